/** Halves of sentences: a column cuts them anywhere, and the first half is as short as a title and has no full stop, either. */

import { halves, isNumeral, startsUnit } from '../forms/headings.ts'
import { junctionScore } from '../forms/junction.ts'
import { circumstance, isOpeningClause, newsOpening, openingClause, reporterActs, whenOrWhere } from '../forms/openings.ts'
import { endsClause, isUnbalanced } from '../forms/sentence-ends.ts'
import { cleft, numbered } from '../forms/series.ts'
import type { ParseResources } from '../resources.ts'
import type { Cutting } from './items.ts'

const reporting = /(?:说|表示|决定|规定|承诺|反映|强调|指出|认为|介绍|获悉|了解到|告诉记者|称|要求|透露|坦言|显示)(?:,|:“)/
/** 站长说,缺的是人手: what somebody of whom the text tells says, in a few words. */
const saysBriefly = /^(?!记者|有|[这那])[〇㐀-鿿𠀀-𲎯]{2,5}说,[^,“]{4,10}$/u
/** Characters on which no title ends, unless they end a word: 积极参与; 的 does where it is asked or told how: 是怎样画成的, 是这样画成的. */
const dangling = /[的和与及在将把被从向使其该各并或于以由为对让给就至]$/
/** Characters on which few titles end. */
const leaning = /[一都也还又再才只太更最没不有是要得着做到去来您们这那每某此个位名条]$/
const asked =
  /(?:怎|谁|如何|为何|哪|咋).*的$|^[^,是说]{1,5}是(?:这[样么]|那[样么]|如此|靠|凭)[^,的]{1,8}的$|^[^,是说]{1,5}是[^,的]{1,6}(?:出来|起来|下来|回来|过来|上去)的$/
/** Words that promise more. */
const promising =
  /(?:有关|主要|特意|专门|先后|分别|逐条|逐步|陆续|仍然|已经|正在|通过|没有|可以|能够|需要|以及|其中|因为|所以|但是|由于|对于|关于|为了|根据|按照|包括|这个|那个|一个|每天|最后|至少|大约|表示|认为|指出|获悉|坦言|告诉)$/

/** Behind a clause, verbs of which a title would tell what they are about. */
const wantsObject =
  /(?:[收得达受接遇]到|成为|具有|属于|等于|位于|进行|开展|举行|举办|提供|引起|造成|形成|采取|给予|予以|加以|承诺|强调|提出|透露|反映|(?<![不求为])是)$/
/** 企业应当在App上: where something is to be done, and not yet what; 已在路上 is a title. */
const wantsVerb = /(?:应当?|须|需要?|将|可以?|能够?|必须|不得|不要|禁止)在(?!路上)[^,。在]{1,10}[上里中内下]$/
/** …,我在老屋的梁上 · …,这封信里: behind a clause, where something is, and not yet what. */
const wantsWhat = /,(?:[我他她]在[^,。在]{3,12}|[这那][〇㐀-鿿𠀀-𲎯]{1,4})[上里中内下]$/u
/** …,某某镇分水 / 岭村的…: a village is cut in its name. */
const ofTown = /[〇㐀-鿿𠀀-𲎯]{2}(?:镇|乡|街道|办事处)(?![上里内外中人])[〇㐀-鿿𠀀-𲎯]{1,2}$/u
const villageAtStart = /^[〇㐀-鿿𠀀-𲎯]{0,2}(?:村(?!民|里|镇|庄|子)|社区)/u
/** …,…,到了某年的: of three clauses the last has no end. */
const runsOn = /^[^,“]{2,},[^,“]{2,},[^,“]{2,}$/
const shortEnd = /^[^,。!?:“”]{1,12}。$/

/** 凌晨一点四十分,…。: with the hour begins the text below the titles. */
const tellsHour = /^(?:凌晨|清晨|早[上晨]|上午|中午|下午|傍晚|晚上|夜里|深夜)[^,]{0,8},.{16,}/

/** 我在渠边住过一冬,…: who tells of himself. */
const ownWords = /^我们?(?![市省国县区校院厂社们])[^,“]{2,},/

/** What is around a line that looks like a title. */
export interface HeadingContext {
  readonly plain: string
  /** The next line of text; null: the page or the article ends. */
  readonly next: { readonly plain: string; readonly isHeadingLike: boolean; readonly siblings: number } | null
  readonly siblings: number
  /** True right below a title. */
  readonly belowTitle: boolean
  /** True where text stands above. */
  readonly inText: boolean
  /** True when the words stand uncut in the text near the line. */
  readonly isNear: (words: string) => boolean
  readonly cutting: Cutting
  /** True on a site's page of whole paragraphs, where blank lines part this line from both neighbours. */
  readonly isApart: boolean
  /** True between two titles of sections that have numbers or signs, as this one has not. */
  readonly inSection: boolean
}

