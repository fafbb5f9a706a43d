/** An article of a bakery; of its sentences, a model may choose 2, 3, 5 and 7, and the heading 4 as a hook. */
export const BAKERY = `---
title: How a small bakery keeps its guests
lang: en
stage: awareness
---

This is what we learnt. A guest who is greeted by name comes back sooner than one who is not.
A short queue sells more bread than a long shelf does.

## Why do guests leave a bakery?

Most guests leave a bakery because nobody tells them what is still warm.

The command \`npm run bread\` is no answer to a hungry guest.

Bread that is sold warm never has to be sold cheap.

> "An old baker said that bread is a promise which the morning has to keep."
`

/** What these sentences say. */
export const GREETED = 'A guest who is greeted by name comes back sooner than one who is not.'
export const QUEUE = 'A short queue sells more bread than a long shelf does.'
export const WHY = 'Why do guests leave a bakery?'
export const WARM = 'Most guests leave a bakery because nobody tells them what is still warm.'
export const CHEAP = 'Bread that is sold warm never has to be sold cheap.'

/** A second article of two sentences. */
export const RADIO = `---
title: Why a bakery needs a radio
lang: en
stage: awareness
---

A radio in a bakery keeps the first guest of the morning from leaving at once.
`
