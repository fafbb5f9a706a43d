import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { typeset } from '../../../plugins/html/typography.ts'
import type { Library } from '../../../plugins/library/library.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { EXAMPLE_ROOT, exampleConfig } from '../../example-site.ts'
import { contentsOf, picturesOf } from './plan-cards.ts'

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))
const SITES = [
  ['the tests', EXAMPLE_ROOT],
  ['the project', PROJECT],
] as const

/** Kinds whose words are an article's. */
const OF_ARTICLES = new Set(['title', 'quote', 'number', 'key-point', 'step', 'cover', 'slide'])

/** A text as its reader sees it: without the marks of Markdown and YAML, and every space alike. */
function plain(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/:quote\[([^\]]*)\]/g, '$1')
    .replace(/[*_`]/g, '')
    .replaceAll('\\"', '"')
    .replace(/\s+/g, ' ')
}

async function fileAt(root: string, file: string): Promise<string[]> {
  return (await readFile(join(root, file), 'utf8')).split('\n')
}

describe.each(SITES)('on every card of the example site of %s', async (_name, root) => {
  const library: Library = await readLibrary(exampleConfig({}, root))
  const pictures = picturesOf(library)
  const articles = new Set(library.articles.map(({ id }) => id))
  const own = pictures.filter(({ inputs }) => OF_ARTICLES.has(inputs.content.kind))
  const ofArticles = own.filter(({ path }) => articles.has(path.split('/').slice(0, 2).join('/')))

  it('every sentence stands in its article, word for word, on the line that is named', async () => {
    expect(ofArticles.length).toBeGreaterThan(40)
    const elsewhere: string[] = []
    for (const { path, about } of ofArticles) {
      for (const { text, file, line } of about.from ?? []) {
        const lines = await fileAt(root, file)
        const here = plain(lines[line - 1] ?? '')
        const rest = plain(lines.slice(line - 1).join('\n'))
        const at = rest.indexOf(plain(text))
        if (at === -1 || at > here.length) elsewhere.push(`${path}: ${file}:${line} ${text}`)
      }
    }
    expect(elsewhere).toEqual([])
  })

  it('nothing is said but those sentences, set in type', () => {
    const made: string[] = []
    for (const { path, about, inputs } of ofArticles) {
      const { title, text, number, lang } = inputs.content
      const said = (about.from ?? []).map((from) => typeset(from.text, lang))
      for (const words of [title, text])
        if (words !== '' && !said.some((each) => each.includes(words))) made.push(`${path}: ${words}`)
      if (number !== undefined && !title.includes(number)) made.push(`${path}: ${number}`)
    }
    expect(made).toEqual([])
  })

  it('no sentence is cut: it ends as it ends in the text', () => {
    const cut = ofArticles.filter(({ inputs: { content } }) => {
      const isSentence = content.kind === 'quote' || content.kind === 'number'
      return (isSentence && !/[.!?…]["”’»)]*$/.test(content.title)) || content.text.endsWith('…')
    })
    expect(cut.map(({ path }) => path)).toEqual([])
  })

  it('the source is the title of the article, or the heading that its steps stand under', () => {
    for (const { id, title, headings, lang } of library.articles) {
      const sources = [title, ...headings.map(({ text }) => text)].map((text) => typeset(text, lang.value))
      for (const { source } of contentsOf(library, id).values())
        if (source !== '') expect(sources).toContain(source)
    }
  })

  it('the alternative text says the words of the card, and no image calls itself one', () => {
    for (const { about, inputs } of pictures) {
      const { title, text, source, action, kicker, site } = inputs.content
      for (const words of [title, text, source, action, kicker, site]) expect(about.alt).toContain(words)
      expect(about.alt).not.toMatch(/^(?:image|picture|card|billede|kort) (?:of|af)\b/i)
      expect(about.alt?.length).toBeLessThanOrEqual(1000)
    }
  })
})
