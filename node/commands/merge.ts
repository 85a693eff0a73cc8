/** `jianbao merge ID ID`: makes an article and the one behind it on its page one, lists what was cut, takes it back. */
import type { Command } from '../cli/command.ts'
import { makeCut, undoOption, undoOrListCuts } from '../cli/cut-history.ts'
import { UsageError } from '../cli/usage-error.ts'

export const mergeCommand: Command = {
  options: undoOption,
  words: { min: 1, max: 2 },
  async run(context, given) {
    const [id = '', nextId] = given.words
    if (nextId === undefined) return undoOrListCuts(context, id, given)
    if (given.has('undo')) throw new UsageError('choose-one', { options: 'ID ID, --undo' })
    return makeCut(context, (archive) => archive.api.mergeArticles({ id, nextId }))
  },
}
