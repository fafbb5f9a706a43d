import type { Block, Sentence } from './prose.ts'

/** Abbreviations after which a sentence goes on, per language, without their last full stop. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'e.g',
    'i.e',
    'etc',
    'vs',
    'cf',
    'approx',
    'no',
    'fig',
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'st',
    'inc',
    'ltd',
  ],
  da: [
    'f.eks',
    'fx',
    'bl.a',
    'dvs',
    'mv',
    'm.m',
    'osv',
    'ca',
    'evt',
    'inkl',
    'ekskl',
    'jf',
    'kl',
    'nr',
    'pga',
    'pr',
    't.o.m',
    'tlf',
    'vha',
    'mht',
    'hhv',
    'min',
    'max',
    'mia',
    'mio',
    'kr',
    'stk',
    'if',
    'iht',
    's',
    'dr',
    'hr',
    'fr',
  ],
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang)
  if (known) return known
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' })
  segmenters.set(lang, made)
  return made
}

/** Split a block into sentences, each verbatim, trimmed, with its place in the file. */
export function sentencesOf(block: Block, lang: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  let text = ''
  const push = (): void => {
    const trimmed = text.trim()
    if (trimmed === '') return
    const offset = start + text.indexOf(trimmed)
    sentences.push({ text: trimmed, ...block.placeOf(offset) })
  }
  for (const { segment, index } of segmenterOf(lang).segment(block.text)) {
    if (text !== '' && goesOn(text, segment, lang)) {
      text += segment
      continue
    }
    push()
    text = segment
    start = index
  }
  push()
  return sentences
}

/** Tell whether the break between two segments is no end of a sentence. */
function goesOn(before: string, after: string, lang: string): boolean {
  const trimmed = before.trimEnd()
  if (/^\p{Ll}/u.test(after) && /\.$/.test(trimmed)) return true
  // Danish dates and ordinals: "den 3. maj", "1. plads".
  if (lang !== 'en' && /(?:^|\s)\d{1,2}\.$/.test(trimmed)) return true
  const last = /(\S+)\.$/
    .exec(trimmed)?.[1]
    ?.toLowerCase()
    .replace(/^[("“”'»]+/, '')
  return last !== undefined && (ABBREVIATIONS[lang]?.includes(last) ?? false)
}
