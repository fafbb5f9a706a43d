import { expect, it } from 'vitest'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { articleOf, libraryOf } from '../make-library.ts'

const CASE = 'caseStudy: { about: A shop, result: Fewer chains broke. }\n'
const text = (more: string): string =>
  `---\ntitle: A text\nstage: awareness\n${more}---\n\nA chain is oiled.\n`

it('a case study is an article and a page of care a page, and only articles lead on; elsewhere they are told', () => {
  const pages = [articleOf('en/help.md', text(`care: help\n${CASE}next: shop\n`))]
  const found = libraryOf({ 'en/shop.md': text(`${CASE}care: partners\n`) }, { pages }).diagnostics
  expect(found.filter(({ rule }) => rule === 'front-matter-value').map(formatDiagnostic)).toEqual([
    'content/articles/en/help.md:5:1  caseStudy: found on a page; move the file to content/articles/, or delete the block  (front-matter-value)',
    'content/articles/en/help.md:6:1  next: found on a page, and only articles lead on; delete the line  (front-matter-value)',
    'content/articles/en/shop.md:5:1  care: found on an article; move the file to content/pages/, or delete the line  (front-matter-value)',
  ])
})

it('says what a case study and a page of care may be', () => {
  const found = articleOf('en/a.md', text('care: service\ncaseStudy: { about: A shop }\n')).diagnostics
  expect(found.map(({ message }) => message)).toEqual([
    'caseStudy.result: found nothing, expected text',
    'care: found "service", expected help, feedback, referral, community, partners',
  ])
})
