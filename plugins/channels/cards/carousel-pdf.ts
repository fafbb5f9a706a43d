import type { Published } from '../../article/published.ts'
import type { Output } from '../../channel.ts'
import { typeset } from '../../html/typography.ts'
import type { Library } from '../../library/library.ts'
import { hasTypst } from '../../print/typst.ts'
import { CAROUSEL } from './formats.ts'
import type { CardInputs, CarouselInputs } from './inputs.ts'
import { CARD_WORDS } from './kinds/words.ts'

/**
 * Plan the carousel of an article as one document, of its slides in one size; LinkedIn shows a document a page at a time.
 * None where there is no typesetter for this machine.
 */
export function carouselOf(
  library: Library,
  article: Published,
  slides: readonly Output<CardInputs>[],
): Output<CarouselInputs>[] {
  const first = slides.find(({ inputs }) => inputs.format.id === CAROUSEL.format) ?? slides[0]
  if (!first || !hasTypst()) return []
  const { format, mode } = first.inputs
  const pages = slides.filter(({ inputs }) => inputs.format.id === format.id && inputs.mode === mode)
  const lang = article.lang.value
  const words = CARD_WORDS[lang]
  return [
    {
      path: `${article.id}/carousel.pdf`,
      shelf: 'kit',
      type: 'application/pdf',
      subject: { kind: 'article', id: article.id },
      about: {
        role: 'document',
        name: words.pdf,
        width: format.width,
        height: format.height,
        group: 'carousel',
        networks: ['LinkedIn'],
      },
      inputs: {
        kind: 'carousel',
        title: typeset(article.title, lang),
        author: library.authorNames(article.said).join(', '),
        lang,
        pages: pages.map(({ inputs }) => inputs),
      },
      bundle: true,
    },
  ]
}
