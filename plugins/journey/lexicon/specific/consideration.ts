import type { Meaning } from '../meaning.ts'

/** What is written for a reader who knows the problem and weighs kinds of solution. */
export const CONSIDERATION: readonly Meaning[] = [
  {
    id: 'best',
    reason: 'A round-up of the best is made for those who make a shortlist.',
    words: {
      en: 'best, top #, top five, top ten, top three, # best, leading, cheapest, fastest, roundup, round up',
      da: 'bedste, bedst, # bedste, top #, førende, billigste, hurtigste, bedst i test',
      nb: 'beste, best i test, topp #, ledende, billigste, raskeste',
      sv: 'bästa, bäst, bäst i test, topp #, ledande, billigaste, snabbaste',
      de: 'beste, besten, bester, bestes, top #, führende, günstigste, testsieger',
    },
    parts: {
      title: { consideration: 1.8 },
      description: { consideration: 0.9 },
      headings: { consideration: 0.7 },
    },
  },
  {
    id: 'comparing',
    reason: 'Things set side by side are for those who choose between them.',
    words: {
      any: 'vs, versus',
      en: 'compare, compared, compares, comparing, comparison, comparisons, side by side, head to head, difference between, differences between, pros and cons, trade offs, tradeoffs, tradeoff, at a glance, @name or @name',
      da: 'sammenlign*, *sammenligning, forskellen på, forskellen mellem, forskelle, fordele og ulemper, kontra, duel*, oversigt over, oversigten over, @name eller @name',
      nb: 'sammenlign*, forskjellen på, forskjellen mellom, fordeler og ulemper, kontra, oversikt over, @name eller @name',
      sv: 'jämför*, skillnaden mellan, skillnader, för och nackdelar, kontra, översikt över, @name eller @name',
      de: 'vergleich*, *vergleich, unterschied zwischen, unterschiede, vor und nachteile, gegenüberstellung, übersicht über, @name oder @name',
    },
    parts: {
      title: { consideration: 1.1, decision: 0.3 },
      description: { consideration: 0.8, decision: 0.3 },
      headings: { consideration: 0.7, decision: 0.3 },
      kind: { consideration: 0.5, decision: 1 },
    },
  },
  {
    id: 'choosing',
    reason: 'Help to choose is for those who have decided that they need something.',
    words: {
      en: "how to choose, choose, choosing, how to pick, picking the, pick the right, which, right for you, what to look for, buying guide, buyer's guide, buyers guide, when to use, when to choose, do you need, is it time to, worth it, things to consider, decide between, deciding, evaluating, evaluate, selecting, find the right, factors, criteria, considerations, guide to selecting",
      da: 'vælger du, vælge, vælger, valg af, valget, hvilken, hvilket, hvilke, passer til dig, passer til jer, passer bedst, skal du vælge, kan det betale sig, betaler det sig, betale sig, pengene værd, find den, find de, find det rigtige, find den rigtige, finder du, find din, købsguide, før du køber, guide til valg, overvejer du, er på udkig efter, leder du efter, hvornår skal du købe, anbefaling*, anbefaler, eller hos, kriterier, noget for dig, hvad virker, nøjes med',
      nb: 'velger du, velge, valg av, hvilken, hvilket, hvilke, passer for deg, lønner det seg, verdt pengene, finn den, kjøpsguide, før du kjøper, anbefaling*',
      sv: 'väljer du, välja, val av, vilken, vilket, vilka, passar dig, lönar det sig, värt pengarna, hitta rätt, köpguide, innan du köper, rekommendation*',
      de: 'auswahl, auswählen, wählen, welche, welcher, welches, passt zu, lohnt sich, kaufberatung, kaufratgeber, worauf achten, empfehlung*, die richtige, das richtige, den richtigen',
    },
    parts: {
      title: { consideration: 1.5 },
      description: { consideration: 0.9 },
      headings: { consideration: 0.7 },
    },
  },
  {
    id: 'options',
    reason: 'Several ways or tools in one text are a field to choose from.',
    words: {
      en: 'options, # ways, five ways, three ways, ways to, approaches, types of, kinds of, solutions, tools, apps, providers, vendors, platforms, services compared',
      da: 'muligheder, måder at, # måder, løsninger, typer, slags, udbydere, leverandører, selskaber, tjenester, værktøjer, apps, platforme, abonnement*, *abonnement, *udbydere, *løsninger, alternativer, billig, billigt, billige',
      nb: 'alternativer, måter å, # måter, løsninger, typer, leverandører, tilbydere, verktøy, billig, billige',
      sv: 'alternativ, sätt att, # sätt, lösningar, typer, leverantörer, verktyg, billig, billiga',
      de: 'optionen, möglichkeiten, arten von, lösungen, anbieter, werkzeuge, tools, günstig, günstige',
    },
    parts: {
      title: { consideration: 0.9 },
      headings: { consideration: 0.5 },
    },
  },
  {
    id: 'case',
    reason: 'One customer’s story shows those who weigh that it worked for somebody like them.',
    words: {
      en: 'case study, case studies, use case study, customer story, customer stories, customer spotlight, success story, success stories, client story, case, customer, customers, how @name uses, how @name runs, how @name built, how @name _ uses, how @name _ runs, the challenge, the solution, the result, the results, the outcome, about the customer, about the client, why they chose',
      da: 'kundecase*, *case, kundehistorie*, succeshistorie*, referencecase*, case, cases, kunder, kundereference*, udfordringen, løsningen, resultatet, resultater, om kunden, valgte de',
      nb: 'kundecase*, kundehistorie*, suksesshistorie*, referanse*, case, kunder, utfordringen, løsningen, resultatet, om kunden',
      sv: 'kundcase*, kundberättelse*, framgångssaga*, referens*, case, kunder, utmaningen, lösningen, resultatet, om kunden',
      de: 'fallstudie*, kundengeschichte*, erfolgsgeschichte*, referenz*, anwenderbericht*, kunden, die herausforderung, die lösung, das ergebnis, über den kunden',
    },
    parts: {
      title: { consideration: 1.7 },
      headings: { consideration: 0.8 },
      kind: { consideration: 1.8 },
    },
  },
  {
    id: 'deeper material',
    reason: 'Webinars, white papers, e-books and reports are what a reader who weighs signs up for.',
    words: {
      any: 'webinar*, whitepaper*, white paper, white papers, ebook*, e book, e books',
      en: 'free report, state of the, industry report, annual report, download the, download our, free guide, on demand, our newsletter, subscribe to, podcast series, virtual event, masterclass',
      da: 'hvidbog*, e bog, e bøger, hent guiden, hent rapporten, download guiden, gratis guide, hent rapport, ny rapport, vores nyhedsbrev, tilmeld dig nyhedsbrevet, webinaret, gratis online',
      nb: 'e bok, e bøker, last ned guiden, gratis guide, last ned rapport, vårt nyhetsbrev',
      sv: 'e bok, e böcker, vitbok*, ladda ner guiden, gratis guide, ladda ner rapport, vårt nyhetsbrev',
      de: 'e buch, studie herunterladen, kostenloser leitfaden, leitfaden herunterladen, unser newsletter, online seminar*',
    },
    parts: {
      title: { consideration: 1.8 },
      description: { consideration: 1 },
      kind: { consideration: 1.8 },
    },
  },
  {
    id: 'measuring',
    reason: 'Solutions that are measured against each other are read before a choice.',
    words: {
      en: 'benchmark, benchmarks, benchmarked, benchmarking, tested, we tested, we compared, latency of, performance of, review of the, cost of, cost comparison, savings',
      da: 'test af, testet, vi testede, vi har testet, målt, sparer du, spare penge på, spar penge på, besparelse*, regnestykke*, regneeksempel*',
      nb: 'test av, testet, vi testet, sparer du, besparelse*, regnestykke*',
      sv: 'test av, testade, vi testade, sparar du, besparing*, räkneexempel*',
      de: 'im test, getestet, wir haben getestet, sparen, ersparnis*, rechenbeispiel*',
    },
    parts: {
      title: { consideration: 0.9 },
    },
  },
  {
    id: 'weighing',
    reason: 'Advantages, drawbacks and conditions are the words of somebody who weighs.',
    words: {
      en: 'advantage, advantages, disadvantage, disadvantages, drawback, drawbacks, downside, downsides, pros, cons, recommend, recommended, ideal for, best for, suited for, suitable for, depends on, depending on, the right choice, good choice, better choice, good fit, best fit, better fit, alternatively, on the other hand, whereas',
      da: 'fordel, fordele, fordelen, ulempe, ulemper, ulempen, anbefale, anbefaler, anbefaling, anbefales, egner sig, velegnet, afhænger af, det rigtige valg, et godt valg, det bedste valg, bedst til, billigst, dyrere, billigere, omvendt, derimod, til gengæld, hvis du vil have, hvis du ønsker',
      nb: 'fordel, fordeler, ulempe, ulemper, anbefale, anbefaler, egner seg, avhenger av, et godt valg, det beste valget, dyrere, billigere, derimot',
      sv: 'fördel, fördelar, nackdel, nackdelar, rekommendera, rekommenderar, lämpar sig, beror på, ett bra val, bästa valet, dyrare, billigare, däremot',
      de: 'vorteil, vorteile, nachteil, nachteile, empfehle, empfehlen, eignet sich, geeignet, hängt von, gute wahl, beste wahl, teurer, günstiger, hingegen',
    },
    parts: { headings: { consideration: 0.5, decision: 0.2 }, text: { consideration: 0.8 } },
  },
]
