/** `jianbao offers [--accept ID | --decline ID]`: touched articles that the present reading would split. */
import { exit, printJson, type Command, type CommandContext } from '../cli/command.ts'
import { makeCut, printPiece } from '../cli/cut-history.ts'
import { readArchive } from '../cli/open-archive.ts'
import { cleanText } from '../cli/terminal.ts'
import { UsageError } from '../cli/usage-error.ts'

export const offersCommand: Command = {
  options: { accept: { type: 'string', value: 'ID' }, decline: { type: 'string', value: 'ID' } },
  words: { min: 0, max: 0 },
  async run(context, given) {
    const accept = given.one('accept')
    const decline = given.one('decline')
    if (accept !== undefined && decline !== undefined) throw new UsageError('choose-one', { options: '--accept, --decline' })
    if (accept !== undefined) return makeCut(context, (archive) => archive.api.acceptOffer({ id: accept }))
    if (decline !== undefined) return makeCut(context, (archive) => archive.api.declineOffer({ id: decline }))
    return listOffers(context)
  },
}

async function listOffers(context: CommandContext): Promise<number> {
  const { isJson, out, speaker } = context
  const offers = await readArchive(context, (archive) => archive.api.listOffers({}))
  if (isJson) printJson(out, offers)
  else if (offers.length === 0) out.writeLine(speaker.say('offer-none'))
  else {
    for (const { articleId, file, pieces } of offers) {
      out.writeLine(speaker.say('offer-line', { id: articleId, count: pieces.length }))
      for (const piece of pieces) printPiece(context, piece)
      out.writeLine(out.paint('dim', cleanText(file)))
    }
    out.writeLine(out.paint('dim', speaker.say('offer-answer')))
  }
  return offers.length > 0 ? exit.done : exit.nothing
}
