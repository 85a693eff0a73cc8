/** What the parser knows beside its rules: data files, turned once into tables. */
import { buildGazetteer, type CountryFile, type Gazetteer, type GazetteerFile } from './data/gazetteer.ts'
import { buildKnownDays, type KnownDays, type KnownDaysFile } from './data/known-days.ts'
import { buildKnownYears, type KnownYears, type KnownYearsFile } from './data/known-years.ts'
import { makePatternTable, type NeedyPattern, type PatternTable } from './data/pattern-table.ts'
import type { YearWordsFile } from './data/sign-patterns.ts'
import { makeLearnedBorder, type LearnedBorder } from './pieces/learned-border.ts'
import { oneOf } from './plain.ts'
import type { TitleWording } from './titles/wording.ts'

/** Papers, sites and agencies by name. */
export interface OutletTable {
  readonly outlets: ReadonlySet<string>
  readonly agencies: ReadonlySet<string>
  /** Publishers of several papers: never an outlet. */
  readonly groups: ReadonlySet<string>
  /** The city of a paper that is not named after it. */
  readonly cities: ReadonlyMap<string, string>
  /** Papers of one house whose pages are numbered in different forms. */
  readonly pageForms: readonly {
    readonly papers: ReadonlySet<string>
    readonly forms: readonly { readonly form: RegExp; readonly outlet: string }[]
  }[]
}

/** A line that belongs to the site, the page or an advertiser. */
export interface SiteLine {
  readonly reason: string
  /** What follows such a line belongs to the site, too. */
  readonly closes?: boolean
}

/** Of what papers make their running heads. */
export interface PageHeadTable {
  /** Words by which pages are called, and with which their names end. */
  readonly sections: ReadonlySet<string>
  /** Endings of the names of cities' papers. */
  readonly papers: readonly string[]
  /** Papers inside a paper. */
  readonly supplements: ReadonlySet<string>
  /** Endings of the names of columns. */
  readonly columns: readonly string[]
  /** Of what pages are: two of them, or one behind a place, are a page's name. */
  readonly subjects: ReadonlySet<string>
  /** Whose news a page has: 区街, 县域. */
  readonly areas: ReadonlySet<string>
  /** Labels under which a page names what other pages have. */
  readonly guides: ReadonlySet<string>
  /** Roles of those who made the page, and nothing but that. */
  readonly makers: ReadonlySet<string>
  /** A role at a place of a line (sticky), and anywhere. */
  readonly roles: RegExp
  /** Tells whether a character stands there with which one of them may begin. */
  readonly beginsRole: (text: string, at: number) => boolean
  readonly role: RegExp
  /** A name behind a role, or the number of who holds it (责编:C013), up to the next one (sticky). */
  readonly person: RegExp
  /** What else is printed there: 总第1234期, addresses, the day of the lunar calendar (sticky). */
  readonly fillers: RegExp
}

/** Words of titles that are no headline. */
export interface TitleWords {
  /** 四百八十万吨: a figure with which it ends. */
  readonly figures: RegExp
  /** 下一步, 尾声: what parts of a report are called, seldom a report. */
  readonly parts: RegExp
}

/** What the label of a field in a typed record is for. */
export type RecordField = 'paper' | 'date' | 'pageNumber' | 'pageName' | 'kicker' | 'headline' | 'subtitle' | 'byline' | 'text' | 'other'

/** Everything `readPage` needs from `resources/`. */
export interface ParseResources {
  readonly outlets: OutletTable
  /** Site lines by pattern. */
  readonly chrome: PatternTable<NeedyPattern & SiteLine>
  /** Those of them that a whole sentence may fit. */
  readonly siteNotices: PatternTable<NeedyPattern & SiteLine>
  /** Site lines that are known whole, and the length of the longest. */
  readonly chromeLines: ReadonlyMap<string, SiteLine>
  readonly longestChromeLine: number
  /** Names of a site's parts, as they stand in a row of links. */
  readonly navigationWords: ReadonlySet<string>
  readonly pageNames: ReadonlySet<string>
  readonly labels: { readonly lines: ReadonlySet<string>; readonly patterns: PatternTable }
  readonly pageHeads: PageHeadTable
  /** Names of columns and campaigns as they are printed above articles: those known, the forms that others have, and what campaigns call out. */
  readonly columns: { readonly known: PatternTable; readonly likely: PatternTable; readonly slogans: PatternTable }
  readonly titles: TitleWords
  /** What the words of titles say of their roles. */
  readonly titleWording: TitleWording
  /** Where articles begin, as was learned. */
  readonly borders: LearnedBorder
  /** 报纸, 标题: the labels of typed records. */
  readonly recordLabels: ReadonlyMap<string, RecordField>
  /** Ordinary words of two characters. */
  readonly words: ReadonlySet<string>
  readonly surnames: SurnameTable
  readonly gazetteer: Gazetteer
  readonly knownYears: KnownYears
  readonly knownDays: KnownDays
}

