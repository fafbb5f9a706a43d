/** Players of well-known hosts, by what their addresses look like, and the page of the video that plays in them. */
const PLAYERS: readonly (readonly [RegExp, (id: string) => string])[] = [
  [
    /^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:.*&)?list=([\w-]+)/,
    (id) => `https://www.youtube.com/playlist?list=${id}`,
  ],
  [/^(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/, (id) => `https://www.youtube.com/watch?v=${id}`],
  [/^player\.vimeo\.com\/video\/(\d+)/, (id) => `https://vimeo.com/${id}`],
  [/^(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/, (id) => `https://www.dailymotion.com/video/${id}`],
  [
    /^player\.bilibili\.com\/player\.html\?(?:.*&)?bvid=(\w+)/,
    (id) => `https://www.bilibili.com/video/${id}/`,
  ],
]

/** Give the address of the page on which a framed video can be seen; nothing where the frame is none of a known host. */
export function videoPage(frame: string): string | undefined {
  const [, address] = /^(?:https?:)?\/\/(.*)$/i.exec(frame.trim()) ?? []
  if (address === undefined) return undefined
  for (const [player, page] of PLAYERS) {
    const id = player.exec(address)?.[1]
    if (id !== undefined) return page(id)
  }
  return undefined
}
