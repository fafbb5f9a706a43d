import { PerennialError } from '../errors.ts'

/** Let Astro tell a mistake that a person can mend by what it says and where to look: our own stack would only hide it. */
export async function hideStack(work: Promise<void>): Promise<void> {
  return work.catch((thrown: unknown) => {
    if (thrown instanceof PerennialError) thrown.stack = ''
    throw thrown
  })
}
