/**
 * The titles of a page one below the other, above its article, whose headline is printed again below them:
 *
 *   head (title | blank)+ (button | blank)* kicker? kicker? title
 */
import type { Line } from '../lines/lines.ts'
import { tighten } from '../plain.ts'
import { nextUsed } from './line-mark.ts'
import type { LineMark, MarkKind } from './line-mark.ts'
import { isSentence } from './sentences.ts'

/** What a list of titles may have. */
export const listed: ReadonlySet<MarkKind> = new Set(['text', 'label', 'notice', 'byline'])
/** What stands above the list. */
const above: ReadonlySet<MarkKind> = new Set(['blank', 'rule', 'mast', 'source', 'page-code', 'chrome'])
/** What parts it from the article. */
const buttons: ReadonlySet<MarkKind> = new Set(['neighbour', 'issue', 'print', 'chrome', 'mast'])

const longestTitle = 40
const shortestList = 3
const shortestAboveButtons = 2
const mostKickers = 2
/** Where nothing parts them three lines may be kicker, headline and subtitle, printed twice in part. */
const shortestUnparted = 4

/** 上一篇 下一篇 2013年8月20日 放大 缩小 默认 */
export function isDayWithButtons({ plain }: Line, { kind }: LineMark): boolean {
  return kind === 'source' && plain.includes('一') && /[上下]一[版期篇]/.test(plain)
}

/** The lines above the text down to a title that comes again. */
interface TitlesAbove {
  /** Where they stand: all but the last, which is `again`. */
  readonly titles: readonly number[]
  /** Which of them comes again. */
  readonly first: number
  readonly again: number
}

/**
 * The last line of the list, whatever parts it from the article: buttons, a blank line, or nothing; −1: there is none. A page that
 * does not say that it shows one article (`isSingle`) has a mast, or a head of another form and only one title that comes again.
 */
export function endOfList(lines: readonly Line[], marks: readonly LineMark[], isSingle: boolean): number {
  const from = marks.findIndex(({ kind, reason }) => !above.has(kind) && reason !== 'page-name')
  if (from < 0 || !listed.has((marks[from] as LineMark).kind)) return -1
  const head = new Set(marks.slice(0, from).map(({ kind }) => kind))
  const hasMast = isSingle || head.has('mast')
  if (!hasMast && !head.has('source') && !head.has('page-code')) return -1
  const known = readTitles(lines, marks, from)
  if (known === null || isStackAgain(known, lines, marks) || (!hasMast && comesAgain(known, lines))) return -1
  const { titles, first, again } = known
  const endAt = (isEnd: (index: number) => boolean): number => {
    const end = marks.findLastIndex((_, index) => index > first && index < again && isEnd(index))
    return titles.filter((index) => index > end).length > mostKickers ? -1 : end
  }
  const lastAbove = (end: number): number => titles.findLastIndex((index) => index < end)
  const button = endAt((index) => isButton(index, lines, marks))
  if (button >= 0) return lastAbove(button) + 1 >= shortestAboveButtons ? (titles[lastAbove(button)] as number) : -1
  // Where a blank line stands above each of them none says where the list ends.
  const isSpaced = titles.filter((index) => marks[index - 1]?.kind === 'blank').length > mostKickers
  const gap = isSpaced ? -1 : endAt((index) => marks[index]?.kind === 'blank')
  const last = lastAbove(gap < 0 ? again : gap)
  return last + 1 >= (isSingle || gap >= 0 ? shortestList : shortestUnparted) ? (titles[last] as number) : -1
}

function readTitles(lines: readonly Line[], marks: readonly LineMark[], from: number): TitlesAbove | null {
  const firsts = new Map<string, number>()
  for (let again = from; again < marks.length; again++) {
    const { kind, reason } = marks[again] as LineMark
    // 广告 is listed among the titles.
    if (kind === 'blank' || reason === 'advertisement' || isButton(again, lines, marks)) continue
    const line = lines[again] as Line
    if (!listed.has(kind) || line.plain.length > longestTitle || isSentence(line, marks[again] as LineMark)) return null
    const words = tighten(line.plain)
    const first = firsts.get(words)
    if (first !== undefined) return { titles: [...firsts.values()], first, again }
    firsts.set(words, again)
  }
  return null
}

function isButton(index: number, lines: readonly Line[], marks: readonly LineMark[]): boolean {
  const mark = marks[index] as LineMark
  return (buttons.has(mark.kind) && !mark.closes) || isDayWithButtons(lines[index] as Line, mark)
}

/** Two of the lines come again, one below the other: a stack is printed twice. */
function isStackAgain({ titles, first, again }: TitlesAbove, lines: readonly Line[], marks: readonly LineMark[]): boolean {
  const words = (index: number): string => tighten(lines[index]?.plain ?? '')
  const next = titles[titles.indexOf(first) + 1]
  return next !== undefined && words(nextUsed(marks, again, 1)) === words(next)
}

/** A dump has the texts of other titles, too. */
function comesAgain({ titles, again }: TitlesAbove, lines: readonly Line[]): boolean {
  const words = new Set(titles.map((index) => tighten(lines[index]?.plain ?? '')))
  return lines.some(({ plain }, index) => index > again && plain.length <= longestTitle && words.has(tighten(plain)))
}
