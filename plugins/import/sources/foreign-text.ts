import { namedAddresses, oldAddress } from '../addresses/old-address.ts'
import type { ForeignText } from '../blog.ts'
import type { TextFile } from '../read-text.ts'

/** What a source says of a text beside its file. */
interface Known extends Pick<ForeignText, 'path' | 'kind' | 'name' | 'lang' | 'pair'> {
  /** Its front matter with what its folders say. */
  readonly data: Readonly<Record<string, unknown>>
  /** The path of its page, as its tool made it; nothing where that can't be told. */
  readonly address: string | undefined
  readonly heldBack?: string | undefined
}

/** Put together a text that has a file of its own. */
export function foreignText(read: TextFile, known: Known): ForeignText {
  const { address, heldBack = read.heldBack, ...rest } = known
  const own = oldAddress(address)
  const named = namedAddresses(known.data, own ?? '/')
  const { file, place, isCrlf, placeOf, body } = read
  return {
    ...{ file, place, placeOf, isCrlf, body, label: '', ...rest },
    addresses: [...new Set([...(own === undefined ? [] : [own]), ...named])],
    ...(heldBack !== undefined && { heldBack }),
  }
}
