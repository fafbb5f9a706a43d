import type { IncomingMessage } from 'node:http'
import { dirname, join } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { CardContent, CardKind } from '../../channels/cards/content.ts'
import { designFinder, designNames, drawingError } from '../../channels/cards/designs/choose.ts'
import { HARD_TEXTS } from '../../channels/cards/designs/hard-texts.ts'
import { composeCard } from '../../channels/cards/draw-card.ts'
import { plainFormat } from '../../channels/cards/formats.ts'
import type { CardInputs, CardsInputs } from '../../channels/cards/inputs.ts'
import { type CardOptions, cardOptions, formatsFor } from '../../channels/cards/options.ts'
import { layOut } from '../../draw/lay-out.ts'
import type { Scene } from '../../draw/scene.ts'
import { siteTokens } from '../../draw/site-tokens.ts'
import type { Engine } from '../../engine.ts'
import { contextOf, render } from '../../publish/render.ts'
import type { FaultTeller } from '../tell-faults.ts'
import { boxesSvg } from './boxes.ts'
import { faultPicture } from './fault-picture.ts'
import { type DesignFaults, faultOf, faultsOf } from './faults.ts'
import { faultHtml, type SheetFrame, sheetHtml } from './page.ts'
import { cardsOf, type SheetCard, type SheetStock, sheetQuery } from './query.ts'
import { KINDS, sheetLanguage } from './words.ts'

/** One answer of the development server. */
interface Answer {
  readonly status: 200 | 404 | 500
  readonly type: string
  readonly body: string | Uint8Array
}

const HTML = 'text/html; charset=utf-8'
const SVG = 'image/svg+xml'
const CODE = /\.[cm]?[jt]s$/

/**
 * Serve the contact sheet of the cards at `/kit/cards/` in development: a real card of each kind, in the formats and
 * designs that are asked for. A card is drawn when it is seen; what cannot be drawn says why, in its place, at the top of
 * the page and once to `teller`. Gives what reloads the page when the content has changed.
 */
export function serveCardSheet(engine: Engine, server: ViteDevServer, teller: FaultTeller): () => void {
  const { base, root, channels } = engine.config
  // Options that are not right are told where the cards are planned.
  const checked = cardOptions.safeParse(channels['cards'] ?? {})
  if (!checked.success) return () => undefined
  const sheet = new CardSheet(engine, checked.data, teller)
  const home = `${base}/kit/cards/`
  server.middlewares.use((request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname.startsWith(home) ? pathname.slice(home.length) : undefined
    if (name !== '' && name !== 'card.image' && name !== 'boxes.svg') return next()
    const answer = name === '' ? sheet.page(searchParams, request) : sheet.picture(name, searchParams)
    answer.then(({ status, type, body }) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body)
    }, next)
  })
  const reload = (): void => {
    // Only where the sheet is looked at: other pages reload by themselves.
    server.environments.client.hot.send({ type: 'full-reload', path: '/kit/cards/index.html' })
  }
  const files = Object.values(checked.data.designs).map((path) => join(root, path))
  // Beside a design stand the parts that it imports; one that was missing is written after it.
  const folders = new Set(files.map((file) => dirname(file)))
  server.watcher.add(files)
  server.watcher.on('all', (_event, path) => {
    if (!CODE.test(path) || !folders.has(dirname(path))) return
    engine.refresh()
    teller.forget()
    reload()
  })
  return reload
}

/** Answers for the sheet and its pictures. */
class CardSheet {
  readonly #engine: Engine
  readonly #options: CardOptions
  readonly #teller: FaultTeller

  constructor(engine: Engine, options: CardOptions, teller: FaultTeller) {
    this.#engine = engine
    this.#options = options
    this.#teller = teller
  }

  async page(query: URLSearchParams, { headers }: IncomingMessage): Promise<Answer> {
    const { base, languages } = this.#engine.config
    const lang = sheetLanguage(query.get('lang'), headers['accept-language'] ?? '', languages[0] ?? 'en')
    const frame: SheetFrame = { lang, keepsLang: query.get('lang') === lang, client: `${base}/@vite/client` }
    try {
      const usual = this.#options.design
      const stock = await this.#stock()
      const { asked, unknown } = sheetQuery(query, stock, usual)
      const faults = await this.#faults(cardsOf(asked, stock), stock)
      const boxes = query.get('boxes') === '1'
      const body = sheetHtml({ asked, unknown, stock, usual, faults, boxes }, frame)
      return { status: 200, type: HTML, body }
    } catch (thrown) {
      this.#teller.tell(thrown)
      return { status: 500, type: HTML, body: faultHtml(faultOf(thrown), frame) }
    }
  }

