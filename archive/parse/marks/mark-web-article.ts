/** The lines of a web page whose markup shows one article: its headline, and what stands beside it (menus, lists of links, comments). */
import type { Range } from '#contract/models.ts'

import { findIndices } from '../find-indices.ts'
import type { Line } from '../lines/lines.ts'
import type { WebArticle } from '../reading.ts'
import { headTitle, makeMark, type LineMark, type MarkKind } from './line-mark.ts'
import type { KnownRole } from './record.ts'

/** What may be of an article. */
const ofArticles = new Set<MarkKind>(['text', 'label', 'caption', 'notice', 'lead-label'])
/** Paper and day stand above the text, who edited it right below; further down they are those of other articles. */
const ofPage = new Set<MarkKind>(['source', 'byline', 'editor'])
const mostBelow = 20
const namesSource = /^.{0,12}(?:来源|稿源|出处|责编|编辑|校对|审核|日期|时间)\s*:/
const beside = makeMark('chrome', 'beside')
const ofMarkup: KnownRole = { role: 'headline', why: 'page-title' }

/** Marks them, and tells the headline by its line. The frame of a paper's own pages tells more than markup: there nothing is marked. */
export function markWebArticle(lines: readonly Line[], marks: LineMark[], article: WebArticle | null): ReadonlyMap<number, KnownRole> {
  const isPaper = marks.some(({ kind }) => kind === 'papers' || kind === 'mast')
  const titles = article ? [...linesIn(lines, [article.title])] : []
  if (!article || isPaper || titles.length === 0) return new Map()
  const stand = linesIn(lines, article.beside)
  const last = lines.findLastIndex(({ start, end }, index) => end > start && !stand.has(index))
  for (const index of stand) {
    const { kind } = marks[index] as LineMark
    const isBelow = index > last
    if (isBelow && index <= last + mostBelow && namesSource.test(lines[index]?.plain ?? '')) continue
    if (ofArticles.has(kind) || (isBelow && ofPage.has(kind))) marks[index] = beside
  }
  for (const index of titles) marks[index] = headTitle
  return new Map(titles.map((index) => [index, ofMarkup]))
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
