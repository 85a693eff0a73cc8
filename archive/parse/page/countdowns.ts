/** Days that a text counts down to: 距离北京奥运会开幕还有200天, 离2015年元旦只有十来天. */
import { countDays, type KnownDays } from '../data/known-days.ts'
import { readNumeral } from '../data/numerals.ts'
import { countFeast } from './feast-days.ts'
import type { NewsDay } from './find-news-day.ts'

/** How many are left; 还有10天时 is told of then. */
const left =
  /(?:再过|倒计时|进入|整整|[还只仅就剩不足到有])(?:倒计时|进入|正好|整整|最后|[还只仅就剩下不足到有])*(?<count>\d{1,3}|[一二两三四五六七八九十百半]{1,5}|几)(?<more>[多来余几])?(?:个(?<half>多)?)?(?<unit>[天日周月]|星期)(?!时|的?时候|那|[之以]?[前后内里]|以上|休|假|长假|[间中])/g
/** 距3月29日开跑的2015某某马拉松赛: the sentence itself names the day, and the year there or in the name. */
const ofItsDay =
  /(?<lead>[距离])离?(?:(?<whole>20\d{2})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?:[^,。;\d“”\n]{0,10}的)“?(?:(?<year>20\d{2})年?(?![度代届]))?[^,。;\d“”\n]{2,20}”?,?$/
/** Told of another time, or by somebody. */
const ofThen = /那一?[年天时]|当[年时天]|记得|回忆|[想忆说讲]起|曾|照片|日记(?!者)|旧报|年的?[今这]一?天|年前|[“”]/
/** A text that is full of another time. */
const fromLater = /如今|当年|那一?年|那时|那会儿|回忆|记得|记忆|旧报|剪报|老报|老照片|日记(?!者)|年代|上世纪|往事|史料|档案/
/** 倒计时100天活动 may be long over. */
const endsClause = /^(?:[就便即将要]{1,2}(?:正式)?(?:开幕|举行|开赛|开始|到来|来临|到))?(?:了|之际)?[,。;:!?)\n]/
const dayOf = 86_400_000

/** The day of the news as it is counted down, without its day, and without its month where the count may be of two; `news` is the day that is told beside it. */
export function findCountdown(text: string, news: NewsDay | null, days: KnownDays): NewsDay | null {
  if (!/[距离]|倒计时|再过|还有/.test(text)) return null
  for (const { 0: tail, index, groups = {} } of text.matchAll(left)) {
    const from = Math.max(0, index - 40)
    const before = text.slice(from, index)
    const isFirst = tail.startsWith('再过')
    const found = isFirst
      ? days.awaitedBehind.exec(text.slice(index + tail.length, index + tail.length + 40))
      : (days.awaited.exec(before) ?? ofItsDay.exec(before))
    const { 0: words = '', groups: named = {} } = found ?? {}
    const [start, all] = isFirst ? [index, tail + words] : [index - words.length, words + tail]
    const { name = '', year, lead } = named
    if (!words || !(lead || isFirst || tail.includes('倒计时') || days.opened.has(name))) continue
    const sentence = text
      .slice(Math.max(0, start - 30), start)
      .split(/[。\n]/)
      .at(-1)
    if (ofThen.test(sentence ?? '')) continue
    const range = readCount(groups, tail)
    if (!range) continue
    const told = tellDays(named['month'] ? countOwnDay(named) : countEnd(name, year, days), range)
    if (!told) continue
    const [first, last] = told
    if (news && news.month > 0 && news.day > 0) {
      const at = countDays({ year: last.getUTCFullYear(), month: news.month, day: news.day }) * dayOf
      const fits = [at, at - 366 * dayOf, at - 365 * dayOf].find((time) => isDay(time, news) && time >= +first && time <= +last)
      if (fits === undefined) continue
      return { year: new Date(fits).getUTCFullYear(), month: news.month, day: news.day, words: all }
    }
    if (
      news ||
      !endsClause.test(text.slice(start + all.length)) ||
      (fromLater.test(text) && !/(?:^|[。\n])[昨今][日天],?$/.test(text.slice(Math.max(0, start - 4), start)))
    )
      continue
    // The paper may be of the next day.
    last.setUTCDate(last.getUTCDate() + 1)
    if (first.getUTCFullYear() !== last.getUTCFullYear()) continue
    const month = first.getUTCMonth() === last.getUTCMonth() ? first.getUTCMonth() + 1 : 0
    return { year: first.getUTCFullYear(), month, day: month ? 1 : 0, words: all }
  }
  return null
}

function isDay(time: number, { month, day }: NewsDay): boolean {
  const at = new Date(time)
  return at.getUTCMonth() + 1 === month && at.getUTCDate() === day
}

/** The first and the last day on which so many may be said to be left; a paper may say so a day later. */
function tellDays(end: number | null, [fewest, most]: readonly [number, number]): readonly [Date, Date] | null {
  return end === null ? null : [new Date((end - most) * dayOf), new Date((end - fewest) * dayOf)]
}

/** The day that is counted down to, in days. */
function countEnd(name: string, told: string | undefined, days: KnownDays): number | null {
  const known = days.opened.get(name)
  if (!known && !/^\d/.test(told ?? '')) return null
  const year = Number(told)
  if (known && told && /^\d/.test(told) && year !== known.year) return null
  return known ? countDays(known) : countFeast(name, year, days)
}

function countOwnDay({ whole, year = whole, month, day }: Readonly<Record<string, string | undefined>>): number | null {
  return year === undefined ? null : countDays({ year: Number(whole ?? year), month: Number(month), day: Number(day) })
}

/** 30天 · 十来天 · 二十多天 · 不到一个月: in days, at least and at most; either end may be counted. */
function readCount(groups: Readonly<Record<string, string | undefined>>, tail: string): readonly [number, number] | null {
  const { count = '', more, half, unit = '' } = groups
  const isHalf = count === '半'
  const number = count === '几' ? 0 : isHalf ? 0.5 : readNumeral(count)
  const ofUnit = unit === '月' ? 30 : unit === '周' || unit === '星期' ? 7 : 1
  if ((number === 0 && count !== '几') || (unit === '月' && (number > 2 || more !== undefined))) return null
  if (count === '几') return ofUnit === 1 ? [2, 9] : null
  const whole = number * ofUnit
  if (/不[足到]/.test(tail)) return [Math.floor(whole * 0.7), whole]
  if (half) return [whole, whole + 15]
  if (more)
    return more === '来' || number > 10 ? [whole - (more === '来' ? 2 : 0), whole + (number % 10 === 0 ? 9 : 1)] : [whole, whole + 9]
  const about = unit === '月' || isHalf ? 3 : 1
  return [whole - about, whole + about]
}
