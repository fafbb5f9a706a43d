/** A drawing that tries to run something, or to ask a server for something, when it is opened as a page of its own. */
export interface HostileDrawing {
  readonly name: string
  readonly svg: string | Uint8Array
  /** What Chromium does with it as it is: the proof that the trick is one. `nothing` where other readers fall for it, or none any more. */
  readonly raw: 'runs' | 'asks' | 'nothing'
}

/** What a drawing runs: the console of the page says `RAN`. */
export const RUN = "console.log('RAN')"
/** What a drawing asks for: nobody listens there. */
export const ASK = 'http://127.0.0.1:9/asked'

/** The namespace of drawings, as an attribute. */
export const NS = 'xmlns="http://www.w3.org/2000/svg"'
/** Namespaces as attributes. */
export const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
export const HTML = 'xmlns:h="http://www.w3.org/1999/xhtml"'
/** Something that is seen. */
export const SHAPE = '<rect width="100" height="100" fill="#135"/>'
/** A drawing with something in it. */
export const drawing = (inside: string, more = ''): string =>
  `<svg ${NS} ${more} viewBox="0 0 100 100" width="100" height="100">${inside}</svg>`
/** A drawing with a style sheet. */
export const style = (css: string): string => drawing(`<style>${css}</style>${SHAPE}`)
/** A drawing of one shape with attributes. */
export const shape = (attributes: string): string => drawing(`<rect width="100" height="100" ${attributes}/>`)
/** A drawing in another encoding. */
export const utf16 = (svg: string): Uint8Array => Buffer.from(`\ufeff${svg}`, 'utf16le')
/** A drawing as an address that holds it. */
export const inData = (svg: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
/** A drawing with a script, its tags written in some way. */
export const script = (open = '<script>', close = '</script>'): string =>
  drawing(`${open}${RUN}${close}${SHAPE}`)
