/** A writing system, and the npm packages that have its letters. */
interface Script {
  readonly test: RegExp
  /** The first is the one to install; any of them is used where it is installed. */
  readonly packages: readonly string[]
}

const noto = (name: string): string => `@fontsource/noto-sans-${name}`

/** Chinese characters look different in each language that writes them. */
const HAN: Readonly<Record<string, readonly string[]>> = {
  ja: ['jp', 'sc', 'tc', 'kr'].map(noto),
  ko: ['kr', 'jp', 'sc', 'tc'].map(noto),
  zh: ['sc', 'tc', 'hk', 'jp', 'kr'].map(noto),
}

/** From the narrow to the wide: the first that a character belongs to counts. */
const SCRIPTS: readonly Script[] = [
  { test: /\p{scx=Hira}|\p{scx=Kana}/u, packages: [noto('jp'), '@fontsource/kosugi'] },
  { test: /\p{scx=Hang}/u, packages: [noto('kr'), '@fontsource/nanum-gothic'] },
  { test: /\p{scx=Bopo}/u, packages: [noto('tc')] },
  ...(
    [
      ['Arab', 'arabic'],
      ['Hebr', 'hebrew'],
      ['Deva', 'devanagari'],
      ['Beng', 'bengali'],
      ['Guru', 'gurmukhi'],
      ['Gujr', 'gujarati'],
      ['Orya', 'oriya'],
      ['Taml', 'tamil'],
      ['Telu', 'telugu'],
      ['Knda', 'kannada'],
      ['Mlym', 'malayalam'],
      ['Sinh', 'sinhala'],
      ['Thai', 'thai'],
      ['Laoo', 'lao'],
      ['Mymr', 'myanmar'],
      ['Khmr', 'khmer'],
      ['Tibt', undefined],
      ['Geor', 'georgian'],
      ['Armn', 'armenian'],
      ['Ethi', 'ethiopic'],
      ['Cher', 'cherokee'],
      ['Mong', 'mongolian'],
      ['Syrc', 'syriac'],
      ['Thaa', 'thaana'],
      ['Cans', 'canadian-aboriginal'],
    ] as const
  ).map(([script, name]) => ({
    test: new RegExp(`\\p{scx=${script}}`, 'u'),
    packages: [name === undefined ? '@fontsource/noto-serif-tibetan' : noto(name)],
  })),
  { test: /\p{scx=Latn}|\p{scx=Grek}|\p{scx=Cyrl}/u, packages: ['@fontsource/noto-sans'] },
  { test: /\p{Sm}|[\u{1d400}-\u{1d7ff}]/u, packages: ['@fontsource/noto-sans-math'] },
  {
    test: /\p{S}|\p{No}|\p{P}/u,
    packages: ['@fontsource/noto-sans', '@fontsource/noto-sans-symbols', '@fontsource/noto-sans-symbols-2'],
  },
]

/** Name the packages to look for a character in, after the theme's; the first is the one to install. */
export function packagesFor(character: string, lang: string): readonly string[] {
  if (/\p{Script=Han}/u.test(character)) return [...(HAN[lang] ?? HAN.zh ?? []), '@fontsource/kosugi']
  return SCRIPTS.find(({ test }) => test.test(character))?.packages ?? []
}

/** All packages that letters may come from besides the theme's. */
export const FALLBACK_PACKAGES: readonly string[] = [
  ...new Set([...SCRIPTS.flatMap(({ packages }) => packages), ...Object.values(HAN).flat()]),
].sort()
