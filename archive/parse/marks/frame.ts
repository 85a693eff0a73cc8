/**
 * The frame of a page: what an e-paper or a portal puts around its articles.
 *
 *   e-paper = chrome* mast? title-list? navigation* article neighbour copyright tail
 *   portal  = breadcrumb? headline date-and-source chrome* article editor site…
 *   dump    = articles, nothing else
 *
 * Between the mast and the navigation every line is a title of the page, not of this article.
 */

import { findIndices } from '../find-indices.ts'
import { boxLabel } from '../forms/box-labels.ts'
import type { Line } from '../lines/lines.ts'
import { readDateline } from '../people/dateline.ts'
import { tighten } from '../plain.ts'
import { nextUsed } from './line-mark.ts'
import type { LineMark, MarkKind } from './line-mark.ts'
import { datedMast, headMast } from './masts.ts'
import { isSentence } from './sentences.ts'
import { endOfList, isDayWithButtons, listed } from './title-list.ts'

/** What the lines of a page are for. */
export type Zone = 'frame' | 'titles' | 'content' | 'after'

/** What is known of the frame of a page. */
export interface Frame {
  readonly zones: readonly Zone[]
  /** True when the page shows one article: everything in its content is that article. */
  readonly single: boolean
  /** True when a navigation stood above the content: what follows it directly is the headline. */
  readonly hasNavigation: boolean
  /** The line with date and source that parts headline and body; −1: none. */
  readonly divider: number
  /** Titles of the page without white space: each line, and two or three in a row. */
  readonly titles: ReadonlySet<string>
  /** Lines of the title list in which several titles run together, without white space. */
  readonly runs: readonly string[]
}

const navigation = new Set(['papers', 'issue', 'neighbour', 'print', 'mast'])
const between = new Set(['blank', 'rule', 'chrome', 'source'])
/** What may be of an article. */
const content = new Set<MarkKind>(['text', 'byline', 'caption', 'label', 'notice', 'lead-label', 'editor', 'blank'])

/** What is known before: `uncut`, that nothing above or below the text is a site's; `single`, that the page shows one article. */
interface KnownOfFrame {
  readonly uncut?: boolean
  readonly single?: boolean
}

/** Finds the frame. */
export function findFrame(
  lines: readonly Line[],
  printed: readonly LineMark[],
  { uncut = false, single = false }: KnownOfFrame = {},
): Frame {
  const marks = withoutEnds(lines, printed)
  const sections = marks.filter((mark) => mark.kind === 'section').length
  const mast = marks.findIndex((mark) => mark.kind === 'mast')
  const papers = marks.findIndex((mark) => mark.kind === 'papers')
  // Paper, date and page below a title part it from its text, as a source line does.
  const isDated =
    papers < 0 &&
    (datedMast.test(lines[mast]?.plain ?? '') || headMast.test(lines[mast]?.plain ?? '')) &&
    marks.slice(0, mast).some(({ kind }) => kind === 'text')
  const neighbours =
    marks.some(
      (mark, index) =>
        mark.kind === 'neighbour' ||
        mark.kind === 'issue' ||
        mark.kind === 'tail' ||
        mark.kind === 'issues' ||
        isDayWithButtons(lines[index] as Line, mark),
    ) || /上一[版期]|下一[版期]|PDF/.test(lines[mast]?.plain ?? '')
  const list = papers < 0 && sections === 0 ? endOfList(lines, marks, neighbours) : -1
  const framed = papers >= 0 ? papers : mast >= 0 && sections === 0 ? firstNavigation(lines, marks, mast) : -1
  const start = uncut || isDated ? -1 : Math.max(framed, list)
  const contentStart = start < 0 ? 0 : clusterEnd(marks, start)
  // Between mast and navigation stand titles; where a sentence stands, the page's line is at the foot of the text.
  const sentences = findIndices(lines, (line, index) => isSentence(line, marks[index] as LineMark))
  const above = sentences.filter((index) => index < start).length
  // A single one between mast and navigation, with others below, is the caption of a picture in the title list.
  const isCaption = above === 1 && papers > mast && mast >= 0 && (sentences.at(-1) ?? -1) >= contentStart
  const hasBodyAbove = above > 0 && !isCaption
  const begin = hasBodyAbove ? 0 : contentStart
  const close = uncut ? marks.length : closingLine(marks, lines, begin, sentences)
  const zones = marks.map(({ kind }, index): Zone => {
    if (index >= close) return 'after'
    if (index >= begin) return content.has(kind) ? 'content' : 'frame'
    return listed.has(kind) ? 'titles' : 'frame'
  })
  const divider = findDivider(lines, marks, begin, close)
  return {
    zones,
    single:
      sections === 0 &&
      (single || papers >= 0 || neighbours || hasHeadDivider(lines, marks, divider) || isWayToText(lines, marks, sentences[0] ?? 0)),
    hasNavigation: start >= 0 && !hasBodyAbove,
    divider,
    ...collectTitles(lines, zones),
  }
}

/**
 * Where the page prints one button to the next article below each of its own, twice and more and each time below a sentence, nothing
 * ends with it but an article.
 */
