import { posix } from 'node:path'
import { registry } from '../channels/registry.ts'
import { JUST_BEGUN } from '../check/check.ts'
import { SURE_ENOUGH_TO_WRITE } from '../check/fix/wanted.ts'
import { isFixed } from '../check/levels.ts'
import type { Rule } from '../check/rule.ts'
import { rulesOf } from '../check/rules-of.ts'
import { AS_FILE, type Manner } from './manner.ts'
import { OPENING, readRulePage } from './rule-page.ts'

/** Write the rules as one file, `content/RULES.md`, from the comments above them. */
export function rulesReference(): string {
  return `# What \`perennial check\` looks for

This page is generated from the comments above the rules by \`npm run docs\`, and the examples run as tests; change
\`plugins/check/rules/\`, not this page.

${rulesOverview(AS_FILE)}`
}

/** Write what the rules are, and each of them. */
export function rulesOverview({ table }: Manner): string {
  const rules = Object.entries(rulesOf(registry))
  const rows = rules.map(([id, rule]) => [`[\`${id}\`](#${id})`, severityOf(rule), rule.summary])
  return `An **error** stops a build, since the output would be wrong. A **warning** is a fault that readers notice. A **hint** is
advice: it is shown and never counted. Say in \`astro.config.mjs\` what a rule means to you:

\`\`\`js
perennial({ title: '…', rules: { 'alt-text': 'error', 'title-length': 'off' } })
\`\`\`

The levels are \`off\`, \`hint\`, \`warning\` and \`error\`. What is an error *always* would make the output wrong or
unsafe, and can't be set to anything else. In the examples, a \`^\` stands below the place of a finding and is no part of the text.

## What \`perennial check --fix\` mends

The front matter of articles and pages, drafts included, and there only what says the same afterwards:

- names of other tools become ours (\`date\` becomes \`published\`), where no other key could be meant; those for mails
  (\`email_subject\`, \`preheader\`, \`preview\`) belong in a block and are left alone;
- dates become ISO 8601 (\`26 Apr 2021\` becomes \`2021-04-26\`, and \`07/12/2024\` the day that the site's other days tell), \`published: false\` and \`status: draft\` become
  \`draft: true\`, \`draft: "false"\` becomes \`draft: false\`, and stages get our names (\`TOFU\` becomes \`awareness\`);
- a slug becomes what stands in the address (\`Testing-on-a-Bench\` becomes \`testing-on-a-bench\`), and a topic is spelt as
  the site spells it, in the files of offers and books, too;
- an article without a stage gets the one that its text leaves no doubt of (${SURE_ENOUGH_TO_WRITE} and above).

Below it, an address that a space ends gets the brackets that it needs (\`![A bike](<My first bike.jpg>)\`), and a link to
where a text was leads to where it is (\`/2019/store-bikes/\` becomes \`/en/store-bikes/\`).

Comments, order, quotation marks, line ends and all other words stay as they are. In TOML, only keys and values on lines of
their own are mended. \`--dry-run\` shows the changes as a diff.

## The rules

${table(['rule', 'severity', 'what it looks for'], rows)}

${rules.map(([id, rule]) => sectionOf(id, rule)).join('\n\n')}
`
}

function severityOf(rule: Rule): string {
  if (isFixed(rule)) return 'error, always'
  return rule.ofLibrary ? `${rule.severity}, from ${JUST_BEGUN} articles on` : rule.severity
}

function sectionOf(id: string, rule: Rule): string {
  const lines = readRulePage(id).lines.flatMap((line) => {
    const [, fence, language, kind, path] = OPENING.exec(line) ?? []
    if (fence === undefined || language === undefined || kind === undefined) return [line]
    return [captionOf(kind, path), '', fence + language]
  })
  return [`### ${id}`, '', `${rule.summary}. Severity: ${severityOf(rule)}.`, '', ...lines].join('\n')
}

function captionOf(kind: string, path: string | undefined): string {
  if (kind === 'options') return 'On a site with these options of `perennial()`:'
  const place = path === undefined ? '' : ` (\`${posix.join('content', path)}\`)`
  if (kind === 'beside') return `Beside it${place}:`
  return `${kind === 'wrong' ? 'Wrong' : 'Right'}${place}:`
}
