import type { Nodes } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { escaped } from '../html/escaped.ts'

/** Characters that XML 1.0 forbids (section 2.2), also as references: one of them makes the whole file unreadable. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
/** Ends a CDATA section and may stand nowhere else (section 2.4). */
const CDATA_END = /\]\]>/g

/** Write a tree as XML that every parser reads; characters that XML can't hold are left out. */
export function writeXml(tree: Nodes): string {
  const xml = toXml(escaped(tree), { closeEmptyElements: true, allowDangerousXml: true })
  return xml.toWellFormed().replace(FORBIDDEN, '').replace(CDATA_END, ']]&gt;')
}
