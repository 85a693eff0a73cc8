import { readNumeral } from '../data/numerals.ts'
/** Jubilees of what the text itself dates: 2013年航空港区刚挂牌…今年是航空港区设立十周年. */
import type { YearClue } from './find-clues.ts'

/** Each row: words for one and the same beginning. */
const beginnings: readonly string[] = [
  '成立|设立|挂牌|创办|创建|创立|组建|建立',
  '获批|获批设立|获批成立',
  '投产',
  '建成|落成|建厂|建社|建校|建院|建馆|建站',
  '通车|通水|通航|开通',
  '开业|开馆|开园|开张',
  '创刊',
  '开播',
]
const jubilee = new RegExp(
  `今年(?:\\d{1,2}月)?(?:[,将是也又正值恰好逢适迎来]|刚好)*(?:[我全本该这][市县区省国校]?)?(?<subject>[\\p{Script=Han}“”]{0,16}?)(?<act>${beginnings.join('|')})(?<count>\\d{1,3}|[一二三四五六七八九十百]{1,5})周年`,
  'gu',
)
const years = /(?<!\d)((?:18|19|20)\d{2})年/g
/** 拟成立 is not yet the beginning. */
const notYet = /计划|[拟将要想]|准备|筹|谋划|[前后]/
/** Something begins in that year: 1958年8月,第一炉铝出炉. */
const firstOf = /第一|首[次批个家座台届]|诞生|始建|动工|奠基|创/
/** Its jubilees are known, and no year of the text is their beginning. */
const ofCountry = /中国|共和国|党|解放军|红军|共青团/
/** 1958年他出生: no beginning of what has jubilees. */
const ofSomebody = /^[^。;]{0,16}(?:生于|出生|入伍|参军|入党|工作|毕业|结婚|退休|嫁|考[上入]|[我他她])/

/** Finds them; empty where the text tells no beginning or two. */
export function findJubilees(text: string): YearClue[] {
  if (!text.includes('周年')) return []
  return [...text.matchAll(jubilee)].flatMap(({ 0: words, index, groups = {} }) => {
    const { subject = '', act = '', count = '' } = groups
    const start = startOf(subject, act, text) ?? (ofCountry.test(subject) ? null : onlyYearBefore(text, index))
    return start ? [{ year: start.year + readNumeral(count), words: `${start.words} + ${words}` }] : []
  })
}

/** 2013年航空港区刚挂牌 · 那一年航空港区刚挂牌, behind 2013年: the year in which what has the jubilee began. */
function startOf(subject: string, act: string, text: string): YearClue | null {
  if (subject.length < 3) return null
  const acts = beginnings.find((row) => row.split('|').includes(act)) ?? act
  const beginning = new RegExp(
    `(?:((?:18|19|20)\\d{2})年|[那这]一?年,?)(?<between>[^。;\\n]{0,20}?)${subject}(?:刚刚?|才|正式|宣告)*(?:${acts})(?!.{1,5}周年)`,
    'g',
  )
  const found = [...text.matchAll(beginning)].flatMap(({ 0: words, 1: year, index, groups = {} }) => {
    if (notYet.test(groups['between'] ?? '')) return []
    const before = year ? null : [...text.slice(Math.max(0, index - 120), index).matchAll(years)].at(-1)
    const told = Number(year ?? before?.[1] ?? 0)
    return told > 0 ? [{ year: told, words: before ? `${before[0]} + ${words}` : words }] : []
  })
  return new Set(found.map(({ year }) => year)).size === 1 ? (found[0] ?? null) : null
}

/** 1958年8月,第一炉铝出炉…今年8月,老厂将迎来投产65周年: right before it, and no other year before. */
function onlyYearBefore(text: string, index: number): YearClue | null {
  const found = [...text.slice(0, index).matchAll(years)]
  const [first] = found
  if (!first || found.length > 1 || index - first.index > 90) return null
  const between = text.slice(first.index + first[0].length, index)
  return between.includes('\n') || !firstOf.test(between) || ofSomebody.test(between)
    ? null
    : { year: Number(first[1]), words: first[0] + between.slice(0, 12) }
}
