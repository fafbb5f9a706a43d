import { digestOf } from '../asset.ts'
import { DecodeError, decodePicture, type Order, type Pixels } from './decode/decode.ts'
import { DRAWING, MAKING } from './decode/limits.ts'
import { BOOK_SIDE, CROPPED_SIDE } from './limits.ts'
import type { CleanSvg } from './svg/clean-svg.ts'
import { SvgError, tooMuch } from './svg/svg-error.ts'

/** Drawings whose trial is remembered. */
const MOST_KEPT = 1_000

const tried = new Map<string, Promise<SvgError | undefined>>()

/**
 * Draw a clean drawing once, as large as the largest picture that is made of it; throws an `SvgError` where it cannot be
 * drawn, or takes more than a picture may. What went wrong beside the drawing is not remembered.
 */
export async function trySvg(svg: CleanSvg): Promise<void> {
  const key = digestOf(svg.bytes)
  const known = tried.get(key)
  const trial =
    known ??
    decodePicture({ ...orderOf(svg, largestSide(svg)), most: DRAWING, isTrial: true }).then(
      () => undefined,
      (thrown: unknown) => {
        if (!(thrown instanceof DecodeError)) throw thrown
        if (!thrown.isTooMuch) tried.delete(key)
        return errorOf(thrown)
      },
    )
  if (!known) {
    tried.set(key, trial)
    trial.catch(() => tried.delete(key))
    if (tried.size > MOST_KEPT) tried.delete(tried.keys().next().value ?? '')
  }
  const error = await trial
  if (error) throw error
}

/**
 * Draw a clean drawing that was tried, with its longer side as given, in pixels. Throws where that takes too much after
 * all, and draws no smaller picture instead: the same drawing gives the same pixels on every machine, or none.
 */
export async function drawSvg(svg: CleanSvg, side: number): Promise<Pixels> {
  try {
    return await decodePicture({ ...orderOf(svg, side), most: MAKING })
  } catch (thrown) {
    if (!(thrown instanceof DecodeError)) throw thrown
    const { message, advice } = errorOf(thrown)
    throw new Error(`found ${message}; ${advice}`, { cause: thrown })
  }
}

/** The longer side of the largest picture that any output makes of a drawing: a book at its size, a card at its own. */
function largestSide({ width, height }: CleanSvg): number {
  return Math.max(BOOK_SIDE, Math.min(CROPPED_SIDE, Math.max(width, height)))
}

function orderOf({ bytes, width, height }: CleanSvg, side: number): Omit<Order, 'most'> {
  const scale = side / Math.max(width, height)
  const scaled = (length: number): number => Math.max(1, Math.round(length * scale))
  return { bytes, width: scaled(width), height: scaled(height) }
}

function errorOf({ message, isTooMuch }: DecodeError): SvgError {
  return isTooMuch
    ? tooMuch(`a drawing without end: ${message}`)
    : new SvgError(`a drawing that cannot be drawn (${message})`, 'export it again')
}
