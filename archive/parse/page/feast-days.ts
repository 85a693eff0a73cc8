/** On which days feasts fall, and days of the moon; and the year in which two of them are one. */
import { countDays, type KnownDays } from '../data/known-days.ts'
import { toLunarDay, type LunarDay } from '../data/lunar-calendar.ts'

type Tables = Pick<KnownDays, 'fixed' | 'feasts' | 'lunar'>

const dayOf = 86_400_000

/** The feast of a year, in days since 1970; null where it is not known. */
export function countFeast(name: string, year: number, { fixed, feasts, lunar }: Tables): number | null {
  const day = fixed.get(name)
  // It was put off by a month in the year of the epidemic.
  if (day) return name === '高考' && (year < 2003 || year === 2020) ? null : countDays({ year, ...day })
  const moon = feasts.get(name)
  return moon ? countLunar(year, lunar, (at) => !at.isLeap && at.month === moon.month && at.day === moon.day) : null
}

/** The day on which the moon's is the wanted one, in a year that begins with the new year of the moon; null where there is none. */
function countLunar(year: number, lunar: KnownDays['lunar'], isWanted: (day: LunarDay) => boolean): number | null {
  const begin = countDays({ year, month: 1, day: 20 })
  for (let at = begin; at < begin + 345; at++) {
    const date = new Date(at * dayOf)
    const found = toLunarDay(lunar, year, date.getUTCMonth() + 1, date.getUTCDate())
    if (found && isWanted(found)) return at
  }
  return null
}

/** The days of a year by the sun on which the moon's is the wanted one. */
export function findLunarDays(year: number, lunar: KnownDays['lunar'], isWanted: (day: LunarDay) => boolean): Date[] {
  const [begin, end] = [countDays({ year, month: 1, day: 1 }), countDays({ year, month: 12, day: 31 })]
  return Array.from({ length: end - begin + 1 }, (_, index) => new Date((begin + index) * dayOf)).filter((date) => {
    const found = toLunarDay(lunar, year, date.getUTCMonth() + 1, date.getUTCDate())
    return found !== null && isWanted(found)
  })
}

/** Two feasts that are said to be on one day. */
export interface OneDay {
  readonly words: string
  readonly fits: (year: number) => boolean
}

/** Of another year, or told of. */
const ofOther =
  /那一?年|当年|当时|记得|回忆|[想忆说讲]起|曾|照片|去年|前年|明年|下一?次|上一?次|上一?回|下一?回|每隔|要等|将在|世纪|年前|写[着道有]|[老旧][〇㐀-鿿]{1,2}[本历]/

/** 国庆、中秋同一天 · 虎年春节与情人节撞了个满怀: no more than one day between them is not said so strictly (双节相逢). */
export function findOneDay(text: string, days: KnownDays): OneDay | null {
  if (!/同一?[天日]|撞了?个?满怀|重合/.test(text)) return null
  for (const { 0: words, index, groups = {} } of text.matchAll(days.oneDay)) {
    const { one = '', other = '' } = groups
    if (one === other || ofOther.test(sentenceAt(text, index))) continue
    const fits = (year: number): boolean => {
      const at = countFeast(one, year, days)
      return at !== null && at === countFeast(other, year, days)
    }
    return { words, fits }
  }
  return null
}

/** The sentence in which a place of the text lies. */
export function sentenceAt(text: string, index: number): string {
  const from = Math.max(text.lastIndexOf('。', index), text.lastIndexOf('\n', index)) + 1
  const length = text.slice(index).search(/[。\n]/)
  return text.slice(from, length < 0 ? undefined : index + length)
}

const daysOff =
  /(?<feast>春节|清明|五一|劳动节|端午|中秋|国庆)(?![^。\n]{0,30}(?:元旦|春节|清明|五一|端午|中秋|国庆)[^。\n]{0,12}月)[^。\n]{0,36}?(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})日(?:\([^()]{1,6}\))?(?:[至到]|[-—~]{1,2})(?:(?<lastMonth>\d{1,2})月)?(?<last>\d{1,2})日/
/** Of all feasts of the next year, or of days long ago. */
const ofOtherYear = /明年|来年|次年|元旦|20\d{2}年[^。\n]{0,12}放假|那一?年|当年|记得|回忆|[想忆说讲]起|曾|去年|前年/

/** 端午节6月9日至11日放假: in which years it was so; null where nothing tells days off. */
export function findDaysOff(text: string, { holidays }: Pick<KnownDays, 'holidays'>): OneDay | null {
  if (!/放假|休假|假期|调休/.test(text) || ofOtherYear.test(text)) return null
  const { 0: words, groups } = daysOff.exec(text) ?? {}
  const sentence = words === undefined ? '' : text.slice(text.indexOf(words), text.indexOf(words) + words.length + 12)
  if (words === undefined || !groups || !/放假|休假|假期|调休/.test(sentence)) return null
  const { feast = '', month, day, lastMonth = month, last } = groups
  const told = `${feast === '劳动节' ? '五一' : feast} ${month}-${day} ${lastMonth}-${last}`
  return { words, fits: (year) => holidays.get(year)?.includes(told) ?? false }
}

const feastDay =
  /(?<when>[今明])年的?(?<feast>春节|大年初一|元宵节?|端午节?|中秋节?|重阳节?|七夕节?|腊八节?)[^,。;\d\n]{0,4}?(?:是|在|为|落在|早到了?)(?<month>\d{1,2})月(?<day>\d{1,2})日/

/** 今年春节是2月3日: in which years it was so. */
export function findFeastDay(text: string, days: Tables): OneDay | null {
  const { 0: words, index = 0, groups } = text.includes('年') ? (feastDay.exec(text) ?? {}) : {}
  if (words === undefined || !groups || ofOther.test(text.slice(Math.max(0, index - 30), index))) return null
  const { when, feast = '', month, day } = groups
  const passed = when === '明' ? 1 : 0
  const fits = (year: number): boolean =>
    countFeast(feast, year + passed, days) === countDays({ year: year + passed, month: Number(month), day: Number(day) })
  return { words, fits }
}
