import { join } from 'node:path'
import type { HtmlValidate } from 'html-validate'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { sitePages } from '../../plugins/library/site-map.ts'
import { TESTS_ALL } from '../all.ts'
import { searchEngineFaults } from '../data/search-engines.ts'
import { filesIn } from '../folders.ts'
import { leave, sharedBrowser } from './browser.ts'
import { DIST, fileOf, isMail, KIT, pathOf, textOf } from './dist.ts'
import { library, ORIGIN } from './example.ts'
import { type Facts, factsOf } from './facts.ts'
import { forKit, forMails, forPages } from './html-rules.ts'
import { fewOf, onePageOfEveryKind } from './kinds.ts'

const files = [...new Set([...(await filesIn(DIST)), ...(await filesIn(KIT))])]
const known = new Set(files)
const htmlFiles = files.filter((file) => file.endsWith('.html'))
const pages = htmlFiles.filter((file) => !isMail(file))
const articles = new Set(library.articles.map((article) => fileOf(article.path)))
const facts = new Map<string, Facts>()
/** The files whose HTML is validated: in a sample a page of each kind, and a mail. */
const validated = TESTS_ALL
  ? htmlFiles
  : [...fewOf(onePageOfEveryKind()).map(({ path }) => fileOf(path)), ...htmlFiles.filter(isMail).slice(-1)]

beforeAll(async () => {
  const browser = await sharedBrowser()
  const page = await browser.newPage()
  // Several at once: most of the time goes into handing them over.
  for (let at = 0; at < htmlFiles.length; at += 20) {
    const some = htmlFiles.slice(at, at + 20)
    const read = await factsOf(
      page,
      some.map((file) => ({ html: textOf(file), address: ORIGIN + pathOf(file) })),
    )
    for (const [index, own] of read.entries()) facts.set(some[index] ?? '', own)
  }
  await leave(browser)
})

/** Ask something of every file; gives what is wrong, with the file before it. */
function askAll(list: Iterable<string>, wrong: (facts: Facts, file: string) => readonly string[]): string[] {
  return [...list].flatMap((file) => {
    const own = facts.get(file)
    return own ? wrong(own, file).map((fault) => `${file}: ${fault}`) : [`${file}: was not read`]
  })
}

describe('every HTML file', () => {
  it('is one of the pages that the site should have, and more than eighty there are', () => {
    expect(pages.length).toBeGreaterThan(80)
    expect(articles.size).toBeGreaterThanOrEqual(24)
    expect([...articles].filter((file) => !known.has(file))).toEqual([])
  })

  it('is valid HTML', async () => {
    const validatorOf = (file: string): HtmlValidate => {
      if (isMail(file)) return forMails
      return file.startsWith('kit/') ? forKit : forPages
    }
    const faults: string[] = []
    for (const file of validated) {
      const report = await validatorOf(file).validateString(textOf(file))
      for (const { messages } of report.results)
        faults.push(
          ...messages.map(
            ({ line, column, message, ruleId }) => `${file}:${line}:${column} ${message} (${ruleId})`,
          ),
        )
    }
    expect(faults).toEqual([])
  })

  it('leads only to pages, pictures and files that exist, and to places that exist in them', () => {
    const faults = askAll(htmlFiles, ({ links, sources }) =>
      [...links, ...sources].flatMap((address) => {
        const { origin, pathname, hash, protocol } = new URL(address)
        if (origin !== ORIGIN) return protocol === 'http:' || protocol === 'javascript:' ? [address] : []
        const target = fileOf(pathname)
        if (!known.has(target)) return [address]
        if (hash === '' || facts.get(target)?.ids.includes(decodeURIComponent(hash.slice(1)))) return []
        return [`${address} (no such place)`]
      }),
    )
    expect(faults).toEqual([])
  })

  it('uses no id twice', () => {
    expect(askAll(htmlFiles, ({ ids }) => ids.filter((id, index) => ids.indexOf(id) !== index))).toEqual([])
  })
})

