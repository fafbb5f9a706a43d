import {
  type Box,
  box,
  type Design,
  frameOf,
  LEGIBLE,
  readableOn,
  sizesFrom,
  splitLeft,
  wholeWords,
} from './public.ts'

/** A ticket: a dashed edge in the stage's colour, the words in the middle, the logo and the site's name below them. */
const design: Design = (content, format, theme) => {
  const { main, foot, floor, width, height, safe } = frameOf(format)
  const { paper, ink } = theme.colours
  const accent = readableOn(content.colour, LEGIBLE, paper)
  const edge = Math.round(floor / 2)
  const [line, inner] = [Math.round(floor / 9), { width: width - edge * 2, height: height - edge * 2 }]
  const dashes = box({
    ...{ position: 'absolute', left: edge, top: edge, ...inner },
    ...{ boxSizing: 'border-box', border: `${line}px dashed ${accent}` },
  })

  // The logo stands at the start of the foot, as high as that, and the site's name in what is left.
  const logoWidth = Math.min((theme.logo?.ratio ?? 0) * foot.height, foot.width / 3)
  const [place, rest] = splitLeft(foot, logoWidth, floor / 2)
  const signed = theme.logo ? 'start' : 'center'
  const style = { position: 'absolute', left: place.x, top: place.y, width: logoWidth, height: foot.height }
  const logo: Box[] = theme.logo
    ? [{ type: 'img', props: { src: theme.logo.src, style: { ...style, objectFit: 'contain' } } }]
    : []

  const plain = { lang: content.lang, font: 'body', align: 'center', colour: ink, lineHeight: 1.35 } as const
  const small = { ...plain, sizes: [floor], gapAbove: floor / 2 }
  const large = { ...plain, weight: 800, lineHeight: 1.15 }
  const figures = sizesFrom(floor * 4, floor * 2)
  const letters = sizesFrom(wholeWords(floor * 4, content.title, main.width), floor * 1.2)
  return {
    size: { width, height },
    ground: box({ position: 'relative', width, height, backgroundColor: paper }, dashes, ...logo),
    stacks: [
      {
        ...main,
        justify: 'center',
        blocks: [
          { ...small, role: 'kicker', text: content.kicker, weight: 700, colour: accent, most: 1 },
          { ...large, role: 'number', text: content.number ?? '', colour: accent, sizes: figures, most: 1 },
          { ...large, role: 'title', text: content.title, sizes: letters, gapAbove: floor / 2 },
          { ...small, role: 'body', text: content.text, weight: 500 },
          { ...small, role: 'body', text: content.action, weight: 700, colour: accent },
          { ...small, role: 'small', text: content.source, weight: 500, most: 2 },
        ],
        // The title gives way first, and the kicker last.
        shrink: [2, 1, 3, 5, 4, 0],
      },
      {
        ...(theme.logo ? rest : foot),
        justify: 'center',
        blocks: [{ ...small, role: 'small', text: content.site, weight: 700, align: signed, most: 1 }],
      },
    ],
    safe,
    fonts: theme.fonts,
  }
}

export default design
