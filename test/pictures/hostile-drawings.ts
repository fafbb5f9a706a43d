import { ACTIVE_DRAWINGS } from './active-drawings.ts'
import {
  ASK,
  drawing,
  type HostileDrawing,
  HTML,
  inData,
  RUN,
  SHAPE,
  script,
  style,
  XLINK,
} from './hostile-drawing.ts'

const OTHER: readonly (readonly [string, string | Uint8Array])[] = [
  ['a script as a module', script('<script type="module">')],
  ['a link of HTML that runs', drawing(`<h:a href="javascript:${RUN}">${SHAPE}</h:a>`, HTML)],
  ['an object that runs', drawing(`<h:object data="data:text/html,x" onload="${RUN}"/>`, HTML)],
  [
    'a fill set to another file',
    drawing(`<rect width="9" height="9"><set attributeName="fill" to="url(${ASK}#x)"/></rect>`),
  ],
  [
    'a drawing in it',
    drawing(`<image href="${inData(drawing(`<image href="${ASK}"/>`))}" width="9" height="9"/>`),
  ],
  ['a part of a file in it', drawing(`<use href="${inData(drawing(`<g id="x">${SHAPE}</g>`))}#x"/>`)],
  [
    'colours of another file',
    drawing(`<linearGradient id="g" href="${ASK}#g"/><rect width="9" height="9" fill="url(#g)"/>`),
  ],
  ['an object', drawing(`<h:object data="${ASK}"/>`, HTML)],
  ['an embedded file', drawing(`<h:embed src="${ASK}"/>`, HTML)],
  [
    'a form',
    drawing(`<h:form action="${ASK}"><h:button style="position:fixed;inset:0">Go</h:button></h:form>`, HTML),
  ],
  ['a definition of the document', `<!DOCTYPE svg SYSTEM "${ASK}.dtd">${drawing(SHAPE)}`],
  ['an entity of another file', `<!DOCTYPE svg [<!ENTITY e SYSTEM "${ASK}">]>${drawing('<text>&e;</text>')}`],
  [
    'a file of the machine',
    `<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>${drawing('<text>&e;</text>')}`,
  ],
  ['a part by XInclude', drawing(`<i:include href="${ASK}"/>`, 'xmlns:i="http://www.w3.org/2001/XInclude"')],
  [
    'a link of MathML',
    drawing(`<m:math href="${ASK}"><m:mi>x</m:mi></m:math>`, 'xmlns:m="http://www.w3.org/1998/Math/MathML"'),
  ],
  ['a profile of colours', drawing(`<color-profile xlink:href="${ASK}" name="c"/>`, XLINK)],
  ['a pointer of SVG 1.1', drawing(`<cursor id="c" xlink:href="${ASK}"/>`, XLINK)],
  [
    'a font of SVG 1.1',
    drawing(
      `<font-face><font-face-src><font-face-uri xlink:href="${ASK}"/></font-face-src></font-face>`,
      XLINK,
    ),
  ],
  ['a handler of SVG Tiny', drawing(`<handler type="application/ecmascript" xlink:href="${ASK}"/>`, XLINK)],
  [
    'a listener of XML Events',
    drawing(`<e:listener event="load" handler="${ASK}"/>`, 'xmlns:e="http://www.w3.org/2001/xml-events"'),
  ],
  ['a link to another site that nobody clicks', drawing(`<a href="${ASK}"><g/></a>${SHAPE}`)],
  ['a link within', drawing(`<a href="#x">${SHAPE}</a><g id="x"/>`)],
  ['an animation of looks', drawing('<rect><animate attributeName="opacity" values="0;1" dur="1s"/></rect>')],
  ['a script in a comment', drawing(`<!-- <script>${RUN}</script> -->${SHAPE}`)],
  ['an instruction of another kind', `<?php ${RUN} ?>${drawing(SHAPE)}`],
  ['what an editor says', drawing(`<e:view onload="${RUN}" href="${ASK}" xmlns:e="urn:e"/>`)],
  ['a script as text', drawing(`<text y="20">&lt;script>${RUN}&lt;/script></text>`)],
  ['a script as a title', drawing(`<title>&lt;/title>&lt;script>${RUN}&lt;/script></title>${SHAPE}`)],
  ['a style as text', drawing(`<text y="20">@import "${ASK}";</text>`)],
  ['another base alone', drawing(SHAPE, `xml:base="${ASK}"`)],
  [
    'a script in UTF-7',
    `<?xml version="1.0" encoding="UTF-7"?>${drawing('+ADw-script+AD4-alert(1)+ADw-/script+AD4-')}`,
  ],
  ['a handler of SVG Tiny in it', drawing(`<handler type="application/ecmascript">${RUN}</handler>`)],
  ['a script in no namespace', drawing(`<script xmlns="">${RUN}</script>${SHAPE}`)],
  ['an attribute of a hundred thousand letters', drawing(SHAPE, `${'a'.repeat(100_000)}="1"`)],
  ['a broken end', `${drawing(SHAPE)}<script>${RUN}</script>`],
  ['HTML that ends a style', style(`a{}&lt;/style>&lt;script>${RUN}&lt;/script>`)],
  ['an expression', style(`rect{x:expression(${RUN})}`)],
  ['a binding', style(`rect{-moz-binding:url(${ASK}#x);behavior:url(${ASK})}`)],
]

/** Tricks of every kind, each a drawing of its own. */
export const HOSTILE_DRAWINGS: readonly HostileDrawing[] = [
  ...ACTIVE_DRAWINGS,
  ...OTHER.map(([name, svg]) => ({ name, svg, raw: 'nothing' as const })),
]
