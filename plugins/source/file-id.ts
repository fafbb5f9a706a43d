import { relative } from 'node:path'
import { slug } from 'github-slugger'
import { slashed } from './find.ts'

/** Name a file as Astro's loader of files does: its path below a folder, each part in lower case with hyphens. */
export function fileIdOf(home: string, path: string): string {
  const name = slashed(relative(home, path)).replace(/\.[^./]+$/, '')
  return name
    .split('/')
    .map((part) => slug(part))
    .join('/')
    .replace(/\/index$/, '')
}
