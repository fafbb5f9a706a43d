/**
 * Make an excerpt of Pagefind's a list of nodes: text, and what was found in it as `<mark>`; nothing else is taken for HTML.
 * The space without width that it puts between the parts of a word, and marks, is left out.
 */
export function marked(excerpt: string): Node[] {
  const parts = excerpt
    .replaceAll('\u200b', '')
    .replaceAll('<mark></mark>', '')
    .split(/(<mark>.*?<\/mark>)/s)
  return parts.map((part) => {
    const found = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1]
    if (found === undefined) return document.createTextNode(plain(part))
    const mark = document.createElement('mark')
    mark.textContent = plain(found)
    return mark
  })
}

/** Undo what Pagefind does to the text of a record, which holds no HTML. */
function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}
