/**
 * When a page does not say its date, what its text supports, and no finer.
 *
 *   year  = the latest year that the text treats as present or past, if the text is news of its time
 *   month = a day or a third of a month without a year in the opening of a piece: 3月7日上午, 3月中旬
 *
 * Plans and targets (到2025年, 2017~2020年, 谋划2015年工作) are no evidence for their own year. Anniversaries and names of
 * the sixty-year cycle (建党100周年, 辛丑年) are years, too.
 */
import type { Fact } from '#contract/models.ts'

import type { KnownYears } from '../data/known-years.ts'
import type { YearUse } from '../data/year-signs.ts'
import { makePlain, stripReadings } from '../plain.ts'
import type { ReadArticle } from '../reading.ts'
import { findClues, type UsedYear, type YearClue } from './find-clues.ts'
import { findJubilees } from './jubilees.ts'
import { findNamedYears } from './named-years.ts'
import { findToldFeast } from './told-feasts.ts'

const sampleLength = 20_000
/** The text speaks of its own time. */
const present = /今年|正在|昨日|昨天|日前|近日|连日来|目前|一年来|过去一年|近年来|本报讯|记者|\d{1,2}月\d{1,2}日[上下中晚]|今日|当前/
/** 7月1日起,… · 将于6月25日…: when something is or will be, and no day of the news. */
const openingDay = /(?<!\d年|\d|[将定拟][于在从]|截[至止])(\d{1,2})月(\d{1,2})日(?!起(?:,|将|正式|[实施执][施行])|前|之前|以前|止)/
const displacedOpening =
  /^\d{1,2}月\d{1,2}日(?:上午|下午|晚|一?早|一大早|清晨|凌晨|中午|傍晚|,记者|,[^,。]{2,24}(?:召开|举行|启动|开幕|闭幕|落幕|收官|结束))/
/** 9月10日是第36个教师节。一大早,…: the counted day itself, as it goes on; 是第36个教师节 alone may be said some days before. */
const countedOpening =
  /^\d{1,2}月\d{1,2}日,?正?是(?:我国|全国)?的?第[\d一二三四五六七八九十]{1,3}个[^,。;\d]{2,12}[,。](?:一?大?早|清晨|清早|早[上晨]|[上中下]午|傍晚|晚上|当[天日晚])(?![^。\n]*(?:那[天年时]|当年|回忆|记得|曾|[我俺咱]))/
/** 1月中旬以来,…: a part of the month that the first sentences tell; 3月中旬起, 每年3月上旬 tell something else. */
const partOfMonth =
  /(?<!(?<!今)年|去年|\d|[将定拟到至截于在前后计])(\d{1,2})月([上中下])旬(?!起|之?前|[^,。]{0,6}(?:将|拟))(,?(?:本报)?记者)?/
