import { expect, it } from 'vitest'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { articleOf, libraryOf } from '../make-library.ts'

/** Relate texts with this front matter, and give what is said of its keys. */
function saidOf(texts: Readonly<Record<string, string>>): string[] {
  const articles = Object.entries(texts).map(([name, keys]) =>
    articleOf(`en/${name}.md`, `---\ntitle: ${name}\n${keys}\n---\n\nA text.\n`),
  )
  const library = libraryOf(
    {},
    { articles, diagnostics: articles.flatMap(({ diagnostics }) => [...diagnostics]) },
  )
  return library.diagnostics.map((found) => `${found.severity} ${formatDiagnostic(found)}`)
}

const UNUSED = 'it is not used; see content/README.md for the keys'

it('a key that only other tools read is told once for all texts, where it first stands', () => {
  expect(
    saidOf({
      b: 'showthedate: true\ntwitter_text: B!',
      a: 'twitter_text: A!',
      c: 'twitter_text: C!\nstage: decision\nheader: c.png',
    }),
  ).toEqual([
    `hint content/articles/en/a.md:3:1  found the unknown key "twitter_text"; ${UNUSED} (in 3 texts, here first)  (unknown-key)`,
    `hint content/articles/en/b.md:3:1  found the unknown key "showthedate"; ${UNUSED}  (unknown-key)`,
    `hint content/articles/en/c.md:5:1  found the unknown key "header"; ${UNUSED}  (unknown-key)`,
  ])
})

it('it is told in a text that is out, where there is one', () => {
  expect(saidOf({ a: 'draft: true\ntwitter_text: A!', b: 'twitter_text: B!' })).toEqual([
    `hint content/articles/en/b.md:3:1  found the unknown key "twitter_text"; ${UNUSED} (in 2 texts, here first)  (unknown-key)`,
  ])
})

it('a slip is told in each text', () => {
  const SLIP = 'found the unknown key "discription"; did you mean "description"?  (unknown-key)'
  expect(saidOf({ a: 'discription: A.', b: 'discription: B.' })).toEqual([
    `warning content/articles/en/a.md:3:1  ${SLIP}`,
    `warning content/articles/en/b.md:3:1  ${SLIP}`,
  ])
})
