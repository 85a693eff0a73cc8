/** What became of every line of a page, and why: the leftovers, and the lines of `parse --explain`. */

import type { Line } from './lines/lines.ts'
import type { Frame } from './marks/frame.ts'
import type { LineMark } from './marks/line-mark.ts'
import type { Composed } from './pieces/compose-article.ts'
import type { ExplainedLine, LineKind, ReadLeftover } from './reading.ts'

/** All that was found out about the lines of a page, by index. */
export interface LineFates {
  readonly lines: readonly Line[]
  readonly marks: readonly LineMark[]
  readonly frame: Frame
  /** Kind of every line that is in an article. */
  readonly taken: ReadonlyMap<number, LineKind>
  /** Lines of advertisers' notices. */
  readonly notices: ReadonlySet<number>
  /** Lines that stand in a piece but are not of it, with the reason. */
  readonly dropped: ReadonlyMap<number, string>
}

/** Why a line of text was taken for what it is, where its own looks do not say so already. */
const looks: Partial<Record<LineKind, string>> = {
  lead: 'editors-lead',
  caption: 'photo-credit',
  byline: 'people-and-roles',
  body: 'sentence',
}

/** Kind of every line that is in an article, by index. */
export function takenLines(composed: readonly Composed[]): ReadonlyMap<number, LineKind> {
  const taken = new Map<number, LineKind>()
  for (const { kinds, dropped } of composed) for (const [index, kind] of kinds) if (!dropped.has(index)) taken.set(index, kind)
  return taken
}

/** Everything that is in no article, in the order of the source. */
export function collectLeftovers(fates: LineFates): ReadLeftover[] {
  return fates.lines.flatMap((line, index): ReadLeftover[] =>
    fates.taken.has(index) || line.end === line.start ? [] : [{ span: [line.start, line.end], reason: reasonOf(fates, index) }],
  )
}

/** Every line with its kind and the reason. */
export function explainLines(fates: LineFates, composed: readonly Composed[]): ExplainedLine[] {
  const goesOn = new Set(composed.flatMap(({ piece }) => piece.units.flatMap((unit) => unit.lines.slice(1))))
  const whys = new Map(composed.flatMap(({ whys: own }) => [...own]))
  return fates.lines.map((line, index) => {
    const kind = fates.taken.get(index)
    const span = [line.start, line.end] as const
    if (!kind) return { span, kind: kindOf(fates, index), reason: reasonOf(fates, index) }
    const mark = fates.marks[index] as LineMark
    const why = goesOn.has(index) ? 'goes-on-with-the-line-above' : (whys.get(index) ?? looks[kind] ?? mark.reason)
    return { span, kind, reason: mark.kind === 'text' ? why : mark.reason }
  })
}

function reasonOf({ marks, frame, notices, dropped }: LineFates, index: number): string {
  const mark = marks[index] as LineMark
  if (notices.has(index)) return 'notice'
  const known = dropped.get(index)
  if (known) return known
  if (frame.zones[index] === 'titles') return 'title-list'
  if (mark.kind !== 'text') return mark.reason
  return frame.zones[index] === 'after' ? 'site' : 'no-article'
}

function kindOf({ marks, frame, notices, dropped }: LineFates, index: number): LineKind {
  const mark = marks[index] as LineMark
  if (mark.kind === 'blank') return 'blank'
  if (notices.has(index) || mark.reason === 'notice' || mark.reason === 'advertisement') return 'notice'
  if (frame.zones[index] === 'titles') return 'title-list'
  if (mark.kind === 'label' || dropped.get(index) === 'label') return 'label'
  if (mark.kind === 'mast' || mark.kind === 'section' || mark.kind === 'source' || mark.kind === 'page-code') return 'mast'
  return mark.kind === 'text' ? 'noise' : 'chrome'
}
