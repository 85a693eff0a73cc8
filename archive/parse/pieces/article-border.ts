/**
 * What speaks for a new article at a stack of titles on a page without a frame, in points: how the text above ends, how the
 * text below begins, who signs both. `title-weights.ts` tells the scale; what the titles themselves say is added there.
 */

import { halves, startsUnit } from '../lines/headings.ts'
import { letter } from '../lines/letters.ts'
import { newsOpening } from '../lines/openings.ts'
import { readDateline } from '../people/dateline.ts'
import { tighten } from '../plain.ts'
import type { Unit } from '../units/units.ts'
import type { Piece } from './piece.ts'
import { echoOf, goesBack, newsDay, readSubject, type Subject } from './subject.ts'
import type { Writers } from './writers.ts'

/** The place of a stack among the units of the page: from its first unit to the first behind it. */
export interface StackPlace {
  readonly units: readonly Unit[]
  readonly writers: readonly Writers[]
  readonly at: number
  readonly end: number
  /** True when a bare name signs the titles. */
  readonly isSigned: boolean
  /** True when the piece above has a single paragraph. */
  readonly isBelowBrief: boolean
  /** The last unit that somebody signs, or that has a dateline. */
  readonly lastSigned: number
  /** True when there are more titles below the stack. */
  readonly titlesBelow: boolean
  /** True when the page's title list has one of its titles. */
  readonly isListed: boolean
  /** True on a page that shows one article when it is another's. */
  readonly isOthers: boolean
  /** True when the name of a column or of a part of the page stands above a title in it. */
  readonly hasColumn: boolean
  /** The district with whose name its first title begins. */
  readonly district: string | null
}

/** Each line of a subheading in two lines. */
const longestHalf = 12

/** A title inside a text is the rule, a new piece the exception. */
const rare = -5

interface BorderEvidence {
  readonly points: number
  readonly holds: (piece: Piece, place: StackPlace, subject: Subject) => boolean
}

