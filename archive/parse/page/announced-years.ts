/** Years of what is to come or has come: announced days, days that are counted down, plans and how far they are, what a season brings. */

import { findJubilees } from './jubilees.ts'
import type { YearClue } from './named-years.ts'
import { readNumeral } from './numerals.ts'
import { isToldOf, isWritten } from './told-of.ts'

/** 将于2013年5月8日举行 · 将从2012年5月1日起… · 将于2010年6月底前拆除 */
const announced =
  /将(?:于|从|自|在)((?:19|20)\d{2})年(\d{1,2})月(?:\d{1,2}日|底|初|[上中下]旬|份)|(?:从|自)((?:19|20)\d{2})年(\d{1,2})月\d{1,2}日起,?[^,。;]{0,10}将(?!(?:执行|实施|施行)的)/g
/** 距2010年高考还有10天: so few days that they are of this year. */
const countdown = /距(?:离)?((?:19|20)\d{2})年(?:高考|中考|麦收|国庆|中秋|端午|暑假|开学)[^,。;]{0,6}\d{1,2}(?:天|日)(?!时|的时候)/g
/** What follows words in their paragraph. */
function sentencesBehind(text: string, words: string): string {
  const [behind = ''] = text.slice(text.indexOf(words) + words.length).split('\n', 1)
  return behind
}
/** 还有三天就是2018年 */
const fewDays = /还有[\d一二两三四五六七八九十]{1,3}天,?就(?:是|到|要?(?:进入|跨入|迎来))了?((?:19|20)\d{2})年(?!春节|元宵)/g
/** 迎接2017年的到来 */
const welcome = /(?:迎接|迎来|喜迎|等待|期盼|跨入|迈入)((?:19|20)\d{2})年?的?(?:到来|元旦|新年|钟声|第一)/g
/** 2016年是…的头一年, where something is still to be done by the end of a month. */
const firstOfIts = /(?<!\d)((?:19|20)\d{2})年是[^,。;他她我]{1,16}(?:第一|头一|首)个?年[,。;]/g
const stillAhead = /\d{1,2}月(?:\d{1,2}日|底|末)?(?:之?前|就|即)[^。;]{0,8}(?:将|就|即|能|可)|[月年]底前|预计[^。;]{0,8}月/
/** 印发《2015年…工作方案》, 按照《…2015年…计划》 beside 今年 */
const plan =
  /(?:印发|出台|下发|发布|公布|按照|根据)(?:了)?《[^》\d]{0,10}((?:19|20)\d{2})年(?![^》]*(?:补偿|安置|征收|拆迁))[^》]{2,30}(?:方案|要点|计划|安排|意见)》(?![^,。;]{1,8}的)/g
/** 2017年全区计划…,上半年已开两所 · 2011年全年收购目标是…,截至9月底已完成… · 2016年全年要完成…,到六月底已经完成… · 完成2022年全年目标还差十一场: what of the plan is done. */
const partlyDone =
  /(?<!\d)((?:19|20)\d{2})年(?!度)[^,。;\d]{0,14}?(?:计划|目标|任务|全年[要应须需将])[^。;\n]{0,30}?(?:(?:还|只)[差剩]下?(?:最后)?|尚[差余缺]|已完成(?=[一二三四五六七八九\d][\d.]*[成%])|,(?:上半年|前三季度|前[一二三四五六七八九十\d]{1,2}个月|(?:截[至止]|到)?(?:目前|(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|末|\d{1,2}日)),?)[^,。;]{0,4}已[^,。;]{0,6}?)(?=[\d一二三四五六七八九十百两])[^。;\n]*/g
