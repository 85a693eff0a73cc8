/** Rows: lines that list, one below the other. */
import { tighten } from '../plain.ts'

/** 周四:小雨转阴,15℃~20℃ */
const entry = /^[^:,。]{1,8}:(?=\D{0,12}\d)[^。]{2,40}$/

/** 周四:小雨 / 周五:中雨, with figures in both. */
function areEntries(one: string, other: string): boolean {
  const colon = one.indexOf(':')
  return colon > 0 && colon === other.indexOf(':') && entry.test(one) && entry.test(other)
}

const listed = /^[^:,。“]{2,8}:[^:。?!]{2,30}$/
/** 中原区:秦岭路以西; / 高新区:瑞达路以东。 */
const listedOn = /^[^:,。“]{2,8}:[^:。?!]{2,60}[;。]$/
/** 中原区:碧沙岗公园 / 二七区:德化街 */
function areListed(one: string, other: string): boolean {
  const colon = one.indexOf(':')
  if (colon <= 1 || colon !== other.indexOf(':')) return false
  return (listed.test(one) && listed.test(other)) || (one.endsWith(';') && listedOn.test(one) && listedOn.test(other))
}

/** 市民:某某 */
const who = /^[〇㐀-鿿𠀀-𲎯]{2,5}:\s?[〇㐀-鿿𠀀-𲎯]{2,4}$/u
/** 41岁 木匠 */
const age = /^\d{1,2}岁(?:[\s,]+[〇㐀-鿿𠀀-𲎯]{2,10})?$/u
/** True for a line that says who speaks in an interview, above how old that is, or the latter. */
function isSpeaker(plain: string, below: string): boolean {
  return (plain.includes('岁') && age.test(plain)) || (below.includes('岁') && age.test(below) && who.test(plain))
}

const figure = /[\d.%+-]/
const figures = /[\d.%+-]+/g

/** 03 一条巷: the number of a section, and its name. */
const section = /^0\d\s+[〇㐀-鿿𠀀-𲎯]\S*$/u

/** A row of figures: more than a third digits, or three columns and more. */
export function isTableRow(plain: string): boolean {
  if (!plain.includes(' ') || !figure.test(plain) || section.test(plain) || plain.includes('记者')) return false
  return (plain.length - plain.replace(figures, '').length) * 3 > tighten(plain).length
}

/** What stands around a line that may be a row. */
interface RowContext {
  /** The row right above; null: none. */
  readonly rowAbove: string | null
  /** True right below a paragraph. */
  readonly isBelowText: boolean
  /** True below a paragraph that announces rows (具体安排如下:), and below these. */
  readonly isAnnounced: boolean
  readonly below: string
  /** The line below that. */
  readonly second: string
}

/** A row of figures, the row of words above one, or one of several entries. */
export function isRow(plain: string, { rowAbove, isBelowText, isAnnounced, below, second }: RowContext): boolean {
  if (areEntries(rowAbove ?? '', plain) || areEntries(plain, below) || isSpeaker(plain, below)) return true
  // Behind a text, one below the other.
  if (rowAbove === null ? isBelowText && areAlike(plain, below) : areAlike(rowAbove, plain)) return true
  // Three and more, whatever stands above them: a table has a title.
  if (rowAbove === null && areCounts(plain, below) && areCounts(below, second)) return true
  if (areScores(rowAbove ?? below, plain) || areTimed(rowAbove ?? below, plain)) return true
  if (isAnnounced && isRowOfWords(plain, rowAbove ?? below)) return true
  // 项目 投资(亿元) 园区 / 轴承改造 3.2 高新区: three columns and more, one of them of figures.
  const columns = columnsOf(plain)
  if (columns > 2 && [below, rowAbove ?? ''].some((row) => columnsOf(row) === columns && hasFigureCell(`${row} ${plain}`))) return true
  // A text above the table may have as many spaces: (记者 A B).
  return isTableRow(plain) || (columns > 1 && !plain.includes('。') && isTableRow(below) && columnsOf(below) === columns)
}

function areAlike(one: string, other: string): boolean {
  return areListed(one, other) || areCounts(one, other)
}

/** 站名 原位置 现位置 / 老水厂 厂门前 向南五十米: three columns and more, none of them a clause. */
function isRowOfWords(plain: string, other: string): boolean {
  const columns = columnsOf(plain)
  if (columns < 3 || columnsOf(other) !== columns) return false
  return [plain, other].every((row) => !/[,。;!?“]/.test(row) && row.split(/ +/).every(({ length }) => length <= longestCell))
}

