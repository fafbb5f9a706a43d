import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type KitRow, packRows, unpackRows } from '../../plugins/kit/row.ts'
import { rowOf } from './rows.ts'

/** Pack rows, send them as a script does, and unpack them. */
function sent(rows: readonly KitRow[]): KitRow[] {
  return unpackRows(JSON.parse(JSON.stringify(packRows(rows))))
}

it.each<[string, KitRow[]]>([
  ['none', []],
  ['one', [rowOf('en/oil', { topics: ['care', 'chains'], due: '2027-01-01' })]],
  ['one without a picture', [rowOf('en/oil', { picture: '' })]],
  ['one whose id stands twice in the path of its picture', [rowOf('a', { picture: '../cards/a/a/og.png' })]],
  ['one whose id does not stand there', [rowOf('da/æble', { picture: '../cards/da/%C3%A6ble/og.png' })]],
  ['one whose id means something to a replacement', [rowOf('en/$&-$1')]],
  ['many alike', Array.from({ length: 9 }, (_, at) => rowOf(`en/${at}`, { stage: `${at % 2}` }))],
])('rows come out as they were packed: %s', (_, rows) => {
  expect(sent(rows)).toEqual(rows)
})

it('any rows come out as they were packed', () => {
  const id = fc.stringMatching(/^(?:da|en)\/[a-z$æøå&.-]{1,6}$/)
  const row = fc
    .record({
      ...{ id, title: fc.string(), excerpt: fc.string(), isEvergreen: fc.boolean() },
      ...{ topics: fc.array(fc.constantFrom('a', 'b')), stage: fc.constantFrom('one', 'two') },
    })
    .map((said) => rowOf(said.id, said))
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(sent(rows)).toEqual(rows)
    }),
  )
})

it('what many rows share is sent once, and pictures at like addresses are one', () => {
  const rows = Array.from({ length: 100 }, (_, at) => rowOf(`en/${at}`, { excerpt: 'The same of all.' }))
  const text = JSON.stringify(packRows(rows))
  expect(text.split('The same of all.')).toHaveLength(2)
  expect(text.split('og.png')).toHaveLength(2)
})
