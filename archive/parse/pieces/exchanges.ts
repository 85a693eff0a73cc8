/** What readers ask and somebody answers: 读者问:… / 律师答:… */
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
