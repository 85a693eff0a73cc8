/**
 * Titles inside running text. A subheading is short, has no full stop, is often two halves with a space and often one of a
 * parallel series; the first half of a sentence that a column cut is short and has no full stop, too.
 */
import { readDateline } from '../people/dateline.ts'
import { endsWithOne, tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { isUnbalanced } from './sentence-ends.ts'

const longestHeading = 42
/** True where a sentence goes on below. */
export const endsClause: (plain: string) => boolean = endsWithOne(',、;')
/** Words with which news text begins, and titles do not. */
export const newsOpening: RegExp =
  /^(?:昨日|昨天|昨晚|昨夜|前日|今日|今天|今晨|近日|日前|近期|连日来|目前|近来|近年来|最近|上周|本周|本月|上月|日前|\d{1,2}日|\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月)/
const openingClause =
  /^(?:昨日|昨天|昨晚|昨夜|前日|今日|今天|今晨|近日|日前|近期|连日来|目前|近来|近年来|最近|上周|本周|本月|上月|(?:过去)?[一二三四五六七八九十两几多数]{1,2}年(?:来)?|去年(?:以来)?|今年(?:以来)?|长期以来|截至目前|过去一年|前年|年初|年底|现场|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|\d{4}年(?:\d{1,2}月)?|\d{1,2}月)(?:[上下中]午|早上|晚上?|清晨|凌晨|傍晚)?(?:\d{1,2}[时点](?:\d{1,2}分)?许?)?,|^(?:早上|上午|中午|下午|傍晚|晚上|夜里|凌晨|清晨|深夜|入夜)[^,]{0,4},|^天(?:不|没|未|刚|一|还没|蒙蒙|渐渐)(?:亮|黑|明),|^(?:[^,]{2,8}以来|每到[^,]{1,6}|据[^,]{1,8}),/
/** 从…开始, · 为了…, · 在…,: when, why and where, before anybody does anything. */
const circumstance =
  /^(?:去年|今年|前年|当天|当晚|当日|次日|第二天|那天)[^,]{1,8},|^(?:从[^,]{2,10}(?:开始|起)|为了?[^,]{3,14}|因[^,]{3,10}|在[^,]{2,14}|随着[^,]{3,14}|由于[^,]{3,14}|根据[^,]{3,14}|按照[^,]{3,14}|针对[^,]{3,14}|作为[^,]{3,14}|截[至止][^,]{1,10}|今年是[^,]{3,16}),/
/** True for a line that begins as a sentence does: with when, why or where. */
export function isOpeningClause(plain: string): boolean {
  return openingClause.test(plain) || circumstance.test(plain) || newsOpening.test(plain) || reporterActs.test(plain)
}

/** A reporter who sees, hears, goes: the beginning of a sentence. */
const reporterActs = /^(?:本报)?记者(?:从|在|看到|了解|发现|来到|走进|注意|采访|跟随)/
/** Two halves with a space between. */
export const halves: RegExp = /[\p{Script=Han}”》!?]\s{1,3}[“《]?\p{Script=Han}/u
/** A section that has only its number. */
const numeral = /^[(]?[一二三四五六七八九十]{1,2}[)、.]?$/
const reporting = /(?:说|表示|决定|规定|承诺|反映|强调|指出|认为|介绍|获悉|了解到|告诉记者|称|要求|透露|坦言|显示)(?:,|:“)/
const enumerated =
  /^(?:[((]?[一二三四五六七八九十\d]{1,2}[))、.]\s?|第[一二三四五六七八九十]{1,2}[,、是]|[●■◆□▲★◎•·]|问[::]|答[::]|[AQ]\d{0,2}[::])/
/** Characters on which no title ends, unless they end a word: 积极参与; 的 does where something is asked: 是怎样画成的. */
const dangling = /[的和与及在将把被从向使其该各并或于以由为对让给就至]$/
/** Characters on which few titles end. */
const leaning = /[都也还又再才只太更最没不有是要得着做到去来您们这那每某此个位名条]$/
const asked = /(?:怎|谁|如何|为何|哪|咋).*的$/
/** Words that promise more. */
const promising =
  /(?:有关|主要|特意|专门|先后|分别|逐条|逐步|陆续|仍然|已经|正在|通过|没有|可以|能够|需要|以及|其中|因为|所以|但是|由于|对于|关于|为了|根据|按照|包括|这个|那个|一个|每天|最后|至少|大约|表示|认为|指出|获悉|坦言|告诉)$/
/** 却…, 能…, 做了…: what somebody does or is, without anybody who does it. */
const predicate =
  /^(?:却|能(?![源力够否])|可以|都[是有在]|正在|也(?![许门])|就(?![业是])|并(?![非不])|仍|才(?![能华子])|又(?!是)|则|而(?!且)|[^除为有到过罢完受走看见听说想\P{Script=Han}](?:了|到了|起了|出了|成了|着)(?!解))/u
/** With which it begins, or goes on. */
const heads = /[却能可都正也就并仍才又则而]/
const aspects = /[了到起出成着]/
const latin = /[A-Za-z]/
/** 19|86年, 经过四|天, 砍掉四|十七棵: a number goes on, or is followed by what it counts. */
const count = /[〇零一二三四五六七八九十百千万亿两\d][多余几]?$/
const digits = /^[\d〇零一二三四五六七八九十百千万亿多余几%]/
const counted =
  /^[天个名位块座条里月年日时点人岁次家户辆张支亩吨米克元件台套幅盏棵根株头只匹艘架间层栋处所项种类批群对双副句首篇本部册公分小平立]/
/** 那|一天, 这|三户 */
const pointing = /[这那每某第]/
/** 从下树|到装进冷柜: from where, and no word yet of where to. */
const away = /从[^,。到起至]{1,8}$/
/** 位子|上, 教室|里: where a thing is. */
const inside = /^[上里中内外间旁前后]/
/** Characters with which no paragraph begins. */
const continuing = /^[,。、;:!?”’》)」』】%的们着了]/

