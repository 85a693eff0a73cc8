/** The day of the news by what is known to have been on a day: 昨日,郑州地铁1号线一期工程开通 · 昨日是汶川大地震一周年. */
import { countDays, type Day, type KnownDays } from '../data/known-days.ts'
import { readNumeral } from '../data/numerals.ts'
import type { NewsDay } from './find-news-day.ts'
import { fittingRows } from './fitting-rows.ts'

/** Told of another time, or by somebody. */
export const ofThen: RegExp = /那一?年|当年|当时|记得|回忆|[想忆说讲]起|曾|照片|日记(?!者)|旧报|请柬|请帖|藏[着有]|展柜|年前的?$/
const numeral = '[一二两三四五六七八九十百\\d]{1,4}'
const dayOf = 86_400_000

/** Whether a sentence tells of another time before so many characters of the text. */
export function isToldOf(text: string, index: number): boolean {
  return ofThen.test(
    text
      .slice(Math.max(0, index - 24), index)
      .split(/[。\n]/)
      .at(-1) ?? '',
  )
}

/** Finds it; `news` is the day that is told beside it, and may be the day behind. */
export function findKnownNewsDay(
  text: string,
  news: NewsDay | null,
  { occasions }: KnownDays,
  events: KnownDays['events'],
): NewsDay | null {
  if (news?.year || !/[前昨今明][日天晚晨夜]|\d日|[天日]/.test(text)) return null
  for (const { needs, as, struck, start, day } of events) {
    if (!isDayNear(text, needs[0] ?? '')) continue
    const begun = start ? `${as}(?:${start})` : struck
    const found =
      find(`[^。;\\n]{0,24}?${begun}(?!…{0,4}(?:时|后|那|[一二三四五六七八九十]))`, day) ??
      find(`${isDayOf}${as}${passed}`, day) ??
      (start ? findBehind(as, start, day) : null)
    if (found) return found
  }
  for (const { name, as, behind, before, between, day } of fittingRows(occasions, text)) {
    const [, city = '', games = ''] = ofCity.exec(name) ?? []
    if (!isDayNear(text, games || name)) continue
    // 世博会5月1日就要在上海开幕
    const apart = games && findAnnounced(games, `在${city}${as}`, day)
    if (apart) return apart
    if (!text.includes(name)) continue
    const whole = name.replace(/[()]/g, '\\$&')
    const found =
      find(`${before}${whole}${between}${as}${behind}`, day) ??
      find(`${before}${as}的?[〇㐀-鿿“《]{0,2}?${whole}(?!…{0,6}(?:时|后|周年))`, day) ??
      findAll(`${whole}${between}${as}[^。,;\\n]{0,8}?的(?:消息|喜讯)(?:${tellDay(day)})…{0,4}传(?:来|开|到)`, day) ??
      find(`${isDayOf}${whole}(?:开幕|举办|开园)?${passed}`, day) ??
      findBehind(`${whole}[〇㐀-鿿”》]{0,8}?`, as + behind, day) ??
      findDaysBehind(`${whole}[〇㐀-鿿”》]{0,2}?${as}`, day) ??
      findAnnounced(whole, as, day)
    if (found) return found
  }
  return null

  /** On a day that is called by its distance, or told as the news' own. */
  function find(as: string, day: Day): NewsDay | null {
    return findAll(`(?:${tellDay(day)})${as}`, day)
  }
  /** 《唐山大地震》本月22日公映 · 郑州地铁1号线昨日开通 */
  function findBehind(name: string, as: string, day: Day): NewsDay | null {
    return findAll(
      `${name}(?:将?[于在从自]|,)?(?:${tellDay(day)})[^。,;\\n]{0,8}?(?:${as})(?!…{0,2}(?:时|那[天年]|的(?:时候|消息|照片)))`,
      day,
    )
  }
  /** 北京冬奥会闭幕才三天: so many days behind, where no other day is told. */
  function findDaysBehind(as: string, day: Day): NewsDay | null {
    if (news) return null
    const pattern = new RegExp(
      `${as}(?:才|刚|仅|已经?|的?第)+(?<count>\\d{1,2}|[一二两三四五六七八九十]{1,3})[天日](?![时后里内前]|的(?:时候|照片))`.replaceAll(
        '…',
        '[^,。;]',
      ),
    )
    const { 0: words, index = 0, groups } = pattern.exec(text) ?? {}
    if (words === undefined || isToldOf(text, index)) return null
    const count = readNumeral(groups?.['count'] ?? '')
    const [first, last] = [count - 1, count + 1].map((passed) => new Date((countDays(day) + passed) * dayOf)) as [Date, Date]
    if (first.getUTCFullYear() !== last.getUTCFullYear()) return null
    const isOfMonth = first.getUTCMonth() === last.getUTCMonth()
    return { year: first.getUTCFullYear(), month: isOfMonth ? first.getUTCMonth() + 1 : 0, day: isOfMonth ? 1 : 0, words }
  }
  /** 上海世博会5月1日就要开幕: its own day, of this year where that is no winter's. */
  function findAnnounced(name: string, as: string, { year, month, day }: Day): NewsDay | null {
    if (month < 4) return null
    const pattern = `(?<![\\d年])${name}(?:[将定][于在])?(?:今年)?${month}月${day}日(?:就要|就将|将要?|即将|就)[^。,;\\n]{0,8}?${as}(?!…{0,4}(?:时|的(?:时候|消息|报道)))`
    const { 0: words, index = 0 } = new RegExp(pattern.replaceAll('…', '[^,。;]')).exec(text) ?? {}
    if (words === undefined || isToldOf(text, index)) return null
    const isBefore = news === null || news.month < month || (news.month === month && news.day <= day)
    return isBefore ? { year, month: news?.month ?? 0, day: news?.day ?? 0, words } : null
  }
  // 昨日(12月28日)14时
  function tellDay({ month, day }: Day): string {
    const own = news === null ? [] : [`(?<![年\\d])${month}月${day}日`]
    const told = [`(?<when>[前昨今明])[日天晚晨夜](?:\\(${month}月${day}日\\))?`, `(?<month>本月)${day}日`, ...own].join('|')
    return `(?:${told})(?:起|[上下]午|晚上?|凌晨|清晨)?(?:(?:\\d{1,2}|零)[时点](?:\\d{1,2}分)?许?)?起?`
  }
  function findAll(as: string, day: Day): NewsDay | null {
    for (const { 0: words, index, groups = {} } of text.matchAll(new RegExp(as.replaceAll('…', '[^,。;]'), 'g'))) {
      if (isToldOf(text, index) || ofThen.test(words) || (!news && isOfOtherDay(words, groups))) continue
      if (isInTitle(text.slice(Math.max(0, index - 24), index) + words)) continue
      const at = { ...day, year: day.year + readNumeral(groups['count'] ?? '') }
      if (news && (groups['month'] ? news.month !== at.month : !isNear(news, at))) continue
      if (groups['month']) return { year: at.year, month: at.month, day: 1, words }
      // Yesterday's paper is not of the same month always.
      const isSure = /[前昨明]/.test(groups['when'] ?? '')
      const printed = new Date((countDays(at) + (isSure ? (daysPassed[groups['when'] ?? ''] ?? 0) : 0)) * dayOf)
      return { year: printed.getUTCFullYear(), month: printed.getUTCMonth() + 1, day: isSure ? 1 : printed.getUTCDate(), words }
    }
    return null
  }
}

