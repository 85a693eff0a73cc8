/** What a page itself says of its titles: its list, the line above date and source, what a machine prints below the text. */
import { findIndices } from '../find-indices.ts'
import type { Line } from '../lines/lines.ts'
import type { Overview } from '../lines/overview.ts'
import type { Frame } from '../marks/frame.ts'
import { headTitle, nextUsed, type LineMark } from '../marks/line-mark.ts'
import { isSentence } from '../marks/sentences.ts'
import { machineTail } from '../marks/source-lines.ts'
import { isClearName } from '../people/names.ts'
import { isPenName, titleEnd } from '../people/pen-names.ts'
import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'

/** Titles of the page without white space. */
export function knownTitles(
  content: readonly number[],
  lines: readonly Line[],
  marks: readonly LineMark[],
  frame: Frame,
  overview: Overview,
): Set<string> {
  return new Set([
    ...frame.titles,
    ...titleAboveSource(lines, marks),
    ...titlesAboveSources(lines, marks),
    // Behind the dot with which the page lists it.
    ...marks.flatMap(({ reason }, index) => (reason === 'title-list' ? [tighten(lines[index]?.plain ?? '').slice(1)] : [])),
    ...titlesInRuns(content, lines, frame.runs),
    ...listedBelow(content, lines, frame),
    ...[...overview.titles].map((index) => tighten(lines[index]?.plain ?? '')),
  ])
}

/** Names between a title and a text on a page whose items are parted by lines of their own: 也谈“少开会” / 端方. */
export function namesBelowTitles(lines: readonly Line[], marks: readonly LineMark[], { words, surnames }: ParseResources): string[] {
  return lines.flatMap(({ plain }, index) => {
    if (plain.length < 2 || plain.length > 3 || marks[index]?.kind !== 'text' || marks[index - 1]?.kind !== 'text') return []
    const isName =
      /^[〇㐀-鿿𠀀-𲎯]+$/u.test(plain) && !words.has(plain.slice(0, 2)) && (plain.length === 2 || surnames.single.has(plain[0] as string))
    const [above, below] = [lines[index - 1] as Line, lines[index + 1]]
    const isBetween =
      below !== undefined && isSentence(below, marks[index + 1] as LineMark) && !isSentence(above, marks[index - 1] as LineMark)
    return isName && isBetween ? [plain] : []
  })
}

/** Who wrote on a page of literature (副刊, 诗歌), also under a pen name: two or three characters, or four with a surname of two, alone between a title and the text below it. */
export function penNames(lines: readonly Line[], marks: readonly LineMark[], resources: ParseResources): string[] {
  if (!marks.some(({ kind }, index) => ofLiterature.has(kind) && literature.test(lines[index]?.plain ?? ''))) return []
  const textAt = (index: number): string => (marks[index]?.kind === 'text' ? (lines[index]?.plain ?? '') : '')
  return lines.flatMap(({ plain }, index) => {
    const isDouble = plain.length === 4 && isClearName(plain, resources) && !holdsWord(plain, resources)
    if (marks[index]?.kind !== 'text' || (!isDouble && (plain.length > 3 || titleEnd.test(plain)))) return []
    // 宓小雪, though 小雪 is a word; not 高粱地.
    if (!isDouble && !isPenName(plain, resources) && (resources.words.has(plain.slice(0, 2)) || !isClearName(plain, resources))) return []
    const above = nextUsed(marks, index, -1)
    // What stands there ends no sentence that a column has cut.
    const isTitle = title.test(textAt(above)) && /^$|[。!?”…]$/.test(textAt(nextUsed(marks, above, -1)))
    return isTitle && textAt(nextUsed(marks, index, 1)).length > 3 ? [plain] : []
  })
}
/** 百里长堤, 南门之外: surnames of two that are words, too. */
function holdsWord(plain: string, { words }: ParseResources): boolean {
  return plain.includes('之') || words.has(plain.slice(1, 3)) || words.has(plain.slice(2))
}
const ofLiterature: ReadonlySet<string> = new Set(['label', 'mast', 'page-code', 'source', 'section'])
const literature = /副刊|文学|文艺|诗[歌苑词刊]|散文|随笔/
const title = /^[〇㐀-鿿𠀀-𲎯“”]{1,12}$/u

