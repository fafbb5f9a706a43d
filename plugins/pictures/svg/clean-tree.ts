import type { Cdata, Element as Node, Text } from 'xast'
import { ANIMATIONS, ELEMENTS, TEXT_ELEMENTS } from './allowed-elements.ts'
import { cleanAttributes } from './clean-attributes.ts'
import { cleanStyleSheet } from './clean-css.ts'
import { MAX_EMBEDDED_PIXELS, MAX_FILTER_STEPS, MAX_TEXT, MAX_TEXT_IN_ALL } from './limits.ts'
import {
  lostWords,
  refuseFlowedText,
  refuseLostWords,
  type StandIn,
  standInOf,
  wordsIn,
} from './lost-words.ts'
import { SVG } from './namespaces.ts'
import type { Element } from './parse-svg.ts'
import { placeOf, tooMuch } from './svg-error.ts'

/** A drawing made of nothing but what is allowed. */
export interface CleanTree {
  readonly root: Node
  /** The first element that moved something and was left out. */
  readonly still: string | undefined
  /** Whether an address in it is written as XLink has it. */
  readonly hasXlink: boolean
  /** Whether a filter may change it. */
  readonly hasFilter: boolean
}

/** The property of a filter, in a clean style. */
const FILTERED = /(?:^|[{;])filter:/

/** Build a drawing anew of the elements and attributes that are allowed. Throws an `SvgError` for lost words and for too much. */
export function cleanTree(root: Element): CleanTree {
  let pixels = 0
  let letters = 0
  let still: string | undefined
  let hasXlink = false
  let hasFilter = false
  const lost: (readonly [words: string, html: Element])[] = []

  const clean = (element: Element): Node => {
    const cleaned = cleanAttributes(element)
    const { style, filter, 'xlink:href': address } = cleaned.attributes
    hasXlink ||= address !== undefined
    hasFilter ||= element.name === 'filter' || filter !== undefined || FILTERED.test(style ?? '')
    pixels += cleaned.pixels
    if (pixels > MAX_EMBEDDED_PIXELS)
      throw tooMuch(
        `pictures in it of more than ${MAX_EMBEDDED_PIXELS / 1e6} million pixels`,
        placeOf(element),
      )
    if (element.name === 'text') refuseLongText(element)
    if (element.name === 'filter' && element.children.length > MAX_FILTER_STEPS) refuseLongFilter(element)
    const node: Node = { type: 'element', name: element.name, attributes: cleaned.attributes, children: [] }
    if (element.name === 'style') {
      const css = cleanStyleSheet(textIn(element), placeOf(element))
      hasFilter ||= FILTERED.test(css)
      if (css !== '') node.children.push(...written(css))
      return node
    }
    const standIn = element.name === 'switch' ? standInOf(element.children.filter(isShown)) : undefined
    for (const child of element.children) {
      if (typeof child === 'string') addText(node, child)
      else if (isKept(child, standIn)) node.children.push(clean(child))
    }
    return node
  }

  const isKept = (element: Element, standIn: StandIn | undefined): boolean => {
    if (element.uri !== SVG) return false
    if (element.name === 'foreignObject') {
      const words = lostWords(element, standIn)
      if (words !== '') lost.push([words, element])
    }
    if (ANIMATIONS.has(element.name)) still ??= placeOf(element)
    refuseFlowedText(element)
    return ELEMENTS.has(element.name) && !(element.name === 'style' && !isCss(element))
  }

  const refuseLongText = (element: Element): void => {
    const { length } = wordsIn(element)
    letters += length
    if (length > MAX_TEXT)
      throw tooMuch(`a text of ${length} letters, expected at most ${MAX_TEXT}`, placeOf(element))
    if (letters > MAX_TEXT_IN_ALL)
      throw tooMuch(`more than ${MAX_TEXT_IN_ALL} letters in all`, placeOf(element))
  }

  const cleaned = clean(root)
  refuseLostWords(lost)
  return { root: cleaned, still, hasXlink, hasFilter }
}

function refuseLongFilter(filter: Element): void {
  const steps = filter.children.filter((child) => typeof child !== 'string').length
  if (steps > MAX_FILTER_STEPS)
    throw tooMuch(`a filter of ${steps} steps, expected at most ${MAX_FILTER_STEPS}`, placeOf(filter))
}

function isShown(child: Element | string): child is Element {
  return typeof child !== 'string' && child.uri === SVG && ELEMENTS.has(child.name)
}

/** Add text where it is shown or read out; between shapes it is nothing but blanks. */
function addText(node: Node, text: string): void {
  const isRead = TEXT_ELEMENTS.has(node.name) || node.name === 'title' || node.name === 'desc'
  const value = text.replaceAll('\r', '\n')
  if (isRead || (value.trim() === '' && value !== '')) node.children.push(...written(value))
}

/** Text as it can stand in XML, which takes the end of CDATA for one anywhere. */
function written(text: string): (Text | Cdata)[] {
  const pieces = text.split(']]>')
  return pieces.flatMap((piece, at): (Text | Cdata)[] =>
    at === pieces.length - 1
      ? [{ type: 'text', value: piece }]
      : [
          { type: 'text', value: `${piece}]]` },
          { type: 'cdata', value: '>' },
        ],
  )
}

function isCss({ attributes }: Element): boolean {
  const type = attributes.find(({ uri, name }) => uri === '' && name === 'type')?.value.trim() ?? ''
  return type === '' || type.toLowerCase() === 'text/css'
}

function textIn({ children }: Element): string {
  return children.filter((child) => typeof child === 'string').join('')
}
