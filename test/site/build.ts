import { READER_MODES } from '../../plugins/reader/modes.ts'
import { startScript } from '../astro/site-copy.ts'
import { ended } from '../ended.ts'
import { ROOT } from './dist.ts'
import { buildReaderSite, readerSite } from './reader-sites.ts'

/** Build the example site, and a small one for each way to look at the reader, once, before the tests that open them. */
export default async function buildAll(): Promise<void> {
  const example = ended(startScript(ROOT, 'plugins/cli/bin.js', ['build']))
  await Promise.all(READER_MODES.map((mode) => buildReaderSite(readerSite(mode), mode)))
  const { code, stdout, stderr } = await example
  if (code !== 0) throw new Error(`The example site did not build:\n${stdout}\n${stderr}`)
}
