import sharp from 'sharp'
import { digestOf } from '../../plugins/asset.ts'
import { drawScene } from '../../plugins/draw/draw-scene.ts'
import { peakMemory } from '../peak-memory.ts'
import { badPhotos } from './photo-files.ts'
import { sceneOf } from './scenes.ts'

/** Draw every bad photo, and one of almost as many pixels as are taken, in a process of its own; say the memory that it took, in MB. */
const huge = await sharp({ create: { width: 9_000, height: 5_500, channels: 3, background: '#336699' } })
  .jpeg()
  .toBuffer()
const files = [...(await Promise.all(Object.values(badPhotos).map(({ bytes }) => bytes()))), huge]
let drawn = 0
for (const file of files) {
  const scene = sceneOf()
  const photo = { x: 0, y: 0, ...scene.size, asset: { path: 'a.jpg', digest: digestOf(file) } }
  await drawScene({ ...scene, photo }, { type: 'jpeg', asset: async () => file }).then(
    () => {
      drawn += 1
    },
    () => undefined,
  )
}
if (drawn !== 1) throw new Error(`${drawn} photos were drawn, expected 1`)
process.stdout.write(String(await peakMemory()))
