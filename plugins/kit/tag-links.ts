import { plainName } from './plain-name.ts'

/** What a link tells of where it was clicked, as somebody wrote it. */
export interface Tags {
  readonly source?: string
  readonly medium?: string
  readonly campaign: string
}

/** What may follow the address of a page in a text and belongs to it; the punctuation after it does not. */
const REST = String.raw`(?:[?#]\S*[\p{L}\p{N}/_~=+#%&$@*-])?(?![\p{L}\p{N}])`

/** Name tags in an address, as `utm_` parameters before its fragment; none where there is no campaign. A parameter that is there wins, and the rest stays as it is. */
export function tagLink(url: string, { source = '', medium = '', campaign }: Tags): string {
  if (plainName(campaign) === '') return url
  const [address = '', ...fragments] = url.split('#')
  const query = address.includes('?') ? address.slice(address.indexOf('?') + 1) : ''
  const taken = new Set([...new URLSearchParams(query).keys()].map((name) => name.toLowerCase()))
  const added = Object.entries({ utm_source: source, utm_medium: medium, utm_campaign: campaign })
    .map(([name, value]) => [name, plainName(value)] as const)
    .filter(([name, value]) => value !== '' && !taken.has(name))
    .map(([name, value]) => `${name}=${value}`)
  if (added.length === 0) return url
  const joint = !address.includes('?') ? '?' : /[?&]$/.test(address) ? '' : '&'
  return [`${address}${joint}${added.join('&')}`, ...fragments].join('#')
}

/** Name tags wherever a text has the address of a page, and not where it has one that only begins alike. */
export function tagText(text: string, url: string, tags: Tags): string {
  return text.replace(new RegExp(escaped(url) + REST, 'gu'), (link) => tagLink(link, tags))
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
