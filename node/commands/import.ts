/** `jianbao import PATH…`: files and folders into the archive. */
import type { Archive } from '#archive'
import type { ImportReport } from '#contract/models.ts'
import type { Given } from '#contract/requests.ts'
import { saysUnknown } from '#contract/unknown-words.ts'

import type { CommandArguments } from '../cli/command-arguments.ts'
import { exit, printJson, type Command, type CommandContext } from '../cli/command.ts'
import { fillArchive } from '../cli/open-archive.ts'
import { printFiles } from '../cli/print-files.ts'
import { createProgressBar } from '../cli/progress-bar.ts'
import { cleanText } from '../cli/terminal.ts'

export const importCommand: Command = {
  options: {
    outlet: { type: 'string', value: 'NAME' },
    date: { type: 'string', value: 'DATE' },
    encoding: { type: 'string', value: 'NAME' },
  },
  words: { min: 1, max: Infinity },
  async run(context, given) {
    const said = readSaid(given)
    const doubt = context.speaker.sayDoubt(said.publishedDate ?? '')
    if (doubt !== null) context.err.writeLine(`${said.publishedDate}  ${doubt}`)
    // Heard from the start: opening takes a moment, too.
    const interruption = context.hearInterruption()
    const report = await fillArchive(context, (archive) => runImport(archive, context, { paths: given.words, said, interruption }), {
      create: true,
    })
    if (context.isJson) printJson(context.out, toReportJson(report))
    else printReport(context, report)
    // The keys of the report are what scripts know; failures are among them, all else is said beside it.
    printFiles(context, 'import-remarks', report.remarks)
    if (report.cancelled) context.err.writeLine(context.speaker.say('import-cancelled'))
    if (report.moved > 0) context.err.writeLine(context.speaker.say('import-moved', { count: report.moved }))
    if (report.leftOut > 0) context.err.writeLine(context.speaker.say('import-left-out', { count: report.leftOut }))
    if (report.cancelled) return exit.interrupted
    if (report.files === 0) context.err.writeLine(context.speaker.say('import-nothing', { paths: cleanText(given.words.join(' ')) }))
    return report.files === 0 || report.failed.length > 0 ? exit.nothing : exit.done
  },
}

/** What the line says about all its files. */
function readSaid(given: CommandArguments): Given {
  const outlet = given.one('outlet')
  const publishedDate = given.date('date')
  const encoding = given.encoding()
  return {
    ...(outlet === undefined || saysUnknown(outlet) ? {} : { outlet }),
    ...(publishedDate === undefined ? {} : { publishedDate }),
    ...(encoding === undefined ? {} : { encoding }),
  }
}

interface Asked {
  readonly paths: readonly string[]
  readonly said: Given
  readonly interruption: AbortSignal
}

/** Imports with a bar on the terminal; Ctrl-C lets the present batch end, and waits for no index. */
async function runImport(archive: Archive, context: CommandContext, { paths, said, interruption }: Asked): Promise<ImportReport> {
  const bar = createProgressBar(context.err, context.speaker)
  let isIndexMissed = false
  const unsubscribe = archive.subscribe((event) => {
    bar.show(event)
    if (event.kind === 'index-state') isIndexMissed = event.note === 'index-failed'
  })
  const stop = (): void => {
    bar.clear()
    context.err.writeLine(context.speaker.say('stopping'))
    void archive.api.cancelImport({})
  }
  interruption.addEventListener('abort', stop)
  try {
    const grant = archive.grantFiles({ paths })
    const running = archive.api.importFiles({ grant, given: said })
    if (interruption.aborted) stop()
    const report = await running
    // There will be no idle time for it: this program ends.
    if (!interruption.aborted) await archive.api.tidyIndex({})
    if (isIndexMissed) context.err.writeLine(context.speaker.say('index-failed'))
    // All may have come in, and the index not: that, too, goes on with the next import.
    return { ...report, cancelled: interruption.aborted }
  } finally {
    interruption.removeEventListener('abort', stop)
    unsubscribe()
    bar.clear()
  }
}

function toReportJson({ files, imported, unchanged, changed, failed, articles, ms }: ImportReport): object {
  const problems = failed.map(({ file, code, message, at }) => ({ file, code, message, at }))
  return { files, imported, unchanged, changed, failed: problems, articles, ms }
}

function printReport(context: CommandContext, report: ImportReport): void {
  const { files, imported, changed, unchanged, failed, articles, ms } = report
  const counts = { files, imported, changed, unchanged, failed: failed.length, articles, seconds: (ms / 1000).toFixed(1) }
  context.out.writeLine(context.speaker.say('import-report', counts))
  printFiles(context, 'import-failed', failed)
}
