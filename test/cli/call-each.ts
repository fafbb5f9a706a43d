/**
 * Run by Node: calls the command line once for each `[folder, arguments]` of a JSON list, one after the other, and prints
 * what each ended with. What Node is told to load first (`NODE_OPTIONS`) sees all of them.
 */
import { main } from '../../plugins/cli/main.ts'
import type { Ended } from '../ended.ts'
import { callMain } from './call-main.ts'

const calls = JSON.parse(process.argv[2] ?? '') as [string, string[]][]
const all: Ended[] = []
for (const [cwd, args] of calls) all.push(await callMain(main, cwd, args, process.env))
process.stdout.write(JSON.stringify(all))
