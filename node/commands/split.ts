/** `jianbao split ID [--at PARAGRAPH | --at-offset N]`: cuts an article in two, lists what was cut, takes it back. */
import type { Command } from '../cli/command.ts'
import { makeCut, undoOption, undoOrListCuts } from '../cli/cut-history.ts'
import { UsageError } from '../cli/usage-error.ts'

export const splitCommand: Command = {
  options: { at: { type: 'string', value: 'PARAGRAPH' }, 'at-offset': { type: 'string', value: 'N' }, ...undoOption },
  words: { min: 1, max: 1 },
  async run(context, given) {
    const [id = ''] = given.words
    const paragraph = given.number('at', { min: 1 })
    const offset = given.number('at-offset', { min: 0 })
    const chosen = ['at', 'at-offset', 'undo'].filter((option) => given.has(option))
    if (chosen.length > 1) throw new UsageError('choose-one', { options: '--at, --at-offset, --undo' })
    // People count paragraphs from one.
    const at = offset !== undefined ? { offset } : paragraph !== undefined ? { paragraph: paragraph - 1 } : null
    return at === null ? undoOrListCuts(context, id, given) : makeCut(context, (archive) => archive.api.splitArticle({ id, at }))
  },
}
