import { expect, it } from 'vitest'
import { cardTheme } from '../../../plugins/channels/cards/designs/design.ts'
import { DESIGNS } from '../../../plugins/channels/cards/designs/designs.ts'
import { layoutFaults } from '../../../plugins/channels/cards/designs/layout-faults.ts'
import { USUAL } from '../../../plugins/channels/cards/designs/samples.ts'
import { FORMATS } from '../../../plugins/channels/cards/formats.ts'
import { layOut } from '../../../plugins/draw/lay-out.ts'
import { HOSTILE } from '../../draw/hostile-texts.ts'
import { exampleConfig } from '../../example-site.ts'

const { theme } = exampleConfig()

it.each(Object.entries(DESIGNS))(
  'the design %s sets every hostile title whole or with an ellipsis, in every format',
  (_name, design) => {
    const faults: string[] = []
    for (const format of FORMATS) {
      for (const [name, { title, lang = 'da', dir = 'ltr' }] of Object.entries(HOSTILE)) {
        const scene = design({ ...USUAL.title, title, lang, dir }, format, cardTheme(theme, 'light'))
        const { missing, blocks } = layOut(scene)
        const set = blocks.find(({ block }) => block.text === title)
        if (missing.length > 0) faults.push(`${name}, ${format.id}: no font has ${missing[0]?.code}`)
        if (title !== '' && !set?.lines.length) faults.push(`${name}, ${format.id}: the title is gone`)
        if (set?.cut && !set.lines.at(-1)?.text.endsWith('…'))
          faults.push(`${name}, ${format.id}: cut without an ellipsis`)
        for (const { message } of layoutFaults(scene, format))
          faults.push(`${name}, ${format.id}: ${message}`)
      }
    }
    expect(faults).toEqual([])
  },
  60_000,
)
