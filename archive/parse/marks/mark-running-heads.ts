/** Running heads among the lines of a page: where a line that reads like one stands decides whether it is. */
import { findIndices } from '../find-indices.ts'
import type { Line } from '../lines/lines.ts'
import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { lonePaper, makeMark, type LineMark } from './line-mark.ts'
import { longestHead, readLonePart, readRunningHead, runningHead, type RunningHead } from './running-head.ts'
import { isSentence } from './sentences.ts'

const mayBe: ReadonlySet<LineMark['kind']> = new Set(['text', 'label', 'source', 'byline', 'editor', 'page-code', 'mast'])
const elsewhere = makeMark('chrome', 'navigation')
const motto = makeMark('label')
/** 责任编辑:A right below paper and day, above all titles: whose page it is. */
const maker = makeMark('chrome', 'duty-editor')
/** 郑风, where the head has named the page. */
const nameAgain = makeMark('label', 'page-name')
const apart = makeMark('page-code', runningHead)
const divider = makeMark('source', runningHead)
const frameKinds: ReadonlySet<LineMark['kind']> = new Set(['source', 'mast', 'page-code'])
/** What a line with such a head has, in the text and around it. */
const inText = /^[^。“]*\d/
const namesPaperOrYear = /^[^。“]*?(?:报|\d{4})/
const inMargin = /^[^。“]*[\d版报]/
/** How many lines of text at most stand between such a line and the top or the bottom. */
const near = 3

