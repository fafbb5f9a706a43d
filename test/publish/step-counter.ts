import type { Phase, Progress } from '../../plugins/publish/step.ts'

/** Count the steps of a build by phase; at the Nth step of one phase, the process dies at once, without a last word. */
export function stepCounter(
  phase: string,
  last: number,
): { readonly counts: Partial<Record<Phase, number>>; readonly progress: Progress } {
  const counts: Partial<Record<Phase, number>> = {}
  return {
    counts,
    progress(step) {
      const count = (counts[step.phase] ?? 0) + 1
      counts[step.phase] = count
      if (step.phase === phase && count === last) process.kill(process.pid, 'SIGKILL')
    },
  }
}
