/** How two lines of a stack of titles go together: whether one goes on with the other, tells more of it, or leads to it. */
import type { TitleClue } from './title-clues.ts'
import type { StackSetting, TitleLine } from './title-stack.ts'

/** The words of lines as one title, as a list has them. */
export const joined = (lines: readonly TitleLine[]): string => lines.map(({ tight }) => tight).join('')

const explaining: readonly TitleClue[] = ['dashed', 'whole-quotation', 'leans-back', 'detail', 'kind', 'account', 'speaker', 'three-parts']
/** A line that tells more of the one above: longer by half, or somebody's words. */
export const explains = (line: TitleLine, above: TitleLine): boolean =>
  explaining.some((clue) => line.clues.has(clue)) ||
  (line.clues.has('figure-last') && !above.clues.has('figure-last') && !line.clues.has('place-first')) ||
  (tellsMore(line, above)
    ? line.plain.length > above.plain.length + 2
    : line.plain.length >= 15 && line.plain.length >= above.plain.length * 1.5)

/** Only the one has clauses: 村里的水渠通水了 / 四个村轮着浇,一亩地一小时. */
export const tellsMore = (line: TitleLine, other: TitleLine): boolean =>
  line.clues.has('clauses') && !other.clues.has('clauses') && !other.clues.has('asks')

/** 渠里清水流 坡上果子香: two halves of a size, and no place. */
export const isCouplet = ({ clues }: TitleLine): boolean => clues.has('balanced') && !clues.has('place-first')

/** 雨夜里的: a title goes on in the next line; `isLoose`: blank lines say nothing. */
export const goesOn = (line: TitleLine, next: TitleLine, isLoose: () => boolean): boolean =>
  (line.clues.has('unfinished') && !(isEnumeration.test(line.plain) && beginsAnew(next))) ||
  meetsIn(line, next) ||
  (next.clues.has('predicate') && isHalf(line) && isHalf(next) && (!next.spaced || isLoose()))

/** So does the headline in a line as long as the column without any pause. */
export const fillsLine = ({ plain }: TitleLine, next: TitleLine): boolean =>
  plain.length >= fullLine && !/[\s,、:;!?“”—]/.test(plain) && next.plain.length < plain.length
const fullLine = 24
/** 未经许可燃放、私自囤货 / 两男子被拘留: who did so, the next line tells anew. */
const isEnumeration = /^[^、]+、[^、]+$/
const beginsAnew = ({ plain, clues }: TitleLine): boolean =>
  clues.has('place-first') ||
  /^[一二两三四五六七八九十百千万\d]+[余多]?(?:[名位个户家男女]|人(?!次)|[〇㐀-鿿𠀀-𲎯][子民工员生师客友童])/u.test(plain)
/** 我市某某领导小组 / 第三次全体会议召开 */
export const meetsIn = (line: TitleLine, next: TitleLine): boolean => office.test(line.tight) && session.test(next.tight)
const office = /(?:小组|委员会|常委会|代表大会|人大|政协|党委|协会|联合会)$/
const session = /^第?[一二三四五六七八九十\d]{1,4}[次届]/
/** One of two lines of a title: short, and in one breath. */
const isHalf = ({ plain }: TitleLine): boolean => plain.length <= longestHalf && !/[\s,:;!?。]/.test(plain)
const longestHalf = 12

/** 一本账公开到户 / 一条路修到田头 · —— / —— · ① / ②: alike in length and parts, or in the sign with which they begin. */
export const isPair = (above: TitleLine, line: TitleLine): boolean =>
  (above.clues.has('dashed') && line.clues.has('dashed')) ||
  (!line.spaced && above.plain.length === line.plain.length && above.plain.split(/[\s,、]/).length === line.plain.split(/[\s,、]/).length)

/** Five characters or fewer, and nothing that stands alone, as 退休不退场, 让座以后 and 书声回来了 do. */
export const isStub = ({ tight, clues }: TitleLine): boolean =>
  tight.length <= 5 &&
  !alone.some((clue) => clues.has(clue)) &&
  !/[了啦]$|^..[不变进].{2}$|^.{2,3}(?:以后|之后|之前|归来|前后)$/.test(tight)
/** 车翻在路口,白菜滚了一地: so long a line with clauses needs no more below it than 一棵不少. */
export const isWholeAbove = ({ plain, clues }: TitleLine): boolean => clues.has('clauses') && plain.length >= 16
const alone: readonly TitleClue[] = [
  'place-only',
  'serial',
  'in-series',
  'column-like',
  'column-words',
  'slogan',
  'asks',
  'day',
  'announces',
]

/** A subheading broken over two lines: no blank line parts them, one above and below them does; or they are short, and alike in that. */
export const isBrokenOff = (before: TitleLine, line: TitleLine, { spacedBelow }: StackSetting): boolean => {
  if (line.clues.has('numbered')) return false
  if (before.clues.has('unfinished')) return true
  // 从十一家 / 到一家没有
  if (before.tight.startsWith('从') && line.tight.startsWith('到') && isHalf(before) && isHalf(line)) return true
  if (!line.spaced && before.spaced && spacedBelow && before.plain.length + line.plain.length <= longestBroken) return true
  // Below one of a series what belongs to none is its second line; a chapter stands above the first of a series.
  if (before.inSeries && !before.clues.has('numbered') && !line.inSeries && line.siblings === 0) return true
  const areShort = Math.max(before.plain.length, line.plain.length) <= shortHalf && before.siblings + line.siblings === 0
  return areShort && line.spaced === before.spaced && line.spaced === spacedBelow
}
const shortHalf = 7
const longestBroken = 20

/** The lead tells the news of the headline again: true where it repeats far more of the one line than of the other. A name is no news. */
export const isToldMore = (line: TitleLine, other: TitleLine, lead: string): boolean => {
  if (line.tight.length < shortestNews) return false
  const words = lead.slice(0, longestLead)
  return shareIn(words, line) - shareIn(words, other) > clearlyMore
}
const shortestNews = 6
const longestLead = 120
const clearlyMore = 0.3

/** In halves it is a title where the text tells of it. */
export const isSlogan = (line: TitleLine, lead: string): boolean =>
  line.clues.has('slogan') && !(line.clues.has('halves') && shareIn(lead, line) > toldOfSlogan)
const toldOfSlogan = 0.25

/** Share of the pairs of characters of a line that a text has. */
function shareIn(text: string, { tight }: TitleLine): number {
  let shared = 0
  for (let at = 0; at + 2 <= tight.length; at++) if (text.includes(tight.slice(at, at + 2))) shared++
  return shared / Math.max(1, tight.length - 1)
}
