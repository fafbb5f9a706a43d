import type { Meaning } from '../meaning.ts'

/** Words that a text is full of which weighs. */
export const BROAD_CONSIDERATION: readonly Meaning[] = [
  {
    id: 'named story',
    reason: "One customer's or member's story.",
    words: {
      en: "case study, case studies, customer story, client story, success story, testimonial, story, stories, @name's journey, journey, transformation, success, how @name, how a, spotlight, meet @name, portfolio, client, clients, for a client, new website for, website launch, launched for, at @name, partnered with, commissioned, the brief, our client, the client, worked with, hired us, approached us, came to us, chose us",
      da: '@name historie, historie, historier, fortælling, rejse, succes, sådan har, portfolio, referencer, kunde, kunder, kunden, for kunden, ny hjemmeside til, launch, lancering af, opgaven, opgaven var, samarbejde, valgte os, henvendte sig, kom til os, udviklet for, bygget til',
    },
    parts: {
      title: { consideration: 0.8 },
      description: { consideration: 0.6 },
      headings: { consideration: 0.5 },
      opening: { consideration: 0.4 },
      kind: { consideration: 1.2 },
    },
  },
  {
    id: 'how to choose',
    reason: 'Criteria for a choice among kinds.',
    words: {
      en: "how to choose, choosing, choose the right, the right, what to look for, look for, to look for, questions to ask, what to ask, red flags, before hiring, before you hire, before you buy, before buying, before choosing, before applying, before signing, before you, what to consider, to consider, considerations, things to consider, criteria, factors, should you use, should you choose, should you, should i, which is right, which is best, which one, which, is it worth, worth it, do you need, do i need, when to use, when you need, how to hire, how to find, how to pick, how to select, how to evaluate, how to buy, buying guide, buyer guide, buyers guide, buyer's guide, checklist for choosing, what are your options, your options, options for, choose your",
      da: 'sådan vælger, vælge, vælger du, vælg den rigtige, vælg det rigtige, den rigtige, det rigtige, de rigtige, hvad skal du kigge efter, kigge efter, hold øje med, spørgsmål du, spørgsmål at stille, inden du køber, før du køber, før du vælger, inden du vælger, når du køber, når du skal vælge, overvej, overvejelser, kriterier, faktorer, skal du vælge, skal man vælge, hvilken, hvilket, hvilke, hvad er bedst, kan det betale sig, er det pengene værd, har du brug for, behøver du, find den, find det, find de, find en, købsguide*, køberguide*, guide til valg, guide til køb, dine muligheder, muligheder',
    },
    parts: {
      title: { consideration: 1.3 },
      description: { consideration: 0.8 },
      headings: { consideration: 0.6 },
      opening: { consideration: 0.3 },
    },
  },
  {
    id: 'side by side',
    reason: 'Two approaches side by side.',
    words: {
      en: '_ vs _, vs, versus, compared, comparison, compare, comparing, pros and cons, advantages, disadvantages, drawbacks, trade offs, tradeoffs, verdict, shoot out, shootout, head to head',
      da: 'vs, versus, kontra, sammenlign, sammenligning*, sammenlignet, sammenlignes, fordele og ulemper, fordele, ulemper',
    },
    parts: {
      title: { consideration: 0.8 },
      description: { consideration: 0.5 },
      headings: { consideration: 0.5 },
    },
  },
  {
    id: 'list of products',
    reason: 'A list of products to pick from.',
    words: {
      en: 'recommended, recommendations, our picks, our favorites, our favourites, favorite, favourite, top picks, supported, list of, compatible, available options, options, solutions, tools, services, software, apps, platforms, providers, vendors, agencies, companies, systems, products, gear, equipment, devices, hotels, destinations, courses, programs, plugins',
      da: 'anbefalet, anbefalede, anbefalinger, vores favorit*, favoritter, liste over, oversigt, muligheder, løsninger, værktøjer, tjenester, programmer, apps, platforme, udbydere, leverandører, selskaber, bureauer, systemer, produkter, udstyr, enheder, hoteller, destinationer, ruter, steder, kurser, modeller',
    },
    parts: {
      title: { consideration: 0.6 },
      headings: { consideration: 0.3 },
      description: { consideration: 0.3 },
    },
  },
  {
    id: 'reasons for a kind',
    reason: 'Why a kind of solution pays.',
    words: {
      en: 'reasons to, reasons why, # reasons, why you need, why you should, why your, why every, benefits of, advantages of, the benefits of, importance of, the importance of, the case for, business case, value of, roi, return on investment, save time, save money, how much does, how much do, how much should, cost of, costs, what does it cost, expensive, hire, hiring, outsourc*, invest in, upgrade to, switch to a, use cases, applications of, can be used for',
      da: 'grunde til, # grunde, derfor skal, derfor bør, hvorfor du, hvorfor din, fordele ved, fordelene ved, vigtigheden af, værdien af, værdi, spar tid, spare, besparelse, hvor meget koster, hvad koster, hvor meget, prisen på, omkostning*, dyrt, dyr, hyre, ansætte, outsourc*, investere i, investering, skifte til, anvendelse*, kan bruges til',
    },
    parts: {
      title: { consideration: 0.7 },
      headings: { consideration: 0.4 },
      description: { consideration: 0.4 },
    },
  },
  {
    id: 'sign-up for material',
    reason: 'Webinars, newsletters, reports.',
    words: {
      any: 'webinar*, podcast*, whitepaper*, ebook*',
      en: 'masterclass, on demand, recording, report, free guide, download, lead magnet, subscribe, mailing list, sign up for our newsletter, our newsletter, in our newsletter, live session, hands on workshop, free workshop, virtual workshop, lunch and learn',
      da: 'tilmeld dig nyhedsbrevet, vores nyhedsbrev, optagelse, rapport, gratis guide, download, abonner, mailingliste, gratis workshop, online event, morgenmøde, gå hjem møde',
    },
    parts: {
      title: { consideration: 1.2 },
      description: { consideration: 0.5 },
      kind: { consideration: 1 },
      headings: { consideration: 0.3 },
    },
  },
  {
    id: 'weighing a change',
    reason: 'Is it time to, is it right for you: a kind of solution is weighed.',
    words: {
      en: 'is it time to, time to, is it right for, right for you, right for your, should your, does your business need, do you really need, do you need, when should you, who should, which type, what type of, types of, kinds of, the best way to, best way, best ways, ways to choose, the ultimate guide to, ultimate guide, complete guide, the complete guide, definitive guide, everything to know before, price guide, cost guide, really paying for, what you pay for, worth, versus, difference between, comparing, evaluate, evaluating, assess, shortlist, requirements for, features to look for, must have features, key features to, use case, use cases for, why use, reasons to use, alternatives, alternative approaches',
      da: 'er det tid til, tid til at, er det noget for, passer til dig, passer til din, har din virksomhed brug for, har du virkelig brug for, hvornår bør du, hvem bør, hvilken type, hvilke typer, typer af, slags, den bedste måde, bedste måde, den ultimative guide, komplet guide, den komplette guide, prisguide, hvad betaler du for, pengene værd, forskellen på, forskel på, sammenligner, vurdere, vurdér, evaluere, krav til, funktioner at kigge efter, hvorfor bruge, grunde til at bruge, alternativer',
    },
    parts: {
      title: { consideration: 1 },
      description: { consideration: 0.6 },
      headings: { consideration: 0.4 },
    },
  },
  {
    id: "customer's voice",
    reason: 'A customer or member speaks of the change.',
    words: {
      en: 'case study, customer story, success story, testimonial, before and after, since using, since switching, since joining, with the help of, thanks to @brand, helped us, helped me, helped them, helps them, chose @brand, chose to use, decided to use, turned to, needed a, was looking for, were looking for, wanted to, their team, the company, the team at, the client, the customer, the project, challenge, solution, results, outcome, background, survey findings, objectives, the problem they',
      da: 'kundecase, kundehistorie, succeshistorie, udtalelse, før og efter, siden vi, siden jeg, med hjælp fra, takket være @brand, hjalp os, hjalp mig, hjalp dem, valgte @brand, valgte at bruge, manglede, ledte efter, søgte, ønskede, ville gerne, deres team, virksomheden, teamet hos, kunden, projektet, udfordring, løsning, resultat, resultater, baggrund, formål, opgaven',
    },
    parts: {
      headings: { consideration: 0.7 },
      description: { consideration: 0.6 },
      opening: { consideration: 0.5 },
      text: { consideration: 0.7 },
    },
  },
]
