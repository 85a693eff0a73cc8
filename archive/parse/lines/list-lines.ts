/** Rows: lines that list, one below the other. */
import { tighten } from '../plain.ts'

/** 周四:小雨转阴,15℃~20℃ */
const entry = /^[^:,。]{1,8}:(?=\D{0,12}\d)[^。]{2,40}$/

/** 周四:小雨 / 周五:中雨, with figures in both. */
export function areEntries(one: string, other: string): boolean {
  const colon = one.indexOf(':')
  return colon > 0 && colon === other.indexOf(':') && entry.test(one) && entry.test(other)
}

const listed = /^[^:,。“]{2,8}:[^:。?!]{2,30}$/
/** 中原区:碧沙岗公园 / 二七区:德化街 */
export function areListed(one: string, other: string): boolean {
  return one.indexOf(':') === other.indexOf(':') && listed.test(one) && listed.test(other)
}

/** 市民:某某 */
const who = /^\p{Script=Han}{2,5}:\s?\p{Script=Han}{2,4}$/u
/** 41岁 木匠 */
const age = /^\d{1,2}岁(?:[\s,]+\p{Script=Han}{2,10})?$/u
/** True for a line that says who speaks in an interview, above how old that is, or the latter. */
export function isSpeaker(plain: string, below: string): boolean {
  return (plain.includes('岁') && age.test(plain)) || (below.includes('岁') && age.test(below) && who.test(plain))
}

const figure = /[\d.%+-]/
const figures = /[\d.%+-]+/g
/** 一本线理科516分 文科556分: two halves of words, with a figure each. */
const worded = /^\p{Script=Han}{2,}\d+\p{Script=Han} \p{Script=Han}{2,}\d+\p{Script=Han}$/u

/** A row of figures: more than a third digits, or three columns and more. */
export function isTableRow(plain: string): boolean {
  if (!plain.includes(' ') || !figure.test(plain) || worded.test(plain)) return false
  return (plain.length - plain.replace(figures, '').length) * 3 > tighten(plain).length
}
