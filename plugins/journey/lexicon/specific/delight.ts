import type { Meaning } from '../meaning.ts'

/** What is written for a reader who is a customer, a user or a member already. */
export const DELIGHT: readonly Meaning[] = [
  {
    id: 'release',
    reason: 'What changed matters to those who use it.',
    words: {
      any: 'changelog*, #version',
      en: "release notes, release, releases, what's new, whats new, new in, version #, v#, update, updates, product update, released, now available, generally available, general availability, is now available, beta, minor changes, patch changes, bug fixes, bugfixes, bug fix, fixes, fixed, improvements, improved, enhancements, breaking changes, revamped, redesigned",
      da: 'versionsnoter, udgivelsesnoter, udgivelse*, hvad er nyt, nyt i, version #, version, ny version, opdatering*, *opdatering, nyheder i, nye funktioner, ny funktion, fejlrettelser, rettelser, forbedringer, forbedret, ændringslog*, ændringer i, nu tilgængelig*, frigivet',
      nb: 'versjonsnotater, hva er nytt, nytt i, versjon #, ny versjon, oppdatering*, nye funksjoner, ny funksjon, feilrettinger, forbedringer, endringslogg*, nå tilgjengelig',
      sv: 'versionsinformation, vad är nytt, nytt i, version #, ny version, uppdatering*, nya funktioner, ny funktion, buggfixar, förbättringar, ändringslogg*, nu tillgänglig*',
      de: 'versionshinweise, was ist neu, neu in, version #, neue version, aktualisierung*, neue funktionen, neue funktion, fehlerbehebungen, verbesserungen, änderungsprotokoll*, jetzt verfügbar',
    },
    parts: {
      title: { delight: 1.6 },
      description: { delight: 0.9 },
      headings: { delight: 0.9 },
      opening: { delight: 0.6 },
      kind: { delight: 2 },
    },
  },
  {
    id: 'you can now',
    reason: 'What a user can do now is told to users.',
    words: {
      en: "you can now, you can also now, you're now able, now you can, now supports, now support, now lets you, now have, now includes, now possible, we've added, we have added, we added, we've just, we've released, we've shipped, we've improved, we've made, we're excited to announce, we are excited to announce, we're excited to, we are excited to, thrilled to announce, happy to announce, pleased to announce, proud to announce, we're thrilled to, we're happy to, support for, new feature, new features, this release, with this release, this update, today we're, today we are, until now, previously, going forward, we're rolling out, rolled out, just got, has been added, adds",
      da: 'nu kan du, nu kan i, nu kan man, du kan nu, i kan nu, man kan nu, kan du nu, kan i nu, vi har tilføjet, vi har forbedret, vi har frigivet, vi har lanceret, vi har gjort det, vi er glade for at, vi er stolte af, vi er klar med, ny funktion, nye funktioner, understøtter nu, understøttelse af, nu også, nu med, er nu, fremover, indtil nu, hidtil, med denne opdatering, med opdateringen, ruller vi',
      nb: 'nå kan du, nå kan dere, du kan nå, dere kan nå, kan du nå, vi har lagt til, vi har forbedret, vi er glade for, ny funksjon, nye funksjoner, støtter nå, nå også, heretter',
      sv: 'nu kan du, nu kan ni, du kan nu, ni kan nu, kan du nu, vi har lagt till, vi har förbättrat, vi är glada, ny funktion, nya funktioner, stöder nu, nu även, framöver',
      de: 'ab sofort, sie können jetzt, du kannst jetzt, können sie jetzt, kannst du jetzt, wir haben hinzugefügt, wir freuen uns, neue funktion, neue funktionen, unterstützt jetzt, künftig',
    },
    parts: {
      title: { delight: 1.8 },
      description: { delight: 1.2 },
      opening: { delight: 1.1 },
    },
  },
  {
    id: 'in the product',
    reason: 'Buttons, menus and settings are seen by those who have signed in.',
    words: {
      en: 'your dashboard, the dashboard, settings, your settings, settings page, your account, your workspace, the workspace, your organization, your project settings, api key, api keys, api token, access token, click, click on, clicking, navigate to, toggle, checkbox, dropdown, sidebar, the menu, tab, button, log in, login to, sign in, signed in, admin panel, control panel, in the app, the editor, screen, popup, drop down, dialog, toolbar, upload, save button, enable, disable, configure, configured',
      da: 'dit dashboard, dashboardet, kontrolpanelet, indstillinger, indstillingerne, din konto, jeres konto, min side, mine sider, klik, klik på, klikker, klikke, log ind, logge ind, logget ind, menuen, knappen, fanen, feltet, vinduet, skærmen, appen, tryk på, trykker, afkrydsning*, rullemenu*, sæt flueben, slå til, slå fra, gå ind på, går ind på, gå ind under, flueben, programmet, søgefelt*, filteret, filtre, rullelisten, værktøjslinjen, dialogboks*, importere*, eksportere*, downloade*, uploade*, installere*, indtast*, markér, csv fil*, widget*, login',
      nb: 'kontrollpanelet, innstillinger, innstillingene, din konto, min side, klikk, klikk på, klikker, logg inn, logget inn, menyen, knappen, fanen, skjermen, appen, trykk på, gå til, huk av, programmet, søkefelt*, filteret, importere, eksportere, laste ned, installere, skriv inn',
      sv: 'kontrollpanelen, inställningar, inställningarna, ditt konto, mina sidor, klicka, klicka på, klickar, logga in, inloggad, menyn, knappen, fliken, skärmen, appen, tryck på, gå till, bocka i, programmet, sökfält*, filtret, importera, exportera, ladda ner, installera, skriv in',
      de: 'einstellungen, dein konto, ihr konto, klick, klicken, klicke, klicken sie, einloggen, anmelden im, menü, schaltfläche, reiter, bildschirm, app, gehe zu, gehen sie zu',
    },
    parts: {
      description: { delight: 0.6 },
      headings: { delight: 0.6 },
      opening: { delight: 0.5 },
      text: { delight: 1.6 },
    },
  },
  {
    id: 'commands',
    reason: 'Click here, choose that: steps in a program that the reader has open.',
    words: {
      en: '^click, ^click on, ^click the, ^go to, ^go back, ^navigate to, ^log in, ^log into, ^sign in, ^toggle, ^press, ^tap, ^type in, ^drag, ^scroll, ^paste, ^check the box, ^hover, then click, and click, and select, then select',
      da: '^klik, ^klik på, ^gå ind, ^log ind, ^tryk, ^tryk på, ^indtast, ^sæt flueben, ^marker, ^markér, ^træk, ^rul ned, og klik, og tryk, kan du klikke, skal du klikke, klikke på, klikker du, menuen',
      nb: '^klikk, ^klikk på, ^gå inn, ^logg inn, ^trykk, ^trykk på, ^skriv inn, ^huk av, ^marker, ^dra, ^lim inn, og klikk, klikker du, menyen',
      sv: '^klicka, ^klicka på, ^gå in, ^logga in, ^tryck, ^tryck på, ^skriv in, ^bocka i, ^markera, ^dra, ^klistra in, och klicka, klickar du, menyn',
      de: '^klicken sie, ^klicke, ^gehen sie zu, ^gehe zu, ^melden sie sich an, ^drücken sie, ^geben sie, ^ziehen sie',
    },
    parts: { text: { delight: 2 } },
  },
  {
    id: 'doing',
    reason:
      'Whoever adds, exports or resets something has it open, and help centres ask in the first person.',
    words: {
      en: '^how do i, ^how can i, ^how to add, ^how to connect, ^how to enable, ^how to disable, ^how to set up, ^how to configure, ^how to export, ^how to import, ^how to invite, ^how to reset, ^how to delete, ^how to remove, ^how to install, ^how to update, ^how to upgrade, ^how to cancel, ^how to manage your, ^how to log in',
      da: '^hvordan _ jeg, ^hvordan kan jeg, ^hvordan opretter, ^hvordan sletter, ^hvordan nulstiller, ^hvordan eksporterer, ^hvordan importerer, ^hvordan tilføjer, ^hvordan installerer, ^hvordan logger, ^hvordan ændrer, ^sådan opretter du, ^sådan sletter du, ^sådan nulstiller du, ^sådan eksporterer du, ^sådan importerer du, ^sådan tilføjer du, ^sådan redigerer du, ^sådan inviterer du, ^sådan opdaterer du, ^sådan installerer du, ^sådan forbinder du, ^sådan aktiverer du, ^sådan ændrer du, ^sådan logger du, ^sådan bruger du, ^sådan opsætter du, ^sådan indstiller du',
      nb: '^hvordan _ jeg, ^hvordan kan jeg, ^hvordan oppretter, ^hvordan sletter, ^hvordan installerer, ^hvordan logger, ^hvordan endrer, ^slik oppretter du, ^slik sletter du, ^slik tilbakestiller du, ^slik eksporterer du, ^slik importerer du, ^slik legger du til, ^slik redigerer du, ^slik oppdaterer du, ^slik installerer du, ^slik kobler du, ^slik endrer du, ^slik logger du, ^slik bruker du',
      sv: '^hur _ jag, ^hur kan jag, ^hur skapar, ^hur tar, ^hur installerar, ^hur loggar, ^hur ändrar, ^så skapar du, ^så tar du bort, ^så återställer du, ^så exporterar du, ^så importerar du, ^så lägger du till, ^så redigerar du, ^så uppdaterar du, ^så installerar du, ^så ansluter du, ^så ändrar du, ^så loggar du, ^så använder du',
      de: '^wie kann ich, ^wie _ ich, ^wie erstelle, ^wie lösche, ^wie installiere, ^wie ändere, ^so erstellen sie, ^so löschen sie, ^so exportieren sie, ^so importieren sie, ^so fügen sie, ^so installieren sie, ^so verbinden sie, ^so aktivieren sie, ^so ändern sie',
    },
    parts: { title: { delight: 1 } },
  },
  {
    id: 'manual',
    reason: 'The parts of a manual presuppose the product.',
    words: {
      en: "prerequisites, requirements, step #, step by step guide, next steps, what's next, troubleshooting, before you begin, before you start, this page covers, this page, this document, this tutorial, in this tutorial, this guide walks you, this guide shows, set up, setup, setup guide, configuration, configuring, install, installation, installing, api reference, documentation, docs, user guide, admin guide, manual, tutorial, integration, integrations, ^enabling, ^creating, ^managing, ^adding, ^viewing, ^editing, ^using, ^configuring, ^connect, ^enable, ^create, ^manage, ^add, limitations, known issues, video tutorial",
      da: 'forudsætninger, krav, trin #, trin for trin, næste skridt, næste trin, fejlfinding, før du begynder, før du starter, denne side, denne vejledning, i denne vejledning, opsætning, opsæt, konfiguration, konfigurer*, installation, installer, installér, reference, dokumentation, brugervejledning, brugermanual, manual*, vejledning*, *vejledning, hjælp til, integration*, ^opret, ^tilføj, ^rediger, ^administrer, ^slet, ^importer*, kendte fejl, begrænsninger, ofte stillede spørgsmål',
      nb: 'forutsetninger, trinn #, trinn for trinn, neste trinn, feilsøking, før du begynner, denne siden, denne veiledningen, oppsett, konfigurasjon, installasjon, installer, dokumentasjon, brukerveiledning, veiledning*, integrasjon*, ^opprett, ^legg til, ^rediger',
      sv: 'förutsättningar, steg #, steg för steg, nästa steg, felsökning, innan du börjar, den här sidan, den här guiden, konfiguration, installation, installera, dokumentation, användarhandbok, handbok, integration*, ^skapa, ^lägg till, ^redigera',
      de: 'voraussetzungen, *anleitung, schritt #, schritt für schritt, nächste schritte, fehlerbehebung, bevor sie beginnen, diese seite, diese anleitung, einrichtung, einrichten, konfiguration, installation, installieren, dokumentation, benutzerhandbuch, handbuch, anleitung*, integration*, ^erstellen, ^hinzufügen, ^bearbeiten',
    },
    parts: {
      title: { delight: 0.8 },
      description: { delight: 0.5 },
      headings: { delight: 0.7 },
      opening: { delight: 0.7 },
      kind: { delight: 1.8 },
    },
  },
  {
    id: 'notice',
    reason: 'Outages, ends and changed terms concern those who have the product.',
    words: {
      en: "outage, service outage, deprecat*, discontinu*, end of life, eol, sunset, sunsetting, shutting down, shut down, scheduled maintenance, security breach, security advisory, security incident, disclosure, vulnerability, no longer be, no longer supported, will be removed, existing customers, existing users, current customers, current users, all customers, affected users, affected customers, price change, pricing update, pricing changes, new pricing, new prices, updating our, changes to, terms of service, migrate before, action required, we apologize, we're sorry, please update, please upgrade",
      da: 'driftsforstyrrelse*, driftsmeddelelse*, driftsstatus, nedetid, nedbrud, planlagt vedligehold*, udgår, udfaset, udfases, lukker, lukker ned, ophører, sikkerhedshændelse*, sikkerhedsbrud, sårbarhed*, understøttes ikke længere, eksisterende kunder, nuværende kunder, alle kunder, berørte kunder, prisændring*, prisjustering*, prisstigning*, nye priser, ændringer i, ændring af, nye vilkår, ændrede vilkår, åbningstider, vi beklager, handling påkrævet, kære kunde, kære medlem, kære kunder, kære medlemmer',
      nb: 'driftsforstyrrelse*, driftsmelding*, nedetid, planlagt vedlikehold, utgår, fases ut, legges ned, sikkerhetshendelse*, sårbarhet*, eksisterende kunder, nåværende kunder, prisendring*, prisjustering*, endringer i, nye vilkår, vi beklager, kjære kunde',
      sv: 'driftstörning*, driftinformation, planerat underhåll, utgår, fasas ut, läggs ner, säkerhetsincident*, sårbarhet*, befintliga kunder, nuvarande kunder, prisändring*, prisjustering*, ändringar i, nya villkor, vi beklagar, kära kund',
      de: 'störung*, ausfall, wartungsarbeiten, geplante wartung, eingestellt, abgekündigt, sicherheitsvorfall*, sicherheitslücke*, bestehende kunden, bestandskunden, preisänderung*, preisanpassung*, änderungen an, neue bedingungen, wir entschuldigen',
    },
    parts: {
      title: { delight: 1.6 },
      description: { delight: 0.9 },
      opening: { delight: 0.7 },
    },
  },
  {
    id: 'community',
    reason: 'Calls, meet-ups and forums gather those who belong already.',
    words: {
      any: 'meetup*, hackathon*',
      en: 'community call, community, our community, office hours, meet up, meet ups, swag, join our slack, join our discord, slack community, discord, forum, ambassador*, referral, refer a friend, user group, contributors, contribute, hacktoberfest, members, member benefits, loyalty',
      da: 'fællesskab, fællesskabet, brugergruppe*, brugerforum, medlemsmøde*, medlemmer, medlemsfordele*, generalforsamling*, ambassadør*, anbefal en ven, frivillige, fordelsprogram*, kundeklub*, netværksmøde*',
      nb: 'fellesskap*, brukergruppe*, brukerforum, medlemsmøte*, medlemmer, medlemsfordeler, generalforsamling*, ambassadør*, verv en venn, kundeklubb*',
      sv: 'gemenskap*, användargrupp*, användarforum, medlemsmöte*, medlemmar, medlemsförmåner, årsmöte*, ambassadör*, tipsa en vän, kundklubb*',
      de: 'gemeinschaft, community, anwendergruppe*, benutzergruppe*, mitglieder, mitgliederversammlung*, botschafter*, freunde werben, treueprogramm*',
    },
    parts: {
      title: { delight: 1.4 },
      description: { delight: 0.8 },
      kind: { delight: 0.9 },
    },
  },
  {
    id: 'to users',
    reason: 'Thanks and requests for feedback go to those who use it.',
    words: {
      en: 'thank you for your continued, thanks for being, our users, our existing, your feedback, let us know, give us feedback, we hope you enjoy, happy building, happy coding, shout out, shoutout, stay tuned, keep using, as always, feel free to reach out, thank you to, thanks to our, reach out to support, our support team, paid plans, pro plan, team plan, enterprise plan',
      da: 'tak for, tak til, tak fordi, vores brugere, jeres feedback, din feedback, giv os besked, sig til, sig endelig til, vi håber at i, vi håber du bliver glad, kontakt support, skriv til support, vores support',
      nb: 'takk for, takk til, våre brukere, deres tilbakemelding*, din tilbakemelding, gi oss beskjed, kontakt support, kontakt kundeservice',
      sv: 'tack för, tack till, våra användare, er återkoppling, din feedback, hör av dig, kontakta support, kontakta kundtjänst',
      de: 'danke für, vielen dank, unsere nutzer, euer feedback, ihr feedback, unser support, kontaktieren sie den support',
    },
    parts: { closing: { delight: 0.8 } },
  },
  {
    id: 'account',
    reason: 'Bills, passwords and guests are the cares of account holders.',
    words: {
      any: 'sso, saml, mfa, 2fa',
      en: 'billing, invoice, invoices, password, two factor, multi factor, single sign on, invite, inviting, team members, roles, permissions, guests, account settings, upgrade your plan, downgrade, cancel your, cancelling, audit logs, api keys, backup, export your',
      da: 'faktura*, adgangskode*, kodeord, to faktor, totrins*, inviter, invitér, brugerrettigheder, rettigheder, brugerkonto, kontoindstillinger, opgrader*, nedgrader*, opsig*, eksporter*',
      nb: 'faktura*, passord*, tofaktor*, inviter, brukerrettigheter, kontoinnstillinger, oppgrader*, nedgrader*, si opp, eksporter*',
      sv: 'faktura*, lösenord*, tvåfaktor*, bjud in, behörighet*, kontoinställningar, uppgradera, nedgradera, säga upp, exportera',
      de: 'rechnung*, passwort*, zwei faktor*, einladen, berechtigung*, kontoeinstellungen, kündigen, kündigung, exportieren',
    },
    parts: {
      title: { delight: 1.2 },
    },
  },
]
