import { diffLines, linesOf } from '../../source/diff-lines.ts'
import type { NotMade } from './ask-edit.ts'
import { editWords } from './edit-words.ts'
import { element } from './element.ts'

/** Draw how a text was and how it will be, the lines that differ marked. */
export function drawTexts(before: string, after: string, lang: string): Node[] {
  // A line that is the last of one text and not of the other is no other line.
  const lines = diffLines(linesOf(`${before}\n`), linesOf(`${after}\n`))
  const side = (mark: '-' | '+', name: 'del' | 'ins'): Node[] =>
    lines
      .filter((line) => line.mark === ' ' || line.mark === mark)
      .map(({ mark: own, text }) => (own === mark ? element(name, {}, text) : document.createTextNode(text)))
  return [
    ...drawNamed('before', element('p', { class: 'changed', lang }, ...side('-', 'del'))),
    ...drawNamed('after', element('p', { class: 'changed', lang }, ...side('+', 'ins'))),
  ]
}

/** Draw something under a name of `EDIT_WORDS`. */
export function drawNamed(name: string, ...held: readonly Node[]): Node[] {
  return [element('p', { class: 'label' }, ...editWords(name)), ...held]
}

/** Draw a change as it comes into the file, folded: it is for those who read such things. */
export function drawDiff(diff: string): HTMLElement {
  return element(
    'details',
    {},
    element('summary', {}, ...editWords('file')),
    element('pre', { class: 'diff' }, diff),
  )
}

/** Say that a change changes nothing. */
export function drawSame(): Node {
  return element('p', {}, ...editWords('same'))
}

/** Draw why a change was not made. */
export function drawRefusal({ why, fault }: NotMade): Node[] {
  const said = element('p', {}, ...editWords(why))
  return why === 'left' ? [said, element('p', { class: 'diff', lang: 'en' }, fault)] : [said]
}
