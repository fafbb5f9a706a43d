import { digestOf } from '../asset.ts'
import { DecodeError, decodePicture, type Pixels } from './decode/decode.ts'
import type { CleanSvg } from './svg/clean-svg.ts'
import { SvgError, tooMuch } from './svg/svg-error.ts'

/** The longer side of the picture that a drawing is tried with, in pixels. */
const TRIAL_SIDE = 512
/** Drawings whose trial is remembered. */
const MOST_KEPT = 1_000

const tried = new Map<string, Promise<SvgError | undefined>>()

/** Draw a clean drawing once, small; throws an `SvgError` where it takes more than a picture may. */
export async function trySvg(svg: CleanSvg): Promise<void> {
  const key = digestOf(svg.bytes)
  const trial =
    tried.get(key) ??
    draw(svg, TRIAL_SIDE).then(
      () => undefined,
      (thrown: unknown) => {
        if (thrown instanceof DecodeError) return errorOf(thrown)
        throw thrown
      },
    )
  tried.set(key, trial)
  if (tried.size > MOST_KEPT) tried.delete(tried.keys().next().value ?? '')
  const error = await trial
  if (error) throw error
}

/**
 * Draw a clean drawing with its longer side as given, in pixels; as it was tried, smaller, where that takes too much.
 * Throws an `SvgError` where neither can be done.
 */
export async function drawSvg(svg: CleanSvg, side: number): Promise<Pixels> {
  try {
    return await draw(svg, side).catch((thrown: unknown) => {
      if (thrown instanceof DecodeError && thrown.isTooMuch && side > TRIAL_SIDE) return draw(svg, TRIAL_SIDE)
      throw thrown
    })
  } catch (thrown) {
    throw thrown instanceof DecodeError ? errorOf(thrown) : thrown
  }
}

function draw({ bytes, width, height }: CleanSvg, side: number): Promise<Pixels> {
  const scale = side / Math.max(width, height)
  const scaled = (length: number): number => Math.max(1, Math.round(length * scale))
  return decodePicture({ bytes, width: scaled(width), height: scaled(height) })
}

function errorOf({ message, isTooMuch }: DecodeError): SvgError {
  return isTooMuch
    ? tooMuch(`a drawing without end: ${message}`)
    : new SvgError(`a drawing that cannot be drawn (${message})`, 'export it again')
}
