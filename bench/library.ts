import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { seeded, Writer } from './prose.ts'
import { VOCABULARIES } from './vocabulary.ts'

/** How long each article is, in words of running text. */
export const WORDS = 2000
/** Topics that articles have one or two of. */
const TOPICS = ['funnel', 'flywheel', 'evergreen', 'newsletters', 'books', 'measurement', 'loyalty']
/** The offers of each language: a kind for each stage. */
const OFFERS = {
  awareness: 'newsletter',
  consideration: 'guide',
  decision: 'contact',
  delight: 'community',
} as const
/** Chapters of each book. */
const CHAPTERS = 12
/** A section is this many paragraphs of prose, besides its list, table, code or quotation. */
const PARAGRAPHS = 3
const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2020, 0, 1)

/** Code blocks, with {n}ouns in them so that no two are alike. */
const CODE: readonly string[] = [
  "```js\nexport const {n} = ['{n}', '{n}', '{n}']\n\nfor (const [index, name] of {n}.entries()) {\n  console.log(index + 1, name) // {n}\n}\n```",
  '```css\n.{n} {\n  display: grid;\n  gap: 1rem;\n  color: rgb(28 43 36 / 80%);\n  grid-area: {n};\n}\n```',
  '```yaml\nstage: decision\nlanguage: en\ntopics: [{n}, {n}]\n{n}: 50\n```',
  '```html\n<article lang="en" class="{n}">\n  <h1>{n}</h1>\n  <p>{n} &amp; {n}.</p>\n</article>\n```',
  '```bash\nnpm ci\nnpm run build && ls dist/{n} | grep {n} | head -n 20\n```',
]

type Lang = keyof typeof VOCABULARIES

/**
 * Make a library: every file by its path below `content/`. The same count and length give the same files, byte for byte.
 */
export function makeLibrary(count: number, words = WORDS): Map<string, string> {
  const files = new Map<string, string>()
  const titles = new Set<string>()
  const stems = Array.from({ length: count }, (_, index) => ({ lang: langOf(index), stem: stemOf(index) }))
  const shelves = Map.groupBy(stems, ({ lang }) => lang)
  for (const [index, { lang, stem }] of stems.entries()) {
    const siblings = shelves.get(lang) ?? []
    files.set(`articles/${lang}/${stem}.md`, article(index, lang, words, titles, siblings))
  }
  for (const lang of ['da', 'en'] as const) {
    for (const [stage, kind] of Object.entries(OFFERS))
      files.set(`offers/${lang}-${stage}.yml`, offer(lang, stage, kind))
    const chapters = stems.filter((each) => each.lang === lang).slice(0, CHAPTERS)
    if (chapters.length > 0) {
      const slugs = chapters.map((each) => each.stem)
      files.set(`ebooks/${lang}-book.yml`, book(lang, slugs))
    }
  }
  return files
}

/** Write files, given by their path below a folder. */
export async function writeFiles(folder: string, files: Iterable<readonly [string, string]>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** Path below `content/` of the article that stands for "one article changed": in the middle, so in no book and no feed. */
export function typicalArticle(count: number): string {
  const index = Math.floor(count / 2)
  return `articles/${langOf(index)}/${stemOf(index)}.md`
}

/** Change an article as an editor would: another title and a paragraph more. `edition` makes each change a new one. */
export function edit(text: string, edition: number): string {
  return `${text.replace(/^title: "(.*)"$/m, `title: "$1 (${edition})"`)}\nThe readers of edition ${edition} asked for one paragraph more.\n`
}

function langOf(index: number): Lang {
  return index % 2 === 0 ? 'da' : 'en'
}

function stemOf(index: number): string {
  return `text-${String(index + 1).padStart(5, '0')}`
}

function article(
  index: number,
  lang: Lang,
  length: number,
  titles: Set<string>,
  siblings: readonly { readonly stem: string }[],
): string {
  const writer = new Writer(VOCABULARIES[lang], seeded(index + 1))
  let title = writer.title()
  while (titles.has(title)) title = writer.title()
  titles.add(title)
  const topics = [...new Set([writer.pick(TOPICS), writer.pick(TOPICS)])]
  // Newest last, so that the feeds hold the last articles and the books the first.
  const published = new Date(FIRST_DAY + index * DAY).toISOString().slice(0, 10)
  const frontMatter = `---\ntitle: "${title}"\ndescription: "${plain(writer.sentence())}"\ntopics: [${topics.join(', ')}]\npublished: ${published < '2025-12-31' ? published : '2025-12-31'}\n---`
  const blocks = [frontMatter, writer.paragraph()]
  let words = countWords(blocks[1] ?? '')
  for (let section = 0; words < length; section += 1) {
    const made = [
      `${section % 3 === 2 ? '###' : '##'} ${writer.heading()}`,
      writer.paragraph(),
      feature(section, index, writer),
    ]
    for (let at = 1; at < PARAGRAPHS; at += 1) made.push(writer.paragraph())
    if (siblings.length > 1)
      made.push(`${writer.sentence()} [${writer.heading()}](${otherThan(index, siblings, writer)}.md).`)
    for (const block of made) {
      if (words >= length) break
      blocks.push(block)
      words += countWords(block)
    }
  }
  return `${blocks.join('\n\n')}\n`
}

/** Choose an article of the same language, but not this one. */
function otherThan(index: number, siblings: readonly { readonly stem: string }[], writer: Writer): string {
  // Languages alternate.
  const own = Math.floor(index / 2)
  const at = writer.below(siblings.length - 1)
  return siblings[at < own ? at : at + 1]?.stem ?? ''
}

/** What a section has besides prose. */
function feature(section: number, index: number, writer: Writer): string {
  const items = Array.from({ length: 4 }, () => writer.sentence())
  switch (section % 5) {
    case 0:
      return items.map((item) => `- ${item}`).join('\n')
    case 1: {
      const rows = items.map((item) => `| ${writer.noun()} | ${writer.noun()} | ${item} |`)
      return [
        `| ${writer.noun()} | ${writer.noun()} | ${writer.noun()} |`,
        '| --- | ---: | --- |',
        ...rows,
      ].join('\n')
    }
    case 2:
      return (CODE[(index + section) % CODE.length] ?? '').replaceAll('{n}', () => writer.noun())
    case 3:
      return items.map((item, at) => `${at + 1}. ${item}`).join('\n')
    default:
      return `> ${items.slice(0, 2).join(' ')}`
  }
}

function plain(sentence: string): string {
  return sentence.replace(/[*`]/g, '')
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function offer(lang: Lang, stage: string, kind: string): string {
  const writer = new Writer(VOCABULARIES[lang], seeded(stage.length))
  return `kind: ${kind}\nstage: ${stage}\nlanguage: ${lang}\nheadline: "${writer.heading()}"\ntext: "${plain(writer.sentence())}"\nlabel: "${writer.noun()}"\ntarget: /${lang}/\n`
}

function book(lang: Lang, slugs: readonly string[]): string {
  const writer = new Writer(VOCABULARIES[lang], seeded(slugs.length))
  const chapters = slugs.map((slug) => `  - ${slug}`).join('\n')
  return `title: "${writer.title()}"\ndescription: "${plain(writer.sentence())}"\nlanguage: ${lang}\narticles:\n${chapters}\n`
}
