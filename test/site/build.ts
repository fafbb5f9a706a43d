import { startScript } from '../astro/site-copy.ts'
import { ended } from '../ended.ts'
import { openBrowser } from './browser.ts'
import { ROOT } from './dist.ts'
import { buildFormsSite } from './forms-site.ts'
import { buildReaderSite, MODES, readerSite } from './reader-sites.ts'

/** Build the example site, one with forms, and a small one for each way to look at the reader that is tested, once, before the tests open them. */
export default async function buildAll(): Promise<void> {
  // It is unpacked when it is first started, which two at once would do over each other.
  await (await openBrowser()).close()
  const example = ended(startScript(ROOT, 'plugins/cli/bin.js', ['build']))
  await Promise.all([buildFormsSite(), ...MODES.map((mode) => buildReaderSite(readerSite(mode), mode))])
  const { code, stdout, stderr } = await example
  if (code !== 0) throw new Error(`The example site did not build:\n${stdout}\n${stderr}`)
}
