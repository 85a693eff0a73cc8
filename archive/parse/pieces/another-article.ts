/** Whether another article begins on a page that shows one: a column of briefs, a comment by somebody else, news with a picture. */

import { box, opinion, publicNotice } from '../forms/box-labels.ts'
import { halves, reporterInBrackets } from '../forms/headings.ts'
import { isSignature, letter } from '../forms/letters.ts'
import { newsOpening } from '../forms/openings.ts'
import { readDateline } from '../people/dateline.ts'
import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { dashed } from '../titles/title-clues.ts'
import type { PageTitles } from '../titles/title-stack.ts'
import type { Unit } from '../units/units.ts'
import type { Cutting } from './cutting.ts'
import { isBelowColumnOfBriefs, type Piece } from './piece.ts'
import { writersOf } from './writers.ts'

/** The titles, labels and bylines that stand in the text of a page, and what stands below them. */
export interface TitlesInText {
  readonly stack: readonly Unit[]
  readonly next: Unit | undefined
  readonly afterNext: Unit | undefined
  /** The last unit before the next title. */
  readonly last: Unit | undefined
  /** The next title, which may be who signs the text below these: 读者 张敏. */
  readonly following: Unit | undefined
  /** True when no other title follows. */
  readonly isLast: boolean
}

/** The titles and what stands below them, up to the next. */
export function titlesInText(stack: readonly Unit[], end: number, { units, nextTitle }: Cutting): TitlesInText {
  const next = nextTitle[end + 1] ?? units.length
  return {
    stack,
    next: units[end],
    afterNext: units[end + 1],
    last: next > end ? units[next - 1] : undefined,
    following: units[next],
    isLast: next >= units.length,
  }
}

/** The next title of a column of briefs stands in the page's list, or above a dateline of its own. */
export function isNextBrief({ stack, next }: TitlesInText, piece: Piece, titles: PageTitles['titles']): boolean {
  if (!piece.hasBody || (next?.kind !== 'body' && next?.kind !== 'row')) return false
  const isListed = stack.some(({ kind, plain }) => kind === 'heading' && titles.has(tighten(plain)))
  // Behind names in brackets, or a picture with its photographer, a dateline opens the next, too.
  const isOver = piece.hasDateline || piece.isClosed || (piece.isCredited && piece.paragraphs === 1)
  return isListed || (isOver && readDateline(next.plain) !== null)
}

/** True where a title in the text opens what somebody else wrote, or what nobody but a photographer did. */
export function isAnothers(titles: TitlesInText, piece: Piece, resources: ParseResources): boolean {
  if (!piece.hasBody) return false
  return (
    isSignedByOther(titles, piece, resources) ||
    isReportOfOther(titles, piece, resources) ||
    isComment(titles) ||
    isFullHeader(titles) ||
    isInColumn(titles, piece) ||
    endsWithOther(titles, piece, resources) ||
    isPublicNotice(titles) ||
    isNextLetter(titles, piece) ||
    closesWithOthers(titles, piece, resources) ||
    isPictureBelow(titles, piece, resources)
  )
}

/** A title above 本报讯, 本报讯(通讯员 A) or (记者 A), where B has signed the text above; in a box it may be what the paper printed before. */
function isReportOfOther(
  { stack, next }: TitlesInText,
  { writers: known, isSignedAbove, hasDateline, paragraphs }: Piece,
  resources: ParseResources,
): boolean {
  // A picture alone, with who took it, belongs to the report below it.
  if (next?.kind !== 'body' || known.size === 0 || (paragraphs < 2 && !isSignedAbove) || !stack.some(({ kind }) => kind === 'heading'))
    return false
  const { names, isFull } = writersOf(next, resources)
  const isDated = readDateline(next.plain) !== null
  const isOpening = isDated || (isFull && reporterInBrackets.test(next.plain))
  if (!isOpening || stack.some(({ plain }) => box.test(tighten(plain)))) return false
  // Two titles over 本报讯(记者 A B), where A alone has signed the text above, and that has no 本报讯: A wrote this one, too.
  const isJoint = isDated && isSignedAbove && !hasDateline && stack.length > 1 && names.some((name) => !known.has(name))
  return isJoint || names.every((name) => !known.has(name))
}

/** 短评 / 水到了,路还要修 / 张敏: a comment with a title of its own. */
function isComment({ stack, next }: TitlesInText): boolean {
  const column = stack.findIndex(({ plain }) => opinion.test(tighten(plain)))
  return column >= 0 && next?.kind === 'body' && stack.slice(column + 1).some(({ kind }) => kind === 'heading')
}

/** 停水公告 above why and when: what an office tells the public is no part of the report above. */
function isPublicNotice({ stack: [title, ...others], next }: TitlesInText): boolean {
  if (title?.kind !== 'heading' || others.length > 0 || next?.kind !== 'body') return false
  return publicNotice.test(tighten(title.plain)) && officeBegins.test(next.plain)
}

/**
 * A title and 编辑同志: below who signed another letter, and what may have answered it; whoever stands above, where a reader has
 * signed the letter itself, and it is in no box.
 */
