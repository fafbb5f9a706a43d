/** A site as `llms.txt` describes it; every address is whole. */
export interface LlmsInputs {
  readonly title: string
  /** What it is about, a line for each of its languages. */
  readonly about: readonly string[]
  readonly sections: readonly {
    readonly heading: string
    readonly links: readonly { readonly title: string; readonly url: string; readonly note: string }[]
  }[]
}

/** Write a site's texts as Markdown for language models (llmstxt.org). */
export function llms({ title, about, sections }: LlmsInputs): string {
  const parts = [
    `# ${plain(title)}`,
    ...(about.length > 0 ? [about.map((line) => `> ${plain(line)}`).join('\n>\n')] : []),
    ...sections.map(({ heading, links }) => [`## ${plain(heading)}\n`, ...links.map(lineOf)].join('\n')),
  ]
  return `${parts.join('\n\n')}\n`
}

function lineOf({ title, url, note }: LlmsInputs['sections'][number]['links'][number]): string {
  const link = `- [${plain(title)}](${url.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`
  return note === '' ? link : `${link}: ${plain(note)}`
}

/** Set words in a line of Markdown, where none of them is a mark. */
function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]<>*_`]/g, (sign) => `\\${sign}`)
}
