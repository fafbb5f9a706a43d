import type { Meaning } from '../meaning.ts'

/** Words that a text is full of which informs. */
export const BROAD_AWARENESS: readonly Meaning[] = [
  {
    id: 'about us',
    reason: 'Who we are leaves nothing to decide.',
    words: {
      en: 'about us, about me, about, our story, our history, history of, history, our mission, mission, our vision, our values, who we are, meet the team, our people, founders, founded in, was founded',
      da: 'om os, om mig, ^om, vores historie, historie, historien, vores mission, mission, vores vision, vores værdier, hvem er vi, mød holdet, stifter*, grundlagt, stiftet',
    },
    parts: {
      title: { awareness: 0.8 },
      headings: { awareness: 0.3 },
      kind: { awareness: 0.6 },
    },
  },
  {
    id: 'news',
    reason: 'News of grants, partners and statements is read to know.',
    words: {
      en: 'announcement, announces, grant, grants, funds, funded by, funding, partnership, partner with, press release, statement, statement on, open letter, rebrand*, rename*, renamed, is now, in the news, interview, interview with, q&a with, report from, news, milestone, new board, elected, appointed',
      da: 'pressemeddelelse*, bevilling*, støtte fra, partnerskab*, samarbejde med, udtalelse, åbent brev, skifter navn, nyt navn, interview, interview med, nyheder, nyt fra, rapport fra, valgt, udnævnt',
    },
    parts: {
      title: { awareness: 0.9 },
      kind: { awareness: 0.5 },
    },
  },
  {
    id: 'by oneself',
    reason: 'Making something oneself is a craft.',
    words: {
      en: 'diy, do it yourself, packing list, what to pack, itinerary, things to do, exercise*, recipe*, cheatsheet, hacks, from scratch, by hand, at home, common mistakes, mistakes to avoid, myth*, habits, ways to, things you, things to, lessons, story of how',
      da: 'gør det selv, pakkeliste*, ting du kan, ting at, øvelse*, opskrift*, fra bunden, derhjemme, typiske fejl, undgå, vaner, myter, spar penge, spar på, råd til, i hverdagen',
    },
    parts: {
      title: { awareness: 0.7 },
      description: { awareness: 0.4 },
      headings: { awareness: 0.3 },
    },
  },
  {
    id: 'thinking aloud',
    reason: 'An essay thinks aloud.',
    words: {
      en: 'i think, i believe, in my opinion, i wonder, we believe, i remember, when i was, years ago, the problem with, the problem is, turns out, most people, many people, we often, society, the world, the industry, humans, ultimately, imagine',
      da: 'jeg tror, jeg mener, jeg synes, efter min mening, vi tror på, jeg husker, da jeg var, for år siden, problemet med, problemet er, det viser sig, de fleste, mange mennesker, vi har ofte, samfundet, verden, branchen, mennesker, i sidste ende, forestil dig',
    },
    parts: {
      opening: { awareness: 0.5 },
      text: { awareness: 0.6 },
    },
  },
  {
    id: 'meaning',
    reason: 'What something means, and how it works, is explained to the new.',
    words: {
      en: 'meaning, what it means, means that, difference between, the difference between, explained, types of, kinds of, how it works, why it matters, what you should know, facts, overview of, origin, law, act, rules, regulations, status, qualification',
      da: 'betydning, hvad det betyder, betyder, forskellen på, forskel på, forskellen mellem, forklaret, typer af, slags, hvordan det virker, hvorfor det er vigtigt, fakta, oversigt over, oprindelse, lov, regler, regler for, betingelser',
    },
    parts: {
      title: { awareness: 0.7 },
      headings: { awareness: 0.4 },
    },
  },
  {
    id: 'news of an organisation',
    reason: 'What an organisation received, became or named is news.',
    words: {
      en: 'becomes, become, receives, received, receive, awarded, named, names, appoints, selected, featured in, celebrates, celebrating, is now part of, now part of, is now a, is now an, rebrands, changes its name, new name, message from the, letter from, a letter, statement from, welcomes, welcome to the team, we are hiring, annual report, impact report, travel report, trip report, conference report, highlights from, takeaways from, reflections on, @name joins, showcase, guest post, guest article, years of',
      da: 'bliver en del af, modtager, modtaget, får støtte, tildelt, udnævner, udvalgt, omtalt i, fejrer, er nu en del af, skifter navn, nyt navn, brev fra, hilsen fra, byder velkommen, vi søger, årsberetning, rejsebrev, rapport fra, indtryk fra, refleksioner over, gæsteindlæg, år med, indviet, indvielse',
    },
    parts: {
      title: { awareness: 1.2 },
      description: { awareness: 0.5 },
    },
  },
  {
    id: 'learning the subject',
    reason: 'The subject is explained, whatever the product.',
    words: {
      en: 'what does, what do, mean, means, meaning, stands for, refers to, is the process of, is the practice of, is a way to, is when, commonly, in general, basic, basics, beginner, beginners, introduction, understanding, concept, concepts, principle, principles, history, theory, science, research shows, studies show, according to, the first step, mistakes, avoid, tips, tricks, ideas, inspiration, guide to, how we, behind the scenes',
      da: 'hvad betyder, betyder, står for, dækker over, er en måde at, er når, typisk, generelt, grundlæggende, begynder, begyndere, introduktion, forståelse, begreb, begreber, princip, principper, historie, teori, videnskab, forskning viser, undersøgelser viser, ifølge, første skridt, fejl, undgå, tips, tricks, idéer, inspiration, guide til, hvordan vi, bag kulisserne',
    },
    parts: {
      title: { awareness: 0.7 },
      description: { awareness: 0.5 },
      opening: { awareness: 0.4 },
      headings: { awareness: 0.3 },
    },
  },
]
