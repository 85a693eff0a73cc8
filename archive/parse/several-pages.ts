/**
 * Several pages in one file, put one below the other. Each begins with its head and is read by itself, so that no page's day is
 * another's; what all of them say is said of the file, what they say differently is unknown.
 */
import type { Fact, Range } from '#contract/models.ts'

import type { Line } from './lines/lines.ts'
import type { LineMark } from './marks/line-mark.ts'
import { mastPattern } from './marks/masts.ts'
import { readHead, runningHead } from './marks/running-head.ts'
import { isSentence } from './marks/sentences.ts'
import { dateIn } from './page/page-date.ts'
import type { PageReading } from './reading.ts'
import type { ParseResources } from './resources.ts'

/** Where each page of the file begins, as offsets; empty where it is one page. */
export function findPageStarts(lines: readonly Line[], marks: readonly LineMark[], resources: ParseResources): number[] {
  const heads = findHeads(lines, marks, resources)
  if (heads.length < 2) return []
  const next = findNextSentences(lines, marks)
  const hasText = (from: number, to: number): boolean => (next[from + 1] ?? to) < to
  /** The head of the same page with its navigation, and below it another text: a site shows each article on a page of its own. */
  const showsOther = (head: Head, last: Head): boolean => {
    const [above, below] = [lines[next[last.index] ?? -1], lines[next[head.index] ?? -1]]
    return below !== undefined && below.plain !== above?.plain && hasNavigation(marks, head.index, next[head.index] as number)
  }
  const begins: Head[] = []
  for (const head of heads) {
    const last = begins.at(-1)
    // Above the first head stands no text: heads at the foot of pages do not tell where the next one begins.
    if (last === undefined && hasText(-1, head.index)) return []
    // Below the text of a page its own head may be printed again, and a list of all of them.
    const isOther = (): boolean =>
      last !== undefined && hasText(last.index, head.index) && (head.name !== last.name || showsOther(head, last))
    if (last === undefined || isOther()) begins.push(head)
  }
  if (begins.length < 2 || !hasText(begins.at(-1)?.index ?? 0, lines.length)) return []
  return begins.map(({ index }, at) => (at === 0 ? 0 : (lines[index] as Line).start))
}

/** Of each line, and behind the last one, the first sentence from there on; their number: none. */
function findNextSentences(lines: readonly Line[], marks: readonly LineMark[]): Int32Array {
  const next = new Int32Array(lines.length + 1).fill(lines.length)
  for (let at = lines.length - 1; at >= 0; at--)
    next[at] = isSentence(lines[at] as Line, marks[at] as LineMark) ? at : (next[at + 1] as number)
  return next
}

function hasNavigation(marks: readonly LineMark[], from: number, to: number): boolean {
  for (let at = from + 1; at < to && at <= from + longestList; at++)
    if (marks[at]?.kind === 'papers' || marks[at]?.kind === 'issue') return true
  return false
}
/** So many titles a page has at most. */
const longestList = 80

/** A line with which a page begins, and what tells it from the head of another. */
interface Head {
  readonly index: number
  readonly name: string
}

function findHeads(lines: readonly Line[], marks: readonly LineMark[], resources: ParseResources): Head[] {
  return marks.flatMap((mark, index): Head[] => {
    const name = nameOf(mark, index)
    return name === null ? [] : [{ index, name }]
  })

  function nameOf({ kind, reason }: LineMark, index: number): string | null {
    const line = lines[index] as Line
    if (reason === 'breadcrumb' || (reason === 'navigation' && /[>»›]/.test(line.plain))) return nameByWay(index, lines, marks)
    return kind === 'mast' || reason === runningHead ? nameByPage(line) : null
  }

  /** The number of the page, and its day where that is printed beside it. */
  function nameByPage(line: Line): string | null {
    const number = mastPattern.exec(line.plain)?.[1] ?? readHead(line, resources)?.pageNumber
    return number ? `${dateIn(line.plain) ?? ''} ${number}` : null
  }
}

/** 首页 > 新闻 > 正文, and below the title date and source: when the site posted the piece tells it from others. */
function nameByWay(way: number, lines: readonly Line[], marks: readonly LineMark[]): string | null {
  for (let index = way + 1; index <= way + nearSource && index < lines.length; index++) {
    const line = lines[index] as Line
    if (isSentence(line, marks[index] as LineMark)) return null
    if (marks[index]?.kind === 'source' && dateIn(line.plain)) return line.plain
  }
  return null
}
/** Between them stand titles and blank lines. */
const nearSource = 16

/** Puts the readings of the pages that begin at these offsets together. */
export function joinReadings(readings: readonly PageReading[], starts: readonly number[]): PageReading {
  const [first] = readings as [PageReading]
  const shifted = <T>(of: (reading: PageReading, shift: (span: Range) => Range) => readonly T[]): T[] =>
    readings.flatMap((reading, at) => of(reading, ([from, to]) => [from + (starts[at] ?? 0), to + (starts[at] ?? 0)]))
  return {
    outlet: sameFact(readings.map(({ outlet }) => outlet)),
    publishedDate: sameFact(readings.map(({ publishedDate }) => publishedDate)),
    pageNumber: readings.every(({ pageNumber }) => pageNumber === first.pageNumber) ? first.pageNumber : null,
    pageName: readings.every(({ pageName }) => pageName === first.pageName) ? first.pageName : null,
    articles: shifted(({ articles }, shift) => articles.map((article) => ({ ...article, spans: article.spans.map(shift) }))),
    leftovers: shifted(({ leftovers }, shift) => leftovers.map((leftover) => ({ ...leftover, span: shift(leftover.span) }))),
    pages: countPages(readings),
    get lines() {
      return shifted(({ lines }, shift) => lines.map((line) => ({ ...line, span: shift(line.span) })))
    },
  }
}

/** Two articles that a site shows of one page are of one. */
function countPages(readings: readonly PageReading[]): number {
  return new Set(readings.map(({ pageNumber, publishedDate }, at) => (pageNumber === null ? at : `${publishedDate.value} ${pageNumber}`)))
    .size
}

function sameFact(facts: readonly Fact[]): Fact {
  const [first] = facts as [Fact]
  return facts.every(({ value }) => value === first.value) ? first : { value: null, basis: null, evidence: null }
}
