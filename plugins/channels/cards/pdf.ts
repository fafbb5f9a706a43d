import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Pictures to be bound as a document, a page each. */
export interface PictureDocument {
  readonly title: string
  readonly author: string
  readonly lang: string
  readonly pictures: readonly {
    readonly alt: string
    readonly type: 'png' | 'jpeg'
    readonly bytes: Uint8Array
    readonly width: number
    readonly height: number
  }[]
}

/** A fixed template: the texts come as data, so that nothing in them is read as markup. */
const TEMPLATE = `
#let document-data = json("document.json")
#set document(title: document-data.title, author: document-data.author, date: none)
#set text(lang: document-data.lang)
#for picture in document-data.pictures {
  page(width: picture.width * 1pt, height: picture.height * 1pt, margin: 0pt, image(
    picture.file,
    alt: picture.alt,
    width: 100%,
    height: 100%,
  ))
}
`

/** A folder that does not exist: there is nothing to read but what is put in here. */
const WORKSPACE = '/no-folder'

let loaded: Promise<NodeCompiler> | undefined

/** Load the compiler when it is first needed, and one for all: each keeps memory of its own for good. */
function typst(): Promise<NodeCompiler> {
  loaded ??= import('@myriaddreamin/typst-ts-node-compiler').then(({ NodeCompiler }) =>
    NodeCompiler.create({ workspace: WORKSPACE }),
  )
  return loaded
}

/** Bind pictures as a PDF that screen readers can read (PDF/UA-1: tagged, with language, title and alternative texts). */
export async function bindPdf({ pictures, ...document }: PictureDocument): Promise<Buffer> {
  const compiler = await typst()
  const pages = pictures.map(({ bytes, type, ...picture }, index) => {
    const file = `${index + 1}.${type}`
    compiler.mapShadow(`${WORKSPACE}/${file}`, Buffer.from(bytes))
    return { ...picture, file }
  })
  compiler.mapShadow(
    `${WORKSPACE}/document.json`,
    Buffer.from(JSON.stringify({ ...document, pictures: pages })),
  )
  try {
    return compiler.pdf({ mainFileContent: TEMPLATE }, { pdfStandard: 'ua-1' })
  } finally {
    compiler.resetShadow()
    compiler.evictCache(0)
  }
}
