import type { Meaning } from '../meaning.ts'

/** Forms of a title that nearly settle that a text informs. */
export const SETTLING_AWARENESS: readonly Meaning[] = [
  {
    id: 'about the organisation',
    reason: 'Who an organisation is, its history, people and sponsors leave nothing to decide.',
    words: {
      en: '^about us, ^about the, our history, our story, history of, the history of, a brief history, our values, our mission, our supporters, our sponsors, our board, thank you sponsors, our partners, acknowledgements, press kit, in the press, media coverage, who we are, why i, why we started, founding story',
      da: '^om os, ^om mig, ^om foreningen, ^om klubben, ^om skolen, vores historie, historien om, vores værdier, vores mission, vores sponsorer, ^sponsorer, ^sponsorater, vores støtter, tak til vores sponsorer, vores partnere, bestyrelsen, presse, presseomtale, hvem er vi, formål og, vision og, vedtægter',
    },
    parts: {
      title: { awareness: 1.6 },
      headings: { awareness: 0.3 },
    },
  },
  {
    id: 'what a thing is',
    reason: 'Symptoms, causes, laws and meanings are read by those who do not know the matter.',
    words: {
      en: 'symptoms, causes, signs of, what causes, what is the, what it is, what they are, how it works, how they work, is a condition, is caused by, is a common, meaning of, types of, facts about, statistics, the science, explained, glossary, terminology, understanding, the basics, consent, side effects, when to see a doctor',
      da: 'symptomer, årsager, tegn på, hvad skyldes, hvad det er, hvad er, sådan virker, er en tilstand, skyldes, er en almindelig, betydningen af, typer af, fakta om, statistik, videnskaben, forklaret, ordliste, terminologi, forstå, det grundlæggende, samtykke, bivirkninger, hvornår skal du til læge',
    },
    parts: {
      title: { awareness: 1 },
      description: { awareness: 0.5 },
      headings: { awareness: 0.5 },
    },
  },
  {
    id: 'report of an event',
    reason: 'A report of what took place is told to all.',
    words: {
      en: 'recap, event report, report from, trip report, conference report, looking back, a look back, reflections from, reflections on, what we learned at, at our, took place, last week we, last month we, we attended, we were at, visited, our visit, photos from, highlights from, takeaways from, wrap up, wrapping up, retrospective, postmortem, restructure, our new brand, new website, new logo, rebrand',
      da: 'referat fra, rapport fra, beretning*, tilbageblik, et kig tilbage, refleksioner fra, vi var til, vi deltog, vi besøgte, besøg hos, besøg på, billeder fra, højdepunkter fra, opsamling på, afviklet, blev afholdt, fandt sted, ny hjemmeside, nyt logo, nyt navn',
    },
    parts: {
      title: { awareness: 1.2 },
      description: { awareness: 0.5 },
    },
  },
  {
    id: 'essay of work',
    reason: 'How somebody built, solved or learnt something is told to the trade.',
    words: {
      en: 'how i built, how i made, how we built, how we made, implementing, building, writing a, architecture, encryption, performance, algorithm, concurrency, parallelism, design patterns, refactoring, a story, an anecdote, my experience, what i learned, lessons, thoughts, why i love, why we love',
      da: 'hvordan jeg byggede, sådan byggede jeg, sådan byggede vi, bag om, arkitektur, kryptering, algoritme, en historie, en anekdote, min erfaring, hvad jeg lærte, det lærte jeg, tanker om, hvorfor jeg elsker',
    },
    parts: {
      title: { awareness: 1 },
    },
  },
]
