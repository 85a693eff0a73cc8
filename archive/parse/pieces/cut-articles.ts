/**
 * Units → pieces, each with the roles of its titles. A page with a frame shows one piece; a dump falls apart at those stacks of
 * titles that are better read as the header of a new article than as subheadings of the one above.
 */

import { isSignature } from '../lines/letters.ts'
import { isSectionName } from '../lines/page-names.ts'
import { districtAtStart } from '../lines/place-at-start.ts'
import { readDateline } from '../people/dateline.ts'
import { isIntroduction } from '../people/names.ts'
import { tighten } from '../plain.ts'
import type { TitleRole } from '../reading.ts'
import type { ParseResources } from '../resources.ts'
import { readStack, type PageTitles, type ReadTitle, type TitleLine } from '../titles/title-stack.ts'
import type { Unit } from '../units/units.ts'
import { isBareName } from '../units/verse.ts'
import { isAboveSection, isAnothers, isNextBrief, titlesInText } from './another-article.ts'
import { isDisplaced, weighBorder } from './article-border.ts'
import { markPictureLines } from './picture-lines.ts'
import { addUnit, endsSigned, isLeadOnly, startPiece, type Piece, type TitleFate } from './piece.ts'
import { authorAtEnd, dropRepeats, isPartName, makeLines } from './stack-lines.ts'
import type { StackPlace } from './stack-place.ts'
import { countTitles, lastOfEachShape, shapesOf } from './title-shapes.ts'
import { writersOf, type Writers } from './writers.ts'

/** What the page around the units says. */
export interface PieceSetting extends PageTitles {
  /** True when all units are one article. */
  readonly single: boolean
  /** Index of the line that parts titles and text; −1: none. */
  readonly divider: number
  /** Names that stand where authors do, without white space. */
  readonly authors: ReadonlySet<string>
  /** Index of (上接A11版): what stands below goes on with a text of another page; −1: none. */
  readonly jump: number
  /** What labels say of titles, by the index of their line. */
  readonly roles: ReadonlyMap<number, TitleRole>
  /** Titles behind the divider and before the text are captions: the old e-paper. */
  readonly captionsFirst: boolean
}

/** All that stays the same while a page is cut. */
interface Cutting {
  readonly units: readonly Unit[]
  readonly writers: readonly Writers[]
  readonly setting: PieceSetting
  readonly resources: ParseResources
  /** How often each title is printed, by its words without white space. */
  readonly times: ReadonlyMap<string, number>
  /** Index of the last unit that somebody signs, or that has a dateline. */
  readonly lastSigned: number
  /** Index of the last title. */
  readonly lastTitle: number
  /** The last title of each shape. */
  readonly lastOfShape: ReadonlyMap<string, number>
}

/** Cuts the units into articles, in order, and reads their titles. */
export function cutArticles(units: readonly Unit[], setting: PieceSetting, resources: ParseResources): Piece[] {
  const writers = units.map((unit) => writersOf(unit, resources))
  const cutting: Cutting = {
    units,
    writers,
    lastSigned: units.findLastIndex(
      ({ kind, plain }, index) => (writers[index] as Writers).names.length > 0 || (kind === 'body' && readDateline(plain) !== null),
    ),
    setting,
    resources,
    times: setting.single ? new Map() : countTitles(units),
    lastTitle: units.findLastIndex(({ kind }) => kind === 'heading'),
    lastOfShape: lastOfEachShape(units),
  }
  const pieces: Piece[] = [startPiece()]
  let at = 0
  while (at < units.length) {
    const current = pieces.at(-1) as Piece
    const end = stackEnd(at, current, cutting)
    const reading = readTitles(at, end, current, cutting, pieces)
    const piece = reading.begins ? startPiece() : current
    if (reading.begins) {
      pieces.push(piece)
      takeOpeningByline(current, piece, at, end, cutting)
    }
    for (const [unit, fate] of reading.fates) piece.fates.set(unit, fate)
    for (const stop = Math.max(end, at + 1); at < stop; at++) addUnit(piece, units[at] as Unit, cutting.writers[at] as Writers, resources)
  }
  return pieces.filter((piece) => piece.units.length > 0)
}

function hasParallel(unit: Unit, end: number, { lastOfShape }: Cutting): boolean {
  return shapesOf(unit).some((shape) => (lastOfShape.get(shape) ?? -1) > end)
}

