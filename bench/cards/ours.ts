import type { CardContent } from '../../plugins/channels/cards/content.ts'
import { cardTheme } from '../../plugins/channels/cards/designs/design.ts'
import { typographic } from '../../plugins/channels/cards/designs/typographic.ts'
import { FORMATS, ownFormat } from '../../plugins/channels/cards/formats.ts'
import { drawScene } from '../../plugins/draw/draw-scene.ts'
import { themeSchema } from '../../plugins/theme/theme.ts'
import { seeded, Writer } from '../prose.ts'
import { VOCABULARIES } from '../vocabulary.ts'
import { benchScene } from './design.ts'

/** The formats of networks, and two that a site adds. */
const ALL_FORMATS = [...FORMATS, ownFormat('linkedin-page', 1080, 1350), ownFormat('banner', 1500, 500)]
/** Articles that are drawn before the clock starts. */
const WARM_UP = 4
const IN_FLIGHT = 4

/** Draw all formats of some articles; gives the processor time of one. */
export async function drawArticles(articles: number): Promise<{ count: number; processorMs: number }> {
  const writer = new Writer(VOCABULARIES.da, seeded(5))
  const { colours, fonts } = themeSchema.parse({})
  const theme = cardTheme({ colours, fonts }, 'light')
  const draw = async (): Promise<void> => {
    const content = contentOf(writer.title())
    await Promise.all(
      ALL_FORMATS.map(({ type, maxBytes, ...format }) =>
        drawScene(typographic(content, { ...format, type, maxBytes }, theme), { type, maxBytes }),
      ),
    )
  }
  for (let article = 0; article < WARM_UP; article += 1) await draw()
  const usage = process.cpuUsage()
  for (let article = 0; article < articles; article += 1) await draw()
  const { user, system } = process.cpuUsage(usage)
  return { count: ALL_FORMATS.length, processorMs: (user + system) / 1000 / articles }
}

/** Draw very many cards, each of another title, and see what memory is held. */
export async function drawFlood(cards: number): Promise<{ cards: number; peakMB: number; heldMB: number[] }> {
  const writer = new Writer(VOCABULARIES.da, seeded(9))
  const heldMB: number[] = []
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const queue = Array.from({ length: Math.ceil(cards / 10) }, () => writer.title()).values()
    const lane = async (): Promise<void> => {
      for (const title of queue) await drawScene(benchScene(title), { type: 'png' })
    }
    await Promise.all(Array.from({ length: IN_FLIGHT }, lane))
    heldMB.push(process.memoryUsage().rss / 1e6)
  }
  return { cards, peakMB: (process.resourceUsage().maxRSS * 1024) / 1e6, heldMB }
}

function contentOf(title: string): CardContent {
  return {
    kind: 'title',
    lang: 'da',
    dir: 'ltr',
    kicker: 'Måling',
    title,
    text: '',
    source: '',
    action: '',
    address: 'example.dk',
    site: 'Sider & Pages',
    colour: '#1d6fa5',
  }
}