/** 2016年全年目标是…。截至目前,…已经换下十九片,占全年任务的近八成: the next sentence measures it by the plan of the whole year. */
const shareDone =
  /(?<!\d)((?:19|20)\d{2})年的?全年(?:的|工作|建设)?(?:计划|目标|任务)[^。;\n]{2,40}[。;](?:截[至止]|到)?(?:目前|眼下|(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:底|末|\d{1,2}日)),?[^。;\n]{0,30}已[^。;\n]{1,30}(?:占|完成)(?:了|到)?全年(?:计划|目标|任务)[^。;\n]{0,4}?(?:的|近|约|过)[^。;\n]*/g
/** …,后来都修成了: told of a year gone by. */
const goneBy = /当年|那年|当时|后来|最终|去年|上年|[次翌]年|第二年|年底[时却仍还才]|结果/
/** …。那年冬天,渠塌了: what came of it, in the sentences behind. */
const outcome = /当年|那[年时]|后来|最终|[次翌]年|第二年|至今/
/** 6月9日…2016年高考落下帷幕 */
const exam = /(?<!\d)((?:19|20)\d{2})年(?:高考|中考)[^,。;]{0,14}(?:落下帷幕|落幕|结束|开考|拉开)/g
/** 11月6日…按照2012年供暖季安排 */
const heating = /(?<!\d)((?:19|20)\d{2})年(?:供暖|采暖)季/g
/** 2015年出口额合计十二亿元,今年的目标是十六亿元: this year's plan is measured by what the last one made. */
const total =
  /(?<![\d从自比较])((?:19|20)\d{2})年(?![^。;\n]{0,60}(?:去年|前年|上年|只[有是]|仅|不足|不到|才|以来|时|[建创成设]立|建[厂校成]))(?:全年|[^。;\d\n]{2,24}(?:[合总共]计|共|总[额量数]|累计|达到|实现|完成))[^。;\n]{1,24},今年的?(?:目标|计划|任务|预计|(将|要|力争|再))/g
/** What is measured so in the first months of a year. */
const early = /(?<!年)(?<![\d-])[1-5]月(?:[上中下]旬|\d{1,2}日|[初份底末])/
/** 要在2016年第一季度全部清零 */
const term =
  /(?:要|将|须|应|保|力争|计划|争取|拟)(?:于|在)?((?:19|20)\d{2})年(?:第?([一二三四])季度|([上下])半年)(?!以来|[^,。;]{0,8}(?:已|统计|数据))/g
/** 剩下的五十一处: what is left of something is done soon. */
const remainder = /(?:[剩余]下|剩余|其余|尾款|扫尾|收尾)[^。;\n]{0,40}$/

/** 2024年度民生实事晒出成绩单: a title; below it 晒出本年度民生实事成绩单. */
const titledAccount = /^[^,。;\n]{0,12}?((?:19|20)\d{2})年度(\p{Script=Han}{4})(?=[^,。;\n]{0,16}$)[^,。;\n]*/gmu
const settled = /成绩单|完成|完工|验收|兑现|交[账卷]|收官|办结/
const inPreparation = /征集|候选|申报|筹|预算|谋划|公示|启动|征求|开工/

/** Finds them; `month` is that of the news, 0: unknown. */
export function findAnnouncedYears(text: string, month: number): YearClue[] {
  const find = (pattern: RegExp, passed = 0): YearClue[] =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !isToldOf(text, index))
      .map(({ 0: words, 1: year }) => ({ year: Number(year) + passed, words }))
  return [
    ...(month > 0 && text.includes('将') ? findDays(text, month) : []),
    ...(month > 0 && /季度|半年/.test(text) ? findTerms(text, month) : []),
    ...(text.includes('距') ? find(countdown) : []),
    ...(month === 12 ? [...find(welcome, -1), ...find(fewDays, -1)] : month === 1 ? find(welcome) : []),
    ...(stillAhead.test(text) ? find(firstOfIts).filter(({ words }) => !sentencesBehind(text, words).includes('今年')) : []),
    ...(text.includes('今年') ? [...find(plan), ...findJubilees(text), ...findTotals(text, month)] : []),
    ...(/计划|目标|任务|全年/.test(text) ? findPartlyDone(text, month) : []),
    ...(month === 6 || month === 7 ? find(exam) : []),
    ...(month >= 10 ? find(heating) : []),
    ...(month >= 10 && text.includes('本年度') ? findAccounts(text) : []),
  ]
}

