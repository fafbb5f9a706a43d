/** The words that the book itself says, per language. */
export const BOOK_WORDS = {
  da: {
    cover: 'Omslag',
    contents: 'Indhold',
    titlePage: 'Titelblad',
    start: 'Start',
    note: 'Note',
    notes: 'Noter',
    online: 'Læs kapitlet på nettet',
    coverOf: 'Omslaget til',
    landmarks: 'Særlige steder',
    accessibility:
      'Bogen har overskrifter, indholdsfortegnelse og alternative tekster til billeder og kan læses helt med skærmlæser. Den indeholder hverken lyd, video eller blink.',
    name: 'E-bog, EPUB',
    coverName: 'E-bog, omslag',
    thumbnailName: 'E-bog, lille omslag',
  },
  en: {
    cover: 'Cover',
    contents: 'Contents',
    titlePage: 'Title page',
    start: 'Start of text',
    note: 'Note',
    notes: 'Notes',
    online: 'Read this chapter on the web',
    coverOf: 'Cover of',
    landmarks: 'Landmarks',
    accessibility:
      'The book has headings, a table of contents and alternative texts for its pictures, and can be read entirely with a screen reader. It contains no sound, video or flashing.',
    name: 'E-book, EPUB',
    coverName: 'E-book, cover',
    thumbnailName: 'E-book, small cover',
  },
} as const
