import sharp from 'sharp'

/** Words that stand in one place of the content each, by what that place is. No hyphen or quotation mark breaks them. */
export function markerOf(place: string): string {
  return `zq${place.toLowerCase().replace(/[^a-z0-9]/g, '')}ø7431`
}

/** What a writer keeps back, one text each: how, and the lines of the front matter that say so. */
const HELD: Readonly<Record<string, string>> = {
  draft: 'draft: true',
  text: 'draft: "true"',
  yes: 'draft: yes',
  one: 'draft: 1',
  capital: 'Draft: TRUE',
  isdraft: 'isDraft: on',
  published: 'published: false',
  publishno: 'publish: no',
  status: 'status: Draft',
  pending: 'status: pending',
  privat: 'private: true',
  hidden: 'hidden: true',
  unlisted: 'unlisted: true',
  visibility: 'visibility: private',
  hugo: '_build: { render: never }',
  headless: 'headless: true',
  future: 'date: 2099-01-01',
  later: 'date: 2020-01-01\npublishDate: 2099-01-01',
  embargo: 'embargo: 2099-01-01',
  takenback: 'unpublishDate: 2020-01-01',
  locked: 'password: "1234"',
  broken: 'subtitle: a: b\ndraft: true',
}

/** Everything private in the content, by what it is; its marker is in no output. */
export const PRIVATE: readonly string[] = [
  ...Object.keys(HELD).map((name) => `held ${name}`),
  'held author',
  'toml',
  ...['file', 'folder', 'deep', 'page', 'offer', 'book', 'author', 'proof'].map(
    (name) => `underscore ${name}`,
  ),
  ...['offer', 'book', 'author', 'page', 'proof'].map((name) => `draft ${name}`),
  'draft proof of a day to come',
  'permission of proof',
  ...[
    'html',
    'htmlblock',
    'htmlodd',
    'obsidian',
    'obsidianblock',
    'mdx',
    'hugo',
    'liquid',
    'definition',
    'yaml',
  ].map((name) => `comment ${name}`),
  ...[
    'title',
    'description',
    'heading',
    'cell',
    'link',
    'alt',
    'social',
    'offer',
    'book',
    'author',
    'note',
    'proof',
  ].map((name) => `comment in ${name}`),
  ...['notes', 'internal', 'seo', 'list', 'editor'].map((name) => `key ${name}`),
  ...['exif', 'xmp', 'png', 'offer', 'svg', 'svgcomment', 'svgid'].map((name) => `picture ${name}`),
]

/** What everybody may read, by what it is; it shows that the search finds what is there. */
export const PUBLIC = [
  ...['title', 'description', 'body', 'heading', 'cell', 'link', 'alt', 'quote', 'author', 'topic', 'slug'],
  ...['offer', 'book', 'page', 'proof'],
].map((name) => `public ${name}`)

/** What has expired: its page stays, and it is passed on no more. */
export const EXPIRED = ['expired']

/** A photograph that says who took it, in EXIF and XMP. */
async function photo(exif: string, xmp: string): Promise<Buffer> {
  const field = sharp({ create: { width: 1600, height: 900, channels: 3, background: '#3a6b52' } })
  return field
    .withExif({ IFD0: { Copyright: exif, ImageDescription: exif, Artist: exif } })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:rights>${xmp}</dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>`,
    )
    .jpeg()
    .toBuffer()
}

/** A screenshot with a note in EXIF. */
async function screenshot(note: string): Promise<Buffer> {
  const field = sharp({ create: { width: 900, height: 900, channels: 3, background: '#cc8844' } })
  return field
    .withExif({ IFD0: { ImageDescription: note } })
    .png()
    .toBuffer()
}

/** A drawing with what an editor of drawings writes into it. */
function drawing(): string {
  const m = markerOf
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:dc="http://purl.org/dc/elements/1.1/" width="90" height="90" inkscape:export-filename="/home/${m('picture svgid')}/a.png">
<!-- ${m('picture svgcomment')} -->
<metadata><dc:creator>${m('picture svg')}</dc:creator></metadata>
<circle cx="45" cy="45" r="40" fill="#3a6b52" inkscape:label="${m('picture svgid')}"/>
</svg>
`
}

