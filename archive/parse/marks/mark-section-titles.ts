/** A list of titles above the sections of a page of which an archive keeps one item on one line. */

import type { Line } from '../lines/lines.ts'
import { listedTitle } from '../lines/section-lines.ts'
import { tighten } from '../plain.ts'
import { headTitle, makeMark, type LineMark } from './line-mark.ts'

/** Marks such a list, and the titles that are printed again as a line of their own, whatever their length. */
export function markSectionTitles(lines: readonly Line[], marks: LineMark[]): void {
  if (!marks.some(({ kind }) => kind === 'section')) return
  lines.forEach(({ plain }, index) => {
    const title = /^\d/.test(plain) && marks[index]?.kind === 'text' ? tighten(listedTitle.exec(plain)?.[1] ?? '') : ''
    const below =
      title === '' ? -1 : lines.findIndex((line, at) => at > index && marks[at]?.kind === 'text' && tighten(line.plain) === title)
    if (below < 0) return
    marks[index] = listed
    marks[below] = headTitle
  })
}
const listed = makeMark('chrome', 'title-list')
