/** Lines that are not blank, with what the lines around say of them: what units are made of. */

import { besideLabel } from '../forms/box-labels.ts'
import { isHeadingLike } from '../forms/headings.ts'
import { isComplete } from '../forms/sentence-ends.ts'
import { countSeries, seriesKeys } from '../forms/series.ts'
import { findQuestions } from '../forms/speakers.ts'
import type { Line } from '../lines/lines.ts'
import type { LineMark } from '../marks/line-mark.ts'
import type { ParseResources } from '../resources.ts'

/** One of them. */
export interface Item {
  readonly index: number
  readonly line: Line
  readonly mark: LineMark
  readonly spaced: boolean
  readonly ruled: boolean
  /** True for a line of text that can be a title by its looks alone. */
  readonly isHeadingLike: boolean
  readonly keys: readonly string[]
  readonly siblings: number
  /** True when the page prints the very line again: then it is whole. */
  readonly again: boolean
}

/** -------- between two texts; (下转第三版), where the one above goes on; 相关链接, which is the site's on a portal, above a box. */
const rule = /^[-—=_*~·.●◆☆★]{5,}$|^[(【]?紧?(?:下转|转接?)第?[A-Z]{0,2}[\d一二三四五六七八九十]{1,3}版/
const noKeys: readonly string[] = []

/** The items of some lines of a page, in order. */
export function makeItems(indices: readonly number[], lines: readonly Line[], marks: readonly LineMark[]): Item[] {
  const used = indices.filter((index) => marks[index]?.kind !== 'blank')
  const times = new Map<string, number>()
  const plains = used.map((index) => (lines[index] as Line).plain)
  const questions = findQuestions(plains)
  const ofPoems = findCharacters(used, lines, marks)
  const verbs = findVerbs(plains)
  const looks = used.map((index) => {
    const { plain } = lines[index] as Line
    times.set(plain, (times.get(plain) ?? 0) + 1)
    const isTitle =
      marks[index]?.kind === 'text' && (isHeadingLike(plain) || ofPoems.has(index) || verbs.has(plain)) && !questions.has(plain)
    return { plain, isHeadingLike: isTitle, keys: isTitle ? seriesKeys(plain) : noKeys }
  })
  const series = countSeries(looks)
  return used.map((index, at) => {
    const { plain, isHeadingLike: isTitle, keys } = looks[at] as (typeof looks)[number]
    return {
      index,
      line: lines[index] as Line,
      mark: marks[index] as LineMark,
      spaced: at === 0 || index - (used[at - 1] as number) > 1,
      ruled: isBelowRule(lines, used[at - 1] ?? index, index),
      isHeadingLike: isTitle,
      keys,
      siblings: series[at] as number,
      again: (times.get(plain) as number) > 1,
    }
  })
}

/** 听:把话记在本上 … 问:把难题摆上桌 … 办:把期限写进单: 问 is one of several verbs above parts of a text, and no 答 stands below it. */
function findVerbs(plains: readonly string[]): ReadonlySet<string> {
  if (!plains.some((plain) => plain[1] === ':' && /^[问答]/.test(plain))) return noVerbs
  const parts = plains.filter((plain) => part.test(plain))
  const areVerbs = parts.length >= fewestVerbs && new Set(parts.map(([verb]) => verb)).size === parts.length
  const areAlike = parts.every(({ length }) => Math.abs(length - (parts[0]?.length ?? 0)) <= 1)
  return new Set(areVerbs && areAlike ? parts : [])
}
const part = /^[〇㐀-鿿𠀀-𲎯]:[^。,!?;:]{3,14}$/u
const fewestVerbs = 3
const noVerbs: ReadonlySet<string> = new Set()

/** 渡口 … 老槐 … 岸: the title of a poem may be one character, among others hardly longer; 昨 / 日,…: a large initial stands right above its word. */
function findCharacters(used: readonly number[], lines: readonly Line[], marks: readonly LineMark[]): ReadonlySet<number> {
  const plainAt = (at: number): string => lines[used[at] ?? -1]?.plain ?? ''
  const isText = (at: number): boolean => marks[used[at] ?? -1]?.kind === 'text'
  const isApart = (at: number): boolean =>
    used[at - 1] !== (used[at] as number) - 1 && used[at + 1] !== (used[at] as number) + 1 && /[。!?…”]$/.test(plainAt(at - 1))
  const found = used.filter(
    (_, at) => plainAt(at).length === 1 && oneCharacter.test(plainAt(at)) && isText(at) && isText(at + 1) && isApart(at),
  )
  if (found.length === 0) return new Set()
  const short = used.filter((_, at) => isText(at) && plainAt(at).length <= longestOfPoem && isHeadingLike(plainAt(at)))
  return new Set(short.length >= fewestOfPoem ? found : [])
}
const oneCharacter = /^(?![一二三四五六七八九十])[〇㐀-鿿𠀀-𲎯]$/u
const longestOfPoem = 4
const fewestOfPoem = 2

function isBelowRule(lines: readonly Line[], above: number, index: number): boolean {
  for (let at = above + 1; at < index; at++) {
    const { plain } = lines[at] as Line
    if (rule.test(plain) || (plain.length <= longestBox && besideLabel.test(plain))) return true
  }
  return false
}

/** 【相关链接】 */
const longestBox = 6

/** True on pages that indent their paragraphs: then an indented line begins one. */
export function usesIndents(items: readonly Item[]): boolean {
  const long = items.filter((item) => item.mark.kind === 'text' && item.line.plain.length > 30)
  return long.length >= 2 && long.filter((item) => item.line.indented).length * 3 >= long.length * 2
}

/** How a narrow column cuts its lines. */
export interface Column {
  /** Most lines inside sentences have this length; 0: the page has none. */
  readonly width: number
  /** True for a line that is as long as the column is wide, where so many are that no title is by chance. */
  readonly fills: (plain: string) => boolean
}

/** Reads it. */
export function readColumn(items: readonly Item[]): Column {
  const cut = items.flatMap(({ mark, line: { plain } }) =>
    mark.kind === 'text' && plain.length >= narrowest && plain.length <= widest && /[^。!?:;…”’)\]》]$/.test(plain) ? [plain.length] : [],
  )
  const middle = cut.toSorted((a, b) => a - b)[cut.length >> 1] ?? 0
  const alike = cut.filter((length) => Math.abs(length - middle) <= 2)
  // Titles among paragraphs that no column has cut are of a length, too.
  const whole = items.filter(({ mark, line: { plain } }) => mark.kind === 'text' && plain.length > middle * 2)
  const isColumn = alike.length >= fewestAlike && alike.length * 4 >= cut.length * 3 && whole.length < alike.length
  const isClear = alike.length >= fewestClear && alike.length * 3 >= cut.length * 2 && whole.length === 0
  return {
    width: isColumn || isClear ? middle : 0,
    fills: isClear ? (plain) => Math.abs(plain.length - middle) <= 1 : () => false,
  }
}
const narrowest = 10
const widest = 60
const fewestAlike = 3
const fewestClear = 6

