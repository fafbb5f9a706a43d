import { SERVICES, type Service } from '../forms/services.ts'

/** What the rows of the services say. */
export const SERVICE_HEAD = ['`service`', 'what it is', 'what it needs', 'how readers come back']

/** List the services that forms can be sent to: what each needs, and how readers come back from it. */
export function serviceRows(): string[][] {
  return Object.entries(SERVICES).map(([id, service]: [string, Service]) => {
    const needs = Object.entries(service.needs).map(([key, type]) => `\`${key}\`: ${type.description ?? ''}`)
    return [`\`${id}\``, service.name, needs.join('<br>') || 'nothing', service.afterwards]
  })
}
