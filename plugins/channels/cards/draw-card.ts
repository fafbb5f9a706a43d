import type { Context } from '../../channel.ts'
import { drawScene, PhotoError } from '../../draw/draw-scene.ts'
import type { Scene } from '../../draw/scene.ts'
import { cleanSvg } from '../../pictures/svg/clean-svg.ts'
import { drawingError, sceneOf } from './designs/choose.ts'
import type { CardLogo, CardTheme } from './designs/design.ts'
import type { CardInputs } from './inputs.ts'

/** Draw one card. A picture that cannot be drawn is left out, and that is said. */
export async function drawCard(inputs: CardInputs, context: Context): Promise<Uint8Array> {
  const { design, format, content } = inputs
  const draw = async (card: CardInputs): Promise<Uint8Array> =>
    drawScene(await composeCard(card, context), {
      type: format.type,
      maxBytes: format.maxBytes,
      asset: context.asset,
    })
  try {
    return await draw(inputs)
  } catch (thrown) {
    if (!(thrown instanceof PhotoError) || !content.image) throw drawingError(design, thrown)
    const { image, ...rest } = content
    context.warn({
      file: image.asset.path,
      line: 1,
      column: 1,
      severity: 'warning',
      rule: 'image',
      message: `found a picture that no card can show (${thrown.message}); the card is drawn without it`,
    })
    return draw({ ...inputs, content: rest })
  }
}

/** Compose one card: all but its pixels. */
export async function composeCard(inputs: CardInputs, context: Context): Promise<Scene> {
  const { design, mode, theme, format, content } = inputs
  const logo = await logoOf(inputs, context)
  const tokens: CardTheme = { mode, colours: theme.colours, fonts: theme.fonts, ...(logo ? { logo } : {}) }
  return sceneOf(design, content, format, tokens, context)
}

/** Read the logo of a card's theme as designs take it. */
export async function logoOf(
  { theme }: Pick<CardInputs, 'theme'>,
  context: Pick<Context, 'asset'>,
): Promise<CardLogo | undefined> {
  if (!theme.logo) return undefined
  const bytes = await context.asset(theme.logo)
  const { path, width, height } = theme.logo
  const isDrawing = path.toLowerCase().endsWith('.svg')
  const type = isDrawing ? 'image/svg+xml' : 'image/png'
  const shown = isDrawing ? cleanSvg(bytes).bytes : bytes
  return { src: `data:${type};base64,${Buffer.from(shown).toString('base64')}`, ratio: width / height }
}
