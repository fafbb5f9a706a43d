import { baseLanguage } from '../language.ts'

/** Abbreviations that are never the last word of a sentence, per language, without their last full stop. */
const ABBREVIATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('e.g i.e vs cf approx incl excl mr mrs ms dr prof st'),
  da: words('f.eks fx bl.a dvs ca evt inkl ekskl jf pga t.o.m vha mht ifm ift hhv iht if dr hr fr'),
}

/** Abbreviations after which a sentence goes on when a figure follows. */
const BEFORE_FIGURES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('no nos fig p pp vol ch sec'),
  da: words('kl nr tlf s kap kr min max stk pr'),
}

/** Longest end of a sentence that has to be looked at to know its last word, in characters. */
const TAIL = 40

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang)
  if (known) return known
  const made = new Intl.Segmenter(lang, { granularity: 'sentence' })
  segmenters.set(lang, made)
  return made
}

/** A piece of a text, verbatim, and the offset at which it begins there. */
export interface Piece {
  readonly text: string
  readonly start: number
}

/** Split running text into sentences, each verbatim and trimmed. */
export function sentencesOf(text: string, lang: string): Piece[] {
  const sentences: Piece[] = []
  const push = (from: number, to: number): void => {
    const sentence = text.slice(from, to)
    const trimmed = sentence.trim()
    if (trimmed !== '') sentences.push({ text: trimmed, start: from + sentence.indexOf(trimmed) })
  }
  let start = 0
  const tailOf = (end: number): string => text.slice(Math.max(start, end - TAIL), end)
  const cut = (end: number, after: string): void => {
    if (end <= start || goesOn(tailOf(end), after, lang)) return
    push(start, end)
    start = end
  }
  for (const { segment, index } of segmenterOf(lang).segment(text)) {
    if (!opensName(text, index)) cut(index, segment)
    else if (/[.!?…]["”’»')]*\s*$/.test(tailOf(index - 1))) cut(index - 1, segment)
    for (const name of segment.matchAll(SMALL_NAME)) cut(index + name.index, name[0])
  }
  push(start, text.length)
  return sentences
}

/** The dot of a name in small letters, such as `.env`, behind a sentence; Unicode has none end before a small letter. */
const SMALL_NAME = /(?<=[.!?…]["”’»')]{0,2}\s{1,9})\.(?=\p{Ll})/gu

/** Tell whether the dot before a place is the first character of a name, such as `.NET` or `.env`. */
function opensName(text: string, at: number): boolean {
  return (
    text[at - 1] === '.' &&
    /^(?:\s|["“”'»(]|$)/.test(text[at - 2] ?? '') &&
    /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
  )
}

/** Tell whether the break between two segments is no end of a sentence. */
function goesOn(before: string, after: string, lang: string): boolean {
  const tail = before.trimEnd()
  if (!tail.endsWith('.')) return false
  if (/^\p{Ll}/u.test(after)) return true
  // A number that opens a line ("1. Write it down"), and German dates ("am 3. Mai").
  if (/^\d{1,2}\.$/.test(tail.trim()) || (baseLanguage(lang) === 'de' && /\s\d{1,2}\.$/.test(tail)))
    return true
  const last = tail
    .slice(tail.lastIndexOf(' ') + 1, -1)
    .toLowerCase()
    .replace(/^[("“”'»]+/, '')
  if (ABBREVIATIONS[lang]?.has(last)) return true
  return /^\d/.test(after) && (BEFORE_FIGURES[lang]?.has(last) ?? false)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Take the first sentences of a text that fit a number of characters; none is cut. */
export function wholeSentences(text: string, lang: string, room: number): string {
  if (text.length <= room) return text
  const last = sentencesOf(text, lang).findLast((sentence) => sentence.start + sentence.text.length <= room)
  return last === undefined ? '' : text.slice(0, last.start + last.text.length)
}
