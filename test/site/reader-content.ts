/** A stage and what its texts are called; two texts of each are in English, one in Danish. */
const STAGES = ['awareness', 'consideration', 'decision', 'delight'] as const

/** Enough sentences for a text of some 1,600 words, which has room for three offers. */
const PARAGRAPHS = 24
const SENTENCES = {
  en: [
    'A reader comes with a question and leaves when it is answered.',
    'Write down the question before you write the answer, and keep both short.',
    'The next page should be the one that the reader would have asked for.',
    'Measure what helps you to decide, and leave the rest alone.',
    'An old text that is read every day is worth more than a new one that nobody finds.',
    'Say it once, say it plainly, and link to the place where the details stand.',
  ],
  da: [
    'En læser kommer med et spørgsmål og går, når det er besvaret.',
    'Skriv spørgsmålet ned, før du skriver svaret, og hold begge dele korte.',
    'Den næste side bør være den, som læseren selv ville have bedt om.',
    'Mål det, der hjælper dig med at vælge, og lad resten ligge.',
    'En gammel tekst, der læses hver dag, er mere værd end en ny, som ingen finder.',
    'Sig det én gang, sig det enkelt, og henvis til stedet, hvor detaljerne står.',
  ],
} as const

function article(lang: 'en' | 'da', stage: string, number: number): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const own = SENTENCES[lang]
    const text = own.map((_, at) => own[(at + index + number) % own.length]).join(' ')
    return index > 0 && index % 4 === 0
      ? `## ${lang === 'en' ? 'Part' : 'Del'} ${index / 4}\n\n${text}`
      : text
  })
  const title = lang === 'en' ? `On ${stage}, part ${number}` : `Om ${stage}, del ${number}`
  return [
    '---',
    `title: ${title}`,
    `description: ${SENTENCES[lang][number % 6]} ${stage} ${number}.`,
    `lang: ${lang}`,
    `date: 2026-01-0${number}`,
    `stage: ${stage}`,
    'topics: [start]',
    '---',
    '',
    paragraphs.join('\n\n'),
    '',
  ].join('\n')
}

function offer(lang: 'en' | 'da', stage: string, number: number, experiment: boolean): string {
  const base = [
    `kind: ${stage === 'awareness' || stage === 'consideration' ? 'newsletter' : stage === 'decision' ? 'demo' : 'feedback'}`,
    `stage: ${stage}`,
    `language: ${lang}`,
    `headline: Offer ${number} for ${stage}`,
    'text: One sentence that says what you get, and one that says what it costs.',
    'label: Have a look',
    `target: https://elsewhere.example/${stage}/${number}`,
    `priority: ${90 - number}`,
    // What fits any text does not stand before it is read.
    ...(experiment ? ['topics: [start]'] : []),
  ]
  const variants = [
    'variants:',
    '  - { id: a, weight: 50 }',
    '  - id: b',
    '    weight: 50',
    `    headline: Quite another headline ${number}, so much longer that it takes the room of two lines`,
    '    text: And another text, which takes its time to come to the point, so that the card needs to be taller than it would be with the words of the first variant, on each screen there is, be it wide or narrow.',
    '    label: Show me all of it',
    'experiment: { assign: reader }',
  ]
  return [...base, ...(experiment ? variants : []), ''].join('\n')
}

/** The offers of a stage of which readers get different variants: with three, one at each place. */
const TESTED = 3

/** The files of a small site with every kind of page, by their path below `content/`. */
export function readerContent(): Record<string, string> {
  const files: Record<string, string> = {
    'pages/en/about.md':
      '---\ntitle: About\n---\n\nA page that stands by itself, with a few words on who writes here.\n',
  }
  for (const stage of STAGES) {
    for (const number of [1, 2, 3]) files[`articles/en/${stage}-${number}.md`] = article('en', stage, number)
    files[`articles/da/${stage}-1.md`] = article('da', stage, 1)
    for (const number of [1, 2, 3, 4])
      files[`offers/en-${stage}-${number}.yml`] = offer('en', stage, number, number <= TESTED)
    files[`offers/da-${stage}.yml`] = offer('da', stage, 1, false)
  }
  return files
}
