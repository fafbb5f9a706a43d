import type { Meaning } from '../meaning.ts'

/** Forms of a title that nearly settle that a text offers one thing. */
export const SETTLING_DECISION: readonly Meaning[] = [
  {
    id: 'to order',
    reason: 'What can be ordered, booked, applied for or joined from this page.',
    words: {
      en: 'pre order*, preorder*, tickets, tickets on sale, tickets available, on sale, for sale, buy, order, shop, store, menu, our menu, price list, rates, fees, admission, admissions, booking, book a, book now, apply, how to apply, apply now, call for proposals, call for papers, grants, scholarship applications, registration, register, enrol, enroll, sign up, signing up, create an account, join us, how to join, become a member, become a sponsor, membership options, donate, donations, donating, ways to give, hire us, work with us, free consultation*, request a, get a quote, plans, plans and pricing, our packages, packages, gift card*, gift voucher*',
      da: 'forudbestil*, billetter, billetsalg, til salg, køb, bestil, butik, webshop, menu, vores menu, menukort, prisliste, priser, takster, booking, book en, book nu, ansøg, sådan ansøger du, ansøgning, call for papers, tilmelding, tilmeld dig, indmeldelse, bliv medlem, sådan bliver du medlem, opret dig, opret en konto, støt os, donér, doner, samarbejd med os, gratis konsultation, få et tilbud, abonnementer, pakker, vores pakker, gavekort, optagelse, bliv frivillig, bliv sponsor, bliv elev',
    },
    parts: {
      title: { decision: 1.6 },
      description: { decision: 0.6 },
      headings: { decision: 0.4 },
      kind: { decision: 0.6 },
    },
  },
  {
    id: 'review of one',
    reason: 'One product reviewed by its name is read by those about to buy it.',
    words: {
      en: 'review, one year later, years later, year review, years on, honest review, real world test, hands on, is the @name, is @name worth, is @name reliable, first impressions, unboxing, a better alternative to @name, migrate from, migrate from @name, migrating from @name, migrate to @brand, switch from, moving from, remove @name, import from @name',
      da: 'anmeldelse, et år senere, år senere, ærlig anmeldelse, test af, førstehåndsindtryk, er @name pengene værd, migrer fra, migrering fra, skift fra, flyt fra, importer fra @name',
    },
    parts: {
      title: { decision: 1.6 },
      description: { decision: 0.6 },
    },
  },
  {
    id: 'service page',
    reason: 'A page that says what one does for whom, calmly.',
    words: {
      en: 'agency, consultancy, consulting, services, core services, service, therapist, therapy, clinic, practice, coaching, lessons, classes, course, courses, program, programme, treatment, treatments, repair, repairs, installation service, maintenance, maintenance plan*, surveys, survey service, recruiting, recruitment, executive search, talent acquisition, bookkeeping, accounting, audit services, platform, software, app for, solution for, professional service, for companies, for businesses, for employers, for families, managed, our approach, how we help, how we work, what we offer, what you get, who it is for',
      da: 'bureau, konsulent*, rådgivning, ydelser, services, service, terapeut, terapi, klinik, praksis, coaching, undervisning, hold, kursus, kurser, forløb, behandling, behandlinger, reparation, vedligeholdelse, serviceaftale*, undersøgelser, rekruttering, bogføring, regnskab, revision, platform, software, app til, løsning til, for virksomheder, til virksomheder, for familier, vores tilgang, sådan hjælper vi, sådan arbejder vi, det tilbyder vi, det får du, hvem er det for',
    },
    parts: {
      title: { decision: 1 },
      description: { decision: 0.5 },
      headings: { decision: 0.4 },
      kind: { decision: 0.6 },
    },
  },
  {
    id: 'launch',
    reason: 'What is new and to be tried by newcomers.',
    words: {
      en: 'introducing, launch, launches, launched, launching, now open, now on sale, coming soon, new course, new product, playground, say hello to, meet, welcome to @brand, what is @brand, about @brand, why @brand',
      da: 'introducerer, lancering, lancerer, lanceret, nu åben, nu til salg, kommer snart, nyt kursus, nyt produkt, sig hej til, mød, velkommen til @brand, hvad er @brand, om @brand, hvorfor @brand, introduktion til @brand',
    },
    parts: {
      title: { decision: 0.9 },
    },
  },
]
