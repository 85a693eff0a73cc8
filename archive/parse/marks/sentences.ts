/** Lines that are sentences: where the first stands the head of a page ends. */

import type { Line } from '../lines/lines.ts'
import { readDateline } from '../people/dateline.ts'
import type { LineMark } from './line-mark.ts'

/** A line that no title list and no button has: a whole sentence, a dateline. */
export function isSentence(line: Line, mark: LineMark): boolean {
  if (mark.kind !== 'text') return false
  const { plain } = line
  return (plain.length >= 16 && plain.includes('。')) || (plain.length >= 25 && readDateline(plain) !== null)
}

/** The first of them; −1: the page has none. */
export function firstSentence(lines: readonly Line[], marks: readonly LineMark[]): number {
  return lines.findIndex((line, index) => isSentence(line, marks[index] as LineMark))
}

/** The last of them; −1: the page has none. */
export function lastSentence(lines: readonly Line[], marks: readonly LineMark[]): number {
  return lines.findLastIndex((line, index) => isSentence(line, marks[index] as LineMark))
}
