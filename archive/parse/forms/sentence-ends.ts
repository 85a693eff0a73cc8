/** Where a printed paragraph may end. */
import { readEnding } from '../people/dateline.ts'
import { endOfText } from '../people/sheet-mark.ts'
import { endsWithOne } from '../plain.ts'
import type { ParseResources } from '../resources.ts'

/** True where a sentence goes on below. */
export const endsClause: (plain: string) => boolean = endsWithOne(',、;')

const isFinal = endsWithOne('。!?…:')
const closers = /[”’」』)】》\]]/

/** True when a paragraph may end here: a full stop, a closing quotation with one inside, a colon, a byline behind the full stop. */
export function isComplete(plain: string, resources: ParseResources): boolean {
  if (isFinal(plain)) return true
  const last = plain.slice(-200)
  const tail = last.slice(0, endOfText(last))
  if (tail === '') return true
  if (isFinal(tail) || /—$|[。]\s*\.$/.test(tail)) return true
  let end = tail.length
  while (end > 0 && closers.test(tail[end - 1] as string)) end--
  if (end < tail.length && /[。!?…;—]/.test(tail[end - 1] ?? '')) return true
  if (tail.endsWith(')') && /[。!?…”]\s*$/.test(tail.slice(0, tail.lastIndexOf('(')))) return true
  return /(?:记者|通讯员|实习生|摄|图|文|编|\))/.test(tail.slice(-90)) && readEnding(tail, tail, resources) !== null
}

const pairs = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['(', ')'],
  ['「', '」'],
  ['『', '』'],
] as const

const opening = /[“‘《(「『]/

/** True when a quotation mark or bracket opened in the text is not closed in it. */
export function isUnbalanced(plain: string): boolean {
  return opening.test(plain) && pairs.some(([open, close]) => plain.lastIndexOf(open) > plain.lastIndexOf(close))
}
