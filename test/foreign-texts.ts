/** Texts in three languages of which the site of the tests has one, by their paths in the content folder. */
export const FOREIGN_TEXTS = {
  'articles/en/oven.md': `---
title: How to build an oven
description: How to build a bread oven in a small garden, told in two or three sentences for beginners.
published: 2026-02-03
topics: [ovens]
---

Begin with the stones. They are to be dry, and you need forty of them for an oven.

Read on in [Swedish](../sv/ugn.md) or [Japanese](/ja/kama/).
`,
  'articles/sv/ugn.md': `---
title: Hur man bygger en "bakugn"
description: Så bygger du en bakugn i trädgården.
published: 2026-02-01
updated: 2026-02-02
topics: [ugnar]
stage: decision
translationOf: oven
aliases: [/gamla/ugn/]
---

Börja med stenarna. De ska vara torra, och du behöver fyrtio av dem för en ugn -- minst...

## Sten för sten

> En bra ugn är varm i tre timmar, och den som väntar får ett bättre bröd än den som har bråttom.

Läs [på engelska](../en/oven.md), eller [utkastet](utkast.md).

::offer{id=visit}
`,
  'articles/sv/utkast.md':
    '---\ntitle: Utkastet zibbelvaps\ndraft: true\n---\n\nDet är hemligt zibbelvaps.\n',
  'articles/kama.ja.md': `---
title: パン窯の作り方
published: 2026-01-10
topics: [窯]
---

石から始めます。石は乾いていなければなりません。窯には四十個の石が必要です。
`,
  'articles/ja/shorai.md': '---\ntitle: 将来 quagglewump\npublished: 2027-01-01\n---\n\nまだです。\n',
  'pages/sv/om-oss.md': '# Om oss\n\nVi är tre som bakar, och vi har en ugn.\n',
  'offers/visit.yml': `kind: contact
language: en
stage: [awareness, consideration, decision, delight]
headline: Visit us
text: See the oven in our yard.
label: Book a visit
target: https://visit.example/
`,
} as const
