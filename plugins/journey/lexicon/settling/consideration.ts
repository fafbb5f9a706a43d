import type { Meaning } from '../meaning.ts'

/** Forms of a title that nearly settle that a text helps to choose among kinds. */
export const SETTLING_CONSIDERATION: readonly Meaning[] = [
  {
    id: 'before a choice',
    reason: 'What to ask, check and weigh before one chooses a kind, a provider or a product.',
    words: {
      en: 'questions to ask, questions you should ask, questions for your, what to ask, before you buy, before buying, before you choose, before choosing, before you hire, before hiring, before applying, before you apply, before you sign, before you book, before you start, before signing up, what to look for, what to consider, things to consider, considerations, how to choose, how to find, how to pick, how to select, how to hire, how to decide, how to evaluate, choosing, choosing a, choosing the right, choosing your, should you, should i, do you need, do i need, is it worth, worth the, worth it, which should, which one, which is, when should you, who needs, procurement, tender, requirements for, buying, buying a, hiring a, hiring an, finding a, finding the right, diy or, or hire, hire a professional, professional or, yourself or, versus hiring',
      da: 'spørgsmål du skal stille, spørgsmål du bør stille, spørgsmål til din, hvad skal du spørge om, før du køber, inden du køber, før du vælger, inden du vælger, før du ansøger, før du skriver under, inden du booker, hvad skal du kigge efter, hvad skal du være opmærksom på, overvejelser, sådan vælger du, sådan finder du, hvordan vælger du, hvordan vælger man, hvordan finder du, valg af, vælg den rette, vælg den rigtige, vælg det rigtige, skal du, skal jeg, har du brug for, behøver du, er det pengene værd, kan det betale sig, hvilken, hvilket, hvilke, hvornår bør du, hvem har brug for, udbud, krav til, køb af, at købe, gør det selv eller, eller hyre, selv eller',
    },
    parts: {
      title: { consideration: 2 },
      description: { consideration: 0.8 },
      headings: { consideration: 0.6 },
    },
  },
  {
    id: 'case for a kind',
    reason: 'Reasons for a kind of solution are read by those who weigh whether they need one.',
    words: {
      en: 'reasons to use, reasons to choose, reasons to hire, reasons you need, reasons why you, reasons your, why you should use, why you should choose, why you should hire, why you need, why use, why choose a, why hire a, why outsource, why invest, why switch, benefits of using, benefits of hiring, benefits of a, advantages of, the case for, business case for, use cases for, what can _ be used for, applications of, uses of, instead of, cloud vs, cloud or, better alternative to, a better alternative, best alternative',
      da: 'grunde til at bruge, grunde til at vælge, grunde til at få, derfor skal du bruge, derfor bør du vælge, hvorfor bruge, hvorfor vælge en, hvorfor vælge et, hvorfor investere, hvorfor skifte, fordele ved at, fordelene ved, hvad kan _ bruges til, anvendelser af, i stedet for, bedre alternativ, et bedre alternativ',
    },
    parts: {
      title: { consideration: 1.6 },
      description: { consideration: 0.8 },
      headings: { consideration: 0.4 },
    },
  },
  {
    id: 'field of products',
    reason: 'Several products side by side are a field to choose from.',
    words: {
      en: 'services review, review of services, reviewed, compared, comparison of, alternatives, recommended products, recommended tools, recommended services, our recommendations, tools we recommend, supported devices, supported platforms, options compared, the options, your options, list of providers, providers, hosting providers, round up, roundup, top #, best, favorite tools, favourite tools, books, gear list, gift guide, shops, stores, online shops, where to buy, apps for, tools for, software for',
      da: 'anmeldelse af tjenester, sammenlignet, sammenligning af, alternativer, anbefalede produkter, anbefalede værktøjer, vores anbefalinger, værktøjer vi anbefaler, understøttede enheder, mulighederne, dine muligheder, liste over udbydere, udbydere, oversigt over, top #, bedste, favoritter, bøger, udstyrsliste, gaveguide, butikker, webshops, forhandlere, hvor køber du, apps til, værktøjer til, programmer til',
    },
    parts: {
      title: { consideration: 1.3 },
      description: { consideration: 0.6 },
      headings: { consideration: 0.3 },
    },
  },
  {
    id: 'one who did it',
    reason: "One person's or client's story shows that it worked.",
    words: {
      en: 'story, my journey, case study, success story, client project, our client, project for, website for, redesign for, new website for, a client, the client, the homeowner, homeowners, the family, the brief, finished project, before and after, completed, commissioned, the team at, transforming, helped @name, helping @name, for @name, at @name, we worked with, asked us to, wanted to, needed a, came to us, the result is',
      da: 'historie, historien om, min rejse, kundecase, succeshistorie, kundeprojekt, vores kunde, projekt for, hjemmeside til, hjemmeside for, redesign for, en kunde, kunden, familien, opgaven, færdigt projekt, før og efter, afsluttet, bestilt af, teamet hos, hjalp @name, hjælper @name, for @name, hos @name, vi arbejdede med, bad os om, ønskede, havde brug for en, kom til os, resultatet er',
    },
    parts: {
      title: { consideration: 1 },
      description: { consideration: 0.6 },
      opening: { consideration: 0.4 },
      headings: { consideration: 0.4 },
    },
  },
  {
    id: 'sign-up to read',
    reason: 'A newsletter, webinar or report is what a reader who weighs signs up for.',
    words: {
      any: 'webinar*, whitepaper*',
      en: 'our newsletter, newsletter sign up, subscribe, subscribe to our, the newsletter, mailing list, join our newsletter, in your inbox, report download, free ebook, free guide, on demand webinar, recording of, watch the recording, free webinar',
      da: 'vores nyhedsbrev, abonner, abonnér, tilmeld nyhedsbrev, tilmeld dig nyhedsbrevet, tilmeld dig vores nyhedsbrev, i din indbakke, gratis e bog, gratis guide, optagelse af, se optagelsen, gratis webinar',
    },
    parts: {
      title: { consideration: 2 },
      description: { consideration: 0.7 },
      headings: { consideration: 0.4 },
    },
  },
]
