/** Say the size of a file as people do: `112 kB`, `3.7 MB`. */
export function sizeInWords(bytes: number, lang: string): string {
  const isLarge = bytes >= 1_000_000
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1e6 : Math.max(1, bytes / 1e3))
}
