import type { Lasting, Meaning } from '../meaning.ts'

/** Words that tie a text to a moment, and forms that last. */
export const BROAD_AGEING: readonly Meaning<Lasting>[] = [
  {
    id: 'recent',
    reason: 'Counted from the day of writing.',
    words: {
      en: "recently, latest, just launched, just released, just announced, just shipped, finally, finally public, last monday, last tuesday, last wednesday, last thursday, last friday, last saturday, last sunday, this monday, this tuesday, this wednesday, this thursday, this friday, this saturday, this sunday, months since, weeks since, it's been, it has been, busy few months, new year, these days, nowadays, has stopped, have stopped, stopped their, as of, will soon, in the coming, later this, earlier this, this past",
      da: 'for nylig, seneste, netop, lige lanceret, endelig, sidste mandag, sidste tirsdag, sidste onsdag, sidste torsdag, sidste fredag, på mandag, på tirsdag, på onsdag, på torsdag, på fredag, måneder siden, uger siden, det er nu, har netop, er netop, nytår, for tiden, nu om dage, er stoppet, er ophørt, pr #year, inden længe, i den kommende, senere i, tidligere i, opdateret #year, sidst opdateret',
    },
    parts: {
      title: { ageing: 1.4 },
      description: { ageing: 0.6 },
      opening: { ageing: 0.7 },
      headings: { ageing: 0.3 },
    },
  },
  {
    id: 'held on a day',
    reason: 'Something is held, and then it was.',
    words: {
      en: "will be held, are being held, takes place, taking place, will take place, will be at, deadline, closes on, apply by, submit by, rsvp, register now, registration is open, registration opens, tickets are, call for proposals, call for papers, agenda, attendees, keynote, sprints, summit, giving tuesday, givingtuesday, black friday, christmas, this year's, next year's, last year's, annual meeting, community call, open hours, sommerlejr, workshop report, conference, meetup, talk lineup, lineup, protest, contest, giveaway",
      da: 'afholdes, bliver afholdt, finder sted, frist, ansøgningsfrist, tilmeldingsfrist, tilmelding, deltag, vi inviterer, inviterer, du inviteres, planlagt, dagsorden, deltagere, oplæg, talere, morgenmøde, fyraftensmøde, jul, sommerlejr, lejr, årets, næste års, sidste års, årsmøde, generalforsamling, konkurrence',
    },
    parts: {
      title: { ageing: 1.4 },
      description: { ageing: 0.6 },
      opening: { ageing: 0.6 },
      headings: { ageing: 0.3 },
    },
  },
  {
    id: 'told as new',
    reason: 'Told as new.',
    words: {
      en: 'new, now, (beta), beta, experimental, preview, add on, enhancements, feature enhancements, integration now, pays you, gets, becomes, receives, has partnered, partners, merch now, launched, launch, welcome to our, open beta, early access, version, upgrade to, migrating, we migrated, we moved, transition, future of, roadmap, plans for, help us, we need your help, survey, feedback on, report, statement, message from, letter from, recap, update, newsletter, news',
      da: 'ny, nye, nyt, nu, beta, eksperimentel, forhåndsvisning, tilføjelse, får, bliver, modtager, samarbejde med, lanceret, lancering, velkommen til vores, version, opgrader, vi flyttede, overgang, fremtiden, planer for, hjælp os, vi har brug for jeres, undersøgelse, rapport, udtalelse, hilsen fra, brev fra, opsamling, opdatering, nyhedsbrev, nyheder, status',
    },
    parts: {
      title: { ageing: 1.1 },
      description: { ageing: 0.3 },
    },
  },
  {
    id: 'lasting form',
    reason: 'Definitions, how-tos, cases and standing pages hold for years.',
    words: {
      en: '^what is, ^how to, ^why, guide, guide to, tutorial, checklist, explained, glossary, definition, basics, case study, case studies, docs, documentation, services, service, about, about us, faq, pricing, history, principles, tips, vs, introduction, overview, reference, requirements, getting started, how it works, recording, the recording',
      da: '^hvad er, ^hvordan, ^sådan, ^hvorfor, guide, guide til, vejledning, tjekliste, forklaret, ordbog, glossar, definition, grundlæggende, case, cases, launch, dokumentation, ydelser, services, om os, om, priser, historie, principper, tips, vs, introduktion, overblik, krav, kom i gang, sådan virker',
    },
    parts: {
      title: { lasting: 0.7 },
      kind: { lasting: 0.7 },
      description: { lasting: 0.3 },
    },
  },
]
