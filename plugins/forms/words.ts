import type { SiteLanguage } from '../language.ts'

/** What forms say of themselves in a language. */
interface FormWords {
  readonly email: string
  readonly hint: string
  /** The label of the field that people never see. */
  readonly trap: string
  readonly label: { readonly form: string; readonly book: string }
  /** What a reader agrees to where the site does not say. */
  readonly agreement: Readonly<Record<'sentence' | 'checkbox', (site: string) => string>>
  readonly privacy: string
}

/** The words of forms, per language. */
export const FORM_WORDS: Readonly<Record<SiteLanguage, FormWords>> = {
  da: {
    email: 'Din mailadresse',
    hint: 'Skriv hele adressen, for eksempel navn@firma.dk.',
    trap: 'Lad dette felt stå tomt',
    label: { form: 'Tilmeld mig', book: 'Få e-bogen' },
    agreement: {
      sentence: (site) => `Når du sender formularen, siger du ja til at få mail fra ${site}.`,
      checkbox: (site) => `Ja tak, ${site} må gerne sende mig mail.`,
    },
    privacy: 'Sådan behandler vi din adresse',
  },
  en: {
    email: 'Your e-mail address',
    hint: 'Write the whole address, such as name@company.com.',
    trap: 'Leave this field empty',
    label: { form: 'Sign me up', book: 'Get the e-book' },
    agreement: {
      sentence: (site) => `By sending this form, you agree to get mail from ${site}.`,
      checkbox: (site) => `Yes please, ${site} may send me mail.`,
    },
    privacy: 'How we treat your address',
  },
}
