import type { SiteLanguage } from 'astro-perennial'

/** What the script says while something of an article is changed, or marked as used. */
export type EditWord =
  | 'saved'
  | 'same'
  | 'before'
  | 'after'
  | 'comes'
  | 'goes'
  | 'never'
  | 'again'
  | 'made'
  | 'file'
  | 'here'
  | 'long'
  | 'gone'
  | 'changed'
  | 'unsaid'
  | 'marked'
  | 'ahead'
  | 'left'
  | 'away'

/** What of it is said in a kit that can change nothing. */
export const ALWAYS: readonly EditWord[] = ['ahead']

/** The words of each, per language; those from `here` on say why something was not changed, by `Why` of `plugins/edit/refused.ts`. */
export const EDIT_WORDS: Readonly<Record<SiteLanguage, Readonly<Record<EditWord, string>>>> = {
  da: {
    saved: 'Gemt',
    same: 'Der er intet at ændre: Sådan står det allerede.',
    before: 'Før',
    after: 'Efter',
    comes: 'Kommer med',
    goes: 'Går ud',
    never: 'Bliver aldrig brugt igen',
    again: 'Må bruges igen',
    made: 'Perennial vælger igen selv sætningerne.',
    file: 'Ændringen i artiklens fil',
    here: 'Her kan teksterne ikke ændres. Det kan de på den maskine, hvor »perennial kit« kører.',
    long: 'Teksten er for lang til at blive gemt.',
    gone: 'Det er her ikke mere. Genindlæs siden.',
    changed:
      'Artiklen er blevet ændret imens. Genindlæs siden, og prøv igen. Det, du har skrevet, bliver stående.',
    unsaid: 'Sådan står der ikke længere i artiklen. Genindlæs siden.',
    marked: 'Skribenten har mærket sætningen i selve teksten. Bed skribenten om at fjerne mærket.',
    ahead: 'Vælg en dag til og med i dag. Det, der kommer, er ikke brugt endnu.',
    left: 'Det kunne ikke gemmes, og intet er ændret. Send dette til den, der har teksterne:',
    away: 'Kittet svarer ikke. Start »perennial kit« igen. Det, du har skrevet, bliver stående.',
  },
  en: {
    saved: 'Saved',
    same: 'Nothing changes: it says so already.',
    before: 'Before',
    after: 'After',
    comes: 'Comes in',
    goes: 'Goes out',
    never: 'Is never used again',
    again: 'May be used again',
    made: 'Perennial chooses the sentences again.',
    file: "The change in the article's file",
    here: 'Texts are changed on the machine where “perennial kit” runs, and not here.',
    long: 'The text is too long to be saved.',
    gone: 'It is no longer there. Load the page again.',
    changed:
      'The article has changed meanwhile. Load the page again, and try once more. What you wrote stays.',
    unsaid: 'The article no longer says that. Load the page again.',
    marked: 'The writer marked this sentence in the text itself. Ask the writer to take the mark out.',
    ahead: 'Choose a day up to today. What is yet to come has not been used.',
    left: 'It could not be saved, and nothing was changed. Send this to whoever has the texts:',
    away: 'The kit does not answer. Start “perennial kit” again. What you wrote stays.',
  },
}
