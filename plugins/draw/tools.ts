/** npm packages that shape the pixels. */
export const DRAWING_TOOLS = [
  'satori',
  'sharp',
  'harfbuzzjs',
  'bidi-js',
  'hyphen',
  '@cto.af/linebreak',
  '@twemoji/svg',
] as const
