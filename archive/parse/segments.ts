/**
 * Units → pieces, each with the roles of its titles. A page with a frame shows one piece; a dump falls apart at those stacks of
 * titles that are better read as the header of a new article than as subheadings of the one above.
 */
import { weighBorder } from './article-border.ts'
import { readByline } from './byline.ts'
import { readDateline } from './dateline.ts'
import { tighten } from './frame.ts'
import { isSignature, seriesKeys } from './headings.ts'
import { isIntroduction, isLikelyName } from './names.ts'
import type { ParseResources } from './resources.ts'
import { makeLines, readStack, type PageTitles, type ReadTitle, type TitleRole } from './title-stack.ts'
import type { Unit } from './units.ts'
import { writersOf, type Writers } from './writers.ts'

/** What became of a title. `repeat`: printed before; `author`: no title but a name; `caption`: of the picture above the text. */
export interface TitleFate {
  readonly role: TitleRole | 'repeat' | 'author' | 'caption'
  readonly why: string
  /** True when it goes on with the title above. */
  readonly continues?: boolean
}

/** One article's units with what is known of it, kept up unit by unit so that cutting stays linear. */
export interface Piece {
  readonly units: Unit[]
  readonly fates: Map<Unit, TitleFate>
  hasBody: boolean
  hasHeadline: boolean
  paragraphs: number
  hasLeadLabel: boolean
  /** True once a title stands below the editor's lead. */
  hasTitleBelowLead: boolean
  hasDateline: boolean
  /** Titles inside its text. */
  subheadings: number
  /** What they have in common with others. */
  readonly innerKeys: Set<string>
  /** Its own titles, without white space. */
  readonly titles: Set<string>
  /** The last unit that is no byline. */
  lastOther: Unit | null
  lastText: Unit | null
  /** Those who wrote it, as far as it goes. */
  readonly writers: Set<string>
  /** True when it ended with the name of who wrote the letter, or with names in brackets. */
  isClosed: boolean
  /** True when the last unit is the credit of a picture. */
  isCredited: boolean
}

/** What the page around the units says. */
export interface PieceSetting extends PageTitles {
  /** True when all units are one article. */
  readonly single: boolean
  /** Index of the line that parts titles and text; −1: none. */
  readonly divider: number
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
  /** The last title of each shape. */
  readonly lastOfShape: ReadonlyMap<string, number>
}

/** Cuts the units into articles, in order, and reads their titles. */
export function cutArticles(units: readonly Unit[], setting: PieceSetting, resources: ParseResources): Piece[] {
  const cutting: Cutting = {
    units,
    writers: units.map((unit) => writersOf(unit, resources)),
    setting,
    resources,
    times: countTitles(units),
    lastOfShape: new Map(
      units.flatMap(({ kind, plain }, index) => (kind === 'heading' ? shapesOf(plain).map((shape) => [shape, index] as const) : [])),
    ),
  }
  const pieces: Piece[] = [startPiece()]
  let at = 0
  while (at < units.length) {
    const current = pieces.at(-1) as Piece
    const end = stackEnd(at, current, cutting)
    const reading = readTitles(at, end, current, cutting, briefsBefore(pieces))
    if (reading.begins) pieces.push(startPiece(takeOpeningByline(current, at, end, cutting)))
    const piece = pieces.at(-1) as Piece
    for (const [unit, fate] of reading.fates) piece.fates.set(unit, fate)
    for (const stop = Math.max(end, at + 1); at < stop; at++) addUnit(piece, units[at] as Unit, cutting.writers[at] as Writers)
  }
  return pieces.filter((piece) => piece.units.length > 0)
}

function startPiece(units: Unit[] = []): Piece {
  return {
    units,
    fates: new Map(),
    hasBody: false,
    hasHeadline: false,
    paragraphs: 0,
    hasLeadLabel: false,
    hasTitleBelowLead: false,
    hasDateline: false,
    subheadings: 0,
    innerKeys: new Set(),
    titles: new Set(),
    lastOther: null,
    lastText: null,
    writers: new Set(),
    isClosed: false,
    isCredited: false,
  }
}

/** How many pieces above the present one have a single paragraph, in a row. */
function briefsBefore(pieces: readonly Piece[]): number {
  let count = 0
  while (count < enoughBriefs && pieces.at(-2 - count)?.paragraphs === 1) count++
  return count
}
const enoughBriefs = 2

