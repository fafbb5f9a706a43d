import type { Article } from '../article/article.ts'
import type { Diagnostic } from '../source/diagnostic.ts'

/** Report what is shown of no text of its kind: case studies and next steps among the pages, pages of care among the articles. */
export function misplacedKinds(articles: readonly Article[], pages: readonly Article[]): Diagnostic[] {
  const found = (
    texts: readonly Article[],
    key: 'caseStudy' | 'care' | 'next',
    message: string,
  ): Diagnostic[] =>
    texts
      .filter(({ said }) => said[key] !== undefined)
      .map(({ file, place }) => {
        return { file, ...place([key]), severity: 'warning', rule: 'front-matter-value', message }
      })
  return [
    ...found(
      pages,
      'caseStudy',
      'caseStudy: found on a page; move the file to content/articles/, or delete the block',
    ),
    ...found(pages, 'next', 'next: found on a page, and only articles lead on; delete the line'),
    ...found(
      articles,
      'care',
      'care: found on an article; move the file to content/pages/, or delete the line',
    ),
  ]
}
