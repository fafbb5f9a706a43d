import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { DIST } from '../dist.ts'
import type { Task } from './task.ts'

const BOOKS = {
  da: { menu: 'E-bøger', id: 'fra-tragt-til-svinghjul', title: 'Fra tragt til svinghjul' },
  en: { menu: 'E-books', id: 'from-funnel-to-flywheel', title: 'From funnel to flywheel' },
} as const

const LABELS = {
  da: { epub: 'Hent e-bogen (EPUB)', pdf: 'Hent e-bogen (PDF)' },
  en: { epub: 'Download the e-book (EPUB)', pdf: 'Download the e-book (PDF)' },
} as const

/** What the files begin with: a zip whose first part is the type, and a PDF of version 1.7 or later. */
const BEGINNINGS = { epub: /^PK.{28}mimetypeapplication\/epub\+zip/s, pdf: /^%PDF-(?:1\.7|2)/ } as const

/** From the home page by the menu to a book, and both its files. */
export const downloadBook: Task = {
  task: 'download a book',
  site: 'example',
  do: async (reader) => {
    const { page, lang } = reader
    const { menu, id, title } = BOOKS[lang]
    await reader.open(`/${lang}/`)
    await reader.follow(page.locator('header').getByRole('link', { name: menu, exact: true }))
    await reader.follow(page.locator('main').getByRole('link', { name: title }).first())
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
    await reader.look()
    for (const kind of ['epub', 'pdf'] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        reader.press(page.getByRole('link', { name: LABELS[lang][kind] }).first()),
      ])
      expect(download.suggestedFilename()).toBe(`${id}.${kind}`)
      const bytes = await readFile(await download.path())
      expect(bytes.equals(await readFile(join(DIST, 'ebook', `${id}.${kind}`)))).toBe(true)
      expect(bytes.toString('latin1', 0, 80)).toMatch(BEGINNINGS[kind])
    }
    await reader.look()
  },
}
