import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import type { FormulaNode } from '../../../plugins/article/formulas/node.ts'
import { readTex } from '../../../plugins/article/formulas/tex.ts'
import { walk } from '../../../plugins/article/walk.ts'
import { renderText } from '../../html/render-text.ts'
import { understandText } from '../understand-text.ts'

function formulasOf(markdown: string): FormulaNode[] {
  const found: FormulaNode[] = []
  walk<Nodes>(understandText(markdown).tree, (node) => {
    if (node.type === 'formula') found.push(node)
  })
  return found
}

const texOf = (markdown: string): string[] => formulasOf(markdown).map(({ tex }) => tex)

describe('a formula', () => {
  it.each([
    ['The area is $A = \\pi r^2$.', ['A = \\pi r^2']],
    ['With `$a$`, $`b^2`$ and \\(c^2\\).', ['b^2', 'c^2']],
    ['$$\n\\begin{align} a &= b * c * d \\\\ e &= f_{x} \\end{align}\n$$', undefined],
    ['> $$\n> x =\n> - y\n> $$', ['x =\n- y']],
    ['```math\nx^2\n```', ['x^2']],
    ['If $a < b$ and $c > d$, then $a_1 b_2 * c * d$.', ['a < b', 'c > d', 'a_1 b_2 * c * d']],
    ['- one $x^2$\n- two <b>$y^2$</b>', ['x^2', 'y^2']],
    [':::note\nIn a box: $x^2$.\n:::', ['x^2']],
    ['| a |\n|---|\n| $x^2$ |', ['x^2']],
    ['A note.[^1]\n\n[^1]: $e^x$', ['e^x']],
  ])('is found in %j, and nothing in it is read as Markdown', (markdown, tex) => {
    if (tex) expect(texOf(markdown)).toEqual(tex)
    else expect(texOf(markdown)).toHaveLength(1)
    expect(understandText(markdown).losses).toEqual([])
  })

  it.each([
    'From $5 to $10 a month.',
    'It costs $5, and $10 with $3 of postage.',
    'Between $5–$10, or US$7 = A$9.',
    'Set $HOME/bin and $PATH first.',
    'In `$x^2$` and ```$y^2$``` it is code.',
    '```sh\necho $x^2$\n```',
    '[a](/x?$a^2$) and <a href="/$b^2$">b</a>',
    '<pre>$x^2$</pre>',
    'A \\$x^2\\$ that is meant so.',
    'Kr. 5 og $10 eller $20.',
  ])('is not found in %j', (markdown) => {
    expect(texOf(markdown)).toEqual([])
  })

  it('is left as it is written, and told, where it can’t be read', async () => {
    expect(texOf('Half: $\\frac{a$.')).toEqual([])
    expect(await renderText('Half: $\\frac{a$.')).toBe('<p>Half: $\\frac{a$.</p>')
    expect(understandText('Half: $\\frac{a$.').losses).toMatchObject([
      { kind: 'formula', what: '$\\frac{a$' },
    ])
  })

  it('stands where it stands in the file, as do the words around it', () => {
    const [formula] = formulasOf('# T\n\nOne\ntwo $x^2$ three.')
    expect(formula?.position).toEqual({
      start: { line: 4, column: 5, offset: 13 },
      end: { line: 4, column: 10, offset: 18 },
    })
  })

  it('stands alone only where its paragraph is nothing else', async () => {
    expect(formulasOf('$$x^2$$')).toMatchObject([{ display: true }])
    expect(formulasOf('So $$x^2$$ it is.')).toMatchObject([{ display: false }])
    expect(await renderText('$$x^2$$')).toMatch(/^<div class="formula"[^>]*><math display="block">/)
  })

  it('passes nothing of its TeX on in words, and no sentence that has one', () => {
    const { prose, headings } = understandText('## The $E=mc^2$ rule\n\nThe area is $A = \\pi r^2$ here.')
    expect(prose.map(({ text }) => text).join(' ')).not.toMatch(/[=^\\$]/)
    expect(prose.every(({ lost }) => lost.length === 1)).toBe(true)
    expect(headings.map(({ text }) => text).join()).not.toContain('=')
  })
})

describe('TeX', () => {
  it.each([
    ['\\href{javascript:alert(1)}{x}', /href/],
    ['\\includegraphics{x.png}', /includegraphics/],
    ['\\def\\a{\\a\\a}\\a', /./],
    ['x'.repeat(5000), /longer than 4000/],
  ])('that asks for too much is refused in words: %s', (tex, fault) => {
    expect(readTex(tex, false)).toEqual({ fault: expect.stringMatching(fault) })
  })

  it('defines nothing for the formula after it', () => {
    readTex('\\gdef\\mine{x}', false)
    expect(readTex('\\mine', false)).toHaveProperty('fault')
  })

  it('becomes MathML without styles or classes but those of the alignment of cells', async () => {
    const html = await renderText(
      '$$\n\\begin{align} \\color{red} a &= \\hat{b} \\\\ \\overline{cd} &= \\left( \\frac{1}{2} \\right) \\end{align}\n$$',
    )
    expect(html).not.toMatch(/ style=/)
    expect(html.replace(/class="(?:formula|align-\w+)"/g, '')).not.toContain('class=')
  })
})
