import { isFixed } from '../check/levels.ts'
import type { Rule } from '../check/rule.ts'
import { RULES } from '../check/rules.ts'
import { OPENING, readRulePage } from './rule-page.ts'

/** Write the page of the rules, `content/RULES.md`, from the comments above them. */
export function rulesReference(): string {
  const rules = Object.entries(RULES)
  const rows = rules.map(
    ([id, rule]) => `| [\`${id}\`](#${id}) | ${severityOf(rule)} | ${rule.summary.replaceAll('|', '\\|')} |`,
  )
  return `# What \`perennial check\` looks for

This page is generated from the comments above the rules by \`npm run docs\`, and the examples run as tests; change
\`plugins/check/rules/\`, not this page. A \`^\` stands below the place of a finding and is no part of the text.

An **error** stops a build, since the output would be wrong. A **warning** is a fault that readers notice. A **hint** is
advice: it is shown and never counted. Say in \`astro.config.mjs\` what a rule means to you:

\`\`\`js
perennial({ title: '…', rules: { 'alt-text': 'error', 'title-length': 'off' } })
\`\`\`

The levels are \`off\`, \`hint\`, \`warning\` and \`error\`. What is an error *always* would make the output wrong or
unsafe, and can't be set to anything else.

| rule | severity | what it looks for |
| --- | --- | --- |
${rows.join('\n')}

${rules.map(([id, rule]) => sectionOf(id, rule)).join('\n\n')}
`
}

function severityOf(rule: Rule): string {
  return isFixed(rule) ? 'error, always' : rule.severity
}

function sectionOf(id: string, rule: Rule): string {
  const lines = readRulePage(id).lines.flatMap((line) => {
    const [, fence, language, kind, path] = OPENING.exec(line) ?? []
    if (fence === undefined || language === undefined || kind === undefined) return [line]
    return [captionOf(kind, path), '', fence + language]
  })
  return [`## ${id}`, '', `${rule.summary}. Severity: ${severityOf(rule)}.`, '', ...lines].join('\n')
}

function captionOf(kind: string, path: string | undefined): string {
  if (kind === 'options') return 'On a site with these options of `perennial()`:'
  const place = path === undefined ? '' : ` (\`content/${path}\`)`
  if (kind === 'beside') return `Beside it${place}:`
  return `${kind === 'wrong' ? 'Wrong' : 'Right'}${place}:`
}
