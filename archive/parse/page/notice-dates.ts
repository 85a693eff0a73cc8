/** The date by a notice that is signed with its day and tells of one that is near: 定于6月10日22时…停止供水, 2021年6月8日. */
import type { Fact } from '#contract/models.ts'

import { countDays } from '../data/known-days.ts'
import type { Line } from '../lines/lines.ts'

const forthcoming = /(?:定于|将[于在自从]|拟于|计划于|[自从])(\d{1,2})月(\d{1,2})日/g
/** So many lines a notice has above its day, and so many days it comes before what it tells. */
const [longest, before] = [14, 15]

/** Infers it from the line that is only a day; `told` is that day. */
export function inferFromNotice(lines: readonly Line[], index: number, told: string): Fact | null {
  const [year = 0, month = 0, day = 0] = told.split('-').map(Number)
  const above = lines.slice(Math.max(0, index - longest), index)
  for (const { plain } of above.toReversed()) {
    for (const [, nextMonth, nextDay] of plain.matchAll(forthcoming)) {
      const left = countDays({ year, month: Number(nextMonth), day: Number(nextDay) }) - countDays({ year, month, day })
      if (left >= 0 && left <= before)
        return {
          value: Number(nextMonth) === month ? told.slice(0, 7) : told.slice(0, 4),
          basis: 'inferred',
          evidence: lines[index]?.text ?? '',
        }
    }
  }
  return null
}
