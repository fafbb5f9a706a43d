import type { Browser, Page } from 'playwright-core'
import { reasonOf } from '../../../plugins/errors.ts'

/** A browser that tells what the pages it opens do that they should not. */
export interface HitWatch {
  /** Open a page, wake each of its elements, and look for what could run or load later. */
  open(url: string): Promise<void>
  /** Close the browser's window; gives all that was seen since it was opened, with the page that it was seen on. */
  close(): Promise<readonly string[]>
}

/** Events that payloads wait for. */
const WAKING = [
  'pointerover',
  'mouseover',
  'focus',
  'blur',
  'toggle',
  'animationstart',
  'error',
  'load',
] as const

/**
 * Watch for each payload that runs (`hit`, a dialog), each request to another place than `own`, each way off the page,
 * and each element and attribute that could do so. Other hosts are never reached, and policies of pages don't count.
 */
export async function watchForHits(browser: Browser, own: string): Promise<HitWatch> {
  const context = await browser.newContext({ bypassCSP: true })
  const seen: string[] = []
  let at = ''
  const tell = (what: string): void => {
    seen.push(`${at}: ${what}`)
  }
  await context.exposeFunction('hit', (id: unknown) => tell(`ran ${String(id)}`))
  await context.route(
    (url) => url.origin !== own,
    async (route) => {
      tell(`asked for ${route.request().url()}`)
      await route.abort()
    },
  )
  const openWindow = async (): Promise<Page> => {
    const page = await context.newPage()
    page.on('dialog', async (dialog) => {
      tell(`showed a dialog: ${dialog.message()}`)
      await dialog.dismiss()
    })
    return page
  }
  let page = await openWindow()
  /** Look at a page; tells whether it stayed long enough to be looked at. */
  const look = async (url: string): Promise<boolean> => {
    try {
      await page.goto(url)
      for (const fault of await page.evaluate(wake, WAKING)) tell(fault)
      if (page.url() !== url) tell(`went to ${page.url()}`)
      return true
    } catch (thrown) {
      tell(reasonOf(thrown))
      await page.close()
      page = await openWindow()
      return false
    }
  }
  return {
    async open(url) {
      at = url.slice(own.length)
      // The page before may have been on its way elsewhere, and this one is innocent.
      if (!(await look(url))) await look(url)
    },
    async close() {
      // The browser does one thing after the other: when this is answered, all that was asked for before was told.
      await look(`${own}/`)
      await page.evaluate(() => fetch('/').then(({ status }) => status))
      await context.close()
      return seen
    },
  }
}

/** Send every element the events that payloads wait for, and list what could run or load. Runs in the page. */
function wake(events: readonly string[]): string[] {
  const safe = new Set(['http:', 'https:', 'mailto:', 'tel:'])
  const addresses = new Set([
    'href',
    'src',
    'action',
    'formaction',
    'data',
    'poster',
    'background',
    'xlink:href',
  ])
  const active = /^(?:iframe|frame|object|embed|base|applet|portal|animate|set|foreignobject)$/i
  const faults: string[] = []
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName
    for (const { name: key, value } of element.attributes) {
      const attribute = key.toLowerCase()
      const url = addresses.has(attribute) ? URL.parse(value, document.baseURI) : null
      const isActive = attribute.startsWith('on') || attribute === 'srcdoc' || attribute === 'ping'
      const leaves = attribute.endsWith('action') && url?.origin !== location.origin
      // What a page says where it has no icon.
      if (value === 'data:,' && element.matches('link[rel=icon]')) continue
      if (isActive || leaves || (url && !safe.has(url.protocol)))
        faults.push(`has <${name} ${attribute}="${value}">`)
    }
    // The kit shows mails of this site in frames in which nothing runs.
    const isPreview =
      element.matches('iframe[sandbox="allow-same-origin"][src]') &&
      URL.parse((element as HTMLIFrameElement).src)?.origin === location.origin
    if (active.test(name) && !isPreview) faults.push(`has <${name}>`)
    if (name === 'meta' && element.getAttribute('http-equiv')?.toLowerCase() === 'refresh')
      faults.push('has <meta http-equiv="refresh">')
    for (const type of events) element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
  }
  return faults
}
