/** A year that is not over, as its own time tells it: what is left of it, a day of what is held in it, its harvest, figures of a part of it. As `shows` of `year-signs.ts`. */
import { readNumeral } from './numerals.ts'
import type { SignRow } from './year-signs.ts'

/** What is told from a later time, soon behind. */
const later =
  '{saidThen}|{since}|后来|次年|翌年|第二年|隔年|(?:{numeral}|多)年(?:之?后|过去|以后|前的)|多年[来前]|(?:[一二两三四五六七八九]?十|\\d|{numeral}|多)年了|至今|那一年|往事|县志|写进|论文'
/** Who looks back goes on so: …,他就走了; 最终. */
const gone = `${later}|最终|结果|前年|年底[时却仍还才]|去年(?!同期|全年|同时|的?今天|[^,。;\\n]{0,4}(?:全年|总量|总数))`
const notGone = `(?!(?:之际)?,(?:[^,。;\\n]{0,3}[他她我]|[^,。;\\n]{0,14}?(?<![早造成])就(?!已|有|要|是|能|可)))(?![^]{0,200}?(?:${gone}))`
const notLater = `(?![^]{0,200}?(?:${later}))`
/** What is told of the time of the paper; this year in the next sentence only where somebody says so of what is so by now. */
const present =
  '(?=[^。\\n]{0,80}(?:今年|眼下|目前|[昨今][日天]|日前|近日|(?:[去上]年|完成)[^,。;\\n]{0,6}全年|怎么?样|如何|多少|几成|哪一?步)|[^。\\n]{0,60}(?:已|正在|仍|还有)[^。\\n]{0,40}。[^。,\\n]{0,12}[说称],“?今年(?![^。\\n]{0,16}(?:[他她我]|春节|又|再|重新|回|才|终于|恢复|复)))'
const opens = '(?<=^(?:眼[看瞅下]着?|转眼间?|不知不觉,?)?)'
const months = '(?:(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})个(?:多|半)?月|半年)'

const notOver = '(?:还|尚|都)*(?:没有?|未)(?:真正|完全)?(?:过完|过去|结束|走完|到头|翻篇|翻过去|过半|过到?一半|收官)'
const half =
  '(?:(?:的?(?:时间|日历|日程))?(?:才|刚刚?|已经?|悄然|即将|就要)*(?:走|翻)?(?:过半|过去?了?[一大]半|开了个头)|(?:行至|走到了?)(?:年中|中途|半程))'
const nearEnd =
  '(?:已经?|眼看|渐渐?|马上|即将|就要|正|也)*(?:(?:临近|接近|进入|走到了?|行将|到了|近)(?:尾声|岁末|年尾|年末|年底|年关|最后(?:一|两|几|{numeral})个?月)|(?:进入|开始)(?:最后的?)?(?:{numeral}天)?倒计时|(?:就要|快要|要|即将)(?:过完|过去|收官)了?)'
const left =
  '(?:已经?)*(?:只|还|仅|就|尚)+(?:剩下?|[有余])(?:最后)?的?(?:不到|不足|将近|约)?(?:{numeral}|几)(?:个[多半]?月|天|周|个星期|个周末|个工作日)'

/** What a day is of what is held for some of them. */
const ordinal = '(?:首|头一|第一|第{numeral}|最后一)(?:个|场)?'
const dayOfEvent = `(?:(?:开[幕赛园市馆展票演镰机播场业])?的?(?:${ordinal}(?:比赛日|展览日|训练日|交易日|展出日|周末|比赛|[天日轮站晚场])|(?:${ordinal})?(?:公众|开放|体验|观赛)日|揭幕战|收官战|收官日|闭幕日|开幕日|决赛日|压轴日))`

/** Of what is held in another year than that of its name. */
const beforehand = '预选|资格|选拔|外围|测试|热身|海选|预售|报名|招聘|[奥亚大]运|残奥|欧洲杯'

