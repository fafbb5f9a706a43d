import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../plugins/article/markdown.ts'
import { renderHast } from '../../plugins/html/hast.ts'
import type { OfferNode } from '../../plugins/offers/node.ts'
import { offerOf } from '../offers/make-offer.ts'
import { renderText, withoutSigns } from './render-text.ts'

describe('a table', () => {
  it('scrolls in a box that the keyboard reaches and that is named by its columns', async () => {
    expect(await renderText('| Day | Opened |\n|:--|--:|\n| Monday | 5 |\n')).toBe(
      [
        '<div class="table" role="region" aria-label="Table: Day, Opened" tabindex="0"><table>',
        '<thead>',
        '<tr>',
        '<th class="align-left">Day</th>',
        '<th class="align-right">Opened</th>',
        '</tr>',
        '</thead>',
        '<tbody>',
        '<tr>',
        '<td class="align-left">Monday</td>',
        '<td class="align-right">5</td>',
        '</tr>',
        '</tbody>',
        '</table></div>',
      ].join('\n'),
    )
  })

  it('is named in the language of the text, and just so where it has no head', async () => {
    expect(await renderText('| Dag |\n|---|\n| ma |\n', { lang: 'da' })).toContain('aria-label="Tabel: Dag"')
    expect(await renderText('<table><tr><td>a</td></tr></table>')).toContain('aria-label="Table"')
  })

  it('has its links, pictures and tasks settled like any other text', async () => {
    const html = await renderText(
      '| [a](javascript:x) | ![b](b.png) |\n|---|---|\n| [c](/c) | <img src="d.png" alt="d"> |\n',
      {
        link: (url) => (url.startsWith('/') ? url : undefined),
        image: (url) => ({ src: `/images/${url}` }),
      },
    )
    expect(html).not.toContain('javascript')
    expect(html).toContain('<th>a</th>')
    expect(html).toContain('<img src="/images/b.png" alt="b">')
    expect(html).toContain('<a href="/c">c</a>')
    expect(html).toContain('<img src="/images/d.png" alt="d">')
  })

  it('and any other element says by a class how it is aligned, never by an attribute', async () => {
    const html = await renderText(
      '<p align="center">a</p>\n\n<table align="right"><tr><td align="left">b</td></tr></table>',
    )
    expect(html).not.toMatch(/ align=/)
    expect(html).toContain('<p class="align-center">a</p>')
    expect(html).toContain('<table class="align-right">')
    expect(html).toContain('<td class="align-left">b</td>')
  })
})

describe('a task list', () => {
  it('shows its boxes as named signs in the language of the text, not as form fields', async () => {
    expect(await renderText('- [ ] open\n- [x] done\n', { lang: 'da' })).toBe(
      [
        '<ul class="contains-task-list">',
        '<li class="task-list-item"><span role="img" aria-label="Ikke gjort" class="task task-open">☐</span> open</li>',
        '<li class="task-list-item"><span role="img" aria-label="Gjort" class="task task-done">☑</span> done</li>',
        '</ul>',
      ].join('\n'),
    )
    expect(await renderText('- [x] done\n')).toContain('aria-label="Done"')
    expect(await renderText('- [ ] open\n\n<b>raw</b>\n')).toContain('aria-label="To do"')
  })
})

