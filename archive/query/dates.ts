/** Dates as numbers that compare, and as they are written in queries. */

import { fold } from '#archive/text/fold.ts'
import { readDate } from '#contract/read-date.ts'
import { saysUnknown } from '#contract/unknown-words.ts'

import type { DateNumber, DateTerm, UndatedTerm, YearlyTerm } from './query-tree.ts'

export const earliest: DateNumber = 0
export const latest: DateNumber = 99_999_999

/** YYYY, YYYY-MM or YYYY-MM-DD → YYYYMMDD with 00 for what is not said; null for anything else. */
export function toDateNumber(date: string): DateNumber | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)]
  if (year === 0 || month > 12 || day > 31 || (match[2] !== undefined && month === 0) || (match[3] !== undefined && day === 0)) return null
  return year * 10_000 + month * 100 + day
}

/** YYYYMMDD → YYYY, YYYY-MM or YYYY-MM-DD. */
export function writeDate(date: DateNumber): string {
  const text = String(date).padStart(8, '0')
  const parts = [text.slice(0, 4), text.slice(4, 6), text.slice(6)]
  return parts.slice(0, parts[1] === '00' ? 1 : parts[2] === '00' ? 2 : 3).join('-')
}

/** Both ends of a range as dates that say no more than they must; null where it is open. Those of a day, month or year are one. */
export function writeEnds({ from, to }: DateTerm): { readonly from: string | null; readonly to: string | null } {
  return { from: from === earliest ? null : writeDate(from), to: to === latest ? null : writeDate(shortest(to)) }
}

/** The end of a month or year as the month or year itself. */
function shortest(date: DateNumber): DateNumber {
  if (date % 10_000 === 9999) return date - 9999
  return date % 100 === 99 ? date - 99 : date
}

/** The last day a date of any precision may mean. */
export function endOf(date: DateNumber): DateNumber {
  if (date % 10_000 === 0) return date + 9999
  return date % 100 === 0 ? date + 99 : date
}

/** True when a date of any precision may lie in the range; an unknown date (0) never does. */
export function overlaps(date: DateNumber, from: DateNumber, to: DateNumber): boolean {
  return date !== 0 && endOf(date) >= from && date <= to
}

/** True when a date of any precision may be one of those asked for. */
export function isAmong(date: DateNumber, { kind, from, to }: DateTerm | YearlyTerm): boolean {
  const year = kind === 'yearly' ? date - (date % 10_000) : 0
  return overlaps(date, year + from, year + to)
}

/**
 * What stands after `日期:`: a date, a range (2014..2017, 2014~2017, 2014至2017, 2014-2017, open at either end; 2014年3月至5月; 2014年以后,
 * 2014年以前), a day or month of every year (3月20日) or 不详 / none for no date at all. Null when it is none of these.
 */
export function readDates(written: string): DateTerm | YearlyTerm | UndatedTerm | null {
  const text = fold(written)
  if (saysUnknown(text)) return { kind: 'undated' }
  const single = readNumber(text)
  if (single !== null) return { kind: 'date', from: single, to: endOf(single) }
  // A leap year: 2月29日 is a day.
  const yearly = /^[^年]*月/.test(text) ? readNumber(`2000年${text}`) : null
  if (yearly !== null) return { kind: 'yearly', from: yearly % 10_000, to: endOf(yearly) % 10_000 }
  const open = readOpenRange(text)
  if (open) return open
  const range = /^(.*?)(?:\.\.+|~|至|到|--)(.*)$/.exec(text) ?? /^([^-]+)-([^-]+)$/.exec(text)
  if (!range) return null
  const [, first = '', last = ''] = range
  const from = first === '' ? earliest : readNumber(first)
  const to = last === '' ? latest : readNumber(last)
  if (from === null || (first === '' && last === '')) return null
  if (to === null) return readShortEnd(from, last)
  const end = endOf(to)
  // 2017..2014 is read as it was meant.
  return from <= end ? { kind: 'date', from, to: end } : { kind: 'date', from: to, to: endOf(from) }
}

/** 2014年以后, 自2014年起, 2014年以前. What is named is in: usage differs, and a piece too many can be seen, one that is missing cannot. */
function readOpenRange(text: string): DateTerm | null {
  const [, after, before] = /^(?:[自从]?(.+?)(?:以后|之后|以来|至今|起)|(.+?)(?:以前|之前|为止))$/.exec(text) ?? []
  const date = readNumber(after ?? before ?? '')
  if (date === null) return null
  return after === undefined ? { kind: 'date', from: earliest, to: endOf(date) } : { kind: 'date', from: date, to: latest }
}

/** The range to an end that does not say its year, or its month, again: 5月 of 2014年3月至5月. One that would come before its beginning may be of the next year. */
function readShortEnd(from: DateNumber, last: string): DateTerm | null {
  const [year, month, day] = writeDate(from).split('-')
  const missing = /^[^年]*月/.test(last) ? month && `${year}年` : day && /[日号]$/.test(last) && `${year}年${month}月`
  const to = missing ? readNumber(missing + last) : null
  return to !== null && endOf(to) >= from ? { kind: 'date', from, to: endOf(to) } : null
}

function readNumber(written: string): DateNumber | null {
  const date = readDate(written)
  return date === null ? null : toDateNumber(date)
}
