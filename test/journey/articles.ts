import type { Stage } from '../../plugins/journey/stages.ts'

/** A short article that was invented for the tests, and the names of its site. */
interface Invented {
  readonly stage: Stage
  readonly file: string
  readonly brand: readonly string[]
  readonly rivals: readonly string[]
  readonly text: string
}

const ENGLISH = { brand: ['Larkpost'], rivals: ['Pigeonly'] }
const DANISH = { brand: ['Havrebo'], rivals: ['Kornkassen'] }

/** One article for each stage in English and in Danish. */
export const INVENTED: readonly Invented[] = [
  {
    stage: 'awareness',
    file: 'blog/what-is-a-soft-bounce.md',
    ...ENGLISH,
    text: `---
title: What is a soft bounce?
description: Understand why a letter comes back, and what the figures mean.
lang: en
published: 2024-03-01
---

A soft bounce is a letter that could not be delivered for the moment. The term refers to full boxes and sleeping servers.

## Why do letters bounce?

Because a server said so.
`,
  },
  {
    stage: 'awareness',
    file: 'blog/hvorfor-falder-brod-sammen.md',
    ...DANISH,
    text: `---
title: Hvorfor falder brød sammen?
description: Forstå, hvad der sker i dejen, når brødet falder sammen.
lang: da
published: 2024-03-01
---

Et brød falder sammen, når gassen slipper ud. Fænomenet handler om gluten og tid.

## Hvad er gluten?

Gluten er det net, der holder på luften.
`,
  },
  {
    stage: 'consideration',
    file: 'guides/choose-a-mail-tool.md',
    ...ENGLISH,
    text: `---
title: The best mail tools for small teams compared
description: Compare five providers and learn how to choose the one that fits.
lang: en
published: 2024-03-01
---

Five tools were tried with the same letter.

| Tool | Price | Templates |
| --- | --- | --- |
| Pigeonly | $9 | 12 |
| Larkpost | $8 | 9 |

## Which one to choose?

Pigeonly is best for shops; the drawback is the price.
`,
  },
  {
    stage: 'consideration',
    file: 'guides/vaelg-kornmolle.md',
    ...DANISH,
    text: `---
title: Sådan vælger du den bedste kornmølle
description: Sammenlign tre slags møller, og se fordele og ulemper ved hver.
lang: da
published: 2024-03-01
---

Der findes tre slags møller, og de passer til hver sit køkken.

## Hvilken mølle passer til dig?

Stenmøllen er et godt valg til rug. Ulempen er støjen.
`,
  },
  {
    stage: 'decision',
    file: 'pages/larkpost-or-pigeonly.md',
    ...ENGLISH,
    text: `---
title: Larkpost vs Pigeonly
description: Switch to Larkpost and keep your lists. Start free today.
lang: en
---

Looking for a Pigeonly alternative? Larkpost sends the same letters for $8 a month.

## Switching from Pigeonly to Larkpost

We move your lists for you. [Sign up](/signup) or [book a demo](/demo).
`,
  },
  {
    stage: 'decision',
    file: 'kurser/surdej.md',
    ...DANISH,
    text: `---
title: Surdejskursus hos Havrebo
description: Tilmeld dig et kursus på to aftener, og få en surdej med hjem.
lang: da
---

Vi tilbyder et kursus for seks deltagere. Prisen er 900 kr. pr. deltager.

## Det får du

Alle råvarer er inkluderet. [Tilmeld dig her](/tilmelding).
`,
  },
  {
    stage: 'delight',
    file: 'changelog/labels.md',
    ...ENGLISH,
    text: `---
title: You can now sort letters by label
lang: en
published: 2024-03-01
---

We've added labels to Larkpost. Go to Settings, click **Labels** and choose a colour. As always, let us know what you think.
`,
  },
  {
    stage: 'delight',
    file: 'hjaelp/gem-opskrifter.md',
    ...DANISH,
    text: `---
title: Nu kan du gemme opskrifter på din konto
lang: da
published: 2024-03-01
---

Vi har tilføjet en mappe til opskrifter i Havrebo. Log ind, klik på menuen, og vælg Gem. Sig endelig til, hvis noget driller.
`,
  },
]
