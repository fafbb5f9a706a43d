import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answers } from './answers.ts'
import { siteConfig } from './site-config.ts'
import { siteManifest } from './site-manifest.ts'
import type { Versions } from './versions.ts'

/** What every new site is begun with: a whole site in both languages. */
const STARTER = fileURLToPath(new URL('./starter', import.meta.url))
/** In npm packages there is no file of this name, and ours would hold for the project, too. */
const HIDDEN: Readonly<Record<string, string>> = { gitignore: '.gitignore' }

/** Give the files of a new site in a folder of some name: their texts by their paths from its root, with forward slashes. */
export async function starterFiles(
  answers: Answers,
  folder: string,
  versions: Versions,
): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {
    'package.json': siteManifest(folder, versions),
    'astro.config.mjs': siteConfig(answers),
  }
  const entries = await readdir(STARTER, { recursive: true, withFileTypes: true })
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const path = relative(STARTER, join(parentPath, name)).replaceAll('\\', '/')
    const lang = /(?:^|\/)(da|en)[-/]/.exec(path)?.[1]
    if (lang !== undefined && !answers.languages.some((own) => own === lang)) continue
    const text = await readFile(join(parentPath, name), 'utf8')
    files[HIDDEN[path] ?? path] = fitted(path, text, answers)
  }
  return files
}

/** Fit a text of a site in two languages to this one: a language that is alone has no translations. */
function fitted(path: string, text: string, { title, languages }: Answers): string {
  if (path === 'README.md') return text.replace('# The site', () => `# ${title}`)
  return languages.length > 1 ? text : text.replaceAll(/^translationOf: .*\n/gm, '')
}