/** What ripens, blooms and is gathered in, and when a paper tells of it: a harvest of winter would be of either year. */
const ripe: readonly (readonly [names: string, months: readonly number[]])[] = [
  ['{ripeInSpring}', [2, 3, 4, 5, 6]],
  ['{ripeInSummer}', [5, 6, 7, 8, 9]],
  ['{ripeInAutumn}', [8, 9, 10, 11, 12]],
]
const of = '(?<![比较与和像到从自]){number}年的?(?:[全我本][国省市县区]|头茬|头批|首批|第一[批茬]|新)?…{0,6}?'
/** When it came, or what it brought; what is good or cheap of it may lie in a cellar for years. */
const usual = '[比较](?:往年|常年|以往|历年|去年|上年|前[几些两]年|往常)'
const measured = `(?:[^,。;\\d\\n]{0,12}?${usual}…{0,10}?(?:早|晚|提前|推迟|延后|迟)|…{0,2}?(?:季|期|收成|长势|收购价|开园价)[^,。;\\d\\n]{0,4}?${usual}…{0,8}?[多少好差长短旺贵高低])`
/** Told by somebody who looks back, read, or kept. */
const fromElsewhere =
  '{saidThen}|[说谈提讲聊想忆]起|照片|资料|档案|记录|日记(?!者)|账本|翻[开出看]|查[阅到]|县志|酒窖|粮库|论文|报告|学者|专家|研究|讲座|[书信]里|年份|历史|相似|普洱|藏'
const laterYear = `(?:今年|前年|${later}|陈[茶酒粮酿]|酿|留着)`

