import type { Meaning } from '../meaning.ts'

/** What is written for a reader who weighs this product, or this one against a named rival. */
export const DECISION: readonly Meaning[] = [
  {
    id: 'price',
    reason: 'Who asks for the price is close to choosing.',
    words: {
      en: 'pricing, price, prices, plans and pricing, our plans, cost per, per month, per seat, per user, quote, special offer, special offers, discount, free trial, money back, free plan, subscription plans, affordable',
      da: 'pris, priser, prisen, priserne, prisliste*, tilbud, rabat*, introduktionspris*, pr måned, om måneden, pr bruger, månedlig pris, få et tilbud, gratis prøve*, uden binding',
      nb: 'pris, priser, prisen, prisene, prisliste*, tilbud, rabatt*, per måned, per bruker, gratis prøve*, uten binding',
      sv: 'pris, priser, priset, priserna, prislista*, erbjudande*, rabatt*, per månad, per användare, gratis prov*, utan bindning*',
      de: 'preis, preise, preisliste*, angebot*, rabatt*, pro monat, pro nutzer, kostenlos testen, kostenlose testversion',
    },
    parts: {
      title: { decision: 1.6 },
      description: { decision: 0.7 },
      headings: { decision: 0.9 },
      kind: { decision: 2 },
    },
  },
  {
    id: 'call',
    reason: 'A text that asks to buy, book or sign up is for a reader who can.',
    words: {
      en: "sign up, signup, start free, start for free, start your free, start now, start today, start using, start monitoring, try it, try it free, try for free, try it out, try it now, try @brand, try our, free trial, book a demo, book a call, book a meeting, book your, book now, book a free, request a demo, request a quote, get a quote, get a demo, schedule a demo, schedule a call, ^buy, buy now, order now, order your, contact us, contact sales, talk to us, talk to sales, get in touch, let's talk, no credit card, join now, enroll, enrol, register now, register today, register here, reserve your, create a free, create an account, create your account, create a free account, add to cart, ready to",
      da: 'tilmeld dig, tilmeld jer, tilmelding, tilmeld dig her, opret dig, opret en konto, opret konto, opret gratis, ^bestil, bestil nu, bestil her, ^køb, køb nu, køb her, køb billet, prøv gratis, prøv det, prøv nu, prøv @brand, ^book, book nu, book en, book et, book din, book tid, kontakt os, kontakt mig, ring til os, ring til, ring på, skriv til os, skriv til, få et tilbud, få en demo, indhent tilbud, bliv medlem, meld dig ind, kom i gang i dag, læg i kurv, uforpligtende',
      nb: 'meld deg på, påmelding, registrer deg, opprett konto, ^bestill, bestill nå, ^kjøp, kjøp nå, prøv gratis, bestill demo, ^book, kontakt oss, ring oss, få et tilbud, bli medlem, legg i handlekurv, uforpliktende',
      sv: 'anmäl dig, anmälan, registrera dig, skapa konto, ^beställ, ^köp, köp nu, prova gratis, testa gratis, ^boka, boka demo, kontakta oss, ring oss, begär offert, bli medlem, lägg i varukorg',
      de: 'anmelden, jetzt anmelden, registrieren, konto erstellen, bestellen, jetzt bestellen, kaufen, jetzt kaufen, kostenlos testen, demo buchen, termin buchen, buchen, kontaktieren sie uns, kontaktiere uns, rufen sie, angebot anfordern, mitglied werden, unverbindlich',
    },
    parts: {
      title: { decision: 0.9 },
      description: { decision: 1 },
      headings: { decision: 0.8 },
      opening: { decision: 0.7 },
      closing: { decision: 0.6 },
      links: { decision: 0.7 },
      kind: { decision: 1.1 },
    },
  },
  {
    id: 'starting',
    reason: 'Getting started is the first step of a new customer and a chapter of every manual.',
    words: {
      en: 'get started, getting started, quickstart, quick start, start with, set up in minutes, in minutes, up and running, in under # minutes, in # minutes',
      da: 'kom i gang, kommer du i gang, kommer i gang, sådan starter du, sådan opretter du, klar på, på få minutter, på # minutter',
      nb: 'kom i gang, kommer du i gang, på få minutter',
      sv: 'kom igång, kommer du igång, på några minuter',
      de: 'loslegen, erste schritte, so starten sie, in wenigen minuten',
    },
    parts: {
      title: { decision: 0.6, delight: 0.4 },
    },
  },
  {
    id: 'switching',
    reason: 'An alternative to a named product, or the way over from it, is for those who change.',
    words: {
      en: 'alternative, alternatives, alternative to, alternatives to, switch, switch from, switch to, switching, switching from, switching to, migrate to, migrate from, migrating from, migrating to, migration from, moving from, move from, ^move _ to, ^move your _ to, move on from, import from, replace, replacement for, why teams leave, from @name to @brand, compares to, leaving @name',
      da: 'alternativ til, alternativet til, alternativer til, skift fra, skift til, skifte fra, skifte til, skifter fra, flyt fra, flyt til, flyt din, flyt jeres, ^flyt _ til, ^flyt _ fra, flytte fra, flytte til, migrer fra, migrering fra, importer fra, erstatning for, erstatter, fra @name til @brand',
      nb: 'alternativ til, alternativer til, bytt fra, bytte fra, bytt til, flytt fra, flytte fra, migrer fra, importer fra, erstatter',
      sv: 'alternativ till, alternativet till, byt från, byta från, byt till, flytta från, migrera från, importera från, ersätter',
      de: 'alternative zu, alternativen zu, wechsel von, wechseln von, wechseln zu, umzug von, umsteigen, migration von, importieren aus, ersetzt',
    },
    parts: {
      title: { decision: 1.6 },
      description: { decision: 1.1 },
      headings: { decision: 0.9 },
      opening: { decision: 0.5 },
      kind: { decision: 1.5 },
    },
  },
  {
    id: 'own against other',
    reason: 'The own product beside a named one is the last choice before an order.',
    words: {
      en: '@brand vs, vs @brand, @brand versus, versus @brand, @brand or, or @brand, @brand compares, how @brand compares, @brand compared, compared to @brand, @brand against, choose @brand, why @brand, why choose @brand, switch to @brand, switching to @brand, migrate to @brand, to @brand from, @rival alternative, @rival alternatives, alternative to @rival, alternatives to @rival, @rival vs, vs @rival, from @rival',
      da: '@brand vs, vs @brand, @brand kontra, kontra @brand, @brand eller, eller @brand, @brand sammenlignet, sammenlignet med @brand, vælg @brand, vælge @brand, hvorfor @brand, hvorfor vælge @brand, skift til @brand, flyt til @brand, flytte til @brand, til @brand fra, alternativ til @rival, fra @rival',
      nb: '@brand vs, vs @brand, @brand eller, eller @brand, velg @brand, velge @brand, hvorfor @brand, bytt til @brand, alternativ til @rival, fra @rival',
      sv: '@brand vs, vs @brand, @brand eller, eller @brand, välj @brand, välja @brand, varför @brand, byt till @brand, alternativ till @rival, från @rival',
      de: '@brand vs, vs @brand, @brand oder, oder @brand, warum @brand, wechseln zu @brand, alternative zu @rival, von @rival',
    },
    parts: {
      title: { decision: 2 },
      description: { decision: 1.4 },
      headings: { decision: 1.1 },
    },
  },
  {
    id: 'introducing',
    reason:
      'What is introduced to newcomers wants to be tried; what is introduced to users wants to be used.',
    words: {
      en: 'introducing, launch, launches, launched, launching, announcing, announce, meet @brand, say hello to, is here, are here, now live, is live, publicly available, publicly released, open beta, first release, new product, try before, sneak peek, we built',
      da: 'introducerer, præsenterer, lancerer, lancering*, lanceret, nyt produkt, er her nu, mød @brand, sig hej til, åben beta',
      nb: 'introduserer, presenterer, lanserer, lansering*, nytt produkt, møt @brand',
      sv: 'introducerar, presenterar, lanserar, lansering*, ny produkt, möt @brand',
      de: 'wir stellen vor, vorstellung, stellt vor, einführung von, neues produkt, jetzt verfügbar',
    },
    parts: {
      title: { decision: 0.6, delight: 0.5 },
    },
  },
  {
    id: 'review',
    reason: 'A review of one product is read by those who are about to choose it.',
    words: {
      en: '@name review, product review, honest review, a review of, my review, our review, reviews, reviews of, our verdict, my verdict, final verdict, hands on with, our experience with, my experience with, testimonial*, is it legit, legit or scam, coupon, promo code, sign up bonus, welcome bonus',
      da: 'anmeldelse*, *anmeldelse, anmelder, erfaring med, erfaringer med, mine erfaringer, min erfaring, vores erfaringer, samlet vurdering, vores vurdering, min vurdering, vores dom, rabatkode*, startbonus, bonus, velkomstbonus, udtalelser, testimonials, det siger kunderne, trustpilot',
      nb: 'anmeldelse*, *anmeldelse, erfaring med, erfaringer med, mine erfaringer, vår vurdering, rabattkode*, velkomstbonus, uttalelser',
      sv: 'recension*, *recension, omdöme*, erfarenhet av, erfarenheter av, mina erfarenheter, vårt betyg, rabattkod*, välkomstbonus',
      de: 'testbericht*, erfahrungsbericht*, erfahrung mit, erfahrungen mit, bewertung*, rezension*, fazit, gutschein*, bonus, kundenstimmen',
    },
    parts: {
      title: { decision: 1.6 },
      description: { decision: 1 },
      headings: { decision: 0.6 },
      kind: { decision: 1.2 },
    },
  },
  {
    id: 'offering',
    reason: 'What we offer, for whom, and what it does for them: a page that sells one thing.',
    words: {
      en: "we offer, we provide, we help, we deliver, our services, our service, our product, our solution, our platform, our customers, our clients, our experts, our consultants, our team will, features, key features, benefits, key benefits, what you get, what's included, included, how it works, why choose, why us, built for, designed for, made for, perfect for, trusted by, loved by, everything you need to, all in one, your complete, tailored, satisfaction, guarantee, consulting, consultancy, hire us, work with us, unlimited, best in class",
      da: 'vi tilbyder, vi leverer, vi hjælper, vi sørger for, vores ydelser, vores services, vores løsning, vores løsninger, vores produkt*, vores kunder, vores eksperter, vores konsulenter, det får du, du får, i får, inkluderet, inkl, sådan fungerer det, sådan foregår det, derfor skal du, derfor skal i, derfor vælger, hvorfor vælge, hvorfor os, skabt til, udviklet til, skræddersyet, skræddersyede, tilpasset, garanti*, tryghed, alt i én, alt i ét, rådgivning, *rådgivning, konsulent*, ydelse*, samarbejd med os, tilbyder',
      nb: 'vi tilbyr, vi leverer, vi hjelper, våre tjenester, vår løsning, våre løsninger, våre produkter, våre kunder, dette får du, du får, inkludert, slik fungerer det, hvorfor velge, skreddersydd*, tilpasset, garanti*, alt i ett, rådgivning, konsulent*',
      sv: 'vi erbjuder, vi levererar, vi hjälper, våra tjänster, vår lösning, våra lösningar, våra produkter, våra kunder, det här får du, du får, ingår, så fungerar det, varför välja, skräddarsydd*, anpassad*, garanti*, allt i ett, rådgivning, konsult*',
      de: 'wir bieten, wir liefern, wir helfen, wir unterstützen, unsere leistungen, unsere lösung*, unsere produkte, unsere kunden, das erhalten sie, inklusive, so funktioniert, warum wir, maßgeschneidert*, garantie*, alles in einem, beratung',
    },
    parts: {
      description: { decision: 0.8 },
      headings: { decision: 0.8 },
      opening: { decision: 0.6 },
      text: { decision: 0.7 },
    },
  },
  {
    id: 'shelf',
    reason: 'Pages that stand among products, services or solutions describe what is sold.',
    words: {
      en: 'product, products, services, service, solutions, solution, features, use case, use cases, landing, landing pages, platform, platforms, offers, offerings, why us',
      da: 'produkt, produkter, ydelse, ydelser, løsning, løsninger, services, platforme, landingssider, sortiment, tilbud',
      nb: 'produkt, produkter, tjeneste, tjenester, løsning, løsninger, plattformer, landingssider',
      sv: 'produkt, produkter, tjänst, tjänster, lösning, lösningar, plattformar',
      de: 'produkt, produkte, leistung, leistungen, lösung, lösungen, angebote',
    },
    parts: { kind: { decision: 1.5 } },
  },
  {
    id: 'bookable',
    reason: 'A course, workshop or consultation is something to book.',
    words: {
      en: 'course, courses, training, workshop, workshops, seminar, seminars, bootcamp, academy, coaching, certification, consultation, free consultation, assessment, assessments, participants, trainer, instructor, per participant, class size, on site, upcoming dates, # day course, # days',
      da: 'kursus, kurset, kurser, *kursus, *kurser, *uddannelse, uddannelse, uddannelsen, uddannelsesforløb, workshop*, seminar*, foredrag*, træning, træningsforløb, coaching, certificering*, konsultation*, deltagere, deltager, underviser*, pr deltager, deltagerpris, holdstart, forløb, forløbet, næste hold, ledige pladser',
      nb: 'kurs, kurset, *kurs, workshop*, seminar*, foredrag*, opplæring, coaching, sertifisering*, konsultasjon*, deltakere, per deltaker, ledige plasser',
      sv: 'kurs, kursen, kurser, *kurs, *utbildning, utbildning*, workshop*, seminarium*, föreläsning*, coaching, certifiering*, konsultation*, deltagare, per deltagare, lediga platser',
      de: 'kurs, kurse, *kurs, *schulung, schulung*, workshop*, seminar*, vortrag*, weiterbildung*, coaching, zertifizierung*, teilnehmer*, pro teilnehmer, freie plätze',
    },
    parts: {
      title: { decision: 1.2 },
      description: { decision: 0.6 },
      kind: { decision: 1.8 },
    },
  },
  {
    id: 'shopping',
    reason: 'Delivery, stock and returns are told to buyers.',
    words: {
      en: 'add to cart, free shipping, shipping costs, delivery time, in stock, out of stock, return policy, checkout, warranty, order online',
      da: 'læg i kurv, fri fragt, fragt, levering, leveringstid, på lager, udsolgt, returret, fortrydelsesret, webshop, billetter, billet',
      nb: 'legg i handlekurv, fri frakt, frakt, levering, på lager, utsolgt, angrerett, billetter',
      sv: 'lägg i varukorg, fri frakt, frakt, leverans, i lager, slutsåld, ångerrätt, biljetter',
      de: 'in den warenkorb, versandkostenfrei, versand, lieferzeit, auf lager, ausverkauft, widerrufsrecht, tickets',
    },
    parts: { text: { decision: 0.7 } },
  },
]
