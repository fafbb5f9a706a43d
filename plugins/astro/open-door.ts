import { isAbsolute, relative } from 'node:path'
import { slashed } from '../source/find.ts'
import { type Door, PLACE } from './door.ts'

/**
 * Open the door between the toolkit and the pages. Astro bundles pages into a world of modules of their own, but runs them in
 * this process, so the global object is the one place that both see.
 */
export function openDoor(door: Door): void {
  Reflect.set(globalThis, PLACE, door)
}

/** Write the path of a file as the files of texts are named: from the root, its letters composed. */
export function fromRoot(root: string, file: string): string {
  return slashed(isAbsolute(file) ? relative(root, file) : file)
}
