import { z } from 'zod'

const months = z.number().int().min(1)

/** How long texts stay fresh, as a site says it. */
export const reviewOption = z
  .strictObject({
    awareness: months.default(24),
    consideration: months.default(12),
    decision: months.default(6),
    delight: months.default(12),
  })
  .prefault({})
  .describe(
    'After how many months an evergreen text should be read again, by what its stage stands for: what sells ages first. Default: awareness 24, consideration 12, decision 6, delight 12.',
  )
