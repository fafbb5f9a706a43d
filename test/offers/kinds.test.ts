import { describe, expect, it } from 'vitest'
import { Journey } from '../../plugins/journey/journey.ts'
import { PRESETS } from '../../plugins/journey/presets.ts'
import { kindsOf, OFFER_KINDS, stagesWanting } from '../../plugins/offers/kinds.ts'

const journeys = Object.fromEntries(
  Object.entries(PRESETS).map(([name, stages]) => [name, new Journey(stages)]),
) as Record<keyof typeof PRESETS, Journey>

describe('the stages that want a kind of offer', () => {
  it.each([
    ['journey', 'newsletter', ['consideration']],
    ['journey', 'price', ['decision']],
    ['journey', 'referral', ['delight']],
    ['funnel', 'feedback', ['decision']],
    ['aida', 'e-book', ['interest', 'desire']],
    ['aida', 'trial', ['action']],
    ['aida', 'community', ['action']],
    ['five', 'case-study', ['interest', 'consideration']],
    ['five', 'service', ['loyalty']],
    ['flywheel', 'guide', ['engage']],
    ['flywheel', 'demo', ['engage']],
    ['flywheel', 'referral', ['delight']],
  ] as const)('in the journey %s want %s at %j', (name, kind, stages) => {
    expect(stagesWanting(kind, {}, journeys[name])).toEqual(stages)
  })

  it('are there for every kind in every journey, and are stages of it', () => {
    for (const journey of Object.values(journeys)) {
      for (const kind of Object.keys(OFFER_KINDS)) {
        const stages = stagesWanting(kind, {}, journey) ?? []
        expect(stages.length, kind).toBeGreaterThan(0)
        for (const stage of stages) expect(journey.order(stage), `${kind}: ${stage}`).not.toBe(-1)
      }
    }
  })

  it('are the site’s own for a kind of its own, and for one of ours that it settles anew', () => {
    const own = { webinar: { stage: ['awareness'] }, newsletter: { stage: ['delight'] } }
    expect(stagesWanting('webinar', own, journeys.journey)).toEqual(['awareness'])
    expect(stagesWanting('newsletter', own, journeys.journey)).toEqual(['delight'])
    expect(kindsOf(own)).toEqual([...Object.keys(OFFER_KINDS), 'webinar'])
  })

  it.each(['webinar', 'constructor', ''])('are none for the unknown kind "%s"', (kind) => {
    expect(stagesWanting(kind, {}, journeys.journey)).toBeUndefined()
  })
})
