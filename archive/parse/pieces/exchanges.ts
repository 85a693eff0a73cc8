/** What readers ask and somebody answers: 读者问:… / 律师答:… */
import type { Unit } from '../units/units.ts'
import type { Piece } from './piece.ts'

/** 问:, 读者问:, 律师答: */
export const asks: RegExp = /^[〇㐀-鿿𠀀-𲎯]{0,4}[问答]\s?:/u
const answers = /^[〇㐀-鿿𠀀-𲎯]{0,4}答\s?:/u

/** A reader asks: nobody whom a reporter talks with. */
export const readerAsks: RegExp = /^(?:读者|市民|网友|居民|村民|业主|来信人?)问\s?:/

/** True for a piece of questions and answers alone, of which the last is an answer. */
export function isAnswered({ units }: Piece): boolean {
  // The last says of nearly every piece that it is none.
  const last = units.findLast(({ kind }) => kind === 'body')
  if (!last || !answers.test(last.plain)) return false
  const texts = units.filter(({ kind }) => kind === 'body')
  return texts.length > 1 && texts.every(({ plain }) => asks.test(plain))
}

/**
 * 问:… / 答:… and what belongs to the answer, up to the next title or the end, where nobody else on the page asks: what a reader wanted to
 * know. Interviews and their parts have several.
 */
export function isLoneQuestion({ units: above, paragraphs }: Piece, units: readonly Unit[], at: number): boolean {
  if (units[at]?.kind !== 'body' || !question.test(units[at].plain) || !answers.test(units[at + 1]?.plain ?? '')) return false
  let end = at + 2
  while (units[end]?.kind === 'body') end++
  if (end > at + longestAnswer || (units[end] && units[end]?.kind !== 'heading')) return false
  // At the third it is told: a page of interviews is not gone through for each of its questions.
  let asked = 0
  for (const { kind, plain } of units) if (kind === 'body' && asks.test(plain) && ++asked > 2) return false
  return paragraphs > 1 && asked === 2 && !above.some(({ plain }) => interviews.test(plain))
}
const question = /^[〇㐀-鿿𠀀-𲎯]{0,4}问\s?:/u
const interviews = /^(?:[〇㐀-鿿𠀀-𲎯]{0,3}记者|主持人|[QA]\d{0,2})\s?:/u
const longestAnswer = 4
