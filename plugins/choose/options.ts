import { z } from 'zod'
import { isRecord } from '../source/is-record.ts'

/** A language model of the AI SDK, as far as it is looked at before it is used. */
export interface SdkModel {
  readonly specificationVersion: string
  readonly provider: string
  readonly modelId: string
  doGenerate(...args: never[]): unknown
}

/** How many seconds an answer may take where the site does not say: a model on a laptop reads a long text in about that. */
const PATIENCE = 60

/** What a site says to `perennial({ chooser: {…} })`. */
export const chooserOptions = z
  .strictObject({
    url: z
      .string()
      .refine(isAddress, { error: 'expected an address that begins with http:// or https://', abort: true })
      .refine(isWithoutSecret, {
        error:
          'found an address with a name or a password; write it without, and name in apiKeyEnv the variable that holds the key',
      })
      .optional()
      .describe(
        'The address of a server that speaks the OpenAI protocol, such as `http://localhost:11434/v1`. Required where `model` is a name.',
      ),
    model: z
      .unknown()
      .refine((model): model is string | SdkModel => isName(model) || isSdkModel(model), {
        // The words of others may be endless, or hold a key.
        error: 'found neither the name of a model nor a language model of the AI SDK',
      })
      .describe('The name of the model on that server, or a language model of the AI SDK. Required.'),
    apiKeyEnv: z
      .string()
      .regex(/^[A-Za-z_]\w*$/, {
        // What is written here by mistake is the key itself.
        error: 'found no name of an environment variable; write the name of the one that holds the key',
      })
      .optional()
      .describe('The environment variable that holds the key of the server. Default: no key.'),
    timeout: z
      .number()
      .gt(0, 'expected more than 0')
      .max(3600)
      .default(PATIENCE)
      .describe(`How many seconds the answer on one article may take. Default: ${PATIENCE}.`),
  })
  .superRefine(({ url, model, apiKeyEnv }, { addIssue }) => {
    const say = (key: string, message: string): void => addIssue({ code: 'custom', path: [key], message })
    if (typeof model === 'string') {
      if (url === undefined) say('url', 'found nothing, expected the address of the server of that model')
      return
    }
    if (!isSdkModel(model)) return
    const advice = 'found a value beside a language model of the AI SDK, which knows it itself; take it out'
    if (url !== undefined) say('url', advice)
    if (apiKeyEnv !== undefined) say('apiKeyEnv', advice)
  })
  .optional()
  .describe(
    'A model of your own that `perennial choose` asks which sentences of an article to lift; it answers with their numbers. Builds, `dev` and `check` never ask it. Default: none.',
  )

/** The model that a site has chosen, and where it is. */
export type Chooser = NonNullable<z.output<typeof chooserOptions>>

function isName(model: unknown): model is string {
  return typeof model === 'string' && model.trim() !== ''
}

function isSdkModel(model: unknown): model is SdkModel {
  return (
    isRecord(model) &&
    typeof model['specificationVersion'] === 'string' &&
    typeof model['provider'] === 'string' &&
    typeof model['modelId'] === 'string' &&
    typeof model['doGenerate'] === 'function'
  )
}

function isAddress(url: string): boolean {
  return /^https?:\/\//.test(url) && URL.canParse(url)
}

function isWithoutSecret(url: string): boolean {
  const { username, password } = new URL(url)
  return username === '' && password === ''
}

/** Say where a site's model is, and what it is called, in words for whoever is about to send it something. */
export function describeChooser({ url, model }: Chooser): string {
  return typeof model === 'string'
    ? `${url} (model ${model})`
    : `the provider ${model.provider} (model ${model.modelId})`
}

/** The name of a model. */
export function modelName({ model }: Chooser): string {
  return typeof model === 'string' ? model : model.modelId
}