function isNextLetter({ stack, next, following }: TitlesInText, { isClosed, units }: Piece): boolean {
  if (next?.kind !== 'body' || !stack.some(({ kind }) => kind === 'heading')) return false
  const isInBox = stack.some(({ plain }) => box.test(tighten(plain)))
  if (following && isSignature(following.plain) && letter.test(next.plain) && !isInBox) return true
  if (!isClosed && !units.some(({ plain }) => isSignature(plain))) return false
  return letter.test(next.plain) && units.some(({ kind, plain }) => kind === 'body' && letter.test(plain))
}

/** 城市笔记 / 二七广场的钟声 / □张敏: a title above a name, where another name stands above the text so far. */
function isSignedByOther({ stack, next }: TitlesInText, { units }: Piece, resources: ParseResources): boolean {
  const sign = stack.at(-1)
  if (!sign || stack.length < 2 || next?.kind !== 'body' || !stack.some(({ kind }) => kind === 'heading')) return false
  const above = units.slice(
    0,
    units.findIndex(({ kind }) => kind === 'body'),
  )
  const known = above.flatMap((unit) => (unit.kind === 'byline' ? writersOf(unit, resources).names : []))
  if (known.length === 0) return false
  if (sign.kind === 'heading') return spacedName.test(sign.plain)
  const { names, isPhoto } = writersOf(sign, resources)
  return sign.kind === 'byline' && names.length > 0 && !isPhoto && names.every((name) => !known.includes(name))
}

/**
 * A lone title whose text ends with the byline of somebody else: with nothing but photographers and correspondents there it goes on
 * with the report above.
 */
function endsWithOther({ stack, next, last, isLast }: TitlesInText, piece: Piece, resources: ParseResources): boolean {
  const titles = stack.filter(({ kind }) => kind === 'heading')
  if (titles.length !== 1 || !last || next?.kind !== 'body' || piece.subheadings > 0 || piece.writers.size === 0) return false
  // Both texts end so, or there is no other title.
  const isSignedBelow = piece.units.at(-1)?.kind === 'byline' && !piece.isSignedAbove
  const { names, isFull } = writersOf(last, resources)
  return (isSignedBelow || isLast) && isFull && names.every((name) => !piece.writers.has(name))
}

/** In a column of briefs below each title stands one paragraph. */
function isInColumn({ stack: [title, ...others], next, last }: TitlesInText, piece: Piece): boolean {
  return title?.kind === 'heading' && others.length === 0 && next?.kind === 'body' && last === next && isBelowColumnOfBriefs(piece)
}

/** 风吹石榴 叶子沙沙 / 石榴树有了名字 / ——一所小学的木牌: kicker, headline and subtitle stand above an article. */
function isFullHeader({ stack, next }: TitlesInText): boolean {
  const titles = stack.filter(({ kind }) => kind === 'heading')
  return (
    titles.length > 2 &&
    next?.kind === 'body' &&
    halves.test(titles[0]?.plain ?? '') &&
    titles.findIndex(({ plain }) => dashed.test(plain)) > 1
  )
}

/** A text that ends with names in brackets, where other names have signed the one above. */
function closesWithOthers({ stack, last }: TitlesInText, { units, writers, innerKeys }: Piece, resources: ParseResources): boolean {
  const [title, ...others] = stack
  if (
    !title ||
    !last ||
    others.length > 0 ||
    (units.every(({ kind }) => kind !== 'byline') && writers.size === 0) ||
    title.keys.some((key) => innerKeys.has(key))
  )
    return false
  const { names, closes } = writersOf(last, resources)
  return closes && names.every((name) => !writers.has(name))
}

/** How offices begin what they tell everybody. */
const officeBegins = /^(?:因|由于|为|根据|按照|依据|经|兹|自|定于|接|各[位有]|广大|尊敬的|我[市区县局]|现将|[^,。]{0,24}(?:定于|拟于|将于))/

/** 石 头 */
const spacedName = /^[〇㐀-鿿𠀀-𲎯]\s{1,4}[〇㐀-鿿𠀀-𲎯]$/u

/** A lone title, below it nothing but what happened on a day and who took it. */
function isPictureBelow({ stack, next, afterNext }: TitlesInText, { innerKeys }: Piece, resources: ParseResources): boolean {
  const [title, ...others] = stack
  if (!title || title.kind !== 'heading' || others.length > 0 || !next || !newsOpening.test(next.plain)) return false
  if ((afterNext && afterNext.kind !== 'heading') || title.keys.some((key) => innerKeys.has(key))) return false
  return next.kind === 'caption' || (next.kind === 'body' && writersOf(next, resources).isPhoto)
}

/** True where the text from here on ends at a lone title over a text without a dateline: a section of the same article. */
export function isAboveSection(units: readonly Unit[], from: number): boolean {
  let next = from
  while (units[next]?.kind === 'body') next++
  const [title, below] = [units[next], units[next + 1]]
  return next > from && title?.kind === 'heading' && below?.kind === 'body' && readDateline(below.plain) === null
}
