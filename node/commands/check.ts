/** `jianbao check`: is every layer of the archive as it should be. */

import type { CheckReport } from '#contract/archive-models.ts'
import { ArchiveError } from '#contract/errors.ts'

import { exit, printJson, type Command, type CommandContext } from '../cli/command.ts'
import { readArchive } from '../cli/open-archive.ts'

export const checkCommand: Command = {
  options: {},
  words: { min: 0, max: 0 },
  async run(context) {
    const { out, speaker } = context
    const report = await checkEvenDamaged(context)
    if (context.isJson) printJson(out, { ok: report.ok, problems: report.problems })
    else if (report.ok) out.writeLine(out.paint('green', speaker.say('check-ok')))
    else {
      out.writeLine(out.paint('red', speaker.say('check-problems', { count: report.problems.length })))
      for (const { layer, code, message } of report.problems) out.writeLine(`  ${layer}  ${code}  ${message}`)
    }
    return report.ok ? exit.done : exit.nothing
  },
}

/** A file so damaged that it cannot be opened, or not be read to its end, is a finding, not a failure to look. */
async function checkEvenDamaged(context: CommandContext): Promise<CheckReport> {
  try {
    return await readArchive(context, (archive) => archive.api.checkArchive({}))
  } catch (thrown) {
    if (!(thrown instanceof ArchiveError && thrown.code === 'damaged')) throw thrown
    return { ok: false, problems: [{ layer: 'archive', code: thrown.code, message: thrown.message }] }
  }
}
