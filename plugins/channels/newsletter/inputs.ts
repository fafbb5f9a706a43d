/** What is offered below a snippet. */
export interface MailOffer {
  readonly headline: string
  readonly text: string
  readonly label: string
  readonly url: string
  /** What somebody said of it, and who. */
  readonly proof?: { readonly quote: string; readonly name: string }
}

/** What a snippet says. */
export interface SnippetInputs {
  readonly format: 'html' | 'text'
  readonly lang: string
  readonly subject: string
  readonly preheader: string
  readonly kicker: string
  readonly title: string
  readonly excerpt: string
  readonly points: readonly string[]
  readonly pointsLabel: string
  readonly url: string
  readonly label: string
  readonly colour: string
  readonly site: string
  readonly offer?: MailOffer
}
