import type { SiteLanguage } from '../language.ts'

/** What there are snippets of. */
export type SnippetKind = 'article' | 'stage' | 'offer' | 'book' | 'author' | 'proof'

/** What a snippet is called, what it is typed by, and what an editor says of it. */
interface SnippetName {
  readonly name: string
  readonly prefix: string
  readonly description: string
}

/** What stands at first where somebody writes. */
type Placeholder =
  | ('title' | 'description' | 'headline' | 'text' | 'label' | 'bookTitle' | 'bookDescription' | 'slug')
  | ('name' | 'bio' | 'quote' | 'role' | 'where' | 'permission')

interface SnippetWords {
  readonly names: Readonly<Record<SnippetKind, SnippetName>>
  readonly words: Readonly<Record<Placeholder, string>>
}

/** The words of the snippets, per language; the keys of front matter are the same in both. */
export const SNIPPET_WORDS: Readonly<Record<SiteLanguage, SnippetWords>> = {
  da: {
    names: {
      article: {
        name: 'Artikel',
        prefix: 'artikel',
        description: 'Det, der står øverst i en artikel. Fasen vurderes ud fra teksten.',
      },
      stage: {
        name: 'Fase',
        prefix: 'fase',
        description: 'Den fase, som teksten, tilbuddet eller udtalelsen er til.',
      },
      offer: { name: 'Tilbud', prefix: 'tilbud', description: 'Et tilbud i content/offers/.' },
      book: { name: 'Bog', prefix: 'bog', description: 'En bog i content/ebooks/.' },
      author: { name: 'Forfatter', prefix: 'forfatter', description: 'En forfatter i content/authors/.' },
      proof: {
        name: 'Udtalelse',
        prefix: 'udtalelse',
        description: 'Det, nogen har sagt, i content/proof/; vises kun med tilladelse.',
      },
    },
    words: {
      title: 'Det, læseren vil vide',
      description: 'Det, læseren får, i en eller to sætninger',
      headline: 'Det, læseren får',
      text: 'En eller to sætninger mere',
      label: 'Ordene på knappen',
      bookTitle: 'Titlen',
      bookDescription: 'Det, læseren får, i en eller to sætninger',
      slug: 'artiklens-filnavn',
      name: 'Navnet',
      bio: 'En sætning eller to',
      quote: 'Ordene, som de blev sagt',
      role: 'Det, personen laver',
      where: 'i et brev',
      permission: 'Hvordan og hvornår tilladelsen blev givet',
    },
  },
  en: {
    names: {
      article: {
        name: 'Article',
        prefix: 'article',
        description: 'What stands at the top of an article. Its stage is judged from the text.',
      },
      stage: {
        name: 'Stage',
        prefix: 'stage',
        description: 'The stage that the text, offer or proof is for.',
      },
      offer: { name: 'Offer', prefix: 'offer', description: 'An offer in content/offers/.' },
      book: { name: 'Book', prefix: 'book', description: 'A book in content/ebooks/.' },
      author: { name: 'Author', prefix: 'author', description: 'An author in content/authors/.' },
      proof: {
        name: 'Proof',
        prefix: 'proof',
        description: 'What somebody said, in content/proof/; shown only with a permission.',
      },
    },
    words: {
      title: 'What the reader wants to know',
      description: 'What the reader gets, in one or two sentences',
      headline: 'What the reader gets',
      text: 'One or two sentences more',
      label: 'The words on the button',
      bookTitle: 'The title',
      bookDescription: 'What the reader gets, in one or two sentences',
      slug: 'file-name-of-the-article',
      name: 'The name',
      bio: 'A sentence or two',
      quote: 'The words as they were said',
      role: 'What the person does',
      where: 'in a letter',
      permission: 'How and when it was given',
    },
  },
}
