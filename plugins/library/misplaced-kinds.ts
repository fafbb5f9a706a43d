import type { Article } from '../article/article.ts'
import type { Diagnostic } from '../source/diagnostic.ts'

/** Report case studies among the pages and pages of care among the articles, where neither is shown as what it is. */
export function misplacedKinds(articles: readonly Article[], pages: readonly Article[]): Diagnostic[] {
  const found = (texts: readonly Article[], key: 'caseStudy' | 'care', message: string): Diagnostic[] =>
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
    ...found(
      articles,
      'care',
      'care: found on an article; move the file to content/pages/, or delete the line',
    ),
  ]
}
