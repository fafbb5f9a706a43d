import { readdirSync, readFileSync } from 'node:fs'
import { resourceUsage } from 'node:process'

/** How many ticks of processor time Linux counts a second for programs (`man 5 proc`, USER_HZ). */
const TICKS = 100

/** How often it is looked how much the processes below this one hold, in milliseconds. */
const LOOK_EVERY = 10

/** What this process and those that it started have used. */
export interface Used {
  /** Processor time of all of them, also of those that have ended. */
  readonly seconds: number
  /** The most that this process has held, and the most that one of the others was seen to hold, in MB (10⁶ bytes). */
  readonly megabytes: number
}

let most = 0

/** Begin to look at the processes that this one starts. Only Linux tells of them; elsewhere they count for nothing. */
export function watchChildren(): void {
  setInterval(() => {
    for (const pid of children()) most = Math.max(most, peakOf(pid))
  }, LOOK_EVERY).unref()
}

/** Tell what has been used so far. */
export function used(): Used {
  const { userCPUTime, systemCPUTime, maxRSS } = resourceUsage()
  const pids = children()
  for (const pid of pids) most = Math.max(most, peakOf(pid))
  const ended = timesOf('self').slice(2)
  const running = pids.flatMap(timesOf)
  const ticks = [...ended, ...running].reduce((sum, each) => sum + each, 0)
  return {
    seconds: (userCPUTime + systemCPUTime) / 1e6 + ticks / TICKS,
    megabytes: (maxRSS * 1024 + most) / 1e6,
  }
}

/** The processes that this one has started and that still run. */
function children(): string[] {
  return processes().filter((pid) => fieldsOf(pid)[1] === String(process.pid))
}

function processes(): string[] {
  return process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []
}

/** The ticks of a process and of those that it has waited for: user, system, and both of the others. */
function timesOf(pid: string): number[] {
  return process.platform === 'linux' ? fieldsOf(pid).slice(11, 15).map(Number) : []
}

/** What `stat` says behind the name of a program, which may hold anything; nothing where the process has ended. */
function fieldsOf(pid: string): string[] {
  const text = read(`/proc/${pid}/stat`)
  return text
    .slice(text.lastIndexOf(')') + 2)
    .trim()
    .split(' ')
}

/** The most that a process has held, in bytes. */
function peakOf(pid: string): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    // It has ended meanwhile.
    return ''
  }
}
