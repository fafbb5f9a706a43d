import { PerennialError } from '../../errors.ts'
import { LANGUAGES } from '../../language.ts'
import { plainLine } from '../../source/plain-line.ts'
import { type Command, EXIT } from '../command.ts'
import { langOption } from '../lang-option.ts'
import { reportText } from '../report-text.ts'
import { say } from '../say.ts'
import { openSite } from '../site.ts'

/** `perennial report` */
export const report: Command = {
  summary: 'Say what the library as a whole needs: gaps, paths, twins, translations, links',
  usage: 'content [--json] [--lang da|en]',
  takesWords: true,
  options: {
    json: { type: 'boolean', help: 'write one JSON object (ContentReport in plugins/insight/report.ts)' },
    lang: { type: 'string', help: 'the language of the report (default: en)' },
  },

  async run(given, io) {
    const [subject, ...rest] = given.positionals
    if (subject !== 'content' || rest.length > 0)
      throw new PerennialError(
        subject === undefined
          ? 'report needs to know what about.'
          : `There is no report "${plainLine(given.positionals.join(' '))}".`,
        'Write `perennial report content`.',
      )
    const lang =
      langOption(given, LANGUAGES, { whose: 'reports are written in', hint: 'Choose one of them.' }) ?? 'en'
    const { engine } = await openSite(io.cwd)
    const found = await engine.report(lang)
    say(io, given.values['json'] === true ? `${JSON.stringify(found)}\n` : reportText(found))
    return EXIT.ok
  },
}