describe('footnotes', () => {
  const TEXT = 'One[^a] and two[^b] and one again[^a].\n\n[^a]: First.\n[^b]: Second.\n'

  it('stand below the text, named in its language, and lead there and back', async () => {
    const html = await renderText(TEXT, { lang: 'da' })
    expect(html).toContain('<h2 class="sr-only" id="footnote-label">Noter</h2>')
    expect(html).toContain(
      '<sup><a href="#fn-a" id="fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup>',
    )
    expect(html).toContain('aria-label="Tilbage til henvisning 1"')
    expect(html).toContain('aria-label="Tilbage til henvisning 1-2"')
    expect(html).toContain('aria-label="Tilbage til henvisning 2"')
    expect(idsIn(html)).toEqual(['fnref-a', 'fnref-b', 'fnref-a-2', 'footnote-label', 'fn-a', 'fn-b'])
    expect(linksIn(html).every((id) => idsIn(html).includes(id))).toBe(true)
  })

  it('have ids of their own where several texts share a page', async () => {
    const html = await renderText(TEXT, { idPrefix: 'one-' })
    expect(idsIn(html).every((id) => id.startsWith('one-'))).toBe(true)
    expect(linksIn(html).every((id) => idsIn(html).includes(id))).toBe(true)
    expect(html).toContain('aria-describedby="one-footnote-label"')
  })

  it('keep their ids where raw HTML is cleaned', async () => {
    const html = await renderText(`${TEXT}\n<b>raw</b>\n`, { idPrefix: 'one-' })
    expect(linksIn(html).every((id) => idsIn(html).includes(id))).toBe(true)
    expect(linksIn(html)).toHaveLength(6)
  })
})

describe('a box', () => {
  it.each([
    ['en', ':::note\nText.\n:::', 'aside-note', 'Note'],
    ['da', ':::note\nText.\n:::', 'aside-note', 'Bemærk'],
    ['da', ':::warning\nText.\n:::', 'aside-warning', 'Pas på'],
    ['da', ':::tip[Et "godt" *råd*]\nText.\n:::', 'aside-tip', 'Tip: Et ”godt” <em>råd</em>'],
    ['xx', ':::tip\nText.\n:::', 'aside-tip', 'Tip'],
    ['en', ':::warning[Warning signs]\nText.\n:::', 'aside-warning', 'Warning signs'],
  ])(
    'says what it is in the language of the text, before a title of the writer’s own (%s: %j)',
    async (lang, markdown, name, title) => {
      expect(withoutSigns(await renderText(markdown, { lang }))).toBe(
        `<aside class="aside ${name}" role="note"><p class="aside-title">${title}</p><p>Text.</p></aside>`,
      )
    },
  )

  it('keeps all that is in it, other boxes too', async () => {
    expect(withoutSigns(await renderText('::::note[A]\n- a\n\n:::tip[B]\nText.\n:::\n::::\n'))).toBe(
      '<aside class="aside aside-note" role="note"><p class="aside-title">Note: A</p><ul>\n<li>a</li>\n</ul><aside class="aside aside-tip" role="note"><p class="aside-title">Tip: B</p><p>Text.</p></aside></aside>',
    )
  })

  it.each(['gallery', 'constructor', 'toString'])(
    'of an unknown name leaves what is in it (%s)',
    async (name) => {
      expect(await renderText(`:::${name}[Title]{a=b}\nText.\n:::\n`)).toBe('<p>Title</p>\n<p>Text.</p>')
    },
  )

  it('that fills one line leaves its words, with no colon', async () => {
    expect(await renderText('::name[Words]{a=b}\n')).toBe('<div>Words</div>')
  })
})