const evidence: readonly BorderEvidence[] = [
  // Behind an advertiser's notice or a letter's signature nothing goes on.
  { points: 12, holds: (piece) => isNotice(piece.units) },
  { points: 7, holds: (piece) => piece.isClosed },
  { points: 6, holds: (_, { isListed }) => isListed },
  { points: 12, holds: (_, { isOthers }) => isOthers },
  { points: 7, holds: (_, { units, at }) => units[at]?.ruled ?? false },
  { points: 5.5, holds: (_, { hasColumn }) => hasColumn },
  // Another subject, in other words; or the same.
  { points: 1, holds: (_, __, { shared }) => shared < 0.06 },
  { points: 1.5, holds: (_, __, { shared }) => shared < 0.025 },
  { points: -2, holds: (_, __, { shared }) => shared > 0.12 },
  // News says early when it happened, and the words of its headline again; of a subheading the text above has spoken.
  { points: 1.5, holds: (_, { units, end }) => units[end]?.kind === 'body' && newsDay.test(plainAt(units, end).slice(0, 60)) },
  { points: 0.75, holds: (_, { units, at, end }) => echoOf(plainAt(units, end - 1), plainAt(units, end)) >= 0.4 && end > at },
  { points: -1, holds: (_, { units, at }, { above }) => echoOf(plainAt(units, at), above) > 0.15 },
  // 会议指出 · 他说 · 随后: who and what that is, the text above tells.
  { points: -3, holds: (_, { units, end }) => goesBack.test(plainAt(units, end)) },
  // 记者:您小时候在哪儿练的? An interview goes on; its first question stands below what tells of whom.
  { points: -8, holds: (piece, { units, end }) => piece.hasHeadline && asksFirst.test(plainAt(units, end)) },
  // Where the text above has no headline, the one below need not have one.
  { points: -1, holds: (piece, { units, end }) => !piece.hasHeadline && units[end]?.kind === 'body' },
  // It is signed, and nobody signs anything below.
  {
    points: -1,
    holds: (piece, { units, end, lastSigned, at }) => units[end]?.kind === 'body' && piece.writers.size > 0 && lastSigned < at,
  },
  // Nobody has signed so far, and somebody does below.
  { points: -2, holds: (piece, place) => piece.writers.size === 0 && isSignedUpTo(place) },
  // No whole sentence stands above.
  { points: -4, holds: (piece) => piece.paragraphs === 1 && !/[。!?”）)…]/.test(piece.lastText?.plain.slice(-40) ?? '') },
  // A few words; a few lines below them.
  { points: -0.5, holds: (_, { units, at, end }) => end - at === 1 && tighten(plainAt(units, at)).length <= 8 },
  {
    points: -0.5,
    holds: (_, { units, end }) => units[end]?.kind === 'body' && units[end + 1]?.kind !== 'body' && plainAt(units, end).length < 60,
  },
  // 新闻链接 and a title of its own: a box beside the report.
  {
    points: -6,
    holds: (_, { units, at, end }) => units.slice(at, end).some(({ kind, plain }) => kind !== 'byline' && box.test(tighten(plain))),
  },
  // A title, an author, verse: a poem beside the report.
  { points: 7, holds: (_, { units, end, isSigned }) => isSigned && units[end]?.kind === 'verse' },
  // A comment on the report above; a notice to the public.
  { points: 8, holds: (_, { units, at }) => opinion.test(tighten(plainAt(units, at))) },
  { points: 8, holds: (_, { units, at, end }) => publicNotice.test(tighten(plainAt(units, at))) && units[end]?.kind === 'body' },
  // A title, what a picture shows and who took it, and nothing more: picture news.
  { points: 9, holds: (piece, place) => piece.subheadings === 0 && isPictureNews(place) },
  // And behind it nothing goes on.
  { points: 4, holds: (piece) => piece.hasHeadline && piece.paragraphs === 1 && piece.isCredited },
  // Subheadings come in twos and more: where the next title opens news of its own, or none comes, a lone one is a headline.
  { points: 3, holds: (piece, place, { shared }) => shared < 0.06 && piece.hasHeadline && isLone(piece, place) },
  // An article has one byline, and below its text ends with the name of who wrote it, too.
  { points: 3.5, holds: (piece, place) => piece.writers.size > 0 && isLone(piece, place) && isSignedUpTo(place) },
  // An article has one byline.
  { points: 4.5, holds: (piece) => endsWithOwnByline(piece) || bracketed.test(lastWords(piece)) },
  { points: 5, holds: (piece, place) => hasOtherWriters(piece, place) },
  // Signed below the text, and so is the next.
  { points: 5, holds: (piece, place) => endsWithOwnByline(piece) && isSignedBelow(place) },
  // Names in brackets behind the text below: it has its byline, and the piece above had one.
  { points: 5.5, holds: (piece, place) => (piece.isSignedAbove || piece.hasDateline) && piece.writers.size > 0 && closesBelow(place) },
  // Signed above its text, nobody signs anything below, and its short titles come in pairs: subheadings of two lines.
  {
    points: -4,
    holds: (piece, { units, at, end, lastSigned, titlesBelow }) => {
      const titles = units.slice(at, end).filter(({ kind }) => kind === 'heading')
      const arePair = titles.length === 2 && titles.every(({ plain }) => plain.length <= longestHalf)
      return arePair && piece.isSignedAbove && lastSigned < at && (titlesBelow || piece.subheadings > 1)
    },
  },
  // A byline behind the first paragraph closes the lead, where several titles follow and nobody signs below them.
  {
    points: -6,
    holds: (piece, { lastSigned, at, titlesBelow }) => piece.paragraphs === 1 && endsWithOwnByline(piece) && lastSigned < at && titlesBelow,
  },
  { points: 5, holds: (_, place) => openingOf(place) === 'strong' },
  { points: 1.5, holds: (_, place) => openingOf(place) === 'news' },
  // 本报讯 stands once in an article, whoever signs it.
  {
    points: 4,
    holds: ({ hasDateline }, { units, end }) => hasDateline && units[end]?.kind === 'body' && readDateline(units[end].plain) !== null,
  },
  // Subheadings come one at a time, unless two short lines are one.
  {
    points: 2,
    holds: (piece, { units, at, end }) => {
      const titles = units.slice(at, end).filter(({ kind }) => kind === 'heading')
      return piece.paragraphs > 1 && titles.length > 1 && titles.every(({ plain }) => plain.length >= 6)
    },
  },
  // In a column of briefs each title has one paragraph.
  { points: 4, holds: (piece, { isBelowBrief }) => isBelowBrief && piece.paragraphs === 1 && piece.innerKeys.size === 0 },
  // A series goes on in its form; what has another form is no part of it.
  {
    points: 2.5,
    holds: ({ subheadings, commonKeys }, { units, at }) =>
      subheadings > 1 && commonKeys.size > 0 && !(units[at] as Unit).keys.some((key) => commonKeys.has(key)),
  },
  // Both titles begin with a district: another district's is other news.
  { points: 2.5, holds: (piece, { district }) => piece.district !== null && district !== null && district !== piece.district },
]