/** Marks the running heads. A mast keeps its kind: what it says of the page is read from it in any form. */
export function markRunningHeads(lines: readonly Line[], marks: LineMark[], resources: ParseResources): void {
  const used = findIndices(marks, ({ kind }) => kind !== 'blank' && kind !== 'rule')
  const isBody = (index: number): boolean => isSentence(lines[index] as Line, marks[index] as LineMark)
  const first = used.findIndex(isBody)
  const last = used.findLastIndex(isBody)
  markLastNumber(used, lines, marks)
  const heads = new Map<number, RunningHead>()
  let frameEnd = 0
  used.forEach((index, at) => {
    const { plain } = lines[index] as Line
    // Inside the text only what names page and paper or day can be one.
    if (plain.length > longestHead) return
    const isInText = first < at && at < last
    const mayRead = isInText
      ? inText.test(plain) && namesPaperOrYear.test(plain)
      : inMargin.test(plain) || resources.pageHeads.role.test(plain)
    const { kind, reason } = marks[index] as LineMark
    // 某某网 > 某某报 > 2009年4月15日 > A12·郑州: the way to a page of that day.
    const isWay = reason === 'breadcrumb' && namesPaperOrYear.test(plain)
    if (!mayRead || !(isWay || mayBe.has(kind))) return
    const head = readRunningHead(lines[index] as Line, resources, isInText)
    if (head && (head.holds === 'anywhere' || (head.holds !== 'beside' && isAtMargin(at, head.holds)))) heads.set(at, head)
    else if (isEditor(index) && heads.has(at - 1) && used.slice(0, at).every((above) => marks[above]?.kind !== 'text')) marks[index] = maker
    else if (head?.holds === 'beside' && (heads.has(at - 1) || (at < near && first > at + 1))) heads.set(at, head)
  })
  if (heads.size === 0) return
  // 责编 … above the line with the page.
  for (const [at, { holds }] of Array.from(heads)) if (holds !== 'beside') markBeside(at - 1)
  const listed = pagesInList([...heads].filter(([at]) => at < first || first < 0))
  for (const [at, { pageNumber, pageName }] of heads) {
    const index = used[at] as number
    const { kind } = marks[index] as LineMark
    if (listed.has(at)) marks[index] = elsewhere
    else if (kind === 'source' && pageNumber === null && pageName === null) marks[index] = divider
    else if (kind !== 'mast') marks[index] = partsTitleAndText(at) ? divider : apart
    const again = placeOfName(at, pageName)
    if (again >= 0) marks[again] = nameAgain
    if (isMotto(at + 1)) marks[used[at + 1] as number] = motto
    for (const beside of [at - 1, at + 1]) if (isLonePaper(beside)) marks[used[beside] as number] = lonePaper
  }

  function markBeside(at: number): void {
    const index = used[at]
    if (index === undefined || heads.has(at) || !mayBe.has(marks[index]?.kind ?? 'blank')) return
    const head = readRunningHead(lines[index] as Line, resources)
    if (head?.holds === 'beside') heads.set(at, head)
  }

  function isAtMargin(at: number, holds: RunningHead['holds']): boolean {
    if (holds === 'edge') return at === used.length - 1 || isBelowFrame(at)
    if (first < 0) return at < near
    if (holds === 'margin') return at < first || at > last
    return (at < first && isTextShort(0, at)) || (at > last && isTextShort(at + 1, used.length))
  }

  /** With nothing but lines of the frame above. */
  function isBelowFrame(at: number): boolean {
    while (frameEnd < at && isFrame(used[frameEnd] as number, frameEnd)) frameEnd++
    return frameEnd === at
  }

  function isFrame(index: number, at: number): boolean {
    return heads.has(at) || frameKinds.has(marks[index]?.kind ?? 'text') || readLonePart(lines[index] as Line, resources) === 'paper'
  }

  /** Fewer than `near` lines of text between two places. */
  function isTextShort(from: number, to: number): boolean {
    let count = 0
    for (let at = from; at < to && count < near; at++) if (marks[used[at] as number]?.kind === 'text') count++
    return count < near
  }

  /** 责任编辑 A, too. */
  function isEditor(index: number): boolean {
    const kind = marks[index]?.kind
    return kind === 'editor' || (kind === 'byline' && readLonePart(lines[index] as Line, resources) === 'editor')
  }

  /** The name of the page once more, above its first title. */
  function placeOfName(head: number, name: string | null): number {
    if (name === null) return -1
    const at = used.findIndex((index, place) => place > head && marks[index]?.kind === 'text')
    const [index, below] = [used[at] ?? -1, marks[used[at + 1] ?? -1]]
    const isName = at < first - 1 && below?.kind === 'text' && tighten(lines[index]?.plain ?? '') === tighten(name)
    return isName ? index : -1
  }

  function isLonePaper(at: number): boolean {
    const index = used[at]
    if (index === undefined || heads.has(at) || !mayBe.has(marks[index]?.kind ?? 'blank')) return false
    return readLonePart(lines[index] as Line, resources) === 'paper'
  }

  /** 街巷新闻 邻里间的事: a part of the page and what it is about, apart from the titles below. */
  function isMotto(at: number): boolean {
    const index = used[at] ?? -1
    const [part, about, ...more] = lines[index]?.plain.split(/ +/) ?? []
    const isApart = marks[index - 1]?.kind === 'blank' && marks[index + 1]?.kind === 'blank'
    return (
      at < first - 1 &&
      isApart &&
      marks[index]?.kind === 'text' &&
      more.length === 0 &&
      (about?.length ?? 0) > 2 &&
      resources.pageHeads.columns.some((end) => part?.endsWith(end))
    )
  }

  /** Right above the text, below a title: paper and day stand where a source line does. */
  function partsTitleAndText(at: number): boolean {
    const next = used[at + 1]
    if (next === undefined || !isBody(next)) return false
    for (let above = 0; above < at; above++) if (marks[used[above] as number]?.kind === 'text' && !heads.has(above)) return true
    return false
  }
}

/** 06 below the last sentence, as the last line of a page of which no other line is a number. */
function markLastNumber(used: readonly number[], lines: readonly Line[], marks: LineMark[]): void {
  const [above, last] = used.slice(-2).map((index) => lines[index]?.plain ?? '')
  if (above === undefined || last === undefined || !footNumber.test(last) || !/[。!?”)]$/.test(above)) return
  if (used.some((index) => marks[index]?.kind === 'mast' || marks[index]?.kind === 'page-code')) return
  const others = used.slice(0, -1).some((index) => /^\d{1,2}(?:\s|[、.]|$)/.test(lines[index]?.plain ?? ''))
  if (!others) marks[used.at(-1) as number] = makeMark('page-code', 'page-code')
}
const footNumber = /^0[1-9]$/

/** 01 要闻 / 02 民生 / 03 经济: a row of pages is a list, and none of them is this page, but one on top that has no two right below it. */
function pagesInList(heads: readonly (readonly [number, RunningHead])[]): ReadonlySet<number> {
  const paged = heads.filter(([, { pageNumber }]) => pageNumber !== null)
  const numbers = new Set(paged.map(([, { pageNumber }]) => pageNumber))
  if (numbers.size < 2) return new Set()
  const places = paged.map(([at]) => at)
  const isRow = places[2] === 2 && numbers.size === paged.length
  return new Set(places.filter((at) => at > 0 || isRow))
}
