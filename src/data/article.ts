import type { ArticleEntry, ForeignEntry, OutputEntry, SiteEntry } from 'astro-perennial'
import { authorData } from './author'
import { dateOf } from './date'
import type { Thing } from './graph'
import { pictureData } from './picture'
import { blogId, publisherData, wholeUrl } from './site'

/**
 * Say what an article is in schema.org's words, for search engines. It is a `BlogPosting`, which is an `Article` to whoever
 * asks for one: only that is a part of a `Blog`, which the articles of a language are together.
 */
export function articleData(
  site: SiteEntry,
  text: ArticleEntry | ForeignEntry,
  card: OutputEntry | undefined,
): Thing {
  const { published, updated = published, url } = text
  const pictures = [text.picture, card && { url: card.url, ...card.about }].flatMap((each) =>
    each ? [pictureData(each)] : [],
  )
  return {
    '@type': 'BlogPosting',
    '@id': `${url}#article`,
    url,
    headline: text.title,
    description: text.excerpt,
    inLanguage: text.lang,
    image: pictures.length > 0 ? pictures : undefined,
    datePublished: published && dateOf(published),
    dateModified: updated && dateOf(updated),
    author: text.credits.map((credit) => authorData(site, credit)),
    publisher: publisherData(site),
    isAccessibleForFree: true,
    ...('words' in text && knownOf(site, text)),
  }
}

/** What is known of texts in a language of the site alone. */
function knownOf(site: SiteEntry, { lang, words, minutes, topics, series }: ArticleEntry): Thing {
  const about = topics.map(({ title, path }) => ({
    '@type': 'Thing',
    name: title,
    url: wholeUrl(site, path),
  }))
  return {
    wordCount: words,
    timeRequired: `PT${minutes}M`,
    about: about.length > 0 ? about : undefined,
    isPartOf: [
      { '@type': 'Blog', '@id': blogId(site, lang), name: site.title },
      ...(series
        ? [
            {
              '@type': 'CreativeWorkSeries',
              '@id': `${wholeUrl(site, series.path)}#series`,
              name: series.title,
              url: wholeUrl(site, series.path),
            },
          ]
        : []),
    ],
    position: series?.part,
  }
}

/** Name an article in what lists it. */
export function articleInList(
  site: Pick<SiteEntry, 'url'>,
  { path, title, published }: Pick<ArticleEntry, 'path' | 'title' | 'published'>,
): Thing {
  const url = wholeUrl(site, path)
  return {
    '@type': 'BlogPosting',
    '@id': `${url}#article`,
    headline: title,
    url,
    datePublished: published && dateOf(published),
  }
}

/** Describe the questions that a text asks and answers, where it is a list of them. */
export function questionsData({ url, lang, title, questions }: ArticleEntry): Thing | undefined {
  if (questions.length === 0) return undefined
  return {
    '@type': 'FAQPage',
    '@id': `${url}#questions`,
    url,
    name: title,
    inLanguage: lang,
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  }
}

/** Describe how something is done, where a text shows that. */
export function howToData({ url, lang, howTo }: ArticleEntry): Thing | undefined {
  if (!howTo) return undefined
  return {
    '@type': 'HowTo',
    '@id': `${url}#how-to`,
    url,
    name: howTo.title,
    inLanguage: lang,
    step: howTo.steps.map(({ name, text }, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name,
      text,
    })),
  }
}
