/** A video on a site that shows videos. */
export interface Video {
  /** What the site is called. */
  readonly host: string
  /** Address of the page on which it can be seen. */
  readonly page: string
  /** Address of a player for other pages, which begins at once; absent where the video is only linked to. */
  readonly player?: string
}

/** Find the video of an address without its protocol. */
type Finder = readonly [RegExp, (...parts: string[]) => Video]

const youtube = (id: string): Video => ({
  host: 'YouTube',
  page: `https://www.youtube.com/watch?v=${id}`,
  player: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
})
const youtubeList = (id: string): Video => ({
  host: 'YouTube',
  page: `https://www.youtube.com/playlist?list=${id}`,
  player: `https://www.youtube-nocookie.com/embed/videoseries?list=${id}&autoplay=1`,
})
/** One that is not listed has a second part, without which it is not shown. */
const vimeo = (id: string, key = ''): Video => ({
  host: 'Vimeo',
  page: `https://vimeo.com/${id}${key && `/${key}`}`,
  player: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${key && `&h=${key}`}`,
})
/** PeerTube has no address of its own: any site may run it, and its paths tell. */
const peertube = (host: string, id: string): Video => ({
  host,
  page: `https://${host}/w/${id}`,
  player: `https://${host}/videos/embed/${id}?autoplay=1&p2p=0`,
})

/** Players as they stand in frames. */
const PLAYERS: readonly Finder[] = [
  [/^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:.*&)?list=([\w-]+)/, youtubeList],
  [/^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/, youtube],
  [/^player\.vimeo\.com\/video\/(\d+)(?:\?(?:.*&)?h=([\da-f]+))?/, vimeo],
  [
    /^(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/,
    (id) => ({ host: 'Dailymotion', page: `https://www.dailymotion.com/video/${id}` }),
  ],
  [
    /^player\.bilibili\.com\/player\.html\?(?:.*&)?bvid=(\w+)/,
    (id) => ({ host: 'Bilibili', page: `https://www.bilibili.com/video/${id}/` }),
  ],
  [/^([\w.-]+(?::\d+)?)\/videos\/embed\/([\da-z]{22}|[\da-f-]{36})(?=[?#]|$)/i, peertube],
]

/** Pages that show one video and are about nothing else. */
const PAGES: readonly Finder[] = [
  [/^(?:www\.|m\.)?youtube\.com\/watch\?(?:[^#]*&)?v=([\w-]{11})(?=[&#]|$)/, youtube],
  [/^youtu\.be\/([\w-]{11})(?=[?#]|$)/, youtube],
  [/^(?:www\.|m\.)?youtube\.com\/(?:shorts|live)\/([\w-]{11})(?=[?#]|$)/, youtube],
  [/^(?:www\.|m\.)?youtube\.com\/playlist\?(?:[^#]*&)?list=([\w-]+)(?=[&#]|$)/, youtubeList],
  [/^(?:www\.)?vimeo\.com\/(\d+)(?:\/([\da-f]+))?(?=[?#]|$)/, vimeo],
  [/^([\w.-]+(?::\d+)?)\/(?:w|videos\/watch)\/([\da-z]{22}|[\da-f-]{36})(?=[?#]|$)/i, peertube],
]

/** Find the video that plays in a frame; nothing where the frame is none of a known site. */
export function videoInFrame(frame: string): Video | undefined {
  return find(PLAYERS, frame)
}

/** Find the video that a page is about; nothing where it is none of a known site. */
export function videoOnPage(address: string): Video | undefined {
  return find(PAGES, address)
}

function find(finders: readonly Finder[], url: string): Video | undefined {
  const [, address] = /^(?:https?:)?\/\/(.*)$/i.exec(url.trim()) ?? []
  if (address === undefined) return undefined
  for (const [pattern, make] of finders) {
    const [whole, ...parts] = pattern.exec(address) ?? []
    if (whole !== undefined) return make(...parts.filter((part) => part !== undefined))
  }
  return undefined
}
