import { z } from 'zod'

/** Where the kit stands unless a site says otherwise. */
const USUAL = '/kit/'

const A_PATH = "a path of its own that begins and ends with /, such as '/marketing/'"
const ANY = `expected separate, public, false, or ${A_PATH}`

const kitPath = (message: string) => z.string(message).regex(/^(?:\/[A-Za-z\d][\w-]*)+\/$/, message)
const ownPath = kitPath(`expected ${A_PATH}`)

/** What a site says of where its marketers' kit goes. */
export const kitOption = z
  .union(
    [
      z.enum(['public', 'separate']),
      z.literal(false),
      kitPath(ANY),
      z.strictObject({ public: ownPath }),
      z.strictObject({ separate: ownPath }),
    ],
    ANY,
  )
  .optional()
  .describe(
    "Where the marketers' kit goes: into a folder of its own beside the site (`separate`: `dist-kit` beside `dist`), into the site for everybody to see (`public`), or nowhere (`false`). It stands at `/kit/`; another path is a public kit there (`'/marketing/'`, or `{ public: '/marketing/' }`), and `{ separate: '/marketing/' }` is one apart, which `perennial dev` shows there. Default: `separate`, and nowhere on a site with pages of its own.",
  )

/** Where the kit of a site goes. */
export interface KitPlace {
  readonly kit: 'public' | 'separate' | false
  /** Path of its first page, in the site or in the folder apart: begins and ends with `/`. */
  readonly kitPath: string
}

/** Settle where the kit of a site goes; `usual` is where it goes that nobody says anything of. */
export function settleKit(said: z.output<typeof kitOption>, usual: 'separate' | false): KitPlace {
  if (said === undefined || said === false) return { kit: said ?? usual, kitPath: USUAL }
  if (said === 'public' || said === 'separate') return { kit: said, kitPath: USUAL }
  if (typeof said === 'string') return { kit: 'public', kitPath: said }
  return 'public' in said
    ? { kit: 'public', kitPath: said.public }
    : { kit: 'separate', kitPath: said.separate }
}
