/** The signs that only hint at what a text does with a year; written as those of `year-signs.ts`. */
import { readNumeral } from './numerals.ts'
import { autumn, type SignRow } from './year-signs.ts'

/** Figures are told within two months. */
function lately(month: number, last = ''): number | null {
  const end = readNumeral(last)
  return end > 0 && end < month && end + 2 >= month ? 0 : null
}

/** In this order: what is prepared or judged first, then what is done, then what is planned, then figures. */
export const hints: readonly SignRow[] = [
  // 比2019年“五一”假期第二天增长: what is measured by a year is not of it.
  { use: 'past', as: '(?:[比较](?:去年|上年)?(?:同期)?的?|比起|相比于?|对比){year}' },
  { use: 'ahead', as: '{year}(?!{season})…{0,18}?{preparedBefore}', months: [0, ...autumn] },
  // 自2015年1月1日起营业, where it is some days to 2015年元旦
  {
    use: 'ahead',
    as: '[从自,]{year}1月1日(?:起|开始)',
    beside: '[距离]离?{this}年(?:元旦|春节)…{0,12}[天周月]|即将(?:到来|来临)的{this}年',
  },
  { use: 'ahead', as: '赶在{year}(?:元旦|春节)(?:到来)?之?前' },
  // 下月1日(2019年1月1日)
  { use: 'ahead', as: '下个?月\\d{1,2}日\\((?:也就是|即)?{year}1月' },
  // 审议2022年度国有资产管理情况的报告, 听取…2023年工作情况的汇报: of the year before, mostly.
  {
    use: 'past',
    as: '(?:关于|听取|审议|作出?了?|受理)[^,。;\\d\\n]{0,24}{year}[^,。;\\d\\n]{0,24}?(?:情况|工作报告|决算|体检)',
  },
  { use: 'past', as: '{year}(?<=度)(?:[^,。;\\d\\n]{0,12}(?:收购|形势分析)|,)', months: [0, 1, 2, 3, 4, 5] },
  // 原则通过2023年度工作要点
  { use: 'planned', as: '{year}(?<=度)(?:工作要点|…{0,6}(?:立法|监督|工作)计划)' },
  // 据统计,2014年度全区共受理四百件: counted when it is over.
  { use: 'past', as: '(?:统计|数据(?:显示|表明))[^,。;\\d\\n]{0,4},{year}(?<=度)', months: [0, 1, 2, 3, 4, 5, 6] },
  // 4月9日,2021年度…表彰大会召开: from spring on it may honour what the year has brought.
  { as: '{newsDay}{year}(?=.{0,40}表彰){happens}', months: [4, 5, 6, 7, 8, ...autumn] },
  // 办结情况计入2016年度考核: what is done now counts for it; in the last months it may count for the next, in the first for the last.
  { as: '(?<![将拟可已曾])(?:计入|纳入|列入|记入){year}(?<=年度)[^,。;\\d]{0,12}?{counted}', months: [5, 6, 7, 8, 9, 10] },
  // 2021年度上半年满意度测评, beside 今年以来: what is judged of half a year is told in it, or soon after.
  {
    as: '{year}(?:上半年|第?[一二]季度)[^,。;\\d]{0,14}(?:测评|评议|满意度|考核|考评)',
    months: [0, 7, 8, 9],
    where: '今年以来',
    unless: '下半年|年底|年末|去年(?!这|同|此|的?今)|上一?年度',
  },
  { use: 'past', as: '(?<!总结|总结回顾){year}(?![将拟]|计划|准备)[^,。;暨\\d]{0,22}?{judgedAfter}' },
  // 6月2日,2022年…生产开镰: what begins on the day of the news.
  { as: '{newsDay}{year}{happens}' },
  // 2020年复工的第十一天: counted from what happened this year.
  { as: '{year}(?:[^,。;以]{1,8}的?第{numeral}[天日]|[^,。;以]{0,8}的?第{numeral}场(?=[雨雪春瑞大降透好喜]))' },
  { as: '{year}(?:的?[全市省区县]?{han}{0,4}政府工作报告|国民经济和社会发展计划)' },
  // A court goes back to when something happened.
  { as: '(?<![到至]){year}{season}', unless: '{court}' },
  // 2011年夏收已经过半, in its months.
  { as: '{year}(?:[全我本][市县区省镇国])?{ofWinter}{goesOn}', months: [0, 1, 2, 3], unless: '{court}' },
  { as: '{year}(?:[全我本][市县区省镇国])?{ofSpring}{goesOn}', months: [0, 2, 3, 4, 5], unless: '{court}' },
  { as: '{year}(?:[全我本][市县区省镇国])?{ofSummer}{goesOn}', months: [0, 5, 6, 7, 8, 9, 10], unless: '{court}' },
  { as: '{year}(?:[全我本][市县区省镇国])?{ofAutumn}{goesOn}', months: [0, ...autumn], unless: '{court}' },
  {
    as: '(?<!始于|[自从]){year}(?!、|{praised})…{0,28}(?:{gatherings}|{campaigns})于?(?:{today}|{day}|\\d{1,2}日)…{0,12}(?:{begins}|{ends})',
  },
  // In January a 年度 that is not planned may be the last.
  { use: 'past', as: '{year}(?<=度)(?![^。;]{0,20}{forthcoming})', months: [1] },
  {
    as: '(?<!支持[^,。;\\n]{0,6}|申办|将|拟){holds}了?{year}(?!{praised}|…{0,8}形势分析|…{0,8}(?:规划|远景|愿景|展望))…{0,28}{gatherings}(?!…{0,4}的?(?:邀请|申请|计划|决定|想法|资格|[举主承]办权))',
  },
  // 2023年民生实事督查 · 2014年全年目标的项目,已开工…: who checks the plan of a year, or counts what is done of it, lives in it.
  { as: '{year}…{0,8}(?:实事|项目|目标|任务)…{0,4}{checks}' },
  { as: '{year}全年{targets}[^。;]{0,16}已(?!经?于)' },
  { as: '{year}的?(?:第一[天缕]|(?:新年的?)?钟声)', months: [1] },
  // 2011年全年要修渠二十里,到11月底已修十八里: no plan any more for a year to come.
  { use: 'past', as: '{year}[^。;\\n]{0,36}?(?:截[至止]|到){untilDay},?…{0,4}已' },
  // Late in a year it is that year that is summed up.
  { as: '总结(?:回顾)?{year}(?!先进|表彰)', months: [8, ...autumn] },
  { use: 'past', as: '总结(?:回顾)?{year}' },
  { use: 'planned', as: '{planning}[^。;,]{0,6}{year}(?:的?各?项?工作|(?!报告){han}{2,4}工作(?=[。,;、])|重点|任务|工作|全年|目标|:)' },
  {
    use: 'planned',
    as: '(?<!到){year}(?<!度)(?:(?!的)(?:(?!(?<=[05]年),?…{0,8}[要将]…{0,6}(?:建成|实现|达到|形成|基本|全面|力争)),?[^,。;》\\n]{0,6}(?<!正|需)[要将](?!求|{inForce}的))|的?(?:重点|主要任务)|,?(?:全[市区县]|我[市区县]|[市区县])?计划|…{0,14}预期(?:目标|增长)|工作要点|目标任务|工作(?!情况|报告|总结|汇报)|(?:{numeral}[件项大])?(?:民生|重点|为民|惠民)?实事)',
  },
  // 问:对2016年有什么打算?
  { use: 'planned', as: '{year}…{0,4}有?(?:什么|哪些|何|啥)新?的?(?:打算|计划|规划|期待|愿望|心愿|目标)(?!时|的时候)' },
  // 11月20日…2019年1至10月, 前两个月, 一季度: figures of the months just gone by.
  { as: '{year}1月?[至—~–到-](\\d{1,2})月', passed: lately },
  { as: '{year}[前首]({numeral})个月', passed: lately },
  { as: '{year}一季度', months: [4, 5, 6] },
  { as: '(?<!将[还也]?[在于]|计划[在于]?|预计[在于]?){year}上半年', months: [7, 8, 9] },
  { as: '{year}前三季度', months: [10, 11, 12] },
  { as: '截至\\s*{year}([1-9]|10)月[底末份]', passed: (month, last) => (month === 0 ? 0 : lately(month, last)) },
  { as: '截[至止](?:目前|\\d{1,2}月(?:底|末|份|\\d{1,2}日)),{year}…{0,10}已' },
  // 到2019年度结束时,要开满…: what is counted by its 年度 is counted in it; a target names the year alone.
  { as: '(?<!截)[到至]{year}(?<=度)(?:结束|终了|年?[末底])[^。;]{0,14}[要将]' },
  { use: 'ahead', as: '{ahead}\\s*{year}' },
  { use: 'ahead', as: '{year}(?:底前|前(?![一二三四五六七八九十两半\\d])|左右|建成|末前|\\s*[~—–至到-]\\s*(?:19|20)\\d{2})' },
  // 被授予2014年度先进单位: honours are given when the year is over.
  { use: 'past', as: '{honours}[^,。暨]{0,8}{year}' },
  // 列入2014年度计划
  { use: 'planned', as: '(?:列入|纳入|编入)了?{year}(?<=度)…{0,6}(?:计划|预算|项目)' },
  // In the last months it may be the next one's, or that of which the figures are out at last.
  { as: '{year}(?<=度)', months: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
  { as: '(?<!提前[^,。;\\n]{0,4}){year}(?<=度)(?=[^。;\\n]{0,30}(?:已|完成|结束|收官|落下帷幕|揭晓|颁奖))' },
  { use: 'ahead', as: '{year}(?<=年度)' },
  { use: 'past', as: '{year}' },
]
