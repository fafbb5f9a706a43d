import type { Page } from 'playwright-core'

/** What an HTML file says of itself, with every address made whole. */
export interface Facts {
  readonly lang: string
  readonly title: string
  readonly h1: readonly string[]
  /** Content of the `meta` elements, by name or property. */
  readonly meta: Readonly<Record<string, string>>
  readonly canonical: string | undefined
  /** Addresses of the same page by language. */
  readonly alternates: Readonly<Record<string, string>>
  /** Where links lead. */
  readonly links: readonly string[]
  /** What the page shows or loads. */
  readonly sources: readonly string[]
  readonly ids: readonly string[]
  /** Types of the scripts; empty for one that runs. */
  readonly scripts: readonly string[]
  readonly jsonLd: readonly string[]
}

/** Read HTML files as a browser does that stands at their addresses, without running or loading anything. */
export function factsOf(
  page: Page,
  files: readonly { readonly html: string; readonly address: string }[],
): Promise<Facts[]> {
  return page.evaluate(
    (handed) =>
      handed.map(({ html, address }) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html')
        const all = (selector: string): Element[] => [...parsed.querySelectorAll(selector)]
        const whole = (url: string): string => new URL(url, address).href
        const given = (selector: string, name: string): string[] =>
          all(selector).flatMap((element) => element.getAttribute(name) ?? [])
        const text1 = (element: Element): string => (element.textContent ?? '').trim()
        return {
          lang: parsed.documentElement.lang,
          title: parsed.title,
          h1: all('h1').map(text1),
          meta: Object.fromEntries(
            all('meta[content]').map((meta) => [
              meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
              meta.getAttribute('content') ?? '',
            ]),
          ),
          canonical: given('link[rel=canonical]', 'href').map(whole)[0],
          alternates: Object.fromEntries(
            all('link[hreflang]').map((link) => [
              link.getAttribute('hreflang') ?? '',
              whole(link.getAttribute('href') ?? ''),
            ]),
          ),
          links: given('a', 'href').map(whole),
          sources: [
            ...given('img, iframe, script, source, video, audio', 'src'),
            ...given('link:not([rel=canonical])', 'href'),
            ...given('[srcset]', 'srcset').flatMap((set) =>
              set.split(',').map((part) => part.trim().split(' ')[0] ?? ''),
            ),
            ...all('style').flatMap((style) =>
              [...(style.textContent ?? '').matchAll(/url\(["']?([^"')]+)/g)].map(([, url]) => url ?? ''),
            ),
          ].map(whole),
          ids: given('[id]', 'id'),
          scripts: all('script').map((script) => script.getAttribute('type') ?? ''),
          jsonLd: all('script[type="application/ld+json"]').map(text1),
        }
      }),
    files,
  )
}
