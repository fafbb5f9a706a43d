/** Code of a design that is one colour all over. */
export function designOf(colour: string): string {
  return `export default (content, { width, height }) => ({
  size: { width, height },
  ground: { type: 'div', props: { style: { display: 'flex', width, height, backgroundColor: '${colour}' } } },
  stacks: [],
  safe: { x: 0, y: 0, width, height },
})
`
}

/** A logo that is one colour all over. */
export function logoOf(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><rect width="2" height="1" fill="${colour}"/></svg>`
}
