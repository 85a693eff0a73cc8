/** What `split`, `merge` and `offers` share: telling what a cut made, the history of an article's cuts, taking one back. */
import type { Archive } from '#archive'
import { formatMinute } from '#contract/format-day.ts'
import type { Cut, CutOutcome, OfferedPiece } from '#contract/models.ts'

import { toShownArticleJson } from './article-json.ts'
import type { CommandArguments } from './command-arguments.ts'
import { exit, printJson, type CommandContext, type OptionTable } from './command.ts'
import { changeArchive, readArchive } from './open-archive.ts'
import { cleanText } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export const undoOption: OptionTable = { undo: { type: 'string', value: 'N' } }

/** Takes a cut back where the line asks for that; else lists what was cut. */
export async function undoOrListCuts(context: CommandContext, id: string, given: CommandArguments): Promise<number> {
  const undo = given.number('undo', { min: 1 })
  if (undo === undefined) return listCuts(context, id)
  return makeCut(context, async (archive) => {
    // A number of another article is a slip of the hand, not an order.
    const known = await archive.api.listCuts({ id })
    if (!known.some((cut) => cut.id === undo)) throw new UsageError('cut-unknown', { id, number: String(undo) })
    return archive.api.undoCut({ cutId: undo })
  })
}

/** Carries one cut out and tells which articles there are now. */
export async function makeCut(context: CommandContext, act: (archive: Archive) => Promise<CutOutcome>): Promise<number> {
  const { cut, articles } = await changeArchive(context, act)
  const { isJson, out, speaker } = context
  if (isJson) {
    printJson(out, { cut, articles: articles.map(toShownArticleJson) })
    return exit.done
  }
  const number = String(cut.id)
  out.writeLine(speaker.say(cut.undoneAt === null ? `cut-${cut.kind}-done` : 'cut-taken-back', { number }))
  for (const { id, headline, paragraphs } of articles) printPiece(context, { id, headline, opening: paragraphs[0]?.text ?? '' })
  if (cut.undoneAt === null) out.writeLine(out.paint('dim', speaker.say('cut-undo', { id: cut.articleId, number })))
  return exit.done
}

/** One piece on a line: its id, its headline or how it begins. */
export function printPiece({ out, speaker }: CommandContext, { id, headline, opening }: OfferedPiece): void {
  out.writeLine(cleanText(`  ${id}  ${headline ?? speaker.say('cut-untitled', { opening: opening.slice(0, 20) })}`))
}

async function listCuts(context: CommandContext, id: string): Promise<number> {
  const { isJson, out, speaker } = context
  const cuts = await readArchive(context, (archive) => archive.api.listCuts({ id }))
  if (isJson) printJson(out, cuts)
  else if (cuts.length === 0) out.writeLine(speaker.say('cut-none'))
  else for (const cut of cuts) printCut(context, cut)
  return cuts.length > 0 ? exit.done : exit.nothing
}

function printCut({ out, speaker }: CommandContext, { id, kind, articleId, pieces, madeAt, undoneAt }: Cut): void {
  const values = { number: String(id), articleId, pieces: pieces.join(' '), madeAt: formatMinute(new Date(madeAt)) }
  const line = speaker.say(`cut-${kind}-line`, values)
  if (undoneAt === null) out.writeLine(line)
  else out.writeLine(out.paint('dim', `${line}  ${speaker.say('correction-undone', { undoneAt: formatMinute(new Date(undoneAt)) })}`))
}
