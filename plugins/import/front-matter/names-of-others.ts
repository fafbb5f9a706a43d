import { block, type Settings, words } from '../read-settings.ts'

/** Front matter of blogs with the keys that themes have for what this project knows by other names. */
export function namesOfOthers(data: Settings): Record<string, unknown> {
  const out: Record<string, unknown> = { ...data }
  const picture = pictureOf(data)
  for (const key of PICTURES) delete out[key]
  if (picture.src !== undefined) out['image'] = picture.src
  if (picture.alt !== undefined) out['imageAlt'] = picture.alt
  if (words(out['description']) === undefined)
    out['description'] =
      words(block(data['seo'])['description']) ?? words(data['meta_description']) ?? out['description']
  delete out['seo']
  delete out['meta_description']
  const updated = ['modified', 'updated_at', 'last_modified', 'date_updated', 'dateModified'].find(
    (key) => data[key] !== undefined,
  )
  if (updated !== undefined && out['updated'] === undefined) out['updated'] = data[updated]
  if (updated !== undefined) delete out[updated]
  if (out['tags'] === undefined && data['tag'] !== undefined) out['tags'] = data['tag']
  delete out['tag']
  return out
}

/** Keys that hold a picture of the text, the surest first. */
const PICTURES =
  'image imageAlt image_alt imageUrl image_url featured_image featuredImage featureImage feature_image feature_image_alt featured_image_alt cover coverImage coverAlt cover_image heroImage heroAlt hero_image ogImage og_image images header banner img thumbnail thumb preview_image'.split(
    ' ',
  )
/** In a block, the keys that hold its address. */
const ADDRESSES = ['src', 'image', 'url', 'path', 'teaser', 'overlay_image', 'relative', 'feature']

function pictureOf(data: Settings): { src: string | undefined; alt: string | undefined } {
  let alt = ['imageAlt', 'image_alt', 'coverAlt', 'heroAlt', 'feature_image_alt', 'featured_image_alt']
    .map((key) => words(data[key]))
    .find(Boolean)
  for (const key of PICTURES) {
    const [value] = [data[key]].flat()
    if (/alt$/i.test(key)) continue
    const own = block(value)
    const src = words(value) ?? ADDRESSES.map((name) => words(own[name])).find(Boolean)
    if (src === undefined) continue
    alt ??= words(own['alt'])
    return { src, alt }
  }
  return { src: undefined, alt }
}