describe('every page', () => {
  it('has one main heading, a title and a language', () => {
    expect(
      askAll(pages, ({ h1, title, lang }) => [
        ...(h1.length === 1 && h1[0] !== '' ? [] : [`${h1.length} main headings`]),
        ...(title === '' ? ['no title'] : []),
        ...(lang === '' ? ['no language'] : []),
      ]),
    ).toEqual([])
  })

  it('tells search engines to stay away, or gives them an address of its own and a description', () => {
    expect(
      askAll(pages, ({ meta, canonical }, file) => {
        if (meta['robots']?.includes('noindex')) return canonical === undefined ? [] : ['both']
        const description = meta['description'] ?? ''
        return [
          ...(canonical === ORIGIN + pathOf(file) ? [] : [`canonical ${canonical}`]),
          ...(meta['og:url'] === canonical ? [] : [`og:url ${meta['og:url']}`]),
          ...(description.length >= 20 ? [] : [`description "${description}"`]),
        ]
      }),
    ).toEqual([])
  })

  it('has a title and a description that no other page of its language has', () => {
    const seen = new Map<string, string>()
    expect(
      askAll(pages, ({ title, meta, lang }, file) => {
        // The page of the languages is the home page of the first of them in small.
        if (meta['robots']?.includes('noindex') || file === 'index.html') return []
        return [`${lang} ${title}`, `${lang} ${meta['description']}`].flatMap((text) => {
          const before = seen.get(text)
          seen.set(text, file)
          return before === undefined ? [] : [`the same as ${before}: ${text}`]
        })
      }),
    ).toEqual([])
  })

  it('is named by its versions in other languages as it names them', () => {
    const faults = askAll(pages, ({ alternates, canonical, lang }, file) => {
      const named = Object.entries(alternates)
      if (named.length === 0) return []
      const others = named.filter(([code]) => code !== 'x-default')
      const self = file === 'index.html' ? alternates['x-default'] : alternates[lang]
      return [
        ...(self === canonical ? [] : [`does not name itself: ${canonical}`]),
        ...(others.length >= 2 ? [] : ['names only itself']),
        ...named.flatMap(([code, address]) => {
          const other = facts.get(fileOf(new URL(address).pathname))
          if (!other) return [`${code} leads nowhere: ${address}`]
          if (code !== 'x-default' && other.lang !== code) return [`${address} is not in "${code}"`]
          return Object.values(other.alternates).includes(canonical ?? '') ? [] : [`${address} is silent`]
        }),
      ]
    })
    expect(faults).toEqual([])
    const pairs = [...articles].filter((file) => Object.keys(facts.get(file)?.alternates ?? {}).length > 0)
    expect(pairs.length).toBeGreaterThanOrEqual(10)
  })

  it('runs no script but the switch of colours and those that help with parts of its text, save the kit', () => {
    const readers = pages.filter((file) => !file.startsWith('kit/'))
    expect(
      askAll(readers, ({ scripts }) => {
        const others = scripts.filter((type) => type !== 'application/ld+json' && type !== 'module')
        return others.length === 1 ? [] : [`${others.length} scripts`]
      }),
    ).toEqual([])
  })

  it('says facts about itself that machines can read', () => {
    const faults = askAll(pages, ({ jsonLd, meta }) =>
      jsonLd.flatMap((json) => {
        const data = JSON.parse(json) as Record<string, unknown>
        return [
          ...(data['@context'] === 'https://schema.org' ? [] : [`context ${data['@context']}`]),
          ...searchEngineFaults(json),
          ...[...json.matchAll(new RegExp(`"${ORIGIN}(/[^"#]*)"`, 'g'))]
            .filter(([, path = '']) => !known.has(fileOf(path)))
            .map(([address]) => `leads nowhere: ${address}`),
          ...(meta['robots']?.includes('noindex') ? ['on a page that is not for search engines'] : []),
        ]
      }),
    )
    expect(faults).toEqual([])
  })
})

describe('every page of the sitemap', () => {
  it('says what it is in the words of schema.org, and in which other languages it is', () => {
    const faults = sitePages(library).flatMap(({ path, versions, lang }) => {
      const { jsonLd = [], meta = {} } = facts.get(fileOf(path)) ?? {}
      const [other] = Object.keys(versions).filter((each) => each !== lang)
      const locale = other && { da: 'da_DK', en: 'en_GB' }[other]
      return [
        ...(jsonLd.length === 1 ? [] : [`${path}: ${jsonLd.length} times`]),
        ...(meta['og:locale:alternate'] === locale ? [] : [`${path}: ${meta['og:locale:alternate']}`]),
      ]
    })
    expect(faults).toEqual([])
  })

  it('has a card of the size that networks expect, with words for those who do not see it', async () => {
    const faults: string[] = []
    for (const file of sitePages(library).map(({ path }) => fileOf(path))) {
      const meta = facts.get(file)?.meta ?? {}
      const card = fileOf(new URL(meta['og:image'] ?? `${ORIGIN}/none`).pathname)
      const size = known.has(card) ? await sharp(join(DIST, card)).metadata() : undefined
      if (size?.width !== 1200 || size.height !== 630 || size.format !== 'png')
        faults.push(`${file}: ${card}`)
      if (meta['og:image:width'] !== '1200' || meta['og:image:height'] !== '630') faults.push(`${file}: size`)
      if ((meta['og:image:alt'] ?? '').length < 10) faults.push(`${file}: no words for the card`)
      if (meta['twitter:card'] !== 'summary_large_image') faults.push(`${file}: ${meta['twitter:card']}`)
    }
    expect(faults).toEqual([])
  })
})

describe('every page of an article', () => {
  it('tells machines its headline, its dates, its language and its card', () => {
    for (const article of library.articles) {
      const own = facts.get(fileOf(article.path))
      const { '@graph': graph } = JSON.parse(own?.jsonLd[0] ?? '{}') as {
        '@graph': Record<string, unknown>[]
      }
      const [entry] = graph
      const authors = library.authorNames(article.said)
      expect(entry).toMatchObject({
        '@type': 'BlogPosting',
        headline: own?.h1[0],
        inLanguage: article.lang.value,
        url: own?.canonical,
        image: expect.arrayContaining([expect.objectContaining({ url: own?.meta['og:image'] })]),
        datePublished: article.said.published?.slice(0, 10),
        author: authors.map((name) => expect.objectContaining({ name })),
        wordCount: article.words,
      })
      expect(graph.map((each) => each['@type'])).toContain('BreadcrumbList')
      expect(own?.meta).toMatchObject({
        author: authors.join(', '),
        'article:published_time': article.said.published?.slice(0, 10),
      })
    }
  })
})
