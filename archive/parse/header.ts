/**
 * The titles above a piece and their roles.
 *
 *   header = label* kicker? headline subtitle? (——subtitle)? name-of-author? byline?
 *
 * Which line is the headline: the one the page's own title list or tail names; else, of two, the second (引题 stands above);
 * of three, the one in the middle.
 */
import type { Person } from '#contract/models.ts'

import { readByline } from './byline.ts'
import type { HeaderOptions } from './compose-article.ts'
import { tighten } from './frame.ts'
import { isLikelyName } from './names.ts'
import { stripReadings } from './plain.ts'
import type { LineKind } from './reading.ts'
import type { ParseResources } from './resources.ts'
import type { Unit } from './units.ts'

export interface Header {
  readonly headline: string | null
  readonly kicker: string | null
  readonly subtitle: string | null
  readonly people: readonly Person[]
  /** How many units it takes. */
  readonly length: number
  readonly kinds: ReadonlyMap<number, LineKind>
  readonly dropped: ReadonlyMap<number, string>
  /** True for a title that the header already has. */
  readonly repeats: (unit: Unit) => boolean
}

/** 市民:张某某 introduces somebody; 城管:已责令停工 is a title. */
export function isIntroduction(plain: string, resources: ParseResources): boolean {
  if (/^(?:讲述|口述|采访|访谈|嘉宾|主持|主讲|对话|受访|时间|地点|人物)人?(?:物|者|嘉宾)?:/.test(plain)) return true
  const name = /^\p{Script=Han}{1,4}:\s?(\S{2,4})$/u.exec(plain)?.[1]
  return name !== undefined && isLikelyName(name, resources)
}

/** More titles in a row are a list, not a header. */
const mostTitles = 30
const dashed = /^(?:——|—|──|--)/

/** Reads the header at the start of a piece. */
export function readHeader(units: readonly Unit[], options: HeaderOptions, resources: ParseResources): Header {
  const { titles, labels, people, end, authorLines } = collect(units, options, resources)
  const roles = assignRoles(titles, options)
  const kinds = new Map<number, LineKind>()
  const dropped = new Map<number, string>()
  for (const unit of labels)
    for (const index of unit.lines) {
      kinds.set(index, 'label')
      dropped.set(index, 'label')
    }
  for (const [unit, kind] of roles.kinds)
    for (const index of unit.lines) {
      kinds.set(index, kind)
      if (kind === 'label') dropped.set(index, 'label')
      if (kind === 'noise') dropped.set(index, 'repeated-title')
    }
  for (const index of authorLines) kinds.set(index, 'byline')
  const own = new Set([roles.headline, roles.kicker, roles.subtitle].filter((title) => title !== null).map(tighten))
  const parts = new Set(roles.parts.map(tighten))
  return {
    headline: roles.headline,
    kicker: roles.kicker,
    subtitle: roles.subtitle,
    people,
    length: end,
    kinds,
    dropped,
    repeats: (unit) => own.has(tighten(unit.text)) || parts.has(tighten(unit.text)),
  }
}

interface Collected {
  readonly titles: readonly Unit[]
  readonly labels: readonly Unit[]
  readonly people: readonly Person[]
  readonly authorLines: readonly number[]
  readonly end: number
}

function collect(units: readonly Unit[], options: HeaderOptions, resources: ParseResources): Collected {
  const titles: Unit[] = []
  const labels: Unit[] = []
  let end = 0
  while (end < units.length) {
    const unit = units[end] as Unit
    const first = unit.lines[0] as number
    if (options.divider >= 0 && titles.length > 0 && first > options.divider) break
    // 市民:某某 below the title introduces somebody.
    if (titles.length > 0 && isIntroduction(unit.plain, resources)) break
    if (unit.kind === 'label') labels.push(unit)
    else if (unit.kind === 'heading' && titles.length < mostTitles) titles.push(unit)
    else break
    end++
  }
  // Titles of a series that goes on below are subheadings already, not a header of four lines.
  const next = units[end]
  while (titles.length > 1 && next?.kind === 'body') {
    const last = titles.at(-1) as Unit
    if (last.siblings === 0 || dashed.test(last.plain) || units[end - 1] !== last) break
    if (titles.length === 2 && last.siblings < 2) break
    titles.pop()
    end--
  }
  const read = authorAtEnd(titles, resources)
  if (read) titles.pop()
  return { titles, labels, people: read?.people ?? [], authorLines: read?.lines ?? [], end }
}

/** A bare name below the headline is the author's: 王 某. */
function authorAtEnd(titles: readonly Unit[], resources: ParseResources): { people: readonly Person[]; lines: readonly number[] } | null {
  const last = titles.at(-1)
  if (!last || titles.length < 2 || last.plain.replace(/\s/g, '').length > 8) return null
  const read = readByline(last.plain, resources, { printed: stripReadings(last.text), bare: true })
  const isSpaced = /^\p{Script=Han}(?:\s{1,3}\p{Script=Han}){1,2}$/u.test(last.plain)
  const isNames =
    read.whole &&
    read.people.length > 0 &&
    (read.people.length === 1 || /\s/.test(last.plain)) &&
    (isSpaced || read.people.every(({ name }) => isLikelyName(name, resources) && !resources.words.has(name)))
  return isNames ? { people: read.people, lines: last.lines } : null
}

