import type { Published } from '../plugins/article/published.ts'
import { nameOf } from '../plugins/article/read.ts'
import { understand } from '../plugins/article/understand.ts'
import type { PerennialOptions } from '../plugins/config.ts'
import { DEFAULT_JOURNEY } from '../plugins/journey/journey.ts'
import { isSiteLanguage, LANGUAGES } from '../plugins/language.ts'
import type { Content } from '../plugins/library/content.ts'
import { buildLibrary, type Library } from '../plugins/library/library.ts'
import { BROUGHT } from './brought.ts'
import { exampleConfig } from './example-site.ts'

/** Understand one text as if it stood in `content/articles/<path>`; the first folder of the path is its language. */
export function articleOf(path: string, text: string, journey = DEFAULT_JOURNEY): Published {
  const first = path.split('/')[0] ?? ''
  return understand(
    { file: `content/articles/${path}`, text },
    {
      name: nameOf(path, LANGUAGES),
      languages: LANGUAGES,
      folderLang: isSiteLanguage(first) ? first : undefined,
      fallbackLang: 'en',
      brand: [],
      journey,
      blocks: BROUGHT.blocks,
    },
  ) as Published
}

/** Relate texts, given by their path below `content/articles/`, without a disk. */
export function libraryOf(
  texts: Readonly<Record<string, string>>,
  more: Partial<Content> = {},
  options: Partial<PerennialOptions> = {},
): Library {
  const config = exampleConfig(options)
  const articles = Object.entries(texts).map(([path, text]) => articleOf(path, text, config.journey))
  const content = { articles, pages: [], books: [], offers: [], authors: [], diagnostics: [], ...more }
  return buildLibrary(content, config)
}
