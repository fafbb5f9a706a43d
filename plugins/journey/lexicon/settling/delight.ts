import type { Meaning } from '../meaning.ts'

/** Forms of a title that nearly settle that a text is for those who have the thing or belong. */
export const SETTLING_DELIGHT: readonly Meaning[] = [
  {
    id: 'log of changes',
    reason: 'What changed in the thing, told to those who have it.',
    words: {
      en: 'changelog, change log, version history, history of changes, release notes, patch notes, release, what is new in, new features, new feature, new editor, new version, is now, are now, now included, plan changes, changes to, gradual removal, removal of, deprecat*, sunset*, end of life, end of support, discontinu*, price change, downtime, outage, incident, maintenance window, status update, update on, roadmap, preview, beta of',
      da: 'ændringslog, versionshistorik, udgivelsesnoter, opdatering, opdateringer, nyt i, nye funktioner, ny funktion, ny version, er nu, nu inkluderet, ændringer i, ændringer til, udfases, udfasning, ophør af, ophører, prisændring, nedetid, driftsforstyrrelse*, driftsstatus, status på, køreplan, forhåndsvisning',
    },
    parts: {
      title: { delight: 1.5 },
      description: { delight: 0.6 },
    },
  },
  {
    id: 'manual of a thing',
    reason: 'Setting up, using, calibrating and mending what one has.',
    words: {
      en: 'user guide, quick start guide, quickstart, build guide, setup guide, installation guide, installation, install, calibration, calibrating, configuration, configuring, settings, how to use, using the, how to add, how to change, how to set up, how to update, how to upgrade, how to enable, how to monitor, how to invite, how to export, how to import, getting started with @brand, troubleshooting, faq for, manual, reference, in your account, in your dashboard, storage limits, permissions, guidelines, instructions, syntax, api, shortcuts, firmware, in detail',
      da: 'brugervejledning, kvikguide, byggevejledning, opsætningsvejledning, installationsvejledning, installation, installer, kalibrering, konfiguration, indstillinger, sådan bruger du, sådan tilføjer du, sådan ændrer du, sådan opdaterer du, sådan lægger du, sådan opretter du, kom i gang med @brand, fejlfinding, manual, reference, på din konto, retningslinjer, instruktion*, syntaks, genveje, firmware, i detaljer',
    },
    parts: {
      title: { delight: 1.3 },
      headings: { delight: 0.4 },
    },
  },
  {
    id: 'those who belong',
    reason: 'Members, volunteers, attendees, students and owners are addressed.',
    words: {
      en: 'for members, members, member benefits, to our members, our members, dear members, volunteers, for volunteers, volunteer stipends, attendees, for attendees, your first, first timer*, what should i bring, what to bring, packing list, code of conduct, message from, letter to, community update, community call, monthly update, newsletter #year, thank you for buying, thanks for buying, thank you for your, our meeting, next meeting, minutes of, minutes from, meeting minutes, general meeting, board election, task force, working group, national groups, chapter*, stipend*, mentor*, hackathon, challenge, insiders, perks, referral, partner program, discount for members, location, getting here, venue, parking, schedule, house rules, slack, discord, survey, we need your help, help us',
      da: 'for medlemmer, medlemmer, medlemsfordele, til medlemmer, vores medlemmer, kære medlemmer, kære alle, frivillige, for frivillige, deltagere, din første, hvad skal du have med, pakkeliste, medbring, ordensregler, hilsen fra, brev til, månedens, tak fordi du, tak for dit køb, tak for, næste møde, vores møde, ^referat, referat fra, referat af, mødereferat*, generalforsamling, bestyrelsesvalg, arbejdsgruppe*, arbejdsweekend, opgaver, lokalgruppe*, mentor*, udfordring, lokation, find vej, parkering, program, husregler, spørgeskema, hjælp os',
    },
    parts: {
      title: { delight: 1.4 },
      description: { delight: 0.5 },
      opening: { delight: 0.4 },
      headings: { delight: 0.3 },
    },
  },
]
