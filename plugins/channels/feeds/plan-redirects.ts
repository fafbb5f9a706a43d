import type { Output } from '../../channel.ts'
import { typeset } from '../../html/typography.ts'
import { absolute, local } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import type { OldAddress } from '../../library/old-addresses.ts'
import { compareText } from '../../source/diagnostic.ts'
import type { RedirectInputs } from './redirect.ts'
import type { RedirectListInputs } from './redirect-list.ts'

/** Where hosts look for redirects: the file of each, and its media type. */
export const LISTS = { _redirects: 'text/plain', 'vercel.json': 'application/json' } as const
export type ListName = keyof typeof LISTS

/** What leads on from old addresses. */
export type RedirectsInputs =
  | (RedirectInputs & { readonly kind: 'redirect' })
  | (RedirectListInputs & { readonly kind: 'redirects'; readonly list: ListName })

/**
 * Plan what leads on from the old addresses of texts: a page at each, and the lists of all of them that are asked for, for
 * hosts that read one, unless the site has that itself.
 */
export function planRedirects(library: Library, lists: readonly ListName[]): Output<RedirectsInputs>[] {
  const { config, holds } = library
  const subject = { kind: 'site', id: 'site' } as const
  const olds = oldsOf(library)
  const pages = olds.flatMap(({ file, text }): Output<RedirectsInputs>[] => {
    if (file === undefined) return []
    const path = text.path
    const lang = text.lang.value
    const title = typeset(text.title, lang)
    const inputs = {
      kind: 'redirect',
      lang,
      title,
      to: local(config, path),
      url: absolute(config, path),
    } as const
    return [
      {
        path: file,
        shelf: 'root',
        type: 'text/html',
        subject,
        about: { role: 'redirect', name: 'Redirect' },
        inputs,
      },
    ]
  })
  const redirects = redirectsOf(library)
  const files = redirects.length === 0 ? [] : lists.filter((list) => !holds(list))
  return [
    ...pages,
    ...files.map((list): Output<RedirectsInputs> => {
      const about = { role: 'machine', name: list } as const
      return {
        ...{ path: list, shelf: 'root', type: LISTS[list], subject, about },
        inputs: { kind: 'redirects', list, redirects },
      }
    }),
  ]
}

/** List which old address leads on to which, in the order of the old ones. */
export function redirectsOf(library: Library): RedirectListInputs['redirects'] {
  const { config } = library
  return oldsOf(library).map(({ path, text }) => ({
    from: local(config, path),
    to: local(config, text.path),
  }))
}

function oldsOf({ oldAddresses }: Library): OldAddress[] {
  return [...oldAddresses.values()].sort((a, b) => compareText(a.path, b.path))
}
