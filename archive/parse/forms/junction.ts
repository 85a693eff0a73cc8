/** Whether a line break cuts a word or a phrase in two: what ends the line above, and what begins the one below. */
import { newsDays } from '../data/news-days.ts'
import type { ParseResources } from '../resources.ts'
import { placeAtStart } from './place-at-start.ts'

/** 却…, 能…, 做了…: what somebody does or is, without anybody who does it. */
const predicate =
  /^(?:却|能(?![源力够否])|可以|都[是有在]|正在|也(?![许门])|就(?![业是])|并(?![非不])|仍|才(?![能华子])|又(?!是)|则|而(?!且)|(?![除为有到过罢完受走看见听说想])[〇㐀-鿿𠀀-𲎯](?:了|到了|起了|出了|成了|着)(?!解))/u
/** With which it begins, or goes on. */
const heads = /[却能可都正也就并仍才又则而]/
const aspects = /[了到起出成着]/
const latin = /[A-Za-z]/
/** 19|86年, 经过四|天, 砍掉四|十七棵: a number goes on, or is followed by what it counts. */
const count = /[〇零一二三四五六七八九十百千万亿两\d][多余几]?$/
const ordinal = /第[一二三四五六七八九十百\d]{1,3}$/
const digits = /^[\d〇零一二三四五六七八九十百千万亿多余几%]/
const counted =
  /^[天个名位块座条里月年日时点人岁次家户辆张支亩吨米克元件台套幅盏棵根株头只匹艘架间层栋处所项种类批群对双副句首篇本部册公分小平立遍趟场回番阵顿幕笔道盘杯瓶碗袋箱车船排组队圈段节课期届代辈周季]/
/** 区里的十一所|小学: so many of what stands in the next line; 最大的一个 and 最早的三家 need nothing more. */
const counting =
  /(?<!最[〇㐀-鿿𠀀-𲎯]{1,3}|最后|仅[有存剩]|剩下)的(?!一.$)[〇零一二两三四五六七八九十百千万\d]+[多余几]?[^天年月日时点人岁次亩吨米克元分届代辈周季]$/u
/** 那|一天, 这|三户 */
const pointing = /[这那每某第]/
/** 那三百棵|没栽活的树: of the things that one can touch nobody says so without their name. */
const pointedAt = /[这那](?:[二两三四五六七八九十百千万〇零几\d]|一[百千万]){1,6}[多余]?[颗棵株粒枝朵枚辆艘架栋幢盏根支匹]$/
/** 码|得整整齐齐, 擦|得很亮: how something is done; 得知 and 得益于 begin a sentence. */
const degree = /^得(?:([〇㐀-鿿𠀀-𲎯])\1([〇㐀-鿿𠀀-𲎯])\2|([〇㐀-鿿𠀀-𲎯])\3的|很|更加|格外|特别|非常|十分|像|跟)/u
/** 从下树|到装进冷柜: from where, and no word yet of where to. */
const away = /从[^,。到起至]{1,8}$/
/** 位子|上, 教室|里: where a thing is; 上个月, 前三年, 后半夜 tell when. */
const inside = /^(?![上前后](?:一[个次回届任代年天]|世纪|[二两三四五六七八九十几些半百千万个\d]))[上里中内外间旁前后]/
/** Characters with which no paragraph begins. */
const continuing = /^[,。、;:!?”’》)」』】%的们着了]/

/** 我的, 新的, 家的, 有的 */
const owner =
  /^[我你您他她它咱俺谁孰真别似目有新老旧大小多少好坏美红绿黑白黄蓝最更家人车水山花书爱娘爹妈爸爷奶远近早晚前后左右东西南北男女高低冷热这那]/
