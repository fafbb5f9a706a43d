/** The four stages of the reader's journey, in order: the sales funnel's three and the flywheel's delight after them. */
export const STAGES = ['awareness', 'consideration', 'decision', 'delight'] as const

/** One stage of the reader's journey. */
export type Stage = (typeof STAGES)[number]

/** Names of other models that mean one of our stages, in lower case. */
const ALIASES: ReadonlyMap<string, Stage> = new Map(
  Object.entries({
    tofu: 'awareness',
    top: 'awareness',
    attract: 'awareness',
    attention: 'awareness',
    interest: 'consideration',
    mofu: 'consideration',
    middle: 'consideration',
    engage: 'consideration',
    desire: 'consideration',
    bofu: 'decision',
    bottom: 'decision',
    action: 'decision',
    purchase: 'decision',
    loyalty: 'delight',
    retention: 'delight',
    advocacy: 'delight',
  } satisfies Record<string, Stage>),
)

/** Read a stage by our name or a common other one (`TOFU`, `engage`, …), in any case; nothing when it is unknown. */
export function parseStage(name: string): Stage | undefined {
  const key = name.trim().toLowerCase()
  return STAGES.find((stage) => stage === key) ?? ALIASES.get(key)
}

/** Count the steps from one stage to another along the journey; negative is backwards. */
export function stepsBetween(from: Stage, to: Stage): number {
  return STAGES.indexOf(to) - STAGES.indexOf(from)
}
