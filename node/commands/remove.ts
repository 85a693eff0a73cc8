/** `jianbao remove ID|PATH… | --import N`: takes articles and files out of the archive, lists what is out. */
import { formatMinute } from '#contract/format-day.ts'
import type { ImportRun, Removal } from '#contract/removal-models.ts'

import { exit, printJson, type Command, type CommandContext } from '../cli/command.ts'
import { readArchive } from '../cli/open-archive.ts'
import { actOnEach, importOption, readArticleOrPath, readSubjects } from '../cli/removal-subjects.ts'
import { cleanText } from '../cli/terminal.ts'

export const removeCommand: Command = {
  options: { ...importOption, imports: { type: 'boolean' } },
  words: { min: 0, max: Infinity },
  async run(context, given) {
    if (given.has('imports')) return listImports(context)
    const asked = readSubjects(given, readArticleOrPath)
    if (asked.length === 0) return listRemovals(context)
    const { done, status } = await actOnEach(context, asked, async (archive, what) => {
      const measure = await archive.api.measureRemoval({ what })
      return { measure, removal: await archive.api.removeArticles({ what }) }
    })
    const { isJson, out, speaker } = context
    if (isJson) {
      printJson(
        out,
        done.map(({ removal }) => removal),
      )
      return status
    }
    for (const { removal, measure } of done) {
      const kept = speaker.sayKept(measure)
      out.writeLine(tell(context, 'removal-done', removal))
      if (kept !== null) out.writeLine(kept)
      out.writeLine(out.paint('dim', speaker.say('removal-undo', { number: String(removal.id) })))
    }
    return status
  },
}

async function listRemovals(context: CommandContext): Promise<number> {
  const { isJson, out, speaker } = context
  const removals = await readArchive(context, (archive) => archive.api.listRemovals({}))
  if (isJson) printJson(out, removals)
  else if (removals.length === 0) out.writeLine(speaker.say('removal-none'))
  for (const removal of isJson ? [] : removals) {
    const { undoneAt } = removal
    const line = tell(context, undoneAt === null ? 'removal-line' : 'removal-line-undone', removal)
    out.writeLine(undoneAt === null ? line : out.paint('dim', line))
  }
  return removals.length > 0 ? exit.done : exit.nothing
}

function tell({ speaker }: CommandContext, key: 'removal-done' | 'removal-line' | 'removal-line-undone', removal: Removal): string {
  const { id, kind, name, files, articles, madeAt, undoneAt } = removal
  const what = kind === 'article' ? speaker.say('removal-article') : speaker.say('removal-files', { files, articles })
  const values = {
    number: String(id),
    name: name ?? speaker.say('removal-unnamed'),
    what,
    madeAt: formatMinute(new Date(madeAt)),
    undoneAt: undoneAt === null ? '' : formatMinute(new Date(undoneAt)),
  }
  return cleanText(speaker.say(key, values))
}

async function listImports(context: CommandContext): Promise<number> {
  const { isJson, out } = context
  const runs = await readArchive(context, (archive) => archive.api.listImports({}))
  if (isJson) printJson(out, runs)
  else for (const run of runs) out.writeLine(tellImport(context, run))
  return runs.length > 0 ? exit.done : exit.nothing
}

function tellImport({ out, speaker }: CommandContext, { id, startedAt, name, files, filesOut, articles }: ImportRun): string {
  const values = {
    number: String(id),
    name: name ?? speaker.say('removal-unnamed'),
    files,
    articles,
    startedAt: formatMinute(new Date(startedAt)),
  }
  const line = cleanText(speaker.say('import-line', values))
  return filesOut === 0 ? line : `${line}  ${out.paint('dim', speaker.say('import-line-out', { files: filesOut }))}`
}
