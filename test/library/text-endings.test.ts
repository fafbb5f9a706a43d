import { describe, expect, it } from 'vitest'
import { registry } from '../../plugins/channels/registry.ts'
import { Engine } from '../../plugins/engine.ts'
import { planAll } from '../../plugins/publish/plan.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { sharedFolder, writeSite } from '../folders.ts'

const GLUE = `---
title: How to choose a glue
description: How to choose a glue, told for a small workshop in two or three sentences.
published: 2026-02-01
---

import Tip from "../Tip.astro"
export const months = 12

Wood glue holds wood, and it holds for {months} months in the bottle.

<Tip>Clamp every joint for an hour before you plane it.</Tip>

![A clamp](clamp.svg)

See [the saw](./saw.markdown#teeth), [the plane](plane) and [about us](../../pages/en/about.mdx).
`

describe('texts of Markdown by another ending, and of MDX', async () => {
  const root = await writeSite(
    {
      'articles/en/glue.mdx': GLUE,
      'articles/en/clamp.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>',
      'articles/en/saw.markdown': '# How to choose a saw\n\n## Teeth\n\nSee [the glue](./glue.mdx).\n',
      'articles/en/plane/index.mdx': '# How to choose a plane\n\nSee [the glue](../glue.mdx).\n',
      'articles/README.mdx': '# For writers\n',
      'pages/en/about.mdx': '# About\n\n<Team />\n\nWe are three.\n',
      'ebooks/book.yml':
        'title: The glue book\ndescription: All about glue.\nlanguage: en\narticles: [glue, saw, plane]\n',
    },
    await sharedFolder(),
  )
  const engine = new Engine(exampleConfig({}, root))
  const library = await engine.library()

  it('are read, under the names of their files and folders', () => {
    expect(library.articles.map(({ id, file }) => [id, file])).toEqual([
      ['en/glue', 'content/articles/en/glue.mdx'],
      ['en/plane', 'content/articles/en/plane/index.mdx'],
      ['en/saw', 'content/articles/en/saw.markdown'],
    ])
    expect(library.pages.map(({ id }) => id)).toEqual(['en/about'])
    expect(library.textOf('en/glue')?.pictures.get('clamp.svg')).toMatchObject({ width: 40, height: 30 })
  })

  it('lead to each other, and are told what is lost in them', async () => {
    const glue = library.textOf('en/glue')
    if (!glue) throw new Error('there is no such text')
    const leadsTo = (url: string): string | undefined => {
      const target = library.targetOf(glue, url)
      return target.kind === 'article' ? target.article.id + target.hash : target.kind
    }
    expect(glue.links.map(({ url }) => leadsTo(url))).toEqual(['en/saw#teeth', 'en/plane', 'en/about'])
    const found = await engine.check()
    const told = found.filter(
      ({ rule, severity }) => severity === 'error' || /^(?:lost|not-read)$/.test(rule),
    )
    expect(told.map(formatDiagnostic)).toEqual([
      'content/articles/en/glue.mdx:10:40  found "{months}", which is not run and is left out; write its value  (lost)',
      'content/articles/en/glue.mdx:12:1  found the component <Tip>, which is not run; the text between its tags is shown without it  (lost)',
      'content/pages/en/about.mdx:3:1  found the component <Team>, which is not run and is left out; write in Markdown what it shows  (lost)',
    ])
  })

  it('show the words between the tags of a component in every output, and nothing of their code in any', () => {
    const planned = planAll(library, registry).map(({ channel, output }) => [channel, JSON.stringify(output)])
    const all = planned.join('\n')
    expect(all).not.toMatch(/import Tip|export const|\{months\}|<Tip|<Team/)
    expect(
      library
        .textOf('en/glue')
        ?.lifts()
        .keyPoints.map(({ text }) => text),
    ).not.toContainEqual(expect.stringContaining('Wood glue holds wood'))
    const channels = planned
      .filter(([, output]) => output?.includes('Clamp every joint'))
      .map(([name]) => name)
    expect([...new Set(channels)]).toEqual(['ebook', 'feeds'])
  })
})
