/** What is set for a process in which the AI SDK is not installed: whoever loads it is told that there is none. */
export function withoutSdk(): NodeJS.ProcessEnv {
  const hook = `import { registerHooks } from 'node:module'
registerHooks({ resolve: (name, context, next) => {
  if (/^(?:ai|@ai-sdk\\/.*)$/.test(name)) throw Object.assign(new Error('none'), { code: 'ERR_MODULE_NOT_FOUND' })
  return next(name, context)
} })`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` }
}
