import type { Meaning } from '../meaning.ts'

/** Words that a text is full of which serves those who have it. */
export const BROAD_DELIGHT: readonly Meaning[] = [
  {
    id: 'trouble',
    reason: 'A fault is looked up by who has the thing.',
    words: {
      en: "error, errors, is invalid, invalid, not working, does not work, doesn't work, fails, failed, failing, cannot, can't, unable to, issue with, known issue, fix, fixing, solve, solution, resolve, resolved, troubleshoot*, warning, reset, recover, why can't i, why is my, missing, bug",
      da: 'fejl, fejlkode, fejlmeddelelse*, ugyldig, virker ikke, fungerer ikke, kan ikke, problem med, problemer med, løsning på, løs, ret, rettet, fejlfinding, advarsel, nulstil, gendan, hvorfor kan jeg ikke, mangler',
    },
    parts: {
      title: { delight: 0.9 },
      headings: { delight: 0.5 },
      opening: { delight: 0.4 },
      text: { delight: 0.6 },
    },
  },
  {
    id: 'members',
    reason: 'Members, attendees, volunteers and holders are addressed.',
    words: {
      en: 'members, our members, dear members, dear community, dear, members who, attendees, speakers, volunteers, our volunteers, organizers, organisers, participants, community, our community, the community, contributors, maintainers, supporters, customers, existing customers, our customers, our users, users, subscribers, annual general meeting, general meeting, agm, election, elections, nominations, nominate, steering committee, board, committee, working group, code of conduct, schedule, monthly, quarterly, community call, meeting, meetings, office hours, thank you to, thanks to, thank you for, wrap up, recap, survey, feedback, your feedback, tell us, vote, scholarships, stipends, chapter, chapters, local group, attendees will, your ticket',
      da: 'medlemmer, vores medlemmer, kære medlemmer, kære, deltagere, frivillige, vores frivillige, ledere, forældre, børn, arrangør*, fællesskab*, bidragydere, kunder, eksisterende kunder, vores kunder, brugere, vores brugere, abonnenter, generalforsamling*, årsmøde*, valg, opstilling, bestyrelse*, udvalg*, arbejdsgruppe*, program, månedlig*, møde, møder, tak til, tak for, opsamling, spørgeskema, feedback, jeres feedback, stem, lokalgruppe*, lejr, tur, husk, medbring, mødetid, mødested, vi mødes',
    },
    parts: {
      title: { delight: 0.8 },
      description: { delight: 0.5 },
      headings: { delight: 0.4 },
      opening: { delight: 0.5 },
      closing: { delight: 0.4 },
      text: { delight: 0.7 },
      kind: { delight: 0.6 },
    },
  },
  {
    id: 'yours already',
    reason: 'Your instance, your site, your plan: it is there already.',
    words: {
      en: "your account, your dashboard, your plan, your subscription, your instance, your site, your project, your workspace, your settings, your profile, your app, your device, your server, your organization, your organisation, your team's, your data, your existing, your current, you already, already have, already using, if you use, if you are using, if you're using, you have installed, once you have, after you, when you log, as a user, for users, upgrade, upgrading, updating, new version, latest version, previous version, older version, migrate your, restart, reinstall",
      da: 'din konto, dit dashboard, dit abonnement, din profil, din side, dit projekt, dine indstillinger, din app, din enhed, din server, jeres konto, jeres side, dine data, din nuværende, dit nuværende, allerede, har allerede, hvis du bruger, når du har, efter du, når du logger, som bruger, for brugere, opgrader, opgradering, opdater, opdatering, ny version, nyeste version, tidligere version, ældre version, genstart, på siden, på din side',
    },
    parts: {
      description: { delight: 0.5 },
      opening: { delight: 0.5 },
      text: { delight: 0.9 },
      closing: { delight: 0.4 },
    },
  },
  {
    id: 'reference',
    reason: 'The chapters of a manual.',
    words: {
      en: 'usage, syntax, parameters, parameter, arguments, properties, attributes, options, default, defaults, returns, example, examples, reference, variables, environment variables, commands, command line, cli, api, endpoint, endpoints, methods, events, permissions, quick start, getting started, how to use, using the, using, managing, setting up, creating, adding, editing, deleting, importing, exporting, connecting, configuring, customizing, step #, verify, notes, tips, see also, related',
      da: 'brug, anvendelse, sådan bruger, syntaks, parametre, argumenter, egenskaber, attributter, indstillinger, standard, eksempel, eksempler, reference, referencer, variabler, kommandoer, kommandolinje, metoder, rettigheder, tilføj, opret, rediger, slet, importer, eksporter, opdatér, opdater, vælg, indsæt, upload, lav, trin #, se også, relateret, vejledning*, retningslinjer',
    },
    parts: {
      title: { delight: 0.6 },
      headings: { delight: 0.6 },
      kind: { delight: 0.8 },
      description: { delight: 0.4 },
    },
  },
  {
    id: 'changed',
    reason: 'What was changed, added, improved.',
    words: {
      en: "new features, new feature, new, improvements, improved, updates, update, upcoming, changes, changed, added, removed, fixed, now, now supports, we added, we have added, we've, we're excited, excited to, has been, have been, release, releases, beta, faster, better, redesigned, minor, major, contributors, version history, history of changes, roadmap, coming soon, monthly update, this month, last month",
      da: 'nye funktioner, ny funktion, ny, nye, nyt, forbedringer, forbedret, opdateringer, opdatering, kommende, ændringer, ændret, tilføjet, fjernet, rettet, nu, understøtter nu, vi har, er blevet, udgivelse, hurtigere, bedre, redesignet, versionshistorik, køreplan, kommer snart, denne måned, sidste måned',
    },
    parts: {
      title: { delight: 0.7 },
      headings: { delight: 0.4 },
      opening: { delight: 0.5 },
      description: { delight: 0.4 },
    },
  },
  {
    id: 'fans',
    reason: 'Merchandise, referral and rewards are for those who belong.',
    words: {
      en: 'merch, merchandise, t shirt*, stickers, swag, affiliate program, affiliate, referral, refer, reward, rewards, giveaway, contest, hackathon, bounty, birthday, celebrate, celebrating, fans, badge, badges',
      da: 'merchandise, t shirt*, klistermærker, affiliate, henvis, belønning*, konkurrence, hackathon, fødselsdag, fejrer, fans, mærker',
    },
    parts: {
      title: { delight: 1 },
      description: { delight: 0.5 },
    },
  },
  {
    id: 'status',
    reason: 'State of the thing that users have.',
    words: {
      en: '(update), update on, an update, status update, production update, shipping update, progress update, outage, incident, downtime, maintenance, what changed, version history, revision log, changelog, release, released, new version, new editor, new feature, new features, feature enhancements, new look, now multilingual, now available in, now has, coming soon, roadmap, the future of @brand, is now faster, more powerful, improved, improvements, you asked, based on your feedback, many of you, help us make, we need your help, take our survey, tell us, all about the',
      da: 'opdatering om, en opdatering, status på, statusopdatering, driftsstatus, nedbrud, nedetid, vedligeholdelse, hvad er ændret, versionshistorik, ændringslog, udgivelse, ny version, ny editor, ny funktion, nye funktioner, nyt udseende, nu på, findes nu, har nu, kommer snart, køreplan, fremtiden for @brand, er nu hurtigere, forbedret, forbedringer, i har bedt om, på baggrund af jeres, mange af jer, hjælp os, deltag i undersøgelsen, fortæl os',
    },
    parts: {
      title: { delight: 1.3 },
      description: { delight: 0.6 },
      opening: { delight: 0.5 },
    },
  },
  {
    id: 'practical matters',
    reason: 'Practical matters of those who are coming or belong.',
    words: {
      en: 'what to bring, what should i bring, first time, first timer, first timers, your first, when you arrive, getting there, travel and, where to stay, parking, check in, dress code, schedule, at the conference, during the, after the event, thank you to everyone, thanks to everyone, thank you all, for attendees, for speakers, for organizers, for volunteers, for members, for contributors, for maintainers, for admins, for administrators, for teachers, for parents, how to join the call, guidelines, guidance for, rules, policy, procedure, uniform, members only, membership benefits, cancel your, refund, leave the, your role',
      da: 'hvad skal du have med, medbring, pakkeliste, første gang, når du ankommer, find vej, overnatning, parkering, tjek ind, program, under arrangementet, efter arrangementet, tak til alle, for deltagere, for ledere, for frivillige, for medlemmer, for forældre, retningslinjer, vejledning til, regler, procedure, uniform, kun for medlemmer, medlemsfordele, udmeldelse, opsige, refundering, din rolle, vi mødes, mødetider, mødested',
    },
    parts: {
      title: { delight: 0.9 },
      headings: { delight: 0.4 },
      description: { delight: 0.5 },
      opening: { delight: 0.3 },
    },
  },
]
