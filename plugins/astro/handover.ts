import type { AstroIntegration } from 'astro'
import type { Engine } from '../engine.ts'
import type { WorkFolder } from '../publish/work-folder.ts'

const HANDOVER = 'perennial-build'

/** What `perennial build` has opened before Astro begins. */
export interface Handover {
  /** The engine, which has read the content already. */
  readonly engine: Engine
  readonly work: WorkFolder
  /** Folder that a kit that stands apart is written into; whoever hands over puts it in its place. */
  readonly kit: string | undefined
}

interface HandoverHooks {
  'perennial:handover'(): Handover
}

/** Hand what was opened over to the integration, in the one way that Astro keeps: as a hook of another integration. */
export function handOver(opened: Handover): AstroIntegration {
  const hooks: HandoverHooks = { 'perennial:handover': () => opened }
  return { name: HANDOVER, hooks: { ...hooks } }
}

/** Take what was handed over; nothing where Astro was started by itself. */
export function handedOver({
  integrations,
}: {
  readonly integrations: readonly AstroIntegration[]
}): Handover | undefined {
  const found = integrations.find(({ name }) => name === HANDOVER)
  return (found?.hooks as Partial<HandoverHooks> | undefined)?.['perennial:handover']?.()
}
