import { hasOwnFolder } from '../library/content-folder.ts'
import type { Library } from '../library/library.ts'
import { topicsInUse } from '../library/topics-in-use.ts'
import { editorSnippets } from './editor-snippets.ts'

/** Write the snippets of a site for VS Code: the text of each file by its path from the root of the project. */
export function snippetFiles(
  library: Pick<Library, 'articles' | 'config'>,
): Readonly<Record<string, string>> {
  const { languages, journey, offers } = library.config
  const site = {
    saysLanguage: languages.length > 1 && hasOwnFolder(library.config),
    stages: journey.stages.map(({ id }) => id),
    topics: topicsInUse(library),
    kinds: Object.keys(offers.kinds),
  }
  return Object.fromEntries(
    languages.map((lang) => [`.vscode/${lang}-perennial.code-snippets`, editorSnippets({ lang, ...site })]),
  )
}
