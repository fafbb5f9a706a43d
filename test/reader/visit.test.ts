import { describe, expect, it } from 'vitest'
import { comesFrom, visitOf } from '../../plugins/reader/visit.ts'

const origin = 'https://pages.example'

describe('a visit', () => {
  it('comes from the page before, whatever its query and anchor, and wherever the site stands', () => {
    const visit = visitOf({ origin, search: '' }, `${origin}/blog/en/first-steps/?a=/en/other/#part`)
    expect(comesFrom(visit, 'en/first-steps')).toBe(true)
    expect(comesFrom(visit, 'en/other')).toBe(false)
    expect(comesFrom(visit, 'steps')).toBe(false)
  })

  it('comes from the text and the offer that one of our links names', () => {
    const visit = visitOf({ origin, search: '?utm_campaign=en-kit&utm_content=en/first-steps' }, '')
    expect(['en-kit', 'en/first-steps', 'en-start'].map((id) => comesFrom(visit, id))).toEqual([
      true,
      true,
      false,
    ])
  })

  it.each(['https://elsewhere.example/en/first-steps/', 'https://pages.example.evil/en/first-steps/', ''])(
    'from "%s" says nothing',
    (referrer) => {
      const visit = visitOf({ origin, search: '' }, referrer)
      expect(visit).toEqual({ from: '', offer: null, text: null })
      expect(comesFrom(visit, 'en/first-steps')).toBe(false)
      expect(comesFrom(visit, undefined)).toBe(false)
    },
  )
})
