import { beginQuestions } from '../cli/questions.ts'
import { say } from '../cli/say.ts'
import { type Answers, readLanguages, readTitle } from './answers.ts'
import type { CreateIo } from './create-io.ts'

/** Ask for what the command line did not say. No answer takes what is usual, and so does the end of the input. */
export async function ask(
  said: Partial<Answers>,
  usual: Answers,
  io: Pick<CreateIo, 'stdin' | 'stdout'>,
): Promise<Answers> {
  const questions = beginQuestions(io)
  const answerTo = async (question: string): Promise<string> => (await questions.answerTo(question)) ?? ''
  const title = said.title ?? readTitle(await answerTo(`What is the site called? (${usual.title}) `))
  let languages = said.languages
  while (languages === undefined) {
    const answer = await answerTo(
      `In which languages is it: da, en, or both? (${usual.languages.join(', ')}) `,
    )
    languages = answer.trim() === '' ? usual.languages : readLanguages(answer)
    if (!languages) say(io, 'The languages are da (Danish) and en (English).\n')
  }
  questions.close()
  return { title: title ?? usual.title, languages }
}
