import { join } from 'node:path'
import type { z } from 'zod'
import { openImage } from '../article/images.ts'
import type { Author, authorSchema } from '../authors/schema.ts'
import type { Config } from '../config.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import type { YamlFile } from '../source/yaml.ts'

/** Open the faces of the authors. A picture that can't be shown is reported; its author is there all the same. */
export async function readAuthors(
  files: readonly YamlFile<z.output<typeof authorSchema>>[],
  config: Config,
): Promise<Found<Author[]>> {
  const diagnostics: Diagnostic[] = []
  const value = await Promise.all(
    files.map(async ({ id, file, place, value: { photo, ...said } }): Promise<Author> => {
      const opened = photo && (await openImage(config, join(config.root, file), photo.src))
      const author = { ...said, id, file, place }
      if (!opened || !photo) return { ...author, photo: undefined }
      if (!('message' in opened)) return { ...author, photo: { ...opened, alt: photo.alt ?? said.name } }
      const { severity, message } = opened
      diagnostics.push({ file, ...place(['photo', 'src']), severity, rule: 'image', message })
      return { ...author, photo: undefined }
    }),
  )
  return { value, diagnostics }
}
