import { wantedLanguage } from './wanted-language.ts'

/** Let a page of the kit speak its reader's language before anything of it is painted; `speak` does the rest once it is there. */
export function speakEarly(): void {
  const { documentElement: page } = document
  const lang = wantedLanguage((page.dataset['languages'] ?? '').split(' '))
  if (lang !== undefined) page.lang = lang
}
