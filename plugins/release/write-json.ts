import { writeFile } from 'node:fs/promises'

/** Write a value as a file of JSON. */
export async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`)
}
