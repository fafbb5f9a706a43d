import { describe, expect, it } from 'vitest'
import { toXml } from 'xast-util-to-xml'
import { cleanSvg } from '../../plugins/pictures/svg/clean-svg.ts'
import { cleanTree } from '../../plugins/pictures/svg/clean-tree.ts'
import { parseSvg } from '../../plugins/pictures/svg/parse-svg.ts'
import { SvgError } from '../../plugins/pictures/svg/svg-error.ts'
import { sample } from '../all.ts'
import type { HostileDrawing } from './hostile-drawing.ts'
import { HOSTILE_DRAWINGS } from './hostile-drawings.ts'
import { openDrawings } from './open-drawings.ts'

interface Passed {
  readonly name: string
  readonly svg: Uint8Array | string
}

/** The drawings that a way of cleaning lets pass, as it writes them; the others are refused, and no file is made of them. */
function passing(clean: (svg: Uint8Array) => Uint8Array | string): Passed[] {
  return HOSTILE_DRAWINGS.flatMap(({ name, svg }) => {
    try {
      return [{ name, svg: clean(Buffer.from(svg as string)) }]
    } catch (thrown) {
      if (thrown instanceof SvgError) return []
      throw thrown
    }
  })
}

/** What the allow-list makes of a drawing by itself, where nothing was looked for before. */
function cleanedAlone(svg: Uint8Array): string {
  const { root } = cleanTree(parseSvg(svg))
  root.attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    ...root.attributes,
  }
  return toXml(root, { closeEmptyElements: true })
}

describe(`${HOSTILE_DRAWINGS.length} drawings that are opened as pages of their own`, () => {
  // A browser opens every twelfth of each where not everything is tested.
  const opened = <Drawing>(drawings: readonly Drawing[]): readonly Drawing[] =>
    sample(drawings, Math.ceil(drawings.length / 12))
  const tricks = HOSTILE_DRAWINGS.filter(({ raw }) => raw !== 'nothing')
  const taken = passing((svg) => cleanSvg(svg).bytes)
  const alone = passing(cleanedAlone)

  it('are refused, or run nothing and ask for nothing; as they were, they did', {
    timeout: 240_000,
  }, async () => {
    const [raw, whole, listed] = [opened(tricks), opened(taken), opened(alone)]
    const seen = await openDrawings([...raw, ...whole, ...listed].map(({ svg }) => svg))
    const found = (drawings: readonly (Passed | HostileDrawing)[], from: number): string[] =>
      drawings.map(({ name }, at) => {
        const { ran, asked } = seen[from + at] ?? { ran: false, asked: [] }
        return `${name}: ${ran ? 'runs' : asked.length > 0 ? 'asks' : 'nothing'}`
      })
    expect(found(raw, 0), 'as they were').toEqual(raw.map(({ name, raw: does }) => `${name}: ${does}`))
    expect(found(whole, raw.length)).toEqual(whole.map(({ name }) => `${name}: nothing`))
    expect(found(listed, raw.length + whole.length), 'by the allow-list alone').toEqual(
      listed.map(({ name }) => `${name}: nothing`),
    )
  })

  it('are at least sixty that do something in Chromium, and forty that nothing but the allow-list stops', () => {
    expect(
      new Set(HOSTILE_DRAWINGS.map(({ svg }) => Buffer.from(svg as string).toString('base64'))).size,
    ).toBe(HOSTILE_DRAWINGS.length)
    expect(tricks.length).toBeGreaterThanOrEqual(60)
    expect(taken.length, 'taken').toBeGreaterThanOrEqual(10)
    expect(alone.length, 'made harmless by the allow-list').toBeGreaterThanOrEqual(40)
  })
})
