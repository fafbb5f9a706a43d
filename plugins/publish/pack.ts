import { posix } from 'node:path'
import type { Article } from '../article/article.ts'
import { digestOf } from '../asset.ts'
import type { SiteAddress } from '../library/addresses.ts'
import { absolute } from '../library/addresses.ts'
import { zip } from '../zip.ts'
import type { Planned } from './plan.ts'

/** A planned file with its bytes. */
export interface MadeFile {
  readonly planned: Planned
  readonly bytes: Uint8Array
}

/** Tell whether a file goes into the archive of its article: what is for the kit, and the picture of its page. */
export function isPacked({ output: { shelf, about } }: Planned): boolean {
  return shelf === 'kit' || about.role === 'preview'
}

/**
 * Pack what was made of an article into a zip: a folder of its name, with a folder for each channel, `texts.txt` for people
 * and `manifest.json` for programs. The same files give the same bytes.
 */
export async function packArticle(
  address: SiteAddress,
  article: Article,
  files: readonly MadeFile[],
): Promise<Uint8Array> {
  const url = absolute(address, article.path)
  const members = [
    ...files.map(({ planned, bytes }) => ({ name: nameIn(planned), bytes })),
    { name: 'texts.txt', bytes: textsOf(article.title, url, files) },
    { name: 'manifest.json', bytes: manifestOf(article, url, files) },
  ]
  return zip(members.map(({ name, bytes }) => ({ name: `${article.slug}/${name}`, bytes })))
}

function nameIn({ channel, output }: Planned): string {
  return `${channel}/${posix.basename(output.path)}`
}

/** Write the list of an archive's files for programs: what each is, says and measures, and the texts to post beside it. */
function manifestOf({ title, lang }: Article, url: string, files: readonly MadeFile[]): string {
  const manifest = {
    title,
    url,
    language: lang.value,
    files: files.map(({ planned, bytes }) => {
      const { from, ...about } = planned.output.about
      return {
        file: nameIn(planned),
        type: planned.output.type,
        ...about,
        ...(from ? { from: from.map(({ text, line }) => ({ text, line })) } : {}),
        bytes: bytes.length,
        sha256: digestOf(bytes),
      }
    }),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** Write the same for people: each picture with its alternative text, and what is to be written beside it. */
function textsOf(title: string, url: string, files: readonly MadeFile[]): string {
  const parts = files.flatMap(({ planned }) => {
    const { name, alt, copy = [] } = planned.output.about
    const texts = copy.map(
      (said) => `${[said.name, `${said.length}/${said.limit}`].filter(Boolean).join(' ')}\n${said.text}`,
    )
    const words = [...(alt === undefined ? [] : [alt]), ...texts]
    return words.length === 0 ? [] : [`${nameIn(planned)}\n${name}\n\n${words.join('\n\n')}\n`]
  })
  return [`${title}\n${url}\n`, ...parts].join('\n---\n\n')
}
