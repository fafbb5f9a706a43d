#!/usr/bin/env node
// Plain JavaScript, so that a Node too old for TypeScript can still say so.
import { existsSync } from 'node:fs'
import module from 'node:module'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
// A reader that has seen enough, such as `head`, closes the pipe: no mistake.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`The output can't be written: ${error.message}\n`)
  process.exit(2)
})
// Nobody is left to tell.
process.stderr.on('error', () => process.exit(2))
if (major > 22 || (major === 22 && minor >= 18)) {
  // Code that was compiled once is kept, in the folder of temporary files: half of what a short command takes.
  module.enableCompileCache()
  // In the package it is JavaScript.
  const { main } = await import(existsSync(new URL('./main.js', import.meta.url)) ? './main.js' : './main.ts')
  process.exitCode = await main(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    // It is opened where somebody is asked.
    get stdin() {
      return process.stdin
    },
    cwd: process.cwd(),
    env: process.env,
  })
} else {
  const advice = existsSync('node_modules/node')
    ? 'Run it as `npx perennial` or through `npm run`: the project brings its own Node.'
    : 'Run `npm ci` first: it brings the Node that Perennial runs on.'
  process.stderr.write(
    `Perennial needs Node 22.18 or newer, and this is ${process.versions.node}.\n${advice}\n`,
  )
  process.exitCode = 2
}
