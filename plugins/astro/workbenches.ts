import type { Channel, Output, Workbench, WorkbenchView } from '../channel.ts'
import { optionsOf } from '../channels/options-of.ts'
import type { Config } from '../config.ts'
import type { Engine } from '../engine.ts'
import { contextOf } from '../publish/render.ts'
import type { FaultTeller } from './tell-faults.ts'

/** The workbenches of a site's channels, by the names of the channels. */
export type Workbenches = ReadonlyMap<string, Workbench>

/** Name the path of a channel's workbench, below the site's base. */
export function workbenchPath({ kitPath }: Pick<Config, 'kitPath'>, channel: string): string {
  return `${kitPath}${channel}/`
}

/** Set up the workbenches of the channels that bring one. Options of any channel that are not right are told. */
export async function openWorkbenches(engine: Engine, teller: FaultTeller): Promise<Workbenches> {
  const workbenches = new Map<string, Workbench>()
  for (const [name, channel] of Object.entries(await engine.registry())) {
    const view = viewOf(engine, teller, name, channel)
    const workbench = channel.workbench?.(view)
    if (workbench) workbenches.set(name, workbench)
  }
  return workbenches
}

function viewOf(
  engine: Engine,
  teller: FaultTeller,
  name: string,
  channel: Channel,
): WorkbenchView<unknown, unknown> {
  const { config } = engine
  return {
    // A logo that changes is settled anew.
    get config() {
      return engine.config
    },
    options: optionsOf(name, channel, config.channels[name]),
    outputs: async () =>
      (await engine.plan()).flatMap(({ channel: own, output }): Output[] => (own === name ? [output] : [])),
    context: contextOf(config.root, []),
    folder: config.base + workbenchPath(config, name),
    tell: teller.tell,
  }
}
