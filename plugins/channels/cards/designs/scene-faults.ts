import { z } from 'zod'
import { HEX_COLOUR } from '../../../colour.ts'
import { openPackage } from '../../../draw/letters/package.ts'
import type { Scene, Size } from '../../../draw/scene.ts'
import { CodeError } from '../../../source/code-error.ts'
import { explainIssue, quoteValue } from '../../../source/explain-issue.ts'
import type { CardContent } from '../content.ts'
import type { Format } from '../formats.ts'
import { groundFaults } from './ground-faults.ts'

const above = z.number().positive('expected a number above 0')
const share = z.number().min(0).max(1)
const text = z.string()
const number = z.number()

const COLOUR = 'expected a colour such as #1d6fa5'
const colour = z.string(COLOUR).regex(HEX_COLOUR, COLOUR)

const FONT = 'expected the name of an installed package of static fonts, such as @fontsource/inter'
const font = z.string(FONT).refine((name) => openPackage(name) !== undefined, FONT)

const rect = { x: number, y: number, width: above, height: above }

const blockSchema = z.object({
  role: z.enum(['title', 'kicker', 'quote', 'number', 'body', 'small']),
  text,
  lang: text.min(1),
  font: z.enum(['heading', 'body']),
  weight: above,
  italic: z.boolean().optional(),
  colour,
  sizes: z
    .array(above)
    .min(1, 'expected a font size or more')
    .refine(
      (sizes) => sizes.every((size, at) => at === 0 || size <= (sizes[at - 1] as number)),
      'expected font sizes from large to small',
    ),
  lineHeight: above,
  tracking: number.optional(),
  align: z.enum(['start', 'center', 'end']).optional(),
  gapAbove: number.optional(),
  most: z.int().min(1).optional(),
  uppercase: z.boolean().optional(),
})

const stackSchema = z.object({
  ...rect,
  justify: z.enum(['start', 'center', 'end']),
  blocks: z.array(blockSchema),
  shrink: z.array(z.int().min(0)).optional(),
})

const photoSchema = z.object({
  ...rect,
  asset: z.object({ path: text, digest: text }),
  focus: z.object({ x: share, y: share }).optional(),
  scrim: z
    .object({ colour, from: z.enum(['all', 'top', 'bottom', 'left', 'right']), least: share.optional() })
    .optional(),
})

/** A scene without its ground, which is a tree of any depth. */
const sceneSchema = z.object({
  size: z.object({ width: above, height: above }),
  photo: photoSchema.optional(),
  stacks: z.array(stackSchema),
  safe: z.object(rect),
  dir: z.enum(['ltr', 'rtl']).optional(),
  fonts: z.object({ heading: font, body: font }).optional(),
})

/**
 * Find why what a design gave is no scene of a format, a line each: the path in the scene, what was found there, and what
 * was expected. What has none can be laid out and drawn.
 */
export function sceneFaults(given: unknown, format: Size): string[] {
  if (given instanceof Promise)
    return ['found a promise, expected a scene at once; a design waits for nothing']
  if (typeof given !== 'object' || given === null) return [`found ${quoteValue(given)}, expected a scene`]
  const { success, error } = sceneSchema.safeParse(given, { reportInput: true })
  const faults = success
    ? []
    : error.issues.map((issue) => `${z.core.toDotPath(issue.path)}: ${explainIssue(issue)}`)
  const { size, ground } = given as Partial<Scene>
  for (const side of ['width', 'height'] as const) {
    const found = size?.[side]
    if (typeof found === 'number' && found !== format[side])
      faults.push(`size.${side}: found ${found}, expected that of the format, ${format[side]}`)
  }
  return [...faults, ...groundFaults(ground, format)]
}

/** A design of a site that gave no scene. */
export class SceneError extends CodeError {
  /** What is wrong, a line each. */
  readonly faults: readonly string[]

  constructor(file: string, { kind }: CardContent, { id }: Format, faults: readonly string[]) {
    super(
      file,
      undefined,
      `gave what is no scene:${faults.length > 1 ? faults.map((fault) => `\n  ${fault}`).join('') : ` ${faults[0]}`}`,
      `It was given the kind "${kind}" in the format "${id}". What a scene has stands in plugins/draw/scene.ts.`,
    )
    this.faults = faults
  }
}

/** Take what a site's design gave for a scene, or refuse it with a `SceneError`. */
export function checkedScene(given: unknown, file: string, content: CardContent, format: Format): Scene {
  const faults = sceneFaults(given, format)
  if (faults.length > 0) throw new SceneError(file, content, format, faults)
  return given as Scene
}
