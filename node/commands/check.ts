/** `jianbao check`: is every layer of the archive as it should be. */

import type { ArchiveInfo, CheckReport } from '#contract/archive-models.ts'
import { ArchiveError } from '#contract/errors.ts'

import { exit, printJson, type Command, type CommandContext } from '../cli/command.ts'
import { readArchive } from '../cli/open-archive.ts'
import { cleanText } from '../cli/terminal.ts'

export const checkCommand: Command = {
  options: {},
  words: { min: 0, max: 0 },
  async run(context) {
    const { out, err, speaker } = context
    const { report, index } = await checkEvenDamaged(context)
    if (context.isJson) printJson(out, toCheckJson(report))
    else if (report.ok) out.writeLine(out.paint('green', speaker.say(index === null ? 'check-ok' : 'check-ok-but-index')))
    else {
      out.writeLine(out.paint('red', speaker.say('check-problems', { count: report.problems.length })))
      for (const problem of report.problems) out.writeLine(cleanText(`  ${speaker.sayProblem(problem)}  ${out.paint('dim', problem.code)}`))
    }
    if (index !== null) err.writeLine(speaker.say(index))
    return report.ok ? exit.done : exit.nothing
  },
}

/** With the keys that scripts know. */
function toCheckJson({ ok, problems }: CheckReport): object {
  return { ok, problems: problems.map(({ layer, code, message }) => ({ layer, code, message })) }
}

interface Checked {
  readonly report: CheckReport
  /** What is to be said of an index alone: nothing is lost by one that is missing, behind or damaged. */
  readonly index: 'check-index-missing' | 'check-index-behind' | 'check-index-read-only' | 'check-index-damaged' | null
}

/** A file so damaged that it cannot be opened, or not be read to its end, is a finding, not a failure to look. */
async function checkEvenDamaged(context: CommandContext): Promise<Checked> {
  try {
    return await readArchive(context, async ({ api }) => {
      const report = await api.checkArchive({})
      // Of an archive that is damaged there is more to be said than this.
      return { report, index: report.ok ? judgeIndex(await api.getInfo({})) : judgeProblems(report) }
    })
  } catch (thrown) {
    if (!(thrown instanceof ArchiveError && thrown.code === 'damaged')) throw thrown
    return {
      report: { ok: false, problems: [{ layer: 'archive', code: thrown.code, message: thrown.message, about: context.archiveFile }] },
      index: null,
    }
  }
}

function judgeIndex({ canWrite, index: { state, generation } }: ArchiveInfo): Checked['index'] {
  if (state !== 'building') return null
  // Where nothing can be written, nothing can be done about a few articles that are looked through.
  if (generation > 0) return canWrite ? 'check-index-behind' : null
  return canWrite ? 'check-index-missing' : 'check-index-read-only'
}

function judgeProblems({ problems }: CheckReport): Checked['index'] {
  return problems.every(({ layer }) => layer === 'index') ? 'check-index-damaged' : null
}
