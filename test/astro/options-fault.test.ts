import { validateConfig } from 'astro/config'
import { expect, it } from 'vitest'
import { optionsFault } from '../../plugins/astro/options-fault.ts'

/** Say what Astro refuses in a configuration. */
async function faultOf(config: object): Promise<unknown> {
  return validateConfig(config as never, process.cwd(), 'build').then(
    () => undefined,
    (thrown: unknown) => optionsFault(thrown, config, 'astro.config.ts'),
  )
}

it.each([
  [{ trailingSlash: 'nope' }, 'trailingSlash: found "nope", expected always or never or ignore'],
  [{ build: { format: 'x' } }, 'build.format: found "x", expected file or directory or preserve'],
  [{ outDir: 3 }, 'outDir: found 3, expected string'],
  [{ server: { port: 'a' } }, 'server.port: found "a", expected number'],
  [{ site: 'abc' }, 'site: found "abc", expected an address that begins with https://'],
  [{ security: { csp: 5 } }, 'security.csp: found 5, expected boolean'],
  [{ experimental: { nope: 1 } }, 'experimental: found the unknown option "nope"'],
])('an option that Astro refuses is named, with what it takes: %j', async (config, line) => {
  expect(await faultOf(config)).toMatchObject({
    name: 'PerennialError',
    message: `Astro does not take the options in astro.config.ts:\n  ${line}`,
    hint: 'See https://docs.astro.build/en/reference/configuration-reference/ for every option.',
  })
})

it('another fault is as it was', () => {
  const fault = new Error('No luck.')
  expect(optionsFault(fault, {}, 'astro.config.ts')).toBe(fault)
})