/**
 * First lines of paragraphs in such a column, which has lost their indent: shorter by two than the full line below. A page has
 * several, behind a full stop; the first line below a title looks like one.
 */
export function findFirstLines(items: readonly Item[], column: number): ReadonlySet<Item> {
  if (column === 0) return new Set()
  // Blank lines between all lines part nothing.
  const areLoose = items.filter(({ spaced }) => spaced).length * 5 > items.length * 4
  const isFull = (item: Item | undefined): boolean =>
    item?.mark.kind === 'text' && (areLoose || !item.spaced) && item.line.plain.length >= column
  let behindStop = 0
  const found = items.filter(({ mark, line: { plain } }, at) => {
    const indent = column - plain.length
    const isFirst = mark.kind === 'text' && indent >= 1 && indent <= 3 && isFull(items[at + 1]) && !notFirst.test(plain)
    if (isFirst && /[。!?”]$/.test(items[at - 1]?.line.plain ?? '')) behindStop++
    return isFirst
  })
  return new Set(behindStop >= fewestFirst ? found : [])
}
const notFirst = /^(?:——|--)|\s|[。!?:]$/
const fewestFirst = 3

/** Whether paragraphs are cut anywhere on a page: none is, several are, or nothing is known. */
export type Cutting = 'none' | 'anywhere' | null

/**
 * All paragraphs of a page end with their sentence, but for the last, at which the page may have been cut off; or several do not. Of
 * lines as short as a title some need not; those that do speak for it, too.
 */
export function readCutting(items: readonly Item[], resources: ParseResources): Cutting {
  const texts = items.filter(({ mark }) => mark.kind === 'text')
  const longs = texts.filter(({ line }) => line.plain.length >= shortestParagraph)
  let [whole, short] = [0, 0]
  let cut = texts.filter(({ line }) => /^[,。、;:!?]/.test(line.plain)).length
  longs.slice(0, -1).forEach(({ line: { plain }, isHeadingLike: isTitle }, at) => {
    if (isComplete(plain, resources)) whole++
    else if (!isTitle) cut++
    else {
      short++
      // No title, nor one of several: a sentence ends above, another below.
      if (longs[at - 1]?.isHeadingLike === false && longs[at + 1]?.isHeadingLike === false) cut += 0.5
    }
  })
  if (cut >= fewestCut) return 'anywhere'
  return cut < 1 && whole >= fewestWhole && short * 3 <= whole ? 'none' : null
}
const shortestParagraph = 25
const fewestWhole = 4
const fewestCut = 2

/** ■, 【 or how a section is numbered; nothing for other lines. */
const sectionSign = /^(?:[■◆●▲□▶【]|\(?[一二三四五六七八九十]{1,2}[)、.]|\(?\d{1,2}[)、.](?!\d)|0\d\s)/

/** The lines between two titles of sections that are marked in one way, with no byline and no other kind of line between them. */
export function findSections(items: readonly Item[]): ReadonlySet<Item> {
  const between = new Set<Item>()
  let [from, sign] = [-1, '']
  items.forEach(({ line: { plain }, mark, isHeadingLike: isTitle }, at) => {
    if (mark.kind !== 'text' && mark.kind !== 'label') from = -1
    const found = isTitle || mark.kind === 'label' ? sectionSign.exec(plain)?.[0].replace(/[一二三四五六七八九十\d]+/, '#') : undefined
    if (found === undefined) return
    if (from >= 0 && found === sign) for (const item of items.slice(from + 1, at)) between.add(item)
    ;[from, sign] = [at, found]
  })
  return between
}
