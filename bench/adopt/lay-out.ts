import { cp, mkdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { writePerennialProject } from '../projects.ts'

/** A blog of others: where it lies, which of its folders holds its texts, and which its static files. */
export interface ForeignBlog {
  readonly checkout: string
  readonly content: string
  readonly publicDir?: string | undefined
}

/**
 * Lay a foreign blog into a fresh project of Perennial, untouched: its texts as `content/articles/`, its static files into
 * `public/`. What its version control and its packages keep stays behind.
 */
export async function layOut(
  project: string,
  { checkout, content, publicDir }: ForeignBlog,
  options: Readonly<Record<string, unknown>>,
): Promise<void> {
  await writePerennialProject(project, new Map(), options)
  await copy(join(checkout, content), join(project, 'content/articles'))
  if (publicDir !== undefined) await copy(join(checkout, publicDir), join(project, 'public'))
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  const top = resolve(from)
  await cp(top, to, {
    recursive: true,
    filter: (path) => path === top || !['.git', 'node_modules'].includes(basename(path)),
  })
}
