/** Write an address so that Markdown and HTML read it as one, whatever is in it. */
export function writeAddress(path: string): string {
  return path.replace(
    /[\s"'<>()\\`{}|^[\]\0-\x1f\x7f]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

/** Write a picture in Markdown; a caption stands as a paragraph below it, or as its title where it stands in a line. */
export function writePicture(
  {
    src,
    alt,
    caption = '',
  }: { readonly src: string; readonly alt: string; readonly caption?: string | undefined },
  isInLine: boolean,
): string {
  const words = alt
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]]/g, '\\$&')
  const said = caption.replace(/\s+/g, ' ').trim()
  const title = isInLine && said !== '' ? ` "${said.replace(/[\\"]/g, '\\$&')}"` : ''
  const picture = `![${words}](${writeAddress(src)}${title})`
  if (isInLine || said === '') return picture
  return `${picture}\n\n${/[*_]/.test(said) ? said : `*${said}*`}`
}

/** Write a link in Markdown. */
export function writeLink(words: string, address: string): string {
  return `[${words.replace(/[\\[\]]/g, '\\$&')}](${writeAddress(address)})`
}

/** Tell whether a piece of a text stands alone on its line. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.lastIndexOf('\n', start - 1) + 1
  const after = text.indexOf('\n', end)
  return (
    text.slice(before, start).trim() === '' && text.slice(end, after === -1 ? undefined : after).trim() === ''
  )
}
