import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Start the browser that comes through npm; nothing is downloaded. */
export async function openBrowser(): Promise<Browser> {
  chromium.setGraphicsMode = false
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // Test machines run as root in a container, where the sandbox cannot start.
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    headless: true,
  })
}

let shared: Promise<Browser> | undefined

/**
 * Give the browser that all test files of a process have, one after the other: to start one takes as long as two pages. It
 * ends with the process.
 */
export async function sharedBrowser(): Promise<Browser> {
  shared ??= openBrowser()
  return shared
}

/** Close whatever a test file has opened in the shared browser. */
export async function leave(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()))
}
