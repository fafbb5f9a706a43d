import { posix } from 'node:path'
import { keptBack } from '../../article/kept-back.ts'
import { block, type Settings } from '../read-settings.ts'

/**
 * Gather what the settings and the pages of folders hand down to the texts below them (Hugo's `cascade`); gives what the text
 * at a path gets, the nearest folder last. Of what is handed to some texts alone, only what keeps them back is taken, for all.
 */
export function cascadesOf(
  settings: Settings,
  pages: ReadonlyMap<string, Settings>,
): (path: string) => Settings {
  const folders = new Map<string, Settings>([['.', handed(settings['cascade'])]])
  for (const [path, data] of pages)
    if (data['cascade'] !== undefined) folders.set(posix.dirname(path), handed(data['cascade']))
  return (path) => {
    const above: string[] = []
    for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder))
      above.unshift(folder)
    return Object.assign({}, ...['.', ...above].map((folder) => folders.get(folder) ?? {})) as Settings
  }
}

function handed(cascade: unknown): Settings {
  return Object.assign(
    {},
    ...[cascade].flat().map((each) => {
      const { target, _target, params, ...values } = block(each)
      const all = { ...block(params), ...values }
      if (target === undefined && _target === undefined) return all
      return keptBack(all).by === undefined ? {} : { draft: true }
    }),
  ) as Settings
}
