import { SERVICES, type Service } from '../forms/services.ts'

/** Write the table of the services that forms can be sent to: what each needs, and how readers come back from it. */
export function servicesTable(): string {
  const rows = Object.entries(SERVICES).map(([id, service]: [string, Service]) => {
    const needs = Object.entries(service.needs).map(([key, type]) => `\`${key}\`: ${type.description ?? ''}`)
    return `| \`${id}\` | ${service.name} | ${needs.join('<br>') || 'nothing'} | ${service.afterwards} |`
  })
  return [
    '| `service` | what it is | what it needs | how readers come back |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}
