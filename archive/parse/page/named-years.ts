/** Years that go by a name: anniversaries, numbered days, events held once, five-year plans, congresses. */
import type { KnownYears } from '../data/known-years.ts'
import { readNumeral } from '../data/numerals.ts'
import { nameYear } from './calendar-years.ts'
import type { YearClue } from './find-clues.ts'
import { fittingRows } from './fitting-rows.ts'
import { makeSieve } from './sieve.ts'

/** 那年正逢建国60周年: of some other year. */
const ofOtherTime = /(?:前年|那一?年|[当同]年|当时|记得|回忆起?|[想忆说讲]起)[^,。;\n]{0,10}$|那[年天时],[^,。;\n]{0,6}$/
/** 新中国成立50周年的国庆阅兵, 香港回归10周年纪念币, 郑州解放40周年奖章, 第20个教师节那天: a thing or a day of that year. */
const thingOfThen =
  /^[^,。;\n]{0,8}?(?:时|大会上[^。;\n]{0,12}(?:总书记|主席|强调)|奋斗目标|目标|重要讲话|活动的(?:决定|通知|方案)|那[天年]|阅兵(?!式?(?:的?画面|直播|举行|正在))|纪念[币章碑]|[奖勋徽]章|奖状|证书|邮票|字样|领的?奖|[定种修建拍写买立]下?的)/
/** Texts that do not say their day come from the papers' sites; whoever names an older year there looks back. */
const earliest = 2000
/** 为迎接建国三十五周年,…于昨晚试亮: a paper of then, where nothing is told from a later time and no later year stands. */
const forJubilee = /(?:迎接|喜迎|庆祝)[^,。;\n]{0,6}$/
const lastNight = /^[^。\n]{0,60}(?:昨[日天晚晨]|今[日天晚晨](?!的))/
const fromLater =
  /如今|当年|那一?年|那时|那会儿|回忆|记得|记忆|旧报|老报|[那的]报纸|报[纸上][上里登]|老照片|多年[前后来]|年代|上世纪|往事|史料|档案/
/** A number that belongs to another day of the same name counts too far. */
const latest = 2050
/** 明年是建党100周年 · 明年是联合国成立80周年,也是抗战胜利80周年 */
const beside =
  /([去明])年(?:就|正?是|将|又|也|,|在|我们|恰?逢|迎来?|庆祝|纪念|“)*(?:[^,。;\n\d]{2,14}\d{1,3}周年(?:,?也是|,?又是|暨|和|与|、))?(?:“|我国|伟大)*$/
/** 迎接郑州解放80周年, beside 明年: the jubilee may be next year's, as late in a year. A hundredth is awaited for years. */
const awaited = /(?:(?<joy>喜迎)|迎接|备战)(?:[^,。;\n]{2,20}(?:周年|华诞)(?:和|暨|、))?[^,。;\n]{0,6}$/
/** 朝鲜国庆75周年: names that every country has stand for ours only where nothing of another stands before them. */
const ofEveryCountry = /^(?:国庆|建国|建党|建军)/
const ourOwn = /(?:^|[^〇㐀-鿿]|[庆纪祝念迎接礼值逢是为在到来之和暨的以年对向着我全]|[中我祖全]国|(?<!主义)共和国)$/
/** 2013年是建馆60周年: its own year, unless it is thought of before it begins, or when it is over. 2009年,建国60周年之际: told under its year. */
const ownNumber =
  /(?<year>(?:19|20)\d{2})年(?:\d{1,2}月(?:\d{1,2}日)?)?(?<link>(?:[^,。;\n\d]{0,8}?(?:既?是|也是|正值|正逢|恰逢|适逢|喜逢|迎来|作为))?)[^。;\n\d]{0,20}$/
/** 2016年里约奥运会激战正酣, with nothing else on the line: a title. */
const numberAlone = /(?:^|\n)(?:19|20)\d{2}年?$/
const turnOfYear = /元旦|岁末|岁首|年末|年底|新年|明年|去年|全年|来年|谋划/

/** Finds them by the names of the table; `month` is that of the news, 0: unknown. */
export function findNamedYears(text: string, month: number, { names }: KnownYears): YearClue[] {
  const mayHave = makeSieve(text)
  const named = new Map<RegExp, boolean>()
  const isNamed = ({ anyName, edges }: KnownYears['names'][number]): boolean => {
    const known = named.get(anyName) ?? (edges.some((some) => some.every(mayHave)) && anyName.test(text))
    named.set(anyName, known)
    return known
  }
  const present = fittingRows(names, text).filter((row) => row.needs.every((words) => text.includes(words)) && isNamed(row))
  return present.flatMap(({ pattern, unless, years, passed = 0, months, isLast, isAwaited }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }) => {
      const before = text.slice(Math.max(0, index - 36), index)
      // What is of this year is its own, on whatever day.
      const isOfThen = !words.includes('今年') && thingOfThen.test(text.slice(index + words.length, index + words.length + 16))
      if ((months && !months.includes(month)) || ofOtherTime.test(before) || isOfThen || unless?.test(text)) return []
      // Late in a year it may be the next year's, or a later one.
      if (isAwaited && (month >= 11 || (month === 0 && !words.startsWith('喜')))) return []
      const waits = awaited.exec(before)
      const count = readNumeral(groups['count'] ?? '')
      if (waits && (month >= 11 || text.includes('明年') || (count === 100 && !waits.groups?.['joy']))) return []
      if (ofEveryCountry.test(words) && !ourOwn.test(before)) return []
      const begin = years.get((groups['name'] ?? '').replace(/,|的(?=收官|开局)/, '')) ?? 0
      if (isLast && [...years].some(([name, year]) => year > begin && text.includes(name))) return []
      const year = begin + count + passed
      const isOld = year < earliest && !isForJubilee(text, index, words, year) && !isOpening(text, index, words, year)
      if (isOld || year > latest) return []
      const isTitle = numberAlone.test(before) && /^(?:\n|$)/.test(text.slice(index + words.length, index + words.length + 1))
      if (!isTitle && isUnderItsNumber(before, year, text, month)) return []
      const [told = '', when] = beside.exec(before) ?? []
      return [{ year: year + (when === '去' ? 1 : when === '明' ? -1 : 0), words: told + words }]
    }),
  )
}

