/**
 * The calendar of the moon, as tables: which of its months have thirty days, and after which a leap month stands, follows from
 * the sky and from no formula that is both short and right. (The calendar of `Intl` misses a month a dozen times in a century.)
 */

/** Months of a year in order, and the day on which it begins, in days since 1970. */
interface LunarYear {
  readonly begins: number
  readonly months: readonly { readonly number: number; readonly isLeap: boolean; readonly days: number }[]
}

/** A day by the moon. */
export interface LunarDay {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly isLeap: boolean
  /** The eve of the new year. */
  readonly isLast: boolean
}

/** Years by their numbers: that of the sun's year in which they begin. */
export type LunarCalendar = ReadonlyMap<number, LunarYear>

/** Builds it; throws where a year does not begin when the year before ends. */
export function buildLunarCalendar(table: Readonly<Record<string, string>>): LunarCalendar {
  const calendar = new Map<number, LunarYear>()
  let end: number | null = null
  for (const [name, told] of Object.entries(table)) {
    const [, month, day, letters = ''] = /^(\d{2})-(\d{2}) ([LSls]{12,13})$/.exec(told) ?? []
    const begins = Date.UTC(Number(name), Number(month) - 1, Number(day)) / 86_400_000
    let number = 0
    const months = [...letters].map((letter) => {
      const isLeap = letter === letter.toLowerCase()
      if (!isLeap) number++
      return { number, isLeap, days: /L/i.test(letter) ? 30 : 29 }
    })
    if (number !== 12 || (end !== null && begins !== end)) throw new Error(`known-days.json: the lunar year ${name} does not fit`)
    end = begins + months.reduce((sum, { days }) => sum + days, 0)
    calendar.set(Number(name), { begins, months })
  }
  return calendar
}

/** The day by the moon; null where the table does not reach. */
export function toLunarDay(calendar: LunarCalendar, year: number, month: number, day: number): LunarDay | null {
  const at = Date.UTC(year, month - 1, day) / 86_400_000
  for (const number of [year, year - 1]) {
    const found = calendar.get(number)
    if (!found || at < found.begins) continue
    let rest = at - found.begins
    for (const [index, { number: lunarMonth, isLeap, days }] of found.months.entries()) {
      if (rest < days) {
        const isLast = index === found.months.length - 1 && rest === days - 1
        return { year: number, month: lunarMonth, day: rest + 1, isLeap, isLast }
      }
      rest -= days
    }
  }
  return null
}
