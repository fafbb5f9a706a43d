/** Make an excerpt of Pagefind's a list of nodes: text, and what was found in it as `<mark>`; nothing else is taken for HTML. */
export function marked(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((part) => {
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