function columnsOf(row: string): number {
  return row.includes(' ') ? row.split(/ +/).length : 1
}

/** 3.2 alone between two spaces. */
function hasFigureCell(row: string): boolean {
  return row.split(/ +/).some((cell) => /^[+-]?\d+(?:\.\d+)?%?$/.test(cell))
}

/** 每日往返86班, 由54班增至68班, 十胜二负: figures with what they count. */
const counted = /^[^\d。,]{0,8}\d[^。,]{0,14}$|^(?:[〇一二两三四五六七八九十百千万亿]{1,7}[〇㐀-鿿𠀀-𲎯]){1,3}$/u
/** 1286人, 一万二千亩, 一点六亿元, 每公斤3.2元, 2.8元/斤 */
const amount =
  /^(?:每[〇㐀-鿿𠀀-𲎯]{1,2})?(?:\d[\d.]*|[〇一二两三四五六七八九十百千万亿][〇一二两三四五六七八九十百千万亿点]{1,7}余?)[〇㐀-鿿𠀀-𲎯]{1,2}(?:\/[〇㐀-鿿𠀀-𲎯]{1,2})?$/u
/** 一等奖, 周二, 第三名, 2号线: the same but for its number. */
const ordinal = /^(?=[〇㐀-鿿𠀀-𲎯]*[〇一二三四五六七八九十\d])[〇㐀-鿿𠀀-𲎯]{0,2}[〇一二三四五六七八九十\d]{1,3}[〇㐀-鿿𠀀-𲎯]{0,3}$/u
const longestCell = 14

/**
 * 一线 每日往返86班 配车14辆 / 二线 每日往返72班 配车11辆 · 改造水渠 四十七公里 / 受益村民 一万二千人 · 一等奖 A / 二等奖 B: as many
 * columns, with figures in the same ones, or numbered one after the other.
 */
function areCounts(one: string, other: string): boolean {
  if (one === other || !one.includes(' ') || !other.includes(' ')) return false
  const [cells, others] = [one.split(/ +/), other.split(/ +/)]
  if ([...cells, ...others].some((cell) => cell.length > longestCell)) return false
  const areBoth = (pattern: RegExp, column: number): boolean => pattern.test(cells[column] ?? '') && pattern.test(others[column] ?? '')
  if (areBoth(ordinal, 0)) return withoutNumber(cells[0] ?? '') === withoutNumber(others[0] ?? '') && cells[0] !== others[0]
  if (cells.length !== others.length) return false
  return cells.length === 2 ? areBoth(amount, 1) : cells.filter((_, column) => column > 0 && areBoth(counted, column)).length > 1
}

/** True where three of some lines and more count, one below the other. */
export function holdsTable(lines: readonly string[]): boolean {
  return lines.some((line, at) => areCounts(line, lines[at + 1] ?? '') && areCounts(lines[at + 1] ?? '', lines[at + 2] ?? ''))
}

/** 甲队 3比0 乙队 / 丙队 1:1 丁队 · 半决赛 甲队82:69乙队 / 决赛 …: who played whom. */
function areScores(one: string, other: string): boolean {
  return (other.includes('比') || other.includes(':')) && score.test(other) && score.test(one)
}
const score =
  /^[^\s,。:]{2,10} \d{1,3}[:比]\d{1,3} [^\s,。:]{2,10}$|^(?:[^\s,。:]{2,8} )?[〇㐀-鿿𠀀-𲎯]{2,8}\d{1,3}[:比]\d{1,3}[〇㐀-鿿𠀀-𲎯]{2,8}$/u

/** 男子组 某某 2小时19分 / 女子组 某某 2小时41分: who did how well, in as many columns and by one measure. */
function areTimed(one: string, other: string): boolean {
  if (!other.includes(' ') || !timed.test(one) || !timed.test(other)) return false
  const [cells, others] = [one.split(/ +/), other.split(/ +/)]
  return cells.length === others.length && cells.length > 2 && [...cells, ...others].every(({ length }) => length <= longestCell)
}
const timed = / (?:\d{1,3}(?:小时|分|秒|米)\d{0,2}){1,3}$/

function withoutNumber(ordinalWords: string): string {
  return ordinalWords.replace(/[〇一二三四五六七八九十\d]+/, '#')
}
