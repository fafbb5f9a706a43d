import { z } from 'zod'
import { TOOLS, type Tool } from './tools.ts'

const names = Object.keys(TOOLS) as Tool[]

/** What a site says of its events to `perennial({ events: {…} })`. */
export const eventOptions = z
  .union([
    z.literal(false),
    z
      .strictObject({
        tool: z.enum(names, `expected one of ${names.join(', ')}`),
        endpoint: z
          .string()
          .regex(
            /^(?:\/(?!\/)|https?:\/\/)[^\s\\"<>]*$/,
            'expected a path of the site, or an address with https://',
          )
          .optional(),
        consent: z.boolean().optional(),
      })
      .refine(({ tool, endpoint }) => (tool === 'endpoint') === (endpoint !== undefined), {
        path: ['endpoint'],
        message: 'expected an address where the tool is "endpoint", and none elsewhere',
      }),
  ])
  .default(false)
  .describe(
    `Which tool hears what happens on pages (offers seen and followed, forms sent, books fetched, pages shared, texts read), as \`{ tool }\`: ${names.map((name) => `\`${name}\``).join(', ')}; with \`endpoint\` also the address that each event is posted to. Your own pages load the tool. \`consent\`: whether events wait for the reader's yes, by default where the tool stores something on the reader's device. plugins/events/event.schema.json describes the events. Default: \`false\`, no events.`,
  )

/** What a site has settled of its events. */
export type EventOptions = z.output<typeof eventOptions>

/** Tell whether events wait for the reader's yes. */
export function eventsAsk(events: EventOptions): boolean {
  return events !== false && (events.consent ?? TOOLS[events.tool].stores)
}
