/** Years from the number that a sign has to that of the news, by the month of the news (0: unknown) and what the sign names; null: it proves nothing. */
import { readNumeral } from './numerals.ts'

/** 将于2013年5月8日: a day of this month or the next, which may be of the next year. */
export function nearDay(month: number, day = ''): number | null {
  const isNear = month > 0 && (Number(day) - month + 12) % 12 <= 1
  return isNear ? (Number(day) < month ? -1 : 0) : null
}

/** The year is not over where its plan is measured: not by figures of December, nor in the first months of some year. */
export function beforeItsEnd(month: number, until = ''): number | null {
  const last = readNumeral(until)
  return last > 11 || (until === '' ? month > 0 && month <= 3 : month > 0 && last > month) ? null : 0
}

/** The first and the last month of a quarter or a half. */
export function termOf(quarter = '', half = ''): readonly [first: number, last: number] {
  const last = half ? (half === '上' ? 6 : 12) : 3 * ('一二三四'.indexOf(quarter) + 1)
  return [half ? last - 5 : last - 2, last]
}
/** The first term of a school year goes from autumn to January, the second to summer. */
export function schoolTerm(month: number, term = ''): number | null {
  if (/[一上]/.test(term)) return month === 1 ? 1 : month >= 9 ? 0 : null
  return month >= 2 && month <= 7 ? 1 : null
}
/** A school year that is under way, of which no term is named. */
export function schoolYear(month: number): number | null {
  if (month >= 9) return 0
  return month >= 2 && month <= 5 ? 1 : null
}
/** The news of a term comes in the three months behind it. */
export function lastTerm(month: number, quarter?: string, half?: string): number | null {
  const [, last] = termOf(quarter, half)
  if (month > last) return month - last <= 3 ? 0 : null
  return last === 12 && month >= 1 && month <= 3 ? 1 : null
}
