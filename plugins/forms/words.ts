import type { SiteLanguage } from '../language.ts'

/** What forms say of themselves in a language. */
interface FormWords {
  readonly email: string
  readonly hint: string
  /** The fields of a form that asks for a message. */
  readonly message: string
  readonly article: string
  readonly answer: string
  /** The label of the field that people never see. */
  readonly trap: string
  readonly label: { readonly form: string; readonly book: string; readonly message: string }
  /** What a reader agrees to where the site does not say. */
  readonly agreement: Readonly<Record<'sentence' | 'checkbox', Agreement>>
  readonly messageAgreement: Readonly<Record<'sentence' | 'checkbox', Agreement>>
  readonly privacy: string
  readonly messagePrivacy: string
}

/** Words in which the site says its name. */
type Agreement = (site: string) => string

/** The words of forms, per language. */
export const FORM_WORDS: Readonly<Record<SiteLanguage, FormWords>> = {
  da: {
    email: 'Din mailadresse',
    hint: 'Skriv hele adressen, for eksempel navn@firma.dk.',
    message: 'Din besked',
    article: 'Hvilken artikel? (valgfrit)',
    answer: 'Din mailadresse, hvis du vil have svar (valgfrit)',
    trap: 'Lad dette felt stå tomt',
    label: { form: 'Tilmeld mig', book: 'Få e-bogen', message: 'Send' },
    agreement: {
      sentence: (site) => `Når du sender formularen, siger du ja til at få mail fra ${site}.`,
      checkbox: (site) => `Ja tak, ${site} må gerne sende mig mail.`,
    },
    messageAgreement: {
      sentence: (site) =>
        `${site} bruger det, du skriver, til at rette og forbedre, og din adresse kun til at svare dig.`,
      checkbox: (site) => `Ja, ${site} må gemme det, jeg skriver, for at rette og forbedre.`,
    },
    privacy: 'Sådan behandler vi din adresse',
    messagePrivacy: 'Sådan behandler vi det, du skriver',
  },
  en: {
    email: 'Your e-mail address',
    hint: 'Write the whole address, such as name@company.com.',
    message: 'Your message',
    article: 'Which article? (optional)',
    answer: 'Your e-mail address, for an answer (optional)',
    trap: 'Leave this field empty',
    label: { form: 'Sign me up', book: 'Get the e-book', message: 'Send' },
    agreement: {
      sentence: (site) => `By sending this form, you agree to get mail from ${site}.`,
      checkbox: (site) => `Yes please, ${site} may send me mail.`,
    },
    messageAgreement: {
      sentence: (site) =>
        `${site} uses what you write to mend and improve things, and your address only to answer you.`,
      checkbox: (site) => `Yes, ${site} may keep what I write, to mend and improve things.`,
    },
    privacy: 'How we treat your address',
    messagePrivacy: 'How we treat what you write',
  },
}
