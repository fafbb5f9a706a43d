import { MOST_NAME_BYTES, nameFault } from '../source/name-fault.ts'
import { asciiSlug, SECTIONS } from './addresses.ts'

/** Make the slug of a new text from its title: whole words, as many as a name may hold, and none that is taken by the site or a system. */
export function newSlug(title: string): string {
  const slug = asciiSlug(title)
  const room = slug.slice(0, MOST_NAME_BYTES + 1)
  const cut = room.includes('-') ? room.replace(/-[^-]*$/, '') : slug.slice(0, MOST_NAME_BYTES)
  const short = slug.length <= MOST_NAME_BYTES ? slug : cut
  const isTaken = Object.values(SECTIONS).some((section) => Object.values<string>(section).includes(short))
  return isTaken || nameFault(short) !== undefined ? `${short}-1` : short
}
