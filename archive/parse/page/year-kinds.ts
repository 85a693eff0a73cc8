/** What a text does with each year that it names: lives in it, plans it, sums it up, has it behind or far ahead. */
import type { KnownYears } from '../data/known-years.ts'
import type { YearClue } from './named-years.ts'
import { readNumeral } from './numerals.ts'
import { isToldOf } from './told-of.ts'

const years = /(?<![\d.])((?:19|20)\d{2})(年度?)/g
const ahead = /(?:将[于从自在]|迎[接来]|喜迎|到|至|~|-|—|–|截至|力争|预计|目标|规划|确保|争取|前往|展望|面向|迈向|跨入|就[是到])\s*$/
const planning = /(?:谋划|安排|部署|筹划|谋划安排|安排部署|谋划好|做好|研究)[^。;,]{0,6}$/

/** What a text does with a year. */
export type YearKind = 'current' | 'past' | 'summed' | 'planned' | 'ahead'
/** A year with what the text does with it. */
export type DatedClue = YearClue & { readonly kind: YearKind }

/** A bare year may be any year gone by; only what the text plans, counts or dates as its own year is its present. */
export function* findYears(text: string, month: number, known: KnownYears): Generator<DatedClue> {
  for (const found of text.matchAll(years)) {
    const before = text.slice(Math.max(0, found.index - 12), found.index)
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 44)
    const kind = yearKind(before, found[0], after, month, known)
    const isOver = kind === 'current' && (isToldOf(text, found.index) || (season.test(after) && court.test(text)))
    yield { year: Number(found[1]), words: before.slice(-4) + found[0] + after.slice(0, 4), kind: isOver ? 'past' : kind }
  }
  for (const found of text.matchAll(
    /((?:19|20)\d{2})\s*[~\-—–至]\s*(?:19|20)\d{2}年[^,。;]{0,4}(?:续建|新建|新开|规划|重点|项目|行动|计划)/g,
  )) {
    yield { year: Number(found[1]), words: found[0], kind: 'current' }
  }
}

/** 6月2日,2022年…生产开镰: what begins on the day of the news. */
const dayBefore = /(?:\d{1,2}月\d{1,2}日|昨[日天晚]|今[日天晨])(?:[上下中]午|晚)?,?[^,。;\d]{0,3}$/
const begins =
  /^(?![^,。;]{0,6}(?:的|建成|竣工|立项|规划))[^,。;]{0,18}(?:启动|展开|开幕|开镰|开工|开赛|开考|开学|开播|开园|开始|拉开|举行|召开|举办|打响|揭晓|工作会议|推进会|动员会|现场会)(?![的时过])/
/** 9月3日上午,2014年…开捕仪式在湖畔隆重举行 */
const heldAt =
  /^(?!的)[^,。;]{2,20}(?:仪式|会|大赛|比赛|联赛|活动|节|展|论坛|运动)在[^,。;的]{2,20}(?:举行|举办|启动|开幕|召开|开赛|闭幕|落幕)(?![的时过]|,他|,她)/
/** 2020年复工的第十一天: counted from what happened this year. */
const counted = /^[^,。;以]{1,8}的?第[一二三四五六七八九十\d]{1,3}(?:[天日]|场(?=[雨雪春瑞大降]))/
/** 2024年春季学期, 2022年入秋以来: told by the seasons of the year that the text lives in. */
const season =
  /^(?:春季|秋季|新)学期|^入[春夏秋冬汛伏]以来(?!的)|^(?:农历)?春节前[^。;]{0,14}将|^[^,。;]{0,4}(?:开春|开年|开学)以来|^(?:春运|暑运|防汛|麦收|“?三夏”?|秋收)(?:至今|(?:启动|开始)?以来|已?过大?半|进入(?:尾声|高峰)|第[一二三四五六七八九十\d]{1,3}天)|^第[一二三四五六七八九十\d]{1,3}号(?:强|超强)?(?:台风|热带风暴)(?![^。]{0,12}(?:曾|时))|^的?(?:第一|首)个(?:工作日|交易日|周末|双休日)|^(?:国庆|春节|五一|“五一”|中秋|端午|元旦)(?:黄金周|小长假|长假|假期)?刚刚?(?:过|结束)|^[^,。;]{0,14}正在[^,。;]{0,8}(?:召开|举行|进行|举办)/
/** A court goes back to when something happened. */
const court = /被告|开庭|一审|案发/
/** 1月1日清晨,2019年的第一缕阳光 */
const newYear = /^的?(?:第一[天缕]|(?:新年的?)?钟声)/
/** 召开2024年…推进会 behind a day: what is held on the day is of its year. */
const held = /(?:召开|举行|举办|启动|开展)(?:了)?$/
const ownReport = /^(?:度?(?:的)?[全市省区县]?[\p{Script=Han}]{0,4}政府工作报告|国民经济和社会发展计划)/u

/** 2018年…推进会昨日召开: what has just been held is of its year. */
const justHeld =
  /^[^,。;]{0,28}(?:会|会议|仪式|活动|行动|比赛|赛|节|展|考试|录取|报名|征兵|招生|普查|培训班|工作)(?:于?(?:昨日|昨天|今日|今天|日前|近日|\d{1,2}月\d{1,2}日|\d{1,2}日))[^,。;]{0,12}(?:召开|举行|举办|启动|开[幕赛考始]|落幕|闭幕|结束|收官)/

