/** The year by a chain of dates: 2013年3月,…确诊。6月28日,…住院。8月6日,…出院, told on 8月7日: only the first names its year. */
import { countDays } from '../data/known-days.ts'
import type { YearClue } from './find-clues.ts'
import type { NewsDay } from './find-news-day.ts'

const link = /(?<![\d.年])(?=\d)(?:(?<year>20\d{2})年(?:(?<end>年?[底末])|(?=\d{1,2}月)))?(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?/g
/** Jubilees, cases and memories have their days, too. */
const ofOtherTime =
  /周年|年前|诞辰|忌日|开庭|庭审|一审|二审|终审|被告|判决|判处|原告|仲裁|回忆|记得|当年|那一?年|去年|前年|明年|次年|翌年|[年月][之以]?[后来前](?!将)|多年|后来|如今|至今|从前|往事|日记(?!者)|档案|年代|截[至止]/
/** 为2023年4月份以来最高 */
const sinceThen = /^份?(?:以来|起|底前|前)/
/** What is to come has its months, too. */
const ahead = /(?:将|计划|预计|拟|定|到|至|前)[于在自从]?$/

/** The last day of the chain is so near to that of the news. */
const lately = 45

/** A day, or a month without its day. */
interface Told {
  readonly year: number
  readonly month: number
  readonly day: number
  /** 2012年底: all bare months behind it are of the next year. */
  readonly isEnd: boolean
}

/** Finds it; the year that is told last must begin the chain, and its last day stand right before that of the news. */
export function findChain(text: string, news: NewsDay | null): YearClue | null {
  if (!news || news.year > 0 || news.month < 1 || news.day < 1 || ofOtherTime.test(text)) return null
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/g)]
  const latest = Math.max(0, ...years.map(([year]) => Number(year)))
  let [begin, at]: (Told | null)[] = [null, null]
  let words = ''
  let bare = 0
  for (const { 0: printed, index, groups = {} } of text.matchAll(link)) {
    const { year, end, month, day } = groups
    if (!month && !end) continue
    if (year && (Number(year) < latest || sinceThen.test(text.slice(index + printed.length, index + printed.length + 4)))) begin = at = null
    else if (year) {
      // Only from the last on.
      begin = at = { year: latest, month: Number(month ?? 12), day: Number(day ?? 0), isEnd: month === undefined }
      words = printed
      bare = 0
    }
    if (year) continue
    if (!at || ahead.test(text.slice(Math.max(0, index - 4), index)) || (Number(month) === news.month && Number(day) === news.day)) continue
    const next = follow(at, Number(month), Number(day ?? 0))
    if (!next) return null
    at = next
    bare++
  }
  if (!begin || !at || bare === 0 || (at.day === 0 && bare < 2)) return null
  const told = [at.year, at.year + 1].find((year) => {
    if (at.day === 0) return [0, 1, 2].includes((year - at.year) * 12 + news.month - at.month)
    const passed = countDays({ year, month: news.month, day: news.day }) - countDays(at)
    return passed >= 0 && passed <= lately
  })
  return told === undefined ? null : { year: told, words }
}

/** The next day of the chain: of the same year, or early in the next where that of before is late. */
function follow(before: Told, month: number, day: number): Told | null {
  if (month < 1 || month > 12) return null
  const isLater = month > before.month || (month === before.month && (day === 0 || day >= before.day))
  if (isLater) return { year: before.year, month, day, isEnd: false }
  return before.isEnd || (before.month >= 10 && month <= 3) ? { year: before.year + 1, month, day, isEnd: false } : null
}
