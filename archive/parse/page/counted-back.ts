/** The year by a count back that two years of the text bear out: 13年前…的血案, 1998年5月28日, and 2011年10月18日 as the latest. */
import { readNumeral } from '../data/numerals.ts'
import type { YearClue } from './find-clues.ts'

const back =
  /(?<![近约多余过几那此之再数\d一两二三四五六七八九十百“])(?<count>\d{1,2}|[一二三四五六七八九十]{1,3})年前(?!后|夕|的?今[天日])/g
const year = /(?<![\d至到—-])(?<year>(?:19|20)\d{2})年(?!代|生|出生|[前底]?[^。]{0,6}(?:建成|实现))/g
/** A small number or a round one may fit by chance, or be about right; so may one of many years. */
const [fewest, mostYears] = [6, 3]
const earliest = 2000
/** Told of another time, or ahead. */
const ofOther = /当时|那时|那一?年|周年|回忆|记得|计划|规划|力争|预计/

/** Finds it. */
export function findCountedBack(text: string, until: number): YearClue | null {
  if (!text.includes('年前') || ofOther.test(text)) return null
  const years = new Set([...text.matchAll(year)].map(({ groups }) => Number(groups?.['year'])))
  const latest = Math.max(0, ...years)
  if (years.size < 2 || years.size > mostYears || latest < earliest || latest > until) return null
  for (const { 0: words, groups } of text.matchAll(back)) {
    const count = readNumeral(groups?.['count'] ?? '')
    if (count < fewest || count % 5 === 0 || !years.has(latest - count)) continue
    return { year: latest, words: `${words} + ${latest - count}年` }
  }
  return null
}
