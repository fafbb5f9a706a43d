import { SaxesParser } from 'saxes'

/** One element of an XML file, as a strict parser found it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** All text inside it. */
  text: string
}

/** Parse XML strictly, with its namespaces; throws at the first fault. Gives every element in order of its start. */
export function parseXml(xml: string): XmlElement[] {
  const found: XmlElement[] = []
  const open: XmlElement[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('opentag', ({ name, attributes }) => {
    const entries = Object.values(attributes).map((attribute) => [attribute.name, attribute.value] as const)
    const element = { name, attributes: Object.fromEntries(entries), text: '' }
    found.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const add = (text: string): void => {
    for (const element of open) element.text += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  return found
}

/** The texts of all elements of a name. */
export function textsOf(elements: readonly XmlElement[], name: string): string[] {
  return elements.filter((element) => element.name === name).map(({ text }) => text)
}
