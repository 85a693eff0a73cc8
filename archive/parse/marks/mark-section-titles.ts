/** A list of titles above the sections of a page of which an archive keeps one item on one line. */

import type { Line } from '../lines/lines.ts'
import { listedTitle } from '../lines/section-lines.ts'
import { tighten } from '../plain.ts'
import { headTitle, makeMark, type LineMark } from './line-mark.ts'

/** Marks such a list, and the titles that are printed again as a line of their own, whatever their length. */
export function markSectionTitles(lines: readonly Line[], marks: LineMark[]): void {
  if (!marks.some(({ kind }) => kind === 'section')) return
  const isText = (index: number): boolean => marks[index]?.kind === 'text'
  const places = Map.groupBy(lines.keys(), (index) => tighten(lines[index]?.plain ?? ''))
  lines.forEach(({ plain }, index) => {
    const title = /^\d/.test(plain) && isText(index) ? tighten(listedTitle.exec(plain)?.[1] ?? '') : ''
    const below = title === '' ? undefined : places.get(title)?.find((at) => at > index && isText(at))
    if (below === undefined) return
    marks[index] = listed
    marks[below] = headTitle
  })
}
const listed = makeMark('chrome', 'title-list')
