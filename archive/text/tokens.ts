/**
 * Tokens: how a folded text goes into the full-text index and how a term is looked up there. Both sides are cut here.
 *
 * Each character gives one token: itself with its successor; the last of a unit, itself alone. So
 *   one character    is a prefix,
 *   two              are one token,
 *   n                are a phrase of n - 1 tokens,
 * and each is exact: no second look at the text is needed, also for terms with punctuation inside. That the last character
 * stands alone keeps phrases from running over the end of a unit.
 */
import { stringOf } from './fold.ts'

/** Goes up when folding or tokens change: an index with another one is refilled. */
export const tokeniserVersion: number = 1

let buffer = new Uint16Array(8192)

/** The tokens of folded units, separated by spaces: what one column of the index is given. */
export function tokenise(units: readonly string[]): string {
  let count = 0
  for (const unit of units) {
    const room = count + unit.length * 3 + 8
    if (buffer.length < room) {
      const bigger = new Uint16Array(room * 2)
      bigger.set(buffer)
      buffer = bigger
    }
    count = writeUnit(unit, count)
  }
  return stringOf(buffer, count)
}

function writeUnit(unit: string, from: number): number {
  const length = unit.length
  let count = from
  let at = 0
  while (at < length) {
    const first = unit.charCodeAt(at)
    buffer[count++] = toTokenUnit(first)
    at++
    if (isPair(first, unit, at)) buffer[count++] = unit.charCodeAt(at++)
    if (at < length) {
      const second = unit.charCodeAt(at)
      buffer[count++] = toTokenUnit(second)
      if (isPair(second, unit, at + 1)) buffer[count++] = unit.charCodeAt(at + 1)
    }
    buffer[count++] = 0x20
  }
  return count
}

function isPair(first: number, unit: string, next: number): boolean {
  return first >= 0xd800 && first <= 0xdbff && next < unit.length
}

/**
 * SQLite's `ascii` tokeniser ends a token at every ASCII character that is no letter or digit. Those are moved to code
 * points that no folded text has, since NFKC takes them away: full-width forms, and half-width kana for control codes.
 */
export function toTokenUnit(unit: number): number {
  if (unit > 0x7f || isAlphanumeric(unit)) return unit
  if (unit === 0x20) return 0x3000
  if (unit < 0x20) return 0xff61 + unit
  if (unit === 0x7f) return 0xff61 + 0x20
  return unit + 0xfee0
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
}

/** The full-text expression that finds a folded term, by SQLite's FTS5 grammar. */
export function toPhrase(folded: string): string {
  const tokens = tokenise([folded]).trimEnd().split(' ')
  return tokens.length === 1 ? `"${tokens[0]}" *` : `"${tokens.slice(0, -1).join(' ')}"`
}