/** The content of a site with something private in every place, by path below its root. */
export async function privateContent(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const m = markerOf
  const files: Record<string, string | Uint8Array> = {}
  for (const [name, lines] of Object.entries(HELD)) {
    const word = m(`held ${name}`)
    files[`content/articles/en/${word}/index.md`] =
      `---\ntitle: Title ${word}\ndescription: Words ${word}.\ntopics: [topic-${word}]\nauthor: [${name === 'draft' ? 'held, ' : ''}Writer ${word}]\nimage: ${word}.png\nimageAlt: Alt ${word}\n${lines}\n---\n\n## Part ${word}\n\nA text of ${word} that nobody sees. ![Alt ${word}](${word}.png)\n`
    files[`content/articles/en/${word}/${word}.png`] = await screenshot(word)
  }
  files['content/articles/en/toml.md'] = `+++\ntitle = "${m('toml')}"\ndraft = "yes"\n+++\n\n${m('toml')}\n`
  const text = (word: string): string => `---\ntitle: ${word}\n---\n\nA text of ${word}.\n`
  files[`content/articles/en/_${m('underscore file')}.md`] = text(m('underscore file'))
  files['content/articles/en/_drafts/a.md'] = text(m('underscore folder'))
  files['content/articles/_old/en/deep/b.md'] = text(m('underscore deep'))
  files['content/pages/en/_page.md'] = text(m('underscore page'))
  files['content/pages/en/plan.md'] = text(m('draft page')).replace('title:', 'publish: false\ntitle:')
  const offer = (word: string, more = ''): string =>
    `kind: guide\nlanguage: en\nheadline: Read ${word}\ntext: It says what ${word} is.\nlabel: Read it\ntarget: https://example.com/guide\n${more}`
  files['content/offers/_offer.yml'] = offer(m('underscore offer'))
  files['content/offers/draft-offer.yml'] = offer(m('draft offer'), 'draft: yes\n')
  files['content/offers/to-draft.yml'] = offer(m('held draft')).replace(
    'https://example.com/guide',
    `{ article: en/${m('held draft')} }`,
  )
  files['content/offers/to-address.yml'] = offer('a plan').replace(
    'https://example.com/guide',
    `/en/${m('held yes')}/`,
  )
  files['content/offers/shown.yml'] = offer(
    m('public offer'),
    `stage: [awareness, consideration, decision, delight]\nproof: { quote: "Good. <!-- ${m('comment in offer')} -->", name: Ida }\nimage: { src: photo.jpg, alt: "" }\n`,
  )
  files['content/offers/photo.jpg'] = await photo(m('picture offer'), m('picture offer'))
  const book = (word: string, articles: readonly string[], more = ''): string =>
    `title: Book ${word}\ndescription: "On ${word}. %%${m('comment in book')}%%"\nlanguage: en\nauthor: [ada]\narticles: [${articles.join(', ')}]\n${more}`
  files['content/ebooks/_book.yml'] = book(m('underscore book'), ['open'])
  files['content/ebooks/draft-book.yml'] = book(m('draft book'), ['open'], 'status: draft\n')
  files['content/ebooks/shown.yml'] = book(m('public book'), [
    ...['open', 'old', m('public slug'), m('held draft'), m('held future')],
  ]).concat('proof: [shown, draft, future]\n')
  const proof = (word: string, more = ''): string =>
    `quote: "So ${word}. %%${m('comment in proof')}%%"\nname: Ida ${word}\nwhere: in a letter\npermission: ${m('permission of proof')}\nlanguage: en\ntopics: [proved]\n${more === '' ? 'date: 2026-01-02\n' : more}`
  files['content/proof/_proof.yml'] = proof(m('underscore proof'))
  files['content/proof/draft.yml'] = proof(m('draft proof'), 'date: 2026-01-03\ndraft: true\n')
  files['content/proof/future.yml'] = proof(m('draft proof of a day to come'), 'date: 2099-01-01\n')
  files['content/proof/shown.yml'] = proof(m('public proof'))
  files['content/authors/_author.yml'] = `name: ${m('underscore author')}\n`
  files['content/authors/held.yml'] = `name: ${m('held author')}\n`
  files['content/authors/ghost.yml'] = `name: ${m('draft author')}\ndraft: true\n`
  files['content/authors/ada.yml'] =
    `name: Ada ${m('public author')}\nbio: { en: "Writes. {/* ${m('comment in author')} */}" }\n`
  files['content/articles/en/_images/photo.jpg'] = await photo(m('picture exif'), m('picture xmp'))
  files['content/articles/en/_images/shot.png'] = await screenshot(m('picture png'))
  files['content/articles/en/_images/drawing.svg'] = drawing()
  files['content/articles/en/open.md'] = openArticle()
  files[`content/articles/en/${m('public slug')}.md`] =
    `---\ntitle: The second text\nstage: decision\ntopics: [proved]\ndate: 2026-01-02\nauthor: [ada]\n---\n\nWho has read the first text reads this one, too, and knows what to do.\n`
  files['content/articles/en/old.md'] =
    `---\ntitle: Old ${m('expired')}\nstage: decision\ndate: 2020-01-02\nexpires: 2021-01-01\n---\n\nWhat was ${m('expired')} in 2020 is over, and 93 % of all readers know it.\n`
  files['content/articles/da/aaben.md'] =
    `---\ntitle: En åben tekst\ndate: 2026-01-03\nstage: awareness\ntranslationOf: en/${m('held draft')}\n---\n\nDen første tekst er på dansk, og den er kort.\n`
  files['content/pages/en/about.md'] = `---\ntitle: About ${m('public page')}\n---\n\nWho we are.\n`
  return files
}

