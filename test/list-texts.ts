/** How many texts the list below has: more than a page of a list shows. */
const MANY = 41

const short = (title: string, more: string): string =>
  `---\ntitle: ${title}\ndescription: What there is to say on ${title}, in a sentence that is long enough for search results.\nstage: awareness\n${more}---\n\nText of ${title}.\n`

/** Texts of a site in English: more than fit on a page, with years, a topic, an author, a series of two, and what is not out. */
export const LISTED_TEXTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from({ length: MANY }, (_, at) => [
      `articles/en/loaf-${at}.md`,
      short(
        `Loaf ${at}`,
        `topics: [loaves]\nauthor: ada\npublished: 20${10 + (at % 3)}-01-${10 + (at % 18)}\n`,
      ),
    ]),
  ),
  'articles/en/first.md': short('Sour first', 'series: Sour dough\npublished: 2009-01-01\n'),
  'articles/en/second.md': short('Sour second', 'series: Sour dough\npublished: 2009-01-02\n'),
  'articles/en/hidden.md': short(
    'Zibbelvaps',
    'topics: [loaves]\nauthor: bo\nseries: Sour dough\ndraft: true\n',
  ),
  'topics/loaves.yml':
    'title: { en: Loaves of bread }\nintro:\n  en: |\n    On loaves. One of them is always first.\n\n    The others follow.\nlead: { en: loaf-7 }\n',
  'authors/ada.yml':
    'name: Ada Ås\nbio: { en: Ada bakes. }\nphoto: { src: ada.jpg, alt: Ada at her oven }\nlinks: ["https://www.bread.example/@ada/", { url: "https://oven.example", label: The oven }]\n',
  'authors/bo.yml': 'name: Bo Berg\n',
}
