import { z } from 'zod'
import { registry } from '../channels/registry.ts'
import { optionsSchema } from '../config.ts'
import { formBasics } from '../forms/schema.ts'
import type { Manner } from './manner.ts'
import { type Row, rowsOf } from './schema-rows.ts'
import { SERVICE_HEAD, serviceRows } from './service-rows.ts'

const SERVICE_KEY: Row = ['`service`', 'The service that it is sent to, one of those below. Required.']

/** Write what a site may set: its options, its forms and its channels. */
export function configReference({ keys, table }: Manner): string {
  return `## Options

The options of \`perennial({…})\` in \`astro.config.mjs\`:

${keys(rowsOf(optionsSchema))}

## IndexNow

With \`indexNow: '<key>'\`, a build lists the addresses that have changed, come or gone in \`.perennial/indexnow.json\`, as IndexNow takes
them; it sends nothing. Send the list once the site is out, and delete it: until then, what changes is added to it. What the pages were
is kept in \`.perennial\`, so a job keeps that folder between its runs (which makes builds faster, too); without it, all pages are listed.
As steps of a workflow of GitHub, around those that build the site and put it out:

\`\`\`yaml
- uses: actions/cache@v4
  with:
    path: .perennial
    key: perennial-\${{ github.run_id }}
    restore-keys: perennial-
# … build, and put the site out …
- run: |
    test ! -f .perennial/indexnow.json || {
      curl --fail --json @.perennial/indexnow.json https://api.indexnow.org/indexnow
      rm .perennial/indexnow.json
    }
\`\`\`

## Forms

The options of each form under \`forms: { <id>: {…} }\`; the id is a name of your choice, such as \`newsletter\`.

${keys([SERVICE_KEY, ...rowsOf(formBasics)])}

${table(SERVICE_HEAD, serviceRows())}

Every form is sent as a POST (what readers write never stands in a URL), and needs no script. After an address comes
\`/en/thanks/\`, after a message \`/en/received/\`, and \`/en/try-again/\` where something went wrong (Danish: \`/da/tak/\`,
\`/da/modtaget/\`, \`/da/proev-igen/\`). A book behind a form has a page of its own to
come to, \`/en/thanks/<book>/\` (\`/da/tak/<book>/\`), and only that page links to its file. That keeps the file from being found, not
from being passed on: on a static site, whoever knows or guesses an address can open it, and every chapter stands on the site as an
article. What has to stay secret does not belong on a static site.

## Channels

The channels, and what can be set for each under \`channels: { name: {…} }\`; \`name: false\` leaves a channel out.

${channels(keys)}
`
}

function channels(keys: Manner['keys']): string {
  return Object.entries(registry)
    .map(([name, { summary, options }]) => {
      const rows = options instanceof z.ZodObject ? rowsOf(options) : []
      return `### ${name}\n\n${summary}.\n\n${rows.length > 0 ? keys(rows) : 'It has no options.'}`
    })
    .join('\n\n')
}