/** 2023年民生实事督查 · 列入2014年全年目标的项目,已开工…: who checks the year's plan, or counts what is done of it, lives in it. */
const checked =
  /^[^,。;]{0,8}(?:实事|项目|目标|任务)[^,。;]{0,4}(?:督查|督办|督导|督察|巡查|视察|观摩|盯办)|^全年(?:目标|任务|计划)[^。;]{0,16}已(?!经?于)/

const forthcoming = /^[^。;]{0,20}(?:计划|任务|目标|要点|安排|部署|方案|启动|实事|重点|工作会)/
/** 被授予2014年度先进单位, 2017年度…考核评价: honours are given and figures judged when the year is over. */
const honoured = /(?:表彰|总结|获|评选|授予|评为|命名为|入选)[^,。暨]{0,8}$/

/** 2011年全年要修渠二十里,到11月底已修十八里: no plan any more for a year to come. */
const doneUntil = /^[^。;\n]*?(?:截[至止]|到)(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|末|\d{1,2}日),?[^,。;]{0,4}已/

function yearKind(before: string, words: string, after: string, month: number, known: KnownYears): YearKind {
  const isLate = month === 0 || month >= 9
  if (isLate && known.preparedBefore.test(after) && !season.test(after)) return 'ahead'
  const isOnDay = dayBefore.test(before) && (begins.test(after) || heldAt.test(after))
  // 4月9日,2021年度…表彰大会召开: from spring on it may honour what the year has brought.
  if (known.judgedAfter.test(after) && !/总结(?:回顾)?$/.test(before) && !(isOnDay && month >= 4 && after.includes('表彰'))) return 'past'
  if (isOnDay || counted.test(after) || ownReport.test(after) || season.test(after)) return 'current'
  if (justHeld.test(after) && !/^[^,。;暨\d]{0,20}(?:总结|表彰)/.test(after)) return 'current'
  if (held.test(before) && /^[^,。;]{0,28}(?:会|会议|仪式|活动|行动|比赛|节)/.test(after) && !/^[^,。;暨\d]{0,20}(?:总结|表彰)/.test(after))
    return 'current'
  if (checked.test(after) || (month === 1 && newYear.test(after))) return 'current'
  if (doneUntil.test(after)) return 'past'
  if (planning.test(before) && /^(?:的?各?项?工作|(?!报告)\p{Script=Han}{2,4}工作(?=[。,;、])|重点|任务|工作|全年|目标|:)/u.test(after))
    return 'planned'
  if (
    !words.endsWith('度') &&
    /^(?:(?!的)(?:,?[^,。;]{0,6}(?<!正)(?:要|将)(?!求|(?:执行|实施|施行)的))|的?(?:重点|主要任务)|(?:全[市区县]|我[市区县]|[市区县])?计划|工作要点|目标任务|工作|(?:[一二三四五六七八九十\d]{1,3}[件项大])?(?:民生|重点|为民|惠民)?实事)/.test(
      after,
    )
  )
    return 'planned'
  // 11月20日…2019年1至10月: figures of the months just gone by.
  const months = /^1月?(?:至|-|—|~|–|到)(\d{1,2})月/.exec(after)
  if (months && Number(months[1]) < month && Number(months[1]) + 2 >= month) return 'current'
  const count = /^前([一二两三四五六七八九十\d]{1,2})个月/.exec(after)?.[1]
  const last = count === '两' ? 2 : count ? readNumeral(count) : 0
  if (last > 0 && last < month && last + 2 >= month) return 'current'
  // 4月18日…2021年一季度: so are those of the quarter.
  const quarter = ['一季度', '上半年', '前三季度'].findIndex((name) => after.startsWith(name))
  if (quarter >= 0 && month > 3 * (quarter + 1) && month <= 3 * (quarter + 2)) return 'current'
  const until = /^([1-9]|10)月(?:底|末|份)/.exec(after)
  // 截至3月底,2019年全市已修…
  if (
    (until && /截至\s*$/.test(before)) ||
    (/截[至止](?:目前|\d{1,2}月(?:底|末|份|\d{1,2}日)),$/.test(before) && /^[^,。;]{0,10}已/.test(after))
  )
    return 'current'
  // 到2019年度结束时,要开满…: what is counted by its 年度 is counted in it; a target names the year alone.
  if (words.endsWith('度') && /(?<!截)[到至]$/.test(before) && /^(?:结束|终了|年?末|年?底)[^。;]{0,14}(?:要|将)/.test(after))
    return 'current'
  if (ahead.test(before) || /^(?:底前|前(?![一二三四五六七八九十两半\d])|左右|建成|末前|\s*[~—–至到-]\s*(?:19|20)\d{2})/.test(after))
    return 'ahead'
  if (/总结(?:回顾)?$/.test(before) && !/^(?:先进|表彰)/.test(after)) return 'summed'
  if (honoured.test(before)) return 'past'
  // In January a 年度 that is not planned may be the last.
  if (words.endsWith('度')) return month === 1 && !forthcoming.test(after) ? 'past' : 'current'
  return 'past'
}
