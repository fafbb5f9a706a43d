/** Signs of Mermaid's own that stand in for those of a label while it is drawn, from here on: for private use in Unicode. */
const STAND_INS = 0xe100
/** The signs that end a label or begin something else, for the package that draws. */
const SIGNS = [...'[](){}|\\/<>&";#']

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', apos: "'", gt: '>', lt: '<', nbsp: '\u00a0', quot: '"' },
}
const CODE = /[#&](?:#?(\d{1,7})|#?x([\da-f]{1,6})|([a-z]{2,6}));/gi
/** What a label may hold of HTML: a new line, and letters that stand out. */
const TAGS = /(<\/?(?:b|strong|i|em|u|s|del)\s*>|<br\s*\/?>)/i

/** Write the words of a label such that nothing in them is read as anything else. */
export function safeLabel(written: string): string {
  const parts = plainLabel(written).replaceAll('\\n', '<br>').split(TAGS)
  return parts.map((part) => (TAGS.test(part) ? part : covered(decoded(part)))).join('')
}

/** Put the signs of labels back into a drawing, as XML writes them. */
export function uncovered(drawing: string): string {
  return drawing.replace(/[\ue100-\ue1ff]/g, (sign) => {
    const plain = SIGNS[sign.charCodeAt(0) - STAND_INS] ?? ''
    return /[<>&"]/.test(plain) ? `&#${plain.charCodeAt(0)};` : plain
  })
}

/** Take the quotation marks off a label, those of Markdown in it, and the names of icons, which no font here has. */
function plainLabel(written: string): string {
  const [, quoted] = /^"([\s\S]*)"$/.exec(written.trim()) ?? []
  const [, markdown] = /^`([\s\S]*)`$/.exec(quoted ?? '') ?? []
  return (markdown ?? quoted ?? written).replace(/\bfa[bsrl]?:fa-[\w-]+\s*/g, '').trim()
}

/** Mermaid writes the codes of HTML with `#`: `#quot;`, `#9829;`. */
function decoded(text: string): string {
  return text.replace(CODE, (code, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? code
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    const isSign = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    return isSign ? String.fromCodePoint(point) : code
  })
}

function covered(text: string): string {
  return text.replace(/[[\](){}|\\/<>&";#]/g, (sign) => String.fromCharCode(STAND_INS + SIGNS.indexOf(sign)))
}
