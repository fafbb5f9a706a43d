import type { Workbench, WorkbenchAnswer, WorkbenchView } from '../../../channel.ts'
import { layOut } from '../../../draw/lay-out.ts'
import type { Scene } from '../../../draw/scene.ts'
import { siteTokens } from '../../../draw/site-tokens.ts'
import type { CardContent, CardKind } from '../content.ts'
import { designFinder, designNames, drawingError } from '../designs/choose.ts'
import { HARD_TEXTS } from '../designs/hard-texts.ts'
import { composeCard, drawCard } from '../draw-card.ts'
import { plainFormat } from '../formats.ts'
import type { CardInputs, CardsInputs } from '../inputs.ts'
import { type CardOptions, formatsFor } from '../options.ts'
import { boxesSvg } from './boxes.ts'
import { faultPicture } from './fault-picture.ts'
import { type DesignFaults, faultOf, faultsOf } from './faults.ts'
import { faultPage, type SheetFrame, sheetPage } from './page.ts'
import { cardsOf, type SheetCard, type SheetStock, sheetQuery } from './query.ts'
import type { SheetPage } from './sheet-page.ts'
import { KINDS, sheetLanguage } from './words.ts'

const SVG = 'image/svg+xml'

/**
 * The contact sheet of the cards: a real card of each kind, in the formats and designs that are asked for. A card is drawn
 * when it is seen; what cannot be drawn says why, in its place, at the top of the page and once to the terminal.
 */
export function contactSheet(view: WorkbenchView<CardOptions, CardsInputs>): Workbench {
  const sheet = new CardSheet(view)
  return {
    component: new URL('./Sheet.astro', import.meta.url),
    files: Object.values(view.options.designs),
    page: (query, languages) => sheet.page(query, languages),
    async answer(name, query) {
      return name === 'card.image' || name === 'boxes.svg' ? sheet.picture(name, query) : undefined
    },
  }
}

/** Answers for the sheet and its pictures. */
class CardSheet {
  readonly #view: WorkbenchView<CardOptions, CardsInputs>
  readonly #options: CardOptions

  constructor(view: WorkbenchView<CardOptions, CardsInputs>) {
    this.#view = view
    this.#options = view.options
  }

  async page(query: URLSearchParams, accepted: string): Promise<SheetPage> {
    const { config, folder } = this.#view
    const lang = sheetLanguage(query.get('lang'), accepted, config.languages[0] ?? 'en')
    const frame: SheetFrame = { lang, keepsLang: query.get('lang') === lang, folder }
    try {
      const usual = this.#options.design
      const stock = await this.#stock()
      const { asked, unknown } = sheetQuery(query, stock, usual)
      const faults = await this.#faults(cardsOf(asked, stock), stock)
      const boxes = query.get('boxes') === '1'
      return sheetPage({ asked, unknown, stock, usual, faults, boxes }, frame)
    } catch (thrown) {
      this.#view.tell(thrown)
      return faultPage(faultOf(thrown), frame)
    }
  }

  async picture(name: 'card.image' | 'boxes.svg', query: URLSearchParams): Promise<WorkbenchAnswer> {
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
      this.#view.tell(thrown)
      // Browsers show a picture whatever its status; a text they would not.
      return { status: 500, type: SVG, body: faultPicture(faultOf(thrown).message, size ?? SMALL) }
    }
  }

  /** The first card of each kind that the site makes; what is said of an article is real. */
  async #stock(): Promise<SheetStock> {
    const contents = new Map<CardKind, CardContent>()
    for (const { inputs } of await this.#view.outputs()) {
      if (inputs.kind !== 'card') continue
      const { content } = inputs
      const known = contents.get(content.kind)
      if (!known || partsOf(content) > partsOf(known)) contents.set(content.kind, content)
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
        this.#view.tell(thrown)
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
    const { root, theme } = this.#view.config
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

  #draw(inputs: CardInputs): Promise<Uint8Array> {
    return drawCard(inputs, this.#view.context)
  }

  #compose(inputs: CardInputs): Promise<Scene> {
    return composeCard(inputs, this.#view.context)
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

/** Count what a card has besides its title: one with more shows more of what a design does, a photo most of all. */
function partsOf({ image, kicker }: CardContent): number {
  return (image ? 2 : 0) + (kicker ? 1 : 0)
}
