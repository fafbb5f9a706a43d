import { posix } from 'node:path'
import type { Article } from '../article/article.ts'
import { readFileName } from '../article/file-name.ts'
import { languageOfFolder } from '../article/language-code.ts'

/**
 * Name what the versions of a text have in common where their files alone tell the language: `articles/oven` for
 * `articles/da/oven.md` and `articles/oven.da.md`. `isMarked` is whether the file tells it.
 */
export function versionName({ file, lang }: Article): { readonly name: string; readonly isMarked: boolean } {
  const folders = posix.dirname(file).split('/')
  const kept = folders.filter((folder) => languageOfFolder(folder) !== lang.value)
  const whole = posix.basename(file).replace(/\.\w+$/, '')
  const bare = whole.replace(/\.[^.]+$/, '')
  const isSuffixed = readFileName(whole, [lang.value]).lang !== undefined
  return {
    name: [...kept, isSuffixed ? bare : whole].join('/'),
    isMarked: isSuffixed || kept.length < folders.length,
  }
}