/** The end of the titles, labels and bylines that begin here; `at` itself when none do. */
function stackEnd(at: number, piece: Piece, { units, setting, resources }: Cutting): number {
  let end = at
  let hasTitle = false
  for (; end < units.length; end++) {
    const { kind, plain, lines } = units[end] as Unit
    if (kind === 'byline' ? end === at : kind === 'caption' ? piece.hasBody && !hasTitle : kind !== 'heading' && kind !== 'label') break
    // Below a picture's text begins another title.
    if (hasTitle && piece.hasBody && kind === 'heading' && units[end - 1]?.kind === 'caption') break
    if (kind === 'heading' && (isSignature(plain) || (hasTitle && isIntroduction(plain, resources)))) break
    if (hasTitle && !piece.hasBody && setting.divider >= 0 && (lines[0] as number) > setting.divider) break
    if (hasTitle && !piece.hasBody && isBelowJump(units[end] as Unit, [units[at] as Unit], setting)) break
    hasTitle ||= kind === 'heading'
  }
  return end
}

interface TitleReading {
  readonly begins: boolean
  readonly fates: ReadonlyMap<Unit, TitleFate>
}

const noTitles: TitleReading = { begins: false, fates: new Map() }

/** Reads what stands between two units: what its titles are, and whether an article begins with it. */
function readTitles(at: number, end: number, piece: Piece, cutting: Cutting, pieces: readonly Piece[]): TitleReading {
  const { units, setting, resources, times } = cutting
  const isBelowBrief = pieces.at(-2)?.paragraphs === 1
  const fates = new Map<Unit, TitleFate>()
  if (end === at) return { begins: beginsBrief(units[at] as Unit, piece, setting.single, resources), fates }
  const stack = units.slice(at, end)
  const below = stack.filter(({ kind }) => kind === 'heading')
  for (const unit of below) {
    const role = setting.roles.get(unit.lines[0] as number)
    if (role) fates.set(unit, { role, why: 'record-label' })
  }
  if (fates.size > 0) return { begins: piece.hasBody, fates }
  if (
    !piece.hasBody &&
    below.length > 0 &&
    below.every((unit) => isBelowJump(unit, piece.units, setting) && !piece.titles.has(tighten(unit.plain)))
  ) {
    for (const unit of below) fates.set(unit, { role: 'subheading', why: 'below-the-jump' })
    return { begins: false, fates }
  }
  if (setting.captionsFirst && !piece.hasBody && piece.hasHeadline) {
    markPictureLines(stack, { units, at, end, piece }, fates, resources)
    return { begins: false, fates }
  }
  const listed = dropRepeats(stack, piece, setting.single, fates)
  const isAbovePoem = units[end]?.kind === 'verse'
  const inText = titlesInText(stack, units, end)
  const isOthers = setting.single && isAnothers(inText, piece, resources)
  const author =
    piece.hasBody && setting.single && !isAbovePoem && !isOthers
      ? null
      : authorAtEnd(stack, fates, { authors: setting.authors, isBelowSigned: endsSigned(piece, resources) }, resources)
  if (author) fates.set(author, { role: 'author', why: 'names' })
  // Inside the only article a lone title can be nothing else.
  const isPoem = isAbovePoem && author !== null && piece.hasBody
  // Once it has fallen into pieces the page is read as any other.
  const isWhole = setting.single && pieces.length === 1 && !isPoem && !isOthers && !isNextBrief(inText, piece, setting.titles)
  if (isWhole && piece.hasBody && !isLeadOnly(piece) && stack.length === 1 && !fates.has(stack[0] as Unit)) return noTitles
  const [lone, ...others] = stack
  if (isWhole && !piece.hasBody && lone && others.length === 0 && !fates.has(lone) && goesOnWithRepeat(lone, units[at - 1], piece)) {
    // 拾穗人说 / 张敏, below the site's own 拾穗人说: who wrote it.
    if (isBareName(lone.plain, resources)) fates.set(lone, { role: 'author', why: 'names' })
    else fates.set(lone, { role: 'headline', why: 'goes-on-with-the-line-above' })
    return { begins: false, fates }
  }
  if (isBelowSource(at, piece, cutting)) {
    for (const unit of stack) if (!fates.has(unit)) fates.set(unit, { role: 'subtitle', why: 'below-the-headline' })
    return { begins: false, fates }
  }
  const left = stack.filter((unit) => !fates.has(unit) || unit === author)
  const broken = isBroken(
    left.filter(({ kind }) => kind === 'heading'),
    piece,
  )
  const all = makeLines(
    left,
    {
      author,
      times,
      isInSeries: (unit) => broken || isInSeries(unit, piece),
      isParallel: (unit) => hasParallel(unit, end, cutting),
      isSingle: setting.single,
    },
    resources,
  )
  const column = piece.hasBody && all.length > 1 && isPartName(all[0] as TitleLine) ? all[0] : undefined
  if (column) fates.set(column.unit, { role: 'column', why: 'columns-name' })
  const lines = column ? all.slice(1) : all
  if (lines.length === 0) return { begins: false, fates }
  const district = districtAtStart(lines[0]?.plain ?? '', resources)
  const place: StackPlace = {
    ...cutting,
    at,
    end,
    isSigned: author !== null,
    isBelowBrief,
    hasColumn: column !== undefined || (stack[0]?.kind === 'label' && isSectionName(stack[0].plain, resources)),
    district,
    isListed: isListed(stack, setting),
    isOthers,
    titlesBelow: cutting.lastTitle > end,
  }
  const isLead = isLeadOnly(piece) || (!setting.single && isDisplaced(piece, place))
  const reading = readStack(lines, {
    // Where the page's own list has one of them, the second printing tells nothing more.
    page:
      listed.size > 0 && !(setting.single && lines.some(({ tight }) => setting.titles.has(tight)))
        ? { ...setting, titles: { has: (title) => setting.titles.has(title) || listed.has(title) } }
        : setting,
    above: piece.hasBody ? (isLead ? 'lead' : 'text') : piece.hasHeadline ? 'lead' : 'nothing',
    hasHeadline: piece.hasHeadline,
    border: isWhole ? null : weighBorder(piece, place),
    titlesBelow: setting.single ? cutting.lastTitle > end : !piece.hasBody && isAboveSection(units, end),
    spacedBelow: units[end]?.spaced ?? true,
  })
  lines.forEach(({ unit }, index) => fates.set(unit, reading.titles[index] as ReadTitle))
  return { begins: reading.begins, fates }
}

