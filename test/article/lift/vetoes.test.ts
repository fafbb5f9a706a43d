import { describe, expect, it } from 'vitest'
import { CHOICES } from '../../../plugins/article/lift/choose/choices.ts'
import { isAllowed } from '../../../plugins/article/lift/choose/choose.ts'
import { Measures } from '../../../plugins/article/lift/features/features.ts'
import { candidateIn } from './read.ts'

type Case = [lang: 'en' | 'da', text: string]

/** Sentences of which nothing forbids that they are quoted. */
const GOOD: Case[] = [
  ['en', 'Guests forgive a slow kitchen sooner than a cold welcome.'],
  ['en', 'A garden that is never weeded feeds its snails first.'],
  ['en', 'Whoever keeps the keys decides who gets in.'],
  ['en', 'Old ropes fail at the knot, not in the middle.'],
  ['en', 'Children eat more vegetables when they have grown them themselves.'],
  ['en', 'The best time to mend a roof is before it rains.'],
  ['en', 'Cheap paint costs twice, because you buy it again in spring.'],
  ['en', 'If everybody is responsible, nobody is.'],
  ['en', 'It takes a village to run a small library.'],
  ['en', 'Silence sells more houses than any brochure.'],
  ['en', 'Those who measure twice rarely buy wood a second time.'],
  ['en', 'You cannot hurry bread, but you can plan around it.'],
  ['en', 'Choirs grow by invitation and shrink by audition.'],
  ['en', 'Not every leak in a kitchen needs a plumber.'],
  ['en', 'Nothing ages a website faster than a calendar of past events.'],
  ['en', 'Trust grows slowly and leaves on horseback.'],
  ['en', 'Ask three neighbours before you ask one expert.'],
  ['en', 'Most boats sink at the pier, where nobody looks at them.'],
  ['da', 'Kunder husker stemningen i en butik længere end prisen på varen.'],
  ['da', 'Den, der sår ærter i april, høster dem i juni.'],
  ['da', 'Et barn lærer sproget af at lytte, længe før det taler.'],
  ['da', 'Jo flere valg en gæst får, jo færre tager han stilling til.'],
  ['da', 'Folk flytter for arbejdet og bliver for naboerne.'],
  ['da', 'Gode møder slutter, før nogen kigger på uret.'],
  ['da', 'Det koster mindre at holde et tag tæt end at lægge et nyt.'],
  ['da', 'Ingen læser en kontrakt, der er længere end en avis.'],
  ['da', 'En forening dør ikke af uenighed, men af ligegyldighed.'],
  ['da', 'De bedste gaver koster tid og ikke penge.'],
  ['da', 'Sluk lyset, når du forlader rummet, og spar to kroner om dagen.'],
  ['da', 'Selv den dygtigste kok brænder sovsen på en gang imellem.'],
  ['da', 'Sne isolerer bedre end halm, så lad den ligge på bedene.'],
  ['da', 'At sige nej til en kunde er svært, men billigere end at sige ja til alle.'],
  ['da', 'Børn spiser flere grøntsager, når de selv har dyrket dem.'],
  ['da', 'Varme hænder betyder mere for en patient end et varmt hus.'],
]

/** Sentences that need what stood around them, are no sentences, or are a company's. */
const BAD: Case[] = [
  ['en', 'An evening of soup, song and stories by the harbour.'],
  ['en', 'The latter lasts longer but costs twice as much to buy.'],
  ['en', 'That one is cheaper and lasts for twice as many years.'],
  ['en', 'Both methods take patience and a sharp knife.'],
  ['en', 'The committee decided to raise the price once more.'],
  ['en', 'A crew that always turns up, whatever the weather does.'],
  ['en', 'Our volunteers have painted the fence in three colours.'],
  ['en', 'Here is how the four boats compare on a windy day.'],
  ['en', 'Which is why nobody swims there in the winter months.'],
  ['en', 'Doing so keeps the wood dry until the summer comes.'],
  ['en', 'Come and join us for a cup of coffee by the sea.'],
  ['en', 'A calendar turns that around and puts the subject first.'],
  ['en', 'Such a boat costs more than the house of its owner.'],
  ['da', 'Det gør vi hver fredag i klubbens køkken nede ved havnen.'],
  ['da', 'En hyggelig aften med suppe, sang og gode historier.'],
  ['da', 'Ligesom sidste år mødes alle ved fyret klokken ti.'],
  ['da', 'Sidstnævnte holder længere, men koster det dobbelte i indkøb.'],
  ['da', 'Den koster kun det halve og holder dobbelt så længe.'],
  ['da', 'Derimod er den anden model bedre til små haver.'],
  ['da', 'Et hold, der altid møder op, uanset hvordan vejret er.'],
  ['da', 'Udvalget besluttede at hæve prisen på kontingentet igen.'],
  ['da', 'Hos os får du altid en kop kaffe til en god snak.'],
  ['da', 'Begge metoder kræver tålmodighed og en skarp kniv.'],
  ['da', 'Kontakt formanden, hvis du vil låne en af jollerne.'],
]

function isQuotable(lang: 'en' | 'da', text: string): boolean {
  const candidate = candidateIn({ text, lang }, '')
  return isAllowed(CHOICES.quotes, { candidate, measures: new Measures(candidate) })
}

describe('the vetoes', () => {
  it.each(GOOD)('allow, in %s: %s', (lang, text) => {
    expect(isQuotable(lang, text)).toBe(true)
  })

  it.each(BAD)('forbid, in %s: %s', (lang, text) => {
    expect(isQuotable(lang, text)).toBe(false)
  })
})