/** True when a short line without a full stop is the first half of a sentence. */
export function isCutHalf(
  { plain, next, siblings, belowTitle, inText, isNear, cutting, isApart, inSection }: HeadingContext,
  resources: ParseResources,
): boolean {
  if (/^(?:——|──|--)/.test(plain) || isNumeral(plain)) return false
  // 欧阳雨和, below a title: whatever character a name ends on.
  if (belowTitle && plain.length <= 4 && plain.length > 2 && resources.surnames.double.has(plain.slice(0, 2))) return false
  const dangles =
    endsClause(plain) ||
    (dangling.test(plain.slice(-1)) && !resources.words.has(plain.slice(-2)) && !asked.test(plain) && !(siblings > 0 && cleft.test(plain)))
  if (next === null) return dangles || isUnbalanced(plain) || raggedness(plain) >= 3
  const junction = junctionScore(plain, next.plain, isNear, resources)
  let score = junction
  if (isUnbalanced(plain)) score += 3
  if (dangles) score += 3
  const ragged = raggedness(plain)
  score += ragged
  const hasClause = plain.includes(',')
  // 走得出去 讲得下去 / 如今,这所小学的操场 / 换成了跑道: below a subheading the text begins with when or where.
  const opensText = hasClause && inText && belowTitle && cutting === 'anywhere' && !next.isHeadingLike
  const isSentence =
    (opensText && whenOrWhere.test(plain)) ||
    (hasClause && (openingClause.test(plain) || (plain.length >= longestWithClause && circumstance.test(plain)))) ||
    (ownWords.test(plain) && plain.length >= longestWithClause && next.plain.includes('。')) ||
    reporterActs.test(plain) ||
    (reporting.test(plain) && !(isApart && saysBriefly.test(plain)))
  if (isSentence) score += 4
  else if (newsOpening.test(plain)) score += hasClause && /^(?:昨|前[天日晚])/.test(plain) ? 4 : 2
  if (promising.test(plain.slice(-4)) || wantsVerb.test(plain.slice(-16)) || (hasClause && wantsObject.test(plain.slice(-3)))) score += 3
  if (hasClause && wantsWhat.test(plain)) score += 2
  if (ofTown.test(plain) && villageAtStart.test(next.plain)) score += 3
  // …,附近商户凑 / 钱添了两盏灯。: no paragraph is as short as that.
  if (hasClause && shortEnd.test(next.plain)) score += 2
  // 不吃饭、不 / 收礼: a member of a list has more than one character.
  if (/、[^、,\s]$/.test(plain)) score += 3
  if (leaning.test(plain.slice(-1)) && !resources.words.has(plain.slice(-2))) score += 2
  if (halves.test(plain)) score -= 3
  if (cutting === 'none' && junction < 3 && !isSentence) score -= 1
  // 一、… and 二、…: a title between them would have a number, too.
  if (inSection && cutting !== 'none' && !next.isHeadingLike) score += cutting === 'anywhere' || belowTitle ? 3 : 2
  // A text seldom breaks off in its first line, unless lines are cut anywhere: or behind so short a clause as no title has.
  const mayBeTitle = cutting === 'none' || (!inSection && cutting === null && !dangles && ragged < 4)
  if (belowTitle && mayBeTitle && junction < 3 && !isSentence && plain.length <= longestTitle) score -= 2
  // What begins as a sentence resembles other sentences: 会议指出,…
  // 三、一年省下两毛八 / 一瓶…: behind its number a title is whole, whatever meets at its end.
  const mayMeet = junction >= 3 && !(siblings > 1 && numbered.test(plain))
  if (siblings > 0 && !isSentence) score -= mayMeet ? 1 : siblings > 1 ? 4 : 3
  if (newsOpening.test(next.plain) || startsUnit(next.plain) || (belowTitle && tellsHour.test(next.plain))) score -= 3
  // …不是梦 / 见缝插针,…: what is one of a series begins itself, whatever word meets at the break.
  else if (next.isHeadingLike) score -= next.siblings > 1 ? junction + 3 : junction > 3 || (dangles && runsOn.test(plain)) ? 0 : 3
  if (/[”!?》」]$/.test(plain) && !isUnbalanced(plain)) score -= 2
  return score >= 3
}
/** 因一条狗,两家人打了十年官司: as short as that a title may begin with where and why, too. */
const longestWithClause = 18
/** So long a line below a title is a title, where nothing says that it breaks off. */
const longestTitle = 20

/** The halves of a title are of a size; a sentence breaks off anywhere behind a comma. */
function raggedness(plain: string): number {
  if (!plain.includes(',') || /\s/.test(plain)) return 0
  const parts = plain.split(',')
  const last = parts.at(-1)?.length ?? 0
  const longest = Math.max(...parts.slice(0, -1).map((part) => part.length))
  // 代收快递,代送药: two things that somebody does.
  const isPair = (parts.at(-2) ?? '').slice(-last - 3).includes(parts.at(-1)?.[0] ?? ' ')
  const short = longest < last + 2 || isPair ? 0 : last <= 2 ? 3 : last === 3 ? 2 : 0
  // Two commas in so long a line: titles have them in short parallel parts only.
  const long = plain.length > 28 ? parts.length + 1 : plain.length > 26 ? parts.length : 0
  // 每到换季,关节门诊里坐满了揉着: a short clause in front, and the rest runs on.
  const front =
    parts.length === 2 && (parts[0] as string).length <= 7 && last >= (parts[0] as string).length + 5
      ? 2
      : parts.length === 2 && longest >= last + 6
        ? 1
        : 0
  // Of more than two clauses those of a title are of a size: 听民声,解民忧,暖民心.
  const isUneven = parts.length > 2 && longest - Math.min(...parts.map((part) => part.length)) > 2
  return short + front + (isUneven ? (plain.length > 16 ? 3 : 2) : 0) + long
}

/** The last words of a page that its end has cut: a clause, and what seems to begin another. */
export function isCutSentence(plain: string): boolean {
  if (/^.{6,},.{2,}(?:正|正在|将|已经|并|而且)$/.test(plain)) return true
  return /^[^,:【[]{2,24},.{2,}[^!?”]$/.test(plain) && (plain.length >= longClause || isOpeningClause(plain) || opensClause.test(plain))
}
const longClause = 20
const opensClause = /^(?:今年|去年|当[时天年日]|从|自从|为了|随着|由于|除了|如果|虽然|尽管|即使|只要|在[^,]{2,}[中上下里后前时]|经)/
