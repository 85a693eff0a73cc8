/**
 * The year by calendars: a day of the news that has its weekday beside it, or its day by the moon, is of few years; with the
 * name of the year in the cycle of sixty or of twelve, or with the year that the text speaks of last, it is of one.
 */
import type { KnownDays } from '../data/known-days.ts'
import { toLunarDay, type LunarDay } from '../data/lunar-calendar.ts'
import { readNumeral } from '../data/numerals.ts'
import { findLunarDays } from './feast-days.ts'
import type { YearClue } from './find-clues.ts'
import type { NewsDay } from './find-news-day.ts'
import { isToldOf } from './known-news-days.ts'
import { isWeekday } from './near-days.ts'

/** What stands beside the day of the news. */
export interface DayBeside {
  readonly words: string
  /** A year in which the day is what is told. */
  readonly fits: (year: number) => boolean
  /** It says the day by the moon. */
  readonly isLunar: boolean
  /** Those years of the moon that are named, too. */
  readonly isNamed: boolean
}

const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const animals = '鼠牛虎兔龙蛇马羊猴鸡狗猪'
/** 龙年春节, not the name of a person or a shop. */
const animalYear = new RegExp(
  `([${animals}])年(?:春节|新春|大年|正月|元宵|除夕|新年|春晚|贺岁|吉祥|大吉|快乐|到来|将至|即将|来临|的?钟声|的?脚步|的?第一)`,
  'g',
)
/** Years that the table of moons has whole. */
const [first, last] = [1951, 2049]

/** Reads what stands beside the day; null where nothing does. */
export function readDayBeside(text: string, news: NewsDay | null, { lunar, feasts, beside }: KnownDays): DayBeside | null {
  if (!news || news.month < 1 || news.day < 1) return null
  const day = `${news.month}月${news.day}日`
  const at = text.indexOf(day)
  if (at < 0 || /[\d年]/.test(text[at - 1] ?? '')) return null
  const end = at + day.length
  const behind = beside.behind.exec(text.slice(end, end + 40))
  const before = behind?.[0] && saysDay(behind.groups) ? null : beside.before.exec(text.slice(Math.max(0, at - 20), at))
  const { 0: part = '', groups = {} } = before ?? behind ?? {}
  if (!saysDay(groups)) return null
  const isLunar = saysMoon(groups)
  const week = groups['week']
  const named = findAnimals(text)
  const isNamed = isLunar && (groups['leap'] ?? groups['cycle'] ?? groups['animal'] ?? named[0]) !== undefined
  const fitsMoon = moonOf(groups, named, feasts)
  const fits = (year: number): boolean => {
    if (week && !isWeekday(week, year, news.month, news.day)) return false
    const at = isLunar ? toLunarDay(lunar, year, news.month, news.day) : null
    return !isLunar || at === null || fitsMoon(at)
  }
  return { words: before ? part + day : day + part, fits, isLunar, isNamed: isNamed || (isLunar && week !== undefined) }
}

/** The animals by which a text calls the years of its feasts. */
function findAnimals(text: string): readonly number[] {
  return [...text.matchAll(animalYear)].map(([, animal = '']) => animals.indexOf(animal))
}

/** Whether a day of the moon is the one that is told. */
function moonOf(groups: Groups, named: readonly number[], feasts: KnownDays['feasts']): (at: LunarDay) => boolean {
  const told = feasts.get(groups['feast'] ?? '') ?? {
    month: readMonth(groups['month'] ?? ''),
    day: readNumeral((groups['day'] ?? '').replace(/^初/, '')),
  }
  return (at) => {
    if (at.isLeap !== (groups['leap'] !== undefined)) return false
    if (groups['eve'] ? !at.isLast : at.month !== told.month || at.day !== told.day) return false
    if (groups['cycle'] && groups['cycle'] !== nameYear(at.year)) return false
    // 龙年除夕 is the eve of that year, or its last.
    const called = groups['eve'] ? [at.year, at.year + 1] : [at.year]
    if (groups['animal'] && !called.some((year) => animals.indexOf(groups['animal'] ?? '') === (year - 4) % 12)) return false
    // In the last months the next year's name is on everybody's lips.
    return (
      named.length === 0 ||
      named.some((animal) => [at.year, ...(at.month >= 10 ? [at.year + 1] : [])].some((year) => (year - 4) % 12 === animal))
    )
  }
}

/** 2月14日大年初一那天, of this year: a day of which the text tells, where it opens with none. */
export function readDayTold(text: string, days: KnownDays): (DayBeside & Pick<NewsDay, 'month' | 'day'>) | null {
  if (!/[初十廿]|节|除夕|年三十/.test(text)) return null
  for (const [words, month, day] of [...text.matchAll(anyDay)].slice(0, mostDays)) {
    const at = text.indexOf(words)
    const told = { year: 0, month: Number(month), day: Number(day), words }
    const found =
      isToldOf(text, at) || /[去前明次]年[^。;]*$/.test(text.slice(Math.max(0, at - 24), at)) ? null : readDayBeside(text, told, days)
    if (found?.isLunar) return { ...found, month: told.month, day: told.day }
  }
  return null
}
const anyDay = /(?<![\d年])(\d{1,2})月(\d{1,2})日/g
const mostDays = 4

