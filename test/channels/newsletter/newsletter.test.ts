import { caniemail } from 'caniemail'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { newsletter } from '../../../plugins/channels/newsletter/index.ts'
import type { SnippetInputs } from '../../../plugins/channels/newsletter/inputs.ts'
import { readLibrary } from '../../../plugins/library/read.ts'
import { exampleConfig } from '../../example-site.ts'
import { libraryOf } from '../../make-library.ts'
import { definitionOf } from '../../offers/make-offer.ts'

/** Gmail clips a mail near 102 KB; the house stays below 95 with what a sender adds. */
const MOST_BYTES = 95_000

const library = await readLibrary(exampleConfig())
const context = { asset: () => Promise.reject(new Error('no files')), warn: () => undefined }
const outputs = newsletter.plan(library, {})
const renderOf = async (inputs: SnippetInputs): Promise<string> =>
  String(await newsletter.render(inputs, context))

async function mailsOf(
  id: string,
  from = library,
): Promise<{ html: string; text: string; inputs: SnippetInputs }> {
  const [html, text] = newsletter.plan(from, {}).filter(({ subject }) => subject.id === id)
  if (!html || !text) throw new TypeError(`no mails for ${id}`)
  return { html: await renderOf(html.inputs), text: await renderOf(text.inputs), inputs: html.inputs }
}