interface Roles {
  readonly headline: string | null
  readonly kicker: string | null
  readonly subtitle: string | null
  readonly kinds: ReadonlyMap<Unit, LineKind>
  /** The printed lines of the headline, when it has several. */
  readonly parts: readonly string[]
}

function assignRoles(all: readonly Unit[], options: HeaderOptions): Roles {
  const kinds = new Map<Unit, LineKind>()
  const titles = dropRepeats(all, kinds)
  const dropped = new Set(
    [...kinds.keys()].filter((unit) => all.indexOf(unit) < all.indexOf(titles[0] as Unit)).map((unit) => tighten(unit.plain)),
  )
  const [isListed = false, isNextListed = false] = titles.map((unit) => dropped.has(tighten(unit.plain)))
  if (titles.length === 0) return { headline: null, kicker: null, subtitle: null, kinds, parts: [] }
  const [from, to] =
    findAnnounced(titles, options) ?? findNamed(titles, options) ?? (isListed && !isNextListed ? [0, 1] : findHeadline(titles, options))
  const head = titles.slice(from, to)
  const above = titles.slice(0, from)
  const below = titles.slice(to)
  head.forEach((unit) => kinds.set(unit, 'headline'))
  // A word or two far above a longer title is the name of a column.
  const kickers = above.filter((unit) => {
    const isLabel = tighten(unit.plain).length <= 4 && !unit.plain.endsWith(':') && !options.titles.has(tighten(unit.plain))
    kinds.set(unit, isLabel ? 'label' : 'kicker')
    return !isLabel
  })
  below.forEach((unit) => kinds.set(unit, 'subtitle'))
  const text = (list: readonly Unit[]): string | null => (list.length > 0 ? list.map((unit) => unit.text).join(' ') : null)
  return {
    headline: text(head),
    kicker: text(kickers),
    subtitle: text(below),
    kinds,
    parts: head.length > 1 ? head.map((unit) => unit.text) : [],
  }
}

/** The same title printed again, or a title list's line behind the headline that repeats it. */
function dropRepeats(all: readonly Unit[], kinds: Map<Unit, LineKind>): Unit[] {
  // A headline that comes again below other titles was first in a list of the page's titles.
  const again = all.findIndex((unit, index) =>
    all.slice(0, Math.max(0, index - 1)).some((other) => tighten(other.plain) === tighten(unit.plain)),
  )
  const listed = again < 0 ? [] : all.slice(0, again)
  for (const unit of listed) kinds.set(unit, 'noise')
  const seen = new Set<string>()
  return all.slice(listed.length).filter((unit) => {
    const key = tighten(unit.plain)
    if (seen.has(key)) {
      kinds.set(unit, 'noise')
      return false
    }
    seen.add(key)
    return true
  })
}

/** First and last (exclusive) of the lines that make the headline. */
function findHeadline(titles: readonly Unit[], options: HeaderOptions): [number, number] {
  const dash = titles.findIndex((unit) => dashed.test(unit.plain))
  if (dash > 0) return [dash - 1, dash]
  // No headline ends in 的.
  if (titles.length === 1 || options.headlineFirst || (titles.length === 2 && titles[1]?.plain.endsWith('的'))) return [0, 1]
  if (options.headlineLast) return [titles.length - 1, titles.length]
  return [1, 2]
}

/** 会议召开 要求: announces the headline below it, which may have several lines of one length. */
function findAnnounced(titles: readonly Unit[], options: HeaderOptions): [number, number] | null {
  const at = titles.findIndex(({ plain }, index) => index + 1 < titles.length && /(?:要求|强调|指出|提出|获悉|时说|表示)[::]?$/.test(plain))
  if (at < 0) return null
  const named = findNamed(titles.slice(at + 1), options)
  if (named?.[0] === 0) return [at + 1, at + 1 + named[1]]
  const length = titles[at + 1]?.plain.length ?? 0
  let to = at + 2
  while (
    to < titles.length &&
    to < at + 4 &&
    Math.abs((titles[to]?.plain.length ?? 0) - length) <= 2 &&
    !dashed.test(titles[to]?.plain ?? '')
  )
    to++
  return [at + 1, to]
}

/** The run of lines that the tail or the title list names. */
function findNamed(titles: readonly Unit[], options: HeaderOptions): [number, number] | null {
  for (const isNamed of [(title: string) => title === options.tailTitle, (title: string) => options.titles.has(title)]) {
    for (let from = 0; from < titles.length; from++) {
      for (let to = Math.min(titles.length, from + 4); to > from; to--) {
        if (
          isNamed(
            titles
              .slice(from, to)
              .map((unit) => tighten(unit.plain))
              .join(''),
          )
        )
          return [from, to]
      }
    }
  }
  return null
}
