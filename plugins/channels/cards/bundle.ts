import { posix } from 'node:path'
import type { Article } from '../../article/article.ts'
import type { CopyText, Output } from '../../channel.ts'
import { typeset } from '../../html/typography.ts'
import { absolute, articlePath } from '../../library/addresses.ts'
import { type Library, languageOfArticle } from '../../library/library.ts'
import { captionsOf, postsOf } from './captions.ts'
import type { BundleInputs, CardInputs, CarouselInputs } from './inputs.ts'
import { CARD_WORDS } from './kinds/words.ts'

/** Plan the one file that holds all cards of an article, with the words that belong to them. */
export function bundleOf(
  library: Library,
  article: Article,
  files: readonly Output<CardInputs | CarouselInputs>[],
): Output<BundleInputs> {
  const lang = languageOfArticle(article)
  const words = CARD_WORDS[lang]
  const captions = captionsOf(library, article)
  return {
    path: `${article.id}/${article.slug}.zip`,
    shelf: 'kit',
    type: 'application/zip',
    subject: { kind: 'article', id: article.id },
    about: {
      name: words.zip,
      group: words.groups.bundle,
      copy: captions.map(({ name, text, length, limit }): CopyText => ({ name, text, length, limit })),
    },
    inputs: {
      kind: 'bundle',
      lang,
      folder: article.slug,
      title: typeset(article.title, lang),
      url: absolute(library.config, articlePath(article)),
      files: files.map(({ path, type, about, inputs }) => ({
        name: posix.basename(path),
        type,
        group: about.group ?? '',
        about: about.name,
        alt: about.alt ?? '',
        width: about.width ?? 0,
        height: about.height ?? 0,
        networks: about.networks ?? [],
        from: (about.from ?? []).map(({ text, line }) => ({ text, line })),
        inputs,
      })),
      captions: [...captions, ...postsOf(library, article)],
    },
    bundle: true,
  }
}
