import { hasTypst } from '../../../print/typst.ts'
import { START } from '../../../source/diagnostic.ts'
import type { BookRule } from './book-rule.ts'

/**
 * The typesetter that prints books comes in a build for each kind of machine, and there is none for this one; npm may also
 * have left it out (`--omit=optional`). The books are made as EPUB alone. Run `npm ci` on a machine with macOS, Windows or
 * Linux. The example cannot be shown here.
 */
export const bookPdf: BookRule = {
  summary: 'Books that cannot be printed on this machine',
  severity: 'warning',

  find: ({ library: { books } }) => {
    const [first] = books
    if (!first || hasTypst()) return []
    const machine = `${process.platform}-${process.arch}`
    return [
      {
        file: first.file,
        ...START,
        message: `found no typesetter for ${machine}; the books come without PDF until npm ci has installed one`,
      },
    ]
  },
}
