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
import { makePlain, stripReadings } from '../plain.ts'
import type { ReadArticle } from '../reading.ts'
import { findAnnouncedYears } from './announced-years.ts'
import { findHeldEvents } from './held-events.ts'
import { findNamedYears, type YearClue } from './named-years.ts'
import { findToldFeast } from './told-feasts.ts'

const sampleLength = 20_000
/** The text speaks of its own time. */
const present = /今年|正在|昨日|昨天|日前|近日|连日来|目前|一年来|近年来|本报讯|记者|\d{1,2}月\d{1,2}日[上下中晚]|今日|当前/
const years = /(?<![\d.])((?:19|20)\d{2})(年度?)/g
const ahead = /(?:将[于从自在]|迎[接来]|喜迎|到|至|~|-|—|–|截至|力争|预计|目标|规划|确保|争取|前往|展望|面向|迈向|跨入)\s*$/
const planning = /(?:谋划|安排|部署|筹划|谋划安排|安排部署|谋划好|做好|研究)[^。;,]{0,6}$/
/** 7月1日起,… · 将于6月25日…: when something is or will be, and no day of the news. */
const openingDay = /(?<!\d年|\d|[将定拟][于在从]|截[至止])(\d{1,2})月(\d{1,2})日(?!起(?:,|将|正式|[实施执][施行])|前|之前|以前|止)/
const displacedOpening =
  /^\d{1,2}月\d{1,2}日(?:上午|下午|晚|一?早|一大早|清晨|凌晨|中午|傍晚|,记者|,[^,。]{2,24}(?:召开|举行|启动|开幕|闭幕|落幕|收官|结束))/
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
  const found = dated ? /(\d{1,2})月(\d{1,2})日/.exec(dated[0]) : bodies.map((body) => openingDay.exec(openingOf(body))).find(Boolean)
  const opening = found ? { month: Number(found[1]), day: Number(found[2]), words: found[0] } : findPartOfMonth(bodies)
  const isReported = articles[0]?.byline.some(({ role }) => role === 'reporter' || role === 'photographer') ?? false
  const feast = isReported ? findToldFeast(bodies[0] ?? '', known) : null
  const day = dayOfNews(opening, stamp, feast)
  const told = dated ? { year: Number(dated.groups?.['year']), words: dated[0] } : feast
  const year = latestYear(text, day?.month ?? 0, told, known)
  if (!year || !(present.test(text) || day?.day || told)) return null
  const value = `${year.year}${tellDay(day, day === stamp)}`
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
function openingOf(body: string): string {
  const first = body.slice(0, 60)
  if (openingDay.test(first)) return first
  return (
    body
      .split('\n')
      .find((part) => displacedOpening.test(part))
      ?.slice(0, 40) ?? ''
  )
}

function latestYear(text: string, month: number, told: YearClue | null, known: KnownYears): YearClue | null {
  const found = closeYears([...findYears(text, month)])
  // What is summed up in the second half of a year is that year; in the first half it is the one before.
  const isCurrent = ({ kind }: { kind: YearKind }): boolean => kind === 'current' || (kind === 'summed' && month >= 8)
  const past = found.filter((clue) => clue.kind === 'past' || clue.kind === 'summed' || clue.kind === 'current')
  const latestPast = Math.max(0, ...past.map((clue) => clue.year))
  const planned = newest(found.filter((clue) => clue.kind === 'planned'))
  const current = newest([
    ...found.filter(isCurrent),
    ...findNamedYears(text, known),
    ...findNeighbours(text, month),
    ...findCycleYears(text, past),
    ...(told ? [told] : []),
  ])
  // 总结2015年…,部署今年…: before the middle of a year the one summed up is the last.
  const summed = newest(found.filter(({ kind }) => kind === 'summed'))
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

/** A 年度 that is judged in one place of the page is over in all others. */
function closeYears(clues: readonly DatedClue[]): DatedClue[] {
  const over = new Set(clues.filter(({ kind, words }) => kind === 'past' && words.includes('年度')).map(({ year }) => year))
  return clues.map((clue) => (clue.kind === 'current' && over.has(clue.year) ? { ...clue, kind: 'past' } : clue))
}

function newest(clues: readonly YearClue[]): YearClue | null {
  return clues.reduce<YearClue | null>((best, clue) => (!best || clue.year > best.year ? clue : best), null)
}

type YearKind = 'current' | 'past' | 'summed' | 'planned' | 'ahead'
type DatedClue = YearClue & { readonly kind: YearKind }

/** A bare year may be any year gone by; only what the text plans, counts or dates as its own year is its present. */
function* findYears(text: string, month: number): Generator<DatedClue> {
  for (const found of text.matchAll(years)) {
    const before = text.slice(Math.max(0, found.index - 12), found.index)
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 24)
    yield { year: Number(found[1]), words: before.slice(-4) + found[0] + after.slice(0, 4), kind: yearKind(before, found[0], after, month) }
  }
  for (const found of text.matchAll(
    /((?:19|20)\d{2})\s*[~\-—–至]\s*(?:19|20)\d{2}年[^,。;]{0,4}(?:续建|新建|新开|规划|重点|项目|行动|计划)/g,
  )) {
    yield { year: Number(found[1]), words: found[0], kind: 'current' }
  }
}

