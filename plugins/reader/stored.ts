/** Read what this site has stored in the browser; empty where nothing is, or where the browser keeps storage shut. */
export function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    // Browsers that block storage throw on the first touch of it.
    return ''
  }
}

/** Store a text in the browser; an empty one deletes what is there. A browser that takes none remembers nothing. */
export function store(key: string, text: string): void {
  try {
    if (text) localStorage.setItem(key, text)
    else localStorage.removeItem(key)
  } catch {
    // The page is as good without it.
    return
  }
}
