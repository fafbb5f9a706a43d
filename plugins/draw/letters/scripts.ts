import { baseLanguage } from '../../language.ts'

/** A writing system, and the npm packages that have its letters. */
interface Script {
  /** Whether a character is looked for there. */
  readonly test: RegExp
  /** Whether it is there for certain, so that a message may say so. */
  readonly sure: RegExp
  /** The first is the one to install; any of them is used where it is installed. */
  readonly packages: readonly string[]
}

const noto = (name: string): string => `@fontsource/noto-sans-${name}`

/** Chinese characters look different in each language that writes them. */
const HAN: Readonly<Record<string, readonly string[]>> = {
  ja: ['jp', 'sc', 'tc', 'kr'].map(noto),
  ko: ['kr', 'jp', 'sc', 'tc'].map(noto),
  zh: ['sc', 'tc', 'hk', 'jp', 'kr'].map(noto),
  'zh-TW': ['tc', 'hk', 'sc', 'jp', 'kr'].map(noto),
  'zh-Hant': ['tc', 'hk', 'sc', 'jp', 'kr'].map(noto),
  'zh-HK': ['hk', 'tc', 'sc', 'jp', 'kr'].map(noto),
}
/** What the packages of all of them have: common Chinese characters, the marks between them, and forms as wide as they are. */
const SURELY_HAN = /[\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]/

/** Describe a script with packages of its own; those characters are sure that it shares with no other, on the first plane. */
function script(name: string, ...packages: readonly string[]): Script {
  const sure = new RegExp(`[\\p{sc=${name}}&&[\\u0000-\\uffff]]`, 'v')
  return { test: new RegExp(`\\p{scx=${name}}`, 'u'), sure, packages }
}

/** From the narrow to the wide. What is sure of the last ones was read in their files (Fontsource 5.3.0). */
const SCRIPTS: readonly Script[] = [
  script('Hira', noto('jp'), '@fontsource/kosugi'),
  script('Kana', noto('jp'), '@fontsource/kosugi'),
  script('Hang', noto('kr'), '@fontsource/nanum-gothic'),
  script('Bopo', noto('tc')),
  script('Arab', noto('arabic')),
  script('Hebr', noto('hebrew')),
  script('Deva', noto('devanagari')),
  script('Beng', noto('bengali')),
  script('Guru', noto('gurmukhi')),
  script('Gujr', noto('gujarati')),
  script('Orya', noto('oriya')),
  script('Taml', noto('tamil')),
  script('Telu', noto('telugu')),
  script('Knda', noto('kannada')),
  script('Mlym', noto('malayalam')),
  script('Sinh', noto('sinhala')),
  script('Thai', noto('thai')),
  script('Laoo', noto('lao')),
  script('Mymr', noto('myanmar')),
  script('Khmr', noto('khmer')),
  script('Tibt', '@fontsource/noto-serif-tibetan'),
  script('Geor', noto('georgian')),
  script('Armn', noto('armenian')),
  script('Ethi', noto('ethiopic')),
  script('Cher', noto('cherokee')),
  script('Mong', noto('mongolian')),
  script('Syrc', noto('syriac')),
  script('Thaa', noto('thaana')),
  script('Cans', noto('canadian-aboriginal')),
  {
    test: /\p{scx=Latn}|\p{scx=Grek}|\p{scx=Cyrl}/u,
    sure: /[\u0100-\u02af\u0370-\u03e1\u03f0-\u052f\u1d00-\u1dbf\u1e00-\u1fff\u2c60-\u2c7f\u2de0-\u2dff\ua640-\ua69f\ua720-\ua7ca]/,
    packages: ['@fontsource/noto-sans'],
  },
]

/** All packages that letters may come from besides the theme's. */
export const FALLBACK_PACKAGES: readonly string[] = [
  ...new Set([...SCRIPTS.flatMap(({ packages }) => packages), ...Object.values(HAN).flat()]),
].sort()

/** Name the packages of the scripts that a character belongs to: where to look for it after the theme's. */
export function packagesFor(character: string, lang: string): readonly string[] {
  if (/\p{Script=Han}/u.test(character)) return [...hanOf(lang), '@fontsource/kosugi']
  return SCRIPTS.filter(({ test }) => test.test(character)).flatMap(({ packages }) => packages)
}

/** Name all packages in the order in which a character is looked for that stands in none of its scripts' own. */
export function lastPackages(lang: string): readonly string[] {
  return [...hanOf(lang), ...FALLBACK_PACKAGES]
}

/** Name the package to install for a character; nothing where none has it for certain. */
export function packageWith(character: string, lang: string): string | undefined {
  if (SURELY_HAN.test(character)) return hanOf(lang)[0]
  return SCRIPTS.find(({ sure }) => sure.test(character))?.packages[0]
}

function hanOf(lang: string): readonly string[] {
  return HAN[lang] ?? HAN[baseLanguage(lang)] ?? HAN['zh'] ?? []
}
