/** One thing in JSON-LD. */
type Thing = Readonly<Record<string, unknown>>

/**
 * What Google asks of each type (developers.google.com/search/docs/appearance/structured-data: article, breadcrumb, book,
 * faqpage, profile-page, organization, site-names): what must be there, and here what it recommends, too, as far as a site
 * can always know it.
 */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  BlogPosting: ['headline', 'url'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  Book: ['name', 'url', 'author', 'bookFormat', 'inLanguage'],
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  HowTo: ['name', 'step'],
  HowToStep: ['text'],
  ProfilePage: ['mainEntity'],
  Person: ['name'],
  Organization: ['name'],
  WebSite: ['name', 'url'],
  Blog: ['name'],
  ImageObject: ['url'],
  ItemList: ['itemListElement', 'numberOfItems'],
  CollectionPage: ['name', 'url', 'mainEntity'],
  CreativeWorkSeries: ['name', 'url'],
  MediaObject: ['contentUrl', 'encodingFormat'],
}

/** The keys whose values are addresses, which must be whole. */
const ADDRESSES = ['url', '@id', 'item', 'sameAs', 'contentUrl', 'image', 'mainEntityOfPage']
/** A day, or a moment with its zone. */
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/
/** A trail and a list of questions have as many at least. */
const FEWEST = 2

/** Say what search engines would hold against JSON-LD, in a line each. */
export function searchEngineFaults(json: string): string[] {
  return [...thingsIn(JSON.parse(json))].flatMap((thing) => {
    const type = String(thing['@type'])
    const fault = (what: string): string => `${type}: ${what}`
    const isReference = Object.keys(thing).every((key) => key === '@id')
    const missing = (isReference ? [] : (ASKED[type] ?? [])).filter((key) => isEmpty(thing[key]))
    const few = ['BreadcrumbList', 'FAQPage'].includes(type)
      ? [thing['itemListElement'] ?? thing['mainEntity']].filter(
          (list) => !Array.isArray(list) || list.length < FEWEST,
        )
      : []
    return [
      ...missing.map((key) => fault(`no ${key}`)),
      ...few.map(() => fault('only one')),
      ...Object.entries(thing).flatMap(([key, value]) => {
        if (isEmpty(value)) return [fault(`${key} is empty`)]
        const texts = [value].flat().filter((each) => typeof each === 'string')
        if (ADDRESSES.includes(key))
          return texts.filter((text) => !/^https?:\/\//.test(text)).map((text) => fault(`${key} ${text}`))
        if (/^date/.test(key))
          return texts.filter((text) => !DATE.test(text)).map((text) => fault(`${key} ${text}`))
        return texts.some((text) => /<\/?[biap]\b[^>]*>/.test(text)) ? [fault(`markup in ${key}`)] : []
      }),
    ]
  })
}

/** List everything that has a type, or only a name by which it is known, whatever it is inside of. */
function* thingsIn(value: unknown): Generator<Thing> {
  if (Array.isArray(value)) for (const each of value) yield* thingsIn(each)
  else if (typeof value === 'object' && value !== null) {
    const thing = value as Thing
    if ('@type' in thing || '@id' in thing) yield thing
    for (const each of Object.values(thing)) yield* thingsIn(each)
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
