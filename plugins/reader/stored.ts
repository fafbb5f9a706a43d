/** Read what this site has stored in the browser; nothing where nothing is, or where the browser keeps storage shut. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // Browsers that block storage throw on the first touch of it.
    return null
  }
}

/** Store a text in the browser, or with nothing delete what is there. */
export function store(key: string, text?: string): void {
  try {
    if (text === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // A browser whose storage is shut or full remembers nothing, and the page goes on as it is.
    return
  }
}
