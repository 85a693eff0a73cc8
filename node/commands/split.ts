/** `jianbao split ID [--at PARAGRAPH]`: cuts an article in two, lists what was cut, takes it back. */
import type { Command } from '../cli/command.ts'
import { makeCut, undoOption, undoOrListCuts } from '../cli/cut-history.ts'

export const splitCommand: Command = {
  options: { at: { type: 'string', value: 'PARAGRAPH' }, ...undoOption },
  words: { min: 1, max: 1 },
  async run(context, given) {
    const [id = ''] = given.words
    const paragraph = given.number('at', { min: 1, max: Number.MAX_SAFE_INTEGER })
    if (paragraph === undefined) return undoOrListCuts(context, id, given)
    // People count from one.
    return makeCut(context, (archive) => archive.api.splitArticle({ id, at: { paragraph: paragraph - 1 } }))
  },
}
