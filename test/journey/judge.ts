import type { Judged } from '../../plugins/journey/judge.ts'
import { understandText } from '../article/understand-text.ts'

/** A text that is all title but for what else is given. */
export interface Given {
  readonly title: string
  readonly body?: string
  readonly description?: string
  readonly file?: string
  readonly lang?: string
  readonly published?: string
  readonly brand?: readonly string[]
  readonly rivals?: readonly string[]
}

/** Judge a text that was written for one test. */
export function judgeText({ title, body = 'A plain text.', file = 'text.md', ...given }: Given): Judged {
  const { description = '', lang = 'en', published, brand = [], rivals = [] } = given
  const head = [
    `title: ${JSON.stringify(title)}`,
    ...(description === '' ? [] : [`description: ${JSON.stringify(description)}`]),
    `lang: ${lang}`,
    ...(published === undefined ? [] : [`published: ${published}`]),
  ]
  return understandText(`---\n${head.join('\n')}\n---\n\n${body}\n`, { file, brand, rivals }).judged
}

/** The reasons of a judgement, in words alone. */
export function reasonsOf({ signals }: { readonly signals: readonly { readonly text: string }[] }): string[] {
  return signals.map(({ text }) => text)
}