/** 昨天是大年初三: the day of the news, in a year that is known. */
export function findMoonDay(text: string, year: number, { ofMoon, feasts, lunar }: KnownDays): NewsDay | null {
  for (const { 0: words, index, groups = {} } of text.matchAll(ofMoon)) {
    if (isToldOf(text, index)) continue
    const found = findLunarDays(year, lunar, moonOf(groups, findAnimals(text), feasts))
    const [at] = found
    if (!at || found.length > 1) continue
    const isSure = groups['when'] === '昨'
    if (isSure) at.setUTCDate(at.getUTCDate() + 1)
    return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: isSure ? 1 : at.getUTCDate(), words }
  }
  return null
}

/** 2月29日, in a text that speaks of 2015 last. */
export function findLeapDay(text: string, news: NewsDay | null): YearClue | null {
  const latest = latestTold(text)
  if (news?.month !== 2 || news.day !== 29 || latest < 2000) return null
  const year = [latest, latest + 1].find((candidate) => candidate % 4 === 0)
  return year === undefined ? null : { year, words: news.words }
}

/** 今年有闰九月: of few years, and of one about the year that the text speaks of last. */
export function findLeapYear(text: string, { lunar }: KnownDays): YearClue | null {
  const [words, month = ''] = thisLeap.exec(text) ?? []
  if (words === undefined) return null
  const latest = latestTold(text)
  const years = [...lunar].flatMap(([year, { months }]) =>
    months.some((one) => one.isLeap && one.number === readMonth(month)) ? [year] : [],
  )
  const near = years.filter((year) => (latest < 2000 ? year >= 2000 && year < 2030 : year >= latest && year <= latest + 1))
  return near.length === 1 && near[0] !== undefined ? { year: near[0], words } : null
}
const thisLeap =
  /(?<!那|说|去年)今年(?:的?农历|阴历)?(?:[有是逢赶遇]|恰逢|适逢|又逢|正逢|多了?|闰的是|一个|个|农历)*闰([二三四五六七八九十冬]|十一)月/

/** 虎年春节临近, in a text that speaks of 2009 last: of the winter behind that year, or before it is over. */
const feastNear = new RegExp(
  `(?<!(?:那|说|记得|回忆|曾|去年|照片)[^。\\n]{0,30})([${animals}])年(?:春节|新春|元宵节?|除夕)(?:即将(?:到来|来临)|就要到了?|快到了?|临近|将至|在即|的?脚步|即将)(?!…{0,4}(?:时|的时候))`.replace(
    '…',
    '[^,。;]',
  ),
)

/** The year of the news by the animal of the feast that is near. */
export function findAnimalYear(text: string, news: NewsDay | null): YearClue | null {
  const month = news?.month ?? 0
  const [words, animal = ''] = (month > 0 && (month <= 2 || month >= 11) && feastNear.exec(text)) || []
  const latest = latestTold(text)
  if (words === undefined || latest < 2000) return null
  const years = [latest, latest + 1].filter((year) => (year + (month >= 11 ? 1 : 0) - 4) % 12 === animals.indexOf(animal))
  return years.length === 1 && years[0] !== undefined ? { year: years[0], words } : null
}

type Groups = Readonly<Record<string, string | undefined>>

function saysDay(groups: Groups = {}): boolean {
  return groups['week'] !== undefined || saysMoon(groups)
}

function saysMoon(groups: Groups): boolean {
  return ['month', 'feast', 'eve'].some((name) => groups[name] !== undefined)
}

/** The one year in which the day is what is told; a year that the text names last stands in for the name of the year. */
export function findCalendarYear(beside: DayBeside | null, text: string): YearClue | null {
  if (!beside?.isLunar) return null
  const latest = latestTold(text)
  if (!beside.isNamed && latest < 2000) return null
  const from = Math.max(first, latest)
  const to = beside.isNamed ? last : latest + 1
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(beside.fits)
  return years.length === 1 && years[0] !== undefined ? { year: years[0], words: beside.words } : null
}

/** Nobody spoke of it before: a text that does is of that year at the earliest. 新冠军 is another word. */
const ofEpidemic = /健康码|行程码|新冠(?!军|名)/
const epidemic = 2020

function latestTold(text: string): number {
  return Math.max(ofEpidemic.test(text) ? epidemic : 0, ...[...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/g)].map(([year]) => Number(year)))
}

/** 辛丑 */
export function nameYear(year: number): string {
  return `${stems[(year - 4) % 10]}${branches[(year - 4) % 12]}`
}

function readMonth(name: string): number {
  return name === '正' || name === '大年' ? 1 : name === '冬' ? 11 : name === '腊' ? 12 : readNumeral(name)
}
