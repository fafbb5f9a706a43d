/** Where a tab keeps what was typed for a key of the article's front matter, and not saved yet. */
function placeOf(key: string): string {
  const { article = '' } = document.querySelector<HTMLElement>('[data-article]')?.dataset ?? {}
  return `perennial-kit-typed ${article} ${key}`
}

/** Keep what was typed, so that it is there when the page comes anew; nothing forgets it. A tab that keeps nothing loses it. */
export function keepTyped(key: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(placeOf(key))
    else sessionStorage.setItem(placeOf(key), text)
  } catch {
    return
  }
}

/** Give what was typed for a key; nothing where all of it is saved. */
export function typedFor(key: string): string | undefined {
  try {
    return sessionStorage.getItem(placeOf(key)) ?? undefined
  } catch {
    return undefined
  }
}
