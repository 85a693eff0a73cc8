/** The lines of a stack from its units: what is printed twice and what is a name go first, the bylines between are noted. */

import { placeAtStart } from '../forms/place-at-start.ts'
import { readByline } from '../people/byline.ts'
import { isClearName, isLikelyName, isPlainName } from '../people/names.ts'
import { isPenName, titleEnd } from '../people/pen-names.ts'
import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { dashed, findClues } from '../titles/title-clues.ts'
import type { TitleLine } from '../titles/title-stack.ts'
import type { Unit } from '../units/units.ts'
import { endOfInstitute } from './byline-units.ts'
import type { Piece, TitleFate } from './piece.ts'

/** What is known of the units of a stack beside their words. */
interface StackUnits {
  /** A bare name among them: as good as a byline. */
  readonly author: Unit | null
  /** How often each title is printed, by its words without white space. */
  readonly times: ReadonlyMap<string, number>
  readonly isInSeries: (unit: Unit) => boolean
  readonly isParallel: (unit: Unit) => boolean
  /** True on a page that shows one article: what else stands above it is the site's, and known. */
  readonly isSingle: boolean
}

/** The lines of a stack from its units: titles, with the bylines between them noted. */
export function makeLines(
  units: readonly Unit[],
  { author, times, isInSeries, isParallel, isSingle }: StackUnits,
  resources: ParseResources,
): TitleLine[] {
  const isByline = (unit: Unit | undefined): boolean => unit !== undefined && (unit.kind === 'byline' || unit === author)
  const firstTitle = units.findIndex(({ kind }) => kind === 'heading')
  const firstByline = units.findIndex((unit, index) => index > firstTitle && isByline(unit))
  return units.flatMap((unit, index): TitleLine[] => {
    if (unit.kind !== 'heading' || unit === author) return []
    const tight = tighten(unit.plain)
    return [
      {
        unit,
        plain: unit.plain,
        tight,
        clues:
          index === firstTitle && !isSingle && isApart(units.slice(index))
            ? findClues(unit.plain, resources).add('apart')
            : findClues(unit.plain, resources),
        times: times.get(tight) ?? 1,
        siblings: unit.siblings,
        isParallel: isParallel(unit),
        inSeries: isInSeries(unit),
        spaced: unit.spaced,
        belowByline: firstByline >= 0 && index > firstByline,
        aboveByline: isByline(units[index + 1]),
      },
    ]
  })
}

/** 城事·现场: the name of a part of the page, above a title. */
export function isPartName({ plain, clues }: TitleLine): boolean {
  return /[·•]/.test(plain) && clues.has('column-like')
}

/** A line that a blank one parts from two and more without any between: the slogan of a page, the name of a part of it. */
function isApart([first, second, third]: readonly Unit[]): boolean {
  if (!first?.spaced || tighten(first.plain).length > longestSlogan) return false
  return second?.kind === 'heading' && second.spaced && third?.kind === 'heading' && !third.spaced
}
const longestSlogan = 14

/**
 * Titles printed twice. The same title right below itself, or below the text it belongs to, is a repeat; one that comes again
 * below other titles was first in a list of the page's titles, whose lines are given back. Where the page shows one article
 * there is no such list: the stack is printed twice, and what stands in one printing only is a title, too. The second time a
 * title may stand in two lines.
 */
export function dropRepeats(stack: readonly Unit[], piece: Piece, isSingle: boolean, fates: Map<Unit, TitleFate>): ReadonlySet<string> {
  const titles = stack.filter(({ kind }) => kind === 'heading')
  const keys = titles.map(({ plain }) => tighten(plain))
  const firsts = new Map<string, number>()
  const printed = keys.findIndex((key, index) => {
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, index)
    return first !== undefined && first < index - 1
  })
  const again = isSingle ? printed : endOfList(titles, printed, firsts.get(keys[printed] ?? '') ?? 0)
  const listed = new Set(keys.slice(0, Math.max(0, again)))
  // Titles of the page run together in one line, the one of the article among them.
  keys.forEach((key, index) => {
    const below = keys.slice(index + 1, index + 1 + nearList)
    const hasOther = below.some(
      // What it quotes is part of it.
      (other) =>
        other.length >= shortestInList && key.length >= other.length + restOfList && key.includes(other) && !key.includes(`“${other}`),
    )
    // A title that is printed again in lines is no list.
    if (hasOther && !below.join('').startsWith(key)) fates.set(titles[index] as Unit, { role: 'repeat', why: 'title-list' })
  })
  const isAgain = keys.some((key) => piece.titles.has(key))
  // Where the headline comes again so does what stands above it.
  const seen = new Set([...piece.titles, ...(isAgain ? kickersOf(piece) : [])])
  const twice: string[] = []
  const first = isSingle ? firstPrinting(titles, keys, again) : 0
  for (const unit of titles.slice(0, first)) fates.set(unit, { role: 'repeat', why: 'printed-again' })
  twice.push(...keys.slice(0, first))
  titles.forEach((unit, index) => {
    const key = keys[index] as string
    if (fates.has(unit)) return
    if (seen.has(key)) twice.push(key)
    const isHalf = seen.size > 0 && keys.length > 1 && (seen.has(keys[index - 1] + key) || seen.has(key + keys[index + 1]))
    if ((index < again && !isSingle) || seen.has(key) || isHalf) fates.set(unit, { role: 'repeat', why: 'printed-again' })
    else seen.add(key)
  })
  return isSingle ? new Set([...twice, ...joinBroken(twice)]) : listed
}

