/**
 * What words say to an editor, in one language. Each is a list of phrases, as `Phrases` reads them: words in lower case,
 * `_` for any word, `*` for any ending, `&` for a comma, `$` for the end of a clause, `!` in front of an exception.
 */
export interface Lexicon {
  /** Words that build a sentence and name nothing. */
  readonly functionWords: string
  /** Openings. */
  readonly opensPronoun: string
  readonly opensConnective: string
  readonly opensOrder: string
  readonly opensCondition: string
  readonly opensGeneric: string
  readonly opensExample: string
  readonly opensReversal: string
  readonly opensHearsay: string
  /** Words for what only looks so, in mid-sentence. */
  readonly seems: string
  readonly opensThen: string
  readonly opensLabel: string
  readonly opensWithoutSubject: string
  /** "It is hard to", "there are", "those who": they point at nothing. */
  readonly dummySubject: string
  readonly dummyVerb: string
  readonly judging: string
  readonly clauseOpener: string
  readonly points: string
  /** Pronouns by what they can mean. */
  readonly thing: string
  readonly several: string
  readonly person: string
  readonly somebody: string
  /** Pointers in mid-sentence. */
  readonly demonstrative: string
  readonly link: string
  /** Adverbs that go on from another sentence wherever they stand: "also", "here", "altså". */
  readonly goesOn: string
  /** "Not only", which wants its "but also". */
  readonly notOnly: string
  readonly unique: string
  readonly settings: string
  /** Whose world. */
  readonly example: string
  readonly we: string
  readonly weAll: string
  readonly weSell: string
  readonly me: string
  readonly you: string
  readonly asks: string
  readonly thanks: string
  readonly sells: string
  /** What is said of one product to those who might buy it. */
  readonly pitches: string
  readonly ownText: string
  readonly past: string
  readonly dated: string
  /** Edge. */
  readonly denies: string
  readonly compares: string
  readonly comparative: string
  readonly most: string
  readonly reason: string
  readonly must: string
  readonly can: string
  readonly vague: string
  readonly defines: string
  /** How many, and of what: "several ways", "to former", which are named elsewhere. */
  readonly counted: string
  readonly kinds: string
  /** What says nothing: "easier than you think". */
  readonly empty: string
  /** What a product is. */
  readonly productKind: string
  readonly feels: string
  /** Verbs. */
  readonly finite: string
  readonly screenSteps: string
  readonly advice: string
  /** How manuals go from one step to the next. */
  readonly opensWalk: string
  readonly walks: string
  readonly relative: string
  /** What says what something is, but for what only praises it. */
  readonly means: string
  /** What denies one thing to hold another against it: "not only", "rather than". */
  readonly contrary: string
  /** What to avoid. */
  readonly opensWarning: string
  readonly forbids: string
  readonly mistake: string
  /** What steps tell to do, besides advice and what is done at a screen. */
  readonly handwork: string
  /** Figures. */
  readonly unit: string
  readonly population: string
  readonly research: string
  readonly finding: string
  readonly fee: string
  /** What is so as a rule, or at the most. */
  readonly usual: string
  /** Names that anybody knows and that need no introduction. */
  readonly knownNames: string
}

/** One of the lists of a lexicon that are looked for in sentences. */
export type Meaning = Exclude<keyof Lexicon, 'functionWords'>
