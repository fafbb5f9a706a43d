#!/usr/bin/env node
// Plain JavaScript, so that a Node that is too old can still say so.
import { existsSync } from 'node:fs'

const [major = 0] = process.versions.node.split('.').map(Number)
if (major >= 20) {
  // In the package it is JavaScript.
  const { main } = await import(existsSync(new URL('./main.js', import.meta.url)) ? './main.js' : './main.ts')
  const { stdin, stdout, stderr } = process
  const { locale } = new Intl.DateTimeFormat().resolvedOptions()
  process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, cwd: process.cwd(), locale })
} else {
  process.stderr.write(
    `create-astro-perennial needs Node 20 or newer, and this is ${process.versions.node}.\nGet a newer one, and run it again: the site then brings the Node that it is built with.\n`,
  )
  process.exitCode = 2
}
