import { readFile } from 'node:fs/promises'

/** Tell the most memory that this process has held, in MB. On Linux `maxRSS` counts that of the parent too, from before `exec`. */
export async function peakMemory(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '')
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1]
  return (1024 * Number(kilobytes ?? process.resourceUsage().maxRSS)) / 1e6
}
