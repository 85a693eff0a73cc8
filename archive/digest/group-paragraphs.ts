import { findDatelineParagraph } from '#contract/dateline-place.ts'
import type { Article, Paragraph } from '#contract/models.ts'

import { measureWidth } from './set-text.ts'

/** What is set together: a paragraph and the dateline that opens it, the rows of a table, the lines of a stanza. */
export type Block =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph; readonly dateline: string | null }
  | { readonly kind: 'dateline'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly head: readonly string[] | null
      readonly rows: readonly (readonly string[])[]
      readonly width: number
    }
  | { readonly kind: 'stanza'; readonly lines: readonly string[] }

/** Fewer rows of figures make no table, fewer short lines no poem. */
const fewestRows = 2
const fewestLines = 5
const longestLine = 20
/** A word in a table, a name or a remark; what is longer is a sentence. */
const longestWord = 10
/** In full-width places: what is wider does not fit on the paper. */
const widestTable = 44

const isLine = ({ kind, text }: Paragraph): boolean => kind === 'text' && text.length <= longestLine && !/[。:：]/u.test(text)
const cellsOf = ({ kind, text }: Paragraph): readonly string[] => (kind === 'text' ? text.split(/\s+/u) : [])
const isFigure = (cell: string): boolean => /^\D?\d/u.test(cell) && cell.length <= 16 && !/[，。；：、]/u.test(cell)
const isWord = (cell: string): boolean => cell.length <= longestWord && !/[，。；：]/u.test(cell)
/** 管城区 1204 983 81.6%: a name and figures, parted by blanks; a word (理科) may stand among them where two or more are figures. */
const isRow = (cells: readonly string[]): boolean => {
  const figures = cells.slice(1).filter(isFigure).length
  return cells.length > 1 && (figures === cells.length - 1 || (figures > 1 && cells.every(isWord)))
}

/** The places of lines of verse: short paragraphs, many in a row. */
export function findVerse(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const verse = new Set<number>()
  for (let start = 0; start < paragraphs.length; start += 1) {
    const run = paragraphs.slice(start).findIndex((paragraph) => !isLine(paragraph))
    const end = run === -1 ? paragraphs.length : start + run
    if (end - start >= fewestLines) for (let place = start; place < end; place += 1) verse.add(place)
    start = end
  }
  return verse
}

interface Table {
  readonly head: boolean
  readonly rows: readonly (readonly string[])[]
  /** In full-width places; more than `widestTable` where it does not fit. */
  readonly width: number
}

/** The rows from `start` that have as many cells, and whether the first of them, without figures, is their head. */
function readTable(paragraphs: readonly Paragraph[], start: number): Table | null {
  const first = cellsOf(paragraphs[start] as Paragraph)
  const head = !isRow(first)
  const rows = [[...first]]
  for (let place = start + 1; place < paragraphs.length; place += 1) {
    const cells = cellsOf(paragraphs[place] as Paragraph)
    if (cells.length !== first.length || !isRow(cells)) break
    rows.push([...cells])
  }
  const widths = first.map((_, column) => Math.max(...rows.map((row) => measureWidth(row[column] ?? ''))))
  const width = widths.reduce((sum, one) => sum + one + 1, 0)
  return first.length > 1 && rows.length - Number(head) >= fewestRows ? { head, rows, width } : null
}

/** The columns of a table whose cells are words, names and remarks, and stand under each other by their beginnings. */
export function findWordColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const columns = (rows[0] ?? []).map((_, column) => column)
  return new Set(columns.filter((column) => column === 0 || !rows.some((row) => isFigure(row[column] ?? ''))))
}

/** The paragraphs of an article in their order, as they are set; the dateline with the one it opens, else below the leads. */
export function groupParagraphs({ paragraphs, dateline, datelineAt, stanzas = [] }: Article): readonly Block[] {
  const opener = dateline === null ? -1 : findDatelineParagraph(paragraphs, datelineAt)
  const verse = findVerse(paragraphs)
  const isVerse = (place: number): boolean => verse.has(place) && place !== opener
  const firstOther = paragraphs.findIndex(({ kind }) => kind !== 'lead')
  const alone = dateline !== null && opener === -1 ? (firstOther === -1 ? paragraphs.length : firstOther) : null
  const blocks: Block[] = []
  for (let index = 0; index <= paragraphs.length;) {
    if (index === alone) blocks.push({ kind: 'dateline', text: dateline ?? '' })
    const paragraph = paragraphs[index]
    if (paragraph === undefined) break
    const table = index === opener ? null : readTable(paragraphs, index)
    if (table !== null && table.width > widestTable) {
      // All its rows at once: the narrower ones at its end are no table of their own.
      const rows = paragraphs.slice(index, index + table.rows.length)
      blocks.push(...rows.map((row): Block => ({ kind: 'paragraph', paragraph: row, dateline: null })))
      index += rows.length
    } else if (table !== null) {
      const head = table.head ? (table.rows[0] ?? null) : null
      blocks.push({ kind: 'table', head, rows: table.rows.slice(Number(table.head)), width: table.width })
      index += table.rows.length
    } else if (isVerse(index)) {
      let end = index + 1
      while (isVerse(end) && !stanzas.includes(end)) end += 1
      blocks.push({ kind: 'stanza', lines: paragraphs.slice(index, end).map(({ text }) => text) })
      index = end
    } else {
      blocks.push({ kind: 'paragraph', paragraph, dateline: index === opener ? dateline : null })
      index += 1
    }
  }
  return blocks
}
