import { readLibrary } from '../plugins/library/read.ts'
import { resolveConfig } from '../plugins/config.ts'
import { cards } from '../plugins/channels/cards/index.ts'
const config = resolveConfig({ title: 'Perennial', description:{da:'Én artikel ind, alt det andet ud: artikler om tragten, svinghjulet og tekster, der holder.', en:'One article in, everything else out.'}, topics:{funnel: { da: 'Salgstragten', en: 'Sales funnel' },evergreen: { da: 'Evergreen-indhold', en: 'Evergreen content' }}}, { root: process.cwd(), site: 'https://perennial.example', base: '/' })
const library = await readLibrary(config)
let t=performance.now()
const out = cards.plan(library, cards.options.parse({}))
console.log(out.length, Math.round(performance.now()-t)+'ms', Math.round(JSON.stringify(out).length/1e3)+'KB')
const count: Record<string, number> = {}
for (const o of out) count[`${o.shelf} ${o.subject.kind} ${o.about.group}`] = (count[`${o.shelf} ${o.subject.kind} ${o.about.group}`]??0)+1
console.log(count)
const id = process.argv[2]
for (const o of out) if (!id || o.subject.id===id) if (o.inputs.kind==='card' && o.about.group!=='Titelkort' && o.about.group!=='Title cards') console.log(o.path, '|', o.about.name,'|', o.about.alt, '|', o.about.from?.map(f=>f.line).join())
