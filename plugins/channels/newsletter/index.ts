import { z } from 'zod'
import { blockOf } from '../../article/blocks.ts'
import type { Published } from '../../article/published.ts'
import type { Channel, CopyText, Output } from '../../channel.ts'
import { typeset } from '../../html/typography.ts'
import type { SiteLanguage } from '../../language.ts'
import { absolute } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { topicLabel } from '../../library/topic-label.ts'
import { type Carrier, campaignLink } from '../../offers/campaign.ts'
import { saidBy } from '../../offers/proof.ts'
import { carriedOffer } from '../carried-offer.ts'
import { newsletterBlock } from './front-matter.ts'
import type { MailOffer, SnippetInputs } from './inputs.ts'
import { preheaderOf } from './preheader.ts'
import { render } from './render.ts'
import { subjectOf } from './subject.ts'

/** Longest subject and preheader that phones show whole, in characters. */
const SUBJECT = 50
const PREHEADER = 90
/** What an offer in a snippet counts as. */
const MAIL: Carrier = { source: 'newsletter', medium: 'email' }
/** How many key points a snippet holds: enough to want to read on. */
const POINTS = 3

const WORDS: Readonly<
  Record<SiteLanguage, Record<'label' | 'points' | 'html' | 'text' | 'subject' | 'preheader', string>>
> = {
  da: {
    label: 'Læs artiklen',
    points: 'Det vigtigste',
    html: 'Nyhedsbrev, HTML',
    subject: 'Emnelinje',
    preheader: 'Forhåndstekst',
    text: 'Nyhedsbrev, tekst',
  },
  en: {
    label: 'Read the article',
    points: 'Key points',
    html: 'Newsletter, HTML',
    subject: 'Subject',
    preheader: 'Preheader',
    text: 'Newsletter, text',
  },
}

/** The article as one item of a newsletter. */
export const newsletter: Channel<z.ZodObject, SnippetInputs> = {
  summary: "The article's newsletter snippet with subject and preheader, as HTML and as plain text",
  module: new URL('./render.ts', import.meta.url).href,
  words: { da: { title: 'Nyhedsbrev' }, en: { title: 'Newsletter' } },
  frontMatter: newsletterBlock,
  carries: [MAIL],
  heavy: false,
  options: z.strictObject({}),

  plan(library) {
    return library.shareable.flatMap((article) => {
      const { html, text, subject, preheader } = WORDS[article.lang.value]
      const said = blockOf(article, 'newsletter', newsletterBlock) ?? {}
      const snippet = snippetOf(library, article)
      const copy: CopyText[] = [
        {
          name: subject,
          key: 'newsletter.subject',
          ...measured(snippet.subject),
          limit: SUBJECT,
          advice: true,
          ...(said.subject === undefined && { made: true }),
        },
        {
          name: preheader,
          key: 'newsletter.preheader',
          ...measured(snippet.preheader),
          limit: PREHEADER,
          advice: true,
          ...(said.preheader === undefined && { made: true }),
        },
      ]
      const output = (format: 'html' | 'text', ending: string, name: string): Output<SnippetInputs> => ({
        path: `${article.id}.${ending}`,
        shelf: 'kit',
        type: format === 'html' ? 'text/html' : 'text/plain',
        subject: { kind: 'article', id: article.id },
        about: { role: 'text', name, ...(format === 'html' ? { copy } : {}) },
        inputs: { ...snippet, format },
      })
      return [output('html', 'html', html), output('text', 'txt', text)]
    })
  },

  render,
}

function snippetOf(library: Library, article: Published): Omit<SnippetInputs, 'format'> {
  const lang = article.lang.value
  const set = (text: string): string => typeset(text.replace(/\s+/g, ' '), lang)
  const { label, points: pointsLabel } = WORDS[lang]
  const topic = article.said.topics?.[0]
  const excerpt = set(article.excerpt.value)
  const points = article.lifts().keyPoints.map(({ text }) => text)
  const said = blockOf(article, 'newsletter', newsletterBlock) ?? {}
  return {
    lang,
    subject: set(said.subject ?? subjectOf(article.title, SUBJECT) ?? article.title),
    preheader: set(said.preheader ?? preheaderOf(article.excerpt.value, points, PREHEADER, lang) ?? ''),
    kicker: topic === undefined ? '' : topicLabel(library.config, topic, lang),
    title: set(article.title),
    excerpt,
    points: points
      .map(set)
      .filter((text) => !excerpt.includes(text))
      .slice(0, POINTS),
    pointsLabel,
    url: absolute(library.config, article.path),
    label,
    colour: library.stageOf(article).colour,
    site: library.config.title,
    ...offerBelow(library, article),
  }
}

/** The best offer for the reader of a mail about an article, if there is one. */
function offerBelow(library: Library, article: Published): { offer?: MailOffer } {
  const [best] = library.offersOf.choose(article, MAIL.source).fits
  if (!best) return {}
  const { id, language, headline, text, label, proof, link, variant } = carriedOffer(
    library.config,
    best.offer,
    article.id,
  )
  const set = (words: string): string => typeset(words, language)
  const url = campaignLink(link, { ...MAIL, article: article.id, campaign: id, variant })
  const said = proof ? { proof: { quote: set(proof.quote), name: saidBy(proof) } } : {}
  return { offer: { headline: set(headline), text: set(text), label: set(label), url, ...said } }
}

function measured(text: string): Pick<CopyText, 'text' | 'length'> {
  return { text, length: [...text].length }
}
