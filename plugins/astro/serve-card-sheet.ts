import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { CardKind } from '../channels/cards/content.ts'
import { designFinder, designNames, sceneOf } from '../channels/cards/designs/choose.ts'
import { plainFormat } from '../channels/cards/formats.ts'
import type { CardInputs, CardsInputs } from '../channels/cards/inputs.ts'
import { type CardOptions, cardOptions, formatsFor } from '../channels/cards/options.ts'
import { layOut } from '../draw/lay-out.ts'
import { siteTokens } from '../draw/site-tokens.ts'
import type { Engine } from '../engine.ts'
import { reasonOf } from '../errors.ts'
import { contextOf, render } from '../publish/render.ts'
import { MODES } from '../theme/theme.ts'
import { boxesSvg, type SheetStock, sheetHtml, sheetQuery } from './card-sheet.ts'

/** One answer of the development server. */
interface Answer {
  readonly type: string
  readonly body: string | Uint8Array
}

/**
 * Serve the contact sheet of the cards at `/kit/cards/` in development: a real card of each kind, in all formats and
 * designs. A card is drawn when it is seen. Gives what reloads the page when the content has changed.
 */
export function serveCardSheet(engine: Engine, server: ViteDevServer): () => void {
  const { base, root, channels } = engine.config
  // Options that are not right are told where the cards are planned.
  const checked = cardOptions.safeParse(channels['cards'] ?? {})
  if (!checked.success) return () => undefined
  const options = checked.data
  const home = `${base}/kit/cards/`
  server.middlewares.use((request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname.startsWith(home) ? pathname.slice(home.length) : undefined
    if (name !== '' && name !== 'card.image' && name !== 'boxes.svg') return next()
    answer(engine, options, name, searchParams)
      .then(({ type, body }) => {
        response.setHeader('Content-Type', type)
        response.setHeader('Cache-Control', 'no-store')
        response.end(body)
      })
      .catch((thrown: unknown) => {
        response.statusCode = 500
        response.setHeader('Content-Type', 'text/plain; charset=utf-8')
        response.end(`${reasonOf(thrown)}\n`)
      })
  })
  const reload = (): void => {
    // Only where the sheet is looked at: other pages reload by themselves.
    server.environments.client.hot.send({ type: 'full-reload', path: '/kit/cards/index.html' })
  }
  const files = Object.values(options.designs).map((path) => join(root, path))
  server.watcher.add(files)
  server.watcher.on('all', (_event, path) => {
    if (!files.includes(path)) return
    engine.refresh()
    reload()
  })
  return reload
}

async function answer(
  engine: Engine,
  options: CardOptions,
  name: '' | 'card.image' | 'boxes.svg',
  query: URLSearchParams,
): Promise<Answer> {
  const stock = await stockOf(engine, options)
  const asked = sheetQuery(query, stock, options.design)
  if (name === '') {
    const { base, languages } = engine.config
    const html = sheetHtml(asked, stock, languages[0] ?? 'en', `${base}/@vite/client`)
    return { type: 'text/html; charset=utf-8', body: html }
  }
  const inputs = inputsOf(engine, options, stock, query)
  if (name === 'card.image') {
    const { bytes } = await render({ root: engine.config.root, channel: 'cards', inputs })
    return { type: `image/${inputs.format.type}`, body: bytes }
  }
  const { design, mode, theme, format, content } = inputs
  const { colours, fonts } = theme
  const scene = await sceneOf(
    design,
    content,
    format,
    { mode, colours, fonts },
    contextOf(engine.config.root, []),
  )
  return { type: 'image/svg+xml', body: boxesSvg(scene, layOut(scene)) }
}

/** The first card of each kind that the site makes; what is said of an article is real. */
async function stockOf(engine: Engine, options: CardOptions): Promise<SheetStock> {
  const contents = new Map<CardKind, CardInputs['content']>()
  for (const { channel, output } of await engine.plan()) {
    const inputs = output.inputs as CardsInputs
    if (channel !== 'cards' || inputs.kind !== 'card') continue
    const { content } = inputs
    const known = contents.get(content.kind)
    // A card with a photo shows more of what a design does.
    if (!known || (content.image && !known.image)) contents.set(content.kind, content)
  }
  return { designs: designNames(options), formats: formatsFor(options), contents }
}

function inputsOf(
  engine: Engine,
  options: CardOptions,
  stock: SheetStock,
  query: URLSearchParams,
): CardInputs {
  const format = stock.formats.find(({ id }) => id === query.get('format'))
  const content = stock.contents.get(query.get('kind') as CardKind)
  if (!format || !content) throw new TypeError('no such card')
  const { root, theme } = engine.config
  const mode = MODES.find((each) => each === query.get('mode')) ?? 'light'
  const design = designFinder(root, options)(query.get('design') ?? undefined)
  return { kind: 'card', design, mode, theme: siteTokens(theme, mode), format: plainFormat(format), content }
}
