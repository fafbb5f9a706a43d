import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { siteManifest } from '../../plugins/create/site-manifest.ts'
import { testedVersions } from '../../plugins/create/versions.ts'
import { createManifest } from '../../plugins/release/create-manifest.ts'
import { publishedManifest } from '../../plugins/release/manifest.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const STARTER = 'plugins/create/starter'
const manifest = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'))
const starter = JSON.parse(siteManifest('site', testedVersions()))

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
/** An action at a major version, or commands. */
const step = z.union([
  z.strictObject({ uses: z.string().regex(/^[a-z-]+\/[a-z-]+@v\d+$/), with: values.optional() }),
  z.strictObject({ name: z.string().optional(), run: z.string().min(1) }),
])
const permissions = z.partialRecord(z.enum(['contents', 'id-token']), z.enum(['read', 'write']))
/** What GitHub's workflow syntax says of a workflow, as far as ours use it; nothing else stands in them. */
const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    push: z.union([
      z.null(),
      z.strictObject({ branches: z.array(z.string()) }),
      z.strictObject({ tags: z.array(z.string()) }),
    ]),
    pull_request: z.null().optional(),
  }),
  permissions,
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }).optional(),
  jobs: z.record(
    z.string().regex(/^[a-z_][\w-]*$/i),
    z.strictObject({
      'runs-on': z.literal('ubuntu-latest'),
      'timeout-minutes': z.number().optional(),
      strategy: z
        .strictObject({ 'fail-fast': z.boolean(), matrix: z.record(z.string(), z.array(z.number())) })
        .optional(),
      steps: z.array(step).min(1),
    }),
  ),
})

async function read(path: string): Promise<z.infer<typeof workflow>> {
  const document = parseDocument(await readFile(join(PROJECT, path), 'utf8'))
  expect([...document.errors, ...document.warnings]).toEqual([])
  return workflow.parse(document.toJS())
}

const commandsOf = ({ jobs }: z.infer<typeof workflow>, name: string): string[] =>
  (jobs[name]?.steps ?? []).flatMap((each) => ('run' in each ? [each.run] : []))

type Listed = readonly [path: string, manifest: { readonly scripts: Readonly<Record<string, string>> }]
const FILES: readonly Listed[] = [
  ...(await readdir(join(PROJECT, '.github/workflows'))).map(
    (name): Listed => [`.github/workflows/${name}`, manifest],
  ),
  [`${STARTER}/.github/workflows/build.yml`, starter],
]

describe('the workflows', () => {
  it('are these', () => {
    expect(FILES.map(([path]) => path)).toEqual([
      '.github/workflows/ci.yml',
      '.github/workflows/release.yml',
      `${STARTER}/.github/workflows/build.yml`,
    ])
  })

  it.each(FILES)('%s is a workflow whose commands are scripts that there are', async (path, { scripts }) => {
    const { jobs, on } = await read(path)
    expect(on).toBeDefined()
    for (const { steps } of Object.values(jobs))
      for (const each of steps) {
        if (!('run' in each)) continue
        const [, script] = /^npm (?:run )?(\S+)/.exec(each.run) ?? []
        if (/^npm run /.test(each.run) || script === 'test') expect(Object.keys(scripts)).toContain(script)
        else if (script !== undefined) expect(['ci', 'pack', 'publish']).toContain(script)
      }
  })

  it('of each change build and test with an old Node that installs, and a new one', async () => {
    const ci = await read('.github/workflows/ci.yml')
    expect(ci.jobs['test']?.strategy?.matrix).toEqual({ node: [20, 24] })
    expect(commandsOf(ci, 'test')).toEqual(['npm ci', 'npm run build', 'npm test'])
    expect(commandsOf(ci, 'package')).toEqual([
      'npm ci',
      'npm run package',
      'npm pack ./.package/astro-perennial ./.package/create-astro-perennial',
    ])
    expect(ci.permissions).toEqual({ contents: 'read' })
  })

  it('of a tag publish both packages with provenance, once all is tested', async () => {
    const release = await read('.github/workflows/release.yml')
    expect(release.on).toEqual({ push: { tags: ['v*'] } })
    expect(release.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    const [tag, ...commands] = commandsOf(release, 'publish')
    expect(tag).toBe(`test "$GITHUB_REF_NAME" = "v$(node -p "require('./package.json').version")"`)
    const packages = [publishedManifest(manifest), createManifest(manifest)].map(({ name }) => name)
    expect(commands).toEqual([
      'npm ci',
      'npm run build',
      'npm test',
      'npm run package',
      ...packages.map((name) => `npm publish ./.package/${name} --provenance --access public`),
    ])
  })
})

it('the changelog has this version at the top, and a day for each', async () => {
  const text = await readFile(join(PROJECT, 'CHANGELOG.md'), 'utf8')
  const versions = [...text.matchAll(/^## \[(.*?)\](.*)$/gm)].map(([, version, day]) => [version, day])
  expect(versions[0]?.[0]).toBe(manifest.version)
  for (const [, day] of versions) expect(day).toMatch(/^ - \d{4}-\d\d-\d\d$/)
  const kinds = [...text.matchAll(/^### (.*)$/gm)].map(([, kind]) => kind)
  expect(
    kinds.filter(
      (kind) =>
        !['Added', 'Changed', 'Removed', 'Fixed', 'Security', 'Deprecated', 'To upgrade'].includes(
          kind ?? '',
        ),
    ),
  ).toEqual([])
})