/** Points for a new article at this stack. */
export function weighBorder(piece: Piece, place: StackPlace): number {
  const subject = readSubject(piece.units, place.units, place.end)
  return evidence.reduce((sum, { points, holds }) => sum + (holds(piece, place, subject) ? points : 0), rare)
}

/**
 * True where the columns have put the first paragraph above its own titles: it is news that has none so far, the titles speak of
 * it, and the text below begins no news.
 */
export function isDisplaced(piece: Piece, place: StackPlace): boolean {
  const { units, at, end } = place
  const isNews = piece.hasDateline && !piece.hasHeadline && piece.paragraphs === 1
  if (!isNews || units[end]?.kind !== 'body' || openingOf(place) !== 'plain') return false
  const titles = units.slice(at, end).filter(({ kind }) => kind === 'heading')
  const { above, shared } = readSubject(piece.units, units, end)
  // A lone one is a subheading of what has lost its headline.
  return titles.length > 1 && (shared > 0.06 || titles.some(({ plain }) => echoOf(plain, above) > 0.2))
}

/** True for a piece that is an advertiser's: 遗失声明, 招标公告 and what follows them. */
export function isNotice(piece: readonly Unit[]): boolean {
  return piece[0]?.kind === 'notice'
}

/** Who asks, with a colon. */
const asksFirst = /^(?:记者|本报记者|主持人|问|[QA]\d{0,2})\s?:/
/** A column's name under which a comment on the report follows. */
const opinion = /^(?:短评|时评|快评|微评|锐评|微言|今日快评|本报短评|编后|编后语|编后话|记者手记|采访手记|记者点评|编辑点评)$/
/** What stands beside a report. */
const box = /^[【[■●◆▶]?(?:新闻|相关|延伸|背景|知识|名词)?(?:链接|背景|阅读|解释|提醒|提示|小贴士|贴士|资料|档案|观察)[】\]]?$/
/** 停水公告: what an office tells the public is a piece of its own. */
const publicNotice = /^.{0,14}(?:公告|通告|公示|启事|通知)$/
/** …。(记者 A) in brackets closes a piece for good; an open 记者 A may stand in its middle, moved there by the columns. */
const bracketed = /[。!?”]\s*\((?:本报|晚报|日报|全媒体)?(?:首席|见习|实习)?(?:记者|通讯员)[^()]{2,60}\)$/
/** 记者从区里获悉,…: where the news comes from. */
const told = /^记者(?:\d{1,2}日|昨日|今日|近日|日前)?从[^,。]{2,24}(?:获悉|了解到|得知)/
/** 为深入贯彻…: how reports of meetings and campaigns begin. */
const purposeOpening = /^为(?:深入|进一步|贯彻|切实|全面|扎实|有效|加快|推动|落实|加强|迎接|庆祝)/

function plainAt(units: readonly Unit[], at: number): string {
  return units[at]?.plain ?? ''
}

function lastWords({ lastText }: Piece): string {
  return lastText?.plain.slice(-80) ?? ''
}

