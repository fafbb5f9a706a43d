import { describe, expect, it } from 'vitest'
import { messagesOf } from './understand-text.ts'

const of = (text: string): string[] => messagesOf(`---\ntitle: A\n---\n\n${text}\n`)
const fault = (place: string, message: string): string => `text.md:${place}  ${message}  (box)`

const ALL = 'there are ":::note", ":::tip", ":::warning"'

describe('a box that is never closed is reported where it opens', () => {
  const tip = 'found ":::tip" without a closing ":::"; write ":::" on a line of its own where the box ends'
  it.each([
    [':::tip\nText.\n\n## More\n\nThe rest.', '5:1', tip],
    ['Text.\n\n:::tip', '7:1', tip],
    ['> :::tip\n> Text.\n\nMore.', '5:3', tip],
    ['- :::tip\n  Text.\n\nMore.', '5:3', tip],
    [':::tip\nText. :::', '5:1', tip],
    [
      '::::note\n:::tip\nText.\n:::',
      '5:1',
      'found "::::note" without a closing "::::"; write "::::" on a line of its own where the box ends',
    ],
    [
      ':::note\n:::tip\nText.\n:::\nMore.',
      '6:1',
      'found ":::tip" without a closing ":::"; begin and end the box around it with "::::"',
    ],
  ])('%j', (text, place, message) => {
    expect(of(text)).toEqual([fault(place, message)])
  })
})

describe('a box with an unknown name is reported where it opens', () => {
  it.each([
    [':::tips\nText.\n:::', 'found the unknown box ":::tips"; did you mean ":::tip"?'],
    [':::Warning[Title]\nText.\n:::', 'found the unknown box ":::Warning"; did you mean ":::warning"?'],
    [':::danger\nText.\n:::', `found the unknown box ":::danger"; ${ALL}`],
  ])('%j', (text, message) => {
    expect(of(text)).toEqual([fault('5:1', message)])
  })
})

describe('a line that was meant to open a box is reported', () => {
  it.each([
    ['::: tip\nText.\n:::', '5:1', 'found "::: tip", which opens no box; write ":::tip"'],
    ['Text.\n:::: Tips\nText.', '6:1', 'found ":::: Tips", which opens no box; write "::::tip"'],
    [':::tip Do this\nText.\n:::', '5:1', 'found ":::tip", which opens no box; write ":::tip[Do this]"'],
    ['::: note [Do this]\nText.', '5:1', 'found "::: note", which opens no box; write ":::note[Do this]"'],
    ['> - ::: tip\n>   Text.', '5:5', 'found "::: tip", which opens no box; write ":::tip"'],
    ['::: danger\nText.\n:::', '5:1', `found "::: danger", which opens no box; ${ALL}`],
  ])('%j', (text, place, message) => {
    expect(of(text)).toEqual([fault(place, message)])
  })

  it('once where so many are open that none opens', () => {
    expect(of(':::tip\nText.\n\n'.repeat(20))).toEqual([
      fault('5:1', 'found more than 10 boxes open at once, so that none is shown; close each with ":::"'),
    ])
  })
})

it.each([
  [':::tip\nText.\n:::'],
  [':::tip[Title]{a=b}\n\nText.\n\n  ::::  \n\nMore.'],
  ['::::note\n:::tip\nText.\n:::\n::::'],
  ['> :::tip\n> Text.\n> :::'],
  ['- :::tip\n  Text.\n  :::'],
  [':::tip\n:::'],
  ['```md\n::: tip\n:::tips\n```'],
  ['~~~\n:::tip\n~~~'],
  ['    :::tip\n    ::: tip'],
  ['`:::tips` and `::: tip`, and ::: tip in a line.'],
  ['\\::: tip'],
  ['Text <!-- ::: tip -->\n\n<!--\n::: tip\n-->'],
])('what is a box, or is code, or stands in a line is no finding: %j', (text) => {
  expect(of(text)).toEqual([])
})
