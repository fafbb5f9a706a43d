/** Prints the address and the cache key of every planned output of the site in a folder, a line each. */
import { registry } from '../../plugins/channels/registry.ts'
import { resolveConfig } from '../../plugins/config.ts'
import { readLibrary } from '../../plugins/library/read.ts'
import { planAll } from '../../plugins/publish/plan.ts'

const [root = '', options = '{}'] = process.argv.slice(2)
const config = resolveConfig(JSON.parse(options), { root, site: 'https://pages.example' })
const plan = planAll(await readLibrary(config), registry)
process.stdout.write(plan.map(({ address, key }) => `${address} ${key}\n`).join(''))
