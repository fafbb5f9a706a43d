import { describe, expect, it } from 'vitest'
import { describeChooser } from '../../plugins/choose/options.ts'
import { type Config, resolveConfig } from '../../plugins/config.ts'
import { PerennialError } from '../../plugins/errors.ts'

const MODEL = { specificationVersion: 'v4', provider: 'ovens', modelId: 'warm', doGenerate: () => undefined }

const settled = (chooser: unknown): Config['chooser'] =>
  resolveConfig({ title: 'T', chooser }, { root: '/project', site: 'https://pages.example' }).chooser

function refusal(chooser: unknown): string {
  try {
    settled(chooser)
  } catch (thrown) {
    if (thrown instanceof PerennialError) return thrown.message.split('\n').slice(1).join('\n').trim()
    throw thrown
  }
  throw new TypeError('it is taken')
}

describe('the model of a site', () => {
  it('is none where none is named', () => {
    expect(settled(undefined)).toBeUndefined()
  })

  it('is a name on a server, or a language model of the AI SDK as it is', () => {
    const own = settled({ url: 'http://localhost:11434/v1', model: 'llama3.2', apiKeyEnv: 'KEY' })
    expect(own).toEqual({
      url: 'http://localhost:11434/v1',
      model: 'llama3.2',
      apiKeyEnv: 'KEY',
      timeout: 60,
    })
    const given = settled({ model: MODEL, timeout: 300 })
    expect(given?.model).toBe(MODEL)
    if (!own || !given) throw new TypeError('there is none')
    expect(describeChooser(own)).toBe('http://localhost:11434/v1 (model llama3.2)')
    expect(describeChooser(given)).toBe('the provider ovens (model warm)')
  })

  it.each([
    [{ model: 'm' }, 'chooser.url: found nothing, expected the address of the server of that model'],
    [
      { url: 'localhost:11434', model: 'm' },
      'chooser.url: found "localhost:11434", expected an address that begins with http:// or https://',
    ],
    [
      { url: 'https://ada:flour@models.example/v1', model: 'm' },
      'chooser.url: found an address with a name or a password; write it without, and name in apiKeyEnv the variable that holds the key',
    ],
    [
      { url: 'http://localhost/v1' },
      'chooser.model: found neither the name of a model nor a language model of the AI SDK',
    ],
    [
      { model: { ...MODEL, doGenerate: undefined } },
      'chooser.model: found neither the name of a model nor a language model of the AI SDK',
    ],
    [
      { url: 'http://localhost/v1', model: MODEL },
      'chooser.url: found a value beside a language model of the AI SDK, which knows it itself; take it out',
    ],
    [
      { url: 'http://localhost/v1', model: 'm', apiKeyEnv: 'sk-flour' },
      'chooser.apiKeyEnv: found no name of an environment variable; write the name of the one that holds the key',
    ],
    [
      { url: 'http://localhost/v1', model: 'm', apiKey: 'sk-flour' },
      'chooser: found the unknown option "apiKey"',
    ],
    [
      { url: 'http://localhost/v1', model: 'm', timeout: 0 },
      'chooser.timeout: found 0, expected more than 0',
    ],
  ])('is refused where it is %j, and no key is repeated', (chooser, message) => {
    expect(refusal(chooser)).toBe(message)
    expect(refusal(chooser)).not.toContain('flour')
  })

  it('is refused without reading it where it holds itself', () => {
    const endless: Record<string, unknown> = {}
    endless['self'] = endless
    expect(refusal({ model: endless })).toContain('chooser.model: found neither')
  })
})
