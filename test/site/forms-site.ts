import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PerennialOptions } from '../../plugins/config.ts'
import { build, copyProject } from '../astro/site-copy.ts'
import { FORMS } from '../forms/services.ts'
import { ROOT } from './dist.ts'

const FORMS_ROOT = join(ROOT, '.perennial', 'forms-site')

/** The built site that has a form of each service. */
export const FORMS_DIST = join(FORMS_ROOT, 'dist')

/** The book that is behind a form. */
export const BOOK_BEHIND = 'en-guide'

const options: Partial<PerennialOptions> = {
  kit: 'public',
  forms: {
    ...FORMS,
    end: { service: 'url', url: '/subscribe', inline: true },
    tell: { service: 'url', url: '/tell', asks: 'message', inline: true, fields: { success: '{success}' } },
  },
  privacy: { da: 'privatliv', en: 'privacy' },
}

const landing = (title: string, form: string): string =>
  `---\ntitle: ${title}\ndescription: Say where to send it, and read it when it suits you.\nlanding: { form: ${form} }\n---\n\nOne mail in October, with what your bike needs.\n`

const said = (quote: string, more = ''): string =>
  `quote: ${quote}\nname: Ada\nwhere: in a letter\ndate: 2026-03-04\npermission: by mail on 2026-03-05\nlanguage: en\n${more}`

/** What the site has besides the small example content: landing pages, pages on privacy, and an offer of a form. */
const FILES: Readonly<Record<string, string>> = {
  'pages/en/privacy.md': '# Privacy\n\nWe keep your address until you ask us to delete it.\n',
  'pages/da/privatliv.md':
    '---\ntitle: Privatliv\ntranslationOf: en/privacy\n---\n\nVi gemmer din adresse, til du beder os slette den.\n',
  ...Object.fromEntries(
    Object.keys(FORMS).map((form) => [
      `pages/en/get-${form}.md`,
      landing(`Ready for winter, by ${form}`, form),
    ]),
  ),
  'pages/en/get-end.md': landing('Ready for spring', 'end'),
  'pages/en/tell.md': landing('Tell us', 'tell').replace('landing:', 'care: feedback\nlanding:'),
  'pages/da/faa-mail.md':
    '---\ntitle: Klar til vinter\ndescription: Skriv, hvor vi skal sende den hen.\nlanding: { form: formspree }\n---\n\nÉn mail i oktober.\n',
  'pages/da/faa-breve.md':
    '---\ntitle: Klar til vinter og vår\ndescription: Skriv, hvor vi skal sende det hen.\nlanding: { form: own }\n---\n\nÉn mail i oktober og én i april.\n',
  'proof/rider.yml': said('I ride all winter now.', 'topics: [start]\nrole: courier\n'),
  'proof/shop.yml': said('We sell fewer chains, and more lamps.'),
  'articles/en/keep-customers.md':
    '---\ntitle: Keep the customers that you have\nstage: delight\n---\n\nWrite to them before they write to you.\n',
  'offers/en-tell.yml': `kind: feedback
priority: 90
language: en
headline: What did we get wrong?
text: One sentence is enough, and your name is not needed.
label: Tell us
target: { form: tell }
`,
  'offers/en-start.yml': `kind: newsletter
stage: [awareness, consideration, decision, delight]
language: en
headline: One mail in spring
text: What your bike needs after the winter, in five minutes.
label: Get the mail
target: { form: end }
`,
}

/** Build the site with forms anew, out of the small example content and `FILES`. */
export async function buildFormsSite(): Promise<void> {
  await rm(FORMS_ROOT, { recursive: true, force: true })
  await mkdir(FORMS_ROOT, { recursive: true })
  await copyProject(FORMS_ROOT, { options })
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(FORMS_ROOT, 'content', path)), { recursive: true })
    await writeFile(join(FORMS_ROOT, 'content', path), text)
  }
  const book = join(FORMS_ROOT, `content/ebooks/${BOOK_BEHIND}.yml`)
  const more = 'form: own\ngains: [keep a chain clean]\nproof: [rider, shop]\n'
  await writeFile(book, (await readFile(book, 'utf8')) + more)
  const { code, stdout, stderr } = await build(FORMS_ROOT)
  if (code !== 0) throw new Error(`The site with forms did not build:\n${stdout}\n${stderr}`)
}
