/** Dates as they are written in queries, filters and on pages, as numbers that compare. */
import { fold } from '#archive/text/fold.ts'

import type { DateNumber, DateTerm, UndatedTerm } from './query-tree.ts'

export const earliest: DateNumber = 0
export const latest: DateNumber = 99_999_999

const partial = /^(\d{4})(?:[-/.年]?(\d{1,2})(?:[-/.月]?(\d{1,2})日?|月)?|年)?$/
const chineseDigits = '〇一二三四五六七八九'

/**
 * 2014, 2014-05, 2014-5-6, 2014/05/06, 2014年5月6日, 20140506, 二〇一四年 → YYYYMMDD with 00 for what is not said; null
 * for anything else.
 */
export function toDateNumber(written: string): DateNumber | null {
  const plain = [...fold(written)].map((character) => (character === '零' ? '0' : digitOf(character))).join('')
  const match = partial.exec(plain)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)]
  if (year === 0 || month > 12 || day > 31 || (match[2] !== undefined && month === 0) || (match[3] !== undefined && day === 0)) return null
  return year * 10_000 + month * 100 + day
}

function digitOf(character: string): string {
  const value = chineseDigits.indexOf(character)
  return value < 0 ? character : String(value)
}

/** YYYYMMDD → YYYY, YYYY-MM or YYYY-MM-DD. */
export function writeDate(date: DateNumber): string {
  const text = String(date).padStart(8, '0')
  const parts = [text.slice(0, 4), text.slice(4, 6), text.slice(6)]
  return parts.slice(0, parts[1] === '00' ? 1 : parts[2] === '00' ? 2 : 3).join('-')
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

/**
 * What stands after `日期:`: a date, a range (2014..2017, 2014~2017, 2014至2017, 2014-2017, open at either end) or 未知 /
 * none for no date at all. Null when it is none of these.
 */
export function readDates(written: string): DateTerm | UndatedTerm | null {
  const text = fold(written)
  if (['未知', '不详', '无', 'none', 'unknown'].includes(text)) return { kind: 'undated' }
  const single = toDateNumber(text)
  if (single !== null) return { kind: 'date', from: single, to: endOf(single) }
  const range = /^(.*?)(?:\.\.+|~|至|到|--)(.*)$/.exec(text) ?? /^(\d{4})-(\d{4})$/.exec(text)
  if (!range) return null
  const [, first = '', last = ''] = range
  const from = first === '' ? earliest : toDateNumber(first)
  const to = last === '' ? latest : toDateNumber(last)
  if (from === null || to === null || (first === '' && last === '')) return null
  const end = endOf(to)
  // 2017..2014 is read as it was meant.
  return from <= end ? { kind: 'date', from, to: end } : { kind: 'date', from: to, to: endOf(from) }
}
