/** 2010年元宵节,…在打铁花 · 2019年元旦当天,…登上山顶: a reporter tells of a feast as it goes on. */
import type { KnownYears } from '../data/known-years.ts'
import type { YearClue } from './find-clues.ts'

/** Who remembers says so, and what is held for a feast may begin in the year before. */
const remembered = /[我俺咱]|回忆|记得|当年|那[年时]|曾/
/** What came of it is told later. */
const later =
  /如今|现在|至今|后来|此后|随后|近日|日前|昨[日天]|法院|警方|投诉|起诉|案|某|[几两三四五六七八九十\d]个?[年月天]后|[用过]了[一二三两几半\d]+个?[年月]|已(?:经)?上/

/** The feast with which a text begins; `month` is 0 where it falls now into one, now into another. */
export function findToldFeast(body: string, known: KnownYears): (YearClue & { readonly month: number }) | null {
  const found = known.feast.exec(body.slice(0, 40))
  if (!found || remembered.test(body.slice(0, 80)) || later.test(body)) return null
  return {
    year: Number(found.groups?.['year']),
    month: known.feastMonths.get(found.groups?.['name'] ?? '') ?? 0,
    words: found[0],
  }
}
