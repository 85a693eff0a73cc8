/** Where a quotation that is evidence begins and ends: with its sentence; with a clause of it where that is long or more than is needed. */
import type { Range } from '#contract/models.ts'

import { oneOf } from '../plain.ts'

/** On either side. */
const longest = 80
const endsSentence = oneOf('。!?;\n')
const isMark = oneOf('。!?;\n,:')
const digit = /\d/
/** What belongs to the sentence before it. */
const closes = oneOf('”’」』》〉)]')

/** The sentence around some words of a text; of a very long one, its clauses near to them. */
export function sentenceAround(plain: string, at: number, end: number): Range {
  let start = at
  while (start > 0 && at - start < longest && !endsSentence(plain, start - 1)) start--
  if (start > 0 && !endsSentence(plain, start - 1)) start = clauseFrom(plain, start, at)
  while (start < at && closes(plain, start)) start++
  let stop = end
  while (stop < plain.length && stop - end < longest && !endsSentence(plain, stop)) stop++
  if (endsSentence(plain, stop)) while (stop + 1 < plain.length && closes(plain, stop + 1)) stop++
  return [start, Math.min(plain.length, stop + 1)]
}

/** The clause around some words. */
export function clauseAround(plain: string, at: number, end: number): Range {
  let start = clauseBefore(plain, at)
  while (start < at && closes(plain, start)) start++
  let stop = end
  while (stop < plain.length && !endsClause(plain, stop)) stop++
  return [start, stop]
}

/** Not the signs within 9:00 and 10,000. */
function endsClause(plain: string, at: number): boolean {
  return isMark(plain, at) && !(digit.test(plain.charAt(at - 1)) && digit.test(plain.charAt(at + 1)))
}

/** The first clause that begins from there on; where none does, the one that goes on there. */
function clauseFrom(plain: string, from: number, at: number): number {
  for (let start = from; start <= at; start++) if (endsClause(plain, start - 1)) return start
  return clauseBefore(plain, at)
}

function clauseBefore(plain: string, at: number): number {
  let start = at
  while (start > 0 && !endsClause(plain, start - 1)) start--
  return start
}
