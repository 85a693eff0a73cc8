/**
 * When a page does not say its date, what its text supports, and no finer.
 *
 *   year  = the latest year that the text treats as present, if it is news of its time; a later year that is over speaks against it
 *   month = a day or a third of a month without a year in the opening of a piece: 3月7日上午, 3月中旬
 *
 * Both by the signs of one table (`data/year-signs.ts`), and by what needs counting: jubilees, and the sixty-year cycle.
 */
import type { Fact } from '#contract/models.ts'

import type { KnownDays } from '../data/known-days.ts'
import type { KnownYears } from '../data/known-years.ts'
import { figureYears } from '../data/numerals.ts'
import { makePlain, stripReadings } from '../plain.ts'
import type { ReadArticle } from '../reading.ts'
import {
  findAnimalYear,
  findCalendarYear,
  findLeapDay,
  findLeapYear,
  findMoonDay,
  readDayBeside,
  readDayTold,
  type DayBeside,
} from './calendar-years.ts'
import { findCountdown } from './countdowns.ts'
import { findCountedBack } from './counted-back.ts'
import { findChain } from './date-chains.ts'
import { findDayInBrackets } from './days-in-brackets.ts'
import { findClues, type YearClue } from './find-clues.ts'
import { findKnownDays } from './find-known-days.ts'
import { findNewsDay, type NewsDay } from './find-news-day.ts'
import { fittingRows } from './fitting-rows.ts'
import { findFullDate } from './full-dates.ts'
import { findJubilees } from './jubilees.ts'
import { findKnownNewsDay } from './known-news-days.ts'
import { findCycleYears, findNamedYears } from './named-years.ts'
import { findNearDay, type NearDay } from './near-days.ts'
import { findReckonedDay } from './reckoned-days.ts'
import { findYearBetween, isAbout } from './time-limits.ts'

const sampleLength = 20_000
/** The text speaks of its own time. */
const present =
  /今年|[上本]周|本月|正在|昨[日天晚晨]|日前|近[日期]|为您|开幕前夕|连日来|目前|一年来|过去一年|近年来|本报讯|记者|\d{1,2}月\d{1,2}日[上下中晚]|今[日晨]|当前/

type Told = Pick<ReadArticle, 'kicker' | 'headline' | 'subtitle' | 'paragraphs' | 'byline' | 'dateline'>

/** What the page knows of itself besides: when the site posted it, and the city that it is about. */
export interface PageSetting {
  readonly stamp: NewsDay | null
  readonly place: string
}

/** Infers the date from the texts of the articles and their titles. Null when the text does not bear it. */
export function inferFromText(
  articles: readonly Told[],
  known: KnownYears,
  days: KnownDays,
  { stamp, place }: PageSetting = { stamp: null, place: '' },
): Fact | null {
  const texts = readTexts(articles, days, place)
  const news = findNews(texts, articles, { known, days, stamp })
  const { day, opening, isPosted } = news
  const year = findYear(texts, news, known, days)
  if (!year || isOfOtherYear(year.year, news)) return null
  const isNews = day?.day || news.told || year.month || texts.pieces.some(({ isOfHouse }) => isOfHouse) || present.test(texts.text)
  if (!isNews) return null
  // The day of one year is none of another's.
  const isOfYear =
    (!news.told || news.told.year === year.year || isPosted) &&
    (day !== opening || !texts.pieces.some(({ body }) => tellsLaterMonth(body, opening)))
  const value = `${year.year}${isOfYear ? tellWithin(year, news, texts.text, days) : ''}`
  const words = value.length > 4 && day && !year.words.includes(day.words) ? `${day.words} + ${year.words}` : year.words
  const evidence = words.split(' + ').map((part) => asPrinted(part, texts.text, texts.source))
  return { value, basis: 'inferred', evidence: evidence.join(' + ') }
}

/** What the page tells: `source` as printed, `text` as rules see it, and each piece alone. */
interface Texts {
  readonly source: string
  readonly text: string
  readonly pieces: readonly Piece[]
  /** What is known to have happened on a day and may be told of here. */
  readonly events: KnownDays['events']
}
interface Piece {
  readonly body: string
  /** Who writes down a day of long ago signs as an author. */
  readonly isReported: boolean
  /** 本报讯: its paper tells it. */
  readonly isOfHouse: boolean
}

