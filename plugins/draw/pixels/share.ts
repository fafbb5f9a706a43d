/** Multiply two shares of 255, rounded. */
export function share(one: number, other: number): number {
  const product = one * other + 127
  return (product + (product >> 8)) >> 8
}

/** Lay a colour (0xrrggbb) on another, rounded as pixman does it, so that both chains give the same. */
export function over(below: number, above: number, alpha: number): number {
  const rest = 255 - alpha
  const red = share(above >> 16, alpha) + share(below >> 16, rest)
  const green = share((above >> 8) & 255, alpha) + share((below >> 8) & 255, rest)
  const blue = share(above & 255, alpha) + share(below & 255, rest)
  return (red << 16) | (green << 8) | blue
}