/** An article that shows a word in every place, and keeps one back in every place. */
function openArticle(): string {
  const m = markerOf
  const words = (name: string): string =>
    `Only ${m(name)} knows that 47 % of 2,000 readers came back in the spring.`
  return `---
title: Open ${m('public title')} <!-- ${m('comment in title')} -->
description: "On ${m('public description')}. %%${m('comment in description')}%%"
# ${m('comment yaml')}
date: 2026-01-01 # ${m('comment yaml')}
stage: awareness
author: [ada, ghost]
topics: [start, ${m('public topic')}]
image: _images/photo.jpg
imageAlt: A field
social:
  x: "Post of ${m('public title')} {/* ${m('comment in social')} */}"
notes: ${words('key notes')}
internal: ${words('key internal')}
seo: { title: "${words('key seo')}", description: "${words('key seo')}" }
todo: ["${words('key list')}", "${words('key list')}"]
editor: ${m('key editor')}
---

The opening says ${m('public body')} to every reader, and it is long enough. <!-- ${m('comment html')} --> It goes on %%${m('comment obsidian')}%% here {/* ${m('comment mdx')} */} and there {{/* ${m('comment hugo')} */}} and {% comment %} ${m('comment liquid')} {% endcomment %} ends.

<!-- ${m('comment htmlblock')}

${m('comment htmlblock')} -->

[//]: # (${words('comment definition')})

Nobody forgets a comment <!-- that begins in a line

${words('comment htmlodd')}

--> and ends in another.

%%
## ${m('comment obsidianblock')}

1. ${words('comment obsidianblock')}
2. ${words('comment obsidianblock')}
%%

## Heading ${m('public heading')} %%${m('comment in heading')}%%

> Every ${m('public quote')} that is said aloud is a promise to the reader.

| Cell ${m('public cell')} | Other |
| --- | --- |
| One <!-- ${m('comment in cell')} --> | Two %%${m('comment in cell')}%% |

See [words ${m('public link')} <!-- ${m('comment in link')} -->](${m('public slug')}.md).[^1]

![Alt ${m('public alt')} %%${m('comment in alt')}%%](_images/shot.png)

![A field](_images/photo.jpg)

![A circle](_images/drawing.svg)

Read [a plan](${m('held draft')}/index.md), [one](/en/${m('held yes')}/), [two](https://pages.example/en/${m('held status')}/), <a href="/kit/cards/en/${m('held future')}.zip">three</a> and [four](_drafts/a.md).

[^1]: A note %%${m('comment in note')}%% to it.

::offer{id=draft-offer}
`
}