function countTitles(units: readonly Unit[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { kind, plain } of units) if (kind === 'heading') times.set(tighten(plain), (times.get(tighten(plain)) ?? 0) + 1)
  return times
}

/** The lengths of the parts of a title, the sign with which it begins: what titles of one series share. */
function shapesOf(plain: string): string[] {
  return seriesKeys(plain).filter((key) => key.startsWith('#') || key.startsWith('@'))
}

function hasParallel({ plain }: Unit, end: number, { lastOfShape }: Cutting): boolean {
  return shapesOf(plain).some((shape) => (lastOfShape.get(shape) ?? -1) > end)
}

/** The end of the titles, labels and bylines that begin here; `at` itself when none do. */
function stackEnd(at: number, piece: Piece, { units, setting, resources }: Cutting): number {
  let end = at
  let hasTitle = false
  for (; end < units.length; end++) {
    const { kind, plain, lines } = units[end] as Unit
    if (kind === 'byline' ? end === at : kind !== 'heading' && kind !== 'label') break
    if (kind === 'heading' && (isSignature(plain) || (hasTitle && isIntroduction(plain, resources)))) break
    if (hasTitle && !piece.hasBody && setting.divider >= 0 && (lines[0] as number) > setting.divider) break
    hasTitle ||= kind === 'heading'
  }
  return end
}

interface TitleReading {
  readonly begins: boolean
  readonly fates: ReadonlyMap<Unit, TitleFate>
}

/** Reads what stands between two units: what its titles are, and whether an article begins with it. */
function readTitles(at: number, end: number, piece: Piece, cutting: Cutting, briefs: number): TitleReading {
  const { units, setting, resources, times } = cutting
  const fates = new Map<Unit, TitleFate>()
  if (end === at) return { begins: !setting.single && beginsBrief(units[at] as Unit, piece), fates }
  const stack = units.slice(at, end)
  if (setting.captionsFirst && !piece.hasBody && piece.hasHeadline) {
    for (const unit of stack) if (unit.kind === 'heading') fates.set(unit, { role: 'caption', why: 'behind-date-and-source' })
    return { begins: false, fates }
  }
  const listed = dropRepeats(stack, piece, fates)
  const author = piece.hasBody && !piece.isClosed ? null : authorAtEnd(stack, fates, resources)
  if (author) fates.set(author, { role: 'author', why: 'names' })
  const left = stack.filter((unit) => !fates.has(unit) || unit === author)
  const lines = makeLines(
    left,
    { author, times, isInSeries: (unit) => isInSeries(unit, piece), isParallel: (unit) => hasParallel(unit, end, cutting) },
    resources,
  )
  if (lines.length === 0) return { begins: false, fates }
  const reading = readStack(lines, {
    page: listed.size > 0 ? { ...setting, titles: new Set([...setting.titles, ...listed]) } : setting,
    above: piece.hasBody ? (isLeadOnly(piece) ? 'lead' : 'text') : piece.hasHeadline ? 'lead' : 'nothing',
    hasHeadline: piece.hasHeadline,
    border: setting.single ? null : weighBorder(piece, { units, writers: cutting.writers, at, end, briefs }),
    spacedBelow: units[end]?.spaced ?? true,
  })
  lines.forEach(({ unit }, index) => fates.set(unit, reading.titles[index] as ReadTitle))
  return { begins: reading.begins, fates }
}

function isInSeries({ plain }: Unit, { innerKeys }: Piece): boolean {
  return innerKeys.size > 0 && seriesKeys(plain).some((key) => innerKeys.has(key))
}

/**
 * Titles printed twice. The same title right below itself, or below the text it belongs to, is a repeat; one that comes again
 * below other titles was first in a list of the page's titles, whose lines are given back.
 */
function dropRepeats(stack: readonly Unit[], piece: Piece, fates: Map<Unit, TitleFate>): ReadonlySet<string> {
  const titles = stack.filter(({ kind }) => kind === 'heading')
  const firsts = new Map<string, number>()
  const again = titles.findIndex(({ plain }, index) => {
    const key = tighten(plain)
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, index)
    return first !== undefined && first < index - 1
  })
  const listed = new Set(titles.slice(0, Math.max(0, again)).map(({ plain }) => tighten(plain)))
  const seen = new Set(piece.titles)
  titles.forEach((unit, index) => {
    const key = tighten(unit.plain)
    if (index < again || seen.has(key)) fates.set(unit, { role: 'repeat', why: 'printed-again' })
    else seen.add(key)
  })
  return listed
}

