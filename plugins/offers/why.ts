import type { SiteLanguage } from '../language.ts'

/** Say in half a sentence why an offer stands before a text: by the topic that both are about, as it is called in the language. */
export function tellWhy(topic: string, lang: SiteLanguage): string {
  return lang === 'da' ? `Fordi du læser om »${topic}«:` : `Because you are reading about “${topic}”:`
}
