/** Choose the words in the language of the page around the text; English where there are none. */
export function spoken<Words>(words: { readonly da: Words; readonly en: Words }): Words {
  const lang = document.body.lang || document.documentElement.lang
  return lang.startsWith('da') ? words.da : words.en
}
