/** How much of a word another one has to begin with to be a form of it. */
const SAME = 0.5
/** But never less than so many letters. */
const LEAST = 3

/**
 * Tell whether a text says every word of what was searched for, in whatever form. Where no text has a word, Pagefind gives
 * those that have the beginning of it, such as "mail" for "mailchimp".
 */
export function says(text: string, term: string): boolean {
  const words = plain(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .flatMap((word) => [word, ...word.split('-')])
  return plain(term)
    .split(/\s+/)
    .every((wanted) => {
      const start = wanted.slice(0, Math.max(LEAST, Math.ceil(wanted.length * SAME)))
      return words.some((word) => word.startsWith(start))
    })
}

/** Write a text in small letters without signs above them. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
