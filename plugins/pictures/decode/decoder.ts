// The process that decodes pictures, so that one without end ends this alone: plugins/pictures/decode/decode.ts starts it.
import sharp from 'sharp'
import { reasonOf } from '../../errors.ts'
import type { Answer, Order, Result } from './decode.ts'
import { LOOK_EVERY, type Most, WORN_MEMORY } from './limits.ts'

sharp.concurrency(1)
sharp.cache(false)

process.on('disconnect', () => process.exit())
process.on('message', async (order: Order) => {
  const watch = watchOver(order.most)
  const result = await decode(order).catch((thrown: unknown): Result => ({ fault: reasonOf(thrown) }))
  clearInterval(watch)
  const isLast = process.memoryUsage.rss() > WORN_MEMORY
  process.send?.({ ...result, isLast } satisfies Answer, () => isLast && process.exit())
})

/** End the process when the picture takes too much. Processor time is the same on a busy machine; sharp works beside this thread. */
function watchOver({ seconds, megabytes }: Most): NodeJS.Timeout {
  const before = process.cpuUsage()
  const watch = setInterval(() => {
    const { user, system } = process.cpuUsage(before)
    if (user + system > seconds * 1e6) end(`it takes more than ${seconds} seconds to draw`)
    else if (process.memoryUsage.rss() > megabytes * 1e6)
      end(`it takes more than ${megabytes} MB of memory to draw`)
  }, LOOK_EVERY)
  const end = (tooMuch: string): void => {
    clearInterval(watch)
    // To exit is to wait for the threads that are at work.
    process.send?.({ tooMuch } satisfies Answer, () => process.kill(process.pid, 'SIGKILL'))
  }
  return watch
}

async function decode({ bytes, width, height, isTrial }: Order): Promise<Result> {
  // How many pixels there may be was settled before, and the box is what is made.
  const { data, info } = await sharp(bytes, { limitInputPixels: false, failOn: 'warning', pages: 1 })
    .autoOrient()
    .resize({ width, height, fit: 'fill' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  if (info.channels !== 3 && info.channels !== 4) return { fault: `${info.channels} channels of colour` }
  const { width: w, height: h, channels } = info
  return { data: isTrial ? new Uint8Array() : data, width: w, height: h, channels }
}