/** A bare name below the headline is the author's: 王 某. */
function authorAtEnd(stack: readonly Unit[], fates: ReadonlyMap<Unit, TitleFate>, resources: ParseResources): Unit | null {
  const titles = stack.filter((unit) => unit.kind === 'heading' && !fates.has(unit))
  const last = titles.at(-1)
  if (!last || titles.length < 2 || last !== stack.at(-1) || tighten(last.plain).length > 8) return null
  const { whole, people } = readByline(last.plain, resources, { bare: true })
  const isSpaced = /^\p{Script=Han}(?:\s{1,3}\p{Script=Han}){1,2}$/u.test(last.plain)
  const areNames = people.every(({ name }) => isLikelyName(name, resources) && !resources.words.has(name))
  return whole && people.length > 0 && (people.length === 1 || /\s/.test(last.plain)) && (isSpaced || areNames) ? last : null
}

/** A byline right above the titles is the new piece's where the one above has its people and this one has none else. */
function takeOpeningByline(above: Piece, at: number, end: number, { units, writers }: Cutting): Unit[] {
  const from = above.units.findLastIndex(({ kind }) => kind !== 'byline') + 1
  const bylines = above.units.slice(from)
  if (bylines.length === 0 || !bylines.every(({ plain }) => /^[□■◆●]/.test(plain))) return []
  const own = new Set(above.units.slice(0, from).flatMap((unit) => writers[units.indexOf(unit)]?.names ?? []))
  const isSigned = units.slice(at, end).some(({ kind }) => kind === 'byline') || (writers[end]?.names.length ?? 0) > 0
  return own.size > 0 && !isSigned ? above.units.splice(from) : []
}

function addUnit(piece: Piece, unit: Unit, { names, closes, isPhoto }: Writers): void {
  piece.units.push(unit)
  piece.isCredited = isPhoto
  for (const name of names) piece.writers.add(name)
  piece.isClosed = closes || (unit.kind === 'heading' && piece.hasBody && isSignature(unit.plain))
  if (piece.isClosed && unit.kind === 'heading') return
  if (unit.kind !== 'byline') piece.lastOther = unit
  if (unit.kind === 'byline' || unit.kind === 'body') piece.lastText = unit
  if (!piece.hasBody && (unit.kind === 'lead-label' || (unit.kind === 'body' && piece.units.length === 1 && editorsLead.test(unit.plain))))
    piece.hasLeadLabel = true
  if (unit.kind === 'heading') addTitle(piece, unit)
  if (unit.kind === 'body') {
    piece.hasBody = true
    piece.paragraphs++
    piece.hasDateline ||= readDateline(unit.plain) !== null
  }
}

function addTitle(piece: Piece, unit: Unit): void {
  const role = piece.fates.get(unit)?.role
  piece.hasHeadline ||= role === 'headline'
  if (role === 'headline' || role === 'subtitle') piece.titles.add(tighten(unit.plain))
  if (piece.hasLeadLabel) piece.hasTitleBelowLead = true
  if (!piece.hasBody || role !== 'subheading') return
  piece.subheadings++
  for (const key of seriesKeys(unit.plain)) piece.innerKeys.add(key)
}

/** A piece without a title: a notice, or a dateline where the piece before already had one. */
function beginsBrief(unit: Unit, current: Piece): boolean {
  if (unit.kind === 'notice') return true
  if (unit.kind !== 'body' || !current.hasDateline || isLeadOnly(current)) return false
  return current.innerKeys.size === 0 && readDateline(unit.plain) !== null
}

/** 编者按:… on one line, above any title. */
const editorsLead = /^[【[]?(?:编者按|编者的话|开栏的话|开栏语|核心提示)[】\]]?\s*[:丨|]/

/** Nothing yet but an editor's lead: 核心提示 and its paragraphs. */
function isLeadOnly(piece: Piece): boolean {
  return piece.hasLeadLabel && !piece.hasTitleBelowLead
}
