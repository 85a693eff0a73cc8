/** The day of the news, as the opening of a piece tells it, or the feast of which a reporter tells as it goes on. */
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

/** Finds it by the openings of the table. */
export function findNewsDay(pieces: readonly OpenedPiece[], text: string, { openings }: KnownYears): NewsDay | null {
  for (const rank of openings) {
    for (const { body, isReported, isOfHouse } of pieces) {
      for (const { pattern, by, within, unless } of rank) {
        if ((by === 'reporter' && !isReported) || (by === 'house' && !isOfHouse)) continue
        const { 0: words, groups } = pattern.exec(within ? body.slice(0, within) : body) ?? {}
        if (!words || unless?.test(text)) continue
        // 9月中旬,记者走进石榴园: where the reporter is not there in that part of the month it may be told in the next.
        const partly = groups?.['reporter'] && groups['part'] !== '下' ? 15 : 0
        return { year: Number(groups?.['year'] ?? 0), month: Number(groups?.['month']), day: Number(groups?.['day'] ?? partly), words }
      }
    }
  }
  return null
}

/** Who remembers says so, and what is held for a feast may begin in the year before. */
const remembered = /[我俺咱]|回忆|记得|当年|那[年时]|曾/
/** What came of it is told later. */
const later =
  /如今|现在|至今|后来|此后|随后|近日|日前|昨[日天]|法院|警方|投诉|起诉|案|某|[几两三四五六七八九十\d]个?[年月天]后|[用过]了[一二三两几半\d]+个?[年月]|已(?:经)?上/

/** 2010年元宵节,…在打铁花 · 2019年元旦当天,…登上山顶: the feast with which the text begins. */
export function findToldFeast({ body, isReported }: OpenedPiece, known: KnownYears): NewsDay | null {
  const found = isReported ? known.feast.exec(body.slice(0, 40)) : null
  if (!found || remembered.test(body.slice(0, 80)) || later.test(body)) return null
  const { year, name = '' } = found.groups ?? {}
  return { year: Number(year), month: known.feastMonths.get(name) ?? 0, day: 1, words: found[0] }
}