const quarters: readonly (readonly [part: string, months: readonly number[]])[] = [
  ['第?一季度|[头前](?:三|3)个月|1月?[至到—~-]3月', [0, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['上半年|[头前](?:六|6)个月|[头前]半年|1月?[至到—~-]6月', [0, 7, 8, 9, 10, 11, 12]],
  ['前三季度|[头前](?:九|9)个月|1月?[至到—~-]9月', [0, 10, 11, 12]],
]

const turnOfYear = '元旦|岁末|岁首|年末|年底|新年|[去明来]年|全年|筹[备划]|谋划|迎接'

/** So many months from that one to one of this year, give or take one. */
function lasted(_: number, begin = '', end = '', count = ''): number | null {
  const passed = Number(begin) + readNumeral(count) - Number(end)
  const years = Math.round(passed / 12)
  return years > 0 && Math.abs(passed - years * 12) <= 1 ? years : null
}

/** Each is told while it goes on. */
export const unfinished: readonly SignRow[] = [
  // 2022年还没过完,…已经… · 2016年已过半,…完成全年任务的六成 · 2018年进入倒计时: where the piece begins, with something of its own time.
  {
    as: `${opens}{number}年(?:这一年)?,?(?:${notOver}|${half}|${nearEnd}|${left})了?(?=[,。;!?、 \\n]|之际)${notGone}${present}`,
    months: [0, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    unless: '{court}',
  },
  // 厂长说,2009年刚过了四个月,自己的车间已经…
  {
    as: `(?<=(?:负责人|[厂站校社村会处局县镇区院馆队园]长|主任|经理|书记)[^,。;\\n]{0,4}(?:说|称|介绍|告诉记者|坦言|表示|透露)[,:“]{0,2}){number}年(?:才|刚刚?|仅仅?|只)+(?:过去?|走过|过完|开了?)了?(?:不到|不足)?${months},(?=…{0,24}已)(?!…{0,24}[他她我])${notGone}`,
    where: '今年|近日|日前|[昨今][日天]|目前|眼下',
    months: [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    unless: '{court}',
  },
  // 3月12日,2017年…联赛头一个比赛日,…队三比二胜了: a day of what is held; what is still to be held late in a year is of the next.
  {
    as: `(?<!(?:{saidThen}|{kept}|{written}|[说谈提讲聊想忆]起)[^。\\n]{0,40})(?<={onDay}(?:正?是|,|,也是|,正?是|迎来|,迎来)?){number}(?<!2020)年?(?![年度代届]|…{0,30}?(?:{preparedBefore}|${beforehand}))[^,。;:“”冬雪\\d\\n]{2,24}?${dayOfEvent}(?=,(?!…{0,3}[他她我]|(?:时间|赛程|日程|比赛|具体)?…{0,8}(?:将[于在]|定[于在为]|敲定|公布|出炉|还没|未定|推迟))|(?:如期|正式|火热|激烈)*(?:在[^,。;\\n]{2,14}?)?(?:{begins}|打响|开打|到来|进行|落幕|结束|迎来|吸引|接待)(?![的时后]))(?![^\\n]{0,200}(?:照片|判罚|上周|上个?月))${notLater}`,
    months: [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    unless: '{court}',
  },
  // 5月18日…海关人员说,2021年的樱桃季比往年早了一周: a harvest in its months, measured by other years.
  ...ripe.flatMap(([names, months]): readonly SignRow[] => [
    {
      as: `${of}${names}${measured}(?!…{0,6}(?:时|那年))(?<=(?:^|\\n){day}[^\\n]{0,160})(?<!(?:今年|前年|${fromElsewhere})[^\\n]{0,160})(?![^\\n]*${laterYear})`,
      months,
      unless: '{court}',
    },
    // 2021年的樱桃已经上市
    {
      as: `(?<=[,。、])${of}${names}(?:正|已经?|刚刚?|陆续|大量|开始|即将|正式|全面|集中)+(?:上市|成熟|采摘|采收|开采|开摘|挂果|下树|开花|盛开|绽放|收割|收获|进入[^,。;\\n]{1,5}[期季])(?![时后的])(?<=(?:^|\\n){day}[^\\n]{0,120})(?<!(?:今年|前年|去年|${fromElsewhere})[^\\n]{0,120})(?![^\\n]*(?:去年|${laterYear}))`,
      months,
      unless: '{court}',
    },
  ]),
  // 2018年上半年,收到投诉四十七件。…年底前,其余公厕也要改完。
  ...quarters.map(([part, months]): SignRow => ({
    as: `(?<=^[^,。;\\d\\n]{0,16},?){number}年(?:${part})(?!以来|…{0,6}时)(?=(?:(?!\\d{4}年|今年|明年|{goneBy}|{outcome}|{saidThen}|{since}|原计划|原定|规划|合同|约定)[^\\n]){4,200}[。;,](?:年底(?:以|之)?前|到年底|年内)…{0,4},?(?![^。\\n]{0,24}(?:完成了|改完了|已|果然|却|没能|未能))[^,。;他她我\\n]{0,16}?(?:也要|还要|都要|将|要|争取|力争|计划|预计|可望|有望))(?![^\\n]*(?:今年|{goneBy}|{outcome}))${notLater}`,
    months,
    unless: '{court}',
  })),
  // 2020年是它的第六个年头, below 六年读了七十二本书: counted in both.
  {
    as: '(?<=[。\\n]){number}年(?:既|正|恰好?|正好)?是(?![^,。;\\n]{0,24}[他她我])[^,。;\\d\\n]{1,24}?第([二三四五六七八九十]{1,3})个年头(?=[,。])(?![^\\n]*(?:次年|翌年|第二年|后来))',
    months: [0, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    beside: '(?<=^|\\n)[^。,\\n]{0,10}(?<![一二三四五六七八九十])(?<!第){part}年(?![级前代来后])[^。,\\n]{2,14}(?=\\n)',
    unless: `{since}|{saidThen}|{court}|${turnOfYear}`,
  },
  // 2015年是渠边书屋开张的第十个年头,近日,…
  {
    as: `(?<=^){number}年(?:既|正|恰好?|正好)?是(?![^,。;\\n]{0,24}(?:[他她我]|将))[^,。;\\d\\n]{2,24}?(?:第(?:\\d{1,3}|[一二三四五六七八九十百]{1,4})(?:个年头|年)|(?:\\d{1,3}|[一二三四五六七八九十百]{1,4})周年)(?=,(?:[昨今][日天晚]|近日|日前|连日来|眼下))${notGone}`,
    months: [0, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    unless: `{since}|{saidThen}|{court}|${turnOfYear}`,
  },
  // 官司打了三个月。2010年12月,…告上法庭。…今年2月: so long, from that month to this.
  {
    as: '{number}年(\\d{1,2})月(?![^]{0,300}(?:\\d{4}年|去年|前年))(?=[^]{0,200}?今年(\\d{1,2})月(?=[,份底初\\d]|[上中下]旬)(?![^。\\n]{0,8}(?:[比较]|起诉)))(?![^]{0,300}(?:{numeral}年了|那一年))(?<=(?:打|拖|闹|吵|等|找|跑|修|住|停|争|养|磨|谈|查|追)了(?:整整|将?近|快)?({numeral})个(?:多)?月(?![前级])(?:(?!今年|[去前]年)[^\\n]){0,40}[。\\n]\\d{4}年\\d{1,2}月)',
    beside: '今年\\d{1,2}月',
    passed: lasted,
  },
]
