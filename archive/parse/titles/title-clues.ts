/** What a line that may be a title says of its own role, by nothing but its words. */

import { isSectionName } from '../forms/page-names.ts'
import { placeAtStart } from '../forms/place-at-start.ts'
import { isUnbalanced } from '../forms/sentence-ends.ts'
import { numbered, seriesNumber } from '../forms/series.ts'
import { isClearName } from '../people/names.ts'
import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'

/** Signs that speak for one role and against another; `title-weights.ts` says how much. */
export type TitleClue =
  | 'dashed'
  | 'column-words'
  | 'serial'
  | 'in-series'
  | 'announces'
  | 'place-only'
  | 'village'
  | 'place-first'
  | 'province-first'
  | 'column-like'
  | 'part-of-page'
  | 'slogan'
  | 'meeting'
  | 'occasion'
  | 'day'
  | 'speaker'
  | 'whole-quotation'
  | 'halves'
  | 'balanced'
  | 'clauses'
  | 'three-parts'
  | 'portrait'
  | 'life'
  | 'coined-word'
  | 'asks'
  | 'leans-back'
  | 'detail'
  | 'figure-last'
  | 'kind'
  | 'account'
  | 'numbered'
  | 'unfinished'
  | 'predicate'
  | 'apart'
  | 'open'
  | 'very-short'
  | 'short'
  | 'long'
  | 'very-long'

/** ——副题, and one of several: ①副题 */
export const dashed: RegExp = /^(?:——|—|──|--|[①②③④⑤])/
/** 系列报道, 大型报道: one of several. */
const serial = /(?:系列|连续|大型|专题|[追跟]踪)报道/
/** What was said or asked for stands in the next line. */
const announces =
  /(?:要求|强调|指出|提出|(?<![出的])决定|宣布|获悉|时说|表示|提示|(?:昨日|今日|近日|日前|昨天|今天|今晨|昨晚)(?:发布|公布|通报|介绍|透露|回应|提醒))\s?:?$|^[^,。:]{2,16}:$/
/** 某会召开, 某地出台管理办法, 某地大力推行…: what is held, issued or pushed on; what it brings stands in the next line. */
const meeting =
  /(?:会议?|仪式|大会|全会|座谈会|推进会|协商会|论坛|活动|比赛)(?:昨日?|今日?|近日|日前|在\S{1,8})?(?:召开|举行|开幕|闭幕|落幕|举办|启动)$|(?:召开|举行|举办)\S{2,26}(?:会议?|仪式)$|(?:出台|印发|发布)(?:\S{0,4}管理|相关|有关|新)?(?:办法|意见|方案|规定|细则|措施|条例)$|^[〇㐀-鿿𠀀-𲎯]{2,8}(?:大力|深入|积极|着力|扎实)(?:推行|推进|开展|实施|推广|探索|打造|建设|优化)/u
/** What the piece was written for, how long something has been there, or when and where it is: 某某驿站开张三个月, 某厂的老车间里. */
const occasion =
  /^(?:市民|居民|村民|游客|读者|网友|群众|业主|家长|乘客|司机|旅客|街坊)[〇㐀-鿿𠀀-𲎯]{0,4}(?:反映|投诉|来信|来电|求助)|^(?:学习|贯彻|学习贯彻|纪念|喜迎|迎接|庆祝|聚焦|献礼|致敬|热烈祝贺)\S{4,}|(?:进行时|现场会|宣传周|之际|前夕|.{4}(?:之后|以后|过后|期间))$|.{2}的[^的,:]{2,6}(?:(?<![公一二三四五六七八九十百千万半\d])里|旁)$|(?:开张|开业|开馆|开园|开通|运行|运营|试行|实施|实行|启用|上线|投用|挂牌|揭牌|通车)(?:已|满|近|将满|即将满|刚满)?[一二两三四五六七八九十半百\d]{1,3}(?:个月|天|周年?|年|个多月|年多|多天)$/u
/** 呈现三大特点: which ones, the next line tells. */
const counts = /[两二三四五六七八九十\d](?:大|个|项|种)?(?:新)?(?:特点|亮点|变化|看点|特征|趋势|难题|诉求|举措|问题|做法)$/
/** 昨日立秋, 国庆黄金周: the day, below which stands what happened on it. */
const day =
  /^(?:昨|今|明|前)[日天晚晨]|^[〇零一二三四五六七八九十\d]{1,3}月[〇零一二三四五六七八九十\d]{1,3}日|首[日场]|^(?:春运|国庆|五一|高考|中考|元旦|春节)|黄金周|小长假|假期|立[春夏秋冬]|入[伏冬夏秋春]|三伏|开学季/
