/**
 * What stands beside the article of a saved web page. Its title is the line with which the page's own title begins; its text is in
 * the block with most prose below. Menus above, lists of links, and what the site and its readers put below are beside it.
 */

import type { WebArticle } from '../parse/reading.ts'
import { countDense, type MarkupPlaces, type MarkupRange } from './markup-places.ts'

interface TextLine {
  readonly start: number
  readonly end: number
  /** Places of its first and behind its last character, in characters without white space. */
  readonly dense: MarkupRange
  readonly tight: string
}

/** Finds it, by ranges of the text; null where the page does not show one article and name it. */
export function findWebArticle(text: string, { title, headings, links, prose }: MarkupPlaces): WebArticle | null {
  if (prose === null) return null
  const lines = cutLines(text)
  const names = namesOf(title)
  const head = findTitle(lines, names, headings, prose)
  if (head < 0) return null
  const last = lastOfTitle(lines, head, names)
  const isLink = (line: TextLine): boolean => links.length > 0 && coverage(line.dense, links) >= line.tight.length * mostlyLinks
  const isBeside = (line: TextLine, at: number): boolean => {
    if (head <= at && at <= last) return false
    if (line.dense[0] >= prose[1]) return true
    if (at < head) return at < head - mostKickers || !isHeading(line, headings)
    // Counters, buttons, the name of who runs the column.
    const isAboveText = line.dense[1] <= prose[0] && line.tight.length <= longestButton && !isHeading(line, headings)
    return (isAboveText && !keptAboveText.test(line.tight)) || (line.tight.length <= longestLink && isLink(line))
  }
  const [{ start }, { end }] = [lines[head], lines[last]] as [TextLine, TextLine]
  return { title: [start, end], beside: lines.filter(isBeside).map((line) => [line.start, line.end]) }
}

/** Nine characters of ten. */
const mostlyLinks = 0.9
const longestButton = 24
/** ——副题, and a day. */
const keptAboveText = /^[—–-]|(?:19|20)\d{2}[-./年]/
/** A sentence may be a link as a whole. */
const longestLink = 40
/** Headings right above the title. */
const mostKickers = 2
/** In Chinese characters: what is shorter stands everywhere, and behind the name of the site or a part of it what is no longer than such a name. */
const [shortestTitle, shortestBehind] = [4, 8]
const han = /\p{Script=Han}/gu

function cutLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let [start, dense] = [0, 0]
  for (const words of text.split('\n')) {
    const count = countDense(words)
    if (count > 0) lines.push({ start, end: start + words.length, dense: [dense, dense + count], tight: tighten(words) })
    dense += count
    start += words.length + 1
  }
  return lines
}

const tighten = (words: string): string => words.replace(/\s+/g, '')

/** What the page may be called: all of its title, and what is left of it behind each bar or dash, without white space. */
interface Name {
  readonly tight: string
  /** So many Chinese characters at least are enough of it. */
  readonly fewest: number
}

function namesOf(title: string): Name[] {
  const starts = [...title.matchAll(/[_|｜—–-]+/g)].slice(0, mostBars).map(({ 0: bar, index }) => index + bar.length)
  return [0, ...starts].map((start) => ({ tight: tighten(title.slice(start)), fewest: start === 0 ? shortestTitle : shortestBehind }))
}
const mostBars = 8

/** The line above the prose, or on top of it, with which a name begins: a heading rather than another, the last of several. */
function findTitle(lines: readonly TextLine[], names: readonly Name[], headings: readonly MarkupRange[], prose: MarkupRange): number {
  const isTitle = ({ tight, dense }: TextLine): boolean =>
    dense[0] < prose[1] && names.some((name) => name.tight.startsWith(tight) && (tight.match(han)?.length ?? 0) >= name.fewest)
  const found = lines.flatMap((line, at) => (isTitle(line) ? [at] : []))
  return found.findLast((at) => isHeading(lines[at] as TextLine, headings)) ?? found.at(-1) ?? -1
}

/** A headline in several lines goes on as the name does. */
function lastOfTitle(lines: readonly TextLine[], head: number, names: readonly Name[]): number {
  let [last, words] = [head, lines[head]?.tight ?? '']
  for (let next = lines[last + 1]; next && names.some(({ tight }) => tight.startsWith(words + next?.tight)); next = lines[last + 1]) {
    words += next.tight
    last++
  }
  return last
}

const isHeading = ({ dense }: TextLine, headings: readonly MarkupRange[]): boolean => coverage(dense, headings) > 0

/** How many characters of a stretch lie in ranges, which are in order and do not overlap. */
function coverage([from, to]: MarkupRange, ranges: readonly MarkupRange[]): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle] as MarkupRange)[1] <= from) low = middle + 1
    else high = middle
  }
  let covered = 0
  for (let at = low; at < ranges.length; at++) {
    const [begin, end] = ranges[at] as MarkupRange
    if (begin >= to) break
    covered += Math.min(end, to) - Math.max(begin, from)
  }
  return covered
}
