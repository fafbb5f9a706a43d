import { expect, it } from 'vitest'
import { emptyHeading } from '../../plugins/check/rules/empty-heading.ts'
import { libraryOf } from '../make-library.ts'

async function findingsIn(text: string): Promise<string[]> {
  const library = libraryOf({ 'en/a.md': `# A\n\n${text}\n` })
  const found = (await emptyHeading.find?.(library, [])) ?? []
  return found.map(({ line, message }) => `${line} ${message}`)
}

it.each([
  ['nothing', '## Part\n\n## End\n\nWords.', 3],
  ['nothing at the end', 'Words.\n\n## Part', 5],
  ['a comment', '## Part\n\n%% Still to be written. %%\n\n<!-- Or not. -->\n\n## End\n\nWords.', 3],
  ['HTML that shows nothing', '## Part\n\n<div><a id="x"></a></div>\n\n---\n\n# End\n\nWords.', 3],
  ['a line between', '## Part\n\n***\n\n## End\n\nWords.', 3],
])('a heading is told that has nothing below it but %s', async (_what, text, line) => {
  expect(await findingsIn(text)).toEqual([
    `${line} found nothing below "Part"; write its words, or delete the heading`,
  ])
})

it.each([
  'Words.',
  '### Deeper\n\nWords.',
  '![](a.png)',
  '`code`',
  '```\ncode\n```',
  '<img src="a.png" alt="">',
  '<details><summary>More</summary></details>',
  '::offer{id="a"}',
  '> - Words',
  '| A |\n|---|',
  // What is lost is told by another rule.
  '<iframe src="https://example.com/"></iframe>',
  '<my-map></my-map>',
  '[^1]: A note.',
  '{{< youtube abc >}}',
])('and not one with something that readers see, or are told of: %j', async (text) => {
  expect(await findingsIn(`## Part\n\n${text}`)).toEqual([])
})