/** 法院:没有共担风险 · 专家提醒:… · 气象台:… */
const speaker = /^[〇㐀-鿿𠀀-𲎯]{2,8}:\s?\S/u
/** Words that point back to what has been named: the line cannot come first. */
const leansBack =
  /^(?:最\S{1,4}的(?:一|那)|临[走别](?:时|前)|事后|事前|其中|大部分|大多|多数|当事人|今年已|目前已|据悉|失主|车主|店主|记者|专家|警方|法院|官方|有关部门|同时|预计|双方|较(?:去年|上年|同期)|比(?:去年|上年)|同比|另有|还有|此前)/
/** Characters on which no title ends; 的 only where nothing in the line asks for it (是怎样画成的). */
const dangling = /(?:(?<!(?<!凡)[是怎谁].*)的|(?<![还都仍正健])在|[和与及将把被从向使其该各并或于以对为让给就]|[〇㐀-鿿𠀀-𲎯]、)$/u

/** 寄宿制学校、幼儿园: of whom something is told in the next line. */
const enumeration = /^[〇㐀-鿿𠀀-𲎯]{2,6}、[〇㐀-鿿𠀀-𲎯]{2,6}$/u
/** 两千名市民, 中原区一百零三位老人, 山城百户工人, 九十岁老兵, 老街上三代人: what they do stands in the next line. */
const people =
  /^(?:(?:[〇㐀-鿿𠀀-𲎯]{2,4}[市县区镇乡村])?[〇零一二两三四五六七八九十百千万\d]{1,7}[余多]?[名位户](?!字)[〇㐀-鿿𠀀-𲎯]{2,4}|[〇㐀-鿿𠀀-𲎯]{2}[数百千万]户[〇㐀-鿿𠀀-𲎯]{0,2}(?:工人|居民|村民|农民|职工|家庭|菜农|果农|牧民|渔民)|(?:[〇㐀-鿿𠀀-𲎯]{2,4}[市县区镇乡村])?[〇零一二两三四五六七八九十百\d]{1,4}岁(?:[老小男女]?[〇㐀-鿿𠀀-𲎯]{0,2}(?:兵|人|汉|农|师傅|教师|工人|党员|少年|姑娘|小伙|[男女]孩|大爷|大妈|奶奶|爷爷|医生|匠人))|[〇㐀-鿿𠀀-𲎯]{2,5}[上里中][一两二三四五]代人)$/u
/** 把“老大难”: what is done with it stands in the next line. */
const handled = /[把将被让用以靠凭给]“[^”]{1,12}”$/
/** 变成了“大家办” · 怎样挣来头一桶金 · 有了电子身份证: what becomes of somebody, without anybody. */
const predicate =
  /^(?:怎样|怎么|如何|为何|为啥|为什么|凭什么|凭啥|咋|变成|变身|变为|成了|成为|有了|来了|都[说是有在能要]|才[能是有]|却|竟|不再|终于|终成|早已|一夜之间|一下子|悄然|纷纷|也[能有是要]|又[有来]|还[能有是要]|被|(?![一二三四五六七八九十为除罢])[〇㐀-鿿𠀀-𲎯][了出到成起](?=.{3})|(?!走进|走近|迈进|前往|以往|来往|过往|往往)[〇㐀-鿿𠀀-𲎯][进往](?=.{2}))/u
/** 某办事处召开: what is held or issued stands in the next line; 某某规程发布 says it. */
const awaiting = /(?<!在\S{1,12})(?:召开|举行|举办|开展|组织|打造|推出|发布|印发|出台|[迎盼等换]来|走进)$/

const asks = /[?!]$|怎么|怎样|如何|为何|何时|何去何从|咋|谁来|去哪|几何$|何在$|能否/

/** 一碗汤的三代人 · 一位邮递员的四万里: one of many, of whom or of which the piece tells; 一所村小的六十年 may tell of any. */
const portrait =
  /^[一二两三四五六七八九十]{1,3}(?:位|名|张|场|座|家|个|群|条|间|棵|本|封|把|只|口|支|件|幅|块|对|所|道|部|盏|枚|根|台|辆|碗|杯|盘|双|套|篇|首|栋|桩|盒|瓶|粒|扇|面|片|堵|列|艘|头|匹|架|户|代|份|笔)[^\s,一]{1,16}的(?!是)(?!(?:[一二两三四五六七八九十百\d]{1,3}[年载]|前世今生|故事|往事|变迁|岁月|春秋|历史|记忆)$)[^\s,]{2,12}(?:,[^\s,]+)?(?<!(?<![公一二三四五六七八九十百千万半])里|旁)$/

