import { describe, expect, it } from 'vitest'
import { libraryOf } from '../../make-library.ts'
import { understandText } from '../understand-text.ts'

const outline = (text: string) => {
  const { headings, links, images } = understandText(`---\ntitle: T\n---\n${text}\n`)
  return {
    headings: headings.map(({ id, text: words }) => `${id} ${words}`),
    links: links.map(({ url, text: words, line, column }) => `${line}:${column} ${words} → ${url}`),
    images: images.map(({ url, text: words, line, column }) => `${line}:${column} ${words} → ${url}`),
  }
}

describe('headings', () => {
  it('have ids of letters and digits of any language, each once', () => {
    expect(
      outline('## Sådan gør du!\n## A & B\n## A & B\n## `code` ![alt](a.png) *c*\n## 你好').headings,
    ).toEqual(['sådan-gør-du Sådan gør du!', 'a--b A & B', 'a--b-1 A & B', 'code--c code  c', '你好 你好'])
  })

  it('have an id even when nothing in them makes one', () => {
    expect(outline('## !\n## ?\n## 😀').headings.map((heading) => heading.split(' ')[0])).toEqual([
      'section',
      'section-1',
      'section-2',
    ])
  })

  it('have no id that their page or the writer’s HTML has', () => {
    const { headings, ids } = understandText(
      '# T\n\n## Content\n\n## Get\n\n## fn-1\n\n## footnote-label\n\n## Setup\n\n## News email\n\n<a id="setup"></a> <a id="content"></a> <a id="fn:1"></a>\n',
      { pageIds: ['news-email'] },
    )
    expect(headings.map(({ id }) => id)).toEqual([
      'section-content-1',
      'section-get',
      'section-fn-1',
      'section-footnote-label',
      'setup-1',
      'section-news-email',
    ])
    expect(ids).toEqual(['setup', 'section-content', 'section-fn.1'])
  })

  it('are led to beside the anchors of old pages, which have names', () => {
    const text =
      '# T\n\n## Jaws\n\n<a name="old"></a> <a NAME="own" id="new"></a> <p name="none">A</p>\n\n[a](#old)\n'
    expect(understandText(text).ids).toEqual(['old', 'new'])
    expect(libraryOf({ 'en/a.md': text }).diagnostics).toEqual([])
  })

  it('carry their id into the tree', () => {
    const [heading] = understandText('# T\n\n## One two\n').tree.children
    expect(heading?.data).toMatchObject({ hProperties: { id: 'one-two' } })
  })
})

describe('links and images', () => {
  it('are found in every form that Markdown has, with the place where they begin', () => {
    expect(
      outline(
        'A [b *c*](d "t") and <https://e.f>, www.g.h, [i][j], [j] and ![k](l.png).\n\n![m][j]\n\n| [n](o) |\n|---|\n\n[^1]\n\n[^1]: [p](q)\n\n[j]: /r "s"\n[J]: /never\n',
      ),
    ).toEqual({
      headings: [],
      links: [
        '4:3 b c → d',
        '4:22 https://e.f → https://e.f',
        '4:37 www.g.h → http://www.g.h',
        '4:46 i → /r',
        '4:54 j → /r',
        '8:3 n → o',
        '13:7 p → q',
      ],
      images: ['4:62 k → l.png', '6:1 m → /r'],
    })
  })

  it('are found in HTML, but not in comments, code and tags of other names', () => {
    expect(
      outline(
        [
          '<a href="/a?b=1&amp;c=2">words</a> and <A class=x HREF=\'/d\' >e</A> <a name="f">g</a> <abbr href="/h">',
          '',
          '<p><a href=/i>j</a><img alt="k &quot;l&quot;" src="m.png"/></p>',
          '',
          '<!-- <a href="/no">no</a> --> <!-- <img src="no.png">',
          '',
          '`<a href="/no">`',
        ].join('\n'),
      ),
    ).toEqual({
      headings: [],
      links: ['4:1  → /a?b=1&c=2', '4:40  → /d', '6:4  → /i'],
      images: ['6:20 k "l" → m.png'],
    })
  })
})
