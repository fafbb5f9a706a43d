const page = (title: string, lang: 'da' | 'en', text: string, more = ''): string =>
  `---\ntitle: ${title}\ndescription: What “${title}” says, in a sentence.\nlang: ${lang}\n${more}---\n\n${text}\n`

/** Three headings, from which on a page has its contents beside it. */
const LONG = ['Before', 'On the way', 'After'].map((name) => `## ${name}\n\nWords on it.`).join('\n\n')

/** Pages below a page, in two languages that have nothing to do with each other, by their paths in the content folder. */
export function branchContent(): Readonly<Record<string, string>> {
  return {
    'pages/en/guide.md': page('Guide', 'en', 'First [ride](guide/ride.md), then [clean](guide/clean.md).'),
    'pages/en/guide/clean.md': page('Clean your bike', 'en', 'With water and a brush.'),
    'pages/en/guide/ride.md': page('Ride your bike', 'en', LONG),
    'pages/en/guide/tools/index.md': page('A list of tools', 'en', 'What you need.'),
    'pages/en/guide/tools/pump.md': page('The pump', 'en', 'Air goes in.'),
    'pages/da/vejledning/index.md': page(
      'Vejledning',
      'da',
      'Kør [en tur](tur.md).',
      'translationOf: en/guide\n',
    ),
    'pages/da/vejledning/tur.md': page('En tur', 'da', 'Ud i det grønne.'),
  }
}