function isUnderItsNumber(words: string, year: number, text: string, month: number): boolean {
  const { year: number, link } = ownNumber.exec(words)?.groups ?? {}
  if (Number(number) !== year) return false
  return !link || (month === 0 ? turnOfYear.test(text) : month <= 2 || month >= 11)
}

function isForJubilee(text: string, index: number, words: string, year: number): boolean {
  if (year < founding || !forJubilee.test(text.slice(Math.max(0, index - 16), index)) || fromLater.test(text)) return false
  return lastNight.test(text.slice(index + words.length, index + words.length + 80)) && hasNoLater(text, year)
}
/** 今年是中华人民共和国成立五十周年。 or 今天是我国第十个教师节。 first of all: so a paper of then begins, where nothing is read from one and no later year stands. */
function isOpening(text: string, index: number, words: string, year: number): boolean {
  if (year < founding || index > earlyOn || !thisYear.test(text.slice(Math.max(0, index - 16), index))) return false
  // 40周年那台收音机 is a thing.
  if (!/^(?:纪念日)?[,。;!]/.test(text.slice(index + words.length, index + words.length + 4))) return false
  return !fromPaper.test(text) && hasNoLater(text, year)
}
const earlyOn = 200
const thisYear = /(?:^|\n)(?:今年|[昨今明][天日])(?:既?是|正值|正逢|恰逢|适逢|欣逢|喜逢|迎来)(?:我们|我国|伟大|的)*$/
const fromPaper =
  /那一?[年天]|多少年|过去了|录音|磁带|喇叭|当年(?:的|那)|回忆录|旧报|老报|旧闻|旧信|老信|[那的]报纸|报[纸上][上里登]|老照片|史料|档案|剪报|日记|家书|信中|信里|写[着道]|刊登|重[读温登]|摘[自录]|原载|原文|上世纪|[\d一二三四五六七八九十几多]年[以之]?后|手机|短信|微信|网|高铁|小说|连载|未完|电影|影片|老片|剧[中本]|[喊唱念]道/

function hasNoLater(text: string, year: number): boolean {
  return [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/g)].every(([told]) => Number(told) <= year)
}
/** Of the papers. */
const founding = 1949

/** 4月8日上午,…癸巳年拜祖大典志愿者培训开课: a feast by the name of its year, on a day of the news; its own time, not told of. */
const feastOfCycle =
  /([甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])年[^,。;\d“”]{0,10}?(?:大典|庙会|灯[会展节]|春晚|》?(?:特种|生肖|系列)*邮票(?=[^,。;]{0,4}(?:首发|发行|开售))|春节|元宵节?)(?![^,。;]{0,10}(?:上|时|后|期间|以来|那|中|照片|纪念|的))/g
const dayOfFeast = /(?:\d{1,2}月\d{1,2}日|[昨今][日天晚晨]|日前|近日|今年)[^“”]*$/
const feastOfThen = /(?:去年|前年|那|说|记得|回忆|曾|照片)[^。\n]{0,40}$/
/** Sixty years on the names begin again. */
const cycleLength = 60

/** 辛丑年: years that are called so in the sixty-year cycle, from two before the latest of the text to the one behind it. */
export function findCycleYears(text: string, known: readonly YearClue[]): YearClue[] {
  if (!anyOfCycle.test(text)) return []
  const last = Math.max(0, ...known.map(({ year }) => year))
  const near = last < earliest ? [] : [last + 1, last, last - 1, last - 2]
  const beside = near.flatMap((year) => {
    const words = `${nameYear(year)}年`
    return text.includes(words) && new RegExp(`${words}(?!的|生|出生)`).test(text) ? [{ year, words }] : []
  })
  const feasts = [...text.matchAll(feastOfCycle)].flatMap(({ 0: words, 1: name, index }) => {
    const before = text.slice(Math.max(0, index - 80), index)
    if (!dayOfFeast.test(before) || feastOfThen.test(before)) return []
    const year = yearOfCycle(name)
    return year === null ? [] : [{ year, words }]
  })
  const told = [...text.matchAll(nextOfCycle)].flatMap(({ 0: words, 1: when = '', 2: name, index }) => {
    const year = yearOfCycle(name)
    if (year === null || readThen.test(text.slice(Math.max(0, index - 40), index))) return []
    return [{ year: year + 1 - '去今明'.indexOf(when), words }]
  })
  return [...beside, ...feasts, ...told]
}
const anyOfCycle = /[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年/
const readThen = /(?:那|记得|回忆|曾|照片|写|旧|族谱|碑)[^。\n]{0,40}$/
/** 明年就是甲午年 */
const nextOfCycle = /([去今明])年(?:农历|正好|恰好|[就正恰又])*[是逢为](?:农历)?([甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])年/g

function yearOfCycle(name: string | undefined): number | null {
  const year = Array.from({ length: cycleLength }, (_, index) => earliest + index).find((candidate) => nameYear(candidate) === name)
  return year !== undefined && year <= latestOfCycle ? year : null
}
/** Names of later years are those of years before 2000, too, of which papers tell. */
const latestOfCycle = 2040
