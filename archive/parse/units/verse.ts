/** Poems: lines as short as titles, one below the other. What tells them is the run, and what stands above it. */
import { holdsTable } from '../forms/list-lines.ts'
import { readByline } from '../people/byline.ts'
import { readDateline } from '../people/dateline.ts'
import { isClearName } from '../people/names.ts'
import { isPenName, titleEnd } from '../people/pen-names.ts'
import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import type { Item } from './items.ts'

/** A line of the page as far as verse is concerned. */
export interface VerseLine {
  readonly plain: string
  readonly isText: boolean
  readonly isByline: boolean
  /** True for a word that may name a part of the page, or a poem: 无题, 冬日纪事. */
  readonly isLabel: boolean
  /** True when blank lines part it from the lines around. */
  readonly isApart: boolean
}

/** The same of items. */
export function verseLines(items: readonly Item[]): VerseLine[] {
  return items.map(({ line: { plain }, mark: { kind }, spaced }, at) => ({
    plain,
    isText: kind === 'text',
    isByline: kind === 'byline',
    isLabel: kind === 'label',
    isApart: spaced && (items[at + 1]?.spaced ?? true),
  }))
}

/** What the page says of the place where a poem may stand. */
export interface VersePage {
  /** True when the page shows one article. */
  readonly single: boolean
  /** Titles of the page without white space. */
  readonly titles: Pick<ReadonlySet<string>, 'has'>
  /** Names that stand where authors do, without white space. */
  readonly authors: ReadonlySet<string>
}

const longest = 20
/** So many lines in a row are no stack of titles; a quatrain of lines without any sign, its poet above, is none either. */
const fewest = 5
const quatrain = 4

/**
 * The places of the lines of verse among `lines`: on a page that shows one article and has no sentence what stands below its
 * listed title, elsewhere what stands below a title and the name of its author.
 */
export function findVerse(
  lines: readonly VerseLine[],
  { single, titles, authors }: VersePage,
  resources: ParseResources,
): ReadonlySet<number> {
  const verse = new Set<number>()
  const isListed = (at: number): boolean => titles.has(tighten(lines[at]?.plain ?? ''))
  const isShort = (at: number): boolean => {
    const line = lines[at]
    return line !== undefined && line.isText && isVerse(line.plain) && !isListed(at)
  }
  // A line that ends in who took the picture is none.
  const hasProse = lines.some(({ plain, isText }) => isText && isProse(plain) && !/(?:社发|供图|摄)$/.test(plain))
  const isAuthor = (at: number): boolean =>
    (lines[at]?.isByline ?? false) || authors.has(tighten(lines[at]?.plain ?? '')) || isBareName(lines[at]?.plain ?? '', resources)
  // Above prose, where the poem has its poet: 言午, but not 石榴红.
  const isPen = (plain: string): boolean => isPenName(plain, resources) && !titleEnd.test(plain)
  for (let at = 1; at < lines.length; at++) {
    const from = isShort(at) && isAuthor(at) ? at + 1 : at
    const isBelowTitle = single && !hasProse && isListed(at - 1)
    const isSigned = isAuthor(from - 1) && ((lines[from - 2]?.isText ?? false) || (lines[from - 2]?.isByline ?? false))
    if (!isBelowTitle && !isSigned) continue
    // A title and its author between: the poem begins below them.
    if (isSigned && isShort(at) && isBareName(lines[at + 1]?.plain ?? '', resources)) continue
    let end = from
    while (isShort(end)) end++
    // A title above the next text is none of it, nor is who wrote that; what is longer than a verse is that title.
    const next = lines[end]
    if (!single && next?.isText && (next.plain.length <= longest || isProse(next.plain)))
      end -= isAuthor(end - 1) || isPen(lines[end - 1]?.plain ?? '') ? 2 : 1
    // Signed above, and somebody signs again: that is below the title of the prose that follows.
    else if (!single && isSigned && next?.isByline && isProse(lines[end + 1]?.plain ?? '')) end -= 1
    const isEnd = next === undefined || (!single && next.isText && standsApart(lines.slice(from, end)))
    if (isEnd && next) end--
    const isQuatrain = isSigned && isEnd && end - from === quatrain && lines.slice(from, end).every(({ plain }) => bare.test(plain))
    if ((end - from < fewest && !isQuatrain) || holdsTable(lines.slice(from, end).map(({ plain }) => plain))) continue
    const titles = titlesOfPoems(lines, from, end)
    for (let line = from; line < end; line++) if (!titles.has(line)) verse.add(line)
    at = end
  }
  lines.forEach(({ plain, isByline }, end) => {
    if (!isByline || !(signsBelow.test(plain) || (signed.test(plain) && isAboveTitle(lines[end + 1])))) return
    for (const line of versesAbove(lines, end, isShort)) verse.add(line)
  })
  return verse
}

