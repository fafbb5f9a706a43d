import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readLibrary } from '../../plugins/library/read.ts'
import { formatDiagnostic } from '../../plugins/source/diagnostic.ts'
import { exampleConfig } from '../example-site.ts'
import { writeSite } from '../folders.ts'

const WORDS = 'The reader of this text is in no danger, and it has words to tell its language by.'
const article = (head: string, body = WORDS): string => `---\n${head}\n---\n\n${body}\n`
const BOMB = Array.from({ length: 8 }, (_, level) => {
  const value = level === 0 ? 'x' : `*a${level - 1}`
  return `a${level}: &a${level} [${Array.from({ length: 9 }, () => value).join(',')}]`
})

/** Each file that somebody could put among the articles, and all that is said of it. */
const FILES: Readonly<Record<string, readonly [content: string | Uint8Array, ...messages: string[]]>> = {
  'good.md': [article('title: A good text')],
  'crlf.md': [article('title: A text with other line ends').replaceAll('\n', '\r\n')],
  'bom.md': [`\ufeff${article('title: A text with a mark')}`],
  'code.md': [
    `---js\n{ title: process.exit(1) }\n---\n${WORDS}\n`,
    '1:1  found front matter in "js", which could be code and is not read; use YAML (---) or TOML (+++)  (front-matter-language)',
  ],
  'bomb.md': [
    article(['title: A bomb', ...BOMB].join('\n')),
    '4:10  could not read the YAML: found YAML aliases that expand without end, expected the values themselves  (front-matter-aliases)',
  ],
  'colon.md': [
    article('title: Broken: twice'),
    '2:8  could not read the YAML: found a second colon in a line, expected the value in quotes  (front-matter)',
  ],
  'untitled.md': [
    WORDS,
    '1:1  found no title, so that the name of the file stands for it, "Untitled"; add "title: …" to the front matter or begin the text with "# …"  (title)',
  ],
  'empty.md': [
    '',
    '1:1  found no title; add "title: …" to the front matter or begin the text with "# …"  (title)',
  ],
  'date.md': [
    article('title: Some day\ndate: 2024-02-30'),
    '3:1  date: found "2024-02-30", expected a date such as 2026-01-31  (front-matter-value)',
  ],
  'key.md': [
    article('title: A slip\ndiscription: x'),
    '3:1  found the unknown key "discription"; did you mean "description"?  (unknown-key)',
  ],
  'title.md': [
    article(`title: ${'A long title '.repeat(800)}`),
    '2:1  title: found "A long title A long title A long title A…", expected at most 300 characters  (front-matter-value)',
  ],
  'latin.md': [
    Buffer.from('# Sm\u00f8rrebr\u00f8d\n', 'latin1'),
    '1:5  found bytes that are not UTF-8 (shown as �); save the file as UTF-8  (encoding)',
  ],
  'utf16.md': [
    Buffer.from('\ufeff# Text\n', 'utf16le'),
    '1:1  found bytes that are not UTF-8 (a UTF-16 byte-order mark); save the file as UTF-8  (encoding)',
  ],
  'zero.md': [
    article('title: A hole', `${WORDS}\0`),
    '5:83  found the control character NUL; it is shown as �, delete it  (control-character)',
  ],
  'large.md': [
    Buffer.alloc(5_000_000, 'word '),
    '1:1  found a file of 5.0 MB, expected at most 640 KB; split the text  (file-size)',
  ],
  'pictures.md': [
    article(
      'title: Pictures\nimage: missing.png',
      `${WORDS}\n\n![a](gone.png) ![b](broken.png)\n![c](../../../../.) <img src="script.svg" alt="d">\n\n![e](https://example.com/e.png) ![f](data:image/png;base64,AAAA)`,
    ),
    '3:1  found no file at "missing.png"; put the image there or mend the address  (image)',
    '8:1  found no file at "gone.png"; put the image there or mend the address  (image)',
    '8:16  found the image "broken.png" damaged or in an unknown format; export it again  (image)',
    '9:1  found the image "../../../../." outside of content/ and public/; copy it beside the article  (image)',
    '9:21  found a script in "script.svg" (<script> in line 1); export it without  (image)',
    '11:1  found an image on another site (https://example.com/e.png); it is shown as a link, save it beside the article  (remote-image)',
    '11:33  found an image written into the text (data:); save it as a file beside the article  (remote-image)',
  ],
  'addresses.md': [
    article(
      'title: Addresses\nimage: "javascript:alert(1)"',
      `${WORDS}\n\n![a](file:///etc/passwd) ![b](C:/a.png)`,
    ),
    '3:1  found "javascript:alert(1)", which is no address of an image; save the image beside the article, and write its name  (image)',
    `8:1  found the image "file:///etc/passwd", a path on your own computer, which readers don't have; save it beside the article  (image)`,
    `8:26  found the image "C:/a.png", a path on your own computer, which readers don't have; save it beside the article  (image)`,
  ],
  'elsewhere.md': [
    article('title: Elsewhere\nimage: //example.com/a.png', WORDS),
    '3:1  found an image on another site (//example.com/a.png); it is not shown, save it beside the article  (remote-image)',
  ],
  'links.md': [
    article(
      'title: Links',
      `${WORDS} [a](javascript:alert(1)) and [b](gone.md), <a href="vbscript:x">c</a>.`,
    ),
    '5:84  found a link to "javascript:alert(1)", which could run code; only web, mail and phone links are kept  (broken-link)',
    '5:113  found a link to "gone.md", but there is no such text; mend the path  (broken-link)',
    '5:127  found a link to "vbscript:x", which could run code; only web, mail and phone links are kept  (broken-link)',
  ],
}

