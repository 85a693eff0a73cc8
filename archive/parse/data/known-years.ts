/**
 * What a text may name instead of a year, and the year it stands for: anniversaries, days that are counted, events, five-year
 * plans, congresses. They are data, as the next congress will be; a table with a slip in it is refused when it is loaded.
 */

import { buildYearSigns, makeExpander, type YearSign, type YearWordsFile } from './year-signs.ts'

/** `resources/parse/known-years.json`: names and years. Lists are separated by spaces. */
export interface KnownYearsFile {
  /** What is celebrated, and the year from which it is counted: 建党100周年. */
  readonly anniversaries: Readonly<Record<string, number>>
  /** Days that are numbered, and the year before their first: 第28个教师节. */
  readonly countedDays: Readonly<Record<string, number>>
  /** What was held once. */
  readonly events: Readonly<Record<string, number>>
  /** Five-year plans and their first years. */
  readonly plans: Readonly<Record<string, number>>
  /** Congresses of the Party and the years they were held in. */
  readonly congresses: Readonly<Record<string, number>>
  /** Feasts of every year. */
  readonly feasts: string
  /** Those that fall into the same month every year, and the month. */
  readonly fixedFeasts: Readonly<Record<string, number>>
}

/** Names of one kind with their years, and where a text has them. */
export interface YearsByName {
  readonly pattern: RegExp
  readonly years: ReadonlyMap<string, number>
}

/** The same as patterns. The named group `name` is the name, `count` the number beside it. */
export interface KnownYears {
  /** Tells at a glance whether a text can name any year at all. */
  readonly any: RegExp
  readonly anniversaries: YearsByName
  readonly countedDays: YearsByName
  readonly events: YearsByName
  readonly plans: YearsByName
  readonly congresses: YearsByName
  /** 2010年元宵节, · 2019年元旦当天: at the beginning of what is told of it. */
  readonly feast: RegExp
  readonly feastMonths: ReadonlyMap<string, number>
  /** What tells a year by its number. */
  readonly signs: readonly YearSign[]
  /** 如今 · 旧报上写着: what is told from a later time, what is read from an old paper. */
  readonly since: RegExp
  readonly written: RegExp
}

/** 上海世博会: in a sentence the place may stand before a comma. */
const games = /(?=世博会|(?<!冬)奥运会|冬奥会|世界杯|亚运会|大运会)/g
const count = '(?<count>\\d{1,3}|[一二三四五六七八九十百]{1,5})'

type TableKind = Exclude<keyof KnownYearsFile, 'feasts' | 'fixedFeasts'>

/** Builds the patterns; throws where the file says something that is no name and year. */
export function buildKnownYears(file: KnownYearsFile, words: YearWordsFile): KnownYears {
  const expand = makeExpander(words)
  const table = (kind: TableKind, pattern: (names: string) => string): YearsByName => {
    const years = readYears(file, kind)
    return { years, pattern: new RegExp(pattern(`(?<name>${longestFirst(years.keys())})`), 'g') }
  }
  const feasts = file.feasts.split(' ')
  if (!feasts.every(isName)) throw new Error('known-years.json: feasts: not a list of names')
  const feastMonths = new Map(Object.entries(file.fixedFeasts))
  if ([...feastMonths].some(([feast, month]) => !isName(feast) || !Number.isInteger(month) || month < 1 || month > 12))
    throw new Error('known-years.json: fixedFeasts: not names with their months')
  const events = table(
    'events',
    (names) =>
      `${names.replace(games, ',?')}(?:的?赛程|(?:昨|今)[日天晚](?!看|想)|(?:激战)?正(?:在|酣|[办开]得|火热|热闹|如火如荼)|开幕[一二三四五六七八九十两\\d]+[天周日](?!后))(?![^。;]{0,14}(?:时,|的时候|那[年时]|当年))`,
  )
  const congresses = table(
    'congresses',
    (names) =>
      `(?:迎接|喜迎)党的${names}|党的${names}(?:召开前夕|即将召开|(?:胜利)?召开在即|(?:胜利)?召开之际)|收[看听]党的${names}(?:的?(?:开|闭)幕)(?![^。;]{0,10}(?:时,|的时候|那[年天时]))`,
  )
  return {
    any: new RegExp(
      `年|[“—](?:19|20)\\d{2}|级新生|届.{0,2}毕业生|${longestFirst(events.years.keys())}|党的(?:${longestFirst(congresses.years.keys())})|第[\\d一二三四五六七八九十]{1,3}个`,
    ),
    anniversaries: table('anniversaries', (names) => `${names}${count}周年(?!(?:大庆|庆典|阅兵|纪念|大典)?(?:时|那[年时]|的时候))`),
    countedDays: table('countedDays', (names) => `第${count}个(?:“[^”]{2,3}”)?${names}`),
    events,
    plans: table('plans', (names) => `“?${names}”?(?:规划)?的?(?:(?<end>开局|收官)|(?<=今年是.{5,10})第(?<count>[一二三四]))之?年`),
    congresses,
    feast: new RegExp(
      `(?<![\\d.])(?<year>(?:19|20)\\d{2})年的?(?:(?:${longestFirst(feasts)})[夜晚]?(?=,)|“?(?:[五六八]一|五四)?”?(?:国际)?(?<name>${longestFirst(new Set([...feasts, ...feastMonths.keys()]))})(?:这一?|当)[天日晚])`,
    ),
    feastMonths,
    signs: buildYearSigns(words),
    since: new RegExp(expand('{since}')),
    written: new RegExp(expand('{written}')),
  }
}

function readYears(file: KnownYearsFile, kind: TableKind): ReadonlyMap<string, number> {
  const entries = Object.entries(file[kind])
  for (const [name, year] of entries) {
    if (!isName(name) || !Number.isInteger(year) || year < 1840 || year > 2100)
      throw new Error(`known-years.json: ${kind}: “${name}” ${String(year)} is no name with its year`)
  }
  if (entries.length === 0) throw new Error(`known-years.json: ${kind}: nothing in it`)
  return new Map(entries)
}

/** Names stand in patterns as they are. */
function isName(name: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(name)
}

function longestFirst(names: Iterable<string>): string {
  return [...names].toSorted((a, b) => b.length - a.length).join('|')
}
