import type { Meaning } from '../meaning.ts'

/** What is written for a reader who has a topic, a question or a problem and looks for no product yet. */
export const AWARENESS: readonly Meaning[] = [
  {
    id: 'question',
    reason: 'Who asks what something is, or why, is still learning what the matter is.',
    words: {
      en: "^what is, ^what's, ^what are, ^what does, ^what do, ^what happens, ^what makes, ^who is, ^who was, ^why, ^when did, ^how does, ^how do, ^can you, ^do you need, ^is it",
      da: '^hvad er, ^hvad betyder, ^hvad gør, ^hvad sker, ^hvad koster det at, ^hvem er, ^hvem var, ^hvem opfandt, ^hvorfor, ^hvornår er, ^hvornår skal, ^hvordan virker, ^hvordan fungerer, ^kan man, ^må man, ^skal man, ^er det',
      nb: '^hva er, ^hva betyr, ^hvem er, ^hvorfor, ^hvordan virker, ^hvordan fungerer, ^kan man, ^må man',
      sv: '^vad är, ^vad betyder, ^vem är, ^varför, ^hur fungerar, ^kan man, ^måste man',
      de: '^was ist, ^was sind, ^was bedeutet, ^wer ist, ^warum, ^wieso, ^wie funktioniert, ^kann man',
    },
    parts: { title: { awareness: 1.8 }, description: { awareness: 0.6 }, headings: { awareness: 0.5 } },
  },
  {
    id: 'explaining',
    reason: 'A text that explains, introduces or defines starts with somebody who is new to the topic.',
    words: {
      en: 'explained, explainer, introduction to, an introduction, intro to, basics, fundamentals, beginner*, 101, understand, understanding, demystif*, primer, glossary, definition*, defined, wiki, concepts, dictionary, in plain english, everything you need to know, what you need to know, you should know, every _ should know, a guide to understanding, deep dive, deep dives, anatomy of, learn the, learn how, learn why, learn what, learn about',
      da: 'forklaret, forklaring, forstå, forståelse, introduktion til, en introduktion, begynder*, for begyndere, grundlæggende, grundbog, ordbog, ordforklaring, begreb*, definition*, alt du skal vide, det skal du vide, hvad du skal vide, bør du vide, du bør vide, lær om, bliv klogere, kort fortalt, lær at, lær hvordan, lær hvorfor',
      nb: 'forklart, forstå, introduksjon til, nybegynner*, grunnleggende, ordliste, begrep*, alt du trenger å vite, alt du må vite, lær om',
      sv: 'förklarat, förstå, introduktion till, nybörjar*, grunderna, grundläggande, ordlista, begrepp*, allt du behöver veta, lär dig om',
      de: 'erklärt, verstehen, einführung in, grundlagen, anfänger*, einsteiger*, glossar, begriff*, alles was du wissen, alles was sie wissen, einfach erklärt',
    },
    parts: {
      title: { awareness: 1.4 },
      description: { awareness: 0.7 },
      kind: { awareness: 1.4 },
    },
  },
  {
    id: 'craft',
    reason: 'Advice for a craft helps whoever does the work, with whatever product.',
    words: {
      en: '^how to, ^how i, how to, tips, tricks, best practices, best practice, checklist, template*, cheat sheet, mistakes, pitfalls, myths, lessons, rules of, principles, patterns, techniques, ideas, examples of, exercises, recipe*',
      da: '^sådan, ^hvordan, ^undgå, tips, gode råd, råd om, råd til, bedste praksis, tjekliste*, skabelon*, fejl, faldgruber, myter, principper, regler for, idéer, ideer, eksempler på, øvelser, opskrift*, kendetegn, sparetips',
      nb: '^slik, ^hvordan, tips, gode råd, råd om, sjekkliste*, maler, vanlige feil, myter, prinsipper, ideer, eksempler på, oppskrift*',
      sv: '^så här, ^hur, tips, goda råd, råd om, checklista*, mallar, vanliga misstag, myter, principer, idéer, exempel på, recept*',
      de: '^so, ^wie, tipps, tricks, ratgeber, checkliste*, vorlage*, fehler, mythen, prinzipien, ideen, beispiele für, rezept*',
    },
    parts: {
      title: { awareness: 0.8 },
    },
  },
  {
    id: 'opinion',
    reason: 'An opinion wants agreement and no order.',
    words: {
      en: "should be, should not, should, shouldn't, the truth about, truth, matters, is dead, the future of, misleading, underrated, overrated, wrong, politics, manifesto, opinion, the case for, the case against, rethinking, stop, no excuse, revolution*, thoughts on, why we should, beats, slow down",
      da: 'bør, burde, sandheden om, fremtiden for, fremtidens, vildledende, overvurderet, undervurderet, holdning*, debat, debatindlæg, kronik, klumme, kommentar, tanker om, refleksion*, slår, opgør med, hvorfor vi bør',
      nb: 'bør, burde, sannheten om, fremtiden for, overvurdert, undervurdert, mening*, debatt, kronikk, tanker om',
      sv: 'bör, borde, sanningen om, framtiden för, överskattad*, underskattad*, åsikt*, debatt, krönika, tankar om',
      de: 'sollte, sollten, die wahrheit über, die zukunft, überschätzt, unterschätzt, meinung*, debatte, kommentar, gedanken zu',
    },
    parts: {
      title: { awareness: 1.1 },
      kind: { awareness: 0.8 },
    },
  },
  {
    id: 'company news',
    reason: 'News of the company itself leaves nothing to decide and nothing to use.',
    words: {
      en: 'joins, is joining, join forces, now part of, is part of, raises, raised, funding, seed round, series a, series b, investors, venture capital, acquires, acquired, acquisition, partners with, welcome to the team, new employee*, new hire*, our team, year in review, anniversary, award*, nominated, wins, techstars, y combinator, our new office, obituary, in memory of, our friend, first 48 hours, milestone*, company news, company update, retrospective, our culture, remote work',
      da: 'ansætter, nyansat*, ny medarbejder, nye medarbejdere, ny kollega, nye kolleger, nyt medlem af, ny direktør, nu en del af, jubilæum, fødselsdag, opkøber, opkøbt, overtager, fusion*, nomineret, vinder, vandt, kåret, pris for, året der gik, årsrapport, rejser kapital, nye investorer, nyt kontor, nye lokaler, flytter til, in memoriam, mindeord, vores kultur, virksomhedsnyt',
      nb: 'ansetter, nyansatt*, ny medarbeider, ny kollega, jubileum, kjøper opp, fusjon*, nominert, vinner, kåret, året som gikk, henter kapital, nytt kontor',
      sv: 'anställer, nyanställd*, ny medarbetare, ny kollega, jubileum, förvärvar, fusion*, nominerad*, vinner, utsedd*, året som gått, tar in kapital, nytt kontor',
      de: 'neue mitarbeiter*, neuer kollege, neue kollegin, jubiläum, übernimmt, übernahme, fusion*, nominiert, gewinnt, ausgezeichnet, jahresrückblick, finanzierungsrunde, neues büro',
    },
    parts: {
      title: { awareness: 1.6 },
      description: { awareness: 0.8 },
      kind: { awareness: 0.6 },
    },
  },
  {
    id: 'own story',
    reason: 'How a team did or built something is told to colleagues in the trade.',
    words: {
      en: '^how we, ^why we, ^what we, we learned, lessons learned, lessons from, our journey, our experience, behind the scenes, the story of, the story behind, a story about, building a, designing a, designing an, building in public, our approach, postmortem, post mortem, engineering, under the hood, we migrated, we rebuilt, we rewrote, we moved, we switched, we ditched',
      da: '^hvordan vi, ^hvorfor vi, ^sådan har vi, ^sådan byggede vi, vi lærte, det lærte vi, vores rejse, bag kulisserne, bag om, historien om, historien bag, min historie, vores erfaring*, vi byggede, vi flyttede, vi skiftede',
      nb: '^hvordan vi, ^hvorfor vi, ^slik bygget vi, vi lærte, bak kulissene, historien om, historien bak, vår reise, vi flyttet, vi byttet',
      sv: '^hur vi, ^varför vi, ^så byggde vi, vi lärde, bakom kulisserna, historien om, historien bakom, vår resa, vi flyttade, vi bytte',
      de: '^wie wir, ^warum wir, wir haben gelernt, hinter den kulissen, die geschichte, unsere reise, unsere erfahrung*',
    },
    parts: {
      title: { awareness: 1.3 },
      kind: { awareness: 0.8 },
    },
  },
  {
    id: 'theory',
    reason: 'Studies, history and theory are read to understand.',
    words: {
      en: 'research, researchers, study, studies, survey, psychology, philosophy, history, theory, theories, statistics, science, scientific, paradox, effect, bias, law of, the math, trends, according to, hypothesis, phenomenon',
      da: 'forskning*, forskere, undersøgelse*, studie*, psykologi*, adfærdspsykologi*, filosofi*, historien, historisk, teori*, statistik*, videnskab*, paradoks*, matematik*, tendens*, ifølge, hypotese*, myten, fænomen*',
      nb: 'forskning*, forskere, undersøkelse*, studie*, psykologi*, filosofi*, historien, teori*, statistikk*, vitenskap*, trender, ifølge',
      sv: 'forskning*, forskare, undersökning*, studie*, psykologi*, filosofi*, historien, teori*, statistik*, vetenskap*, trender, enligt',
      de: 'forschung*, studie*, umfrage*, psychologie*, philosophie*, geschichte, theorie*, statistik*, wissenschaft*, trends, laut',
    },
    parts: {
      title: { awareness: 0.8 },
      description: { awareness: 0.6 },
      text: { awareness: 0.5 },
    },
  },
  {
    id: 'rules',
    reason: 'Law and tax are explained to whoever must follow them; nothing is chosen.',
    words: {
      any: 'gdpr, nis2',
      en: 'law, laws, legal, legislation, regulation, regulations, directive, requirements, compliance explained, tax, taxes, taxation, rights, obligations',
      da: 'lov, loven, love, lovgivning, regler, reglerne, direktiv, krav, kravene, skat, skatten, skattefri, beskatning, moms, rettigheder, pligter, fradrag',
      nb: 'lov, loven, lovgivning, regler, reglene, direktiv, skatt, mva, rettigheter, plikter, fradrag',
      sv: 'lag, lagen, lagstiftning, regler, reglerna, direktiv, skatt, moms, rättigheter, skyldigheter, avdrag',
      de: 'gesetz*, verordnung, richtlinie, vorschriften, pflichten, steuer, steuern, umsatzsteuer, rechte, dsgvo',
    },
    parts: { title: { awareness: 0.8 } },
  },
  {
    id: 'terms',
    reason: 'Where a term is given its meaning, the reader did not know it.',
    words: {
      en: 'refers to, is a term, the term, is defined as, stands for, in other words, simply put, the concept of, is a concept, is the practice of, is the process of, is a way of, is a type of, is a method, is a technique, can be defined, commonly used',
      da: 'betyder at, dækker over, begrebet, konceptet, defineres som, kan defineres, står for, med andre ord, handler om at, er en måde at, er en metode, er et udtryk, går ud på',
      nb: 'betyr at, begrepet, konseptet, defineres som, står for, med andre ord, handler om å, er en måte å',
      sv: 'betyder att, begreppet, konceptet, definieras som, står för, med andra ord, handlar om att, är ett sätt att',
      de: 'bedeutet, der begriff, das konzept, wird definiert, steht für, mit anderen worten, bezeichnet',
    },
    parts: { opening: { awareness: 0.7 } },
  },
]