it('says of every hostile file what is wrong with it and where, and reads the others', async () => {
  const root = await writeSite({
    ...Object.fromEntries(Object.entries(FILES).map(([name, [content]]) => [`articles/en/${name}`, content])),
    'articles/en/broken.png': 'no picture',
    'articles/en/script.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>',
  })
  await writeFile(join(root, 'secret.md'), '# Secret\n')
  await symlink(join(root, 'secret.md'), join(root, 'content/articles/en/link.md'))

  const library = await readLibrary(exampleConfig({}, root))

  const expected = Object.entries(FILES).flatMap(([name, [, ...messages]]) =>
    messages.map((message) => `content/articles/en/${name}:${message}`),
  )
  expected.push(
    'content/articles/en/link.md:1:1  found a symbolic link that leads out of the content folder, to a folder, or nowhere; put the file itself here  (symbolic-link)',
  )
  const found = library.diagnostics.map(formatDiagnostic)
  expect(found.toSorted()).toEqual(expected.toSorted())
  const read = library.articles.map(({ slug }) => slug)
  expect(read).toEqual(expect.arrayContaining(['good', 'crlf', 'bom', 'zero', 'key', 'links', 'pictures']))
  expect(read).not.toEqual(expect.arrayContaining(['secret']))
  const titles = library.articles.map(({ title }) => title)
  expect(titles).toContain('A text with a mark')
  expect(titles.some((title) => title.length > 300)).toBe(false)
})

it('understands a text with CRLF just as it does with LF', async () => {
  const lf = article('title: Line ends\ntags:\n  - a', `${WORDS}\n\n## Key points\n\n- One.\n- Two.`)
  const root = await writeSite({
    'articles/en/a.md': lf,
    'articles/en/b.md': lf.replaceAll('\n', '\r\n').replace('Line ends', 'Other ends'),
  })
  const [a, b] = (await readLibrary(exampleConfig({}, root))).articles
  expect(b?.lifts().keyPoints).toEqual(a?.lifts().keyPoints)
  expect(JSON.stringify(b?.tree)).toBe(JSON.stringify(a?.tree).replaceAll('Line ends', 'Other ends'))
})