/** 读者 张某: who wrote a letter, below it. */
export function isSignature(plain: string): boolean {
  return /^(?:一[名位])?(?:热心|忠实)?(?:读者|市民|网友|听众|观众|家长|居民|村民|业主)\s+\p{Script=Han}{1,4}(?:\s\p{Script=Han}{1,2}){0,2}$/u.test(
    plain,
  )
}

/** …和儿子在河边 本报记者 A 摄: what can be seen and who took it, without a full stop; a title names nobody so. */
export function isCreditedLine(plain: string): boolean {
  if (plain.length > 80 || !/(?:[摄图影]\)?|资料图片\))$/.test(plain) || plain.includes('。') || signedAtStart.test(plain)) return false
  const credit = creditAtEnd.exec(plain)
  return credit !== null && credit.index >= 4
}

const signedAtStart = /^[□■◆●(【\s]*\p{Script=Han}{0,6}(?:记者|通讯员|实习生)\s/u
const creditAtEnd =
  /[\s(,]?(?:(?:本报|晚报|日报|\p{Script=Han}{2,4}报)?(?:全媒体|融媒体?)?(?:首席|见习|实习)?(?:记者|通讯员)\s*\p{Script=Han}{2,4}(?:\s\p{Script=Han}{1,3}){0,3}\s*(?:\/?\s*摄影?|供图|\/图|(?<!文\s?)图|\((?:本报)?资料图片?)|\s\p{Script=Han}(?:\p{Script=Han}{1,2}|\s\p{Script=Han})\s?(?:\/?摄|\/图)|\s\p{Script=Han}{2,6}摄影)\)?$/u

/** 东西找到了,失主却不肯来,这是为什么? a sentence among sentences asks in several clauses; a title does so in two short ones. */
export function asksInClauses(plain: string): boolean {
  return /[?!]”?$|——$/.test(plain) && /[,:]/.test(plain) && plain.length > (/,.*,|:.*,/.test(plain) ? 14 : 22)
}

/** 编辑同志: how a letter begins. */
export function isSalutation(plain: string): boolean {
  return salutation.test(plain)
}

/** 编辑同志:… */
export const letter: RegExp = /^(?:尊敬的)?(?:编辑|记者|总编|主编)(?:同志|老师|先生|女士|朋友)?们?:/
const salutation = /(?:同志们?|您好|你好|编辑部|朋友们?|先生|女士|老师|领导|报社|编辑)[,!]?:$|^(?:尊敬|敬爱|亲爱)的[^,。]{1,16}:$/

/** 灯火夜话③, …系列报道之二, 观察(上), 送餐篇 (not 谱写新篇): which of them. */
export const seriesNumber: RegExp =
  /[①②③④⑤⑥⑦⑧⑨⑩]$|(?:之|系列|报道|第)[一二三四五六七八九十]{1,3}(?:[篇章])?$|(?:系列|报道|观察|调查|话题|故事)\([上中下一二三四五六七八九十\d]{1,2}\)$|^\p{Script=Han}{1,3}[^一二两三几每本首末全名开新这那诗长短]篇$/u
/** 一、 · (二) · 3. · ◆: an item of a list, or a section of a text. */
export const numbered: RegExp =
  /^(?:[((]?[一二三四五六七八九十\d]{1,2}[))、.]\s?(?!\d)|第[一二三四五六七八九十]{1,2}[,、:是]|[●■◆□▲★◎•]|[一二三四五六七八九十](?:问|是|曰|张|把|支|本)[:,])/

/** True when a line can be a title by its looks alone. */
export function isHeadingLike(plain: string): boolean {
  if (plain.length === 0 || plain.length > longestHeading) return false
  if (numeral.test(plain)) return true
  if (plain.includes('。') || endsClause(plain)) return false
  if (salutation.test(plain) || letter.test(plain) || plain.startsWith('摘要:')) return false
  // 中原区: above a title says where; 会议指出: announces a sentence.
  if (plain.endsWith(':') && (!/^\p{Script=Han}{2,6}:$/u.test(plain) || /[说道示调出为绍悉到称下是求问答]:$/.test(plain))) return false
  if (plain.length > 30 && /[!?]./.test(plain.replace(/[!?]+[”’」』)]*$/, ''))) return false
  if (!/\p{Script=Han}[\s“‘《]{0,3}\p{Script=Han}/u.test(plain) || isTableRow(plain)) return false
  return readDateline(plain) === null && !/^(?:记者|受访者|主持人|问|答)\s?:/.test(plain) && !/^[((]?(?:本报)?(?:记者|通讯员)\s/.test(plain)
}

/** True when a line can be the title that its place says it is: it may be long, and may call or ask inside. */
export function isTitleByPlace(plain: string): boolean {
  return plain.length <= 2 * longestHeading && !/[。;]/.test(plain) && !/[,、]$/.test(plain) && readDateline(plain) === null
}

const figure = /[\d.%+-]/
const figures = /[\d.%+-]+/g
/** 一本线理科516分 文科556分: two halves of words, with a figure each. */
const worded = /^\p{Script=Han}{2,}\d+\p{Script=Han} \p{Script=Han}{2,}\d+\p{Script=Han}$/u

/** A row of figures: more than a third digits, or three columns and more. */
export function isTableRow(plain: string): boolean {
  if (!plain.includes(' ') || !figure.test(plain) || worded.test(plain)) return false
  return (plain.length - plain.replace(figures, '').length) * 3 > tighten(plain).length
}

/** True when a line begins something of its own: a dateline, an item of a list, a speaker, an editor's note. */
export function startsUnit(plain: string): boolean {
  if (enumerated.test(plain) && !/^\d+\.\d/.test(plain)) return true
  if (/^(?:核心提示|编者按|内容提要|导读|提要|记者手记|新闻链接|名词解释|相关链接|背景链接|记者|受访者|主持人)\s*[::]/.test(plain))
    return true
  if (/^(?:图为|图[①-⑩一二三\d]|上图|下图|左图|右图|资料图)/.test(plain)) return true
  if (/^[((](?:本报|晚报)?(?:首席|见习)?(?:记者|通讯员)\s?/.test(plain)) return true
  return readDateline(plain) !== null
}

/** Keys by which parallel titles resemble each other: how they begin, how long they are, the lengths of their parts. */
export function seriesKeys(plain: string): string[] {
  // Parts and, between them, what parts them.
  const cut = plain.split(/([,、\s;:]+)/)
  const seams = cut.length >> 1
  let shape = ''
  for (let at = 1; at < cut.length; at += 2) shape += `${cut[at - 1]?.length ?? 0}${cut[at]?.trim() || ' '}`
  const marker = /^(?:[((]?[一二三四五六七八九十\d]{1,2}[))、.]|[●■◆□▲★◎【])/.exec(plain)?.[0].replace(/[一二三四五六七八九十\d]+/, '#')
  return [
    `^${plain.slice(0, 2)}${seams}`,
    `=${plain.slice(0, 1)}${plain.length}${seams}`,
    `$${plain.slice(-4)}${seams}`,
    ...(shape ? [`#${shape}`] : []),
    ...(marker ? [`@${marker}`] : []),
  ]
}

/** How many other titles share the clearest likeness of each; by its index in `titles`. `keys` are none for what is no title. */
export function countSeries(titles: readonly { readonly plain: string; readonly keys: readonly string[] }[]): number[] {
  const counts = new Map<string, number>()
  // The same line printed twice is no series.
  const seen = new Set<string>()
  for (const { plain, keys } of titles) {
    if (keys.length === 0 || seen.has(plain)) continue
    seen.add(plain)
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return titles.map(({ keys }) => keys.reduce((most, key) => Math.max(most, (counts.get(key) as number) - 1), 0))
}

/** What is around a line that looks like a title. */
export interface HeadingContext {
  readonly plain: string
  /** The next line of text; null: the page or the article ends. */
  readonly next: { readonly plain: string; readonly isHeadingLike: boolean } | null
  readonly siblings: number
  /** True right below a title. */
  readonly belowTitle: boolean
  /** True when the words stand uncut in the text near the line. */
  readonly isNear: (words: string) => boolean
}

/** True when a short line without a full stop is the first half of a sentence. */
export function isCutHalf({ plain, next, siblings, belowTitle, isNear }: HeadingContext, resources: ParseResources): boolean {
  if (/^(?:——|──|--)/.test(plain) || numeral.test(plain)) return false
  const dangles = endsClause(plain) || (dangling.test(plain.slice(-1)) && !resources.words.has(plain.slice(-2)) && !asked.test(plain))
  if (next === null) return dangles || isUnbalanced(plain) || raggedness(plain) >= 3
  const junction = junctionScore(plain, next.plain, isNear, resources)
  let score = junction
  if (isUnbalanced(plain)) score += 3
  if (dangles) score += 3
  score += raggedness(plain)
  const hasClause = plain.includes(',')
  const isSentence =
    (hasClause && (openingClause.test(plain) || (plain.length >= longestWithClause && circumstance.test(plain)))) ||
    reporterActs.test(plain) ||
    reporting.test(plain)
  if (isSentence) score += 4
  else if (newsOpening.test(plain)) score += 2
  if (promising.test(plain.slice(-4))) score += 3
  // 不吃饭、不 / 收礼: a member of a list has more than one character.
  if (/、[^、,\s]$/.test(plain)) score += 3
  if (leaning.test(plain.slice(-1)) && !resources.words.has(plain.slice(-2))) score += 2
  if (halves.test(plain)) score -= 3
  // A text seldom breaks off in its first line.
  if (belowTitle && junction < 3 && !isSentence && plain.length <= longestTitle) score -= 2
  // What begins as a sentence resembles other sentences: 会议指出,…
  if (siblings > 0 && !isSentence) score -= junction >= 3 ? 1 : siblings > 1 ? 4 : 3
  if (newsOpening.test(next.plain) || startsUnit(next.plain)) score -= 3
  else if (next.isHeadingLike) score -= junction > 3 ? 0 : 3
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
  const isPair = plain.slice(0, -last - 1).lastIndexOf(parts.at(-1)?.[0] ?? ' ') >= plain.length - last - 1 - last - 3
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
  return short + front + (parts.length > 2 && last + 2 < longest ? (plain.length > 20 ? 3 : 2) : 0) + long
}

/** 我的, 新的, 家的, 有的 */
const owner =
  /^[我你您他她它咱俺谁孰真别似目有新老旧大小多少好坏美红绿黑白黄蓝最更家人车水山花书爱娘爹妈爸爷奶远近早晚前后左右东西南北男女高低冷热这那]/

/** Short clauses with which sentences do begin. */
const shortClause =
  /^(?:\d{1,2}[点时月日]|\d{2,4}年|原本|本来|起初|起先|平时|平日|早先|以前|过去|近来|[春夏秋冬]天|有时|此时|那时|这时|这次|那天|次日|翌日|渐渐|忽然|突然|显然|当然|也许|或许|虽然|如果|毕竟|总之|结果|幸好|可是|但是|只是|还有|而且|况且|接着|然后|不久|不料|谁知|小时|儿时|童年|少年|记得|听说|据说|经查|每天|每年|清晨|傍晚|夜里|入夜|深夜|凌晨|中午|午后|周[一二三四五六日末]|为此|对此|据悉|随后|同时|然而|其中|昨日|近日|日前|目前|此外|最后|首先|其次|如今|当天|今年|去年|当日|当时|因此|不过|另外|那么|最终|今天|昨天|是的|其实|原来|果然|于是|后来|现在|从前|现场|记者|一是|二是|三是|会上|会后|下午|上午|晚上|早上|年底|年初|月底)/

/** How likely it is that no break belongs between two lines: a word or a phrase of the page is cut by it. */
export function junctionScore(before: string, after: string, isNear: (words: string) => boolean, { words }: ParseResources): number {
  const [y = '', z = ''] = [before.at(-2), before.at(-1)]
  const [a = '', b = ''] = [after[0], after[1]]
  let score = 0
  const areLatin = latin.test(z) && latin.test(a)
  if (continuing.test(a) || (areLatin && a >= 'a')) score += 4
  // Open|Day: words of another script, side by side.
  else if (areLatin) score += 3
  // 认|领的三十二户: a single character that owns something is the end of a word, unless it is a word itself.
  if (b === '的' && !owner.test(a)) score += 3
  // A first clause of a few characters is the end of a sentence: 「齐。」「走访,」
  if ((/^[^,。、;:!?“《(\s]{1,3}[。;!?]/.test(after) || /^[^,。、;:!?“《(\s]{1,2},/.test(after)) && !shortClause.test(after)) score += 3
  if ((aspects.test(b) || heads.test(a)) && predicate.test(after)) score += 2
  if (count.test(y + z) && !words.has(y + z) && (digits.test(a) || (counted.test(a) && !words.has(a + b)))) score += 4
  // 三|分之二
  if (a === '分' && b === '之' && count.test(z)) score += 4
  if (inside.test(a) && !words.has(a + b)) score += 3
  if (pointing.test(z) && digits.test(a) && !words.has(y + z)) score += 4
  if (/^[到起]/.test(a) && away.test(before) && /[,。]/.test(after)) score += 4
  if (words.has(z + a)) score += !words.has(y + z) && !words.has(a + b) ? 4 : 1
  // Two whole words side by side may meet by chance; a phrase cut elsewhere does not.
  if (y && b && !(words.has(y + z) && words.has(a + b)) && isNear(y + z + a + b)) score += 3
  return score
}
