import { isOnComputer, nameOnComputer } from '../article/own-computer.ts'
import { nearestKey } from '../source/nearest-key.ts'

/** Longest part of an address that is quoted, in characters. */
const LONGEST_QUOTE = 60

/** The schemes of links that are kept, and what to write for one that was meant. */
const KEPT: Readonly<Record<string, string>> = {
  http: 'https://',
  https: 'https://',
  mailto: 'mailto:',
  tel: 'tel:',
}

/** What runs as code where it is clicked, or holds what does. */
const RUNS = /^(?:javascript|data|vbscript):/i

/** Endings of hosts that no file is named by. */
const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|eu|dk)(?::\d+)?(?:[/?#]|$)/i
const MAIL = /^[^\s/@:?#]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i

/** Say why an address with a scheme is not kept; `bare` is the address as browsers read it. */
export function whyNotKept(bare: string, url: string): string {
  const found = `found a link to "${url.slice(0, LONGEST_QUOTE)}"`
  if (RUNS.test(bare)) return `${found}, which could run code; only web, mail and phone links are kept`
  if (isOnComputer(bare)) {
    const name = nameOnComputer(url)
    const link = name === '' ? '' : ` and link to /${name}`
    return `${found}, a path on your own computer, which readers don't have; put the file into public/${link}`
  }
  const whole = addressMeant(bare)
  if (whole !== undefined) return `${found} without https:// in front; write ${whole}`
  const scheme = bare.slice(0, bare.indexOf(':'))
  const meant = KEPT[nearestKey(scheme, Object.keys(KEPT)) ?? '']
  const advice = meant === undefined ? 'only web, mail and phone links are kept' : `write ${meant}`
  return `${found} with the scheme "${scheme.slice(0, LONGEST_QUOTE)}"; ${advice}`
}

/** Write an address of the web or of mail whole that was written without its scheme, or with a slip in it; nothing where it is none. */
export function addressMeant(url: string): string | undefined {
  if (MAIL.test(url)) return `mailto:${url}`
  const web = /^https?\/\/(?=[^/])/i.exec(url)?.[0]
  if (web !== undefined) return `https://${url.slice(web.length)}`
  return /^www\.[^./]+\./i.test(url) || HOST.test(url) ? `https://${url}` : undefined
}
