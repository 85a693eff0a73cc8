/** One printed line → several, each with its own place in the source. */
import { makePlain, stripReadings } from '../plain.ts'
import { makeTidy, type Line } from './lines.ts'

/** Where a part ends and the next begins, from the beginning of the line. */
export type Seam = readonly [end: number, next: number]

/** Cuts a line at its seams, in their order. */
export function cutLine(line: Line, source: string, seams: readonly Seam[]): readonly Line[] {
  if (seams.length === 0) return [line]
  const raw = source.slice(line.start, line.end)
  const starts = [0, ...seams.map(([, next]) => next)]
  const ends = [...seams.map(([end]) => end), raw.length]
  return starts.map((from, at) => {
    const printed = raw.slice(from, ends[at])
    const text = makeTidy(printed)
      .replace(/^[|\s]+/, '')
      .replace(/[|\s]{1,400}$/, '')
    return {
      start: line.start + from,
      end: line.start + from + printed.trimEnd().length,
      text,
      plain: stripReadings(makePlain(text)),
      indented: from === 0 && line.indented && !line.ruled,
      ruled: false,
    }
  })
}
