import { groupFailures } from '#contract/group-failures.ts'
import type { FileFailure } from '#contract/models.ts'

import type { CommandContext } from './command.ts'
import type { SentenceKey } from './speaker.ts'
import { cleanText } from './terminal.ts'

/** Files on standard error, by what is said of them. */
export function printFiles(
  { err, speaker }: Pick<CommandContext, 'err' | 'speaker'>,
  title: SentenceKey,
  rows: readonly FileFailure[],
): void {
  if (rows.length === 0) return
  err.writeLine(err.paint('bold', speaker.say(title)))
  for (const [reason, group] of groupFailures(rows, (row) => cleanText(speaker.sayFileProblem(row)))) {
    const files = group.map(({ file, at }) => (at === undefined ? cleanText(file) : `${cleanText(file)}  ${speaker.sayPlace(at)}`))
    if (files.length === 1) err.writeLine(`  ${files[0]}  ${err.paint('dim', reason)}`)
    else err.writeLine([`  ${speaker.say('import-reason', { reason, count: files.length })}`, ...files].join('\n    '))
  }
}
