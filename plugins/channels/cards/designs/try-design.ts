import { type AssetRef, digestOf } from '../../../asset.ts'
import type { Context } from '../../../channel.ts'
import { type Contrast, contrastBehind } from '../../../draw/contrast-behind.ts'
import type { Scene } from '../../../draw/scene.ts'
import { siteTokens } from '../../../draw/site-tokens.ts'
import type { Finding } from '../../../rule.ts'
import { CodeError } from '../../../source/code-error.ts'
import { START } from '../../../source/diagnostic.ts'
import type { Mode, Theme } from '../../../theme/theme.ts'
import { logoOf } from '../draw-card.ts'
import { type CardSample, drawnSamples, laidSamples, type SampleStock } from './card-samples.ts'
import { drawingError, sceneOf } from './choose.ts'
import { type CardTheme, cardTheme } from './design.ts'
import { HARD_PHOTO, hardPhoto } from './hard-photo.ts'
import { type LayoutFault, layoutFaults } from './layout-faults.ts'
import { SceneError } from './scene-faults.ts'

/** A site's own design, and the site that it is for. */
export interface Trial extends Pick<SampleStock, 'formats' | 'colours'> {
  readonly root: string
  readonly file: AssetRef
  readonly theme: Theme
}

type Sort = LayoutFault['sort'] | 'contrast'

/** What to do about each sort of fault. */
const ADVICE: Readonly<Record<Sort, string>> = {
  outside: 'keep stacks in the area of frameOf(format)',
  overlap: 'keep stacks apart, also where their texts are long',
  small: 'take no size below the floor of frameOf(format)',
  contrast: 'move the colour with readableOn, and give a photo a scrim',
}

/** Which share of the contrast must be left on the hardest photo: at its edges, JPEG takes a scrim's margin and a little more (measured: 2.8 of 3). */
const ON_PHOTO = 0.85

const tried = new Map<string, { readonly key: string; readonly findings: Promise<readonly Finding[]> }>()

/**
 * Try a design on every kind of card in all formats of a site. What cannot be loaded, composed or drawn is an error; of each
 * sort of fault in layout and contrast there is one finding, with the first card that has it. What was found is kept until
 * the design, the formats or the theme change.
 */
export function tryDesign(trial: Trial, context: Context): Promise<readonly Finding[]> {
  const place = `${trial.root} ${trial.file.path}`
  const key = JSON.stringify([trial, siteTokens(trial.theme, 'light').print])
  const known = tried.get(place)
  if (known?.key === key) return known.findings
  const findings = findFaults(trial, context)
  tried.set(place, { key, findings })
  return findings
}

async function findFaults(
  { file, theme, formats, colours }: Trial,
  context: Context,
): Promise<readonly Finding[]> {
  const faults = new Map<Sort, { readonly message: string; readonly sample: CardSample; cards: number }>()
  const add = (sort: Sort, message: string, sample: CardSample): void => {
    const known = faults.get(sort)
    if (known) known.cards += 1
    else faults.set(sort, { message, sample, cards: 1 })
  }
  let card = ''
  try {
    await context.module?.(file)
    const themes = {
      light: await themeOf(theme, 'light', context),
      dark: await themeOf(theme, 'dark', context),
    }
    const draw = (sample: CardSample): Promise<Scene> => {
      card = ` (${nameOf(sample)})`
      return sceneOf(file, sample.content, sample.format, themes[sample.mode], context)
    }
    const picture = await hardPhoto()
    const image = { asset: { path: 'a photo', digest: digestOf(picture) }, ...HARD_PHOTO }
    for (const sample of laidSamples({ formats, colours, image })) {
      const found = layoutFaults(await draw(sample), sample.format)
      // A card counts once for each sort of fault.
      const sorts = new Map(found.toReversed().map(({ sort, message }) => [sort, message]))
      for (const [sort, message] of sorts) add(sort, message, sample)
    }
    for (const sample of drawnSamples({ formats, colours, image })) {
      const { type, maxBytes } = sample.format
      const texts = await contrastBehind(await draw(sample), { type, maxBytes, asset: async () => picture })
      const share = sample.content.image ? ON_PHOTO : 1
      const faint = texts.find(({ ratio, needed }) => ratio < needed * share)
      if (faint) add('contrast', faintness(faint), sample)
    }
  } catch (thrown) {
    return errorsOf(thrown, file, card)
  }
  return [...faults].map(([sort, { message, sample, cards }]) => ({
    ...{ ...START, file: file.path, severity: 'warning' },
    message: `${message} (${nameOf(sample)}${cards > 1 ? `, and ${cards - 1} more` : ''}); ${ADVICE[sort]}`,
  }))
}

/** What a design is given of a site's theme. */
async function themeOf(theme: Theme, mode: Mode, context: Pick<Context, 'asset'>): Promise<CardTheme> {
  return cardTheme(theme, mode, await logoOf({ theme: siteTokens(theme, mode) }, context))
}

function faintness({ laid: { block }, ratio, needed }: Contrast): string {
  // Rounded down: 4.49 must not read as the 4.5 that is asked for.
  const found = (Math.floor(ratio * 10) / 10).toFixed(1)
  return `found ${JSON.stringify(block.text)} in ${block.colour} with a contrast of ${found} to what is behind it, expected at least ${needed}`
}

function nameOf({ content, format, mode }: CardSample): string {
  return `card ${content.kind}, format ${format.id}, ${mode}${content.image ? ', with a photo' : ''}`
}

/** Say why a design draws nothing, at its place where that is known. */
function errorsOf(thrown: unknown, file: AssetRef, card: string): Finding[] {
  const fault = drawingError(file, thrown)
  if (fault instanceof SceneError)
    return fault.faults.map((line) => ({
      ...START,
      file: file.path,
      severity: 'error',
      message: `${line}${card}`,
    }))
  if (!(fault instanceof CodeError)) throw fault
  const message = `found that it ${fault.what}${card}`
  return [{ ...(fault.place ?? START), file: fault.file, severity: 'error', message }]
}
