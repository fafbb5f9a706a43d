/** The packages of the AI SDK. */
export const AI_SDK = /^(?:ai|@ai-sdk\/.*)$/

/** The environment of a process in which some packages are not installed. */
export function withoutPackages(names: RegExp): NodeJS.ProcessEnv {
  const hook = `import { registerHooks } from 'node:module'
registerHooks({ resolve: (name, context, next) => {
  if (${names}.test(name)) throw Object.assign(new Error('none'), { code: 'ERR_MODULE_NOT_FOUND' })
  return next(name, context)
} })`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` }
}
