import {
  ASK,
  drawing,
  type HostileDrawing,
  HTML,
  NS,
  RUN,
  SHAPE,
  script,
  shape,
  style,
  utf16,
  XLINK,
} from './hostile-drawing.ts'

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

/** Tricks that Chromium falls for. */
export const ACTIVE_DRAWINGS: readonly HostileDrawing[] = [
  ...RUNNING.map(([name, svg]) => ({ name, svg, raw: 'runs' as const })),
  ...ASKING.map(([name, svg]) => ({ name, svg, raw: 'asks' as const })),
]
