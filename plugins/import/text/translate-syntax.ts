import type { ForeignText } from '../blog.ts'
import { translateHugo } from './hugo.ts'
import { translateLiquid } from './liquid.ts'
import { translateMdx } from './mdx.ts'
import type { Around, Translation } from './syntax.ts'

/** Turn what a blog's tool reads in its texts into Markdown. */
export function translateSyntax(from: ForeignText, around: Around, tool: string): Translation {
  switch (around.blog.syntax) {
    case 'liquid':
      return translateLiquid(from, around, tool)
    case 'hugo':
      return translateHugo(from, around)
    case 'mdx':
      return translateMdx(from)
    case 'none':
      return { edits: [], remarks: [] }
  }
}
