/** Jubilees of what the text itself dates: 2013年航空港区刚挂牌…今年是航空港区设立十周年. */
import type { KnownYears } from '../data/known-years.ts'
import { readNumeral } from '../data/numerals.ts'
import type { YearClue } from './find-clues.ts'

const years = /(?<!\d)((?:18|19|20)\d{2})年/g
/** 拟成立 is not yet the beginning. */
const notYet = /计划|[拟将要想]|准备|筹|谋划|[前后]/

/** What is said right behind the jubilee of its beginning: …建厂70周年。1954年,厂里的第一台织机…. */
const firstOfIt = /^[。,](?<year>(?:19|20)\d{2})年(?!代)[^。;\n]{0,16}?(?:第一|首)[台座炉班批股条届节列趟册本声盘件口根眼架艘枚份间栋辆]/
/** A year further on was counted from something else. */
const latest = 2040

/** Finds them; empty where the text tells no beginning or two. */
export function findJubilees(text: string, { jubilee, opened, ended, beginnings, names }: KnownYears): YearClue[] {
  if (!text.includes('周年')) return []
  const begun = [...text.matchAll(jubilee)].flatMap(({ 0: words, index, groups = {} }) => {
    const { subject = '', act = '', count = '' } = groups
    const acts = beginnings.find((row) => row.split(' ').includes(act))
    if (subject.length < 3 || !acts) return []
    // What is known to have begun in another year.
    const isKnown = names.some(({ of, years: table }) => of === 'anniversaries' && table.has(subject + act))
    const start =
      startOf(`${subject}(?:刚刚?|才|正式|宣告)*(?:${acts.replaceAll(' ', '|')})`, text) ??
      (isKnown ? null : firstBehind(text.slice(index + words.length), subject, opened))
    return start ? [{ year: start.year + readNumeral(count), words: `${start.words} + ${words}` }] : []
  })
  const over = [...text.matchAll(ended)].map(({ 0: words, groups = {} }) => ({
    year: Number(groups['year']) + readNumeral(groups['count'] ?? ''),
    words,
  }))
  return [...begun, ...over].filter(({ year }) => year <= latest)
}

function firstBehind(text: string, subject: string, opened: RegExp): YearClue | null {
  const rest = text.slice(0, 60)
  // Where a new house has its jubilee, the old one's beginning may be told.
  const { 0: words, groups = {} } = firstOfIt.exec(rest) ?? (subject.includes('新') ? null : opened.exec(rest)) ?? {}
  // 这家书屋, but not 这条街.
  if (words === undefined || !subject.endsWith(groups['house']?.at(-1) ?? '')) return null
  return { year: Number(groups['year']), words: words.slice(1) }
}

/** 2013年航空港区刚挂牌 · 那一年航空港区刚挂牌, behind 2013年: the year in which what has the jubilee began. */
function startOf(beginning: string, text: string): YearClue | null {
  const told = new RegExp(`(?:((?:18|19|20)\\d{2})年|[那这]一?年,?)(?<between>[^。;\\n]{0,20}?)${beginning}(?!.{1,5}周年)`, 'g')
  const found = [...text.matchAll(told)].flatMap(({ 0: words, 1: year, index, groups = {} }) => {
    if (notYet.test(groups['between'] ?? '')) return []
    const before = year ? null : [...text.slice(Math.max(0, index - 120), index).matchAll(years)].at(-1)
    const start = Number(year ?? before?.[1] ?? 0)
    return start > 0 ? [{ year: start, words: before ? `${before[0]} + ${words}` : words }] : []
  })
  return new Set(found.map(({ year }) => year)).size === 1 ? (found[0] ?? null) : null
}
