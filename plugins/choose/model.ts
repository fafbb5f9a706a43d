import type { LanguageModel } from 'ai'
import { isMissing, PerennialError, reasonOf } from '../errors.ts'
import { explainFault } from './fault.ts'
import type { Chooser } from './options.ts'
import type { ChoiceRequest } from './request.ts'

/** Ask a model one thing: gives what it answered, whatever that is. Throws an `AskingFault`, or a PerennialError. */
export type Ask = (request: ChoiceRequest) => Promise<unknown>

/**
 * Open the model that a site has chosen; nothing is sent yet. This file alone loads the AI SDK, when it is called. Throws a
 * PerennialError where the SDK is not installed, or a key is missing.
 */
export async function openModel(chooser: Chooser, env: Readonly<NodeJS.ProcessEnv>): Promise<Ask> {
  const model = await modelOf(chooser, env)
  const { generateText, jsonSchema, Output } = await installed(() => import('ai'))
  // What it warns of (that a model has no temperature, say) changes nothing for whoever asked.
  globalThis.AI_SDK_LOG_WARNINGS = false
  return async ({ instructions, prompt, form }) => {
    try {
      const { output } = await generateText({
        model,
        instructions,
        prompt,
        temperature: 0,
        // Whoever asks again is sent only what is not chosen yet.
        maxRetries: 0,
        abortSignal: AbortSignal.timeout(chooser.timeout * 1000),
        output: Output.object({
          name: 'choice',
          schema: jsonSchema<unknown>(form as Parameters<typeof jsonSchema>[0], {
            // An answer that is wrong in part is still of use; `readAnswer` looks through it.
            validate: (value) => ({ success: true, value }),
          }),
        }),
      })
      return output
    } catch (thrown) {
      throw explainFault(thrown, chooser)
    }
  }
}

async function modelOf(
  { url, model, apiKeyEnv }: Chooser,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<LanguageModel> {
  // The SDK looks itself whether it speaks this version.
  if (typeof model !== 'string') return model as unknown as LanguageModel
  const apiKey = apiKeyEnv === undefined ? undefined : env[apiKeyEnv]
  if (apiKeyEnv !== undefined && !apiKey)
    throw new PerennialError(
      `The environment variable ${apiKeyEnv}, which \`chooser.apiKeyEnv\` names, is not set.`,
      'Set it to the key of the server, and run the command again.',
    )
  const { createOpenAICompatible } = await installed(() => import('@ai-sdk/openai-compatible'))
  const provider = createOpenAICompatible({
    name: 'chooser',
    baseURL: url ?? '',
    supportsStructuredOutputs: true,
    ...(apiKey !== undefined && { apiKey }),
    // A text goes where the writer was told that it goes, and nowhere else.
    fetch: (input, init) => fetch(input, { ...init, redirect: 'error' }),
  })
  return provider.chatModel(model)
}

async function installed<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (thrown) {
    throw isMissing(thrown)
      ? new PerennialError(
          'The AI SDK, which speaks with models, is not installed.',
          'Install it: `npm install --save-dev ai @ai-sdk/openai-compatible`.',
        )
      : new PerennialError(
          `The AI SDK, which speaks with models, could not be loaded: ${reasonOf(thrown)}`,
          'Install it anew: `npm install --save-dev ai @ai-sdk/openai-compatible`.',
        )
  }
}
