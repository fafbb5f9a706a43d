import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, { integrity?: string; resolved?: string }>
}
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

test('the lock file knows every package by its digest, and none by the address of a registry', () => {
  expect(packages.length).toBeGreaterThan(500)
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
})
