/** A site as one of a reader's apps. Addresses are paths from the root of the server. */
export interface ManifestInputs {
  readonly title: string
  readonly lang: string
  /** May be empty. */
  readonly description: string
  /** The colour behind everything, as `#rrggbb`. */
  readonly paper: string
  readonly start: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[]
}

/** Write a web app manifest (w3.org/TR/appmanifest). It keeps the buttons of the browser: a reader goes back and forth. */
export function manifest({ title, lang, description, paper, start, icons }: ManifestInputs): string {
  const json = {
    id: start,
    name: title,
    lang,
    description: description || undefined,
    start_url: start,
    scope: start,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: icons.map((icon) => ({ ...icon, type: 'image/png' })),
  }
  return `${JSON.stringify(json, undefined, 2)}\n`
}
