import type { Article } from '../article/article.ts'
import { type WikiNames, wikiNames } from '../article/obsidian/wiki.ts'
import { nameOf } from '../article/read.ts'
import { textMeant } from '../article/text-meant.ts'
import { nearestKey } from '../source/nearest-key.ts'
import type { Target } from './links.ts'

/** The texts that such a link may lead to, by the paths of their files. */
interface Texts {
  readonly published: ReadonlyMap<string, Article>
  readonly unpublished: ReadonlyMap<string, Article>
}

/**
 * Find the text that a link between double brackets names by its file (with as much of its path as is written), its slug
 * or its title: the only one in the language of the text, or else the only one. Case does not matter.
 */
export function resolveWiki(from: Article, written: string, texts: Texts): Target {
  const { name, part } = wikiNames(written)
  const found = name === '' ? [from] : textsNamed(name, from, [...texts.published.values()])
  const [text, other] = found
  if (text && other)
    return nowhere(
      `found "[[${written}]]", which ${text.file} and ${other.file} may mean; ${pathAdvice(name, text)}`,
    )
  if (!text) return nowhere(whyNone(from, written, name, texts))
  if (part === '') return { kind: 'article', article: text, query: '', hash: '' }
  const heading = text.headings.find(({ text: words, id }) => plain(words) === plain(part) || id === part)
  if (heading) return { kind: 'article', article: text, query: '', hash: `#${heading.id}` }
  const near = nearestKey(
    part,
    text.headings.map(({ text: words }) => words),
  )
  const advice = near === undefined ? 'name one that is there' : `did you mean "[[${name}#${near}]]"?`
  return nowhere(
    `found "[[${written}]]", but ${name === '' ? 'no heading here' : 'no heading there'} has that name; ${advice}`,
  )
}

/** List the texts that a name may mean: by file before slug before title, and in a language before the others. */
function textsNamed<Text extends Article>(name: string, from: Article, texts: readonly Text[]): Text[] {
  const wanted = plain(name)
  const slug = wanted.replace(/^.*\//, '')
  const ways: ((text: Text) => boolean)[] = [
    ({ file }) => `/${plain(pathOf(file))}`.endsWith(`/${wanted}`),
    (text) => text.slug === slug,
    ({ title }) => plain(title) === wanted,
  ]
  const isOwn = ({ lang }: Text): boolean => lang.value === from.lang.value
  for (const some of [texts.filter(isOwn), texts.filter((text) => !isOwn(text))])
    for (const isMeant of ways) {
      const found = some.filter(isMeant)
      if (found.length > 0) return found
    }
  return []
}

function whyNone(from: Article, written: string, name: string, { published, unpublished }: Texts): string {
  if (textsNamed(name, from, [...unpublished.values()]).length > 0)
    return `found "[[${written}]]", which is not published and is shown as plain text; publish it first, or take the link out`
  const others = [...published.values(), ...unpublished.values()].filter((text) => text !== from)
  const isForeign = ({ lang }: Article): number => Number(lang.value !== from.lang.value)
  const meant = textMeant(
    name,
    others.sort((a, b) => isForeign(a) - isForeign(b)),
  )
  const advice = meant
    ? `did you mean "[[${nameOf(meant.file)}]]"?`
    : 'name one that is there, or delete the brackets'
  return `found "[[${written}]]", but no text has that name; ${advice}`
}

/** A path without the ending of its file, and without an `index`. */
function pathOf(file: string): string {
  return file.replace(/(?:\/index)?\.[^./]*$/, '')
}

function pathAdvice(name: WikiNames['name'], { file }: Article): string {
  const path = pathOf(file)
    .split('/')
    .slice(-1 - name.split('/').length)
  return `write more of the path, such as "[[${path.join('/')}]]"`
}

function plain(words: string): string {
  return words.normalize('NFC').toLowerCase().trim()
}

function nowhere(reason: string): Target {
  return { kind: 'nowhere', reason, severity: 'warning' }
}
