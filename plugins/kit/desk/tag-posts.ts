import { foldedAt, isNearLimit } from '../posted.ts'
import { type Tags, tagLink, tagText } from '../tag-links.ts'
import { CAMPAIGN, keptCampaign } from './campaign.ts'
import { element } from './element.ts'

/** A text of the page that links to its article. */
interface Post {
  readonly place: HTMLElement
  readonly copy: HTMLElement
  readonly text: string
  /** The link that begins the post on its network, and its address as it was made. */
  readonly begin: HTMLAnchorElement | null
  readonly composer: string
}

/**
 * Let the links of the page count for the campaign that is kept: each post is shown, counted, copied, begun and downloaded with
 * it (`a[data-text]` is what it says then), and so is each address with `data-tag`. A post that would be too long keeps its link.
 */
export function tagPosts(): void {
  const { url, medium = '' } = document.querySelector<HTMLElement>('[data-article]')?.dataset ?? {}
  const posts = url === undefined ? [] : [...document.querySelectorAll<HTMLElement>('[data-post]')]
  const known = posts.flatMap(postIn)
  const draw = (campaign: string): void => {
    for (const post of known) drawPost(post, url ?? '', { medium, campaign })
    for (const link of document.querySelectorAll<HTMLElement>('[data-tag]'))
      link.textContent = tagLink(link.dataset['tag'] ?? '', { campaign })
  }
  document.addEventListener(CAMPAIGN, ({ detail }) => draw(detail))
  if (keptCampaign() !== '') draw(keptCampaign())
}

function postIn(place: HTMLElement): Post[] {
  const copy = place.querySelector<HTMLElement>('.copy')
  const begin = place.querySelector<HTMLAnchorElement>('a[target="_blank"]')
  if (!copy) return []
  return [{ place, copy, begin, text: copy.textContent, composer: begin?.getAttribute('href') ?? '' }]
}

function drawPost({ place, copy, text: plain, begin, composer }: Post, url: string, told: Tags): void {
  const { post = '', fold, alike } = place.dataset
  const tags = { ...told, source: post }
  const tagged = tagText(plain, url, tags)
  const more = alike === undefined ? tagged.length - plain.length : 0
  const isFit = count(place, more)
  const text = isFit ? tagged : plain
  const [seen, hidden] = foldedAt(text, fold === undefined ? undefined : Number(fold))
  copy.replaceChildren(seen, ...(hidden === '' ? [] : [element('span', { class: 'more' }, hidden)]))
  show(place.querySelector('.folded'), hidden !== '')
  show(place.querySelector('.unfit'), !isFit)
  const [was, is] = composer.includes(encodeURIComponent(plain))
    ? [plain, text]
    : [url, isFit ? tagLink(url, tags) : url]
  begin?.setAttribute(
    'href',
    composer.replace(encodeURIComponent(was), () => encodeURIComponent(is)),
  )
  const file = place.querySelector<HTMLAnchorElement>('a[data-pack]')
  if (!file) return
  if (text === plain) delete file.dataset['text']
  else file.dataset['text'] = text
}

/** Count a post that grows by so many characters. Gives whether its network takes it so; where not, it is counted as it was. */
function count(place: HTMLElement, more: number): boolean {
  const told = place.querySelector<HTMLElement>('[data-length]')
  const [own, limit] = [Number(told?.dataset['length']), Number(told?.dataset['limit'])]
  const isFit = more === 0 || own + more <= limit
  const length = isFit ? own + more : own
  const number = told?.querySelector('.number')
  if (number) number.textContent = String(length)
  show(told?.querySelector('.limit'), isNearLimit(length, limit))
  show(told?.querySelector('.far'), !isNearLimit(length, limit))
  return isFit
}

function show(part: Element | null | undefined, isShown: boolean): void {
  part?.toggleAttribute('hidden', !isShown)
}