/** Accounts given in the last months of the year itself; of two years, either may be the one that is told of. */
function findAccounts(text: string): YearClue[] {
  const named = new Set(Array.from(text.matchAll(/((?:19|20)\d{2})年/g), ([, year]) => year))
  if (named.size !== 1 || /上一?年度|去年/.test(text)) return []
  return [...text.matchAll(titledAccount)].flatMap(({ 0: title, 1: year, 2: subject = '' }) => {
    const body = new RegExp(`本年度(?:的)?${subject}[^,。;\\n]{0,12}`).exec(text)
    const isTold = body !== null && [title, body[0]].every((words) => settled.test(words) && !inPreparation.test(words))
    return isTold ? [{ year: Number(year), words: `${title} + ${body[0]}` }] : []
  })
}

function findTotals(text: string, month: number): YearClue[] {
  const isEarly = month >= 1 && month <= 3
  return early.test(text)
    ? [...text.matchAll(total)].flatMap(({ 0: words, 1: year, 2: loose, index }) =>
        (loose && !isEarly) || /[去前]年[^\n]*$/.test(text.slice(Math.max(0, index - 40), index))
          ? []
          : [{ year: Number(year) + 1, words }],
      )
    : []
}

function findPartlyDone(text: string, month: number): YearClue[] {
  return [...text.matchAll(partlyDone), ...text.matchAll(shareDone)].flatMap(({ 0: words, 1: year, 2: until = '', index }) => {
    const before = text.slice(Math.max(0, index - 24), index).replace(/^.*[。\n]/s, '')
    const last = readNumeral(until)
    // 截至12月底: told in the year after.
    const isOver =
      goneBy.test(before + words) ||
      outcome.test(words + sentencesBehind(text, words)) ||
      isWritten(text, index) ||
      /年[底末]|眼看/.test(before) ||
      last > 11 ||
      (until === '' ? month > 0 && month <= 3 : month > 0 && last > month)
    return isOver ? [] : [{ year: Number(year), words }]
  })
}

/** A day of this month or the next, seen from the month of the news. */
function findDays(text: string, month: number): YearClue[] {
  return [...text.matchAll(announced)].flatMap(({ 0: words, 1: year, 2: at, 3: otherYear, 4: otherAt, index }) => {
    if (isToldOf(text, index)) return []
    const day = Number(at ?? otherAt)
    const isNear = (day - month + 12) % 12 <= 1
    return isNear ? [{ year: Number(year ?? otherYear) - (day < month ? 1 : 0), words }] : []
  })
}

/** The quarter of what is left, begun or next; any term of this year where the one before it is over: 2015年全区共排查…,要在2016年第一季度…. */
function findTerms(text: string, month: number): YearClue[] {
  return [...text.matchAll(term)].flatMap(({ 0: words, 1: year, 2: quarter, 3: half, index }) => {
    const end = half ? (half === '上' ? 6 : 12) : 3 * ('一二三四'.indexOf(quarter as string) + 1)
    const begin = half ? end - 5 : end - 2
    const isLeft = remainder.test(text.slice(Math.max(0, index - 44), index))
    if (isLeft && month - 12 >= begin - 3) return [{ year: Number(year) - 1, words }]
    const over = new RegExp(`(?<!\\d)${Number(year) - 1}年(?:全年)?[^,。;\\d]{0,8}[共总累]计?[^,。;]{2,}`).exec(text)
    const isNear = isLeft && month >= begin - 3
    return month <= end && (isNear || over) ? [{ year: Number(year), words: over ? `${over[0]} + ${words}` : words }] : []
  })
}
