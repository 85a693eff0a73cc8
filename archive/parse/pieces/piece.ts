/** An article while it is collected: its units, the fates of its titles, and what tells where it ends. */

import { abstract, leadPrefix } from '../forms/lead-labels.ts'
import { dayAlone, isSignature } from '../forms/letters.ts'
import { districtAtStart } from '../forms/place-at-start.ts'
import { readDateline, readEnding } from '../people/dateline.ts'
import { tighten } from '../plain.ts'
import type { TitleRole } from '../reading.ts'
import type { ParseResources } from '../resources.ts'
import type { Unit } from '../units/units.ts'
import { isLastOfLead } from './lead.ts'
import type { Writers } from './writers.ts'

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
  /** How long its text is. */
  characters: number
  hasLeadLabel: boolean
  /** True when the editor's lead is a single paragraph: 核心提示:… */
  isLeadInline: boolean
  /** True once a title stands below the editor's lead, or text that is not of it. */
  hasLeftLead: boolean
  /** True behind the last paragraph of the lead. */
  isLeadComplete: boolean
  hasDateline: boolean
  /** Titles inside its text. */
  subheadings: number
  /** What any of them has in common with others, and what all of them have. */
  readonly innerKeys: Set<string>
  commonKeys: ReadonlySet<string>
  /** True once one of them had two lines. */
  hasBrokenTitle: boolean
  /** The district with whose name its headline begins. */
  district: string | null
  /** Its own titles, without white space. */
  readonly titles: Set<string>
  /** The last unit that is no byline. */
  lastOther: Unit | null
  lastText: Unit | null
  /** Those who wrote it, as far as it goes. */
  readonly writers: Set<string>
  /** True when a byline stands above its text. */
  isSignedAbove: boolean
  /** True when it ended with the name of who wrote the letter, or with names in brackets. */
  isClosed: boolean
  /** True when the last unit of its text is who wrote it, or ends with that. */
  isSignedBelow: boolean
  /** True when the last unit is the credit of a picture. */
  isCredited: boolean
}

/** A piece without anything yet. */
export function startPiece(): Piece {
  return {
    units: [],
    fates: new Map(),
    hasBody: false,
    hasHeadline: false,
    paragraphs: 0,
    characters: 0,
    hasLeadLabel: false,
    isLeadInline: false,
    hasLeftLead: false,
    isLeadComplete: false,
    hasDateline: false,
    subheadings: 0,
    innerKeys: new Set(),
    commonKeys: new Set(),
    hasBrokenTitle: false,
    district: null,
    titles: new Set(),
    lastOther: null,
    lastText: null,
    writers: new Set(),
    isSignedAbove: false,
    isClosed: false,
    isSignedBelow: false,
    isCredited: false,
  }
}

/** Adds a unit, with those who wrote by it. */
export function addUnit(piece: Piece, unit: Unit, { names, closes, ends, isPhoto }: Writers, resources: ParseResources): void {
  piece.units.push(unit)
  piece.isCredited = isPhoto
  for (const name of names) piece.writers.add(name)
  piece.isSignedAbove ||= unit.kind === 'byline' && names.length > 0 && !piece.hasBody
  piece.isClosed =
    // What is below the name is when it was written.
    (piece.isClosed && dayAlone.test(unit.plain)) ||
    (closes && (unit.kind === 'body' || piece.hasBody)) ||
    (unit.kind === 'heading' && piece.hasBody && (isSignature(unit.plain, true) || piece.fates.get(unit)?.role === 'author'))
  if (unit.kind !== 'caption') piece.isSignedBelow = ends && (unit.kind === 'body' || piece.hasBody)
  if (unit.kind !== 'byline' && unit.kind !== 'caption') piece.lastOther = unit
  if (unit.kind === 'byline' || unit.kind === 'body' || unit.kind === 'verse') piece.lastText = unit
  if (unit.kind === 'lead-label' || unit.kind === 'body') addLead(piece, unit)
  if (unit.kind === 'heading') addTitle(piece, unit, resources)
  if (unit.kind === 'row') piece.hasBody ||= isTable(piece)
  if (unit.kind === 'body' || unit.kind === 'verse') {
    // What stands in front of the text is none of its paragraphs.
    if (piece.hasBody || !isEditorsLead(unit.plain)) piece.paragraphs++
    piece.hasBody = true
    piece.characters += unit.plain.length
    piece.hasDateline ||= readDateline(unit.plain) !== null
  }
}