/** (作者:张敏) */
const signsBelow = /^\(?作者\s?:/
/** □张敏, □张敏(教师): below the headline of prose, too. */
const signed = /^[□■◆●]\s*[〇㐀-鿿𠀀-𲎯](?:\s?[〇㐀-鿿𠀀-𲎯]){1,3}(?:\s?\([^)]{1,12}\))?$/u

/** What stands below the author of a poem: no text of his. */
function isAboveTitle(below: VerseLine | undefined): boolean {
  return below === undefined || (!below.isByline && (!below.isText || (below.plain.length <= longest && !/[。,:]/.test(below.plain))))
}

/** The lines between a title and who wrote the poem, below whole prose or on top of the page. */
function versesAbove(lines: readonly VerseLine[], end: number, isShort: (at: number) => boolean): readonly number[] {
  let top = end
  while (top > 0 && isShort(top - 1)) top--
  const isNamed = (lines[top - 1]?.isLabel ?? false) && (lines[top - 1]?.isApart ?? false)
  const first = isNamed ? top : top + 1
  const above = lines[isNamed ? top - 2 : top - 1]
  const isWhole = above === undefined || !above.isText || /[。!?”)]$/.test(above.plain)
  const verses = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at)
  const plain = verses.map((at) => lines[at]?.plain ?? '')
  const isQuatrain = verses.length === quatrain && plain.every((line) => bare.test(line)) && (lines[first - 1]?.isApart ?? false)
  return isWhole && (verses.length >= fewest || isQuatrain) && !holdsTable(plain) ? verses : []
}

/** 夜里开闸不扰人 渠边装上隔音墙: in halves, as no verse above it is, the last line is a 引题 above the next title. */
function standsApart(lines: readonly VerseLine[]): boolean {
  const inHalves = lines.filter(({ plain }) => plain.includes(' '))
  return lines.length > quatrain && inHalves.length === 1 && inHalves[0] === lines.at(-1)
}

const bare = /^[〇㐀-鿿𠀀-𲎯]{3,12}$/u

/** 渡口(外一首) · 短诗三首 · 秋日二章: how many more, or how many there are. */
const severalPoems = /(?<more>外)(?<count>[一二三四五六七八九])首|(?<count>[二两三四五六七八九十])[首章题](?:[)]|$)/
const numerals = '〇一二三四五六七八九十'

/** Where the title says how many poems there are: the lines that blank lines part from the verses around, if they are as many. */
function titlesOfPoems(lines: readonly VerseLine[], from: number, end: number): ReadonlySet<number> {
  const heads = [lines[from - 2], lines[from - 1]]
  const { more, count } = heads.map((head) => severalPoems.exec(head?.plain ?? '')?.groups).find((found) => found !== undefined) ?? {}
  if (count === undefined) return new Set()
  const all = numerals.indexOf(count === '两' ? '二' : count)
  const apart = Array.from({ length: end - from }, (_, at) => from + at).filter(
    (at) => lines[at]?.isApart === true && lines[at].plain.length <= longestTitle && lines[at + 1]?.isApart === false,
  )
  // Where blank lines part all: so many lines are shorter by half than any other.
  if (apart.length === 0) {
    const places = Array.from({ length: end - from }, (_, at) => from + at).sort((a, b) => lengthAt(lines, a) - lengthAt(lines, b))
    const [longestShort, shortestLong] = [places[all - 1], places[all]].map((at) => lengthAt(lines, at ?? -1)) as [number, number]
    const isClear = longestShort > 0 && longestShort * 2 <= shortestLong
    return new Set(isClear ? places.slice(0, all).filter((at) => at > from && at < end - 1) : [])
  }
  // The first may have its title above the poet.
  return new Set(apart.length === all || (more === undefined && apart.length === all - 1) ? apart : [])
}
const longestTitle = 10

function lengthAt(lines: readonly VerseLine[], at: number): number {
  return lines[at]?.plain.length ?? 0
}

/** 渠水弯弯过柳林,新禾茵茵绿满村。 the length of each half; 0: the line is none. */
export function coupletOf(plain: string): number {
  const half = plain.length / 2 - 1
  return half >= 4 && half <= 7 && plain[half] === ',' && couplet.test(plain) ? half : 0
}
const couplet = /^[〇㐀-鿿𠀀-𲎯]{4,7},[〇㐀-鿿𠀀-𲎯]{4,7}[。!?;]$/u

function isProse(plain: string): boolean {
  return plain.length > longest * 1.5 || (plain.length > longest && plain.includes('。'))
}

function isVerse(plain: string): boolean {
  return plain.length <= longest && !/[。:]/.test(plain) && readDateline(plain) === null
}

/** A name alone on its line below a title. */
export function isBareName(plain: string, resources: ParseResources): boolean {
  if (plain.length > 6 || !/^[〇㐀-鿿𠀀-𲎯](?:\s?[〇㐀-鿿𠀀-𲎯]){1,3}$/u.test(plain)) return false
  const { whole, people } = readByline(plain, resources, { bare: true })
  return whole && people.length === 1 && people.every(({ name }) => isClearName(name, resources))
}
