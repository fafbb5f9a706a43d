import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const ROOT = new URL('..', import.meta.url)

test('every test and file that SECURITY.md names is there', () => {
  const text = readFileSync(new URL('.github/SECURITY.md', ROOT), 'utf8')
  const named = [...text.matchAll(/`((?:test|plugins)\/[\w./-]+)`/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([])
})
