/**
 * Where the article of a saved web page is, and what stands beside it. Its titles are those of the site's own record; else its headline
 * is the line with which the page's title begins. Its text is in the block with most prose. Menus above, lists of links, and what the
 * site and its readers put below are beside it.
 */

import type { WebArticle, WebTitle } from '../parse/reading.ts'
import type { CmsRecord } from './cms-record.ts'
import { countDense, type MarkupPlaces, type MarkupRange } from './markup-places.ts'

interface TextLine {
  readonly start: number
  readonly end: number
  /** Places of its first and behind its last character, in characters without white space. */
  readonly dense: MarkupRange
  readonly tight: string
}

/** Finds it, by ranges of the text; null where the page does not show one article and name it. */
export function findWebArticle(text: string, { title, record, headings, links, prose }: MarkupPlaces): WebArticle | null {
  if (prose === null) return null
  const lines = cutLines(text)
  const recorded = record ? findRecorded(lines, record, prose) : []
  const titles = recorded.length > 0 ? recorded : findNamed(lines, namesOf(title), headings, prose)
  const [head, last] = [titles[0]?.from ?? -1, titles.at(-1)?.to ?? -1]
  if (head < 0) return null
  const isTitle = (at: number): boolean => titles.some(({ from, to }) => from <= at && at <= to)
  const isLink = (line: TextLine): boolean => links.length > 0 && coverage(line.dense, links) >= line.tight.length * mostlyLinks
  const isBeside = (line: TextLine, at: number): boolean => {
    if (isTitle(at)) return false
    if (line.dense[0] >= prose[1]) return true
    if (at < head) return at < head - mostKickers || !isHeading(line, headings)
    // Counters, buttons, the name of who runs the column.
    const isAboveText = at > last && line.dense[1] <= prose[0] && line.tight.length <= longestButton && !isHeading(line, headings)
    return (isAboveText && !keptAboveText.test(line.tight)) || (line.tight.length <= longestLink && isLink(line))
  }
  return {
    titles: titles.map(({ role, from, to }) => ({ role, range: [(lines[from] as TextLine).start, (lines[to] as TextLine).end] })),
    isRecorded: recorded.length > 0,
    beside: lines.filter(isBeside).map((line) => [line.start, line.end]),
  }
}

/** A title by its first and its last line. */
interface FoundTitle {
  readonly role: WebTitle['role']
  readonly from: number
  readonly to: number
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
function findNamed(lines: readonly TextLine[], names: readonly Name[], headings: readonly MarkupRange[], prose: MarkupRange): FoundTitle[] {
  const isTitle = ({ tight, dense }: TextLine): boolean =>
    dense[0] < prose[1] && names.some((name) => name.tight.startsWith(tight) && (tight.match(han)?.length ?? 0) >= name.fewest)
  const found = lines.flatMap((line, at) => (isTitle(line) ? [at] : []))
  const head = found.findLast((at) => isHeading(lines[at] as TextLine, headings)) ?? found.at(-1)
  return head === undefined ? [] : [{ role: 'headline', from: head, to: lastOfTitle(lines, head, names) }]
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

/** The titles of the record, where they stand above the text: a list of titles has the headline, too, further up. */
function findRecorded(lines: readonly TextLine[], { kicker, headline, subtitle }: CmsRecord, prose: MarkupRange): FoundTitle[] {
  const runs = lines.flatMap((line, from) => (line.dense[0] < prose[1] ? findRun(lines, from, headline, 'headline') : []))
  const head = runs.findLast(({ from }) => (lines[from] as TextLine).dense[0] <= prose[0]) ?? runs[0]
  if (!head) return []
  const near = (from: number, words: string, role: WebTitle['role']): FoundTitle[] =>
    Array.from({ length: nearest }, (_, step) => from + step).flatMap((at) => findRun(lines, at, words, role))
  const above = near(Math.max(0, head.from - nearest), kicker, 'kicker').filter(({ to }) => to < head.from)
  const below = near(head.to + 1, subtitle, 'subtitle')
  return [...above.slice(-1), head, ...below.slice(0, 1)]
}
const nearest = 6
const mostLines = 6

/** The lines from one on that make up these words; none. */
function findRun(lines: readonly TextLine[], from: number, words: string, role: WebTitle['role']): FoundTitle[] {
  let joined = ''
  for (let to = from; to < lines.length && to < from + mostLines && words !== ''; to++) {
    joined += lines[to]?.tight ?? ''
    if (joined === words) return [{ role, from, to }]
    if (!words.startsWith(joined)) break
  }
  return []
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
