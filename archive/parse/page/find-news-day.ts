/** The day of the news, or the feast of which a reporter tells as it goes on, as a piece opens. */
import type { KnownYears } from '../data/known-years.ts'

/** A day of the news. */
export interface NewsDay {
  /** 0: not told. */
  readonly year: number
  /** 0: a feast that falls now into one month, now into another. */
  readonly month: number
  /** 0: somewhere in the month, or in the next. */
  readonly day: number
  readonly words: string
}

/** What there is of a piece. */
export interface OpenedPiece {
  readonly body: string
  readonly isReported: boolean
  /** It begins with 本报讯 or the like. */
  readonly isOfHouse: boolean
}

/** Finds it by openings of the table. */
export function findNewsDay(
  pieces: readonly OpenedPiece[],
  openings: KnownYears['openings'],
  { feastMonths }: Pick<KnownYears, 'feastMonths'>,
): NewsDay | null {
  for (const rank of openings) {
    for (const { body, isReported, isOfHouse } of pieces) {
      for (const { pattern, by, within, unless } of rank) {
        if ((by === 'reporter' && !isReported) || (by === 'house' && !isOfHouse)) continue
        const { 0: words, groups } = pattern.exec(within ? body.slice(0, within) : body) ?? {}
        if (!words || unless?.test(body)) continue
        const { year = 0, month, day, part, reporter, feast = '' } = groups ?? {}
        // 9月中旬,记者走进石榴园: where the reporter is not there in that part of the month it may be told in the next.
        const told = day ?? (part === undefined ? 1 : reporter && part !== '下' ? 15 : 0)
        return { year: Number(year), month: Number(month ?? feastMonths.get(feast) ?? 0), day: Number(told), words }
      }
    }
  }
  return null
}
