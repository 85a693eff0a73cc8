/** `jianbao restore N|ID|PATH… | --import N`: puts back what was taken out. */
import type { RestoreSubject } from '#contract/requests.ts'

import { printJson, type Command } from '../cli/command.ts'
import { actOnEach, importOption, readArticleOrPath, readSubjects } from '../cli/removal-subjects.ts'
import { UsageError } from '../cli/usage-error.ts'

export const restoreCommand: Command = {
  options: importOption,
  words: { min: 0, max: Infinity },
  async run(context, given) {
    const asked = readSubjects<RestoreSubject>(given, (word) =>
      /^\d+$/.test(word) ? [{ removal: Number(word) }] : readArticleOrPath(word),
    )
    if (asked.length === 0) throw new UsageError('words-missing', { command: 'jianbao restore' })
    const { done, status } = await actOnEach(context, asked, (archive, what) => archive.api.restoreArticles({ what }))
    const { isJson, out, speaker } = context
    if (isJson) printJson(out, done)
    for (const { files, articles } of isJson ? [] : done)
      out.writeLine(files === 0 ? speaker.say('restored-article', { count: articles }) : speaker.say('restored-files', { files, articles }))
    return status
  },
}
