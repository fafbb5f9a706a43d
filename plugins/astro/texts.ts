/** Where the integration leaves the way to its texts for the pages. */
const PLACE = Symbol.for('perennial.texts')

/** Gives the HTML of a text by its id. */
export type Texts = (id: string) => Promise<string>

/**
 * Let the pages ask for the HTML of texts. Astro bundles pages into a world of modules of their own, but runs them in
 * this process, so the global object is the one place that both see. The content store could carry the HTML too, but
 * then every text would be rendered and bundled in every build, whether its page is rendered or not.
 */
export function shareTexts(texts: Texts): void {
  Reflect.set(globalThis, PLACE, texts)
}

/** Give the HTML of an article's or standing page's text, all below the title, by the id of its entry. */
export function htmlOf(id: string): Promise<string> {
  const texts = Reflect.get(globalThis, PLACE) as Texts | undefined
  if (!texts) throw new TypeError('htmlOf() works in pages that perennial() builds or serves')
  return texts(id)
}