/** The surnames; `common` are those of them by which two names of two characters are told from one of four. */
export interface SurnameTable {
  readonly single: ReadonlySet<string>
  readonly common: ReadonlySet<string>
  readonly double: ReadonlySet<string>
  readonly never: ReadonlySet<string>
}
const commonSurnames = 130

interface ChromeFile {
  readonly lines: Readonly<Record<string, string>>
  readonly closingLines: Readonly<Record<string, string>>
  readonly patterns: readonly (NeedyPattern & SiteLine)[]
  readonly navigationWords: string
  readonly pageNames: string
  readonly labels: string
  readonly labelPatterns: readonly NeedyPattern[]
  readonly columnPatterns: readonly NeedyPattern[]
  readonly columnForms: readonly NeedyPattern[]
  readonly slogans: readonly NeedyPattern[]
}
interface PageHeadsFile {
  readonly sections: string
  readonly papers: string
  readonly supplements: string
  readonly columns: string
  readonly subjects: string
  readonly areas: string
  readonly guides: string
  readonly makers: string
  readonly editors: string
  readonly fillers: readonly string[]
}
interface OutletsFile {
  readonly outlets: string
  readonly agencies: string
  readonly groups: string
  readonly cities: Readonly<Record<string, string>>
  readonly pageForms: readonly { readonly papers: string; readonly forms: readonly { readonly form: string; readonly outlet: string }[] }[]
}
interface TitlesFile {
  readonly figures: string
  readonly parts: string
}
interface WordsFile {
  readonly words: string
}
interface WordKindsFile {
  /** One letter for each word of `words.json`. */
  readonly pairs: string
  readonly singles: Readonly<Record<string, string>>
}
interface WordingFile {
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>
}
interface SurnamesFile {
  readonly single: string
  readonly double: string
  /** What reporters do: no name behind their role. */
  readonly never: string
}

/** The cities whose places are known closely, each a file in `resources/gazetteer`. */
const cityFiles = ['gazetteer/zhengzhou.json'] as const

