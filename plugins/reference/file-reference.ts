import { authorSchema } from '../authors/schema.ts'
import { bookSchema } from '../books/schema.ts'
import { registry } from '../channels/registry.ts'
import { broughtBy } from '../channels/with-channels.ts'
import { offerSchema } from '../offers/schema.ts'
import { proofSchema } from '../proof/schema.ts'
import { stageSchema, topicSchema } from '../shelves/schema.ts'
import type { Manner } from './manner.ts'
import { rowsOf } from './schema-rows.ts'

/** Write what the files of a site besides its texts may hold: offers, books, authors and so on. */
export function fileReference({ keys }: Manner): string {
  const { carriers } = broughtBy(registry)
  return `## Offers

\`offers/<id>.yml\`: a call to action. Articles whose stage and language it fits show it: after the introduction, after a table
that compares or a list of steps, at the first heading past the middle, or at the end. There is at most one in 500 words, and three
in all. \`offer\` in the front matter of a text says which, and \`::offer{id=…}\` on a line of its own says where;
\`npx perennial inspect FILE\` shows what was chosen, and why.

${keys(rowsOf(offerSchema(carriers)))}

## Books

\`ebooks/<id>.yml\`: an e-book made of articles.

${keys(rowsOf(bookSchema))}

## Authors

\`authors/<id>.yml\`: somebody who writes. Whoever has a file and an article that is out has a page, with all their articles.

${keys(rowsOf(authorSchema))}

## Topics and stages

\`topics/<id>.yml\` and \`stages/<id>.yml\`: what stands above the list of a topic or a stage, and which article comes first.
The file has the name of the topic as articles write it, in lower-case letters with hyphens, or the id of the stage. Of a topic:

${keys(rowsOf(topicSchema))}

Of a stage:

${keys(rowsOf(stageSchema))}

## Proof

\`proof/<id>.yml\`: what somebody said of you, word for word, with who, where and when, and with the permission to show it. Offers and books
name it (\`proof: <id>\`), and articles at the stage of decision show the one that fits their topics best, before the offer at their end.
Without \`permission\` nothing of it is shown. It goes to no search engine as a review: Google allows none of one's own organisation.

${keys(rowsOf(proofSchema))}

## Choices

\`choices.json\`: what \`perennial choose --write\` keeps of the choices of a model of yours, by article: the numbers and the words of
sentences of the text, as \`quotes\`, \`keyPoints\` and \`hooks\`. You may delete sentences, lists and articles. A list that is absent is
chosen by Perennial; an empty one says that nothing is good enough. It is published nowhere.
`
}