  async picture(name: 'card.image' | 'boxes.svg', query: URLSearchParams): Promise<Answer> {
    const size = formatsFor(this.#options).find(({ id }) => id === query.get('format'))
    try {
      const stock = await this.#stock()
      const { asked, unknown } = sheetQuery(query, stock, this.#options.design)
      const [card, ...others] = cardsOf(asked, stock)
      if (!card || !size || others.length > 0 || unknown.length > 0)
        return { status: 404, type: 'text/plain; charset=utf-8', body: 'There is no such card.\n' }
      const inputs = this.#inputs(card, stock)
      if (name === 'card.image')
        return { status: 200, type: `image/${inputs.format.type}`, body: await this.#draw(inputs) }
      const scene = await this.#compose(inputs)
      return { status: 200, type: SVG, body: boxesSvg(scene, layOutOf(inputs, scene)) }
    } catch (thrown) {
      this.#teller.tell(thrown)
      // Browsers show a picture whatever its status; a text they would not.
      return { status: 500, type: SVG, body: faultPicture(faultOf(thrown).message, size ?? SMALL) }
    }
  }

  /** The first card of each kind that the site makes; what is said of an article is real. */
  async #stock(): Promise<SheetStock> {
    const contents = new Map<CardKind, CardContent>()
    for (const { channel, output } of await this.#engine.plan()) {
      const inputs = output.inputs as CardsInputs
      if (channel !== 'cards' || inputs.kind !== 'card') continue
      const { content } = inputs
      const known = contents.get(content.kind)
      // A card with a photo shows more of what a design does.
      if (!known || (content.image && !known.image)) contents.set(content.kind, content)
    }
    const inOrder = KINDS.flatMap((kind) => {
      const content = contents.get(kind)
      return content ? [[kind, content] as const] : []
    })
    const designs = designNames(this.#options)
    return { designs, formats: formatsFor(this.#options), contents: new Map(inOrder) }
  }

  /** What is wrong with the site's own designs; ours are tested. */
  async #faults(cards: readonly SheetCard[], stock: SheetStock): Promise<DesignFaults[]> {
    const own = cards.filter(({ design }) => Object.hasOwn(this.#options.designs, design))
    const telling = async (work: Promise<unknown>): Promise<void> => {
      await work.catch((thrown: unknown) => {
        this.#teller.tell(thrown)
        throw thrown
      })
    }
    return faultsOf(
      own,
      (card) => telling(this.#compose(this.#inputs(card, stock))),
      (card) => telling(this.#draw(this.#inputs(card, stock))),
    )
  }

  #inputs({ kind, format: id, design: name, mode, text }: SheetCard, stock: SheetStock): CardInputs {
    const format = stock.formats.find((each) => each.id === id)
    const own = stock.contents.get(kind)
    if (!format || !own) throw new TypeError('no such card')
    const { root, theme } = this.#engine.config
    const design = designFinder(root, this.#options)(name)
    const content = text === 'own' ? own : HARD_TEXTS[text](own)
    return {
      kind: 'card',
      design,
      mode,
      theme: siteTokens(theme, mode),
      format: plainFormat(format),
      content,
    }
  }

  async #draw(inputs: CardInputs): Promise<Uint8Array> {
    const { bytes } = await render({ root: this.#engine.config.root, channel: 'cards', inputs })
    return bytes
  }

  #compose(inputs: CardInputs): Promise<Scene> {
    return composeCard(inputs, contextOf(this.#engine.config.root, []))
  }
}

/** What a picture without a known format is told in. */
const SMALL = { width: 1200, height: 630 }

function layOutOf({ design }: CardInputs, scene: Scene): ReturnType<typeof layOut> {
  try {
    return layOut(scene)
  } catch (thrown) {
    throw drawingError(design, thrown)
  }
}