/** An office or a group has the word; a person's name before a colon heads a portrait. */
function speaks(plain: string, resources: ParseResources): boolean {
  if (!speaker.test(plain) || /^[〇㐀-鿿𠀀-𲎯]{2,8}:\s?[〇㐀-鿿𠀀-𲎯]{2,3}$/u.test(plain)) return false
  const name = plain.slice(0, plain.indexOf(':'))
  const place = placeAtStart(name, resources.gazetteer)
  // 某省某市:… says where.
  return place < name.length && (place > 0 || !isClearName(name, resources))
}

/** 一封信牵出的故事, 一所村小的六十年: what any piece may tell; what happened, the next line says. */
const life = /的[^的\s,:!?]{0,4}(?:[一二两三四五六七八九十百\d]{1,3}[年载]|前世今生|故事|往事|变迁|岁月|春秋|历史|记忆)$/
/** “小板凳”议事会: what something is called, and nothing of it. */
const named = /^“[^”]{1,8}”[〇㐀-鿿𠀀-𲎯]{0,2}(?:[会堂厅站屋队社组盟线市院班角榜墙网卡车号节团店馆法]|行动|工程|计划|模式|机制|制度)$/u

/** 渠里清水流 坡上果子香: two halves of a size, as in a couplet. */
function isBalanced(plain: string): boolean {
  const [one = '', other = '', ...more] = plain.split(/ +/)
  return more.length === 0 && one.length >= 3 && Math.abs(one.length - other.length) <= 1 && !/[,:]/.test(plain)
}

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
  const parts = /[ ,、;]/.test(plain) ? plain.split(/ +|[,、;](?=\S)/) : []
  const isMeeting = meeting.test(plain)
  const isQuoted = /^“[^”]+”$/.test(plain)
  add('dashed', dashed.test(plain))
  add('column-words', resources.columns.known.test(tight))
  add('column-like', tight.length <= longestColumn && resources.columns.likely.test(tight))
  add('part-of-page', tight.length <= longestColumn && /[·•]/.test(plain) && isSectionName(plain, resources))
  add('slogan', plain.length <= longestSlogan && resources.columns.slogans.test(plain))
  add('serial', serial.test(tight))
  add('in-series', tight.length <= longestSeries && seriesNumber.test(tight) && !clues.has('column-words'))
  add('meeting', isMeeting)
  add('occasion', occasion.test(tight) || counts.test(tight))
  add('day', tight.length <= 8 && day.test(tight))
  add('speaker', speaks(plain, resources))
  add('whole-quotation', isQuoted)
  add('halves', tight.length < plain.length && plain.split(/ +/).length === 2)
  add('balanced', isBalanced(plain))
  add('clauses', /[^,],[^,]/.test(plain))
  add('three-parts', !isQuoted && parts.length >= 3 && parts.every(({ length }) => length > 1 && length <= 8))
  add('portrait', portrait.test(plain))
  add('coined-word', !isQuoted && /“[^”]{1,8}”/.test(plain) && !named.test(plain))
  add('life', life.test(plain))
  add('asks', asks.test(plain))
  add('leans-back', leansBack.test(tight))
  add('detail', resources.titles.details.test(tight))
  add('figure-last', resources.titles.figures.test(tight))
  add('kind', resources.titles.kinds.test(tight))
  add('account', resources.titles.accounts.test(tight))
  add('numbered', numbered.test(plain))
  const place = placeAtStart(tight, resources.gazetteer)
  const isPlace = place === tight.length && tight.length >= 3
  add('place-only', isPlace && !tight.endsWith(':'))
  add('village', isPlace && /(?:[村庄屯]|社区)$/.test(tight))
  const isAwaiting = !isMeeting && awaiting.test(plain)
  const isIssued = isAwaiting && resources.titles.issued.test(plain)
  add('announces', announces.test(plain) && !isPlace && !isIssued)
  add(
    'unfinished',
    enumeration.test(plain) ||
      people.test(plain) ||
      (dangling.test(plain) && !resources.words.has(plain.slice(-2))) ||
      isUnbalanced(plain) ||
      (isPlace && tight.endsWith(':')) ||
      handled.test(plain) ||
      (isAwaiting && !isIssued && !announces.test(plain)),
  )
  add('open', plain.endsWith(','))
  add('predicate', predicate.test(plain))
  add('place-first', place > 0 && place < tight.length)
  add('province-first', tight.length > 6 && [2, 3].some((length) => resources.gazetteer.provinces.has(tight.slice(0, length))))
  add('very-short', tight.length <= 4)
  add('short', tight.length > 4 && tight.length <= 18)
  add('long', tight.length > 20)
  add('very-long', tight.length > 28)
  return clues
}
