import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '../engine.ts'
import { slashed } from '../source/find.ts'

/** List the pages of the kit in a folder that it was built in, by their paths there; what a channel made is none of them. */
export async function kitPages(engine: Engine, folder: string): Promise<string[]> {
  const made = new Set((await engine.plan()).map(({ address }) => address))
  const kit = join(folder, 'kit')
  const inside = existsSync(kit) ? await readdir(kit, { recursive: true }) : []
  const names = ['kit.html', ...inside.map((name) => slashed(join('kit', name)))]
  return names.filter((name) => name.endsWith('.html') && !made.has(name) && existsSync(join(folder, name)))
}