/** Short clauses with which sentences do begin; not 期间 and 之后, which go on behind what they are about: 国庆|期间, 比赛|之后. */
const shortClause: RegExp = new RegExp(
  String.raw`^(?:${newsDays}|\d{1,2}[点时月日]|\d{2,4}年|原本|本来|起初|起先|平时|平日|早先|以前|过去|[春夏秋冬]天|有时|此时|那时|这时|这次|那天|次日|翌日|渐渐|忽然|突然|显然|当然|也许|或许|虽然|如果|毕竟|总之|结果|幸好|可是|但是|只是|还有|而且|况且|接着|然后|不久|不料|谁知|此前|至此|由此|从此|自此|随即|其间|眼下|事后|席间|其[一二三四]|不仅|无论|尽管|小时|儿时|童年|少年|记得|听说|据说|经查|每天|每年|清晨|傍晚|夜里|入夜|深夜|凌晨|中午|午后|周[一二三四五六日末]|为此|对此|据悉|随后|同时|然而|其中|此外|最后|首先|其次|如今|当天|今年|去年|当日|当时|因此|不过|另外|那么|最终|是的|其实|原来|果然|于是|后来|现在|从前|现场|记者|一是|二是|三是|会上|会后|下午|上午|晚上|早上|年底|年初|月底|早晨|清早|黄昏|午夜|黎明)`,
)

/** 10月12日|早晨, 当天|下午, 已是|黄昏: when it was goes on. */
const dayAtEnd = /(?:\d日|[昨今前当]天|[当次翌]日|已[是近])$/
const hourAtStart = /^(?:凌晨|黎明|清晨|清早|早[上晨]|上午|中午|午后|下午|黄昏|傍晚|晚上|夜里|深夜|午夜)/

/** 全市位居|第一,…: a rank, and no first of several items. */
export function isRank(before: string, after: string): boolean {
  return (
    /^第[一二三四五六七八九十\d]{1,3}[,、;]/.test(after) &&
    /(?:[居列]|排名?|名次|获得?|夺得?|取得|[省市县区国]|[排跃]在|[跃升]至|升到|世界|同类)$/.test(before)
  )
}

/** How likely it is that no break belongs between two lines: a word or a phrase of the page is cut by it. */
export function junctionScore(
  before: string,
  after: string,
  isNear: (words: string) => boolean,
  { words, gazetteer }: ParseResources,
): number {
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
  if (hourAtStart.test(after) && dayAtEnd.test(before)) score += 4
  if ((aspects.test(b) || heads.test(a)) && predicate.test(after)) score += 2
  if (count.test(y + z) && !words.has(y + z) && (digits.test(a) || (counted.test(a) && !words.has(a + b)))) score += 4
  // 第一|次
  if (ordinal.test(before) && counted.test(a) && !words.has(a + b)) score += 4
  // Behind a clause no title ends on it.
  if (counted.test(z) && counting.test(before) && /^[〇㐀-鿿𠀀-𲎯]/u.test(after)) score += before.includes(',') ? 4 : 2
  // 三|分之二
  if (a === '分' && b === '之' && count.test(z)) score += 4
  // 邮筒 / 中牟县…: a place begins there.
  if (inside.test(after.slice(0, 3)) && !words.has(a + b) && placeAtStart(after.slice(0, 8), gazetteer) === 0) score += 3
  if (a === '得' && degree.test(after)) score += 4
  if (pointedAt.test(before.slice(-10)) && /^[〇㐀-鿿𠀀-𲎯]/u.test(after)) score += before.includes(',') ? 4 : 2
  if (pointing.test(z) && digits.test(a) && !words.has(y + z)) score += 4
  if (/^[到起]/.test(a) && away.test(before) && /[,。]/.test(after)) score += 4
  if (words.has(z + a)) score += !words.has(y + z) && !words.has(a + b) ? 4 : 1
  // Two whole words side by side may meet by chance; a phrase cut elsewhere does not.
  if (y && b && !(words.has(y + z) && words.has(a + b)) && isNear(y + z + a + b)) score += 3
  return score
}
