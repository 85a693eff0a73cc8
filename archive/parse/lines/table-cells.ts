/** Pages dumped from tables: a cell holds several paragraphs on one line, parted by spaces behind full stops. */

import { makePlain, stripReadings } from '../plain.ts'
import type { Line } from './lines.ts'

const seam = /(?<=[。!?][”’)]?)[ \u3000\u00a0]+(?=\S)/g

/** Where the rules have lines of their own, a cell shows itself by its seams: one may stand before a byline. */
const seamsOfCell = 2

/** Cuts such a line into one line a paragraph, each with its own place in the source. */
export function splitCells(line: Line, source: string): Line[] {
  const seams = line.plain.includes(' ') ? [...line.plain.matchAll(seam)].length : 0
  if (seams < (line.ruled ? 1 : seamsOfCell)) return [line]
  const raw = source.slice(line.start, line.end)
  const lines: Line[] = []
  let from = 0
  const push = (to: number): void => {
    const printed = raw.slice(from, to)
    const text = printed
      .replaceAll('\0', '')
      .replace(/[\u3000\u00a0]/g, ' ')
      .replace(/^[|\s]+/, '')
      .replace(/[|\s]{1,400}$/, '')
    const start = line.start + from
    lines.push({
      start,
      end: line.start + from + printed.trimEnd().length,
      text,
      plain: stripReadings(makePlain(text)),
      indented: false,
      ruled: false,
    })
  }
  for (const found of makePlain(raw).matchAll(seam)) {
    push(found.index)
    from = found.index + found[0].length
  }
  push(raw.length)
  return lines
}