/** Where the list ends above the second printing: at the blank line behind it, below which the 引题 stands. */
function endOfList(titles: readonly Unit[], again: number, first: number): number {
  const isRow = (from: number, to: number): boolean => titles.slice(from + 1, to).every(({ spaced }) => !spaced)
  const end = titles.findIndex(({ spaced }, index) => index > first && index < again && spaced)
  return end >= fewestListed && again - end <= mostKickers && isRow(0, end) && isRow(end, again + 1) ? end : again
}
const fewestListed = 3
const mostKickers = 2

/** The kickers of a piece stand on its top. */
function kickersOf({ fates }: Piece): string[] {
  const kickers: string[] = []
  let place = 0
  for (const [{ plain }, { role }] of fates) {
    if (place++ === nearTop) break
    if (role === 'kicker') kickers.push(tighten(plain))
  }
  return kickers
}
const nearTop = 20

/**
 * How many lines the first of two printings has, where it is to go: all of it comes again, and below it, behind a blank line, or
 * where the second has its 副题, stands what belongs above the second: the kicker. What else follows at once, has a dash or explains
 * a single line is its 副题.
 */
function firstPrinting(titles: readonly Unit[], keys: readonly string[], again: number): number {
  const length = keys.findIndex((key, index) => !keys.includes(key, index + 1))
  const between = titles.slice(Math.max(0, length), Math.max(0, again))
  const isAgain = length > 0 && keys.slice(0, length).every((key, index) => keys[again + index] === key)
  const isApart = between[0]?.spaced && titles.slice(1, length).every(({ spaced }) => !spaced)
  // 副题 below the second: that is the stack of the article, and what it begins with stands above.
  const isWhole = titles.length > again + length && !keys.slice(0, again).includes(keys[again + length] as string)
  const tells = ({ plain }: Unit): boolean =>
    dashed.test(plain) || (length === 1 && plain.length >= 15 && plain.length >= (keys[0] as string).length * 1.5)
  return isAgain && (isApart || isWhole) && !between.some(tells) ? length : 0
}

const shortestInList = 4
const restOfList = 8
/** So many titles below it at most. */
const nearList = 4

/** The lines of a title, printed again one after the other: short ones of a size. */
function joinBroken(lines: readonly string[]): string[] {
  return lines.slice(1).flatMap((line, index) => {
    const before = lines[index] as string
    const areHalves = Math.max(before.length, line.length) <= longestHalf && Math.abs(before.length - line.length) <= 3
    return areHalves ? [before + line] : []
  })
}

const longestHalf = 11

/** 某某市市长 A: who speaks in the text below, with the office. */
export function isOfficeAndName(plain: string, resources: ParseResources): boolean {
  const name = office.exec(plain)?.[1]
  return name !== undefined && isClearName(name, resources)
}
const office =
  /^[〇㐀-鿿𠀀-𲎯]{2,14}(?:市长|县长|区长|省长|镇长|部长|局长|厅长|院长|校长|行长|书记|主任|主席|会长|董事长|总经理)\s([〇㐀-鿿𠀀-𲎯]{2,3})$/u

/** 某省农科院棉花所 张敏明: who wrote the text below, which does not speak of him, with where he works. */
function isInstituteAndName({ plain, siblings }: Unit, below: () => string, resources: ParseResources): boolean {
  const name = plain.slice(endOfInstitute(plain))
  return name !== plain && siblings === 0 && isPlainName(name, resources) && !below().includes(name)
}

/** What is known of those who write on the page. */
interface AuthorSetting {
  /** Names that stand where authors do, without white space. */
  readonly authors: ReadonlySet<string>
  /** True below a text that ends with its byline. */
  readonly isBelowSigned: boolean
  /** True on top of a page, right above its text. */
  readonly isOnTop: boolean
  /** The text below, up to the next title. */
  readonly below: () => string
  readonly nextTitle: () => string
}

