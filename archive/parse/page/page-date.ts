/**
 * The day the page was published. Stated by the mast, a date-and-source line, the tail line, or a line that is nothing but a
 * date; else given at import; else inferred from folder and file names, or from the text, no finer than it supports. Lists of
 * other issues and dates in the text state nothing.
 */

import type { Fact } from '#contract/models.ts'

import { readNumeral } from '../data/numerals.ts'
import { findIndices } from '../find-indices.ts'
import type { Line } from '../lines/lines.ts'
import type { LineMark } from '../marks/line-mark.ts'
import { runningHead } from '../marks/running-head.ts'
import { shortYear } from '../marks/source-lines.ts'
import type { PageHints, ReadArticle } from '../reading.ts'
import type { ParseResources } from '../resources.ts'
import type { NewsDay } from './find-news-day.ts'
import { inferFromText } from './infer-date.ts'
import { inferFromNotice } from './notice-dates.ts'
import { unknown } from './outlet.ts'

const written = /((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/
const labelled = /(?:出版日期|日期|时间)\s*:\s*((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/
/** Between texts a line that is only a date signs a notice or a document. */
const bareDate = /^[\d〇零一二三四五六七八九十\s年月日./-]+$/
/** When a site posted the piece, which may be days after the paper. */
const posting = /(?:发布|发表|更新|上传|转载)(?:(?:时间|日期|于)?\s*:|(?:时间|日期|于)\s*\d)/
/** 来源:某某日报(2022-03-17) · 来源:《某某报》2013年6月4日A08版: its own day, in brackets or with its page; a time of day is a site's. */
const ofSource =
  /来源\s*:\s*《?[〇㐀-鿿𠀀-𲎯]{2,12}》?\s*(?:\((?<inBrackets>(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2})日?[^()]{0,8}\)|(?<open>(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2})(?!\d)日?(?!\s*\d{1,2}[:时点]))/u
/** 来源:某某日报 1962年4月 */
const ofMonth = /^[(【]?(?:本文)?(?:来源|原载|原刊|摘自|选自|出版日期|日期)/
/** As a whole: the date behind it on the line is no part of it. */
const address = /https?:\/\/\S+/
const earliest = 1900

/** Reads the date; from the articles where the page does not state it. `place` is the city that they are about. */
export function readDate(
  lines: readonly Line[],
  marks: readonly LineMark[],
  articles: readonly ReadArticle[],
  hints: PageHints,
  { knownYears, knownDays }: Pick<ParseResources, 'knownYears' | 'knownDays'>,
  place: string | null,
): Fact {
  return (
    readStated(lines, marks) ??
    tellDate(hints) ??
    inferFromAddress(lines, marks) ??
    inferFromNotices(lines, marks) ??
    inferFromText(articles, knownYears, knownDays, { stamp: readStamp(lines, marks), place: place ?? '' }) ??
    unknown
  )
}

/** 某某新闻 08-17 09:12: apps leave out the year of the day on which they posted the text. */
function readStamp(lines: readonly Line[], marks: readonly LineMark[]): NewsDay | null {
  for (const [index, { kind }] of marks.entries()) {
    if (kind !== 'source') continue
    const { plain, text } = lines[index] as Line
    const found = plain.length < 40 ? yearless.exec(plain) : null
    // A leap year has every day that any year has.
    if (found && makeDate('2000', found[1] as string, found[2] as string))
      return { year: 0, month: Number(found[1]), day: Number(found[2]), words: text }
  }
  return null
}
const yearless = /(?<![-\d年./])(\d{1,2})(?:[-/.]|月)(\d{1,2})日?\s+\d{1,2}:\d{2}/

function readStated(lines: readonly Line[], marks: readonly LineMark[]): Fact | null {
  const isBody = (line: Line, index: number): boolean => marks[index]?.kind === 'text' && line.plain.includes('。')
  const isInText = (index: number): boolean => index > lines.findIndex(isBody) && index < lines.findLastIndex(isBody)
  const mayState = findIndices(
    marks,
    ({ kind, reason }) => kind === 'mast' || kind === 'source' || kind === 'tail' || reason === runningHead || reason === 'platform',
  )
  return wholeDate() ?? monthOfHead()

  function monthOfHead(): Fact | null {
    for (const index of mayState) {
      const { plain, text } = lines[index] as Line
      const isHead = marks[index]?.kind === 'mast' || marks[index]?.reason === runningHead || ofMonth.test(plain)
      const value = isHead ? monthIn(plain) : null
      if (value) return { value, basis: 'stated', evidence: text }
    }
    return null
  }

  function wholeDate(): Fact | null {
    // The source's own date is better than the time at which a site posted it.
    for (const [wanted, postings] of [
      [/日期|出版|原载|原刊/, false],
      [/./, false],
      [/./, true],
    ] as const) {
      for (const index of mayState) {
        const { plain, text } = lines[index] as Line
        if (marks[index]?.kind === 'source' && !wanted.test(plain)) continue
        const { inBrackets, open: own = inBrackets } = ofSource.exec(plain)?.groups ?? {}
        if (!postings && !own && posting.test(plain)) continue
        if (bareDate.test(plain) && isInText(index)) continue
        // The date in an address is the site's, and tells less than one that is printed.
        const value = dateIn(own ?? plain.replace(address, ' '))
        if (value) return { value, basis: 'stated', evidence: text }
      }
    }
    return null
  }
}

/** The day below a notice that stands between texts. */
function inferFromNotices(lines: readonly Line[], marks: readonly LineMark[]): Fact | null {
  for (const [index, { kind }] of marks.entries()) {
    if (kind !== 'mast' && kind !== 'source') continue
    const { plain } = lines[index] as Line
    const told = bareDate.test(plain) ? dateIn(plain) : null
    const found = told ? inferFromNotice(lines, index, told) : null
    if (found) return found
  }
  return null
}

/** http://…/2016-01/09/296067.html */
function inferFromAddress(lines: readonly Line[], marks: readonly LineMark[]): Fact | null {
  for (const [index, { kind }] of marks.entries()) {
    if (kind !== 'source') continue
    const { plain, text } = lines[index] as Line
    const value = dateIn(address.exec(plain)?.[0] ?? '')
    if (value) return { value, basis: 'inferred', evidence: text }
  }
  return null
}

/** 17.06.2014 09:11: the day first, as sites abroad print it, with the time of day. */
const dayFirst = /(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})\s+\d{1,2}:\d{2}/

/** 二〇一九年三月十二日, 民国二十三年四月十二日 */
const numerals =
  /(?:([〇零○一二三四五六七八九]{4})|民国\s?([元\d一二三四五六七八九十廿卅]{1,3}))年\s?([\d一二三四五六七八九十]{1,2})月(?:\s?([\d一二三四五六七八九十廿卅]{1,3})日)?/
/** The first year of the republic is 1912. */
const beforeRepublic = 1911

/** The first whole date in a line. */
export function dateIn(plain: string): string | null {
  const spelt = plain.includes('月') ? numerals.exec(plain) : null
  if (spelt)
    return spelt[4] === undefined ? null : makeDate(yearOf(spelt), String(readNumeral(spelt[3] as string)), String(readNumeral(spelt[4])))
  const abroad = plain.includes('.') ? dayFirst.exec(plain) : null
  if (abroad) return makeDate(abroad[3] as string, abroad[2] as string, abroad[1] as string)
  const short = plain.length < 40 ? shortYear.exec(plain) : null
  if (short) return makeDate(`20${short[1]}`, short[2] as string, short[3] as string)
  const found = labelled.exec(plain) ?? written.exec(plain)
  return found ? makeDate(found[1] as string, found[2] as string, found[3] as string) : null
}

function yearOf([, spelt, ofRepublic]: RegExpExecArray): string {
  if (spelt === undefined) return String(beforeRepublic + (ofRepublic === '元' ? 1 : readNumeral(ofRepublic as string)))
  return spelt.replace(/[零○]/g, '〇').replace(/./g, (word) => String('〇一二三四五六七八九'.indexOf(word)))
}

/** 某某日报 1962年4月 第2版: old papers are often kept by the month. */
function monthIn(plain: string): string | null {
  const spelt = numerals.exec(plain)
  const [year, month] = spelt ? [yearOf(spelt), readNumeral(spelt[3] as string)] : (/(\d{4})年\s?(\d{1,2})月/.exec(plain)?.slice(1) ?? [])
  return year !== undefined && month !== undefined && makeDate(year, String(month), '1')
    ? `${year}-${String(month).padStart(2, '0')}`
    : null
}

/** A date that exists, as YYYY-MM-DD. */
export function makeDate(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (y < earliest || y > 2099 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

const inName = /(?<![0-9A-Za-z])((?:19|20)\d{2})(?:([-_.年/\\])(\d{1,2})[-_.月/\\](\d{1,2})|(\d{2})(\d{2}))(?![0-9])(?![A-Za-z]{2,})/
const monthInName = /(?<![0-9A-Za-z])((?:19|20)\d{2})[-_.年/\\](\d{1,2})(?:月)?(?![0-9A-Za-z])/
const yearInName = /(?:^|[/\\])((?:19|20)\d{2})年?(?=[/\\])/

/** What is known of the date beside the page: what was said at import, unless a name tells the same more exactly. */
export function tellDate({ paths, publishedDate: given }: Pick<PageHints, 'paths' | 'publishedDate'>): Fact | null {
  const named = inferDate(paths)
  return given === null || named?.value?.startsWith(`${given}-`) ? named : { value: given, basis: 'given', evidence: given }
}

/** The date of the first path that has one. */
function inferDate(paths: readonly string[]): Fact | null {
  for (const path of paths) {
    const date = inferFromPath(path)
    if (date) return date
  }
  return null
}

/** 2015-03-20, 20150320, 2015/03/20 in the path; a folder of a month or a year gives that much. */
function inferFromPath(path: string): Fact | null {
  const day = inName.exec(path)
  const value = day ? makeDate(day[1] as string, (day[3] ?? day[5]) as string, (day[4] ?? day[6]) as string) : null
  if (value) return { value, basis: 'inferred', evidence: path }
  const month = monthInName.exec(path)
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12)
    return { value: `${month[1]}-${String(Number(month[2])).padStart(2, '0')}`, basis: 'inferred', evidence: path }
  const year = yearInName.exec(path)
  return year ? { value: year[1] as string, basis: 'inferred', evidence: path } : null
}
