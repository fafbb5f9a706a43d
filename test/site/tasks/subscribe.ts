import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { Reader } from './reader.ts'
import type { Task } from './task.ts'

const ADDRESS = 'reader@bikes.example'

const FORMS = {
  da: {
    path: '/da/faa-breve/',
    field: 'Din mailadresse',
    hint: 'Skriv hele adressen, for eksempel navn@firma.dk.',
    box: 'Ja tak, Sider & Pages må gerne sende mig mail.',
    send: 'Tilmeld mig',
    failed: 'Formularen kom ikke igennem',
    back: 'Klar til vinter og vår',
    thanks: 'Tak for din tilmelding',
    home: 'Gå til forsiden',
  },
  en: {
    path: '/en/get-own/',
    field: 'Your e-mail address',
    hint: 'Write the whole address, such as name@company.com.',
    box: 'One mail in October & one in April.',
    send: 'Send me the mail',
    failed: 'The form did not get through',
    back: 'Ready for winter, by own',
    thanks: 'Thank you for signing up',
    home: 'Go to the front page',
  },
} as const

/** With an empty field, a slip in it, and no consent; then right, but lost on the way; then once more, to the thanks and on. */
export const subscribe: Task = {
  task: 'subscribe',
  site: 'forms',
  do: async (reader, forms) => {
    const { page, lang } = reader
    const words = FORMS[lang]
    const field = page.getByRole('textbox', { name: words.field })
    const box = page.getByRole('checkbox', { name: words.box })
    const send = page.getByRole('button', { name: words.send })
    const heading = page.getByRole('heading', { level: 1 })
    const colour = (): Promise<string> =>
      page.getByText(words.hint).evaluate((element) => getComputedStyle(element).color)
    forms.arrived = []
    forms.answer = 'failure'
    await reader.open(words.path)
    await reader.look()
    const calm = await colour()

    await refused(reader, send, field)
    await reader.write(field, 'reader')
    await refused(reader, send, field)
    expect(await colour()).not.toBe(calm)
    await reader.lookClosely()
    await reader.write(field, ADDRESS)
    await refused(reader, send, box)
    await reader.press(box)
    if (reader.way === 'keyboard') await passed(reader, field, box)
    expect(forms.arrived).toEqual([])

    await reader.press(send)
    await page.waitForURL(lang === 'da' ? '**/da/proev-igen/' : '**/en/try-again/')
    expect(await heading.textContent()).toBe(words.failed)
    await reader.look()
    forms.answer = 'success'
    await reader.follow(page.getByRole('link', { name: words.back, exact: true }))
    await reader.write(field, ADDRESS)
    await reader.press(box)
    await reader.press(send)
    await page.waitForURL(lang === 'da' ? '**/da/tak/' : '**/en/thanks/')
    expect(await heading.textContent()).toBe(words.thanks)
    // The trap for programs stays empty.
    expect(
      forms.arrived.map(({ fields }) => ['email', 'lang', 'website'].map((name) => fields.get(name))),
    ).toEqual([
      [ADDRESS, lang, ''],
      [ADDRESS, lang, ''],
    ])
    await reader.look()
    await reader.follow(page.getByRole('link', { name: words.home }))
    await reader.look()
  },
}

/** See to it that the keys led to the field and to the box, and never to the trap for programs between them. */
async function passed({ page, reached }: Reader, field: Locator, box: Locator): Promise<void> {
  const trap = page.locator('.form-trap input')
  const came: boolean[] = []
  for (const input of [field, trap, box])
    came.push(reached.includes(await input.evaluate(({ id }: Element) => id)))
  expect(came).toEqual([true, false, true])
}

/** Press the button in vain: the browser leads to what is wrong. */
async function refused({ page, press }: Reader, send: Locator, fault: Locator): Promise<void> {
  await press(send)
  expect(await page.locator(':focus').getAttribute('id')).toBe(await fault.getAttribute('id'))
  expect(await fault.evaluate((input: HTMLInputElement) => input.validationMessage)).not.toBe('')
}
