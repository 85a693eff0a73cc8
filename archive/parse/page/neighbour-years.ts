/** Years told by their number in a way that only the year of the news is told, or by the one before: 今年…比2016年同期, 2013级新生. */
import { findAnnouncedYears } from './announced-years.ts'
import { findHeldEvents } from './held-events.ts'
import type { YearClue } from './named-years.ts'
import { isToldOf, isWritten } from './told-of.ts'

/** What tells of this year by its number, or by that of the year before. */
const ofThisYear: readonly (readonly [pattern: RegExp, passed: number])[] = [
  // The years after the epidemic are measured by 2019.
  [/今年[^。]{0,60}[比较与]((?!2019)(?:19|20)\d{2})年同期(?![^,。;]{0,4}翻)/g, 1],
  [/去年\(((?:19|20)\d{2})年\)/g, 1],
  [/今年(?:是|\()((?:19|20)\d{2})年(?!的)/g, 0],
]
const freshmen = /(?<!\d)((?:19|20)\d{2})级(?:大学|本科|研究生)?新生/g
/** 6月8日…2014届毕业生: in the months in which they leave. */
const leavers = /(?<!\d)((?:19|20)\d{2})届(?:高校|大学|本科|中专|高中)?毕业生/g
/** 10月18日…2019年,全区已更新…: what is reported late in a year is its own. */
const soFar = /(?<![\d:“]|说,)((?:19|20)\d{2})年,全[市区县镇省乡村](?!最|第一)(?=[^。;]{0,30}[\d一二三四五六七八九十百两])[^。;]{2,40}/g

/** Finds them; `month` is that of the news, 0: unknown. */
export function findNeighbours(text: string, month: number): YearClue[] {
  const find = (pattern: RegExp, passed: number): YearClue[] =>
    [...text.matchAll(pattern)]
      .filter(({ index, 0: words }) => !(/^[今去]年/.test(words) ? isWritten : isToldOf)(text, index))
      .map(({ 0: words, 1: year }) => ({ year: Number(year) + passed, words }))
  return [
    ...ofThisYear.flatMap(([pattern, passed]) => find(pattern, passed)),
    ...find(freshmen, 0),
    ...(month >= 5 && month <= 7 && !/母校|校友/.test(text) ? find(leavers, 0) : []),
    ...(month >= 8 ? find(soFar, 0) : []),
    ...findAnnouncedYears(text, month),
    ...findHeldEvents(text),
  ]
}
