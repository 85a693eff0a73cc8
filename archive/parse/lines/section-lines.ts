/**
 * Pages of which an archive keeps one item on one line: 第1版()专栏: 水渠通水了 本报河湾11日电 …, below a list, 1. 水渠通水了. The line
 * is cut where the section ends, and behind the title that the list names.
 */
import { makePlain, stripReadings, tighten } from '../plain.ts'
import type { Line } from './lines.ts'

const section = /^第[A-Z]?\d{1,3}版\s*\([^)]{0,16}\)\s*/
const column = /^专栏:(?:\s+|[〇㐀-鿿𠀀-𲎯]{2,6}\s+)?/u
/** 1. 水渠通水了 */
export const listedTitle: RegExp = /^\d{1,3}[.、]\s*(.{4,120})$/
const shortest = 60

/** Cuts them; each part has its own place in the source. */
export function splitSections(lines: readonly Line[], source: string): readonly Line[] {
  if (!lines.some(({ plain }) => plain.length > shortest && section.test(plain))) return lines
  const titles = lines.flatMap(({ plain }) => listedTitle.exec(plain)?.[1] ?? [])
  return lines.flatMap((line) => {
    const lengths = cutAt(line.plain, titles)
    // A place in the form for rules is one in the source only where nothing was taken out.
    return lengths.length === 0 || line.end - line.start !== line.plain.length ? [line] : cut(line, lengths, source)
  })
}

/** Where the line is cut: behind the section, behind the name of its column, behind the title. */
function cutAt(plain: string, titles: readonly string[]): number[] {
  const head = plain.length > shortest ? section.exec(plain)?.[0] : undefined
  const named = head === undefined ? undefined : column.exec(plain.slice(head.length))?.[0]
  if (head === undefined || named === undefined) return []
  const from = head.length + named.length
  const end = Math.max(...titles.map((title) => endOfTitle(plain, from, tighten(title))))
  return [head.length, from, ...(end > from ? [end] : [])]
}

/** The place behind the title, whose lines may be joined in another way there; −1: another begins here. */
function endOfTitle(plain: string, from: number, title: string): number {
  let at = from
  for (let matched = 0; matched < title.length; at++) {
    if (plain[at] === ' ') continue
    if (plain[at] !== title[matched++]) return -1
  }
  return plain[at] === ' ' ? at : -1
}

function cut(line: Line, places: readonly number[], source: string): Line[] {
  return [0, ...places].map((from, index) => {
    const printed = source.slice(line.start + from, line.start + (places[index] ?? line.plain.length))
    const start = line.start + from + printed.length - printed.trimStart().length
    const text = printed.trim()
    return { start, end: start + text.length, text, plain: stripReadings(makePlain(text)), indented: index > 0, ruled: false }
  })
}
