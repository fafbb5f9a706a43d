import { expect, it } from 'vitest'
import { TESTS_ALL } from '../all.ts'
import { ROOT } from './dist.ts'
import { check, library } from './example.ts'

it('the content of the example site has nothing to mend', async () => {
  expect(await check()).toEqual([])
})

it.runIf(TESTS_ALL)('`perennial check` says so', async () => {
  // It loads the toolkit once more.
  const { perennial } = await import('../cli/perennial.ts')
  expect(await perennial(ROOT, 'check')).toEqual({
    code: 0,
    stdout: `${library.articles.length} articles and ${library.pages.length} pages: nothing to mend\n`,
    stderr: '',
  })
})
