import { basename, dirname } from 'node:path'
import { digestOf } from '../asset.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Found } from '../source/find.ts'
import { Memory } from '../source/memory.ts'
import { readSource } from '../source/read.ts'
import type { Article } from './article.ts'
import { drawDiagrams } from './diagrams.ts'
import { languageAtEnd, readFileName } from './file-name.ts'
import { type Folders, type Image, isRemote, openImage } from './images.ts'
import { isOnComputer } from './own-computer.ts'
import { type Surroundings, understand } from './understand.ts'

/** Where and by what it is remembered how a text was understood. */
export interface Remembered {
  readonly memory: Memory
  readonly name: string
  readonly from: readonly unknown[]
}

/** Read and understand one file, without opening its pictures; one that cannot be read gives diagnostics alone. */
export async function readText(
  root: string,
  path: string,
  around: Omit<Surroundings, 'name'>,
  { memory, name, from }: Remembered = { memory: new Memory(), name: path, from: [] },
): Promise<Found<Article | undefined>> {
  const source = await readSource(root, path)
  if (!source.value) return { value: undefined, diagnostics: source.diagnostics }
  const all = [digestOf(source.value.text), ...from]
  const article =
    memory.known<Article>(name, all) ??
    memory.keep(name, all, understand(source.value, { ...around, name: nameOf(path, around.languages) }))
  return { value: article, diagnostics: [...source.diagnostics, ...article.diagnostics] }
}

/**
 * Read and understand one file with its pictures. What is remembered of it is taken where its text, and what it is `from`
 * besides, is the same: all that stands in `around` has to be told by that.
 */
export async function readArticle(
  site: Folders,
  path: string,
  around: Omit<Surroundings, 'name'>,
  { memory, name, from }: Remembered = { memory: new Memory(), name: path, from: [] },
): Promise<Found<Article | undefined>> {
  const text = await readText(site.root, path, around, { memory, name, from })
  if (!text.value) return text
  const images = await openImages(site, path, text.value, memory)
  const { pictures: drawn, losses } = await drawDiagrams(text.value)
  const pictures = new Map([...images.value.pictures, ...drawn])
  const diagnostics = [...text.diagnostics, ...images.diagnostics]
  return { value: { ...text.value, ...images.value, pictures, losses, diagnostics }, diagnostics }
}

/**
 * Tell the name of an article from its path: the file's, or the folder's for an `index.md`. Of an `index.da.md`, it is
 * `folder.da`.
 */
export function nameOf(path: string, languages: readonly string[] = []): string {
  // What follows a dot may be a part of the name, such as of `tool-2.0`.
  const name = basename(path).replace(/\.\p{L}\w*$/u, '')
  const { stem, lang } = readFileName(name, [...languages, ...languageAtEnd(name)])
  const folder = basename(dirname(path)) + (lang === undefined ? '' : `.${lang}`)
  return (stem === 'index' ? folder : name).normalize('NFC')
}

async function openImages(
  site: Folders,
  path: string,
  article: Article,
  memory: Memory,
): Promise<Found<Pick<Article, 'image' | 'pictures'>>> {
  const diagnostics: Diagnostic[] = []
  const pictures = new Map<string, Image>()
  const open = async (url: string, place: { line: number; column: number }): Promise<Image | undefined> => {
    const report = (severity: 'error' | 'warning', rule: string, message: string) =>
      diagnostics.push({
        file: article.file,
        line: place.line,
        column: place.column,
        severity,
        rule,
        message,
      })
    if (isOnComputer(url)) {
      const where = "a path on your own computer, which readers don't have"
      report('warning', 'image', `found the image "${url}", ${where}; save it beside the article`)
      return undefined
    }
    if (isRemote(url)) {
      report('warning', ...remoteFault(url, url === article.said.image))
      return undefined
    }
    const opened = await openImage(site, path, url, article.path, memory)
    if ('message' in opened) {
      report(opened.severity, 'image', opened.message)
      return undefined
    }
    if (opened.remark) report('warning', 'image', opened.remark)
    return opened
  }
  for (const reference of article.images) {
    if (pictures.has(reference.url)) continue
    const image = await open(reference.url, reference)
    if (image) pictures.set(reference.url, image)
  }
  const own = article.said.image
  const image = own === undefined ? undefined : await open(own, article.place(['image']))
  return { value: { image, pictures }, diagnostics }
}

/** Say what is wrong with a picture whose address has a scheme; on a site of others it could be shown, and is not. */
function remoteFault(url: string, isFrontMatter: boolean): readonly [rule: string, message: string] {
  if (/^data:/i.test(url))
    return [
      'remote-image',
      'found an image written into the text (data:); save it as a file beside the article',
    ]
  if (!/^(?:https?:)?\/\//i.test(url))
    return [
      'image',
      `found "${url}", which is no address of an image; save the image beside the article, and write its name`,
    ]
  const instead = isFrontMatter ? 'it is not shown' : 'it is shown as a link'
  return ['remote-image', `found an image on another site (${url}); ${instead}, save it beside the article`]
}