/** Builds the parser's tables. `read` gives the parsed JSON of a file in `resources/`. */
export function buildParseResources(read: (name: string) => unknown): ParseResources {
  const chrome = read('parse/chrome.json') as ChromeFile
  const outlets = read('parse/outlets.json') as OutletsFile
  const titles = read('parse/titles.json') as TitlesFile
  const words = read('parse/words.json') as WordsFile
  const surnames = read('parse/surnames.json') as SurnamesFile
  const records = read('parse/record-labels.json') as Record<RecordField, string>
  const chromeLines = new Map([...linesOf(chrome.lines, false), ...linesOf(chrome.closingLines, true)])
  const ordinary = new Set(pairsOf(words.words))
  const gazetteer = buildGazetteer(
    cityFiles.map((name) => read(name) as GazetteerFile),
    read('gazetteer/china.json') as CountryFile,
    ordinary,
    new Set([...surnames.single].slice(0, commonSurnames)),
  )
  const pageHeads = buildPageHeads(read('parse/page-heads.json') as PageHeadsFile)
  // Whatever a city calls its 日报 or 晚报 is a paper, though not every city has each of them.
  const ofCities = [...gazetteer.cities].flatMap((city) => pageHeads.papers.map((kind) => city + kind))
  return {
    outlets: {
      outlets: new Set([...setOf(outlets.outlets), ...ofCities]),
      agencies: setOf(outlets.agencies),
      groups: setOf(outlets.groups),
      cities: new Map(Object.entries(outlets.cities).flatMap(([city, papers]) => [...setOf(papers)].map((paper) => [paper, city]))),
      pageForms: outlets.pageForms.map(({ papers, forms }) => ({
        papers: setOf(papers),
        forms: forms.map(({ form, outlet }) => ({ form: new RegExp(form, 'u'), outlet })),
      })),
    },
    chrome: makePatternTable(chrome.patterns),
    siteNotices: makePatternTable(chrome.patterns.filter(({ reason }) => reason === 'site-notice')),
    chromeLines,
    longestChromeLine: Math.max(...[...chromeLines.keys()].map((line) => line.length)),
    navigationWords: setOf(chrome.navigationWords),
    pageNames: setOf(chrome.pageNames),
    labels: { lines: setOf(chrome.labels), patterns: makePatternTable(chrome.labelPatterns) },
    pageHeads,
    columns: {
      known: makePatternTable(chrome.columnPatterns),
      likely: makePatternTable(chrome.columnForms),
      slogans: makePatternTable(chrome.slogans),
    },
    titles: {
      figures: new RegExp(titles.figures, 'u'),
      parts: new RegExp(titles.parts, 'u'),
    },
    titleWording: {
      kinds: kindsOf(pairsOf(words.words), read('parse/word-kinds.json') as WordKindsFile),
      weights: new Map(
        Object.entries((read('parse/title-wording.json') as WordingFile).weights).map(([roles, signs]) => [
          roles,
          new Map(Object.entries(signs)),
        ]),
      ),
    },
    borders: makeLearnedBorder(
      new Map(Object.entries((read('parse/article-borders.json') as { weights: Record<string, number> }).weights)),
    ),
    recordLabels: new Map(
      (Object.keys(records) as RecordField[]).flatMap((field) => [...setOf(records[field])].map((label) => [label, field] as const)),
    ),
    words: ordinary,
    surnames: {
      single: new Set(surnames.single),
      common: new Set([...surnames.single].slice(0, commonSurnames)),
      double: setOf(surnames.double),
      never: setOf(surnames.never),
    },
    gazetteer,
    knownYears: buildKnownYears(read('parse/known-years.json') as KnownYearsFile, read('parse/year-words.json') as YearWordsFile),
    knownDays: buildKnownDays(read('parse/known-days.json') as KnownDaysFile),
  }
}

function buildPageHeads({
  sections,
  papers,
  supplements,
  columns,
  subjects,
  areas,
  guides,
  makers,
  editors,
  fillers,
}: PageHeadsFile): PageHeadTable {
  const roles = [...setOf(`${makers} ${editors}`)].toSorted((a, b) => b.length - a.length)
  const longestFirst = roles.join('|')
  return {
    sections: setOf(sections),
    papers: [...setOf(papers)],
    supplements: setOf(supplements),
    columns: [...setOf(columns)],
    subjects: setOf(subjects),
    areas: setOf(areas),
    guides: setOf(guides),
    makers: setOf(makers),
    roles: new RegExp(longestFirst, 'y'),
    beginsRole: oneOf(roles.map(([first]) => first).join('')),
    role: new RegExp(longestFirst),
    person: new RegExp(
      `[〇㐀-鿿𠀀-𲎯](?:\\s{1,3}[〇㐀-鿿𠀀-𲎯]){1,2}(?![〇㐀-鿿𠀀-𲎯])|[〇㐀-鿿𠀀-𲎯]{2,4}?(?=${longestFirst}|[^〇㐀-鿿𠀀-𲎯]|$)|[A-Z]\\d{1,3}组|(?<=[:/]\\s?)[A-Z]\\d{2,4}(?![\\dA-Za-z])`,
      'uy',
    ),
    fillers: new RegExp(fillers.map((filler) => `(?:${filler})`).join('|'), 'uy'),
  }
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean))
}

/** `reason → lines separated by spaces`. Spaces inside a line do not matter: lines are compared without them. */
function linesOf(table: Readonly<Record<string, string>>, closes: boolean): [string, SiteLine][] {
  return Object.entries(table).flatMap(([reason, lines]) =>
    lines
      .split(/\s+/)
      .filter(Boolean)
      .map((line): [string, SiteLine] => [line, { reason, closes }]),
  )
}

function kindsOf(words: readonly string[], { pairs, singles }: WordKindsFile): ReadonlyMap<string, string> {
  const ofOne = Object.entries(singles).flatMap(([kind, characters]) => [...characters].map((character) => [character, kind] as const))
  return new Map([...ofOne, ...words.map((word, index) => [word, pairs[index] as string] as const)])
}

function pairsOf(text: string): string[] {
  return Array.from({ length: text.length >> 1 }, (_, index) => text.slice(index * 2, index * 2 + 2))
}
