/** A day that is near that of the news, with its weekday: 本周六(6月18日), 后天(6月7日,星期五), 6月18日(周六). */
import type { NewsDay } from './find-news-day.ts'

/** A day of this week, the last or the next, with its weekday. */
export interface NearDay extends NewsDay {
  readonly fits: (year: number) => boolean
}

const date = '(?<month>\\d{1,2})月(?<day>\\d{1,2})日'
const weekday = '(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])'
const ofDay = '(?:[上下]午|晚上?|凌晨)?'
/** 本周六(6月18日) · 下周一(9月5日) · 周六(6月18日) */
const ofWeek = new RegExp(`(?<![\\d〇㐀-鿿]年[^,。;]{0,6})(?<week>[本这上下])?个?${weekday}${ofDay}(?:\\(|,?即)${date}`)
/** 后天(6月7日,星期五) · 昨日(9月3日 周六) */
const ofDistance = new RegExp(`(?<distance>[昨今明后前])[天日]${ofDay}\\((?:即)?${date}[,、\\s]?${weekday}\\)`)
/** 6月18日(本周六) */
const inBrackets = new RegExp(`(?<![\\d年])${date}${ofDay}\\((?<week>[本这上下])个?${weekday}\\)`)
/** What ofWeek has, and what the others have: without that they need not be looked for. */
const besideDay = new RegExp(`(?:周|星期|礼拜)[一二三四五六日天]${ofDay}(?:\\(|,?即)\\d`)
const lastInBrackets = /[周期拜][一二三四五六日天]\)/
/** So many days before it, or behind it, the news is at most; and as many in the same month. */
const farthest: Readonly<Record<string, readonly [number, number]>> = {
  本: [6, 6],
  这: [6, 6],
  上: [0, 14],
  下: [14, 0],
  昨: [0, 2],
  今: [0, 1],
  明: [1, 0],
  后: [2, 0],
  前: [0, 3],
}
const unclear = [7, 7] as const

/** Finds it; null where the news may be of the month before or behind. */
export function findNearDay(text: string): NearDay | null {
  const { 0: words, groups } =
    (besideDay.test(text) ? ofWeek.exec(text) : null) ??
    (lastInBrackets.test(text) ? (ofDistance.exec(text) ?? inBrackets.exec(text)) : null) ??
    {}
  if (words === undefined || !groups) return null
  const [month, day] = [Number(groups['month']), Number(groups['day'])]
  const [before, behind] = farthest[groups['week'] ?? groups['distance'] ?? ''] ?? unclear
  if (day - before < 1 || day + behind > 28) return null
  return { year: 0, month, day, words, fits: (year) => isWeekday(groups['weekday'] ?? '', year, month, day) }
}

/** Whether a day has that weekday. */
export function isWeekday(name: string, year: number, month: number, day: number): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() === '日一二三四五六'.indexOf(name.replace('天', '日'))
}
