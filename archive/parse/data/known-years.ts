/**
 * What tells a date, ready to be looked for: the table of signs with its words, and the names that stand for years –
 * anniversaries, days that are counted, events, five-year plans, congresses. Names and words are data, as the next congress
 * will be; a table with a slip in it is refused when it is loaded.
 */
import { counts } from './counted-signs.ts'
import { events } from './event-signs.ts'
import { hints } from './hint-signs.ts'
import { names, type NameRow } from './name-signs.ts'
import { neededWords } from './needed-words.ts'
import { feasts, openings, type OpeningRow } from './opening-signs.ts'
import { makeExpander, type YearWordsFile } from './sign-patterns.ts'
import { unfinished } from './unfinished-signs.ts'
import { says, shows, type SignRow } from './year-signs.ts'
import { yearly } from './yearly-signs.ts'

type YearTable = Readonly<Record<string, number>>

/** `resources/parse/known-years.json`: names and years. */
export interface KnownYearsFile {
  /** What is celebrated, and the year from which it is counted: 建党100周年. */
  readonly anniversaries: YearTable
  /** Days that are numbered, and the year before their first: 第28个教师节. */
  readonly countedDays: YearTable
  /** What was held once. */
  readonly events: YearTable
  /** Five-year plans and their first years. */
  readonly plans: YearTable
  /** Congresses of the Party and the years they were held in. */
  readonly congresses: YearTable
  /** What years were called by all: 脱贫攻坚收官之年. */
  readonly titles: YearTable
  /** What the Party or the country began once: 党史学习教育. */
  readonly campaigns: YearTable
  /** What is held every year in one city, and the year before the first: 第31届洛阳牡丹文化节. */
  readonly editions: YearTable
  /** Terms of the national congresses and the years of their first sessions. */
  readonly parliaments: YearTable
  /** Words for one and the same beginning, of which a text may tell the jubilee. */
  readonly beginnings: readonly string[]
  /** Feasts of every year, separated by spaces. */
  readonly feasts: string
  /** Those that fall into the same month every year, and the month. */
  readonly fixedFeasts: YearTable
}

/** A row of the table with its patterns. */
type Ready<Row> = Omit<Row, 'as' | 'unless'> & { readonly pattern: RegExp; readonly unless: RegExp | null }

/** A sign that is looked for where the number of a year ends, or its 年(度) where `isWithUnit`: its pattern is sticky. */
export interface YearSign extends Omit<SignRow, 'as' | 'passed'> {
  readonly strength: 'says' | 'shows' | 'hints'
  readonly isWithUnit: boolean
  readonly pattern: RegExp
  /** Words that a text with this sign has. */
  readonly needs: readonly string[]
  readonly passed: (month: number, ...parts: string[]) => number | null
}

/** The names of one kind. */
interface NamedYears {
  readonly years: ReadonlyMap<string, number>
  /** How each begins and ends: between that other words may stand. */
  readonly edges: readonly (readonly string[])[]
  readonly anyName: RegExp
}

/** The table, ready. */
export interface KnownYears {
  readonly signs: readonly YearSign[]
  /** The named group `name` is the name, `count` the number beside it. */
  readonly names: readonly (Omit<NameRow, 'as' | 'unless' | 'needs'> &
    NamedYears & {
      readonly pattern: RegExp
      readonly unless: RegExp | null
      /** Words that a text with this sign has. */
      readonly needs: readonly string[]
    })[]
  readonly openings: readonly (readonly Ready<OpeningRow>[])[]
  readonly feasts: KnownYears['openings']
  /** 今年是航空港区设立十周年: the `subject`, the `act` with which it began, the `count`. */
  readonly jubilee: RegExp
  /** 今年是分拨中心投运十周年。2013年6月它开门迎客: the beginning, told of it right behind. */
  readonly opened: RegExp
  /** 今年是河湾矿关停5周年。2018年,…全部封闭: so is that of an end. */
  readonly ended: RegExp
  readonly beginnings: readonly string[]
  /** 如今 · 旧报上写着: what is told from a later time, what is read from an old paper. */
  readonly since: RegExp
  readonly written: RegExp
  readonly feastMonths: ReadonlyMap<string, number>
  /** Puts words into what a sign wants elsewhere in the text. */
  readonly expand: (as: string) => string
}

/** 上海世博会: in a sentence the place may stand before a comma. */
const games = /(?=世博会|(?<!冬)奥运会|冬奥会|世界杯|亚运会|大运会)/g
/** 脱贫攻坚的收官之年 */
const endings = /(?=收官|开局)/g

