/**
 * Units → articles of a page without a frame (column dump): where one piece ends and the next begins.
 *
 *   A block of titles begins an article when what follows looks like the opening of a piece: a dateline, a byline of its own,
 *   an editor's lead, or (two titles, or after a closing byline) a sentence that begins like news. Two titles that are in no
 *   series begin one even before ordinary text.
 *   An article has one byline: a title begins another one when the text above has its people and the text below has others.
 *   A title of a parallel series, or a lone title before ordinary text, is a subheading.
 */
import { readByline } from './byline.ts'
import { readDateline, readEnding, readOpening } from './dateline.ts'
import { isSignature, newsOpening, seriesKeys, startsUnit } from './headings.ts'
import type { ParseResources } from './resources.ts'
import type { Unit } from './units.ts'

/** What is known of the piece that is being collected, kept up unit by unit so that cutting stays linear. */
interface Piece {
  readonly units: Unit[]
  hasBody: boolean
  paragraphs: number
  hasLeadLabel: boolean
  /** True once a title stands below the editor's lead. */
  hasTitleBelowLead: boolean
  hasDateline: boolean
  /** What the titles inside its text have in common with others. */
  readonly innerKeys: Set<string>
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

/** Cuts the units into articles, in order. Titles and labels behind the last text are left to the caller. */
export function cutArticles(units: readonly Unit[], resources: ParseResources): Unit[][] {
  const writers = units.map((unit) => writersOf(unit, resources))
  const pieces: Piece[] = [startPiece()]
  let at = 0
  while (at < units.length) {
    const current = pieces.at(-1) as Piece
    const block = titleBlock(units, at)
    const begins = block > at ? beginsArticle(units, at, block, current, writers) : beginsBrief(units[at] as Unit, current)
    const piece = begins ? startPiece() : current
    if (begins) pieces.push(piece)
    const end = Math.max(block, at + 1)
    for (; at < end; at++) addUnit(piece, units[at] as Unit, writers[at] as Writers)
  }
  return pieces.map((piece) => piece.units).filter((list) => list.length > 0)
}

function startPiece(): Piece {
  return {
    units: [],
    hasBody: false,
    paragraphs: 0,
    hasLeadLabel: false,
    hasTitleBelowLead: false,
    hasDateline: false,
    innerKeys: new Set(),
    lastOther: null,
    lastText: null,
    writers: new Set(),
    isClosed: false,
    isCredited: false,
  }
}

interface Writers {
  readonly names: readonly string[]
  /** True for names in brackets behind the last full stop. */
  readonly closes: boolean
  /** True when somebody other than correspondents is named: those may sign below what the reporter at the head wrote. */
  readonly isFull: boolean
  /** True for the credit of a picture. */
  readonly isPhoto: boolean
}

const noWriters: Writers = { names: [], closes: false, isFull: false, isPhoto: false }

/** Who wrote, by this unit: its byline, at either end of a paragraph or a line of its own. Photographers wrote nothing. */
function writersOf({ kind, plain }: Unit, resources: ParseResources): Writers {
  if (kind !== 'byline' && kind !== 'body') return noWriters
  const ending = kind === 'body' ? readEnding(plain, plain, resources) : null
  const people =
    kind === 'byline'
      ? readByline(plain, resources, { bare: plain.startsWith('(') }).people
      : [...(readOpening(plain, plain, resources)?.people ?? []), ...(ending?.people ?? [])]
  const names = people.flatMap(({ role, name }) => (role === 'photographer' || role === 'editor' ? [] : [name]))
  const isFull = people.some(({ role }) => role === 'reporter' || role === 'author')
  const isPhoto = people.length > 0 && names.length === 0
  return { names, isFull, isPhoto, closes: kind === 'body' && names.length > 0 && ending !== null && plain.endsWith(')') }
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
  if (unit.kind === 'heading') {
    if (piece.hasLeadLabel) piece.hasTitleBelowLead = true
    if (piece.hasBody) for (const key of seriesKeys(unit.plain)) piece.innerKeys.add(key)
  }
  if (unit.kind === 'body') {
    piece.hasBody = true
    piece.paragraphs++
    piece.hasDateline ||= readDateline(unit.plain) !== null
  }
}

/** The end of the titles, labels and lead labels that begin here. */
function titleBlock(units: readonly Unit[], at: number): number {
  let end = at
  let hasTitle = false
  while (end < units.length) {
    const { kind } = units[end] as Unit
    if ((kind !== 'heading' && kind !== 'label') || isSignature((units[end] as Unit).plain)) break
    if (kind === 'heading') hasTitle = true
    end++
  }
  return hasTitle || end > at ? end : at
}

function beginsArticle(units: readonly Unit[], at: number, end: number, current: Piece, writers: readonly Writers[]): boolean {
  if (isNotice(current.units)) return units.slice(at, end).some((unit) => unit.kind === 'heading')
  if (current.hasBody && publicNotice.test((units[at] as Unit).plain) && units[end]?.kind === 'body') return true
  const titles = units.slice(at, end).filter((unit) => unit.kind === 'heading')
  if (end >= units.length || titles.length === 0 || !current.hasBody) return false
  // Behind an editor's lead comes the headline of the very same piece.
  if (isLeadOnly(current)) return false
  const inSeries = titles.filter((title) => seriesKeys(title.plain).some((key) => current.innerKeys.has(key))).length
  const isSubheading = inSeries === titles.length
  if (current.isClosed || opinion.test((units[at] as Unit).plain.replace(/\s/g, ''))) return !isSubheading
  if (!isSubheading && hasOtherWriters(units, end, current, writers)) return true
  const opening = openingOf(units, end)
  if (opening === 'strong') return !isSubheading || endsWithByline(current)
  if (endsWithOwnByline(current) || bracketed.test(current.lastText?.plain.slice(-80) ?? '')) return !isSubheading
  if (opening === 'news') return titles.length >= 2 ? inSeries === 0 || endsWithByline(current) : !isSubheading && endsWithByline(current)
  if (titles.length < 2 || inSeries > 0) return false
  return endsWithByline(current) || (current.paragraphs > 1 && titles.every((title) => title.siblings === 0 && title.plain.length >= 6))
}

/** A column's name under which a comment on the report follows. */
const opinion = /^(?:短评|时评|快评|微评|锐评|微言|今日快评|本报短评|编后|编后语|编后话)$/

/** True when the piece has its people, and those named before the next title are others. */
function hasOtherWriters(units: readonly Unit[], from: number, { writers: known }: Piece, writers: readonly Writers[]): boolean {
  if (known.size === 0) return false
  const names: string[] = []
  let isFull = false
  for (let at = from; at < units.length && units[at]?.kind !== 'heading'; at++) {
    names.push(...(writers[at] as Writers).names)
    isFull ||= (writers[at] as Writers).isFull
  }
  return isFull && names.every((name) => !known.has(name))
}

/** 停水公告: what an office tells the public is a piece of its own. */
const publicNotice = /^.{0,14}(?:公告|通告|公示|启事|通知)$/

/** True for a piece that is an advertiser's: 遗失声明, 招标公告 and what follows them. */
export function isNotice(piece: readonly Unit[]): boolean {
  return piece[0]?.kind === 'notice'
}

/** A piece without a title: a notice, or a dateline where the piece before already had one. */
function beginsBrief(unit: Unit, current: Piece): boolean {
  if (unit.kind === 'notice') return true
  if (unit.kind !== 'body' || !current.hasDateline || isLeadOnly(current)) return false
  return current.innerKeys.size === 0 && readDateline(unit.plain) !== null
}

/** 为深入贯彻…: how reports of meetings and campaigns begin. */
const purposeOpening = /^为(?:深入|进一步|贯彻|切实|全面|扎实|有效|加快|推动|落实|加强|迎接|庆祝)/

function openingOf(units: readonly Unit[], at: number): 'strong' | 'news' | 'plain' {
  const next = units[at] as Unit
  if (next.kind === 'byline' || next.kind === 'lead-label') return 'strong'
  if (next.kind !== 'body') return 'plain'
  if (readDateline(next.plain) !== null || (startsUnit(next.plain) && /^[((](?:本报)?(?:首席|见习)?(?:记者|通讯员)/.test(next.plain)))
    return 'strong'
  if (/^\((?:本报|本网|晚报|日报)?(?:综合)?(?:报道|消息|整理)\)/.test(next.plain)) return 'strong'
  return newsOpening.test(next.plain) || purposeOpening.test(next.plain) ? 'news' : 'plain'
}

/** 编者按:… on one line, above any title. */
const editorsLead = /^[【[]?(?:编者按|编者的话|开栏的话|开栏语|核心提示)[】\]]?\s*[:丨|]/

/** Nothing yet but an editor's lead: 核心提示 and its paragraphs. */
function isLeadOnly(piece: Piece): boolean {
  return piece.hasLeadLabel && !piece.hasTitleBelowLead
}

function endsWithOwnByline({ units, lastOther, isCredited }: Piece): boolean {
  // A byline directly below a title opens the text; only one behind text ends it.
  return units.at(-1)?.kind === 'byline' && !isCredited && (lastOther?.kind === 'body' || lastOther?.kind === 'row')
}

/** …。(记者 A) in brackets closes a piece for good; an open 记者 A may stand in its middle, moved there by the columns. */
const bracketed = /[。!?”]\s*\((?:本报|晚报|日报|全媒体)?(?:首席|见习|实习)?(?:记者|通讯员)[^()]{2,60}\)$/
const signed = /(?:记者|通讯员)[^。]{2,60}$/

function endsWithByline(piece: Piece): boolean {
  return piece.lastText?.kind === 'byline' ? endsWithOwnByline(piece) : signed.test(piece.lastText?.plain.slice(-80) ?? '')
}
