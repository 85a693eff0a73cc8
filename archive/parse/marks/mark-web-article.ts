/** The lines of a web page whose markup shows one article: its titles, and what stands beside it (menus, lists of links, comments). */
import type { Range } from '#contract/models.ts'

import { findIndices } from '../find-indices.ts'
import type { Line } from '../lines/lines.ts'
import type { WebArticle } from '../reading.ts'
import { headTitle, makeMark, nextUsed, type LineMark, type MarkKind } from './line-mark.ts'
import type { KnownRole } from './record.ts'

/** What may be of an article. */
const ofArticles = new Set<MarkKind>(['text', 'label', 'caption', 'notice', 'lead-label'])
/** Paper and day stand above the text, who edited it right below; further down they are those of other articles. */
const ofPage = new Set<MarkKind>(['source', 'byline', 'editor'])
const mostBelow = 20
const namesSource = /^.{0,12}(?:来源|稿源|出处|责编|编辑|校对|审核|日期|时间)\s*:/
const beside = makeMark('chrome', 'beside')

/**
 * Marks them, and tells the titles by their lines. The frame of a paper's own pages tells more than markup: there a headline is told by
 * the site's record alone, and nothing is marked.
 */
export function markWebArticle(lines: readonly Line[], marks: LineMark[], article: WebArticle | null): ReadonlyMap<number, KnownRole> {
  const isPaper = marks.some(({ kind }) => kind === 'papers' || kind === 'mast')
  if (!article || (isPaper && !article.isRecorded)) return new Map()
  const why = article.isRecorded ? 'page-record' : 'page-title'
  const roles = new Map(
    article.titles.flatMap(({ role, range }) => [...linesIn(lines, [range])].map((index) => [index, { role, why }] as const)),
  )
  if (roles.size === 0) return roles
  if (!isPaper) {
    markBeside(lines, marks, article.beside)
    markDay(lines, marks, Math.max(...roles.keys()))
  }
  for (const index of roles.keys()) marks[index] = headTitle
  return roles
}

/** 2019-05-17 · 渠边故事 · 更新时间 2012年12月10日, 10:41: a day with which a line between headline and text begins. */
function markDay(lines: readonly Line[], marks: LineMark[], headline: number): void {
  let below = nextUsed(marks, headline, 1)
  for (let step = 0; step < mostAboveText; step++, below = nextUsed(marks, below, 1)) {
    const { plain = '' } = lines[below] ?? {}
    if (plain.length > longestDayLine || plain.includes('。')) return
    if (marks[below]?.kind === 'source') return
    if (marks[below]?.kind !== 'text' || !beginsWithDay.test(plain)) continue
    marks[below] = makeMark('source')
    return
  }
}
const mostAboveText = 4
const longestDayLine = 60
const beginsWithDay = /^(?:[〇㐀-鿿𠀀-𲎯]{2,6}[\s:]{1,2})?(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}(?!\d)/u

function markBeside(lines: readonly Line[], marks: LineMark[], ranges: readonly Range[]): void {
  const stand = linesIn(lines, ranges)
  const last = lines.findLastIndex(({ start, end }, index) => end > start && !stand.has(index))
  for (const index of stand) {
    const { kind } = marks[index] as LineMark
    const isBelow = index > last
    if (isBelow && index <= last + mostBelow && namesSource.test(lines[index]?.plain ?? '')) continue
    if (ofArticles.has(kind) || (isBelow && ofPage.has(kind))) marks[index] = beside
  }
}

const isIn = ({ start, end }: Line, [from, to]: Range): boolean => from <= start && start < to && end > start

/** Indices of the lines that begin in one of the ranges, which are in order. */
function linesIn(lines: readonly Line[], ranges: readonly Range[]): ReadonlySet<number> {
  let next = 0
  return new Set(
    findIndices(lines, (line) => {
      while ((ranges[next]?.[1] ?? Infinity) <= line.start) next++
      const range = ranges[next]
      return range !== undefined && isIn(line, range)
    }),
  )
}
