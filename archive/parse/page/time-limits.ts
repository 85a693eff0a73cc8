/** Between which days a text may be of: what it uses was there, what it tells of had happened, what it awaits was not yet. */
import { countDays, type Day, type KnownDays } from '../data/known-days.ts'
import { findDaysOff, findFeastDay, findOneDay, sentenceAt } from './feast-days.ts'
import type { YearClue } from './find-clues.ts'

/** A day, in days since 1970, and the words that prove it. */
interface Limit {
  readonly at: number
  readonly words: string
}

/** The first and the last day; null where nothing tells one. */
interface TimeLimits {
  readonly first: Limit | null
  readonly last: Limit | null
}

/** Told from a later time: what is used in it may be gone. */
const fromLater =
  /当年|当时|那一?年|那时|那会儿|那个[春夏秋冬]|翻出|回忆|年前|旧报|剪报|老照片|日记(?!者)|往事|史料|档案|原[〇㐀-鿿]{0,6}[局委部]/
/** Told by somebody, or of what somebody was then: 时任铁道部… */
const ofSomebody = /记得|曾|时任|前任|[想忆说讲]起/
/** Until 2002 it was in July. */
const ofExam = /6月7日[^。;\n]{0,14}高考|高考[^。;\n]{0,10}6月7日/
/** 计划2017年底投用: the news is of that year at the latest. */
const planned =
  /(?<!(?:原|曾|当[时年]|本来|那时)[^,。;\n]{0,8})(?:计划|预计|力争|争取|有望|可望|将|拟)[于在到]?(20\d{2})年(?:[底末初]|[上下]半年|[春夏秋冬][天季]?|\d{1,2}月)?[^,。;\n]{0,10}(?:投用|使用|完工|建成|竣工|通车|开放|开馆|启用|交付|完成|开通|投产)/g

/** Finds them; `past` is the latest year that the text names as over or its own, `events` are those that it may name. */
function findLimits(text: string, past: number, { inUse }: KnownDays, events: KnownDays['events']): TimeLimits {
  const firsts: Limit[] = past >= oldest ? [{ at: countDays({ year: past, month: 1, day: 1 }), words: '' }] : []
  const lasts: Limit[] = [...text.matchAll(planned)].map(([words, year]) => ({
    at: countDays({ year: Number(year), month: 12, day: 31 }),
    words,
  }))
  const isLater = fromLater.test(text)
  if (ofExam.test(text)) firsts.push({ at: countDays({ year: 2003, month: 1, day: 1 }), words: '' })
  for (const { as, first, last } of inUse) {
    const [words] = as.exec(text) ?? []
    if (words === undefined) continue
    // What was used then may be gone for long.
    if (last && (isLater || ofSomebody.test(text))) return { first: null, last: null }
    firsts.push({ at: countDays(first), words })
    if (last) lasts.push({ at: countDays(last), words })
  }
  for (const { as, day, line, start } of events) {
    // Nobody names what struck before it did.
    if (!start) {
      const struck = new RegExp(as).exec(text)
      if (struck) firsts.push({ at: countDays(day), words: struck[0] })
    }
    if (!line) continue
    const used = line.used.exec(text)
    const found = isLater ? null : line.awaited.exec(text)
    const awaited = found && !ofSomebody.test(sentenceAt(text, found.index)) ? found : null
    if (used && !awaited) firsts.push({ at: countDays(day), words: used[0] })
    if (awaited) lasts.push({ at: countDays(day), words: awaited[0] })
  }
  return {
    first: firsts.reduce<Limit | null>((best, limit) => (best && best.at >= limit.at ? best : limit), null),
    last: lasts.reduce<Limit | null>((best, limit) => (best && best.at <= limit.at ? best : limit), null),
  }
}

/** Whether it is about one of the places, where there are any. */
export function isAbout(text: string, places: readonly string[]): boolean {
  return places.length === 0 || places.some((place) => text.includes(place))
}

/** A day that is of few years. */
interface DayOfYears extends Omit<Day, 'year'> {
  readonly words: string
  readonly fits: (year: number) => boolean
}

/** The one year between the limits of the text in which a day of it is what is told, or two feasts are on one day. */
export function findYearBetween(
  text: string,
  told: readonly DayOfYears[],
  past: number,
  days: KnownDays,
  events: KnownDays['events'],
): YearClue | null {
  const ofYears = [findOneDay(text, days), findDaysOff(text, days), findFeastDay(text, days)].filter((one) => one !== null)
  if (told.length === 0 && ofYears.length === 0) return null
  const limits = findLimits(text, past, days, events)
  const { first, last } = limits
  const found = [...told, ...ofYears.map((one) => ({ ...one, month: 0, day: 0 }))].flatMap(({ words, ...day }) => {
    const from = (day.month === 0 || last) && (first?.at ?? 0) < earliest ? { at: earliest, words: '' } : first
    const year = from && findYearWithin({ first: from, last }, day, days.lastYear)
    return year === null ? [] : [{ year, words: [...new Set([words, from?.words, last?.words])].filter(Boolean).join(' + ') }]
  })
  return found[0] ?? null
}
/** Of a year before it papers tell in any later one. */
const oldest = 1995
/** What the papers' sites have is not older. */
const earliest = countDays({ year: 2000, month: 1, day: 1 })

/** `until` is the last year of which there may be pages. */
function findYearWithin({ first, last }: TimeLimits, { month, day, fits }: Omit<DayOfYears, 'words'>, until: number): number | null {
  if (!first) return null
  const [from, to] = [yearOf(first.at), last ? Math.min(yearOf(last.at), until) : until]
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter((year) => {
    const at = countDays({ year, month, day })
    return fits(year) && (month === 0 || (at >= first.at - slack && (!last || at <= last.at + slack)))
  })
  return years.length === 1 ? (years[0] ?? null) : null
}
/** What is near the day of the news may be some days off it. */
const slack = 7

function yearOf(days: number): number {
  return new Date(days * 86_400_000).getUTCFullYear()
}
