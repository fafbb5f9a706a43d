import { expect, it } from 'vitest'
import { paint } from '../../plugins/html/paint.ts'
import { paintAside } from '../../plugins/html/paint-aside.ts'

it('code is coloured alike in this thread and in another, in whatever order it is asked for', async () => {
  const codes = ['js', 'css', 'nobody-knows'].flatMap((lang) =>
    Array.from({ length: 20 }, (_, at) => ({ lang, text: `const a${at} = "b" // c` })),
  )
  const here = await Promise.all(codes.map((code) => paint(code)))
  expect(here.filter((painted) => painted === undefined)).toHaveLength(20)
  expect(JSON.stringify(here[0])).toContain('code-keyword')
  // More than one process does by itself.
  expect(await Promise.all(codes.toReversed().map((code) => paintAside(code)))).toEqual(here.toReversed())
})
