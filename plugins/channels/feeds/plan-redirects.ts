import type { Output } from '../../channel.ts'
import { typeset } from '../../html/typography.ts'
import { absolute, local } from '../../library/addresses.ts'
import type { Library } from '../../library/library.ts'
import { compareText } from '../../source/diagnostic.ts'
import type { RedirectInputs } from './redirect.ts'
import type { RedirectListInputs } from './redirect-list.ts'

/** Where hosts look for redirects. */
const LIST = '_redirects'

type Inputs =
  | (RedirectInputs & { readonly kind: 'redirect' })
  | (RedirectListInputs & { readonly kind: 'redirects' })

/**
 * Plan what leads on from the old addresses of texts: a page at each, and the list of all of them for hosts that read one,
 * unless the site has that itself.
 */
export function planRedirects(library: Library): Output<Inputs>[] {
  const { config, oldAddresses, holds } = library
  const subject = { kind: 'site', id: 'site' } as const
  const olds = [...oldAddresses.values()].sort((a, b) => compareText(a.path, b.path))
  const pages = olds.flatMap(({ file, text }): Output<Inputs>[] => {
    if (file === undefined) return []
    const path = text.path
    const lang = text.lang.value
    const title = typeset(text.title, lang)
    const inputs = {
      kind: 'redirect',
      lang,
      title,
      to: local(config, path),
      url: absolute(config, path),
    } as const
    return [
      {
        path: file,
        shelf: 'root',
        type: 'text/html',
        subject,
        about: { role: 'redirect', name: 'Redirect' },
        inputs,
      },
    ]
  })
  if (olds.length === 0 || holds(LIST)) return pages
  const redirects = olds.map(({ path, text }) => ({
    from: local(config, path),
    to: local(config, text.path),
  }))
  const about = { role: 'machine', name: LIST } as const
  const inputs = { kind: 'redirects', redirects } as const
  return [...pages, { path: LIST, shelf: 'root', type: 'text/plain', subject, about, inputs }]
}