/** 2021年12月9日,…: behind 本报讯 the day of the news, with its year; a portrait may begin long ago. */
const datedOpening = /^(?<year>(?:19|20)\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日(?=[,上下晚凌清早中傍])/
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

/** A day that does not say its year. */
export interface YearlessDay {
  readonly month: number
  readonly day: number
  readonly words: string
}

/** Infers the date from the texts of the articles and their titles; `stamp` is when the site posted them. Null when the text does not bear it. */
export function inferFromText(
  articles: readonly Pick<ReadArticle, 'kicker' | 'headline' | 'subtitle' | 'paragraphs' | 'byline' | 'dateline'>[],
  known: KnownYears,
  stamp: YearlessDay | null = null,
): Fact | null {
  const printed = articles.map(({ paragraphs }) => paragraphs.map(({ text: words }) => words).join('\n'))
  const titles = articles.flatMap(({ kicker, headline, subtitle }) => [kicker, headline, subtitle].filter((title) => title !== null))
  const source = stripReadings([...titles, ...printed].join('\n').slice(0, sampleLength))
  const text = makePlain(source)
  if (!known.any.test(text)) return null
  const bodies = printed.map((body) => makePlain(stripReadings(body)))
  const dated = bodies.map((body, index) => (articles[index]?.dateline ? datedOpening.exec(body) : null)).find(Boolean)
  const found = dated
    ? /(\d{1,2})月(\d{1,2})日/.exec(dated[0])
    : bodies.map((body, index) => openingDay.exec(openingOf(body, isReported(articles[index])))).find(Boolean)
  const opening = found ? { month: Number(found[1]), day: Number(found[2]), words: found[0] } : findPartOfMonth(bodies)
  const feast = isReported(articles[0]) ? findToldFeast(bodies[0] ?? '', known) : null
  const day = dayOfNews(opening, stamp, feast)
  const told = dated ? { year: Number(dated.groups?.['year']), words: dated[0] } : feast
  const year = latestYear(text, day?.month ?? 0, told, known)
  if (!year || !(present.test(text) || day?.day || told)) return null
  // The day of one year is none of another's.
  const isOfYear = !told || told.year === year.year || day === stamp
  const value = `${year.year}${isOfYear ? tellDay(day, day === stamp) : ''}`
  const words = value.length > 4 && !year.words.includes(day?.words ?? '') ? `${day?.words} + ${year.words}` : year.words
  return {
    value,
    basis: 'inferred',
    evidence: words
      .split(' + ')
      .map((part) => asPrinted(part, text, source))
      .join(' + '),
  }
}

/** Who writes down a day of long ago signs as an author. */
function isReported(article: Pick<ReadArticle, 'byline'> | undefined): boolean {
  return article?.byline.some(({ role }) => role === 'reporter' || role === 'photographer') ?? false
}

/** 9月中旬,记者走进石榴园: where the reporter is not there in that part of the month it may be told in the next. */
function findPartOfMonth(bodies: readonly string[]): YearlessDay | null {
  const [words, month, part, reporter] = bodies.map((body) => partOfMonth.exec(body.slice(0, 60))).find(Boolean) ?? []
  // 3月下旬以来…11月: told much later.
  if (Number(month) <= 6 && bodies.some((body) => laterMonth.test(body))) return null
  return words ? { month: Number(month), day: reporter && part !== '下' ? 15 : 0, words } : null
}

const laterMonth = /(?<![年\d])(?:[7-9]|1[0-2])月(?!底?前|底之前)/

/** When the site posted the text, unless that was before what it tells of; else the day of its news, else that of its feast. */
function dayOfNews(
  opening: YearlessDay | null,
  stamp: YearlessDay | null,
  feast: (YearClue & { month: number }) | null,
): YearlessDay | null {
  const isAfter = stamp && (!opening || opening.month * 31 + opening.day <= stamp.month * 31 + stamp.day)
  if (isAfter) return stamp
  return opening ?? (feast && feast.month > 0 ? { month: feast.month, day: 1, words: feast.words } : null)
}

/** -04 · -04-12: a report of the last days of a month may have been printed in the next. */
function tellDay(told: YearlessDay | null, isExact: boolean): string {
  if (!told || told.month < 1 || told.month > 12 || told.day === 0 || (told.day > 28 && !isExact)) return ''
  const month = `-${String(told.month).padStart(2, '0')}`
  return isExact ? `${month}-${String(told.day).padStart(2, '0')}` : month
}

/** The text has as many characters as its form for rules. */
function asPrinted(words: string, plain: string, printed: string): string {
  const at = plain.indexOf(words)
  return at < 0 ? words : printed.slice(at, at + words.length)
}

/** The day of the news stands in the first sentence of a piece, or begins its displaced opening with the time of day. */
function openingOf(body: string, reported: boolean): string {
  const first = body.slice(0, 60)
  if (openingDay.test(first)) return first
  return (
    body
      .split('\n')
      .find((part) => displacedOpening.test(part) || (reported && countedOpening.test(part)))
      ?.slice(0, 40) ?? ''
  )
}

function latestYear(text: string, month: number, told: YearClue | null, known: KnownYears): YearClue | null {
  const clues = findClues(text, month, known)
  const of = (...uses: readonly YearUse[]): UsedYear[] => clues.filter(({ use }) => uses.includes(use))
  const past = of('past', 'summed', 'current')
  const latestPast = Math.max(0, ...past.map(({ year }) => year))
  const planned = newest(of('planned'))
  const summed = newest(of('summed'))
  const current = newest([
    // What is summed up in the second half of a year is that year; in the first half it is the one before.
    ...of('current', ...(month >= 8 ? (['summed'] as const) : [])),
    ...findNamedYears(text, known),
    ...findJubilees(text),
    ...findCycleYears(text, past),
    ...(told ? [told] : []),
  ])
  // 总结2015年…,部署今年…: before the middle of a year the one summed up is the last.
  if (!current && summed && month >= 1 && month <= 6 && summed.year === latestPast && text.includes('今年'))
    return { year: summed.year + 1, words: `今年 + ${summed.words}` }
  // A later year that is over speaks against it.
  if (current && (!planned || current.year >= planned.year)) return latestPast > current.year ? null : current
  if (!planned || latestPast >= planned.year) return beforeNextYear(text, latestPast)
  // Plans are made for a year in the last months of the year before, or in its first.
  const late = /(?<!\d年|去年)(1[0-2])月\d{1,2}日/.exec(text)
  if ((month >= 1 && month <= 6) || (month === 0 && !late && yearlyReport.test(text))) return planned
  return late ? { year: planned.year - 1, words: `${late[0]} + ${planned.words}` } : null
}

/** Given to the congress of a city in the first months of a year. */
const yearlyReport = /(?:政府|法院|检察院|人大常委会|代表大会常务委员会)工作报告/
/** 明年元旦起 beside 从2013年1月1日起: the year before that. */
function beforeNextYear(text: string, latestPast: number): YearClue | null {
  const next = /明年(?:元旦|1月1?日?|年初)起?/.exec(text)
  const starts = next && /(?:从|自)((?:19|20)\d{2})年(?:1月1日|元旦)(?:零时)?起/.exec(text)
  const year = Number(starts?.[1] ?? 0) - 1
  return next && starts && latestPast <= year + 1 ? { year, words: `${next[0]} + ${starts[0]}` } : null
}

function newest(clues: readonly YearClue[]): YearClue | null {
  return clues.reduce<YearClue | null>((best, clue) => (!best || clue.year > best.year ? clue : best), null)
}

/** 辛丑年: the year of that name next to the years of the text, not later than three years after the latest. */
function findCycleYears(text: string, known: readonly YearClue[]): YearClue[] {
  const latest = Math.max(0, ...known.map((clue) => clue.year))
  if (latest < 2000) return []
  return [...text.matchAll(/([甲乙丙丁戊己庚辛壬癸])([子丑寅卯辰巳午未申酉戌亥])年(?!的|生|出生)/g)].flatMap((found) => {
    const stem = stems.indexOf(found[1] as string)
    const branch = branches.indexOf(found[2] as string)
    for (let year = latest + 1; year > latest - 3; year--) {
      if ((year - 4) % 10 === stem && (year - 4) % 12 === branch) return [{ year, words: found[0] }]
    }
    return []
  })
}
