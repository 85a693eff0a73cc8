import { hasSectionLetter } from '#contract/has-section-letter.ts'
import type { FacetName, Role } from '#contract/models.ts'

import { type ChoiceWords, chineseChoice, englishChoice } from './choice-words.ts'

/** Why a value on paper is not simply what the page says. */
export type Mark = 'unknown' | 'inferred' | 'given' | 'corrected'

/**
 * Every word a print document adds to the words of the pages. They are content of the document, fixed with its layout, and
 * not sentences of a screen: so they stand here beside the layout and not in the catalogues of the hosts.
 */
export interface PrintWords {
  readonly language: 'zh-CN' | 'en'
  /** The title of a digest that was given none. */
  readonly digest: string
  readonly contents: string
  readonly sources: string
  readonly legend: string
  readonly untitled: string
  /** In front of what the compiler writes above a piece: newspapers have editor's notes, too. */
  readonly pieceNote: string
  readonly pieceNoteMeaning: string
  readonly unknownOutlet: string
  readonly unknownDate: string
  readonly unknownPage: string
  readonly marks: Readonly<Record<Exclude<Mark, 'unknown'>, string>>
  readonly markMeanings: Readonly<Record<Mark, string>>
  readonly roles: Readonly<Record<Role, string>>
  readonly correctedFields: Readonly<Record<'headline' | 'kicker' | 'subtitle' | 'dateline' | 'byline', string>>
  /** Around the page number and the number of pages. */
  readonly folio: readonly [before: string, between: string, after: string]
  /** Values of filters that are codes, by facet. */
  readonly filterValues: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>>
  readonly choice: ChoiceWords
  readonly listSeparator: string
  readonly clauseSeparator: string
  /** Between the first and the last day. */
  readonly spanSeparator: string
  /** Between a label and what it labels. */
  readonly labelSeparator: string
  readonly facts: {
    readonly articles: string
    readonly span: string
    readonly outlets: string
    readonly selection: string
    readonly missing: string
    readonly printed: string
  }
  readonly file: string
  /** Around the page of the digest on which an article starts, after its citation. */
  readonly seePage: readonly [before: string, after: string]
  readonly evidence: string
  countArticles(count: number): string
  countUndated(count: number): string
  countOutlet(name: string, count: number): string
  /** The outlets that are named, and how many there are in all. */
  countOutlets(named: string, count: number): string
  tellTruncated(printed: number, total: number): string
  tellMissing(ids: readonly string[]): string
  tellCorrected(fields: string): string
  formatDate(date: string): string
  /** A day of every year, or a month where the day is 0. */
  formatYearly(month: number, day: number): string
  formatPage(number: string): string
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const chinese: PrintWords = {
  language: 'zh-CN',
  digest: '剪报',
  contents: '目录',
  sources: '出处',
  legend: '标记说明',
  untitled: '〔无题〕',
  pieceNote: '剪报编者按',
  pieceNoteMeaning: '“剪报编者按”：编这册剪报的人所写，不是报纸上的文字。',
  unknownOutlet: '报纸不详',
  unknownDate: '日期不详',
  unknownPage: '版次不详',
  marks: { inferred: '推断', given: '导入时注明', corrected: '更正' },
  markMeanings: {
    unknown: '“不详”：原件没有写明，也推断不出。',
    inferred: '〔推断〕：原件没有写明，据文中线索、文件名或文件夹名推断，依据见“出处”。',
    given: '〔导入时注明〕：导入档案库的人所注明。',
    corrected: '〔更正〕：由档案库使用者更正。',
  },
  roles: { reporter: '记者', correspondent: '通讯员', intern: '实习生', photographer: '摄影', editor: '编辑', author: '作者' },
  correctedFields: { headline: '标题', kicker: '引题', subtitle: '副题', dateline: '电头', byline: '署名' },
  folio: ['第 ', ' 页 / 共 ', ' 页'],
  filterValues: {
    district: { '': '区县不详' },
    outlet: { '': '报纸不详' },
    basis: { stated: '报纸或日期为原件写明', inferred: '报纸或日期为推断', given: '报纸或日期为导入时注明', corrected: '经更正' },
  },
  choice: chineseChoice,
  listSeparator: '、',
  clauseSeparator: '，',
  spanSeparator: '—',
  labelSeparator: '：',
  facts: { articles: '篇数', span: '起讫', outlets: '来源', selection: '选材', missing: '缺', printed: '编印' },
  file: '来源文件',
  seePage: ['见第 ', ' 页'],
  evidence: '推断依据',
  countArticles: (count) => `${count} 篇`,
  countUndated: (count) => `另有 ${count} 篇日期不详`,
  countOutlet: (name, count) => `${name} ${count} 篇`,
  countOutlets: (named, count) => `${named}等 ${count} 家`,
  tellTruncated: (printed, total) => `检得 ${total} 篇，本册收录前 ${printed} 篇。`,
  tellMissing: (ids) => `另有 ${ids.length} 篇不在档案库里，未能收录：${ids.join('、')}`,
  tellCorrected: (fields) => `${fields}经更正`,
  formatDate: (date) =>
    date
      .split('-')
      .map((part, index) => `${Number(part)}${'年月日'.charAt(index)}`)
      .join(''),
  formatYearly: (month, day) => `历年${month}月${day === 0 ? '' : `${day}日`}`,
  formatPage: (number) => (hasSectionLetter(number) ? `${number}版` : `第${number}版`),
}

const english: PrintWords = {
  language: 'en',
  digest: 'Press clippings',
  contents: 'Contents',
  sources: 'Sources',
  legend: 'Marks',
  untitled: '〔untitled〕',
  pieceNote: "Compiler's note",
  pieceNoteMeaning: "“Compiler's note”: written by whoever compiled these clippings; it was not in the newspaper.",
  unknownOutlet: 'newspaper unknown',
  unknownDate: 'date unknown',
  unknownPage: 'page unknown',
  marks: { inferred: 'inferred', given: 'as imported', corrected: 'corrected' },
  markMeanings: {
    unknown: '“Unknown”: the page does not say, and nothing on it tells.',
    inferred:
      '〔inferred〕: the page does not say; concluded from its text, its file name or its folder. The evidence stands under Sources.',
    given: '〔as imported〕: said by the person who imported the page.',
    corrected: '〔corrected〕: set by hand by a user of the archive.',
  },
  roles: {
    reporter: 'Reporter',
    correspondent: 'Correspondent',
    intern: 'Intern',
    photographer: 'Photographs',
    editor: 'Editor',
    author: 'Author',
  },
  correctedFields: { headline: 'headline', kicker: 'kicker', subtitle: 'subtitle', dateline: 'dateline', byline: 'byline' },
  folio: ['Page ', ' of ', ''],
  filterValues: {
    district: { '': 'district unknown' },
    outlet: { '': 'newspaper unknown' },
    basis: {
      stated: 'paper or date stated',
      inferred: 'paper or date inferred',
      given: 'paper or date as imported',
      corrected: 'corrected',
    },
  },
  choice: englishChoice,
  listSeparator: ', ',
  clauseSeparator: ', ',
  spanSeparator: ' – ',
  labelSeparator: ': ',
  facts: { articles: 'Articles', span: 'Period', outlets: 'From', selection: 'Chosen by', missing: 'Missing', printed: 'Printed' },
  file: 'Source file',
  seePage: ['page ', ''],
  evidence: 'Evidence',
  countArticles: (count) => String(count),
  countUndated: (count) => `${count} more without a date`,
  countOutlet: (name, count) => `${name} (${count})`,
  countOutlets: (named, count) => `${named} and others, ${count} in all`,
  tellTruncated: (printed, total) => `${total} articles were found; the first ${printed} are printed.`,
  tellMissing: (ids) => `${ids.length} more could not be found in the archive: ${ids.join(', ')}`,
  tellCorrected: (fields) => `${fields} corrected`,
  formatDate: (date) => {
    const [year = '', month, day] = date.split('-')
    const monthName = month === undefined ? undefined : monthNames[Number(month) - 1]
    const first = day === undefined ? monthName : `${monthName} ${Number(day)},`
    return [first, year].filter(Boolean).join(' ')
  },
  formatYearly: (month, day) => `${monthNames[month - 1]}${day === 0 ? '' : ` ${day}`} of every year`,
  formatPage: (number) => `page ${number}`,
}

/** The words of print documents by language. */
export const printWords: Readonly<Record<PrintWords['language'], PrintWords>> = { 'zh-CN': chinese, en: english }
