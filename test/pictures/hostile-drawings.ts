/** A drawing that tries to run something, or to ask a server for something, when it is opened as a page of its own. */
export interface HostileDrawing {
  readonly name: string
  readonly svg: string | Uint8Array
  /** What Chromium does with it as it is: the proof that the trick is one. `nothing` where other readers fall for it, or none any more. */
  readonly raw: 'runs' | 'asks' | 'nothing'
}

/** What a drawing runs: the console of the page says `RAN`. */
const RUN = "console.log('RAN')"
/** What a drawing asks for: nobody listens there. */
const ASK = 'http://127.0.0.1:9/asked'

const NS = 'xmlns="http://www.w3.org/2000/svg"'
const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
const HTML = 'xmlns:h="http://www.w3.org/1999/xhtml"'
const SHAPE = '<rect width="100" height="100" fill="#135"/>'
const drawing = (inside: string, more = ''): string =>
  `<svg ${NS} ${more} viewBox="0 0 100 100" width="100" height="100">${inside}</svg>`
const style = (css: string): string => drawing(`<style>${css}</style>${SHAPE}`)
const shape = (attributes: string): string => drawing(`<rect width="100" height="100" ${attributes}/>`)
const utf16 = (svg: string): Uint8Array => Buffer.from(`\ufeff${svg}`, 'utf16le')
const inData = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
const script = (open = '<script>', close = '</script>'): string => drawing(`${open}${RUN}${close}${SHAPE}`)

