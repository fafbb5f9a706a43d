import { isMissing, PerennialError, reasonOf } from '../errors.ts'
import type { SearchRecord } from './records.ts'

/** One file of an index. */
export interface IndexFile {
  /** Path in the folder of the index, with forward slashes. */
  readonly path: string
  readonly content: Uint8Array
}

/** What a search needs of all that Pagefind makes: its interfaces, and what it knows of no language, are not among it. */
const NEEDED =
  /^(?:pagefind(?:-worker|-entry)?\.js(?:on)?|pagefind\.\w+\.pf_meta|wasm\.[a-z]{2}\.pagefind|(?:index|fragment)\/.+)$/

/** The most files of texts in a language: hosts take some ten thousand files of a site, and each article is one already. */
const MOST_FRAGMENTS = 2000

/** How many indexes are being made: all of them ask the one process that Pagefind runs. */
let open = 0

/** Makes the index that a browser searches, once: the same records in the same order give the same bytes. */
export type MakeIndex = (records: readonly SearchRecord[]) => Promise<IndexFile[]>

/**
 * Start Pagefind, and give what makes an index by it. Rejects with a `PerennialError` where it is not installed, or cannot run, as
 * on a platform that it has no program for; so does what it gives, where it stops on the way.
 */
export async function openIndex(): Promise<MakeIndex> {
  const { close, createIndex } = await pagefind()
  const leave = async (): Promise<void> => {
    open -= 1
    if (open === 0) await close()
  }
  open += 1
  const { index, errors } = await createIndex({ maxFragments: MOST_FRAGMENTS }).catch(async (thrown) => {
    await leave()
    throw stopped(thrown, NOT_RUN)
  })
  if (!index) {
    await leave()
    throw stopped(new Error(errors.join(' ')), NOT_RUN)
  }
  return async (records) => {
    try {
      // One after the other: their order decides the names of files.
      for (const record of records)
        sound(await index.addCustomRecord({ ...record, meta: { ...record.meta } }))
      const made = await index.getFiles()
      sound(made)
      await index.deleteIndex()
      return made.files
        .filter(({ path }) => NEEDED.test(path))
        .sort((one, other) => (one.path < other.path ? -1 : 1))
    } catch (thrown) {
      throw stopped(
        thrown,
        'Build again, or let readers find all articles in their list alone: `search: false`.',
      )
    } finally {
      await leave()
    }
  }
}

const NOT_RUN =
  'Its pages are built without it, and readers find all articles in their list. `search: false` says that this is how it should be.'

function stopped(thrown: unknown, hint: string): PerennialError {
  const [reason = ''] = reasonOf(thrown).split('\n')
  return notMade(reason, hint)
}

/** Load Pagefind, which weighs more than all else that a site installs for itself, so that not every guest has it. */
async function pagefind(): Promise<typeof import('pagefind')> {
  try {
    return await import('pagefind')
  } catch (thrown) {
    throw notMade(
      isMissing(thrown) ? 'Pagefind, which makes it, is not installed.' : reasonOf(thrown),
      'Install it, `npm install --save-dev pagefind`, or say that readers shall find all articles in their list alone: `search: false`.',
    )
  }
}

function notMade(reason: string, hint: string): PerennialError {
  return new PerennialError(`The search of the site was not made: ${reason}`, hint)
}

function sound({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join(' '))
}
