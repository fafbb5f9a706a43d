import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../plugins/article/markdown.ts'
import { spotsIn } from '../../plugins/offers/spots.ts'

/** List the spots of a text: the place, how many words come before it, and the type of the block after it. */
function spotsOf(...blocks: readonly string[]): string[] {
  const tree = parseMarkdown(`${blocks.join('\n\n')}\n`)
  return spotsIn(tree).spots.map(
    ({ place, index, words }) => `${place} ${words} ${tree.children[index]?.type ?? 'nothing'}`,
  )
}

const TABLE = '| a | b |\n| - | - |\n| c | d |\n| e | f |'
const STEPS = '1. one\n2. two\n3. three'

describe('the spots of a text', () => {
  it('are after the introduction, at the first heading past the middle, and at the end', () => {
    expect(spotsOf('One two.', '## Three', 'Four five six.', '## Seven', 'Eight.')).toEqual([
      'intro 2 heading',
      'middle 6 heading',
      'end 8 nothing',
    ])
  })

  it('are after a table that compares and after steps, in the order of the text', () => {
    expect(spotsOf('A b.', TABLE, STEPS, 'C.')).toEqual([
      'decision 8 list',
      'decision 11 paragraph',
      'end 12 nothing',
    ])
    expect(spotsOf('A b.', '| a |\n| - |\n| c |\n| d |'), 'one column').toEqual(['end 5 nothing'])
    expect(spotsOf('| a | b |\n| - | - |\n| c | d |'), 'one row').toEqual(['end 4 nothing'])
    expect(spotsOf('- one\n- two\n- three'), 'no steps').toEqual(['end 3 nothing'])
    expect(spotsOf('1. one\n2. two'), 'two steps').toEqual(['end 2 nothing'])
  })

  it('are never right after a heading, also where only a note or a comment stands between', () => {
    expect(spotsOf('## One', '## Two')).toEqual(['end 0 heading'])
    expect(spotsOf('One.', '## Two', '## Three', 'Four.', '## Five', 'Six.')).toEqual([
      'intro 1 heading',
      'middle 4 heading',
      'end 6 nothing',
    ])
    expect(spotsOf('One two three.', '## Four', '<!-- x -->', '[^1]: Note.', '## Five', 'Six.')).toEqual([
      'intro 3 heading',
      'middle 3 heading',
      'end 6 nothing',
    ])
    expect(spotsOf('## One', '::offer{id=gone}'), 'an offer that is not shown').toEqual(['end 0 heading'])
    expect(spotsOf('One.', '## Two', '[^1]: Note.').at(-1), 'a heading that nothing follows').toBe(
      'end 1 heading',
    )
  })

  it('are never between the tags of an element', () => {
    expect(
      spotsOf('One.', '<details>', 'Two.', '## Three', 'Four.', TABLE, '</details>', '## Five', 'Six.'),
    ).toEqual(['middle 10 heading', 'end 12 nothing'])
  })

  it('are around the middle of a long text between two paragraphs, where no heading is', () => {
    const long = Array.from({ length: 8 }, () => 'word '.repeat(250).trim())
    const middleOf = (...blocks: string[]): (string | undefined)[] =>
      spotsOf(...blocks).filter((spot) => spot.startsWith('middle'))
    expect(middleOf(...long)).toEqual(['middle 1000 paragraph'])
    const led = long.map((words, at) => (at === 3 ? `${words}:` : words))
    expect(middleOf(...led), 'not after what leads on').toEqual(['middle 1250 paragraph'])
    const listed = long.map((words, at) => (at === 4 ? `- ${words}` : words))
    expect(middleOf(...listed), 'not beside a list').toEqual(['middle 1500 paragraph'])
    expect(middleOf(...long.slice(0, 4)), 'a shorter text').toEqual([])
    const late = [...long.slice(0, 7), '## Late', 'End.']
    expect(middleOf(...late), 'not at a heading near the end').toEqual(['middle 1000 paragraph'])
  })

  it('count no words of notes', () => {
    expect(spotsOf('One[^1].', '[^1]: Two three four.').at(-1)).toBe('end 1 footnoteDefinition')
  })

  it('is the end alone in a text without words', () => {
    expect(spotsOf('')).toEqual(['end 0 nothing'])
    expect(spotsOf('![](x.png)', '## Two')).toEqual(['end 0 heading'])
  })
})