const RUNNING: readonly (readonly [string, string | Uint8Array])[] = [
  ['a script', script()],
  ['a script in CDATA', script('<script><![CDATA[', ']]></script>')],
  ['a script with a prefix', drawing(`<s:script>${RUN}</s:script>`, 'xmlns:s="http://www.w3.org/2000/svg"')],
  [
    'a script with a prefix beyond ASCII',
    drawing(`<é:script>${RUN}</é:script>`, 'xmlns:é="http://www.w3.org/2000/svg"'),
  ],
  [
    'all of it with a prefix',
    `<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:script>${RUN}</x:script></x:svg>`,
  ],
  ['a script of HTML', drawing(`<h:script>${RUN}</h:script>${SHAPE}`, HTML)],
  ['a script of HTML inside metadata', drawing(`<metadata><h:script>${RUN}</h:script></metadata>`, HTML)],
  ['a script inside defs inside a symbol', drawing(`<defs><symbol><script>${RUN}</script></symbol></defs>`)],
  ['a script inside a title', drawing(`<title><script>${RUN}</script></title>${SHAPE}`)],
  ['a script inside an element nobody knows', drawing(`<u:n xmlns:u="urn:u"><script>${RUN}</script></u:n>`)],
  [
    'a script inside foreignObject',
    drawing(`<foreignObject><h:script>${RUN}</h:script></foreignObject>`, HTML),
  ],
  ['a script from data:', drawing(`<script href="data:text/javascript,${encodeURIComponent(RUN)}"/>`)],
  ['an event of loading', drawing(SHAPE, `onload="${RUN}"`)],
  ['an event spelled with numbers', drawing(SHAPE, 'onload="&#99;&#x6f;nsole.log(&#39;RAN&#x27;)"')],
  ['an event between lines', `<svg\n${NS}\nonload\n=\n"${RUN}"\n/>`],
  [
    'an event of an animation',
    drawing(`<rect><animate onbegin="${RUN}" attributeName="x" dur="1s"/></rect>`),
  ],
  ['an event of an animation that ends', drawing(`<set onend="${RUN}" attributeName="x" to="1" dur="1ms"/>`)],
  ['an event of a picture that fails', drawing(`<image href="data:," onerror="${RUN}"/>`)],
  ['an event of a pointer', shape(`onclick="${RUN}"`)],
  [
    'an event of HTML',
    drawing(`<foreignObject><h:img src="data:," onerror="${RUN}"/></foreignObject>`, HTML),
  ],
  ['an event by the document type', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "${RUN}">]>${drawing(SHAPE)}`],
  [
    'a script by an entity',
    `<!DOCTYPE svg [<!ENTITY s "<script xmlns='http://www.w3.org/2000/svg'>console.log(&#34;RAN&#34;)</script>">]>${drawing('&s;')}`,
  ],
  [
    'a namespace by the document type',
    `<!DOCTYPE svg [<!ATTLIST svg xmlns:s CDATA "http://www.w3.org/2000/svg">]>${drawing(`<s:script>${RUN}</s:script>`)}`,
  ],
  ['a link that runs', drawing(`<a href="javascript:${RUN}">${SHAPE}</a>`)],
  ['a link that runs, by XLink', drawing(`<a xlink:href="javascript:${RUN}">${SHAPE}</a>`, XLINK)],
  [
    'a link that runs, by another prefix',
    drawing(`<a l:href="javascript:${RUN}">${SHAPE}</a>`, XLINK.replace('xlink', 'l')),
  ],
  ['a link that runs, with a tab in it', drawing(`<a href="java&#9;script:${RUN}">${SHAPE}</a>`)],
  [
    'a link that runs, with lines in it',
    drawing(`<a href="&#1F;java&#10;scr&#13;ipt:${RUN}">${SHAPE}</a>`.replace('&#1F;', '&#10;')),
  ],
  ['a link that runs, in capitals', drawing(`<a href="  JaVaScRiPt:${RUN}">${SHAPE}</a>`)],
  ['a link set to run', drawing(`<a><set attributeName="href" to="javascript:${RUN}"/>${SHAPE}</a>`)],
  [
    'a link animated to run',
    drawing(`<a><animate attributeName="href" values="java&#9;script:${RUN}" dur="9s"/>${SHAPE}</a>`),
  ],
  [
    'a link animated to run, by XLink',
    drawing(
      `<a><animate attributeName="xlink:href" values="javascript:${RUN}" dur="9s"/>${SHAPE}</a>`,
      XLINK,
    ),
  ],
  [
    'a link animated from elsewhere',
    drawing(`<a id="a">${SHAPE}</a><set href="#a" attributeName="href" to="javascript:${RUN}"/>`),
  ],
  [
    'a frame that runs',
    drawing(
      `<foreignObject width="90" height="90"><h:iframe src="javascript:parent.${RUN}"/></foreignObject>`,
      HTML,
    ),
  ],
  [
    'a frame with a text of its own',
    drawing(
      `<foreignObject width="90" height="90"><h:iframe srcdoc="&lt;script>parent.${RUN}&lt;/script>"/></foreignObject>`,
      HTML,
    ),
  ],
  ['a script in UTF-16', utf16(script())],
  ['a script after a byte order mark', `\ufeff${script()}`],
  ['a script in XML 1.1', `<?xml version="1.1"?>${script()}`],
]

const ASKING: readonly (readonly [string, string | Uint8Array])[] = [
  ['a style sheet by instruction', `<?xml-stylesheet href="${ASK}.css"?>${drawing(SHAPE)}`],
  ['a style sheet by @import', style(`@import "${ASK}.css";`)],
  ['a style sheet by an escaped @import', style(`@\\69mport "${ASK}.css";`)],
  ['a style sheet by @import url()', style(`@import url(${ASK}.css) screen;`)],
  ['a style sheet by @import in CDATA', drawing(`<style><![CDATA[@import "${ASK}.css";]]></style>`)],
  ['a style sheet of HTML', drawing(`<h:link rel="stylesheet" href="${ASK}.css"/>`, HTML)],
  ['a style of HTML', drawing(`<h:style>@import "${ASK}.css";</h:style>`, HTML)],
  ['a background', style(`svg{background:url(${ASK})}`)],
  ['a background by an escaped url', style(`svg{background:u\\72l(${ASK})}`)],
  ['a background of a set', style(`svg{background-image:image-set("${ASK}" 1x)}`)],
  ['a background of a prefixed set', style(`svg{background-image:-webkit-image-set(url(${ASK}) 1x)}`)],
  ['a background by a property of its own', style(`svg{--a:url(${ASK});background:var(--a)}`)],
  ['a background in a media rule', style(`@media all{svg{background:url("${ASK}")}}`)],
  ['a background in a nested rule', style(`svg{&amp;{background:url("${ASK}")}}`)],
  ['a background behind a broken rule', style(`a{b:"c\n}svg{background:url(${ASK})}`)],
  ['a background in an attribute', drawing(SHAPE, `style="background:url(${ASK})"`)],
  [
    'a font',
    style(`@font-face{font-family:F;src:url(${ASK})}svg{font-family:F}`).replace(
      SHAPE,
      '<text y="20">F</text>',
    ),
  ],
  ['a pointer', drawing(SHAPE, `style="cursor:url(${ASK}),auto"`)],
  ['a list mark', style(`svg{display:list-item;list-style:url(${ASK})}`)],
  ['a mask', shape(`style="mask-image:url(${ASK})"`)],
  ['a mask of another file', shape(`mask="url(${ASK}#m)"`)],
  ['a fill of another file', shape(`fill="url(${ASK}#m)"`)],
  ['a filter of another file', shape(`filter="url(${ASK}#f)"`)],
  ['a clip of another file', shape(`clip-path="url(${ASK}#c)"`)],
  ['a marker of another file', drawing(`<path d="M0 0L9 9" marker-start="url(${ASK}#m)"/>`)],
  ['a picture', drawing(`<image href="${ASK}" width="9" height="9"/>`)],
  ['a picture by XLink', drawing(`<image xlink:href="${ASK}" width="9" height="9"/>`, XLINK)],
  ['a picture without a scheme', drawing(`<image href="//127.0.0.1:9/asked" width="9" height="9"/>`)],
  ['a picture beside it', drawing('<image href="asked.png" width="9" height="9"/>')],
  [
    'a picture beside another base',
    drawing('<image href="asked" width="9" height="9"/>', `xml:base="${ASK}"`),
  ],
  [
    'a picture in a filter',
    drawing(
      `<filter id="f"><feImage href="${ASK}"/></filter><rect width="99" height="99" filter="url(#f)"/>`,
    ),
  ],
  [
    'a picture set to another',
    drawing(`<image width="9" height="9"><set attributeName="href" to="${ASK}"/></image>`),
  ],
  ['a part of another file', drawing(`<use href="${ASK}#x"/>`)],
  ['a picture of HTML', drawing(`<h:img src="${ASK}"/>`, HTML)],
  ['a picture of HTML of a set', drawing(`<h:img srcset="${ASK} 1x" alt=""/>`, HTML)],
  ['a film', drawing(`<h:video src="${ASK}" poster="${ASK}"/>`, HTML)],
  ['a sound', drawing(`<h:audio src="${ASK}" autoplay=""/>`, HTML)],
  ['a frame', drawing(`<h:iframe src="${ASK}"/>`, HTML)],
  ['a new page at once', drawing(`<h:meta http-equiv="refresh" content="0;url=${ASK}"/>${SHAPE}`, HTML)],
  ['another base for HTML', drawing(`<h:base href="${ASK}/"/><h:img src="asked"/>`, HTML)],
  ['a hint to load', drawing(`<h:link rel="preload" as="image" href="${ASK}"/>`, HTML)],
]

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
  ...RUNNING.map(([name, svg]) => ({ name, svg, raw: 'runs' as const })),
  ...ASKING.map(([name, svg]) => ({ name, svg, raw: 'asks' as const })),
  ...OTHER.map(([name, svg]) => ({ name, svg, raw: 'nothing' as const })),
]