describe('a picture', () => {
  it('has the attributes of its place and its alternative text, and its title stands below it', async () => {
    const image = (url: string) =>
      url === 'a.png' ? { src: '/a.webp', width: 60, loading: 'lazy' } : undefined
    expect(await renderText('![A "b"](a.png "T")', { image })).toBe(
      '<figure><img src="/a.webp" width="60" loading="lazy" alt="A &#x22;b&#x22;"><figcaption>T</figcaption></figure>',
    )
    expect(await renderText('[![A](a.png "A \'b\'")](/b)', { image })).toBe(
      '<figure><a href="/b"><img src="/a.webp" width="60" loading="lazy" alt="A"></a><figcaption>A ‘b’</figcaption></figure>',
    )
  })

  it('keeps its title to itself where it stands among words, and has no caption without one', async () => {
    const image = () => ({ src: '/a.webp' })
    expect(await renderText('See ![A](a.png "T") here.', { image })).toBe(
      '<p>See <img src="/a.webp" alt="A" title="T"> here.</p>',
    )
    expect(await renderText('![A](a.png)', { image })).toBe('<p><img src="/a.webp" alt="A"></p>')
    expect(await renderText('![A](a.png " ")', { image })).not.toContain('<figure>')
  })

  it('of another site becomes a link to it', async () => {
    expect(await renderText('![A chart](https://example.com/a.png)')).toBe(
      '<p><a href="https://example.com/a.png">A chart</a></p>',
    )
    expect(await renderText('<img src="https://example.com/a.png" onerror="x">')).toBe(
      '<a href="https://example.com/a.png">https://example.com/a.png</a>',
    )
  })

  it('that is not at hand becomes its alternative text', async () => {
    expect(await renderText('![A chart](gone.png) of it')).toBe('<p><em>A chart</em> of it</p>')
  })

  it('that is not at hand leaves nothing where nobody wrote what it shows, nor its paragraph, figure or link', async () => {
    const written = [
      'Before ![](data:image/png;base64,AA)after.',
      '![](gone.png)',
      '[![gone.png](gone.png)](https://example.com/gone.png)',
      '<figure><img src="gone.png" alt=""></figure>',
    ]
    expect(await renderText(written.join('\n\n'))).toBe('<p>Before after.</p>\n\n\n')
  })

  it('in a link that leads nowhere is still settled', async () => {
    const image = () => ({ src: '/a.webp' })
    expect(await renderText('[![A](a.png) b](javascript:x)', { image, link: () => undefined })).toBe(
      '<p><img src="/a.webp" alt="A"> b</p>',
    )
  })
})

describe('a link', () => {
  it('leads where its place says, and is plain text where it leads nowhere', async () => {
    const link = (url: string) => (url === 'a.md' ? '/en/a/' : undefined)
    expect(await renderText('[a *b*](a.md "T") [c **d**](gone.md) <https://e.f>', { link })).toBe(
      '<p><a href="/en/a/" title="T">a <em>b</em></a> c <strong>d</strong> https://e.f</p>',
    )
  })

  it('without an address is a place in the page, and stays', async () => {
    expect(await renderText('<a id="here">x</a>', { link: () => undefined })).toBe(
      '<p><a id="here">x</a></p>',
    )
  })

  it('cannot pretend to be a footnote', async () => {
    const pretender = '<a href="https://example.com/" data-footnote-ref>x</a>'
    expect(await renderText(pretender, { link: () => undefined })).toBe('<p>x</p>')
    expect(
      await renderText('<a href="javascript:x" data-footnote-ref>x</a>', {
        html: 'trusted',
        link: () => undefined,
      }),
    ).toBe('<p>x</p>')
  })
})

it('sets an offer at the end, through the cleaning of raw HTML', async () => {
  for (const body of ['Text.', 'Text.\n\n<b>raw</b>']) {
    const parsed = parseMarkdown(body)
    const node: OfferNode = {
      type: 'offer',
      offer: offerOf('guide'),
      place: 'end',
      form: 'card',
      stage: 'awareness',
    }
    const tree = { ...parsed, children: [...parsed.children, node] }
    const hast = await renderHast(tree, {
      lang: 'en',
      html: 'sanitised',
      link: (url) => url,
      image: () => undefined,
      offer: ({ offer }) => [{ type: 'text', value: `[${offer.id}]` }],
    })
    expect(hast.children.at(-1)).toEqual({ type: 'text', value: '[guide]' })
  }
})

it('leaves the text that it renders as it was, and gives the same HTML again', async () => {
  const markdown = '# A\n\n"Text"[^1] ![a](b.png)\n\n- [ ] x\n\n:::note\ny\n:::\n\n[^1]: Note.\n'
  const tree = parseMarkdown(markdown)
  const before = JSON.stringify(tree)
  const rendering = {
    lang: 'en',
    html: 'sanitised' as const,
    link: (url: string) => url,
    image: () => undefined,
    offer: () => [],
  }
  const first = await renderHast(tree, rendering)
  expect(JSON.stringify(tree)).toBe(before)
  expect(await renderHast(tree, rendering)).toEqual(first)
})

function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id)
}
