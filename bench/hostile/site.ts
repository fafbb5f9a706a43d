import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { theme } from '../../plugins/astro/theme.ts'
import { resolveConfig } from '../../plugins/config.ts'
import { Engine } from '../../plugins/engine.ts'
import type { HostileInput } from './input.ts'

const ARTICLE = 'articles/en/a.md'

/** Every kind of output once: some cards, a post for each network, a letter, a book in both forms, the feeds. */
const CHANNELS = {
  cards: {
    kinds: {
      ...{ title: ['og'], quote: ['og'], number: ['og'], 'key-point': ['og'], step: ['og'], offer: ['og'] },
      ...{ carousel: false as const, author: false as const, book: false as const, page: false as const },
    },
  },
}

const SHOWING = (picture: string): string =>
  `---\ntitle: A picture\nstage: awareness\nimage: ${picture}\nimageAlt: A picture\n---\n\nA text of some words.\n\n![A picture](${picture})\n`

const plainPicture = () =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#135' } })
    .png()
    .toBuffer()

/** A site of one text, which also is a book. */
export class TinySite {
  readonly #root: string

  constructor(root: string) {
    this.#root = root
  }

  /** Write the site with the content of an input in it; without one, with a text of a sentence and a small picture. */
  async write(input?: Pick<HostileInput, 'fileName'>, content: string | Uint8Array = ''): Promise<void> {
    rmSync(join(this.#root, 'content'), { recursive: true, force: true })
    rmSync(join(this.#root, '.perennial'), { recursive: true, force: true })
    const files = new Map<string, string | Uint8Array>([
      [ARTICLE, SHOWING('plain.png')],
      [join(dirname(ARTICLE), 'plain.png'), await plainPicture()],
      ['ebooks/b.yml', 'title: A book\ndescription: A book of one text.\nlanguage: en\narticles: [en/a]\n'],
    ])
    if (input) {
      const { fileName = ARTICLE } = input
      const isPicture = !/\.(?:mdx?|yml)$/.test(fileName)
      if (isPicture) files.set(ARTICLE, SHOWING(fileName))
      files.set(isPicture ? join(dirname(ARTICLE), fileName) : fileName, content)
    }
    for (const [path, content] of files) {
      const file = join(this.#root, 'content', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
  }

  /**
   * Read the site, check it, and make all of it, or the pages alone; what is wrong stops it before, as it does a build.
   * Gives the rules whose errors were met, or `made`.
   */
  async make(how: 'all' | 'pages'): Promise<string> {
    const place = { root: this.#root, site: 'https://tiny.example', base: '/' }
    const options = {
      ...{ title: 'Tiny', languages: ['en' as const], today: '2026-06-01', channels: CHANNELS },
      theme: theme(),
    }
    const engine = new Engine(resolveConfig(options, place))
    const { articles } = await engine.library()
    const errors = (await engine.check()).filter(({ severity }) => severity === 'error')
    if (errors.length > 0) return [...new Set(errors.map(({ rule }) => rule))].sort().join(', ')
    for (const { id } of articles) await engine.html(id)
    if (how === 'all') await engine.publish(join(this.#root, 'out'))
    return 'made'
  }
}