/** One title, and between it and the next one or the end nothing but a paragraph that closes with its photographer. */
function isPictureNews({ units, writers, at, end }: StackPlace): boolean {
  const titles = units.slice(at, end).filter(({ kind }) => kind === 'heading')
  if (titles.length === 1 && units[end - 1]?.kind === 'caption') return units[end] === undefined || units[end]?.kind === 'heading'
  const below = units[end + 1]
  const isAlone =
    titles.length === 1 && units[end]?.kind === 'body' && (below === undefined || below.kind === 'heading' || below.kind === 'notice')
  return isAlone && (writers[end] as Writers).isPhoto
}

/** A byline directly below a title opens the text; only one behind text ends it. */
function endsWithOwnByline({ units, lastOther, isCredited }: Piece): boolean {
  return units.at(-1)?.kind === 'byline' && !isCredited && (lastOther?.kind === 'body' || lastOther?.kind === 'row')
}

/** True when the piece has its people, and those named before the next title are others. */
function hasOtherWriters({ writers: known }: Piece, { units, writers, end }: StackPlace): boolean {
  if (known.size === 0) return false
  const names: string[] = []
  let isFull = false
  for (let at = end; at < units.length && units[at]?.kind !== 'heading'; at++) {
    names.push(...(writers[at] as Writers).names)
    isFull ||= (writers[at] as Writers).isFull
  }
  return isFull && names.every((name) => !known.has(name))
}

/** The only title inside the piece, if it is one of it: below stands text, and the next title, if any, stands above a byline or a dateline. */
function isLone({ subheadings, paragraphs, writers }: Piece, { units, at, end }: StackPlace): boolean {
  if (subheadings > 0 || (paragraphs < 2 && writers.size === 0) || units[end]?.kind !== 'body') return false
  const titles = units.slice(at, end).filter(({ kind }) => kind === 'heading')
  // 补齐短板 服务升级: in two halves.
  if (titles.length > 1 || halves.test(plainAt(units, at))) return false
  let next = end
  while (next < units.length && units[next]?.kind !== 'heading') next++
  while (units[next]?.kind === 'heading') next++
  const below = units[next]
  return below === undefined || below.kind === 'byline' || (below.kind === 'body' && readDateline(below.plain) !== null)
}

/** True when the text up to the next title ends with names in brackets. */
function closesBelow({ units, writers, end }: StackPlace): boolean {
  let at = end
  while (at < units.length && units[at]?.kind !== 'heading') at++
  return at > end && (writers[at - 1]?.closes ?? false)
}

/** True when the text up to the next title ends with a byline on its own line. */
function isSignedBelow({ units, writers, end }: StackPlace): boolean {
  let at = end
  while (at < units.length && units[at]?.kind !== 'heading') at++
  return at > end + 1 && units[at - 1]?.kind === 'byline' && (writers[at - 1] as Writers).isFull
}

/** True when somebody signs what stands below, up to the next title, but not at its beginning. */
function isSignedUpTo({ units, writers, end }: StackPlace): boolean {
  let at = end
  while (at < units.length && units[at]?.kind !== 'heading' && writers[at]?.names.length === 0) at++
  const signed = units[at]?.kind === 'heading' ? undefined : writers[at]
  return signed !== undefined && (at > end || signed.closes)
}

function openingOf({ units, at, end, isSigned }: StackPlace): 'strong' | 'news' | 'plain' {
  if (isSigned || units.slice(at, end).some(({ kind }) => kind === 'byline') || units[end]?.kind === 'lead-label') return 'strong'
  const next = units[end]
  if (next?.kind !== 'body') return 'plain'
  if (readDateline(next.plain) !== null || (startsUnit(next.plain) && /^[((](?:本报)?(?:首席|见习)?(?:记者|通讯员)/.test(next.plain)))
    return 'strong'
  if (/^\((?:本报|本网|晚报|日报)?(?:综合)?(?:报道|消息|整理)\)/.test(next.plain) || letter.test(next.plain)) return 'strong'
  return newsOpening.test(next.plain) || purposeOpening.test(next.plain) || told.test(next.plain) ? 'news' : 'plain'
}
