import type { Channel } from '../channel.ts'
import { cards } from './cards/index.ts'
import { ebook } from './ebook/index.ts'
import { feeds } from './feeds/index.ts'
import { images } from './images/index.ts'
import { newsletter } from './newsletter/index.ts'
import { social } from './social/index.ts'

/** Every channel, a line each. The name is the option, the command-line argument, the folder and the test title. */
export const registry: Readonly<Record<string, Channel>> = { images, cards, social, newsletter, ebook, feeds }
