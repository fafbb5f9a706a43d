import { FAMILIES } from '../../print/fonts.ts'
import { bookGlyphs, settleText } from '../../print/letters.ts'
import { startTypst } from '../../print/typst.ts'

/** Words of a picture, in pixels from its top left. */
export interface PictureText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** Pictures to be bound as a document, a page each. */
export interface PictureDocument {
  readonly title: string
  readonly author: string
  readonly lang: string
  readonly pictures: readonly {
    /** What it says, to be found, copied and read aloud. */
    readonly texts: readonly PictureText[]
    readonly type: 'png' | 'jpeg'
    readonly bytes: Uint8Array
    readonly width: number
    readonly height: number
  }[]
}

/**
 * A fixed template: the texts come as data, so that nothing in them is read as markup. The words of a picture lie over it
 * unseen, and are what a screen reader is given.
 */
const TEMPLATE = `
#let document-data = json("document.json")
#set document(title: document-data.title, author: document-data.author, date: none)
#set text(lang: document-data.lang, font: document-data.fonts, fill: rgb(0, 0, 0, 0), fallback: false)
#for picture in document-data.pictures {
  page(width: picture.width * 1pt, height: picture.height * 1pt, margin: 0pt, {
    pdf.artifact(image(picture.file, width: 100%, height: 100%))
    for it in picture.texts {
      place(top + left, dx: it.x * 1pt, dy: it.y * 1pt, block(width: it.width * 1pt, par(text(size: it.size * 1pt, it.text))))
    }
  })
}
`

/** A folder that does not exist: there is nothing to read but what is put in here. */
const WORKSPACE = '/no-folder'

let started: ReturnType<typeof startTypst> | undefined

/** Bind pictures as a PDF that screen readers can read (PDF/UA-1: tagged, with language and title). */
export async function bindPdf({ pictures, ...document }: PictureDocument): Promise<Buffer> {
  started ??= startTypst(WORKSPACE)
  const compiler = await started
  const glyphs = bookGlyphs()
  const pages = pictures.map(({ bytes, type, texts, ...picture }, index) => {
    const file = `${index + 1}.${type}`
    compiler.mapShadow(`${WORKSPACE}/${file}`, Buffer.from(bytes))
    return {
      ...picture,
      file,
      texts: texts.map((each) => ({ ...each, text: settleText(each.text, glyphs).text })),
    }
  })
  compiler.mapShadow(
    `${WORKSPACE}/document.json`,
    Buffer.from(JSON.stringify({ ...document, fonts: FAMILIES, pictures: pages })),
  )
  try {
    return compiler.pdf({ mainFileContent: TEMPLATE }, { pdfStandard: 'ua-1' })
  } finally {
    compiler.resetShadow()
    compiler.evictCache(0)
  }
}
