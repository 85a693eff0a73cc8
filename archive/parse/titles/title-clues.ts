/** What a line that may be a title says of its own role, by nothing but its words. */

import { isSectionName } from '../forms/page-names.ts'
import { placeAtStart } from '../forms/place-at-start.ts'
import { isUnbalanced } from '../forms/sentence-ends.ts'
import { numbered, seriesNumber } from '../forms/series.ts'
import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'

/** Signs that speak for one role and against another; `title-weights.ts` says how much, or what is learned. */
export type TitleClue =
  | 'dashed'
  | 'column-words'
  | 'column-like'
  | 'part-of-page'
  | 'labelled'
  | 'slogan'
  | 'serial'
  | 'in-series'
  | 'apart'
  | 'announces'
  | 'place-only'
  | 'village'
  | 'place-first'
  | 'province-first'
  | 'day'
  | 'asks'
  | 'speaker'
  | 'numbered'
  | 'unfinished'
  | 'very-short'
  | 'very-long'

/** ——副题, and one of several: ①副题 */
export const dashed: RegExp = /^(?:——|—|──|--|[①②③④⑤])/
/** 系列报道, 大型报道: one of several. */
const serial = /(?:系列|连续|大型|专题|[追跟]踪)报道/
/** What was said or asked for stands in the next line. */
const announces =
  /(?:要求|强调|指出|提出|(?<![出的])决定|宣布|获悉|时说|表示|提示|(?:昨日|今日|近日|日前|昨天|今天|今晨|昨晚)(?:发布|公布|通报|介绍|透露|回应|提醒))\s?:?$|^[^,。:]{2,16}:$/
/** 昨日立秋, 国庆黄金周: the day, below which stands what happened on it. */
const day =
  /^(?:昨|今|明|前)[日天晚晨]|^[〇零一二三四五六七八九十\d]{1,3}月[〇零一二三四五六七八九十\d]{1,3}日|首[日场]|^(?:春运|国庆|五一|高考|中考|元旦|春节)|黄金周|小长假|假期|立[春夏秋冬]|入[伏冬夏秋春]|三伏|开学季/
/** Characters on which no title ends; 的 only where nothing in the line asks for it (是怎样画成的). */
const dangling = /(?:(?<!(?<!凡)[是怎谁].*)的|(?<![还都仍正健])在|[和与及将把被从向使其该各并或于以对为让给就]|[〇㐀-鿿𠀀-𲎯]、)$/u

/** 法院:没有共担风险 · 第一任校长:窑洞里点名 */
const speaker = /^[〇㐀-鿿𠀀-𲎯]{2,8}:\s?\S/u
const asks = /[?!]$|怎么|怎样|如何|为何|何时|何去何从|咋|谁来|去哪|几何$|何在$|能否/

/** The longest name of a series, with the number of the piece. */
const longestSeries = 20
/** The longest line that still looks like the name of a column. */
const longestColumn = 17

/** The longest line that campaigns and advertisers call out. */
const longestSlogan = 24

/** The clues in one line; `plain` is its form for rules. */
export function findClues(plain: string, resources: ParseResources): Set<TitleClue> {
  const clues = new Set<TitleClue>()
  const tight = tighten(plain)
  const add = (clue: TitleClue, holds: boolean): void => {
    if (holds) clues.add(clue)
  }
  add('dashed', dashed.test(plain))
  add('column-words', resources.columns.known.test(tight))
  add('column-like', tight.length <= longestColumn && resources.columns.likely.test(tight))
  add('part-of-page', tight.length <= longestColumn && /[·•]/.test(plain) && isSectionName(plain, resources))
  // 【手艺】东岗镇:… has column and headline in one.
  add('labelled', /^【[^】]+】./.test(plain))
  add('slogan', plain.length <= longestSlogan && resources.columns.slogans.test(plain))
  add('serial', serial.test(tight))
  add('in-series', tight.length <= longestSeries && seriesNumber.test(tight) && !clues.has('column-words'))
  add('day', tight.length <= 8 && day.test(tight))
  add('asks', asks.test(plain))
  add('speaker', speaker.test(plain))
  add('numbered', numbered.test(plain))
  const place = placeAtStart(tight, resources.gazetteer)
  const isPlace = place === tight.length && tight.length >= 3
  add('place-only', isPlace && !tight.endsWith(':'))
  add('village', isPlace && /(?:[村庄屯]|社区)$/.test(tight))
  add('announces', announces.test(plain) && !isPlace)
  add(
    'unfinished',
    (dangling.test(plain) && !resources.words.has(plain.slice(-2))) || isUnbalanced(plain) || (isPlace && tight.endsWith(':')),
  )
  add('place-first', place > 0 && place < tight.length)
  add('province-first', tight.length > 6 && [2, 3].some((length) => resources.gazetteer.provinces.has(tight.slice(0, length))))
  add('very-short', tight.length <= 4)
  add('very-long', tight.length > 28)
  return clues
}
