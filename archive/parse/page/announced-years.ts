/** Years of what is to come or has come: announced days, days that are counted down, plans and how far they are, what a season brings. */

/** A year with the words that tell it. */
interface AnnouncedYear {
  readonly year: number
  readonly words: string
}

/** 将于2013年5月8日举行 · 将从2012年5月1日起… · 将于2010年6月底前拆除 */
const announced =
  /将(?:于|从|自|在)((?:19|20)\d{2})年(\d{1,2})月(?:\d{1,2}日|底|初|[上中下]旬|份)|(?:从|自)((?:19|20)\d{2})年(\d{1,2})月\d{1,2}日起,?[^,。;]{0,10}将/g
/** 距2010年高考还有10天: so few days that they are of this year. */
const countdown = /距(?:离)?((?:19|20)\d{2})年(?:高考|中考|麦收|国庆|中秋|端午|暑假|开学)[^,。;]{0,6}\d{1,2}(?:天|日)/g
/** 迎接2017年的到来 */
const welcome = /(?:迎接|迎来|喜迎|等待|期盼|跨入|迈入)((?:19|20)\d{2})年?的?(?:到来|元旦|新年|钟声|第一)/g
/** 2016年是…的头一年, where something is still to be done by the end of a month. */
const firstOfIts = /(?<!\d)((?:19|20)\d{2})年是[^,。;]{1,16}(?:第一|头一|首)个?年[,。;]/g
const stillAhead = /\d{1,2}月(?:\d{1,2}日|底|末)?(?:之?前|就|即)[^。;]{0,8}(?:将|就|即|能|可)|[月年]底前|预计[^。;]{0,8}月/
/** 印发《2015年…工作方案》, 按照《…2015年…计划》 beside 今年 */
const plan = /(?:印发|出台|下发|发布|公布|按照|根据)(?:了)?《[^》\d]{0,10}((?:19|20)\d{2})年[^》]{2,30}(?:方案|要点|计划|安排|意见)》/g
/** 2017年全区计划…,上半年已…: what of the plan is done. */
const partlyDone = /(?<!\d)((?:19|20)\d{2})年[^,。;]{0,8}计划[^。;]{2,30},(?:上半年|前三季度|截至目前|目前)[^,。;]{0,4}已/g
/** 6月9日…2016年高考落下帷幕 */
const exam = /(?<!\d)((?:19|20)\d{2})年(?:高考|中考)[^,。;]{0,14}(?:落下帷幕|落幕|结束|开考|拉开)/g
/** 11月6日…按照2012年供暖季安排 */
const heating = /(?<!\d)((?:19|20)\d{2})年(?:供暖|采暖)季/g
/** 1958年8月,第一炉铝出炉…今年8月,老厂将迎来投产65周年: counted from the only year that the text names before. */
const ownJubilee =
  /((?:18|19|20)\d{2})年(?:(?!(?:18|19|20)\d{2}|今)[^\n]){4,80}今年(?:\d{1,2}月)?[^。;]{0,24}(?:投产|建成|建厂|建校|建社|成立|创办|创刊|通车|通水|通航|开业|开馆|开园)(\d{1,3})周年/g

/** 2015年十一家企业的出口额合计十二亿元,今年的目标是十六亿元: the sum of the year before. */
const lastSum =
  /(?<!\d)((?:19|20)\d{2})年(?!以来|[起代])[^,。;]{0,24}(?:合计|共计|总计|全年|总量|总额|产值|产量|销售额|出口额|收入)[^,。;]{0,16},今年(?:的)?(?:目标|计划|力争|预计|有望)/g
/** 要在2016年第一季度全部清零: in that quarter or the one before. */
const quarterly =
  /(?:要|将|须|力争|确保|计划|争取|拟)(?:于|在)?((?:19|20)\d{2})年(?:第?([一二三四])季度|(上|下)半年)(?!以来|[^,。;]{0,8}(?:已|统计|数据))/g

/** Finds them; `month` is that of the news, 0: unknown. */
export function findAnnouncedYears(text: string, month: number): AnnouncedYear[] {
  const find = (pattern: RegExp, passed = 0): AnnouncedYear[] =>
    [...text.matchAll(pattern)].map(({ 0: words, 1: year }) => ({ year: Number(year) + passed, words }))
  return [
    ...(month > 0 && text.includes('将') ? findDays(text, month) : []),
    ...(text.includes('距') ? find(countdown) : []),
    ...(month === 12 ? find(welcome, -1) : month === 1 ? find(welcome) : []),
    ...(stillAhead.test(text) ? find(firstOfIts) : []),
    ...(text.includes('今年') ? [...find(plan), ...find(lastSum, 1), ...findJubilees(text)] : []),
    ...(month > 0 && /季度|半年/.test(text) ? findQuarters(text, month) : []),
    ...find(partlyDone),
    ...(month === 6 || month === 7 ? find(exam) : []),
    ...(month >= 10 ? find(heating) : []),
  ]
}

function findJubilees(text: string): AnnouncedYear[] {
  return [...text.matchAll(ownJubilee)].map(({ 0: words, 1: year, 2: count }) => ({ year: Number(year) + Number(count), words }))
}

/** A day of this month or the next, seen from the month of the news. */
function findDays(text: string, month: number): AnnouncedYear[] {
  return [...text.matchAll(announced)].flatMap(({ 0: words, 1: year, 2: at, 3: otherYear, 4: otherAt }) => {
    const day = Number(at ?? otherAt)
    const isNear = (day - month + 12) % 12 <= 1
    return isNear ? [{ year: Number(year ?? otherYear) - (day < month ? 1 : 0), words }] : []
  })
}

/** A quarter of the year that has begun, or is next. */
function findQuarters(text: string, month: number): AnnouncedYear[] {
  return [...text.matchAll(quarterly)].flatMap(({ 0: words, 1: year, 2: quarter, 3: half }) => {
    const end = half ? (half === '上' ? 6 : 12) : 3 * ('一二三四'.indexOf(quarter as string) + 1)
    const begin = half ? end - 5 : end - 2
    if (month <= end && month >= begin - 3) return [{ year: Number(year), words }]
    return month - 12 >= begin - 3 ? [{ year: Number(year) - 1, words }] : []
  })
}