/** Builds the patterns; throws where a file says something that is no name and year, or lacks words that a sign uses. */
export function buildKnownYears(file: KnownYearsFile, others: YearWordsFile): KnownYears {
  const feastNames = file.feasts.split(' ')
  const feastMonths = new Map(Object.entries(file.fixedFeasts))
  if (!feastNames.every(isName)) throw new Error('known-years.json: feasts: not a list of names')
  if ([...feastMonths].some(([feast, month]) => !isName(feast) || !Number.isInteger(month) || month < 1 || month > 12))
    throw new Error('known-years.json: fixedFeasts: not names with their months')
  const words = {
    ...others,
    begun: file.beginnings.join(' '),
    feasts: longestFirst(feastNames),
    fixedFeasts: longestFirst(feastMonths.keys()),
    anyFeasts: longestFirst(new Set([...feastNames, ...feastMonths.keys()])),
  }
  const expand = makeExpander(words)
  const patternOf = (as: string, flags = ''): RegExp => new RegExp(expand(as), flags)
  const buildSign =
    (strength: YearSign['strength']) =>
    ({ as, passed = 0, ...row }: SignRow): YearSign => {
      const isWithUnit = as.includes('{year}')
      const [before = '', behind = ''] = expand(as).split(isWithUnit ? '{year}' : '{number}')
      const pattern = new RegExp(`(?<=(?<before>${before})\\d{4}${isWithUnit ? '年度?' : ''})${behind}`, 'my')
      if (row.unless) expand(row.unless)
      const elsewhere = [row.where ?? '', row.beside ?? ''].map((other) => expand(other).replace(/\{(?:this|before|part)\}/g, '(?:)'))
      const needs = [pattern.source, ...elsewhere].flatMap(neededWords)
      return { ...row, strength, isWithUnit, pattern, needs, passed: typeof passed === 'number' ? () => passed : passed }
    }

  const kinds = new Map(names.map(({ of }) => [of, readNames(file, of)]))
  const buildRank = (rank: readonly OpeningRow[]): Ready<OpeningRow>[] =>
    rank.map(({ as, unless, ...row }) => ({
      ...row,
      pattern: patternOf(as, row.within ? '' : 'm'),
      unless: unless === undefined ? null : patternOf(unless),
    }))

  return {
    signs: [
      [...says, ...counts].map(buildSign('says')),
      [...shows, ...yearly, ...events, ...unfinished].map(buildSign('shows')),
      hints.map(buildSign('hints')),
    ].flat(),
    names: names.map(({ as, unless, ...row }) => {
      const { years, edges, anyName } = kinds.get(row.of) as NamedYears
      const pattern = new RegExp(expand(as).replaceAll('{name}', `(?<name>${anyName.source})`), 'g')
      const needs = [...(row.needs ? [row.needs] : []), ...neededWords(expand(as).replaceAll('{name}', '(?:)'))]
      return { ...row, years, edges, anyName, pattern, needs, unless: unless === undefined ? null : patternOf(unless) }
    }),
    openings: openings.map(buildRank),
    feasts: feasts.map(buildRank),
    jubilee: patternOf(
      '今年(?:\\d{1,2}月)?(?:[,将是也又正值恰好逢适迎来]|刚好)*(?:[我全本该这][市县区省国校]?)?(?<subject>(?:{han}|[“”]){0,16}?)(?<act>{begun}){count}周年',
      'g',
    ),
    opened: patternOf(
      '^[。,](?<year>20\\d{2})年(?:\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|[初底末])?|[春夏秋冬]天)?,?(?:它|[这该][个家座所条](?<house>{han}{1,8}?))(?:刚刚?|才|正式|宣告|开始)*{opened}(?![^。;\\n]{0,8}周年)',
    ),
    ended: patternOf(
      '今年(?:正|恰好?|刚好)?是[^,。;\\n\\d]{0,12}?{ended}[^,。;\\n\\d]{0,10}?{count}周年[。,](?<year>(?:19|20)\\d{2})年[^。\\n]{0,40}?{stands}',
      'g',
    ),
    beginnings: file.beginnings,
    since: patternOf('{since}'),
    written: patternOf('{written}'),
    feastMonths,
    expand,
  }
}

function readNames(file: KnownYearsFile, kind: NameRow['of']): NamedYears {
  const entries = Object.entries(file[kind])
  for (const [name, year] of entries) {
    if (!isName(name) || !Number.isInteger(year) || year < 1840 || year > 2100)
      throw new Error(`known-years.json: ${kind}: “${name}” ${String(year)} is no name with its year`)
  }
  if (entries.length === 0) throw new Error(`known-years.json: ${kind}: nothing in it`)
  const years = new Map(entries)
  const any = longestFirst(years.keys()).replaceAll(' ', '|')
  const spaced = kind === 'events' ? any.replace(games, ',?') : kind === 'titles' ? any.replace(endings, '的?') : any
  return { years, edges: entries.map(([name]) => edgesOf(name)), anyName: new RegExp(spaced) }
}

/** The first two characters and the last two. */
function edgesOf(name: string): readonly string[] {
  return [name.slice(0, 2), name.slice(-2)]
}

/** Names stand in patterns as they are. */
function isName(name: string): boolean {
  return /^[〇㐀-鿿𠀀-𲎯]{2,}$/u.test(name)
}

/** As a list of words. */
function longestFirst(names: Iterable<string>): string {
  return [...names].toSorted((a, b) => b.length - a.length).join(' ')
}