function withoutEnds(lines: readonly Line[], marks: readonly LineMark[]): readonly LineMark[] {
  const buttons = findIndices(marks, ({ kind }) => kind === 'neighbour')
  if (buttons.length < 2 || new Set(buttons.map((index) => tighten(lines[index]?.plain ?? ''))).size > 1) return marks
  const isBelowText = buttons.every((button, order) => {
    const from = order === 0 ? 0 : (buttons[order - 1] as number) + 1
    return lines.slice(from, button).some((line, at) => isSentence(line, marks[from + at] as LineMark))
  })
  return isBelowText ? marks.map((mark) => (mark.kind === 'neighbour' ? { ...mark, kind: 'chrome', closes: false } : mark)) : marks
}

/**
 * The first navigation line after the mast, if one comes before the text; else the mast itself. A line or two alone between it and
 * the sizes of the letters, right above a sentence, are no list of titles: they are the headline.
 */
function firstNavigation(lines: readonly Line[], marks: readonly LineMark[], mast: number): number {
  const again = mastAgain(lines, marks, mast)
  if (again > 0) return again
  for (let at = mast + 1; at < marks.length && (lines[at]?.plain.length ?? 0) <= 60; at++) {
    const kind = marks[at]?.kind
    if (kind === 'issue') return at
    if (kind !== 'print') continue
    const titles = marks.slice(mast, at).filter((mark) => mark.kind === 'text').length
    const below = marks.findIndex((mark, index) => index > at && content.has(mark.kind) && mark.kind !== 'blank')
    const isText = below > 0 && (marks[below]?.kind === 'byline' || isSentence(lines[below] as Line, marks[below] as LineMark))
    const isHead = titles > 0 && titles <= 2 && isText
    return isHead ? mast : at
  }
  return mast
}

/** The same page again with titles between, run together in one line: 第03版 / … / 第03版; −1: none. */
function mastAgain(lines: readonly Line[], marks: readonly LineMark[], mast: number): number {
  const [head, words] = [lines[mast]?.plain, (index: number): string => lines[index]?.plain ?? '']
  const again = marks.findIndex(({ kind }, index) => index > mast && kind === 'mast' && words(index) === head)
  const isList = marks.slice(mast, again).every((mark, index) => mark.kind !== 'text' || !words(mast + index).includes('。'))
  return again > 0 && isList ? again : -1
}

/** The line after a run of navigation. A date-and-source line belongs to it only when navigation goes on behind. */
function clusterEnd(marks: readonly LineMark[], start: number): number {
  let end = start + 1
  for (let at = start + 1; at < marks.length; at++) {
    const kind = marks[at]?.kind ?? 'text'
    if (navigation.has(kind) || kind === 'source' || (kind === 'chrome' && marks[at]?.closes === false)) end = at + 1
    else if (!between.has(kind)) break
  }
  return end
}

/**
 * The first line behind the article at which the site begins again. Before any sentence a button or a link is only that line;
 * so is a button between two sentences.
 */
function closingLine(marks: readonly LineMark[], lines: readonly Line[], begin: number, sentences: readonly number[]): number {
  const first = sentences.find((index) => index >= begin) ?? -1
  const last = sentences.at(-1) ?? -1
  const end = lastBeforeSite(marks, lines, begin)
  const isPortal = hasHeadDivider(lines, marks, findDivider(lines, marks, 0, marks.length))
  const isFramed = marks.some(({ kind }) => kind === 'papers' || kind === 'neighbour' || kind === 'issue' || kind === 'tail')
  const isDump = !isPortal && !isFramed
  // An e-paper prints what the paper did, and ends with its own buttons.
  const isPaper = begin > 0 && marks.some(({ kind }) => kind === 'mast') && marks.some(({ kind }) => kind === 'papers' || kind === 'issue')
  let hasText = false
  for (let at = begin; at < marks.length; at++) {
    const mark = marks[at] as LineMark
    if (mark.kind === 'text' && (lines[at]?.plain.length ?? 0) >= 4) hasText = true
    if (!hasText || !(mark.closes || mark.kind === 'neighbour')) continue
    if (first > at && at < last) continue
    if (mark.reason === 'share' && at < end) continue
    if (mark.reason === 'related') {
      const isBox = boxLabel.test(lines[at]?.plain ?? '')
      if (isPaper || isDump ? hasPieceBelow(lines, marks, at, isPaper || isBox) : isBox && hasTextBelow(lines, marks, at)) continue
    }
    if (isDump && mark.reason.startsWith('contact') && hasReportBelow(lines, marks, at)) continue
    if (mark.reason !== 'related' && isShortHead(lines, marks, begin, at) && hasDateline(lines, marks, at)) continue
    return at
  }
  return marks.length
}

/** 相关链接 above a title and a text of its own, or above a text alone, where it may be a box; above a list of links are titles only. */
function hasPieceBelow(lines: readonly Line[], marks: readonly LineMark[], from: number, mayBeBox: boolean): boolean {
  const below = findIndices(marks, ({ kind }, index) => index > from && kind === 'text').slice(0, mostTitles + 1)
  const [first = -1] = below
  if (mayBeBox && first >= 0 && isSentence(lines[first] as Line, marks[first] as LineMark)) return true
  const text = below.findIndex(
    (index) => /[。?].|[。,]$/.test(lines[index]?.plain ?? '') && (lines[index]?.plain.length ?? 0) >= shortestText,
  )
  return text > 0
}
const mostTitles = 2
const shortestText = 24

