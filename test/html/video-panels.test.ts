import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { type Video, videoInFrame, videoOnPage } from '../../plugins/article/video.ts'
import { renderHast } from '../../plugins/html/hast.ts'
import { panelVideos } from '../../plugins/html/video-panels.ts'
import { understandText } from '../article/understand-text.ts'

async function panels(markdown: string, lang = 'en'): Promise<string> {
  const rendering = { lang, html: 'sanitised', link: (url: string) => url } as const
  const tree = await renderHast(understandText(markdown).tree, {
    ...rendering,
    image: () => undefined,
    offer: () => [],
  })
  panelVideos(tree, lang)
  return toHtml(tree)
}

const UUID = '9c9de5e8-0a1e-484a-b099-e80766180a6d'
const PLAYER = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1'

describe('the video of an address', () => {
  it.each<[string, Partial<Video> | undefined]>([
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ', { player: PLAYER }],
    ['https://m.youtube.com/watch?app=m&v=aqz-KE-bpKQ&t=3s', { player: PLAYER }],
    ['https://youtu.be/aqz-KE-bpKQ?si=x', { player: PLAYER }],
    ['https://www.youtube.com/shorts/aqz-KE-bpKQ', { player: PLAYER }],
    ['https://www.youtube.com/@somebody', undefined],
    ['https://www.youtube.com/results?search_query=v=aqz-KE-bpKQ', undefined],
    ['https://vimeo.com/76979871', { player: 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1' }],
    [
      'https://vimeo.com/76979871/ab12',
      { player: 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=ab12' },
    ],
    ['https://vimeo.com/channels', undefined],
    [
      `https://framatube.org/w/${UUID}`,
      { host: 'framatube.org', player: `https://framatube.org/videos/embed/${UUID}?autoplay=1&p2p=0` },
    ],
    [`https://tube.example:8443/videos/watch/${UUID}`, { page: `https://tube.example:8443/w/${UUID}` }],
    ['https://example.com/w/short', undefined],
    ['javascript://youtu.be/aqz-KE-bpKQ', undefined],
  ])('is found or not on its page: %s', (address, video) => {
    if (video) expect(videoOnPage(address)).toMatchObject(video)
    else expect(videoOnPage(address)).toBeUndefined()
  })

  it('is found in a frame, with the page that shows it', () => {
    expect(videoInFrame(`https://tube.example/videos/embed/${UUID}`)?.page).toBe(
      `https://tube.example/w/${UUID}`,
    )
    expect(videoInFrame('https://player.vimeo.com/video/7?h=ab&x=1')?.page).toBe('https://vimeo.com/7/ab')
    expect(videoInFrame('https://evil.example/embed/x')).toBeUndefined()
  })
})

describe('the panel of a video', () => {
  const PANEL = `<p class="video" data-player="${PLAYER}"><a href="https://www.youtube.com/watch?v=aqz-KE-bpKQ">A film</a> <small>YouTube</small></p>`

  it.each([
    ['a frame', '<iframe src="https://www.youtube.com/embed/aqz-KE-bpKQ" title="A film"></iframe>'],
    ['a link', '[A film](https://www.youtube.com/watch?v=aqz-KE-bpKQ)'],
    ['a picture', '![A film](https://www.youtube.com/watch?v=aqz-KE-bpKQ)'],
  ])('is made of %s that stands alone', async (_what, markdown) => {
    expect(await panels(markdown)).toBe(PANEL)
  })

  it('says where the video is when its writer gave no name', async () => {
    expect(await panels('https://youtu.be/aqz-KE-bpKQ', 'da')).toContain('>Video på YouTube</a>')
    expect(await panels('<https://youtu.be/aqz-KE-bpKQ>')).toContain('>Video on YouTube</a>')
  })

  it('is not made of a link among words, nor of one to a site that only is linked to', async () => {
    expect(await panels('See [it](https://youtu.be/aqz-KE-bpKQ).')).not.toContain('data-player')
    expect(await panels('[It](https://www.dailymotion.com/video/x8)')).not.toContain('data-player')
  })
})
