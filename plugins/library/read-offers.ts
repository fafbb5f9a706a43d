import { join } from 'node:path'
import type { z } from 'zod'
import { openImage } from '../article/images.ts'
import type { Config } from '../config.ts'
import { kindsOf, stagesWanting } from '../offers/kinds.ts'
import type { OfferDefinition, OfferImage, offerSchema } from '../offers/schema.ts'
import { weightsOf } from '../offers/variants.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import { nearestKey } from '../source/nearest-key.ts'
import type { YamlFile } from '../source/yaml.ts'
import { readStages } from './stage-names.ts'

type OfferFile = YamlFile<z.output<ReturnType<typeof offerSchema>>>

/** Settle what the files of offers say: their kinds, their stages and their pictures. What is wrong is reported. */
export async function readOffers(
  files: readonly OfferFile[],
  config: Config,
): Promise<Found<OfferDefinition[]>> {
  const diagnostics: Diagnostic[] = []
  const read = await Promise.all(files.map((file) => readOffer(file, config, diagnostics)))
  return { value: read.filter((offer) => offer !== undefined), diagnostics }
}

async function readOffer(
  offer: OfferFile,
  config: Config,
  diagnostics: Diagnostic[],
): Promise<OfferDefinition | undefined> {
  const { root, journey, offers } = config
  const { id, file, place, value } = offer
  const report = (
    path: readonly PropertyKey[],
    rule: string,
    message: string,
    severity: Diagnostic['severity'] = 'error',
  ): void => {
    diagnostics.push({ file, ...place(path), severity, rule, message })
  }
  const wanting = stagesWanting(value.kind, offers.kinds, journey)
  if (!wanting) {
    const kinds = kindsOf(offers.kinds)
    const near = nearestKey(value.kind, kinds)
    const advice = near ? `did you mean "${near}"?` : `expected one of ${kinds.join(', ')}`
    report(['kind'], 'yaml-value', `kind: found "${value.kind}"; ${advice}`)
  }
  const said = value.stage && readStages(offer, ['stage'], value.stage, journey)
  diagnostics.push(...(said?.diagnostics ?? []))
  const stage = said?.value ?? wanting ?? []
  const picture = async (
    image: { src: string; alt: string } | undefined,
    path: readonly PropertyKey[],
  ): Promise<OfferImage | undefined> => {
    const opened = image && (await openImage(config, join(root, file), image.src))
    if (!opened || !('message' in opened)) return opened && { ...opened, alt: image?.alt ?? '' }
    report([...path, 'image', 'src'], 'image', opened.message, opened.severity)
    return undefined
  }
  const image = await picture(value.image, [])
  const weights = weightsOf(value.variants ?? [])
  const variants = await Promise.all(
    (value.variants ?? []).map(async (variant, index) => ({
      id: variant.id,
      weight: weights[index] ?? 0,
      headline: variant.headline ?? value.headline,
      text: variant.text ?? value.text,
      label: variant.label ?? value.label,
      image: variant.image ? await picture(variant.image, ['variants', index]) : image,
    })),
  )
  // An offer for no stage is nobody's; what was wrong with its stages is reported.
  return wanting && stage.length > 0 ? { ...value, id, file, place, stage, image, variants } : undefined
}
