import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  benchElement,
  benchFonts,
  benchScene,
  type Element,
  INK,
  KICKER,
  PAPER,
  SITE,
  SIZE,
  TITLE_SIZE,
} from './design.ts'

/** Draws one card as PNG. */
export type Maker = (title: string) => Promise<Uint8Array>

const PEERS = fileURLToPath(new URL('../peers/node_modules/', import.meta.url))

/** Tell whether the other makers are installed. */
export function hasPeers(): boolean {
  return existsSync(PEERS)
}

/** All makers by name; each is loaded when it is asked for, as its start counts. */
export const MAKERS: Readonly<Record<string, () => Promise<Maker>>> = {
  perennial: async () => {
    const { drawScene } = await import('../../plugins/draw/draw-scene.ts')
    return (title) => drawScene(benchScene(title), { type: 'png', maxBytes: 300_000 })
  },

  takumi: async () => {
    const { Renderer } = (await load('@takumi-rs/core/dist/export.mjs')) as {
      Renderer: new () => {
        registerFont(font: object): Promise<unknown>
        render(node: object, options: object): Promise<Uint8Array>
      }
    }
    const renderer = new Renderer()
    for (const { name, weight, data } of benchFonts()) await renderer.registerFont({ name, weight, data })
    return (title) => renderer.render(takumiNode(benchElement(title)), { ...SIZE, format: 'png' })
  },

  '@vercel/og': async () => {
    // Its bundle for Node is a module that asks for what modules do not have, and for a file beside itself that is elsewhere.
    const folder = join(PEERS, 'harfbuzzjs')
    Object.assign(globalThis, {
      require: createRequire(import.meta.url),
      __dirname: folder,
      __filename: folder,
    })
    const { ImageResponse } = (await load('@vercel/og/dist/index.node.js')) as {
      ImageResponse: new (element: object, options: object) => Response
    }
    const fonts = benchFonts().map((font) => ({ ...font, style: 'normal' }))
    return async (title) => {
      const response = new ImageResponse(benchElement(title), { ...SIZE, fonts })
      return new Uint8Array(await response.arrayBuffer())
    }
  },

  'eleventy-plugin-og-image': async () => {
    const { OgImage } = (await load('eleventy-plugin-og-image/src/OgImage.js')) as {
      OgImage: new (about: object) => OgImage
    }
    const satoriOptions = { ...SIZE, fonts: benchFonts().map((font) => ({ ...font, style: 'normal' })) }
    const options = { outputFileExtension: 'png', satoriOptions, sharpOptions: {} }
    return async (title) => {
      const image = new OgImage({ inputPath: '', data: {}, options })
      // Its template is the only part that is ours: Eleventy's own reading of it is not counted.
      image.html = async () => htmlOf(benchElement(title))
      return (await image.render()).toBuffer()
    }
  },

  'astro-og-canvas': async () => {
    const { generateOpenGraphImage } = (await load('astro-og-canvas/dist/index.js')) as {
      generateOpenGraphImage(options: object): Promise<Uint8Array>
    }
    const folder = mkdtempSync(join(tmpdir(), 'perennial-bench-fonts-'))
    const fonts = benchFonts().map(({ name, weight, data }) => {
      const path = join(folder, `${name}-${weight}.ttf`)
      writeFileSync(path, data)
      return path
    })
    const rgb = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    return (title) =>
      generateOpenGraphImage({
        cacheDir: false,
        title,
        description: `${KICKER} – ${SITE}`,
        bgGradient: [rgb(PAPER)],
        border: { color: [0x1d, 0x6f, 0xa5], width: 28, side: 'inline-start' },
        padding: 72,
        fonts,
        font: {
          title: {
            color: rgb(INK),
            size: TITLE_SIZE,
            families: ['Literata'],
            weight: 'Bold',
            lineHeight: 1.14,
          },
          description: { color: rgb(INK), size: 36, families: ['Inter'], weight: 'Medium' },
        },
      })
  },
}

interface OgImage {
  html(): Promise<string>
  render(): Promise<{ toBuffer(): Promise<Buffer> }>
}

/** Load a module of a peer, which has no types here since it is no part of the project. */
async function load(path: string): Promise<unknown> {
  return import(pathToFileURL(join(PEERS, path)).href)
}

function takumiNode({ props: { style, children } }: Element): object {
  if (typeof children === 'string') return { type: 'text', text: children, style }
  return { type: 'container', style, children: (children ?? []).map(takumiNode) }
}

function htmlOf({ props: { style, children } }: Element): string {
  const css = Object.entries(style).map(([key, value]) => {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const isNumber = typeof value === 'number' && !['fontWeight', 'lineHeight', 'flexGrow'].includes(key)
    return `${name}: ${value}${isNumber ? 'px' : ''}`
  })
  const inside =
    typeof children === 'string'
      ? children.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      : (children ?? []).map(htmlOf).join('')
  return `<div style="${css.join('; ')}">${inside}</div>`
}
