import { z } from 'zod'
import { formOrigins } from './forms/fill.ts'
import type { FormOptions } from './forms/schema.ts'

const sources = z
  .array(
    z
      .string()
      .regex(
        /^https?:\/\/[^\s;,'"]+$|^[a-z]+:$/,
        'expected an origin such as https://example.com, or a scheme such as data:',
      ),
  )
  .default([])

/** What a site says of its Content-Security-Policy to `perennial({ policy: {…} })`. */
export const policyOptions = z
  .union([
    z.literal(false),
    z.strictObject({
      script: sources,
      style: sources,
      image: sources,
      media: sources,
      frame: sources,
      connect: sources,
      form: sources,
    }),
  ])
  .prefault({})
  .describe(
    'What pages may load and where they may send, besides the site itself: origins such as `https://plausible.io`, in lists named `script`, `style`, `image`, `media`, `frame`, `connect` (what scripts send) and `form` (where the services of forms send readers on to; the services themselves are known). `false` leaves the Content-Security-Policy out. Default: nothing but the site itself.',
  )

/** What a site has settled of its policy, and the addresses that its other options imply. */
export interface Policy {
  readonly policy: z.output<typeof policyOptions>
  readonly events: false | { readonly endpoint?: string | undefined }
  readonly forms: Readonly<Record<string, FormOptions>>
}

/** The Content-Security-Policy of a site, in the parts that Astro asks for. */
export interface PolicyParts {
  readonly directives: readonly string[]
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** Make the Content-Security-Policy of a site; nothing where it wants none. Scripts and styles in pages go by their hashes. */
export function policyOf({ policy, events, forms }: Policy): PolicyParts | undefined {
  if (policy === false) return undefined
  const endpoint = events === false ? undefined : events.endpoint
  const beacon = endpoint?.startsWith('http') ? [new URL(endpoint).origin] : []
  const allow = (name: string, ...list: readonly string[]): string =>
    [name, "'self'", ...new Set(list)].join(' ')
  return {
    directives: [
      "default-src 'none'",
      "base-uri 'none'",
      allow('connect-src', ...policy.connect, ...beacon),
      allow('font-src'),
      allow('form-action', ...formOrigins(forms), ...policy.form),
      allow('frame-src', ...policy.frame),
      allow('img-src', 'data:', ...policy.image),
      allow('manifest-src'),
      allow('media-src', ...policy.media),
    ],
    scripts: ["'self'", ...policy.script],
    styles: ["'self'", ...policy.style],
  }
}
