import { expect, it } from 'vitest'
import { HOSTILE_PICTURES } from '../../bench/hostile/pictures.ts'
import { measurePicture } from '../../plugins/pictures/measure-picture.ts'

/** Of the size that the bench begins with. */
const SHARE = 1 / 50

it.each(HOSTILE_PICTURES)(
  '$name ends with a size or with what is wrong',
  async ({ fileName, size, make }) => {
    const found = await measurePicture(await make(Math.ceil(size * SHARE)), fileName)
    if (typeof found === 'string') expect(found).toMatch(/^found .*"(?:drawing|picture)\.\w+".*; \w/)
    else expect(found).toMatchObject({ width: expect.any(Number), height: expect.any(Number) })
  },
)
