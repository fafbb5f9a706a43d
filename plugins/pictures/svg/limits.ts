/** Largest drawing that is read, in bytes: ten times what a page can well carry. */
export const MAX_SVG_BYTES = 5_000_000
/** Most elements of a drawing: a plot of ten thousand points has twenty thousand. */
export const MAX_ELEMENTS = 50_000
/** Most elements that are drawn, those counted again that a `<use>`, pattern, mask or marker draws. */
export const MAX_DRAWN = 100_000
/** Deepest nesting of elements. Layers and groups of real drawings reach 30; each may hold the whole picture in memory. */
export const MAX_DEPTH = 64
/** Longest row of elements that stand in each other or draw each other: programs that draw go down as deep. */
export const MAX_CHAIN = 256
export const MAX_ATTRIBUTES = 200
/** Longest outline of a path or polygon, in characters: its crossings take time that grows with its square. */
export const MAX_OUTLINE = 300_000
/** Longest piece of text, in characters: a line of SVG does not wrap, and one is set in time that grows with its square. */
export const MAX_TEXT = 2_000
/** Most text of a drawing, in characters. */
export const MAX_TEXT_IN_ALL = 50_000
/** Largest style sheet, in characters, but for fonts. */
export const MAX_CSS = 200_000
/** Deepest nesting of brackets in a style. */
export const MAX_CSS_DEPTH = 20
/** Most steps of one filter; ten shadows have forty. */
export const MAX_FILTER_STEPS = 50
/** Most pixels of the pictures in a drawing. */
export const MAX_EMBEDDED_PIXELS = 25_000_000
