import type { ChannelRule, Output, Registry } from '../channel.ts'
import { optionsOf } from '../channels/options-of.ts'
import { contextOf } from '../publish/render.ts'
import { compareText } from '../source/diagnostic.ts'
import type { Rule } from './rule.ts'
import { RULES } from './rules.ts'

/** Every rule of a site in the order of the ids: those on its content, and those that its channels bring. */
export function rulesOf(registry: Registry): Readonly<Record<string, Rule>> {
  const theirs = Object.entries(registry).flatMap(([name, { rules = {} }]) =>
    Object.entries(rules).map(([id, rule]) => [id, asRule(name, registry, rule)] as const),
  )
  return Object.fromEntries([...Object.entries(RULES), ...theirs].sort(([a], [b]) => compareText(a, b)))
}

/** Let a rule see what its channel plans, and no more. */
function asRule(name: string, registry: Registry, rule: ChannelRule): Rule {
  return {
    ...rule,
    find(library, plan) {
      const channel = registry[name]
      if (!channel) return []
      const { root, channels } = library.config
      const outputs = plan.flatMap(({ channel: own, output }): Output[] => (own === name ? [output] : []))
      const options = optionsOf(name, channel, channels[name])
      return rule.find({ library, options, outputs, context: contextOf(root, []) })
    },
  }
}
