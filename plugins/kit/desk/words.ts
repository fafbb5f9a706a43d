/** What the script of the kit says, by name, in each language of the page; `#` stands for a number. */
export type DeskWords = Readonly<
  Record<
    'one' | 'many' | 'none' | 'failed' | 'earlier' | 'later' | 'nothing' | 'published' | 'used' | 'due',
    Readonly<Record<string, string>>
  >
>

/** Says something in the language that the page speaks now. */
export type Say = (name: keyof DeskWords, count?: number) => string

/** Read the words that stand in the page. */
export function sayer(words: DeskWords): Say {
  return (name, count) => {
    const { lang } = document.documentElement
    return (words[name][lang] ?? '').replace('#', count === undefined ? '' : count.toLocaleString(lang))
  }
}
