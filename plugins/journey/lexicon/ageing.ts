import type { Lasting, Meaning } from './meaning.ts'

/** Forms of words that tie a text to a moment. Years, versions and dates are found by their shape. */
export const AGEING: readonly Meaning<Lasting>[] = [
  {
    id: 'moment',
    reason: 'Words that count from the day of writing are wrong a year later.',
    words: {
      en: 'today, yesterday, tomorrow, tonight, this week, this month, this year, this quarter, this summer, this winter, this spring, this fall, this autumn, last week, last month, last year, next week, next month, next year, next quarter, the past week, the past month, the past few months, the past few weeks, past two days, the coming weeks, the coming months, coming weeks, coming soon, recently, just released, just launched, just announced, just published, upcoming, earlier this year, later this year, at the moment, stay tuned, a few days ago, a few weeks ago, a year ago, so far this year, hot off the press, as of this writing',
      da: 'i går, i morgen, i aften, i denne uge, denne uge, denne måned, i denne måned, i år, i sommer, i vinter, i foråret, i efteråret, til sommer, til efteråret, til foråret, sidste uge, sidste måned, sidste år, næste uge, næste måned, næste år, de kommende uger, de kommende måneder, kommer snart, snart, for nylig, fornylig, netop lanceret, netop udgivet, netop offentliggjort, senere på året, tidligere på året, lige nu, for tiden, i øjeblikket, i skrivende stund, for en uge siden, for nogle dage siden',
      nb: 'i går, i morgen, i kveld, denne uken, denne måneden, i år, i sommer, i vinter, i vår, i høst, til sommeren, forrige uke, forrige måned, i fjor, neste uke, neste måned, neste år, de kommende ukene, kommer snart, snart, nylig, nettopp lansert, senere i år, akkurat nå, for tiden, i skrivende stund',
      sv: 'i går, igår, i morgon, i kväll, denna vecka, den här veckan, denna månad, i år, i sommar, i vinter, i vår, i höst, förra veckan, förra månaden, i fjol, förra året, nästa vecka, nästa månad, nästa år, de kommande veckorna, kommer snart, snart, nyligen, just lanserat, senare i år, just nu, för närvarande, i skrivande stund',
      de: 'gestern, morgen, heute abend, diese woche, diesen monat, dieses jahr, in diesem jahr, letzte woche, letzten monat, letztes jahr, nächste woche, nächsten monat, nächstes jahr, in den kommenden wochen, demnächst, bald, kürzlich, vor kurzem, soeben, derzeit, momentan, zurzeit',
    },
    parts: {
      title: { ageing: 2 },
      description: { ageing: 1 },
      headings: { ageing: 0.5 },
      opening: { ageing: 0.8 },
      text: { ageing: 0.4 },
    },
  },
  {
    id: 'announcement',
    reason: 'What is new today is not new in two years, even if it lives on.',
    words: {
      en: "announcing, announce, announces, announced, announcement, introducing, launch, launches, launched, launching, is here, are here, now live, now available, is now, are now, generally available, public beta, open beta, in beta, we're excited to, we are excited to, we're thrilled to, we're happy to, we're proud to, we are happy to, we are proud to, we are thrilled to, excited to share, publicly available, rolling out, rolled out, new feature, you can now, now you can, now supports, now have, now support, we've added, we have added, we've released, we've shipped, we've just, until now, going forward, sneak peek, say hello to, meet the new, our new, brand new, the new",
      da: 'introducerer, præsenterer, lancerer, lanceret, lancering*, er her, nu tilgængelig*, vi er glade for, vi er stolte af, vi er klar med, vi har netop, nyhed, nyheder, ny funktion, nye funktioner, nu kan du, nu kan i, nu kan man, du kan nu, kan du nu, i kan nu, vi har tilføjet, vi har lanceret, vi har frigivet, fremover, indtil nu, vores nye, helt ny, helt nyt, helt nye, splinterny*, premiere, sniger vi, endelig her',
      nb: 'introduserer, presenterer, lanserer, lansert, lansering*, er her, nå tilgjengelig, vi er glade for, vi er stolte av, nyhet, nyheter, ny funksjon, nye funksjoner, nå kan du, du kan nå, vi har lagt til, vi har lansert, heretter, vår nye, helt ny',
      sv: 'introducerar, presenterar, lanserar, lanserat, lansering*, är här, nu tillgänglig*, vi är glada, vi är stolta, nyhet, nyheter, ny funktion, nya funktioner, nu kan du, du kan nu, vi har lagt till, vi har lanserat, framöver, vår nya, helt ny',
      de: 'wir stellen vor, stellt vor, wir freuen uns, ab sofort, jetzt verfügbar, neu bei uns, neuigkeiten, neue funktion, neue funktionen, sie können jetzt, du kannst jetzt, wir haben veröffentlicht, unser neues, unsere neue, brandneu',
    },
    parts: {
      title: { ageing: 2.4 },
      description: { ageing: 1 },
      headings: { ageing: 0.4 },
      opening: { ageing: 1 },
      text: { ageing: 0.4 },
    },
  },
  {
    id: 'release news',
    reason: 'Notes on a release hold until the next one.',
    words: {
      any: 'changelog*',
      en: "release notes, new release, this release, released, latest release, what's new, whats new, new in, update, updates, updated, product update, version #, v#, minor changes, patch changes, bug fixes, breaking changes, improvements, shipped",
      da: 'versionsnoter, udgivelsesnoter, hvad er nyt, nyt i, nyt fra, version #, ny version, opdatering*, fejlrettelser, nyheder i, nyhedsoversigt',
      nb: 'versjonsnotater, hva er nytt, nytt i, nytt fra, versjon #, ny versjon, oppdatering*, feilrettinger',
      sv: 'versionsinformation, vad är nytt, nytt i, nytt från, version #, ny version, uppdatering*, buggfixar',
      de: 'versionshinweise, was ist neu, neu in, version #, neue version, aktualisierung*, fehlerbehebungen',
    },
    parts: {
      title: { ageing: 2.4 },
      description: { ageing: 0.8 },
      headings: { ageing: 0.8 },
      opening: { ageing: 0.5 },
      kind: { ageing: 2.2 },
    },
  },
  {
    id: 'company event',
    reason: 'Hires, funding, awards and mergers are news of a day.',
    words: {
      en: 'joins, is joining, raises, raised, funding, seed round, series a, series b, acquires, acquired, acquisition, partnership, partners with, welcome, welcoming, new employee*, new hire*, now part of, techstars, y combinator, award*, nominated, wins, anniversary, obituary, passed away, our friend, in memory, first # hours, # hours of, company news',
      da: 'ansætter, nyansat*, ny medarbejder, nye medarbejdere, ny kollega, nye kolleger, velkommen til, ny direktør, tiltræder, fratræder, jubilæum, fødselsdag, opkøber, opkøbt, overtager, fusion*, partnerskab*, nomineret, vinder, vandt, kåret, rejser kapital, nyt kontor, mindeord, flytter til, nu en del af',
      nb: 'ansetter, nyansatt*, ny medarbeider, ny kollega, velkommen til, ny direktør, jubileum, kjøper opp, fusjon*, partnerskap*, nominert, vant, kåret, nytt kontor, minneord',
      sv: 'anställer, nyanställd*, ny medarbetare, ny kollega, välkommen till, ny vd, jubileum, förvärvar, fusion*, partnerskap*, nominerad*, vann, utsedd*, nytt kontor, minnesord',
      de: 'neue mitarbeiter*, neuer kollege, neue kollegin, willkommen, neuer geschäftsführer, jubiläum, übernimmt, übernahme, fusion*, partnerschaft*, nominiert, gewann, ausgezeichnet, neues büro, nachruf',
    },
    parts: {
      title: { ageing: 2.4 },
      description: { ageing: 0.8 },
      kind: { ageing: 0.8 },
    },
  },
  {
    id: 'event',
    reason: 'An invitation is over when the day is.',
    words: {
      any: 'meetup*, hackathon*, webinar*, hacktoberfest',
      en: 'conference, join us on, join us at, join us for, register by, save the date, live stream, livestream, office hours, community call, summit, keynote, agenda, seminar, we were at, last day to, see you at, see you there, recap, highlights, takeaways from, event, events',
      da: 'konference*, messe, sæt kryds i kalenderen, tilmeldingsfrist*, senest den, mød os på, vi ses til, dagsorden, generalforsamling*, årsmøde*, fyraftensmøde*, foredrag den, seneste tilmelding, arrangement*, åbent hus, livestream*, opsamling fra',
      nb: 'konferanse*, messe, påmeldingsfrist*, senest den, møt oss på, vi sees, generalforsamling*, årsmøte*, arrangement*, åpent hus',
      sv: 'konferens*, mässa, anmälningsfrist*, senast den, träffa oss på, vi ses, årsmöte*, evenemang*, öppet hus',
      de: 'konferenz*, messe, anmeldeschluss, bis zum, treffen sie uns, wir sehen uns, jahresversammlung*, veranstaltung*, tag der offenen tür',
    },
    parts: {
      title: { ageing: 2.2 },
      description: { ageing: 0.9 },
      headings: { ageing: 0.4 },
      opening: { ageing: 0.5 },
      kind: { ageing: 1.5 },
    },
  },
  {
    id: 'offer with an end',
    reason: 'An offer that ends makes the text end with it.',
    words: {
      en: 'limited time, limited offer, offer ends, offer expires, early bird, last chance, until the end of, only until, while supplies last, black friday, cyber monday, christmas sale, deadline, valid until, expires on, this weekend only',
      da: 'tilbuddet gælder, gælder til, gælder til og med, så længe lager haves, kun i dag, early bird, sidste chance, black friday, cyber monday, julegave*, juletilbud*, frist, fristen, kampagne*, indtil den, begrænset periode',
      nb: 'tilbudet gjelder, gjelder til, så lenge lageret rekker, kun i dag, siste sjanse, black friday, juletilbud*, frist, fristen, kampanje*, begrenset periode',
      sv: 'erbjudandet gäller, gäller till, så länge lagret räcker, endast idag, sista chansen, black friday, julerbjudande*, kampanj*, begränsad tid',
      de: 'angebot gilt, gültig bis, solange der vorrat reicht, nur heute, letzte chance, frühbucher*, black friday, weihnachtsangebot*, befristet*',
    },
    parts: {
      title: { ageing: 2.2 },
      description: { ageing: 1.2 },
      opening: { ageing: 0.7 },
      text: { ageing: 0.4 },
    },
  },
  {
    id: 'notice of change',
    reason: 'A notice is about one occasion: an outage, an end, a new price.',
    words: {
      en: 'outage, incident report, post mortem, postmortem of, security breach, disclosure, end of life, discontinu*, deprecat*, sunset*, shutting down, scheduled maintenance, price change, price increase, new pricing, pricing update, pricing changes, changes to our, updating our, our plans, same pricing, will be removed, no longer be supported, breach, is coming',
      da: 'driftsforstyrrelse*, driftsmeddelelse*, nedbrud, planlagt vedligehold*, udfases, udfaset, lukker, ophører, sikkerhedshændelse*, prisændring*, prisstigning*, prisjustering*, nye priser, ændringer i, ændrede, nye regler, nye vilkår, træder i kraft',
      nb: 'driftsforstyrrelse*, driftsmelding*, planlagt vedlikehold, fases ut, legges ned, sikkerhetshendelse*, prisendring*, prisøkning*, nye priser, endringer i, nye regler, trer i kraft',
      sv: 'driftstörning*, planerat underhåll, fasas ut, läggs ner, säkerhetsincident*, prisändring*, prishöjning*, nya priser, ändringar i, nya regler, träder i kraft',
      de: 'störung*, wartungsarbeiten, eingestellt, abgekündigt, sicherheitsvorfall*, preisänderung*, preiserhöhung*, neue preise, änderungen an, neue regeln, tritt in kraft',
    },
    parts: {
      title: { ageing: 2.4 },
      description: { ageing: 0.8 },
      opening: { ageing: 0.5 },
    },
  },
  {
    id: 'stocktaking',
    reason: 'Reviews of a period, plans for the next and the state of things are true once.',
    words: {
      any: 'roadmap*',
      en: 'year in review, in review, retrospective, wrapped, recap, monthly update, quarterly update, q1, q2, q3, q4, the state of, state of, new year, our plans for, status update, what we learned in, looking back, looking ahead, predictions, trends for, the latest, so far',
      da: 'året der gik, årets, årsrapport*, årsregnskab*, månedsopdatering*, kvartal*, tilbageblik, ser tilbage, planer for, forudsigelser, tendenser i, trends i, status efter, status på, opgørelse for, nytår*, seneste nyt, halvår*',
      nb: 'året som gikk, årets, årsrapport*, månedsoppdatering*, kvartal*, tilbakeblikk, planer for, spådommer, trender i, status på, nyttår*, siste nytt',
      sv: 'året som gått, årets, årsredovisning*, månadsuppdatering*, kvartal*, tillbakablick, planer för, förutsägelser, trender i, läget för, nyår*, senaste nytt',
      de: 'jahresrückblick*, jahresbericht*, quartal*, rückblick, pläne für, prognosen, trends für, stand der dinge, neujahr*, das neueste',
    },
    parts: {
      title: { ageing: 1.8 },
      description: { ageing: 0.8 },
      headings: { ageing: 0.5 },
    },
  },
  {
    id: 'measured once',
    reason: 'A benchmark measures the versions of its day.',
    words: {
      en: 'benchmark, benchmarks, benchmarked, benchmarking, we tested, we measured, load test, latency of, survey results, test results',
      da: 'benchmark*, vi testede, vi har testet, vi målte, testresultat*, undersøgelsens resultater',
      nb: 'benchmark*, vi testet, vi målte, testresultat*',
      sv: 'benchmark*, vi testade, vi mätte, testresultat*',
      de: 'benchmark*, wir haben getestet, wir haben gemessen, testergebnis*',
    },
    parts: { title: { ageing: 2.2 }, description: { ageing: 1.5 }, headings: { ageing: 0.4 } },
  },
  {
    id: 'standing',
    reason: 'Manuals, glossaries, services and guides are kept as long as their subject is.',
    words: {
      en: 'docs, documentation, glossary, definition*, learn, faq, faqs, pricing, services, compare, use case, use cases, help, tutorials, reference, training',
      da: 'dokumentation, ordbog, vejledning*, hjælp, priser, ydelser, kurser',
      nb: 'dokumentasjon, ordliste, veiledning*, hjelp, priser, tjenester, kurs',
      sv: 'dokumentation, ordlista, hjälp, priser, tjänster, kurser',
      de: 'dokumentation, glossar, anleitung*, hilfe, preise, leistungen, kurse',
    },
    parts: { kind: { lasting: 1 } },
  },
]
