import { setTimeout as wait } from 'node:timers/promises'
import { ANSWER, ASK, CHANGED, type PageState } from '../../plugins/astro/toolbar/page-state.ts'

/** How long a server may take to show what was saved, in milliseconds. */
const PATIENCE = 60_000
/** After what time a page that is not new yet is asked for again, in milliseconds. */
const AGAIN = 10

/** A page that stands open in a browser, as far as the development server knows. */
export interface OpenPage {
  /** Wait until the server has the page load again. */
  reloaded(): Promise<void>
  /** Ask for an address until its bytes will do. */
  until(path: string, test: (bytes: Buffer) => boolean): Promise<Buffer>
  /** Ask for what the toolbar shows, again whenever it is told to, until that will do. */
  stateUntil(test: (state: PageState) => boolean): Promise<PageState>
  close(): void
}

/** Open a page of a development server, and listen as its window does. */
export async function openPage(url: string, path: string): Promise<OpenPage> {
  const client = await (await fetch(`${url}/@vite/client`)).text()
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? ''
  const socket = new WebSocket(`${url.replace('http', 'ws')}/?token=${token}`, 'vite-hmr')
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', () => reject(new Error(`${url} opens no socket`)), { once: true })
  })
  const heard = <Told>(read: (message: Message) => Told | undefined): Promise<Told> =>
    new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer)
        socket.removeEventListener('message', hear)
      }
      const timer = setTimeout(() => {
        end()
        reject(new Error(`${url} said nothing in ${PATIENCE} ms`))
      }, PATIENCE)
      const hear = ({ data }: MessageEvent): void => {
        const told = read(JSON.parse(String(data)) as Message)
        if (told === undefined) return
        end()
        resolve(told)
      }
      socket.addEventListener('message', hear)
    })
  return {
    reloaded: () => heard(({ type }) => (type === 'full-reload' ? null : undefined)).then(() => {}),
    async until(address, test) {
      for (const start = performance.now(); performance.now() - start < PATIENCE; await wait(AGAIN)) {
        const bytes = Buffer.from(await (await fetch(url + address)).arrayBuffer())
        if (test(bytes)) return bytes
      }
      throw new Error(`${url}${address} is not new after ${PATIENCE} ms`)
    },
    stateUntil(test) {
      const ask = (): void =>
        socket.send(JSON.stringify({ type: 'custom', event: ASK, data: { path } } satisfies Message))
      ask()
      return heard(({ event, data }) => {
        if (event === CHANGED) ask()
        return event === ANSWER && test(data as PageState) ? (data as PageState) : undefined
      })
    },
    close: () => socket.close(),
  }
}

/** What goes over the socket of a development server. */
interface Message {
  readonly type: string
  readonly event?: string
  readonly data?: unknown
}
