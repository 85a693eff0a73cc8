import { formatDay } from '#contract/format-day.ts'
import { doubtDate, readDate } from '#contract/read-date.ts'

import type { Messages } from './use-messages.ts'

/** What to say of a date as typed that is probably a slip. */
export function tellDoubt(written: string, find: Messages['find']): string | null {
  const doubt = doubtDate(readDate(written) ?? '', formatDay(new Date()))
  return doubt === null ? null : find('doubt', doubt)
}