/** So many rows below a headline are a table, and the text of its piece. */
const fewestRows = 3
function isTable({ units, hasHeadline }: Piece): boolean {
  return hasHeadline && units.length > fewestRows && units.slice(-fewestRows).every(({ kind }) => kind === 'row')
}

/** 核心提示 alone on its line opens a lead of several paragraphs; before a text it is one paragraph. */
function addLead(piece: Piece, unit: Unit): void {
  if (piece.hasBody) piece.hasLeadLabel &&= !piece.isLeadInline
  else if (unit.kind === 'lead-label') piece.hasLeadLabel = true
  else if (isEditorsLead(unit.plain)) piece.hasLeadLabel = piece.isLeadInline = true
  if (!piece.hasLeadLabel || unit.kind !== 'body') return
  if (piece.isLeadComplete) piece.hasLeftLead = true
  piece.isLeadComplete ||= isLastOfLead(unit, piece.paragraphs + 1)
}

function addTitle(piece: Piece, unit: Unit, resources: ParseResources): void {
  const { role, continues = false } = piece.fates.get(unit) ?? {}
  if (role === 'headline' && !piece.hasHeadline) piece.district = districtAtStart(unit.plain, resources)
  piece.hasHeadline ||= role === 'headline'
  if (role === 'headline' || role === 'subtitle') piece.titles.add(tighten(unit.plain))
  if (piece.hasLeadLabel) piece.hasLeftLead = true
  if (role !== 'subheading' || !(piece.hasBody || piece.hasHeadline)) return
  piece.hasBrokenTitle ||= continues
  const { keys } = unit
  piece.commonKeys = piece.subheadings === 0 ? new Set(keys) : new Set(keys.filter((key) => piece.commonKeys.has(key)))
  piece.subheadings++
  for (const key of keys) piece.innerKeys.add(key)
}

/** 编者按:… on one line, above any title. */
function isEditorsLead(plain: string): boolean {
  return leadPrefix.test(plain) || abstract.test(plain)
}

/** Nothing yet but an editor's lead: 核心提示 and its paragraphs. */
export function isLeadOnly(piece: Piece): boolean {
  return piece.hasLeadLabel && !piece.hasLeftLead
}

/** True when the text so far ends with who wrote it. */
export function endsSigned({ hasBody, lastText }: Piece, resources: ParseResources): boolean {
  return hasBody && lastText !== null && lastText.kind === 'body' && readEnding(lastText.plain, lastText.plain, resources) !== null
}

/** True for a piece that is an advertiser's: 遗失声明, 招标公告 and what follows them. */
export function isNotice(piece: readonly Unit[]): boolean {
  return piece[0]?.kind === 'notice'
}

/** The piece ends with the byline of its text; one directly below a title opens the text. */
export function endsWithOwnByline({ units, lastOther, isCredited }: Piece): boolean {
  return units.at(-1)?.kind === 'byline' && !isCredited && (lastOther?.kind === 'body' || lastOther?.kind === 'row')
}

/** True for a single unit, but for the name of a column above it. */
export function hasOneUnit({ units }: Piece): boolean {
  return units.length <= 2 && units.filter(({ kind }) => kind !== 'label').length === 1
}

/** True for a brief under the name of its column: 简讯, 微新闻 社区里的事儿. */
export function isBelowColumnOfBriefs({ units, paragraphs }: Piece): boolean {
  return paragraphs === 1 && units.some(({ kind, plain }) => kind === 'label' && briefs.test(plain))
}
const briefs =
  /^.{0,4}(?:简\s?讯|短\s?讯|快\s?讯|短\s?波|短新闻|微新闻|简明新闻|一句话新闻|新闻速递|要闻速览|新闻速览|快报)(?:\s[〇㐀-鿿𠀀-𲎯]{2,8})?[】\]]?$/u
