import { join } from 'node:path'
import type { KeptChoice } from '../article/lift/chosen/kept-choice.ts'
import { digestOf } from '../asset.ts'
import { PerennialError } from '../errors.ts'
import { formatDiagnostic } from '../source/diagnostic.ts'
import { beginFile, readAgain, replaceFile } from '../source/replace-file.ts'
import { CHOICES, type Choices, MAX_CHOICES, readChoices, writeChoices } from './choices.ts'

/** A file that keeps nothing. */
const EMPTY = '{}\n'

/** Read what is kept, or refuse a file that would be lost if it were written anew. */
export async function openChoices(root: string, content: string): Promise<Choices> {
  const choices = await readChoices(root, content)
  const [fault] = choices.diagnostics
  if (fault)
    throw new PerennialError(formatDiagnostic(fault), 'Mend or delete it, and run the command again.')
  return choices
}

/**
 * Keep what was chosen of one article beside what is kept already. The file is read anew, since somebody may be at work in
 * it, and replaced in one move, so that a program that is stopped leaves it whole.
 */
export async function keepChoice(
  { root, content }: { readonly root: string; readonly content: string },
  file: string,
  choice: KeptChoice,
): Promise<void> {
  const home = join(root, content)
  const path = join(home, CHOICES)
  const { text, byFile, file: name } = await openChoices(root, content)
  const kept = new Map([...byFile].map(([of, each]) => [of, each.choice]))
  const fault = (text === undefined ? await beginFile(path, EMPTY) : undefined) ?? (await replace())
  async function replace(): Promise<string | undefined> {
    const found = await readAgain(home, path, digestOf(text ?? EMPTY), MAX_CHOICES)
    return typeof found === 'string' ? found : replaceFile(found, writeChoices(kept.set(file, choice)))
  }
  if (fault !== undefined)
    throw new PerennialError(
      `The choice of ${file} could not be kept in ${name}: ${fault}.`,
      'See to that, and run the command again; what was kept before is still there.',
    )
}
