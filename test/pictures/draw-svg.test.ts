import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawSvg, trySvg } from '../../plugins/pictures/draw-svg.ts'
import { type CleanSvg, cleanSvg } from '../../plugins/pictures/svg/clean-svg.ts'
import { NS } from './clean.ts'

const drawing = (inside: string, width = 40, height = 20): CleanSvg =>
  cleanSvg(
    Buffer.from(
      `<svg ${NS} viewBox="0 0 40 ${height}" width="${width}" height="${height}"><rect width="40" height="20" fill="#135"/>${inside}</svg>`,
    ),
  )
const ENDLESS = /^a drawing without end: it takes more than (?:2 seconds|400 MB of memory) to draw$/
/** What is drawn where it is small, and takes too much at the size of a book: each step of its filter is a picture. */
const steps = Array.from({ length: 49 }, (_, at) => at)
const layered = drawing(
  `<filter id="f" x="0" y="0" width="1" height="1">${steps.map((at) => `<feFlood result="r${at}"/>`).join('')}<feMerge>${steps.map((at) => `<feMergeNode in="r${at}"/>`).join('')}</feMerge></filter><rect width="40" height="40" filter="url(#f)"/>`,
  40,
  40,
)

describe('a drawing', () => {
  it('is drawn as large as it is asked for', async () => {
    const { data, width, height } = await drawSvg(drawing(''), 100)
    expect({ width, height, data: [...data.subarray(0, 4)] }).toEqual({
      width: 100,
      height: 50,
      data: [0x11, 0x33, 0x55, 255],
    })
  })

  it('is refused where the largest picture of it takes too much, and no smaller one is drawn instead', async () => {
    await expect(trySvg(layered)).rejects.toThrow(ENDLESS)
    await expect(drawSvg(layered, 1_600)).rejects.toThrow(
      /^found a drawing without end: it takes more than (?:15 seconds|480 MB of memory) to draw; simplify it, or export it as PNG$/,
    )
    await expect(drawSvg(layered, 100)).resolves.toMatchObject({ width: 100 })
  })

  it.skipIf(process.platform !== 'linux')(
    'is tried again where what decodes it was ended from outside',
    async () => {
      await trySvg(drawing(''))
      const slow = drawing('<circle r="9" stroke="red" opacity=".5"/>'.repeat(1_000))
      const trial = trySvg(slow)
      // It is sent at the next tick, and drawn for long after.
      await new Promise((sent) => setTimeout(sent, 20))
      for (const pid of decoders()) process.kill(pid, 'SIGKILL')
      await expect(trial).rejects.toThrow('a drawing that cannot be drawn (what decodes it ended)')
      await expect(trySvg(slow)).resolves.toBeUndefined()
    },
  )
})

/** The processes that decode pictures for this one. */
function decoders(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
        return (
          parent === String(process.pid) &&
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('decoder.ts')
        )
      } catch {
        // It has ended meanwhile.
        return false
      }
    })
}