/** 相关链接 on a portal: a whole paragraph right below it is a box of the report, where a list has links; but what the site says of itself. */
function hasTextBelow(lines: readonly Line[], marks: readonly LineMark[], from: number): boolean {
  const below = nextUsed(marks, from, 1)
  const { plain = '' } = lines[below] ?? {}
  return marks[below]?.kind === 'text' && plain.length >= shortestText && /[。!?]”?$/.test(plain) && !ofSite.test(plain)
}
const ofSite = /本[站网]|网友|转载|版权|客户端|[日时分]\s?$|来源:/

/** 新闻热线 between two articles of a dump: below it a title and a text of two paragraphs and more, as no list of links has. */
function hasReportBelow(lines: readonly Line[], marks: readonly LineMark[], from: number): boolean {
  const below = findIndices(marks, ({ kind }, index) => index > from && (kind === 'text' || kind === 'label')).slice(0, mostTitles + 3)
  const text = below.findIndex((index) => isSentence(lines[index] as Line, marks[index] as LineMark))
  const next = below[text + 1]
  return text > 0 && next !== undefined && isSentence(lines[next] as Line, marks[next] as LineMark)
}

/** Between headline and dateline some sites print how to subscribe, in short sentences: the text comes below. */
function isShortHead(lines: readonly Line[], marks: readonly LineMark[], begin: number, at: number): boolean {
  const used = lines.slice(begin, at).filter((_, index) => marks[begin + index]?.kind === 'text')
  return used.length <= longestHead && used.every(({ plain }) => plain.length <= longestHeadLine)
}

function hasDateline(lines: readonly Line[], marks: readonly LineMark[], from: number): boolean {
  return lines.some((line, index) => index > from && marks[index]?.kind === 'text' && readDateline(line.plain) !== null)
}
const longestHead = 8
const longestHeadLine = 60

/** The last sentence before the site's own parts begin: a list of links, comments, the copyright. */
function lastBeforeSite(marks: readonly LineMark[], lines: readonly Line[], begin: number): number {
  let last = -1
  for (let at = begin; at < marks.length; at++) {
    const mark = marks[at] as LineMark
    if (isSentence(lines[at] as Line, mark)) last = at
    else if (last >= 0 && ((mark.closes && mark.reason !== 'share') || mark.kind === 'neighbour')) break
  }
  return last
}

/**
 * Date and source right below the titles. A site that copies says above all titles when it did, and prints the paper's own line
 * below them: that one parts. Without any it is the first.
 */
function findDivider(lines: readonly Line[], marks: readonly LineMark[], begin: number, end: number): number {
  const sources = findIndices(marks, ({ kind }, index) => kind === 'source' && index >= begin && index < end)
  const head = findHead(lines, marks)
  return sources.find((index) => head.first < index && index <= head.end) ?? sources[0] ?? -1
}

/** A portal's article: headline, then date and source, then the text. */
function hasHeadDivider(lines: readonly Line[], marks: readonly LineMark[], divider: number): boolean {
  const { first, end } = findHead(lines, marks)
  return first < divider && divider <= end
}

/** 首页 >> 健康 >> 正文 above all text: the site shows one article there. */
function isWayToText(lines: readonly Line[], marks: readonly LineMark[], first: number): boolean {
  return marks.slice(0, first).some(({ reason }, index) => reason === 'breadcrumb' && lines[index]?.plain.endsWith('正文'))
}

/** The titles above all text: the first of them, and the first line of text that is none. */
function findHead(lines: readonly Line[], marks: readonly LineMark[]): { readonly first: number; readonly end: number } {
  let first = marks.length
  let titles = 0
  for (const [at, mark] of marks.entries()) {
    if (mark.kind !== 'text') continue
    const line = lines[at] as Line
    titles++
    if (titles > mostAbove || line.plain.length > longestHeadLine || isSentence(line, mark)) return { first, end: at }
    if (titles === 1) first = at
  }
  return { first, end: marks.length }
}
const mostAbove = 4

function collectTitles(lines: readonly Line[], zones: readonly Zone[]): Pick<Frame, 'titles' | 'runs'> {
  const titles = new Set<string>()
  const list = lines.filter((line, index) => zones[index] === 'titles' && line.plain !== '').map((line) => tighten(line.plain))
  list.forEach((title, index) => {
    titles.add(title)
    const two = title + (list[index + 1] ?? '')
    titles.add(two)
    titles.add(two + (list[index + 2] ?? ''))
  })
  return {
    titles,
    runs: list.filter((title) => title.length > longestTitle && title.length < longestRun && !/[。|]/.test(title)).slice(0, 2),
  }
}

/** What is longer is more than one title. */
const longestTitle = 30
/** All titles of a page. */
const longestRun = 600