function readTexts(articles: readonly Told[], days: KnownDays, place: string): Texts {
  const printed = articles.map(({ paragraphs }) => paragraphs.map(({ text: words }) => words).join('\n'))
  const titles = articles.flatMap(({ kicker, headline, subtitle }) => [kicker, headline, subtitle].filter((title) => title !== null))
  const source = stripReadings([...titles, ...printed].join('\n').slice(0, sampleLength))
  const text = figureYears(makePlain(source))
  const pieces = articles.map(({ byline, dateline, paragraphs }) => ({
    body: makePlain(stripReadings(bodyOf(paragraphs))),
    isReported: byline.some(({ role }) => role === 'reporter' || role === 'photographer'),
    isOfHouse: dateline !== null,
  }))
  const events = fittingRows(days.events, text).filter(
    ({ needs, places }) => needs.every((words) => text.includes(words)) && isAbout(text + place, places),
  )
  return { source, text, pieces, events }
}

/** When the news was, by all that tells it without a year. */
interface News {
  /** The day with which a piece opens, or on which it was filed. */
  readonly opening: NewsDay | null
  /** The day that the date tells: when it was posted, that of the opening, a feast, one that is counted or near. */
  readonly day: NewsDay | null
  readonly isPosted: boolean
  /** One that comes with its year. */
  readonly told: NewsDay | null
  /** A day with its weekday; a day with what stands beside it. */
  readonly near: NearDay | null
  readonly beside: DayBeside | null
  readonly dayTold: ReturnType<typeof readDayTold>
}

function findNews(
  { text, pieces, events }: Texts,
  articles: readonly Told[],
  { known, days, stamp }: { readonly known: KnownYears; readonly days: KnownDays; readonly stamp: NewsDay | null },
): News {
  const opening = later(findNewsDay(pieces, known.openings, known), findFilingDay(articles))
  const feast = findNewsDay(pieces.slice(0, 1), known.feasts, known)
  // When the site posted the text, unless that was before what it tells of.
  const posted = stamp && (!opening || opening.month * 31 + opening.day <= stamp.month * 31 + stamp.day) ? stamp : null
  const counted =
    findCountdown(text, opening, days) ??
    findDayInBrackets(text, opening) ??
    findReckonedDay(text, opening) ??
    findKnownNewsDay(text, opening, days, events)
  const near = findNearDay(text)
  return {
    opening,
    day: posted ?? opening ?? feast ?? counted ?? near,
    isPosted: posted !== null,
    told: (opening?.year ? opening : (feast ?? counted)) ?? null,
    near,
    beside: readDayBeside(text, opening, days),
    dayTold: opening ? null : readDayTold(text, days),
  }
}

/** The year, by its signs and by the days of the news. */
function findYear({ text, pieces, events }: Texts, news: News, known: KnownYears, days: KnownDays): YearClue | null {
  const { opening, near, beside, dayTold } = news
  const ofDays = [
    findCalendarYear(beside ?? dayTold, text),
    findAnimalYear(text, opening),
    findLeapDay(text, opening),
    text.includes('闰') ? findLeapYear(text, days) : null,
    findFullDate(text, opening),
    findCountedBack(text, days.lastYear),
    ...pieces.map(({ body }) =>
      pieces.length === 1 || (opening && body.includes(opening.words)) ? findChain(figureYears(body), opening) : null,
    ),
    ...findKnownDays(text, opening, days, events),
    news.told,
  ].filter((clue) => clue !== null)
  const bounded = [near, beside && opening ? { ...opening, ...beside } : dayTold].filter((one) => one !== null)
  const between = (past: number): YearClue | null => findYearBetween(text, bounded, past, days, events)
  return latestYear(text, news.day?.month ?? 0, ofDays, between, known)
}

/** The day of the news is none of that year, or its paper may be of the next. */
function isOfOtherYear(year: number, { opening, isPosted, beside, near }: News): boolean {
  if ((beside ?? near)?.fits(year) === false) return true
  if (opening?.month === 12 && opening.day === 31 && !isPosted) return true
  return opening?.month === 2 && opening.day === 29 && year % 4 !== 0
}

/** What of the year: -04 · -04-12; nothing where that is not told. */
function tellWithin(year: YearClue, { day, isPosted }: News, text: string, days: KnownDays): string {
  if (!day && year.month) return `-${String(year.month).padStart(2, '0')}`
  return tellDay(day ?? findMoonDay(text, year.year, days), isPosted)
}

