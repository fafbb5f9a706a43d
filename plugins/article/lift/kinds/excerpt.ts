import type { Fact } from '../../fact.ts'
import type { ProseSentence } from '../../text.ts'
import type { Measured } from '../choose/choice.ts'
import { holdsAlone, type Material } from './material.ts'

/** Longest excerpt made of the text, in characters: about two lines of a search result. */
export const MAX_EXCERPT = 200
/** Shortest paragraph that a text opens with, in characters. */
const SHORTEST = 40
/** In how many sentences at the most a text says what it is about. */
const OPENING = 6

/**
 * Take whole sentences of the opening that fit 200 characters: from the first on that stands alone and names what the title
 * names, or from the first. One that alone is too long is cut.
 */
export function excerptOf(material: Material): Fact<string> {
  const { sentences, measured } = material
  const whole = sentences.filter((sentence) => isPassedOn(sentence, material))
  const opening = openingOf(whole)
  const about = measured.find((each) => opening.includes(each.candidate.sentence.sentence) && saysWhat(each))
  const first = opening.find(({ block, start }) => block.text.slice(0, start).trim() === '')
  const from =
    about?.candidate.sentence.sentence ?? first ?? whole.find(({ block }) => block.kind !== 'heading')
  if (!from)
    return { value: '', from: 'default', confidence: 0, signals: [{ text: 'the text has no sentence' }] }
  const { line, column } = from
  const reason = about
    ? 'the first sentence of the opening that stands alone and names what the title names'
    : 'the opening of the text'
  return {
    value: cut(joined(from, material)),
    from: 'text',
    confidence: about ? 0.9 : first ? 0.7 : 0.4,
    signals: [{ text: reason, line, column }],
  }
}

/** Give the sentences of the first paragraphs, up to the next heading or list. */
function openingOf(sentences: readonly ProseSentence[]): readonly ProseSentence[] {
  const from = sentences.findIndex(({ block }) => isParagraph(block))
  if (from === -1) return []
  const rest = sentences.slice(from, from + OPENING)
  const end = rest.findIndex(({ block }) => block.kind !== 'paragraph')
  return end === -1 ? rest : rest.slice(0, end)
}

function isParagraph({ kind, text }: ProseSentence['block']): boolean {
  return kind === 'paragraph' && text.trim().length >= SHORTEST
}

function saysWhat(measured: Measured): boolean {
  const { text } = measured.candidate.sentence
  return text.length <= MAX_EXCERPT && measured.measures.of('topTitle') > 0 && holdsAlone(measured)
}

/** Tell whether a sentence says elsewhere what it says here, and may. */
function isPassedOn({ isWhole, block, start, text }: ProseSentence, { isFree }: Material): boolean {
  return isWhole && isFree(block, start, start + text.length)
}

/** Join a sentence with those that follow in its block, as far as they are passed on and fit. */
function joined(first: ProseSentence, material: Material): string {
  const { sentences } = material
  let value = ''
  let end = 0
  for (const sentence of sentences.slice(sentences.indexOf(first))) {
    const { block, start, text } = sentence
    if (block !== first.block || !isPassedOn(sentence, material)) break
    // Not all languages put a space between sentences.
    const space = value === '' || start === end ? '' : ' '
    const longer = `${value}${space}${text}`
    if (value !== '' && longer.length > MAX_EXCERPT) break
    value = longer
    end = start + text.length
  }
  return value
}

/** Cut a sentence that alone is too long after its last word that fits, or inside a word as long as a line. */
function cut(text: string): string {
  if (text.length <= MAX_EXCERPT) return text
  const room = text.slice(0, MAX_EXCERPT)
  const space = room.lastIndexOf(' ')
  const whole = room.slice(0, space > MAX_EXCERPT / 2 ? space : MAX_EXCERPT - 1)
  return `${whole.replace(/[\ud800-\udbff\s,;:–—-]+$/, '')}…`
}
