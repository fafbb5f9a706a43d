import type { Journey } from '../journey/journey.ts'
import { languageMeant, languageName, type SiteLanguage } from '../language.ts'
import type { Outlet } from './io.ts'
import type { Questions } from './questions.ts'
import { say } from './say.ts'
import { isTitle, noTitle, readTitle, titleLanguage } from './title.ts'

/** What a text is begun with, as somebody answered. */
export interface AskedText {
  readonly title: string
  readonly lang: SiteLanguage
  /** The id of a stage; nothing where the text is to tell. */
  readonly stage: string | undefined
  readonly topics: readonly string[]
}

/** What of a site the answers are held to. */
interface AskedSite {
  readonly languages: readonly SiteLanguage[]
  readonly journey: Journey
  /** The topics of the site, once they are known. */
  readonly topics: Promise<readonly string[]>
  /** The language, where the command line says it. */
  readonly lang: SiteLanguage | undefined
}

/** Ask for what a text is begun with. No answer takes what is usual; without a title, nothing is begun. */
export async function askText(
  { answerTo }: Questions,
  { languages, journey, topics, lang }: AskedSite,
  io: { readonly stdout: Outlet },
): Promise<AskedText> {
  /** Ask until an answer can be read; what can't, is answered with what there is. */
  const until = async <Answer>(
    question: string,
    usual: Answer,
    read: (answer: string) => Answer | undefined,
    there: string,
  ): Promise<Answer> => {
    for (;;) {
      const answer = (await answerTo(question))?.trim()
      if (answer === undefined || answer === '') return usual
      const found = read(answer)
      if (found !== undefined) return found
      say(io, there)
    }
  }
  const title = await until(
    'What is the text called? ',
    '',
    (answer) => (isTitle(answer) ? readTitle(answer) : undefined),
    'A title has a letter or a digit.\n',
  )
  if (title === '') throw noTitle(title)
  const { lang: usual, because } = await titleLanguage(title, languages)
  const stages = journey.stages.map(({ id }) => id).join(', ')
  const named = languages.map((each) => `${each} (${languageName(each)})`).join(' and ')
  const asked =
    lang ??
    (languages.length === 1
      ? usual
      : await until<SiteLanguage>(
          `In which language is it: ${languages.join(' or ')}? (${usual}${because.length === 0 ? '' : ', as the title says'}) `,
          usual,
          (answer) => languages.find((each) => each === languageMeant(answer)),
          `The languages are ${named}.\n`,
        ))
  const stage = await until<string | undefined>(
    `For which stage of the reader: ${stages}? (judged from the text) `,
    undefined,
    (answer) => journey.find(answer)?.id,
    `The stages are ${stages}.\n`,
  )
  const own = await topics
  const about = await until<readonly string[]>(
    `On which topics${own.length === 0 ? '' : `: ${own.join(', ')}`}? (none) `,
    [],
    (answer) => [...new Set(answer.split(',').flatMap((topic) => topic.trim() || []))],
    '',
  )
  return { title, lang: asked, stage, topics: about }
}
