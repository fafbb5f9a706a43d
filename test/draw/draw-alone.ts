import { digestOf } from '../../plugins/asset.ts'
import { drawScene } from '../../plugins/draw/draw-scene.ts'
import { HOSTILE } from './hostile-texts.ts'
import { sceneOf } from './scenes.ts'

/** Draw the hostile set in a process of its own, the last first, and say what came out. */
const digests: string[] = []
for (const wishes of Object.values(HOSTILE).toReversed()) {
  digests.unshift(digestOf(await drawScene(sceneOf(wishes), { type: 'png' })))
}
process.stdout.write(JSON.stringify(digests))
