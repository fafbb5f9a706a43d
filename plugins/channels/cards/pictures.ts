import type { About, Output } from '../../channel.ts'
import { type PictureType, pictureType } from '../../draw/picture-type.ts'
import { siteTokens } from '../../draw/site-tokens.ts'
import type { SiteLanguage } from '../../language.ts'
import type { Library } from '../../library/library.ts'
import type { Subject } from '../../library/subject.ts'
import { MODES, type Mode } from '../../theme/theme.ts'
import { altOf } from './alt.ts'
import type { CardContent } from './content.ts'
import type { DesignChoice } from './designs/choose.ts'
import { FORMATS, type NamedFormat, plainFormat } from './formats.ts'
import type { CardInputs } from './inputs.ts'
import type { Card } from './kinds/card.ts'
import { CARD_WORDS, type CARDS_WORDS } from './kinds/words.ts'
import { type CardOptions, type ChosenKind, formatsOf } from './options.ts'

const OPEN_GRAPH = FORMATS[0]

/** Whose cards are being planned, and where they go. */
export interface Owner {
  readonly library: Library
  readonly options: CardOptions
  readonly subject: Subject
  /** Folder of its files inside the channel's. */
  readonly folder: string
  /** The language of what people are told of them. */
  readonly lang: SiteLanguage
  readonly design: DesignChoice
}

/** The card that a page names as its picture; it stands on the site itself. */
export function linkPreview(owner: Owner, card: Card): Output<CardInputs> {
  const mode = owner.options.mode === 'dark' ? 'dark' : 'light'
  const picture = pictureOf(owner, groupOf(card), OPEN_GRAPH, mode, card, OPEN_GRAPH.name[owner.lang])
  return {
    ...picture,
    path: `${owner.folder}/${OPEN_GRAPH.id}${endingOf(picture.type)}`,
    shelf: 'site',
    about: { ...picture.about, role: 'preview' },
  }
}

/** Cards of a kind in formats, by default those that the site wants, and in its modes; a link preview is made already. */
export function inFormats(
  owner: Owner,
  kind: ChosenKind,
  cards: readonly Card[],
  wanted: readonly NamedFormat[] = formatsOf(kind, owner.options),
): Output<CardInputs>[] {
  const formats = wanted.filter(({ id }) => id !== OPEN_GRAPH.id || !HAS_PREVIEW.includes(kind))
  const words = CARD_WORDS[owner.lang]
  const { mode } = owner.options
  const modes = mode === 'both' ? MODES : [mode]
  return cards.flatMap((card, index) => {
    const which = nameOfCard(kind, index, cards.length, owner.lang)
    return formats.flatMap((format) =>
      modes.map((each) => {
        const dark = mode === 'both' && each === 'dark' ? `, ${words.dark}` : ''
        const name = `${[which, format.name[owner.lang]].filter(Boolean).join(': ')}${dark}`
        const picture = pictureOf(owner, groupOf(card), format, each, card, name)
        return dark === '' ? picture : { ...picture, path: picture.path.replace(/(?=\.[a-z]+$)/, '-dark') }
      }),
    )
  })
}

/** Kinds whose link preview is made whatever a site chooses. */
const HAS_PREVIEW: readonly ChosenKind[] = ['title', 'book', 'page']

function nameOfCard(kind: ChosenKind, index: number, of: number, lang: SiteLanguage): string {
  const words = CARD_WORDS[lang]
  if (kind === 'carousel') return words.slide(index + 1, of)
  if (kind === 'step') return words.step(index + 1, of)
  const one = Object.entries(words.one).find(([each]) => each === kind)?.[1]
  return one === undefined ? '' : of > 1 ? `${one} ${index + 1}` : one
}

function groupOf({ content: { kind } }: Card): Group {
  return kind === 'cover' || kind === 'slide' || kind === 'closing' ? 'carousel' : kind
}

type Group = keyof (typeof CARDS_WORDS)['en']['groups']

function pictureOf(
  { library, options, subject, folder, design }: Owner,
  group: Group,
  format: NamedFormat,
  mode: Mode,
  { name, content, from, why }: Card,
  called: string,
): Output<CardInputs> {
  const { theme } = library.config
  const { width, height, networks } = format
  const taken: PictureType[] =
    options.jpeg && networks.includes('Instagram') ? ['jpeg'] : [format.type, 'jpeg']
  const type = pictureType(showsPhoto(design, content) ? 'photo' : 'drawing', taken)
  const about: About = {
    role: 'card',
    lang: content.lang,
    name: called,
    alt: altOf(content),
    width,
    height,
    group,
    set: name,
    networks,
    from,
    ...(format.safe && { safe: format.safe }),
    ...(why === undefined ? {} : { why }),
    ...(content.kind === 'quote' && { lifted: 'quotes' }),
  }
  return {
    path: `${folder}/${name}-${format.id}${endingOf(`image/${type}`)}`,
    shelf: 'kit',
    type: `image/${type}`,
    subject,
    about,
    inputs: {
      kind: 'card',
      design,
      mode,
      theme: siteTokens(theme, mode),
      format: { ...plainFormat(format), type },
      content: options.accent === 'brand' ? { ...content, colour: theme.colours.light.brand } : content,
    },
  }
}

/** Tell whether a card may be a photo, which is a JPEG wherever it goes: PNG has too many bytes for it, or too few colours. */
function showsPhoto(design: DesignChoice, { image }: CardContent): boolean {
  return image !== undefined && (design === 'photo' || typeof design !== 'string')
}

function endingOf(type: string): string {
  return type === 'image/jpeg' ? '.jpg' : '.png'
}
