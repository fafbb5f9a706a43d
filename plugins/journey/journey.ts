import type { JourneyStage } from './journey-stage.ts'
import { PRESETS } from './presets.ts'
import { parseStage, STAGES, type Stage } from './stages.ts'

/** How likely a stage of a journey is. */
export interface RankedStage {
  readonly stage: string
  readonly probability: number
}

/** The stages of a site, in order, and the ways to find one. */
export class Journey {
  readonly stages: readonly JourneyStage[]
  readonly #ids: ReadonlyMap<string, number>

  /** Take stages in the order in which readers pass them; at least one. */
  constructor(stages: readonly JourneyStage[]) {
    this.stages = stages
    this.#ids = new Map(stages.map(({ id }, index) => [id, index]))
  }

  /** The stage of an id of this journey. */
  stage(id: string): JourneyStage {
    const found = this.stages[this.order(id)]
    if (!found) throw new TypeError(`the journey has no stage "${id}"`)
    return found
  }

  /** How far along the journey a stage is: 0 for the first. */
  order(id: string): number {
    return this.#ids.get(id) ?? -1
  }

  /** The stage that stands for one of the four; where there is none, the nearest before it, else the nearest after it. */
  standingFor(place: Stage): JourneyStage {
    const namesake = this.stages.find(({ id }) => id === place)
    if (namesake) return namesake
    const wanted = STAGES.indexOf(place)
    const distance = (stage: JourneyStage): number => {
      const steps = wanted - STAGES.indexOf(stage.place)
      return steps >= 0 ? steps : STAGES.length - steps
    }
    return this.stages.reduce((best, stage) => (distance(stage) < distance(best) ? stage : best))
  }

  /**
   * Rank the stages by how likely they are, from the probabilities of the four that they stand for, in thousandths; the
   * likeliest first.
   */
  rank(probabilities: Readonly<Record<Stage, number>>): RankedStage[] {
    const sums = new Map<string, number>()
    for (const place of STAGES) {
      const { id } = this.standingFor(place)
      sums.set(id, Math.round(((sums.get(id) ?? 0) + probabilities[place]) * 1000) / 1000)
    }
    return [...sums]
      .map(([stage, probability]) => ({ stage, probability }))
      .sort((a, b) => b.probability - a.probability)
  }

  /**
   * Find a stage by what a writer calls it, in any case: its id or label here, or a name that it has in another model
   * (`TOFU`, `engage`, `Loyalitet` …), so that a library labelled for one journey can be shown in another.
   */
  find(name: string): JourneyStage | undefined {
    const own = named(this.stages, name)
    if (own) return own
    const elsewhere =
      parseStage(name) ??
      Object.values(PRESETS)
        .map((stages) => named(stages, name)?.place)
        .find((place) => place !== undefined)
    return elsewhere === undefined ? undefined : this.standingFor(elsewhere)
  }
}

/** Funnel and flywheel joined: what a site has that says nothing else. */
export const DEFAULT_JOURNEY = new Journey(PRESETS.journey)

/** Say that a name is no stage of a journey, and which are. */
export function unknownStage(name: string, { stages }: Journey): string {
  return `found "${name}", expected one of ${stages.map(({ id }) => id).join(', ')}`
}

function named(stages: readonly JourneyStage[], name: string): JourneyStage | undefined {
  const key = name.normalize('NFC').trim().toLowerCase()
  return stages.find(
    ({ id, labels }) => id === key || Object.values(labels).some((label) => label.name.toLowerCase() === key),
  )
}
