/** `jianbao check`: is every layer of the archive as it should be. */
import { exit, printJson, type Command } from '../cli/command.ts'
import { readArchive } from '../cli/open-archive.ts'

export const checkCommand: Command = {
  options: {},
  words: { min: 0, max: 0 },
  async run(context) {
    const { out, speaker } = context
    const report = await readArchive(context, (archive) => archive.api.checkArchive({}))
    if (context.isJson) printJson(out, { ok: report.ok, problems: report.problems })
    else if (report.ok) out.writeLine(out.paint('green', speaker.say('check-ok')))
    else {
      out.writeLine(out.paint('red', speaker.say('check-problems', { count: report.problems.length })))
      for (const { layer, code, message } of report.problems) out.writeLine(`  ${layer}  ${code}  ${message}`)
    }
    return report.ok ? exit.done : exit.nothing
  },
}
