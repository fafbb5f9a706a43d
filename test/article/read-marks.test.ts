import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { filesByName, findNamed } from '../../plugins/article/find-named.ts'
import { walk } from '../../plugins/article/walk.ts'
import { sample } from '../all.ts'
import { writeFiles } from '../folders.ts'
import { understandText } from './understand-text.ts'

/** What a text holds besides words, each with its place in the file and as it is written there. */
function nodesIn(text: string): string[] {
  const body = `# A\n\n${text}\n`
  const found: string[] = []
  walk<Nodes>(understandText(body).tree, (node) => {
    const written = body.slice(node.position?.start.offset, node.position?.end.offset)
    if (node.type === 'link') found.push(`link ${node.url} "${textOf(node)}" = ${written}`)
    else if (node.type === 'image') found.push(`image ${node.url} "${node.alt}" = ${written}`)
    else if (node.data?.hName) found.push(`${node.data.hName} "${textOf(node)}" = ${written}`)
  })
  return found
}

describe('what Obsidian writes in running text', () => {
  it.each([
    ['See [[Note]] first.', ['link [[Note]] "Note" = [[Note]]']],
    ['[[Note|the words]]', ['link [[Note]] "the words" = [[Note|the words]]']],
    [
      '[[folder/Note#Part#Inner]]',
      ['link [[folder/Note#Part#Inner]] "Note, Inner" = [[folder/Note#Part#Inner]]'],
    ],
    ['[[#Part]]', ['link [[#Part]] "Part" = [[#Part]]']],
    ['[[Note: a 100 %]]', ['link [[Note%3A a 100 %]] "Note: a 100 %" = [[Note: a 100 %]]']],
    ['![[a b.png]]', ['image [[a b.png]] "" = ![[a b.png]]']],
    ['![[a.png|300x200]]', ['image [[a.png]] "" = ![[a.png|300x200]]']],
    ['![[a.png|What it shows|300]]', ['image [[a.png]] "What it shows" = ![[a.png|What it shows|300]]']],
    ['![[Note]]', ['link [[Note]] "Note" = ![[Note]]']],
    ['The ==word== and ==a *b* c==.', ['mark "word" = ==word==', 'mark "a b c" = ==a *b* c==']],
    ['> - **On [[b]]** ==d==', ['link [[b]] "b" = [[b]]', 'mark "d" = ==d==']],
    ['==see [[b]]==', ['mark "see b" = ==see [[b]]==', 'link [[b]] "b" = [[b]]']],
    ['| [[a\\|b]] |\n|---|', ['link [[a]] "b" = [[a\\|b]]']],
    ['A &amp; [[b]] %%hidden%% [[c]]', ['link [[b]] "b" = [[b]]', 'link [[c]] "c" = [[c]]']],
  ])('is read: %s', (text, found) => {
    expect(nodesIn(text)).toEqual(found)
  })

  it.each([
    '`[[a]]` and `==b==`',
    '```\n![[a.png]] ==b==\n```',
    '    [[a]] ==b==',
    'Escaped \\[[a]], \\==b== and [\\[a]].',
    'Is a==b, or c == d and e==f, or g ==h?',
    '[[1]](#a) and [[ -f b ]] and [[]] and [[_TOC_]]',
    '====',
  ])('stays as it is in code, behind a backslash, and where it is none: %j', (text) => {
    expect(nodesIn(text).filter((found) => !found.startsWith('link #a'))).toEqual([])
  })

  it('gives the words of a callout in its box, with its title', () => {
    const boxes: string[] = []
    const text = [
      '> [!info]- A *title*\n> Words.',
      '> [!faq]+\n> Words.',
      '> [!warning] Alone',
      '> [!quote] Ada\n> Her words.',
      '> [!TIP]\n> Words.\n>\n> - more',
    ].join('\n\n')
    walk<Nodes>(understandText(`# A\n\n${text}\n`).tree, (node) => {
      if (node.type !== 'containerDirective') return
      const parts = node.children.map((child) => `${child.type} ${textOf(child)}`)
      boxes.push(`${node.name}: ${parts.join(', ')}`)
    })
    expect(boxes).toEqual([
      'note: paragraph A title, paragraph Words.',
      'note: paragraph Words.',
      'warning: paragraph Alone',
      'note: paragraph Ada, blockquote Her words.',
      'tip: paragraph Words., list more',
    ])
  })

  it('lifts the words, never the brackets', () => {
    const text =
      'Always [[oil|oil the chain]] before you put the bike away for winter. ' +
      'A ==dry chain== rusts within two weeks in a cellar that is damp.'
    const { prose, sentences } = understandText(`# A\n\n${text}\n`)
    expect(prose.map((block) => block.text)).toEqual([
      'Always oil the chain before you put the bike away for winter. A dry chain rusts within two weeks in a cellar that is damp.',
    ])
    expect(sentences().map(({ text: words, line, column }) => `${line}:${column} ${words}`)).toEqual([
      '3:1 Always oil the chain before you put the bike away for winter.',
      '3:71 A dry chain rusts within two weeks in a cellar that is damp.',
    ])
  })
})

it('a picture is found by its name: beside the text, or as the only one in the content', async () => {
  const root = await writeFiles({
    'content/articles/a.md': '',
    'content/articles/beside.png': '',
    'content/files/beside.png': '',
    'content/files/Photo 1.PNG': '',
    'content/x/twin.png': '',
    'content/y/twin.png': '',
    'content/.trash/gone.png': '',
  })
  const find = async (name: string): Promise<string> => {
    const found = await findNamed(name, `${root}/content/articles/a.md`, () => filesByName(`${root}/content`))
    return typeof found === 'string' ? found : found.path.slice(root.length)
  }
  expect(await find('beside.png')).toBe('/content/articles/beside.png')
  expect(await find('photo 1.png')).toBe('/content/files/Photo 1.PNG')
  expect(await find('y/twin.png')).toBe('/content/y/twin.png')
  expect(await find('twin.png')).toBe(
    'found 2 pictures called "twin.png" in the content; write more of the path of the one that is meant',
  )
  expect(await find('gone.png')).toBe(
    'found no picture "gone.png" beside the text or elsewhere in the content; put it there, or mend its name',
  )
})

it.each(
  sample(
    [
      ['brackets', '[['.repeat(100_000)],
      ['links', '[[a]] '.repeat(20_000)],
      ['marks that open', '==a '.repeat(50_000)],
      ['marks that close', `==a ${'a== '.repeat(50_000)}`],
      ['highlights', '==a== '.repeat(20_000)],
      ['callouts', '> [!note] a\n> b\n\n'.repeat(3000)],
    ],
    3,
  ),
)(
  'is read in seconds: %s',
  (_name, text) => {
    const started = performance.now()
    understandText(`# A\n\n${text}\n`)
    expect(performance.now() - started).toBeLessThan(10_000)
  },
  60_000,
)