/** 纪录片《北京奥运会昨晚闭幕》 */
function isInTitle(words: string): boolean {
  return words.lastIndexOf('《') > words.lastIndexOf('》')
}

const daysPassed: Readonly<Record<string, number>> = { 前: 2, 昨: 1, 今: 0, 明: -1 }

/** 昨日,记者获悉,…将于9月23日开幕 · 昨日,为纪念…: the day is that of what is told, not of what it tells of. */
function isOfOtherDay(words: string, { when, count }: Readonly<Record<string, string | undefined>>): boolean {
  if (when === '明' || count !== undefined) return false
  return (when === '今' ? /将[于在]|[明后]年|定于/ : /将(?![军领士])|即将|[明后]年|定于|[拟预]|倒计时|纪念|缅怀/).test(words)
}

/** 上海世博会: in a sentence its city may stand elsewhere. */
const ofCity = /^([〇㐀-鿿]{2,3}?)((?:世博|世园|奥运|残奥|冬奥|青奥|亚运|亚残运|亚冬|大运|大冬|全运|军运|园博)会)$/
/** 昨日是…一周年 */
const isDayOf = '[,]?(?:正?是|适逢|恰逢|迎来|为)[^。;,\\n]{0,4}?'
const passed = `(?:发生|举行|发射)?的?(?<count>${numeral})周年(?!…{0,3}(?:时|前))`

/** Whether a day stands anywhere near a name: most that a text names are only named. */
function isDayNear(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (aDay.test(text.slice(Math.max(0, at - 80), at + name.length + 60))) return true
  return false
}
const aDay = /[前昨今明][日天晚晨夜]|本月|[一二三四五六七八九十\d][天日]/

/** Where the news tells its day it is that day, or the next. */
function isNear(news: NewsDay, day: Day): boolean {
  return Math.abs(countDays({ ...news, year: day.year }) - countDays(day)) <= 2
}
