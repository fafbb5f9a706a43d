import { applyEdits } from '../../check/fix/edit.ts'
import { placeAt } from '../../source/places.ts'
import { type Migration, NOTHING } from '../migration.ts'
import { isNode, propertyOf } from '../syntax.ts'
import { insertBefore, oldConfig } from './old-config.ts'

/** A site of one language had its pages below `/en/`, and would have them at `/`: its addresses stay. */
export const rootLanguage: Migration = {
  from: '0.1',

  find(site) {
    const { config } = site
    const found = oldConfig(site)
    if (!found || 'why' in found) return NOTHING
    const languages = propertyOf(found.options, 'languages')
    if (!languages || propertyOf(found.options, 'rootLanguage')) return NOTHING
    const place = { file: config, ...placeAt(found.text, languages.start), rule: 'root-language' }
    const elements = isNode(languages['value'], 'ArrayExpression')
      ? languages['value']['elements']
      : undefined
    if (!Array.isArray(elements) || elements.some((each) => !isNode(each, 'Literal'))) {
      const message =
        'found languages that are not written out; if there is one, write rootLanguage: false to keep the addresses of its pages'
      return { changes: new Map(), told: [{ ...place, severity: 'warning', message }] }
    }
    if (elements.length !== 1) return NOTHING
    const lang = elements[0].value
    const message = `found one language, whose pages would move from /${lang}/ to /; rootLanguage: false keeps their addresses`
    return {
      changes: new Map([
        [
          config,
          applyEdits(found.text, [{ ...insertBefore(found, 'rootLanguage: false', 'languages'), note: '' }]),
        ],
      ]),
      told: [{ ...place, severity: 'hint', message }],
    }
  },
}
