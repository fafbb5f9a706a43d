import type { Meaning } from '../meaning.ts'

/** Words that a text is full of which offers. */
export const BROAD_DECISION: readonly Meaning[] = [
  {
    id: 'giving or joining',
    reason: 'Donate, sponsor, join, apply: the decision of a charity or club.',
    words: {
      en: 'donate, donation, donations, donate now, ways to give, give, sponsor, sponsors, sponsorship, become a sponsor, become a member, become a, become an, join us, join our, join, membership, memberships, apply, apply now, apply for, applications open, application, how to apply, volunteer, volunteering, volunteer with us, get involved, support us, support our work, register, registration, tickets, ticket, buy tickets, call for proposals, call for papers, enroll, enrol, enrollment, eligibility, eligible, fundraiser, pledge, grants available, sign the',
      da: 'støt, støt os, donér, doner, donation*, sponsor, sponsorer, sponsorat*, bliv medlem, bliv frivillig, bliv en, medlemskab*, kontingent, indmeldelse, meld dig, ansøg, ansøgning*, sådan ansøger, frivillig, tilmelding, tilmeld, billetter, billet, køb billet, deltag, deltagelse, kom og, prøv os, start hos os, optagelse, annoncering, annoncér',
    },
    parts: {
      title: { decision: 1 },
      description: { decision: 0.6 },
      headings: { decision: 0.4 },
      opening: { decision: 0.3 },
      closing: { decision: 0.4 },
      links: { decision: 0.5 },
      kind: { decision: 0.8 },
    },
  },
  {
    id: 'service',
    reason: 'A page that describes one service.',
    words: {
      en: 'we offer, we provide, we specialise, we specialize, we can help, we help, we work with, we will, we carry out, our team, our experts, our experience, our process, our approach, how we work, what we do, what we offer, we use, we understand, tailored, bespoke, dedicated, fully managed, sessions, appointment, appointments, clients, therapy, treatment, consultancy, surveys, your project, your business, your needs, your team, for your business, for your team, for teams, for businesses, for your, let us, get in touch, contact us, call us, speak to, talk to, free quote, free consultation',
      da: 'vi tilbyder, vi leverer, vi har specialiseret, vi kan hjælpe, vi hjælper, vi arbejder, vi udfører, vores team, vores eksperter, vores erfaring, vores proces, vores tilgang, sådan arbejder vi, det gør vi, det tilbyder vi, vi bruger, vi forstår, skræddersy*, dedikeret, sessioner, tid, klienter, terapi, behandling*, rådgivning*, konsulent*, dit projekt, din virksomhed, jeres virksomhed, dine behov, jeres behov, til virksomheder, for virksomheder, lad os, kontakt, kontakt os, kontakt mig, ring, skriv til, uforpligtende, hjælp til, hjælp med, jeg tilbyder, jeg hjælper, jeg kan hjælpe',
    },
    parts: {
      description: { decision: 0.6 },
      headings: { decision: 0.4 },
      opening: { decision: 0.6 },
      closing: { decision: 0.5 },
      text: { decision: 0.8 },
      links: { decision: 0.4 },
    },
  },
  {
    id: 'facts of an offer',
    reason: 'Price, place, time, stock: what a buyer must know.',
    words: {
      en: 'pre order, pre orders, preorder, order, orders, available for purchase, available to order, in stock, in the store, store, shop, buy, price, priced at, costs, fee, fees, per session, per hour, per person, per year, per month, annually, monthly, early bird, discount, free trial, included, includes, what is included, specifications, specification, tech specs, datasheet, delivery, shipping, warranty, duration, location, availability, minutes, tiers, plans, packages, package',
      da: 'forudbestil*, bestil, bestilling, kan købes, køb, butik, webshop, pris, prisen er, koster, gebyr, honorar, pr time, pr person, pr år, pr måned, årligt, månedligt, rabat, inkluderet, inkluderer, indeholder, specifikationer, levering, fragt, garanti, varighed, sted, pakker, pakke, abonnement, ex moms, ekskl moms, inkl moms',
    },
    parts: {
      title: { decision: 0.6 },
      description: { decision: 0.5 },
      headings: { decision: 0.5 },
      opening: { decision: 0.3 },
      closing: { decision: 0.3 },
      text: { decision: 0.8 },
      kind: { decision: 0.8 },
    },
  },
  {
    id: 'is it for me',
    reason: 'Is it for me? How do I start? Questions before a start.',
    words: {
      en: 'faq, faqs, frequently asked questions, who is it for, is it for me, is this for, what to expect, how do i start, how to get started, how do i sign up, can i cancel, do i need, why us, why choose us, why @brand, what is @brand, @brand is, @brand is a, @brand is an, @brand helps, @brand makes, @brand lets, @brand gives, @brand offers, @brand provides, @brand features, about @brand, meet @brand, try @brand, get @brand, use @brand, choose @brand, built with, for everyone, for free, free and open source, open source, self hosted, made easy, made simple, the easiest way, the simplest way, all in one, all you need, everything you need, streamline, simplify, automate, trusted by, loved by, testimonials, reviews',
      da: 'faq, ofte stillede spørgsmål, spørgsmål og svar, hvem er det for, er det noget for, hvad kan du forvente, sådan kommer du i gang, sådan foregår, derfor, hvorfor os, hvorfor @brand, hvad er @brand, @brand er, @brand er en, @brand hjælper, @brand gør, @brand giver, @brand tilbyder, om @brand, mød @brand, prøv @brand, få @brand, brug @brand, vælg @brand, for alle, gratis, nemt, nemmere, let, lettere, simpelt, alt i ét, alt hvad du, gør det nemt, gør det muligt, udtalelser, anmeldelser',
    },
    parts: {
      title: { decision: 0.5 },
      description: { decision: 0.6 },
      headings: { decision: 0.4 },
      opening: { decision: 0.5 },
      closing: { decision: 0.3 },
    },
  },
  {
    id: 'for newcomers',
    reason: 'New and to be tried.',
    words: {
      en: 'beta, in beta, alpha, waitlist, early access, introducing, launch, launching, now open, is open, open for, available now, now available, first look, new product, new service, try, sign up, be the first, newcomers, welcome to',
      da: 'beta, venteliste, tidlig adgang, introducerer, lancering, lancerer, nu åben, åben for, tilgængelig nu, nyt produkt, ny service, prøv, tilmeld, bliv den første, velkommen til',
    },
    parts: {
      title: { decision: 0.5 },
      description: { decision: 0.3 },
      opening: { decision: 0.3 },
    },
  },
  {
    id: 'asking to act',
    reason: 'The text ends by asking for the act.',
    words: {
      en: "contact us today, contact us to, contact us for, get in touch, call us, give us a call, email us, book a, book your, schedule a, request a, get a quote, get started, start your, sign up today, sign up for free, try it for free, try for free, create your free, apply now, apply today, apply here, donate, donate today, buy now, order, order now, available from, available at, shop now, register, join, become a member, become a sponsor, reserve, claim your, for more information, to find out more, find out more about our, we would love to, we'd love to, we look forward to, let us help, we can help",
      da: 'kontakt os, kontakt mig, kontakt os i dag, tag kontakt, ring til, ring på, send en mail, skriv til, book en, book din, bestil, bestil en, få et tilbud, kom i gang, start din, tilmeld dig, prøv gratis, opret dig, ansøg, ansøg her, støt, støt os, køb, køb nu, køb her, kan købes, forhandles, tilmelding, bliv medlem, bliv sponsor, reservér, hør mere, for mere information, vi glæder os til, lad os hjælpe, vi kan hjælpe, uforpligtende',
    },
    parts: {
      closing: { decision: 0.6 },
      headings: { decision: 0.5 },
      links: { decision: 0.5 },
      opening: { decision: 0.3 },
    },
  },
  {
    id: 'who offers what',
    reason: 'What is offered, by whom, to whom, in one sentence.',
    words: {
      en: '@brand is a, @brand is an, @brand is the, @brand provides, @brand offers, @brand helps, @brand lets, @brand allows, @brand enables, @brand gives, we offer, we provide, we specialise in, we specialize in, i offer, i provide, our services, our service, service for, services for, solution for, software for, platform for, app for, tool for, designed to, designed for, built for, made for, ideal for, suitable for, perfect for, with our, from our, our range of, our team of, our experts, our membership, our program, our programme, our course',
      da: '@brand er en, @brand er et, @brand leverer, @brand tilbyder, @brand hjælper, @brand giver, @brand gør, vi tilbyder, vi leverer, vi er specialister, jeg tilbyder, vores ydelser, vores services, service til, løsning til, software til, platform til, app til, værktøj til, designet til, bygget til, lavet til, ideel til, velegnet til, perfekt til, med vores, fra vores, vores udvalg, vores team, vores eksperter, vores medlemskab, vores forløb, vores kursus',
    },
    parts: {
      description: { decision: 0.7 },
      opening: { decision: 0.6 },
      title: { decision: 0.5 },
    },
  },
]
