/** The day that a text calls by its distance, with its whole date in brackets: 下月1日(2021年7月1日)起, 昨日(2021年6月8日). */
import { countDays } from '../data/known-days.ts'
import type { NewsDay } from './find-news-day.ts'

const distant =
  /(?:(?<=^|[^\d个])(?<months>[下本]个?月)(?<date>\d{1,2})日|(?<days>[昨今明][日天]))(?:[上下]午|晚|零时|凌晨)?\((?:也就是|即)?(?<year>20\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日\)/g
const daysPassed: Readonly<Record<string, number>> = { 昨: 1, 今: 0, 明: -1 }
/** 下周二(2014年3月18日) */
const ofWeek =
  /(?<week>[上下本这])个?(?:周|星期)(?<weekday>[一二三四五六日天])(?:[上下]午|晚)?\((?:也就是|即)?(?<year>20\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日\)/g
/** 本月(2013年5月) */
const ofMonth = /(?<![\d个])(?<months>[上下本]个?月)(?<![上下]个?半?个月.)份?\((?:也就是|即)?(?<year>20\d{2})年(?<month>\d{1,2})月份?\)/g
/** Told of another time, or by somebody. */
const ofThen = /那一?[年天时]|当[年时天]|记得|回忆|[想忆说讲]起|曾|照片|日记(?!者)|旧报|告示|写[着道]|年前|[“”《》]/
/** A text that is full of another time. */
const fromLater = /当年|那一?年|那时|回忆|记忆|旧报|剪报|老报|老照片|日记(?!者)|往事|史料|档案|开庭|一审|被告|原告/

/** Finds the day of the news by it, or its month; `news` is the day that is told beside it, and may not contradict it. */
export function findDayInBrackets(text: string, news: NewsDay | null): NewsDay | null {
  if (!/[日天午月份晚一二三四五六]\(/.test(text)) return null
  for (const { 0: words, index, groups = {} } of [...text.matchAll(distant), ...text.matchAll(ofMonth), ...text.matchAll(ofWeek)]) {
    const before = text
      .slice(Math.max(0, index - 40), index)
      .split(/[。\n]/)
      .at(-1)
    const told = groups['week'] ? tellWeek(groups) : tell(groups)
    if (!told || ofThen.test(before ?? '') || fromLater.test(text)) continue
    const contradicts = news !== null && news.month > 0 && news.month !== told.month
    if (!contradicts && !news?.year) return { ...told, ...(news && news.month > 0 ? { day: news.day } : {}), words }
  }
  return null
}

function tell({ months, date, days, year, month, day }: Readonly<Record<string, string | undefined>>): Omit<NewsDay, 'words'> | null {
  const named = { year: Number(year), month: Number(month), day: Number(day) }
  if (named.month < 1 || named.month > 12) return null
  if (months) {
    if (date !== day && Number(date) !== named.day) return null
    const at = new Date(Date.UTC(named.year, named.month - 1 - ({ 下: 1, 上: -1 }[months[0] as string] ?? 0), 1))
    return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: 1 }
  }
  const at = new Date((countDays(named) + (daysPassed[days?.[0] ?? ''] ?? 0)) * 86_400_000)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** The month, or the year, of the week before, the same or the next; null where the weekday is another's. */
function tellWeek({
  week = '',
  weekday = '',
  year,
  month,
  day,
}: Readonly<Record<string, string | undefined>>): Omit<NewsDay, 'words'> | null {
  const at = countDays({ year: Number(year), month: Number(month), day: Number(day) })
  const passed = '一二三四五六日'.indexOf(weekday.replace('天', '日'))
  const monday = at - passed
  // The first day of 1970 was a Thursday.
  if ((monday + 3) % 7 !== 0) return null
  const from = monday + ({ 下: -7, 上: 7 }[week] ?? 0)
  const [first, last] = [new Date(from * 86_400_000), new Date((from + 6) * 86_400_000)]
  if (first.getUTCFullYear() !== last.getUTCFullYear()) return null
  const isOfMonth = first.getUTCMonth() === last.getUTCMonth()
  return { year: first.getUTCFullYear(), month: isOfMonth ? first.getUTCMonth() + 1 : 0, day: isOfMonth ? 1 : 0 }
}
