/**
 * Lines → units: broken sentences joined, titles told from halves of sentences. A unit is a paragraph, a title or a field line.
 *
 * Column and page breaks cut paragraphs anywhere, with blank lines between the halves; so the blank line says little and the
 * sentence says nearly all. A paragraph that merely lacks its full stop is not joined to what begins something new.
 */

import { isCreditedLine, pictures, studio } from '../forms/captions.ts'
import { halves, isOneCharacter, isTitleByPlace, startsUnit } from '../forms/headings.ts'
import { isRank, junctionScore } from '../forms/junction.ts'
import { findLabelled } from '../forms/labelled-lines.ts'
import { dayAlone } from '../forms/letters.ts'
import { isRow, isTableRow } from '../forms/list-lines.ts'
import type { NearWords } from '../forms/near-words.ts'
import { endsClause, isComplete, isUnbalanced } from '../forms/sentence-ends.ts'
import { recountSeries, seriesNumber } from '../forms/series.ts'
import type { Line } from '../lines/lines.ts'
import { joinLines } from '../lines/wrapped-lines.ts'
import { headTitle, restOfByline, type LineMark } from '../marks/line-mark.ts'
import { readDateline } from '../people/dateline.ts'
import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { isAnnouncing } from './announcing.ts'
import { isBelowPicture, isIndentedScene } from './below-pictures.ts'
import { opensParagraph, partsAtBlanks } from './blank-lines.ts'
import { endsOpen, isBrokenTitle } from './broken-title.ts'
import { isCutHalf, isCutSentence, type HeadingContext } from './cut-halves.ts'
import { findExplaining } from './explaining-lines.ts'
import { findFirstLines, findSections, makeItems, readColumn, readCutting, usesIndents, type Item } from './items.ts'
import { findShownLines } from './shown-lines.ts'
import { findStacks } from './stacks.ts'
import { findVerse, verseLines, type VersePage } from './verse.ts'

/** `caption`: a line under a picture that is no sentence but names who took it. */
export type UnitKind = 'heading' | 'body' | 'row' | 'verse' | 'caption' | 'byline' | 'label' | 'notice' | 'lead-label' | 'editor'

/** What stands together on the page. */
export interface Unit {
  readonly kind: UnitKind
  /** Indices of its lines. */
  readonly lines: readonly number[]
  readonly text: string
  readonly plain: string
  /** By what other titles resemble it (see `seriesKeys`); none for what is no title. */
  readonly keys: readonly string[]
  /** Titles that resemble this one elsewhere on the page. */
  readonly siblings: number
  /** True when a blank line stands before it. */
  readonly spaced: boolean
  /** True when a rule is printed before it. */
  readonly ruled: boolean
}

/** What the page says of some of its lines before anything is joined. */
export interface UnitSetting extends VersePage {
  /** Lines above this index are titles by their place: below the mast, above date and source. */
  readonly headEnd: number
  /** True on an old e-paper, whose pictures stand between date and source and the text. */
  readonly captionsFirst: boolean
  /** Index of the line with date and source; −1: none. */
  readonly divider: number
}

const plainPage: UnitSetting = { single: false, titles: new Set(), authors: new Set(), headEnd: 0, divider: -1, captionsFirst: false }

/** Who speaks in an interview. */
const speaks = /^[〇㐀-鿿𠀀-𲎯]{1,4}:(?!\s*$)/u
const yearFirst = /^(?:19|20)\d{2}年/
const noKeys: readonly string[] = []