/** A bare name below the headline is the author's: 王 某; below a text that ends with its byline a pen name is one, too. */
export function authorAtEnd(
  stack: readonly Unit[],
  fates: ReadonlyMap<Unit, TitleFate>,
  { authors, isBelowSigned, isOnTop, below, nextTitle }: AuthorSetting,
  resources: ParseResources,
): Unit | null {
  const titles = stack.filter((unit) => unit.kind === 'heading' && !fates.has(unit))
  // 张敏 李红 between two titles: nothing but names.
  const row = titles.slice(1).find(({ plain }) => isRowOfNames(plain, resources))
  if (row) return row
  // 某某县委书记 张敏, below the headline.
  const inOffice = titles.slice(1).find(({ plain }) => isOfficeAndName(plain, resources))
  if (inOffice) return inOffice
  const last = titles.at(-1)
  if (last && titles.length > 1 && last === stack.at(-1) && isInstituteAndName(last, below, resources)) return last
  // 老街的灯 / 张敏明 / 第一盏灯, and the second below: between the headline and the first of its parts.
  const isPart = last && last === stack.at(-1) && (last.siblings > 0 || areTitlesOfPoems(last.plain, nextTitle()))
  const name = isPart ? titles.slice(1).at(-2) : undefined
  if (name?.siblings === 0 && isNameInPlace(name.plain, resources)) return name
  // 翟国明, where the headline has been lost.
  if (isOnTop && last && stack.length === 1 && isFullName(last.plain, resources)) return last
  // ——李大山: whom the headline means.
  if (last && dashed.test(last.plain)) return null
  if (!last || titles.length < 2 || last !== stack.at(-1) || tighten(last.plain).length > 8) return null
  if (authors.has(tighten(last.plain))) return last
  // 金水区 begins like a name, too.
  if (placeAtStart(last.plain, resources.gazetteer) > 0) return null
  const { whole, people } = readByline(last.plain, resources, { bare: true })
  const isSpaced = /^[〇㐀-鿿𠀀-𲎯](?:\s{1,3}[〇㐀-鿿𠀀-𲎯]){1,2}$/u.test(last.plain)
  if (isBelowSigned && isPenName(last.plain, resources)) return last
  if (saysWho.test(last.plain) && (titles.at(-2)?.plain.length ?? 0) >= shortestAbove && isOwnWords(below(), last.plain)) return last
  const areNames = people.every(({ name }) => isClearName(name, resources))
  return whole && people.length > 0 && (people.length === 1 || /\s/.test(last.plain)) && (isSpaced || areNames) ? last : null
}

/** 老渠工 · 一读者 · 过来人: who somebody is, in the place of his name. */
const saysWho =
  /^(?:[老小一某][位名]?[〇㐀-鿿𠀀-𲎯]{0,3}[工农者民员生师兵夫翁匠丁友机人]|过来人|知情人|过路人|旁观者|亲历者|当事人|有心人|局外人|热心人)$/u
const shortestAbove = 6

/** 我在河边住了四十年: he speaks of himself, and not of 老班长, whom a headline may mean. */
function isOwnWords(text: string, name: string): boolean {
  return /我(?![市国省县区校院局厂社们])/.test(text) && !text.includes(name)
}

/** Three characters that begin with a surname, hold no word, and do not end like 石榴红 and 白杨树. */
function isFullName(plain: string, resources: ParseResources): boolean {
  if (plain.length !== 3 || titleEnd.test(plain)) return false
  return isLikelyName(plain, resources) && isPenName(plain, resources) && placeAtStart(plain, resources.gazetteer) === 0
}
/** 渡口, and below its lines 老槐. */
function areTitlesOfPoems(one: string, next: string): boolean {
  return one.length <= longestOfPoem && next !== '' && next.length <= longestOfPoem
}
const longestOfPoem = 4
/** The same where the lines around show that a name may stand here: 李小满, though 小满 is a word; 欧阳小满. */
function isNameInPlace(plain: string, resources: ParseResources): boolean {
  if (plain.length === 4 && resources.surnames.double.has(plain.slice(0, 2))) return isClearName(plain, resources)
  if (!/^[〇㐀-鿿𠀀-𲎯]{3}$/u.test(plain) || titleEnd.test(plain) || resources.columns.likely.test(plain)) return false
  return isClearName(plain, resources) && !resources.labels.lines.has(plain) && placeAtStart(plain, resources.gazetteer) === 0
}

/** Two names and more with spaces between. */
function isRowOfNames(plain: string, resources: ParseResources): boolean {
  if (!/^[〇㐀-鿿𠀀-𲎯]{2,3}(?:\s{1,4}[〇㐀-鿿𠀀-𲎯]{2,3}){1,4}$/u.test(plain)) return false
  return plain
    .split(/\s+/)
    .every(
      (name) => isLikelyName(name, resources) && !resources.words.has(name.slice(0, 2)) && placeAtStart(name, resources.gazetteer) === 0,
    )
}
