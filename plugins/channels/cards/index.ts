import { z } from 'zod'
import type { Channel } from '../../channel.ts'
import { topicLabel } from '../../config.ts'
import { DRAWING_TOOLS, drawPng } from '../../draw/draw.ts'
import { FONT_PACKAGES } from '../../draw/fonts.ts'
import { typeset } from '../../html/typography.ts'
import { languageOfArticle } from '../../library/library.ts'
import { type CardInputs, composeCard, OPEN_GRAPH } from './design.ts'

/** Pictures of the title for link previews. */
export const cards: Channel<z.ZodObject, CardInputs> = {
  summary: 'The Open Graph card of every article, 1200×630 PNG',
  version: 2,
  tools: [...DRAWING_TOOLS, ...FONT_PACKAGES],
  heavy: true,
  options: z.strictObject({}),

  plan(library) {
    return library.articles.map((article) => {
      const lang = languageOfArticle(article)
      const title = typeset(article.said.cards?.title ?? article.title, lang)
      const topic = article.said.topics?.[0]
      const site = library.config.title
      const kicker = topic === undefined ? '' : topicLabel(library.config, topic, lang)
      return {
        path: `${article.id}/og.png`,
        shelf: 'site',
        type: 'image/png',
        subject: { kind: 'article', id: article.id },
        about: {
          name: lang === 'da' ? 'Delebillede' : 'Link preview',
          alt: [title, kicker, site].filter(Boolean).join(' – '),
          ...OPEN_GRAPH,
        },
        inputs: { title, kicker, site, lang, colour: library.stageOf(article).colour },
      }
    })
  },

  async render(inputs) {
    return drawPng(await composeCard(inputs), OPEN_GRAPH)
  },
}