/** Makes the units of some lines of a page, in order. `isNear` asks the whole page. */
export function makeUnits(
  indices: readonly number[],
  lines: readonly Line[],
  marks: readonly LineMark[],
  isNear: NearWords,
  resources: ParseResources,
  setting: UnitSetting = plainPage,
): Unit[] {
  const items = makeItems(indices, lines, marks)
  const verse = findVerse(verseLines(items), setting, resources)
  const isIndented = usesIndents(items)
  const { width: column, fills } = readColumn(items)
  const firstLines = findFirstLines(items, column)
  const explaining = findExplaining(items)
  const stacks = findStacks(items)
  const cutting = readCutting(items, resources)
  const sections = findSections(items)
  const shown = setting.single ? findShownLines(items, setting.titles) : new Set<number>()
  const labelled = findLabelled(items.map(({ line, mark }) => ({ plain: line.plain, isText: mark.kind === 'text' })))
  const areParted = partsAtBlanks(items)
  const units: Unit[] = []
  let open: Item[] = []
  let from = 0
  let hasBody = false
  // The text above announces rows.
  let areAnnounced = false

  const closeBody = (): void => {
    if (open.length > 0) units.push(joinItems('body', open))
    hasBody ||= open.length > 0
    open = []
  }
  items.forEach((item, at) => {
    if (at < from) return
    const next = items[at + 1]
    if (item.mark.kind !== 'text') {
      closeBody()
      units.push(joinItems(item.mark.kind === 'label' && verse.has(at + 1) ? 'heading' : (item.mark.kind as UnitKind), [item]))
      return
    }
    if (open.length > 0 && (verse.has(at) || labelled.has(at) || !continues(open, item, next))) closeBody()
    if (verse.has(at)) units.push(joinItems('verse', [item]))
    else if (open.length > 0) open.push(item)
    else if (labelled.has(at)) open = [item]
    else if (
      isCreditedLine(item.line.plain) ||
      (item.line.plain.includes('     ') && pictures.test(item.line.plain)) ||
      shown.has(at) ||
      (isIndented && isIndentedScene(item, next, units.at(-1))) ||
      isBelowPicture(item, next, { above: units.at(-1), hasBody, setting, resources }) ||
      (units.at(-1)?.kind === 'caption' && studio.test(item.line.plain))
    )
      units.push(joinItems('caption', [item]))
    else if (item.mark.reason !== headTitle.reason && isInRows(item, next, items[at + 2])) units.push(joinItems('row', [item]))
    // The title of a poem, and who wrote it.
    else if (item.isHeadingLike && (verse.has(at + 1) || verse.has(at + 2))) units.push(joinItems('heading', [item]))
    else if (goesOn(item, next, items[at + 2])) {
      units.push(joinItems('heading', [item, next as Item]))
      from = at + 2
    } else if (isTitle(item, next, items[at + 2]))
      units.push(joinItems(/^图(?:为|说:)/.test(item.line.plain) ? 'caption' : 'heading', [item]))
    else open = [item]
    // Behind a full stop only the mark that closes a quotation goes on, or the rest of a byline.
    const isGoneOn = next?.mark.kind === 'text' && (/^[”’」』]/.test(next.line.plain) || endsByline(next))
    // …站长说: fills the column, and “药材… goes on below.
    const isTold =
      column > 0 && item.line.plain.length === column && item.line.plain.endsWith(':') && !next?.spaced && next?.line.plain.startsWith('“')
    // 3月20日 / 老渡口停航: below a letter, above a title.
    const isDay = open.length === 1 && next?.isHeadingLike === true && dayAlone.test(item.line.plain)
    if (open.length > 0 && !isGoneOn && !isTold && (isDay || endsByline(item) || isComplete((open.at(-1) as Item).line.plain, resources)))
      closeBody()
  })
  closeBody()
  return recountSeries(units)

  function goesOn(item: Item, next: Item | undefined, after: Item | undefined): boolean {
    const isOpen = item.line.plain.endsWith('、') || (item.line.plain.endsWith(',') && units.at(-1)?.kind === 'heading')
    if (isOpen && next && stacks.has(item) && stacks.has(next) && !/[,、]/.test(next.line.plain)) return true
    if (next?.mark.kind !== 'text' || !(item.line.plain.startsWith('“') || item.line.plain.endsWith(','))) return false
    return isBrokenTitle({
      plain: item.line.plain,
      rest: next.line.plain,
      below: after?.mark.kind === 'text' ? after.line.plain : null,
      isInText: units.at(-1)?.kind === 'body',
      isWhole: () => next.isHeadingLike && !isCutHalf(contextOf(next, after), resources),
    })
  }

  /** Above all text, above another title that stands above a title or a byline. */
  function isOpenTitle(item: Item, next: Item | undefined, after: Item | undefined): boolean {
    if (!next?.isHeadingLike || !endsOpen(item.line.plain) || hasBody || startsUnit(item.line.plain)) return false
    return (after?.isHeadingLike || after?.mark.kind === 'byline') === true && !isCutHalf(contextOf(next, after), resources)
  }

  function isTitle(item: Item, next: Item | undefined, after: Item | undefined): boolean {
    if (item.mark.reason === headTitle.reason) return true
    if (item.index < setting.headEnd && isTitleByPlace(item.line.plain)) return true
    if (next && isOneCharacter(item.line.plain) && setting.authors.has(tighten(next.line.plain))) return true
    if ((hasBody && next?.mark.kind === 'text' && isFull(item)) || [item, next, after].every(isOfColumn)) return false
    if (isAnnouncing(item, next, after, hasBody)) return true
    if (explaining.has(item) || stacks.has(item) || isOpenTitle(item, next, after)) return true
    // 走基层·新春行 / 进村的路: on top the name of a column is whole.
    if (!hasBody && item.isHeadingLike && resources.columns.likely.test(item.line.plain)) return true
    // Above the listed title of the only article stand its kickers, however long.
    if (setting.single && !hasBody && next && setting.titles.has(tighten(next.line.plain)) && isTitleByPlace(item.line.plain)) return true
    if (item.again && item.isHeadingLike && !(hasBody && isJoined(item, next))) return true
    // Directly below a title and above the byline or 本报讯 nothing goes on: a second title.
    if (units.at(-1)?.kind === 'heading' && item.isHeadingLike && next && opensBelow(next)) return true
    // 【开车】: the title of a part stands right below its name.
    const isBelowPart = units.at(-1)?.kind === 'label' && /^[【[]/.test(units.at(-1)?.plain ?? '') && hasBody
    if (isBelowPart && item.isHeadingLike && next?.spaced && !(mayBeCut(item) && isCutHalf(contextOf(item, next), resources))) return true
    // 从那年起,某县与: where the page ends a sentence was cut; a title stands above something.
    const isBelowText = hasBody && /^(?:body|heading)$/.test(units.at(-1)?.kind ?? '')
    if (next === undefined && isBelowText && isCutSentence(item.line.plain)) return false
    // …停水: / 某街以东、某路以西,…: what a colon announces, in a list.
    const above = units.at(-1)
    if (above?.kind === 'body' && above.plain.endsWith(':') && /、.*,/.test(item.line.plain) && next?.mark.kind === 'text') return false
    const fillsColumn = column > 0 && Math.abs(item.line.plain.length - column) <= 1
    if (firstLines.has(item)) return false
    if (fillsColumn && hasBody && next?.mark.kind === 'text' && !next.spaced && /,\S/.test(item.line.plain)) return false
    // A column cuts its lines where it ends, not in the middle of it; 之五 ends a title.
    if (item.isHeadingLike && item.line.plain.length * 2 <= column && !isUnbalanced(item.line.plain)) return true
    if (item.isHeadingLike && seriesNumber.test(item.line.plain)) return true
    // Where paragraphs are indented the one below begins its own.
    if (isIndented && item.isHeadingLike && !item.line.indented && next?.line.indented && !isUnbalanced(item.line.plain)) return true
    return item.isHeadingLike && !isCutHalf(contextOf(item, next), resources)
  }

  function opensBelow({ mark, line }: Item): boolean {
    return (mark.kind === 'byline' && !hasBody) || (mark.kind === 'text' && readDateline(line.plain) !== null)
  }

  /** Three such lines on end are text. */
  function isOfColumn(item: Item | undefined): boolean {
    return item?.mark.kind === 'text' && fills(item.line.plain)
  }

  /** As long as the column is wide, and by nothing a title. */
  function isFull({ line: { plain }, siblings }: Item): boolean {
    return fills(plain) && siblings === 0 && !halves.test(plain)
  }

  /** Where lines are cut anywhere, and where they may be behind a comma. */
  function mayBeCut({ line }: Item): boolean {
    return cutting === 'anywhere' || (cutting === null && line.plain.includes(','))
  }

  /** A word or a phrase goes on in the next line. */
  function isJoined(item: Item, next: Item | undefined): boolean {
    if (next?.mark.kind !== 'text') return false
    return junctionScore(item.line.plain, next.line.plain, contextOf(item, next).isNear, resources) >= 3
  }

  function isInRows(item: Item, next: Item | undefined, after: Item | undefined): boolean {
    const { kind, plain = '' } = units.at(-1) ?? {}
    if (kind !== 'row') areAnnounced = kind === 'body' && plain.endsWith(':')
    // 全程12公里 途经9个村: above the listed title that is its 引题.
    const isAboveTitle = setting.single && !hasBody && next !== undefined && setting.titles.has(tighten(next.line.plain))
    if (isAboveTitle && halves.test(item.line.plain.replace(/\d[\d.]*/g, ''))) return false
    const [rowAbove, below, second] = [kind === 'row' ? plain : null, next?.line.plain ?? '', after?.line.plain ?? '']
    return isRow(item.line.plain, { rowAbove, isBelowText: kind === 'body', isAnnounced: areAnnounced, below, second })
  }

  function contextOf(item: Item, next: Item | undefined): HeadingContext {
    const [{ line }, inSection] = [item, sections.has(item)]
    return {
      plain: line.plain,
      next: next?.mark.kind === 'text' ? { plain: next.line.plain, isHeadingLike: next.isHeadingLike, siblings: next.siblings } : null,
      siblings: item.siblings,
      belowTitle: units.at(-1)?.kind === 'heading' || (inSection && units.at(-1)?.kind === 'label'),
      inText: hasBody,
      cutting,
      isApart: cutting === 'none' && setting.single && setting.divider >= 0 && item.spaced && next?.spaced === true,
      inSection,
      isNear: (words) => isNear(words, line.start, line.end),
    }
  }

  /** The paragraph so far has no end: does this line go on with it? */
  function continues(before: readonly Item[], item: Item, next: Item | undefined): boolean {
    const { plain } = item.line
    const last = (before.at(-1) as Item).line.plain
    if (endsByline(item)) return true
    if ((startsUnit(plain) && !isRank(last, plain)) || (item.again && item.isHeadingLike) || (item.spaced && isCreditedLine(plain)))
      return false
    // 2016年… / 2020年,…: each year has a line of its own.
    const areYears = before.length === 1 && yearFirst.test(plain) && yearFirst.test(last)
    if (areYears && last.endsWith(';')) return false
    if (endsClause(last)) return true
    if (areParted && opensParagraph(before.at(-1) as Item, item) && !isJoined(before.at(-1) as Item, item)) return false
    if (areYears && column === 0) return false
    // 记者:工厂里的 AI / 系统能干什么?
    if (speaks.test((before[0] as Item).line.plain) && /[。?!]”?$/.test(plain) && !speaks.test(plain)) return true
    if (isIndented && item.line.indented && !isUnbalanced(last.slice(-40))) return false
    if (isTableRow(plain)) return false
    if (!item.isHeadingLike || ((fills(last) || firstLines.has(before.at(-1) as Item)) && item.line.plain.length >= column - 1)) return true
    const junction = junctionScore(last, plain, contextOf(before.at(-1) as Item, item).isNear, resources)
    if (isUnbalanced(last.slice(-40)) || junction >= 2) return true
    if (item.siblings > 0 || halves.test(plain)) return false
    return next?.mark.kind !== 'text' || isCutHalf(contextOf(item, next), resources)
  }
}

function endsByline({ mark }: Item): boolean {
  return mark.reason === restOfByline.reason
}

function joinItems(kind: UnitKind, items: readonly Item[]): Unit {
  const [first] = items as [Item]
  return {
    kind,
    lines: items.map((item) => item.index),
    text: joinLines(items.map((item) => item.line.text)),
    plain: joinLines(items.map((item) => item.line.plain)),
    keys: kind === 'heading' ? first.keys : noKeys,
    siblings: first.siblings,
    spaced: first.spaced,
    ruled: first.ruled,
  }
}
