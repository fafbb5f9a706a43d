import { openSite } from '../../plugins/cli/site.ts'
import { ROOT } from './dist.ts'

const { config, engine } = await openSite(ROOT)

/** What is to be said of the example site's content. */
export const check = (): ReturnType<typeof engine.checkAhead> => engine.checkAhead()

/** The example site's texts, as they are related. */
export const library = await engine.library()

/** Every file that the channels make of them. */
export const plan = await engine.plan()

/** Address of the example site, without a slash at its end. */
export const ORIGIN = config.site ?? ''
