import { expect, it } from 'vitest'
import { cards } from '../../../plugins/channels/cards/index.ts'
import type { CarouselInputs } from '../../../plugins/channels/cards/inputs.ts'
import { libraryOf } from '../../make-library.ts'
import { allTags, lettersOf, readPdf } from '../ebook/read-pdf.ts'
import { planCards } from './plan-cards.ts'

/** A text whose points hold what no font of books has: a picture, and letters of another script. */
const TEXT = `---
title: Keep it well-oiled 🚲
stage: awareness
---

A chain that is oiled before the first frost needs no new one in spring.

## Key points

- Oil the chain in October, before the first frost comes to the yard, and wipe it off again.
- Say 谢谢 to whoever helps you.
- Ask for incomprehensibilities and counterrevolutionaries before they ask for you.
`

const library = libraryOf({ 'en/one.md': TEXT })
const context = { asset: () => Promise.reject(new Error('no file')), warn: () => undefined }

async function bind(): Promise<{ inputs: CarouselInputs; bytes: Uint8Array }> {
  const inputs = planCards(library)
    .map((output) => output.inputs)
    .find((each) => each.kind === 'carousel')
  if (!inputs) throw new Error('no carousel was planned')
  return { inputs, bytes: (await cards.render(inputs, context)) as Uint8Array }
}

it('a carousel as a document says what its pictures show, to be found, copied and read aloud', async () => {
  const { inputs, bytes } = await bind()
  const pdf = await readPdf(bytes)
  expect(pdf).toMatchObject({ pages: 5, title: 'Keep it well-oiled 🚲', language: 'en', isTagged: true })
  expect(pdf.metadata).toContain('pdfuaid:part>1<')
  for (const [at, { content }] of inputs.pages.entries()) {
    const said = lettersOf(content.title.replace('谢谢', ''))
    expect(pdf.letters[at], content.title).toContain(said)
  }
  // Words are whole where a line of the picture breaks within them.
  expect(pdf.letters[3]).toContain('counterrevolutionaries')
  expect(new Set(allTags(pdf.tags).map(({ role }) => role))).toEqual(new Set(['Root', 'Document', 'P']))
})

it('is the same bytes each time', async () => {
  expect(Buffer.from((await bind()).bytes).equals(Buffer.from((await bind()).bytes))).toBe(true)
})
