/** The four stages of the reader's journey, in order: the sales funnel's three and the flywheel's delight after them. */
export const STAGES = ['awareness', 'consideration', 'decision', 'delight'] as const

/** One of the four stages that texts are judged by; every stage of every journey stands for one of them. */
export type Stage = (typeof STAGES)[number]

/** Common names that belong to no journey of ours, in lower case. */
const ALIASES: Readonly<Record<string, Stage>> = {
  tofu: 'awareness',
  top: 'awareness',
  mofu: 'consideration',
  middle: 'consideration',
  bofu: 'decision',
  bottom: 'decision',
  purchase: 'decision',
  retention: 'delight',
  advocacy: 'delight',
}

/** Read one of the four stages by its name or a common alias (`TOFU` …), in any case; nothing when it is unknown. */
export function parseStage(name: string): Stage | undefined {
  const key = name.trim().toLowerCase()
  return STAGES.find((stage) => stage === key) ?? (Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined)
}
