/** Prints the address and the cache key of every planned output of the site in a folder, a line each. */
import { theme } from '../../plugins/astro/theme.ts'
import { registry } from '../../plugins/channels/registry.ts'
import { withChannels } from '../../plugins/channels/with-channels.ts'
import { resolveConfig } from '../../plugins/config.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { planAll } from '../../plugins/publish/plan.ts'

const [root = '', options = '{}'] = process.argv.slice(2)
const place = { root, site: 'https://pages.example' }
const config = withChannels(resolveConfig({ ...JSON.parse(options), theme: theme() }, place), registry)
const plan = planAll(await readLibrary(config), registry)
process.stdout.write(plan.map(({ address, key }) => `${address} ${key}\n`).join(''))
