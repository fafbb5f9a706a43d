import { readLibrary } from './plugins/library/read.ts'
import { resolveConfig } from './plugins/config.ts'
import { newsletter } from './plugins/channels/newsletter/index.ts'
import { caniemail, formatIssue, groupIssues, sortIssues } from 'caniemail'
import { HtmlValidate } from 'html-validate'
const root = new URL('./test/fixtures/site', import.meta.url).pathname
const lib = await readLibrary(resolveConfig({title:'S', today:'2026-06-01'}, {root, site:'https://pages.example'}))
const out = newsletter.plan(lib, {}).filter(o=>o.subject.id==='en/first-steps')
for (const o of out) {
  const html = await newsletter.render(o.inputs, {} as never) as string
  if (o.type==='text/plain') {console.log(html);continue}
  console.log(html.length, html.slice(0, 900))
  const r = caniemail({ clients: ['gmail.*','apple-mail.*','outlook.*'], html })
  for (const kind of ['errors','warnings'] as const) for (const [client, issues] of r.issues[kind]) for (const i of issues) console.log(kind, client, i.title, JSON.stringify(i.notes), i.position?.start?.line)
  const v = new HtmlValidate({extends:['html-validate:recommended']})
  const rep = await v.validateString(html)
  for (const res of rep.results) for (const m of res.messages) console.log(m.ruleId, m.message, m.line, m.column)
}