/** (上接A11版) between the headline and this unit. */
function isBelowJump({ lines }: Unit, above: readonly Unit[], { jump }: PieceSetting): boolean {
  const headline = above.find(({ kind }) => kind === 'heading')
  return jump >= 0 && headline !== undefined && (headline.lines[0] as number) < jump && jump < (lines[0] as number)
}

function isListed(stack: readonly Unit[], { single, titles }: PieceSetting): boolean {
  return single && stack.some(({ kind, plain }) => kind === 'heading' && titles.has(tighten(plain)))
}

/** Date and source stand between headline and subtitle: one or two lines right below them that a blank line parts from the text. */
function isBelowSource(at: number, piece: Piece, { units, setting: { single, divider } }: Cutting): boolean {
  if (!single || divider < 0 || piece.hasBody || !piece.hasHeadline) return false
  let from = at
  while (from > 0 && (units[from - 1]?.lines[0] as number) > divider) from--
  const end = units.findIndex(({ kind }, index) => index >= from && kind !== 'heading')
  const titles = units.slice(from, end)
  const isAttached = titles.every(({ lines, spaced }, index) => (index === 0 ? lines[0] === divider + 1 : !spaced))
  return at < end && titles.length <= 2 && isAttached && units[end]?.kind === 'body' && units[end].spaced
}

/** The site's title may be the first line only of the one above the text: where that is repeated the next line goes on with it. */
function goesOnWithRepeat(unit: Unit, above: Unit | undefined, piece: Piece): boolean {
  if (unit.kind !== 'heading' || !above || piece.fates.get(above)?.role !== 'repeat') return false
  return unit.plain.length <= above.plain.length * longestRest
}
const longestRest = 2.5

function isInSeries({ keys }: Unit, { innerKeys }: Piece): boolean {
  return innerKeys.size > 0 && keys.some((key) => innerKeys.has(key))
}

/** Two lines without a blank one between, as a subheading above had them. */
function isBroken(titles: readonly Unit[], piece: Piece): boolean {
  return piece.hasBrokenTitle && titles.length === 2 && titles[1]?.spaced === false
}

/** Moves the byline right above the titles to the new piece, where the one above has its people and this one has none else. */
function takeOpeningByline(above: Piece, begun: Piece, at: number, end: number, { units, writers }: Cutting): void {
  const from = above.units.findLastIndex(({ kind }) => kind !== 'byline') + 1
  const bylines = above.units.slice(from)
  if (bylines.length === 0 || !bylines.every(({ plain }) => /^[□■◆●]/.test(plain))) return
  const named = new Set(writers.slice(at - bylines.length, at).flatMap(({ names }) => names))
  const isSigned = units.slice(at, end).some(({ kind }) => kind === 'byline') || (writers[end]?.names.length ?? 0) > 0
  if (isSigned || [...above.writers].every((name) => named.has(name))) return
  begun.units.push(...above.units.splice(from))
  for (const name of named) begun.writers.add(name)
}

/** A piece without a title: a notice, or a dateline where the piece before already had one. */
function beginsBrief(unit: Unit, current: Piece, isSingle: boolean, resources: ParseResources): boolean {
  if (unit.kind === 'notice') return true
  // On a page that shows one article 本报讯 may be what somebody cites; with who wrote it, it opens the next.
  if (isSingle && writersOf(unit, resources).names.length === 0) return false
  if (unit.kind !== 'body' || !current.hasDateline || isLeadOnly(current)) return false
  return current.innerKeys.size === 0 && readDateline(unit.plain) !== null
}