/** The text of a piece; what is said of a picture above it does not open it. */
function bodyOf(paragraphs: ReadArticle['paragraphs']): string {
  const told = paragraphs.filter(({ kind }) => kind !== 'caption')
  return (told.length > 0 ? told : paragraphs).map(({ text }) => text).join('\n')
}

/** 某某网1月25日讯: when it was filed. */
function findFilingDay(articles: readonly Pick<ReadArticle, 'dateline'>[]): NewsDay | null {
  return articles.reduce<NewsDay | null>((last, { dateline }) => {
    const [words, month, day] = /(?<![\d年])(\d{1,2})月(\d{1,2})日/.exec(makePlain(dateline ?? '')) ?? []
    return words ? later(last, { year: 0, month: Number(month), day: Number(day), words }) : last
  }, null)
}

const laterDay = /(?<=^|[。;\n])(\d{1,2})月(\d{1,2})日(?:[上下]午|晚上?|凌晨)?,(?![^。;\n]*(?:[将拟]|计划|届时|举行|开放))/g

/** 10月22日,…发生一起抢夺案。…11月2日,警方公布案情: the news is of a later month than its opening. */
function tellsLaterMonth(text: string, opening: NewsDay | null): boolean {
  if (!opening || !text.includes(opening.words)) return false
  return [...text.matchAll(laterDay)].some(([words, month, day]) => {
    const told = { year: 0, month: Number(month), day: Number(day), words }
    return told.month !== opening.month && later(opening, told) === told
  })
}

/** The later of two days of the news; what is told whole holds, and after December comes January. */
function later(one: NewsDay | null, other: NewsDay | null): NewsDay | null {
  if (!one || !other) return one ?? other
  if (one.year > 0 || other.year > 0) return one.year > 0 ? one : other
  const passed = other.month * 31 + other.day - one.month * 31 - one.day
  return passed > 0 === Math.abs(passed) < 186 ? other : one
}

/** -04 · -04-12: a report of the last days of a month may have been printed in the next. */
function tellDay(told: NewsDay | null, isExact: boolean): string {
  if (!told || told.month < 1 || told.month > 12 || told.day === 0 || (told.day > 28 && !isExact)) return ''
  const month = `-${String(told.month).padStart(2, '0')}`
  return isExact ? `${month}-${String(told.day).padStart(2, '0')}` : month
}

/** The text has as many characters as its form for rules. */
function asPrinted(words: string, plain: string, printed: string): string {
  const at = plain.indexOf(words)
  return at < 0 ? words : printed.slice(at, at + words.length)
}

/** Given to the congress of a city in the first months of a year. */
const yearlyReport = /(?:政府|法院|检察院|人大常委会|代表大会常务委员会)工作报告/

function latestYear(
  text: string,
  month: number,
  ofDays: readonly YearClue[],
  findBetween: (past: number) => YearClue | null,
  known: KnownYears,
): YearClue | null {
  const clues = findClues(text, month, known)
  const past = clues.filter(({ use }) => use === 'past' || use === 'current')
  const latestPast = Math.max(0, ...past.map(({ year }) => year))
  const planned = newest(clues.filter(({ use }) => use === 'planned'))
  const told = newest([
    ...clues.filter(({ use }) => use === 'current'),
    ...findNamedYears(text, month, known),
    ...findJubilees(text, known),
    ...findCycleYears(text, past),
    ...ofDays,
  ])
  const current = told ?? findBetween(latestPast)
  // A later year that is over speaks against it.
  if (current && (!planned || current.year >= planned.year)) return latestPast > current.year ? null : current
  if (!planned || latestPast >= planned.year) return null
  // Plans are made for a year in the last months of the year before, or in its first.
  const late = /(?<!\d年|去年)(1[0-2])月\d{1,2}日/.exec(text)
  if ((month >= 1 && month <= 6) || (month === 0 && !late && yearlyReport.test(text))) return planned
  if (month >= 10) return { ...planned, year: planned.year - 1 }
  return late ? { year: planned.year - 1, words: `${late[0]} + ${planned.words}` } : null
}

function newest(clues: readonly YearClue[]): YearClue | null {
  return clues.reduce<YearClue | null>((best, clue) => {
    if (best && (clue.year < best.year || (clue.year === best.year && (best.month ?? !clue.month)))) return best
    return clue
  }, null)
}
