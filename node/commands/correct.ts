/** `jianbao correct ID [FIELD=VALUE…]`: set fields by hand, list what was set, take it back. */
import type { Archive } from '#archive'
import { formatMinute } from '#contract/format-day.ts'
import type { CorrectableField, Correction } from '#contract/models.ts'
import { readDate } from '#contract/read-date.ts'
import { saysUnknown } from '#contract/unknown-words.ts'

import type { CommandArguments } from '../cli/command-arguments.ts'
import { exit, printJson, type Command, type CommandContext } from '../cli/command.ts'
import { readArchive, changeArchive } from '../cli/open-archive.ts'
import { correctableFields, readField, type Speaker } from '../cli/speaker.ts'
import { cleanText } from '../cli/terminal.ts'
import { UsageError } from '../cli/usage-error.ts'

interface Setting {
  readonly field: CorrectableField
  readonly value: string
}

export const correctCommand: Command = {
  options: { article: { type: 'boolean' }, undo: { type: 'string', value: 'N' } },
  words: { min: 1, max: Infinity },
  async run(context, given) {
    const [id = '', ...rest] = given.words
    const settings = rest.map((word) => readSetting(word, context.speaker))
    const undo = given.number('undo', { min: 1 })
    if (settings.length === 0 && undo === undefined) return listCorrections(context, id)
    sayDoubts(context, settings)
    const corrections = await changeArchive(context, (archive) => change(archive, id, settings, undo, given))
    if (context.isJson) printJson(context.out, corrections)
    else {
      const { out, speaker } = context
      if (undo !== undefined) out.writeLine(speaker.say('correction-taken-back', { id: String(undo) }))
      for (const { field } of settings) sayMade(context, field, corrections)
    }
    return exit.done
  },
}

/** What was emptied says that there is none: whoever meant to take a correction back is told how. */
function sayMade({ out, speaker }: CommandContext, field: CorrectableField, corrections: readonly Correction[]): void {
  const made = corrections.find((correction) => correction.field === field)
  const isEmptied = made?.value === ''
  out.writeLine(speaker.say(isEmptied ? 'correction-emptied' : 'correction-made', { field: speaker.sayField(field) }))
  if (isEmptied) out.writeLine(out.paint('dim', speaker.say('correction-undo', { id: made.articleId, number: String(made.id) })))
}

/** A date that is probably a slip is kept all the same: it may be right, and can be taken back. */
function sayDoubts({ err, speaker }: CommandContext, settings: readonly Setting[]): void {
  for (const { field, value } of settings) {
    const doubt = field === 'publishedDate' ? speaker.sayDoubt(value) : null
    if (doubt !== null) err.writeLine(`${value}  ${doubt}`)
  }
}

async function change(
  archive: Archive,
  id: string,
  settings: readonly Setting[],
  undo: number | undefined,
  given: CommandArguments,
): Promise<readonly Correction[]> {
  if (undo !== undefined) {
    // A number of another article is a slip of the hand, not an order.
    const known = await archive.api.listCorrections({ id })
    if (!known.some((correction) => correction.id === undo)) throw new UsageError('correction-unknown', { id, number: String(undo) })
    await archive.api.undoCorrection({ correctionId: undo })
  }
  for (const setting of settings)
    await archive.api.correctField({ id, ...setting, ...(given.has('article') ? { scope: 'article' as const } : {}) })
  return archive.api.listCorrections({ id })
}

async function listCorrections(context: CommandContext, id: string): Promise<number> {
  const { out, speaker } = context
  const corrections = await readArchive(context, (archive) => archive.api.listCorrections({ id }))
  if (context.isJson) printJson(out, corrections)
  else if (corrections.length === 0) out.writeLine(speaker.say('correction-none'))
  else for (const correction of corrections) printCorrection(context, correction)
  return corrections.length > 0 ? exit.done : exit.nothing
}

function printCorrection({ out, speaker }: CommandContext, correction: Correction): void {
  const { id, field, value, readValue, madeAt, undoneAt } = correction
  const when = formatMinute(new Date(madeAt))
  const line = cleanText(speaker.say('correction-line', { id: String(id), field: speaker.sayField(field), value, readValue, madeAt: when }))
  if (undoneAt === null) out.writeLine(line)
  else out.writeLine(out.paint('dim', `${line}  ${speaker.say('correction-undone', { undoneAt: formatMinute(new Date(undoneAt)) })}`))
}

/** A field is named as programs name it or as people do, in either language. */
function readSetting(word: string, speaker: Speaker): Setting {
  const sign = word.indexOf('=')
  if (sign < 0) throw new UsageError('field-needs-value', { word })
  const name = word.slice(0, sign)
  const field = readField(name)
  if (!field)
    throw new UsageError('field-unknown', { field: name, fields: correctableFields.map((known) => speaker.sayField(known)).join(' ') })
  const value = word.slice(sign + 1)
  if (field !== 'publishedDate') return { field, value }
  if (saysUnknown(value)) return { field, value: '' }
  const date = readDate(value)
  if (date === null) throw new UsageError('option-needs-date', { option: speaker.sayField(field), value })
  return { field, value: date }
}