/** What tells of this year by its number, or by that of the year before. */
const ofThisYear: readonly (readonly [pattern: RegExp, passed: number])[] = [
  [/今年[^。]{0,60}[比较与]((?:19|20)\d{2})年同期/g, 1],
  [/去年\(((?:19|20)\d{2})年\)/g, 1],
  [/今年(?:是|\()((?:19|20)\d{2})年(?!的)/g, 0],
  [/(?<!\d)((?:19|20)\d{2})级(?:大学|本科|研究生)?新生/g, 0],
]
/** 6月8日…2014届毕业生: in the months in which they leave. */
const leavers = /(?<!\d)((?:19|20)\d{2})届(?:高校|大学|本科|中专|高中)?毕业生/g
/** 10月18日…2019年,全区已更新…: what is reported late in a year is its own. */
const soFar = /(?<!\d)((?:19|20)\d{2})年,全[市区县镇省乡村][^。;]{2,40}/g

function findNeighbours(text: string, month: number): YearClue[] {
  const find = (pattern: RegExp, passed: number): YearClue[] =>
    [...text.matchAll(pattern)].map(({ 0: words, 1: year }) => ({ year: Number(year) + passed, words }))
  return [
    ...ofThisYear.flatMap(([pattern, passed]) => find(pattern, passed)),
    ...(month >= 5 && month <= 7 ? find(leavers, 0) : []),
    ...(month >= 8 ? find(soFar, 0) : []),
    ...findAnnouncedYears(text, month),
    ...findHeldEvents(text),
  ]
}

/** 6月2日,2022年…生产开镰: what begins on the day of the news. */
const dayBefore = /(?:\d{1,2}月\d{1,2}日|昨[日天晚]|今[日天晨])(?:[上下中]午|晚)?,?[^,。;\d]{0,3}$/
const begins =
  /^(?![^,。;]{0,6}(?:的|建成|竣工|立项|规划))[^,。;]{0,18}(?:启动|展开|开幕|开镰|开工|开赛|开考|开学|开播|开园|开始|拉开|举行|召开|举办|打响|揭晓|工作会议|推进会|动员会|现场会)/
/** 2020年复工的第十一天: counted from what happened this year. */
const counted = /^[^,。;以]{1,8}的?第[一二三四五六七八九十\d]{1,3}(?:[天日]|场(?=[雨雪春瑞大降]))/
/** 2024年春季学期, 2022年入秋以来: told by the seasons of the year that the text lives in. */
const season =
  /^(?:春季|秋季|新)学期|^入[春夏秋冬汛伏]以来|^(?:农历)?春节前[^。;]{0,14}将|^[^,。;]{0,4}(?:开春|开年|开学)以来|^(?:春运|暑运|防汛|麦收|“?三夏”?|秋收)(?:至今|(?:启动|开始)?以来|第[一二三四五六七八九十\d]{1,3}天)|^第[一二三四五六七八九十\d]{1,3}号(?:强|超强)?(?:台风|热带风暴)(?![^。]{0,12}(?:曾|时))|^的?(?:第一|首)个(?:工作日|交易日|周末|双休日)|^(?:国庆|春节|五一|“五一”|中秋|端午|元旦)(?:黄金周|小长假|长假|假期)?刚刚?(?:过|结束)|^[^,。;]{0,14}正在[^,。;]{0,8}(?:召开|举行|进行|举办)/
/** 召开2024年…推进会 behind a day: what is held on the day is of its year. */
const held = /(?:召开|举行|举办|启动|开展)(?:了)?$/
const ownReport = /^(?:度?(?:的)?[全市省区县]?[\p{Script=Han}]{0,4}政府工作报告|国民经济和社会发展计划)/u

/** 2018年…推进会昨日召开: what has just been held is of its year. */
const justHeld =
  /^[^,。;]{0,28}(?:会|会议|仪式|活动|行动|比赛|赛|节|展|考试|录取|报名|征兵|招生|普查|培训班|工作)(?:于?(?:昨日|昨天|今日|今天|日前|近日|\d{1,2}月\d{1,2}日|\d{1,2}日))[^,。;]{0,12}(?:召开|举行|举办|启动|开幕|开赛|落幕|闭幕)/

/** 2023年民生实事督查 · 列入2014年全年目标的项目,已开工…: who checks the year's plan, or counts what is done of it, lives in it. */
const checked =
  /^[^,。;]{0,8}(?:实事|项目|目标|任务)[^,。;]{0,4}(?:督查|督办|督导|督察|巡查|视察|观摩|盯办)|^全年(?:目标|任务|计划)[^。;]{0,16}已(?!经?于)/

/** 被授予2014年度先进单位, 2017年度…考核评价: honours are given and figures judged when the year is over. */
const honoured = /(?:表彰|总结|获|评选|授予|评为|命名为|入选)[^,。暨]{0,8}$/
const judged = /^[^,。;]{0,22}(?:先进|表彰|总结|考核|优秀|获奖|成绩|财报|决算|称号|荣誉)/

function yearKind(before: string, words: string, after: string, month: number): YearKind {
  if ((dayBefore.test(before) && begins.test(after)) || counted.test(after) || ownReport.test(after) || season.test(after)) return 'current'
  if (justHeld.test(after) && !/^[^,。;]{0,20}(?:总结|表彰)/.test(after)) return 'current'
  if (held.test(before) && /^[^,。;]{0,28}(?:会|会议|仪式|活动|行动|比赛|节)/.test(after) && !/^[^,。;]{0,20}(?:总结|表彰)/.test(after))
    return 'current'
  if (checked.test(after)) return 'current'
  if (planning.test(before) && /^(?:的?各?项?工作|(?!报告)\p{Script=Han}{2,4}工作(?=[。,;、])|重点|任务|工作|全年|目标|:)/u.test(after))
    return 'planned'
  if (
    !words.endsWith('度') &&
    /^(?:,?[^,。;]{0,6}(?:要|将)(?!求)|重点|(?:全[市区县]|我[市区县]|[市区县])?计划|工作要点|目标任务|工作|(?:[一二三四五六七八九十\d]{1,3}[件项大])?(?:民生|重点|为民|惠民)?实事)/.test(
      after,
    )
  )
    return 'planned'
  // 11月20日…2019年1至10月: figures of the months just gone by.
  const months = /^1月?(?:至|-|—|~|–|到)(\d{1,2})月/.exec(after)
  if (months && Number(months[1]) < month && Number(months[1]) + 2 >= month) return 'current'
  // 4月18日…2021年一季度: so are those of the quarter.
  const quarter = ['一季度', '上半年', '前三季度'].findIndex((name) => after.startsWith(name))
  if (quarter >= 0 && month > 3 * (quarter + 1) && month <= 3 * (quarter + 2)) return 'current'
  const until = /^([1-9]|10)月(?:底|末|份)/.exec(after)
  // 截至3月底,2019年全市已修…
  if (
    (until && /截至\s*$/.test(before)) ||
    (/截[至止](?:目前|\d{1,2}月(?:底|末|份|\d{1,2}日)),$/.test(before) && /^[^,。;]{0,10}已/.test(after))
  )
    return 'current'
  // 到2019年度结束时,要开满…: what is counted by its 年度 is counted in it; a target names the year alone.
  if (words.endsWith('度') && /(?<!截)[到至]$/.test(before) && /^(?:结束|终了|年?末|年?底)[^。;]{0,14}(?:要|将)/.test(after))
    return 'current'
  if (ahead.test(before) || /^(?:底前|前|左右|建成|末前|\s*[~—–至到-]\s*(?:19|20)\d{2})/.test(after)) return 'ahead'
  if (/总结(?:回顾)?$/.test(before) && !/^(?:先进|表彰)/.test(after)) return 'summed'
  if (honoured.test(before) || judged.test(after)) return 'past'
  if (words.endsWith('度')) return 'current'
  return 'past'
}

/** 辛丑年: the year of that name next to the years of the text, not later than three years after the latest. */
function findCycleYears(text: string, known: readonly YearClue[]): YearClue[] {
  const latest = Math.max(0, ...known.map((clue) => clue.year))
  if (latest === 0) return []
  return [...text.matchAll(/([甲乙丙丁戊己庚辛壬癸])([子丑寅卯辰巳午未申酉戌亥])年/g)].flatMap((found) => {
    const stem = stems.indexOf(found[1] as string)
    const branch = branches.indexOf(found[2] as string)
    for (let year = latest + 1; year > latest - 3; year--) {
      if ((year - 4) % 10 === stem && (year - 4) % 12 === branch) return [{ year, words: found[0] }]
    }
    return []
  })
}
