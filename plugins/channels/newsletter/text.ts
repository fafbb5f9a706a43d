import type { MailOffer, SnippetInputs } from './inputs.ts'

/** Longest line, in characters; longer ones are wrapped badly by old clients (RFC 5322, 2.1.1). */
const LINE = 72

/** Set a snippet as plain text, with the same words and the same link as the HTML. */
export function snippetText({
  subject,
  preheader,
  kicker,
  title,
  excerpt,
  points,
  pointsLabel,
  url,
  label,
  site,
  offer,
}: SnippetInputs): string {
  const parts = [
    [subject, preheader].filter((line) => line !== '').join('\n'),
    [kicker || site, title, '='.repeat(Math.min(LINE, [...title].length))]
      .map((line) => wrap(line))
      .join('\n'),
    wrap(excerpt),
    ...(points.length > 0
      ? [[`${pointsLabel}:`, ...points.map((point) => wrap(`* ${point}`, '  '))].join('\n')]
      : []),
    `${label}:\n${url}`,
    ...(offer ? offerLines(offer) : []),
  ]
  return `${parts.join('\n\n')}\n`
}

/** An offer as paragraphs, below a line that parts it from the article. */
function offerLines({ headline, text, label, url, proof }: MailOffer): string[] {
  const said = proof ? [`${wrap(proof.quote)}\n${wrap(`– ${proof.name}`, '  ')}`] : []
  return ['-'.repeat(LINE), wrap(headline), wrap(text), ...said, `${label}:\n${url}`]
}

/** Wrap a paragraph at spaces; `indent` begins every line but the first. */
function wrap(text: string, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > LINE) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
