import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { registry } from '../../plugins/channels/registry.ts'
import { pageHtml, pageText } from '../../plugins/html/page.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { planAll } from '../../plugins/publish/plan.ts'
import { render } from '../../plugins/publish/render.ts'
import { exampleConfig } from '../example-site.ts'
import { sharedFolder, writeSite } from '../folders.ts'
import { readPdf } from './ebook/read-pdf.ts'

const OIL = `---
title: Oil a chain
description: How to oil a chain before the winter, told in a few sentences that anybody understands.
stage: awareness
published: 2026-02-01
---

Oil the chain ==before you put the bike away==, as [[Store bikes|the text on storing]] says. %%ZIBBELVAPS%%

<!-- ZIBBELVAPS -->

![[chain.svg|A chain with a drop of oil|300]]

> [!tip]- The right oil
> Take the ==thin== one, and see [[Store bikes#In the cellar]] or [[#Afterwards]], and [[Winter: 100 % dry]] <b>last</b>.

## Afterwards

A chain that is oiled in October runs quietly in March, and it costs nothing but ten minutes of your time.

%%
ZIBBELVAPS
%%
`

describe('a vault from Obsidian', async () => {
  const root = await writeSite(
    {
      'articles/en/oil.md': OIL,
      'articles/en/Store bikes.md': '# Where to store bikes\n\n## In the cellar\n\nA dry one.\n',
      'articles/en/winter.md': '# Winter: 100 % dry\n\nWords.\n',
      'files/chain.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>',
      'ebooks/b.yml': 'title: B\ndescription: D\nlanguage: en\narticles: [oil, store-bikes]\n',
    },
    await sharedFolder(),
  )
  const library = await readLibrary(exampleConfig({}, root))
  const oil = library.textOf('en/oil')
  if (!oil) throw new Error('there is no such text')

  it('has nothing to be told that reading and relating it finds', () => {
    expect(library.diagnostics.map(({ message }) => message)).toEqual([])
  })

  it('is a page with its links, its picture, its box and its highlights', async () => {
    const html = await pageHtml(pageText(library, oil))
    expect(html).toContain('<mark>before you put the bike away</mark>')
    expect(html).toMatch(/<a href="\/en\/store-bikes\/">the text on storing<\/a>/)
    expect(html).toMatch(/<a href="\/en\/store-bikes\/#in-the-cellar">Store bikes, In the cellar<\/a>/)
    expect(html).toMatch(/<a href="#afterwards">Afterwards<\/a>/)
    expect(html).toMatch(/<a href="\/en\/winter\/">Winter: 100.% dry<\/a>/)
    expect(html).toMatch(/<img [^>]*alt="A chain with a drop of oil"/)
    expect(html).toMatch(
      /<aside class="aside aside-tip" [^>]*><p class="aside-title">.*?Tip: The right oil<\/p>/,
    )
    expect(html).not.toMatch(/\[\[|==\w|ZIBBELVAPS/)
  })

  it('passes on its words without the brackets, and nothing of what is private, in every channel', async () => {
    const chapters: string[] = []
    for (const { channel, output } of planAll(library, registry)) {
      if (channel === 'cards') {
        expect(JSON.stringify(output)).not.toMatch(/\[\[|==\w|ZIBBELVAPS/)
        continue
      }
      const { bytes } = await render({ root, channel, inputs: output.inputs }, registry)
      const files = output.path.endsWith('.epub')
        ? Object.entries(unzipSync(bytes))
        : [[output.path, bytes] as const]
      for (const [name, file] of files) {
        if (/\.(?:jpg|png|svg)$/.test(name)) continue
        const isPrint = name.endsWith('.pdf')
        const text = isPrint ? (await readPdf(file)).words.join(' ') : Buffer.from(file).toString('utf8')
        expect(text, `${channel} ${name}`).not.toMatch(/\[\[|==\w|ZIBBELVAPS/)
        if (isPrint) expect(text).toContain('before you put the bike away')
        if (name.includes('chapter-')) chapters.push(text)
      }
    }
    expect(chapters[0]).toContain('<mark>before you put the bike away</mark>')
    expect(chapters[0]).toMatch(/<a href="[^"]*chapter[^"]*">the text on storing<\/a>/)
  }, 60_000)
})
