/** What a line between headline and text repeats of the headline. */
import { makePlain, tighten } from '../plain.ts'

/** Its beginning: what a picture shows. */
export function isPieceOf(plain: string, headline: readonly string[]): boolean {
  const words = tighten(plain)
  return words.length >= shortestPiece && headline.some((title) => tighten(makePlain(title)).startsWith(words))
}
const shortestPiece = 8

/** 某县有了晚报村 below 某市:某县有了晚报村: a site put its place before the title. */
export function isRestOf(plain: string, headline: readonly string[]): boolean {
  const words = tighten(plain)
  return (
    words.length >= shortestPiece &&
    headline.some((title) => /^[〇㐀-鿿𠀀-𲎯]{2,6}:/u.test(makePlain(title)) && tighten(makePlain(title)).endsWith(`:${words}`))
  )
}
