const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** Hash a text with FNV-1a, 32 bits, over its UTF-16 code units, as GrowthBook's JavaScript SDK does. */
export function fnv32a(text: string): number {
  let hash = OFFSET_BASIS
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  return hash >>> 0
}
