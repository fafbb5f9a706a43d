/** Words and sentence patterns of a language, from which prose is made that looks like the real thing to every tool. */
export interface Vocabulary {
  /** In the plural, so that every sentence agrees with itself. */
  readonly nouns: readonly string[]
  readonly verbs: readonly string[]
  readonly adjectives: readonly string[]
  /** When, where or how, at the end of a sentence. */
  readonly ends: readonly string[]
  /** Patterns: {n}oun, {v}erb, {a}djective, {e}nd, {#} number. */
  readonly sentences: readonly string[]
  readonly titles: readonly string[]
  readonly headings: readonly string[]
}

/** The vocabularies by language. */
export const VOCABULARIES: Readonly<Record<'da' | 'en', Vocabulary>> = {
  da: {
    nouns:
      list(`læsere kunder artikler nyhedsbreve tekster tilbud overskrifter sider emner spørgsmål svar målinger
      besøg klik aftaler møder planer budgetter kampagner kanaler annoncer opslag billeder figurer tabeller lister
      guider bøger kapitler eksempler skabeloner værktøjer systemer rutiner vaner frister opgaver roller hold kolleger
      ledere leverandører butikker webshops varer ydelser priser rabatter gebyrer ordrer returneringer leveringer
      anmeldelser anbefalinger referencer interviews citater undersøgelser rapporter tal tendenser sæsoner måneder uger
      dage timer minutter fejl mangler huller løfter forventninger ønsker behov problemer løsninger fordele ulemper valg
      beslutninger indvendinger grunde argumenter historier erfaringer idéer udkast rettelser versioner arkiver mapper
      filer formater skærme telefoner browsere formularer felter knapper menuer links adresser domæner servere sprog
      oversættelser ord sætninger afsnit læsninger abonnenter medlemmer fællesskaber netværk grupper kurser webinarer
      messer arrangementer indbydelser aftagere partnere konkurrenter markeder brancher lande byer regler krav
      rettigheder samtykker cookies profiler segmenter målgrupper rejser trin overgange`),
    verbs:
      list(`hjælper finder viser forklarer måler samler deler følger retter planlægger opdaterer beskriver tester
      sammenligner udvælger skriver læser besøger anbefaler vælger prøver glemmer husker forbedrer forenkler afkorter
      bruger genbruger sender modtager åbner lukker gemmer sletter flytter ordner tæller vurderer ændrer bygger`),
    adjectives:
      list(`korte lange gode nye gamle enkle tydelige vigtige små store daglige ugentlige trofaste tavse travle
      rolige billige dyre gratis åbne lukkede hurtige langsomme nyttige holdbare friske forældede ærlige konkrete vage
      sjældne hyppige tidlige sene nære fjerne danske lokale digitale trykte personlige fælles`),
    ends: lines(`på en travl mandag
      uden at spilde tid
      før sommerferien
      i det første kvartal
      når budgettet er lagt
      længe efter lanceringen
      på en lille skærm
      med en kop kaffe ved siden af
      i alle faser af rejsen
      hver eneste uge
      uden ekstra medarbejdere
      helt frem til beslutningen
      både på nettet og på tryk
      til glæde for hele holdet`),
    sentences: lines(`De {a} {n} {v} {n} {e}.
      Når {n} {v} {a} {n}, bliver {n} bedre {e}.
      Mange {n} {v} {n}, fordi {a} {n} tager tid.
      I gennemsnit {v} {#} procent af alle {n} de {a} {n} {e}.
      Derfor er {a} {n} ofte mere værd end {a} {n}.
      Det betyder, at {n} og {n} skal følges ad {e}.
      Hvorfor {v} så mange {n} stadig {a} {n}?
      Begynd med {n}, og gem {n} til senere.
      Et hold med {#} {n} {v} {n} {e}, og resten kan vente.
      Vi ser tit, at {n} {v} {n}, men ikke {n}.
      Hvis {n} ikke {v} {n}, så spørg, hvilke {n} der mangler {e}.
      Skriv ned, hvilke {n} der {v} {n}, og tæl dem efter {#} dage.`),
    titles: lines(`Sådan {v} {a} {n} jeres {n}
      {#} {a} {n}, der {v} {n}
      Hvad er {a} {n} med {n}?
      {a} {n} eller {a} {n}: sådan vælger du
      En guide til {a} {n} og {n}
      Derfor {v} {n} de {a} {n}`),
    headings: lines(`Sådan {v} {n} {n}
      Hvad {a} {n} koster
      Når {n} {v} {n}
      {a} {n} og {a} {n}
      Tre {a} {n} at begynde med
      Hvorfor {v} {n} ikke {n}?`),
  },
  en: {
    nouns:
      list(`readers customers articles newsletters texts offers headlines pages topics questions answers measurements
      visits clicks agreements meetings plans budgets campaigns channels adverts posts pictures figures tables lists
      guides books chapters examples templates tools systems routines habits deadlines tasks roles teams colleagues
      managers suppliers shops stores goods services prices discounts fees orders returns deliveries reviews
      recommendations references interviews quotations surveys reports numbers trends seasons months weeks days hours
      minutes mistakes gaps promises expectations wishes needs problems solutions benefits drawbacks choices decisions
      objections reasons arguments stories experiences ideas drafts corrections versions archives folders files formats
      screens phones browsers forms fields buttons menus links addresses domains servers languages translations words
      sentences paragraphs subscribers members communities networks groups courses webinars fairs events invitations
      buyers partners competitors markets industries countries cities rules demands rights consents cookies profiles
      segments audiences journeys steps transitions libraries shelves topics signals habits evenings`),
    verbs:
      list(`help find show explain measure collect share follow correct plan update describe test compare choose write
      read visit recommend try forget remember improve simplify shorten use reuse send receive open close keep delete
      move sort count judge change build`),
    adjectives:
      list(`short long good new old simple clear important small large daily weekly loyal silent busy calm cheap
      costly free open closed quick slow useful lasting fresh outdated honest concrete vague rare frequent early late
      near distant local digital printed personal shared careful steady`),
    ends: lines(`on a busy Monday
      without wasting time
      before the summer break
      in the first quarter
      once the budget is settled
      long after the launch
      on a small screen
      with a cup of coffee at hand
      at every stage of the journey
      each and every week
      without hiring anyone
      right up to the decision
      both online and in print
      to the delight of the whole team`),
    sentences: lines(`The {a} {n} {v} {n} {e}.
      When {n} {v} {a} {n}, the {n} get better {e}.
      Many {n} {v} {n}, because {a} {n} take time.
      On average {#} per cent of all {n} {v} the {a} {n} {e}.
      That is why {a} {n} are often worth more than {a} {n}.
      It means that {n} and {n} belong together {e}.
      Why do so many {n} still {v} {a} {n}?
      Begin with {n}, and keep the {n} for later.
      A team with {#} {n} can {v} {n} {e}, and the rest can wait.
      We often see that {n} {v} {n}, but not {n}.
      If the {n} don't {v} {n}, ask which {n} are missing {e}.
      Write down which {n} {v} {n}, and count them after {#} days.`),
    titles: lines(`How {a} {n} {v} your {n}
      {#} {a} {n} that {v} {n}
      What are {a} {n} with {n}?
      {a} {n} or {a} {n}: how to choose
      A guide to {a} {n} and {n}
      Why {n} {v} the {a} {n}`),
    headings: lines(`How {n} {v} {n}
      What {a} {n} cost
      When {n} {v} {n}
      {a} {n} and {a} {n}
      Three {a} {n} to begin with
      Why don't {n} {v} {n}?`),
  },
}

function list(words: string): string[] {
  return words.split(/\s+/)
}

function lines(text: string): string[] {
  return text.split(/\n\s*/)
}