/** The title above date and source. */
function titleAboveSource(lines: readonly Line[], marks: readonly LineMark[]): string[] {
  const index = marks.findIndex(({ reason }) => reason === headTitle.reason)
  return index < 0 ? [] : [tighten(lines[index]?.plain ?? '')]
}

/** A reader of feeds prints paper, day and minute in one form below each title: between that and another text stands no other line. */
function titlesAboveSources(lines: readonly Line[], marks: readonly LineMark[]): string[] {
  const sources = findIndices(marks, ({ kind }) => kind === 'source')
  if (sources.length < 2) return []
  const words = (index: number): string => lines[index]?.plain ?? ''
  const formOf = (index: number): string => words(index).replace(/\d+|[上下中]午|早上|晚上|凌晨/g, (part) => (/\d/.test(part) ? '#' : ''))
  const form = formOf(sources[0] as number)
  const titles = sources.filter((index) => {
    const [title, below] = [index - 1, index + 1].map((at) => marks[at]?.kind)
    return (
      title === 'text' && below === 'text' && /\d:\d{2}/.test(words(index)) && formOf(index) === form && !words(index - 1).includes('。')
    )
  })
  return titles.length < 2 ? [] : titles.map((index) => tighten(words(index - 1)))
}

/** Below the article some sites list all titles of the page, this one among them. */
function listedBelow(content: readonly number[], lines: readonly Line[], { zones }: Frame): string[] {
  const words = (index: number): string => tighten(lines[index]?.plain ?? '')
  const titles = content
    .slice(0, longestHead)
    .map(words)
    .filter((title) => title.length >= shortestInRun)
  if (titles.length === 0) return []
  const below = new Set(findIndices(zones, (zone) => zone === 'after').map(words))
  return below.size < fewestListed ? [] : titles.filter((title) => below.has(title))
}
/** Three titles make a list; it has the headline in common with the first lines of the article. */
const fewestListed = 3
const longestHead = 10

/** What stands in one line here, or broken over two, and whole where the titles of the page run together. */
function titlesInRuns(content: readonly number[], lines: readonly Line[], runs: readonly string[]): string[] {
  if (runs.length === 0) return []
  const titles = content.map((index) => tighten(lines[index]?.plain ?? '')).filter((title) => title !== '')
  const isWhole = (title: string): boolean =>
    runs.some((run) => {
      const at = title.length < shortestInRun || title.length >= run.length ? -1 : run.indexOf(title)
      return at >= 0 && [at, run.length - at - title.length].every((rest) => rest === 0 || rest >= shortestInRun)
    })
  return titles.flatMap((title, index) => [title, title + (titles[index + 1] ?? '')].filter(isWhole))
}
const shortestInRun = 6

/** `547858 2009-06-04 00:00:00 二 标题KeywordPh`: the page's own word for its headline, without white space. */
export function readTailTitle(lines: readonly Line[], marks: readonly LineMark[]): string | null {
  const title = titleInTail(lines[marks.findIndex(({ kind }) => kind === 'tail')]?.plain)
  return title && tighten(title)
}

/** The same as it is printed. */
export function printedTailTitle(lines: readonly Line[], marks: readonly LineMark[]): string | null {
  return titleInTail(lines[marks.findIndex(({ kind }) => kind === 'tail')]?.text)
}

function titleInTail(tail = ''): string | null {
  const title = machineTail.exec(tail)?.[2] ?? /^\d+\s+[\d-]+\s+[\d:]+\s+[日一二三四五六]?\s*(.*?)\s*(?:Keyword\w*)?$/.exec(tail)?.[1]
  return title ? title.replace(/<br\s*\/?>/gi, ' ').trim() : null
}