const linksIn = (mail: string): string[] => [
  ...new Set(mail.match(/https?:\/\/[^\s"<>]+/g)?.map((url) => url.replace(/&(?:amp|#x26|#38);/g, '&'))),
]

/** What these clients leave out of the mail, and why that does no harm. Another gap makes the test fail. */
const GAPS: Readonly<Record<string, readonly string[]>> = {
  // A hint; the mail sets its own colours.
  'color-scheme meta tag': [
    'apple-mail.ios',
    'gmail.android',
    'gmail.desktop-webmail',
    'gmail.ios',
    'gmail.mobile-webmail',
    'outlook.android',
    'outlook.ios',
    'outlook.macos',
    'outlook.outlook-com',
    'outlook.windows',
    'outlook.windows-mail',
  ],
  // The preheader then stands above the mail, as text.
  'display:none': ['gmail.mobile-webmail'],
  // Only its background is lost; the outer table has the same.
  '<body> element': ['outlook.macos'],
  // Further ways to hide the preheader, for clients without `display: none`.
  'max-height property': ['outlook.windows', 'outlook.windows-mail'],
  overflow: ['outlook.windows', 'outlook.windows-mail'],
  // The button has square corners.
  'border-radius': ['outlook.windows', 'outlook.windows-mail'],
  // Screen readers may announce the layout tables.
  'role attribute': ['outlook.windows-mail'],
}

describe('the snippets', () => {
  it('are HTML and plain text for every article', () => {
    expect(outputs.map(({ path, type }) => `${path} ${type}`)).toEqual(
      library.articles.flatMap(({ id }) => [`${id}.html text/html`, `${id}.txt text/plain`]),
    )
  })

  it('have a subject of at most 50 and a preheader of at most 90 characters, and say so in the kit', () => {
    for (const { inputs, about, type } of outputs) {
      expect(inputs.subject.length).toBeGreaterThan(0)
      expect(inputs.subject.length).toBeLessThanOrEqual(50)
      expect(inputs.preheader.length).toBeLessThanOrEqual(90)
      expect(about.copy?.map(({ text, limit }) => [text, limit])).toEqual(
        type === 'text/html'
          ? [
              [inputs.subject, 50],
              [inputs.preheader, 90],
            ]
          : undefined,
      )
    }
  })

  it('have the same links, and the same words, in HTML and in text', async () => {
    for (const { id } of library.articles) {
      const { html, text, inputs } = await mailsOf(id)
      const { offer } = inputs
      expect(linksIn(html), id).toEqual([
        `https://pages.example/${encodeURI(id)}/`,
        ...(offer ? [offer.url] : []),
      ])
      expect(linksIn(text), id).toEqual(linksIn(html))
      const plain = text.replace(/\s+/g, ' ')
      const escaped = (words: string): string => words.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')
      for (const words of [
        inputs.subject,
        inputs.preheader,
        inputs.title,
        inputs.excerpt,
        ...inputs.points,
        ...(offer ? [offer.headline, offer.text, offer.label] : []),
      ]) {
        expect(plain).toContain(words)
        expect(html).toContain(escaped(words))
      }
    }
  })

  it('show the preheader first and fill the line after it, so that no other text leaks into the preview', async () => {
    const { html, inputs } = await mailsOf('en/choose-a-tool')
    const body = html.slice(html.indexOf('<body')).replace(/<[^>]*>/g, '')
    expect(body.startsWith(inputs.preheader)).toBe(true)
    const filler = /^(?:\u034f\u200c\u00a0)+/.exec(body.slice(inputs.preheader.length))?.[0] ?? ''
    expect(inputs.preheader.length + filler.length).toBeGreaterThan(150)
  })

  it('never say a sentence twice', async () => {
    const { inputs, text } = await mailsOf('da/maal-effekten')
    // Its key point opens the excerpt.
    expect(inputs.points).toEqual([])
    const belowPreheader = text.split('\n').slice(2).join(' ')
    expect(belowPreheader.split('Alt andet er pynt')).toHaveLength(2)
  })

  it('weigh less than 95 KB, also with the longest title and key points', async () => {
    const points = Array.from({ length: 5 }, (_, at) => `- ${`Point ${at} æøå "&<>" `.repeat(60)}`).join('\n')
    const long = libraryOf({
      'en/a.md': `---\ntitle: ${'Æ'.repeat(300)}\ndescription: ${'ø '.repeat(2000)}\n---\n\n## Key points\n\n${points}\n`,
    })
    const { html, inputs } = await mailsOf('en/a', long)
    expect(inputs.points).toHaveLength(3)
    expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES)
    for (const { inputs: usual } of outputs) {
      expect(Buffer.byteLength(await renderOf(usual))).toBeLessThan(MOST_BYTES / 10)
    }
  })

  it('are valid HTML, but for what mail clients need', async () => {
    const judge = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Style sheets are dropped by Gmail's app, so every style is inline and sizes are attributes.
        'no-inline-style': 'off',
        'no-deprecated-attr': 'off',
        // Matters of taste: lower-case doctype, role="presentation", tables without tbody.
        'doctype-style': 'off',
        'presentation-role-style': 'off',
        'prefer-tbody': 'off',
        // Outlook on Windows reads these, and nothing else that would give it a button.
        'no-conditional-comment': 'off',
      },
    })
    for (const { inputs, type, path } of outputs) {
      if (type !== 'text/html') continue
      const { results } = await judge.validateString(await renderOf(inputs))
      expect(
        results.flatMap(({ messages }) => messages),
        path,
      ).toEqual([])
    }
  })

  it('use nothing that Gmail, Apple Mail or Outlook leave out, but for a known list', async () => {
    const { html } = await mailsOf('en/first-steps')
    const { issues } = caniemail({ clients: ['gmail.*', 'apple-mail.*', 'outlook.*'], html })
    const gaps: Record<string, string[]> = {}
    for (const [client, found] of issues.errors) {
      for (const title of new Set(found.map((issue) => issue.title))) {
        gaps[title] = [...(gaps[title] ?? []), client].sort()
      }
    }
    expect(gaps).toEqual(GAPS)
  })

  it('wrap plain text at 72 characters, except where a word is longer', async () => {
    for (const { inputs, type } of outputs) {
      if (type !== 'text/plain') continue
      for (const line of (await renderOf(inputs)).split('\n').slice(2)) {
        if (line.trim().includes(' ')) expect(line.length).toBeLessThanOrEqual(72)
      }
    }
    const { text } = await mailsOf('en/first-steps')
    expect(text).toBe(`What are the first steps?
A library never begins with a tool, but always with a question that a reader asked.

Beginning
What are the first steps?
=========================

A library never begins with a tool, but always with a question that a
reader asked. Write the question down before you write the answer.

Key points:
* Begin with the question of the reader and never with your own answer.
* Always choose one reader at a time before you write a new page.
* Measure only when the page has stood untouched for four weeks.

Read the article:
https://pages.example/en/first-steps/

------------------------------------------------------------------------

Get the worksheet

One sheet that leads you from a question to a finished page.

Get the sheet:
https://example.org/sheet?from=page&n=1&utm_source=newsletter&utm_medium=email&utm_campaign=en-start&utm_content=en/first-steps
`)
  })

  it('take subject and preheader from the writer, on one line each', async () => {
    const library = libraryOf({
      'en/a.md':
        '---\ntitle: A\nnewsletter:\n  subject: "One \\n \\"two\\""\n  preheader: "Three\\r\\nfour"\n---\n\nText.\n',
    })
    const { inputs } = await mailsOf('en/a', library)
    expect([inputs.subject, inputs.preheader]).toEqual(['One “two”', 'Three four'])
  })

  it('have buttons that a finger hits, which Outlook on Windows draws in VML', async () => {
    const { html } = await mailsOf('en/first-steps')
    const seen = html.replace(/<!--\[if mso\].*?<!\[endif\]-->/gs, '')
    const heights = [
      ...seen.matchAll(/display: inline-block; padding: (\d+)px \d+px; font: bold \d+px\/(\d+)px/g),
    ]
    expect(heights.map(([, padding, line]) => 2 * Number(padding) + Number(line))).toEqual([48, 48])
    const drawn = [...html.matchAll(/<!--\[if mso\]><v:roundrect [^>]*href="([^"]*)"[^>]*height:(\d+)px/g)]
    expect(drawn.map(([, href, height]) => [href?.replaceAll('&#38;', '&'), height])).toEqual(
      linksIn(html).map((link) => [link, '48']),
    )
  })

  it('say what somebody said of an offer, and have none where no offer may stand in a mail', async () => {
    const proof = { quote: 'It saved us a week.', name: 'Ann' }
    const offers = [definitionOf('o', { target: 'https://example.com/', proof, label: 'Go -- now > "x"' })]
    const text = '---\ntitle: A\nstage: awareness\n---\n\nText.\n'
    const mails = await mailsOf('en/a', libraryOf({ 'en/a.md': text }, { offers }))
    expect(mails.text).toContain('\nIt saved us a week.\n– Ann\n')
    expect(mails.html).toContain('It saved us a week. – Ann')
    expect(mails.html, 'no label ends a comment').not.toMatch(
      /<!--\[if mso\](?:(?!<!\[endif\]).)*-->.*?<!\[endif\]-->/s,
    )
    const kept = [definitionOf('o', { limit: { newsletter: 0 } })]
    const { inputs } = await mailsOf('en/a', libraryOf({ 'en/a.md': text }, { offers: kept }))
    expect(inputs.offer).toBeUndefined()
  })

  it('keep marks of HTML as text', async () => {
    const { html, text } = await mailsOf('en/measure-the-effect')
    expect(html).not.toContain('</script>')
    expect(html).not.toContain('<b>')
    expect(text).toContain('“Tom & Jerry” <b>count</b> </script> ]]> 🎉')
  })
})
