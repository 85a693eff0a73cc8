/**
 * What speaks for a new article at a stack of titles on a page without a frame, in points: how the text above ends, how the
 * text below begins, who signs both. `title-weights.ts` tells the scale; what the titles themselves say is added there.
 */

import { announced, box, tableTitle } from '../forms/box-labels.ts'
import { atPlace, atWork } from '../forms/captions.ts'
import { comment } from '../forms/letters.ts'
import { reporters } from '../people/byline-words.ts'
import { readDateline } from '../people/dateline.ts'
import { tighten } from '../plain.ts'
import type { Unit } from '../units/units.ts'
import { isAbovePoem, isCall, isOpinion, isSearch, isService } from './calls-and-comments.ts'
import { asks, isAnswered, isLoneQuestion, readerAsks } from './exchanges.ts'
import { endsWithOwnByline, isBelowColumnOfBriefs, isNotice, type Piece } from './piece.ts'
import {
  asksInSeries,
  closesBelow,
  countSections,
  hasOtherWriters,
  isBeside,
  isExcerpt,
  goesRound,
  isLone,
  isOfOther,
  isOfOneReport,
  isPictureBehindParts,
  isPictureNews,
  isSignedBelow,
  isSignedUpTo,
  lacksCommonKicker,
  openingOf,
  opensReport,
  opensSections,
  plainAt,
  showsDay,
  isSignedAgain,
  titlesOf,
  type StackPlace,
} from './stack-place.ts'
import { callsAgain, echoOf, goesBack, newsDay, readSubject, type Subject } from './subject.ts'
import { shapesOf } from './title-shapes.ts'

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
  // An advertisement stands between two pieces more often than inside one.
  { points: 2, holds: (_, { isBelowAd }) => isBelowAd },
  // Another subject, in other words; or the same.
  { points: 1, holds: (_, __, { shared }) => shared < 0.06 },
  { points: 1.5, holds: (_, __, { shared }) => shared < 0.025 },
  { points: -2, holds: (_, __, { shared }) => shared > 0.12 },
  { points: -3, holds: (_, { resources }, subject) => callsAgain(subject, resources.surnames.single) },
  // News says early when it happened, and the words of its headline again; of a subheading the text above has spoken.
  { points: 1.5, holds: (_, { units, end }) => units[end]?.kind === 'body' && newsDay.test(plainAt(units, end).slice(0, 60)) },
  { points: 0.75, holds: (_, { units, at, end }) => echoOf(plainAt(units, end - 1), plainAt(units, end)) >= 0.4 && end > at },
  { points: -1, holds: (_, { units, at }, { above }) => echoOf(plainAt(units, at), above) > 0.15 },
  // The text below tells what the headline has said.
  { points: -2, holds: (piece, _, { below }) => isTold(piece, below) },
  // 会议指出 · 他说 · 随后: who and what that is, the text above tells, unless somebody signs between.
  { points: -3, holds: (_, { units, end }) => units[end - 1]?.kind !== 'byline' && goesBack.test(plainAt(units, end)) },
  // 记者:您小时候在哪儿练的? An interview goes on; its first question stands below what tells of whom.
  {
    points: -8,
    holds: (piece, { units, end }) => piece.hasHeadline && asksFirst.test(plainAt(units, end)) && !isLoneQuestion(piece, units, end),
  },
  // Where the text above has no headline, the one below need not have one.
  { points: -1, holds: (piece, { units, end }) => !piece.hasHeadline && units[end]?.kind === 'body' },
  // Nobody has signed it, its sections have begun, and somebody signs below: it goes on up to there.
  {
    points: -2,
    holds: (piece, place) =>
      piece.hasHeadline &&
      piece.subheadings > 0 &&
      piece.writers.size === 0 &&
      !piece.hasDateline &&
      place.end - place.at === 1 &&
      place.lastSigned > place.end &&
      openingOf(place) === 'plain',
  },
  { points: -6, holds: isOfOneReport },
  // It is signed, and nobody signs anything below.
  {
    points: -1,
    holds: (piece, { units, end, lastSigned, at }) => units[end]?.kind === 'body' && piece.writers.size > 0 && lastSigned < at,
  },
  // No whole sentence stands above.
  { points: -4, holds: (piece) => piece.paragraphs === 1 && !/[。!?”)…]/.test(piece.lastText?.plain.slice(-40) ?? '') },
  // A few words; a few lines below them.
  { points: -0.5, holds: (_, { units, at, end }) => end - at === 1 && tighten(plainAt(units, at)).length <= 8 },
  {
    points: -0.5,
    holds: (_, { units, end }) => units[end]?.kind === 'body' && units[end + 1]?.kind !== 'body' && plainAt(units, end).length < 60,
  },
  // 新闻链接 and a title of its own: a box of the report; 相关链接: one beside it.
  {
    points: -6,
    holds: (_, { units, at, end }) => units.slice(at, end).some(({ kind, plain }) => kind !== 'byline' && box.test(tighten(plain))),
  },
  { points: 12, holds: (_, place) => isBeside(place) },
  // Kicker, headline and what their picture shows, but no text yet; titles of this form come again below: the first section.
  { points: -9, holds: (piece, place) => isAboveAllText(piece) && hasTwin(place) },
  // 一、先把账摊开: with a number no article begins, behind a first one its sections do.
  { points: -7, holds: (piece, { units, at }) => piece.hasHeadline && ordinal.test(plainAt(units, at)) },
  // What a reader wrote under it, who is seen at something, 下一步: no title at all, or a part's.
  {
    points: -6,
    holds: (_, { units, at, end, resources: { titles } }) =>
      end - at === 1 && [comment, atWork, atPlace, titles.parts].some((form) => form.test(plainAt(units, at))),
  },
  // A title, an author, verse: a poem beside the report.
  { points: 7, holds: (_, { units, end, isSigned }) => isSigned && units[end]?.kind === 'verse' },
  { points: 9, holds: (_, place) => isAbovePoem(place) },
  // A comment on the report above; a notice to the public.
  { points: 8, holds: (_, place) => isOpinion(place) },
  { points: 8, holds: (_, place) => isCall(place) },
  { points: 8, holds: (piece, place) => isSearch(place) && isLone(piece, place) },
  { points: 4, holds: (piece, place) => announced.test(plainAt(place.units, place.at)) && isLone(piece, place) },
  { points: 8, holds: isService },
  // A table with a title of its own.
  { points: 6, holds: (_, { units, at, end }) => tableTitle.test(tighten(plainAt(units, at))) && opensTable(units, end) },
  // …。——摘自某某: in what somebody has signed, no part is from elsewhere.
  { points: 9, holds: (piece, place) => piece.writers.size > 0 && piece.subheadings === 0 && isExcerpt(place) },
  // A title, what a picture shows and who took it, and nothing more: picture news.
  {
    points: 9,
    holds: (piece, place) => isPictureNews(place) && (piece.subheadings === 0 || (showsDay(place) && !isOfSeries(piece, place))),
  },
  { points: 8, holds: (piece, place) => isPictureBehindParts(piece, place) },
  { points: 6, holds: (piece, place) => goesRound(piece, place) },
  // 读者问: a title of which a reader asks, below what asks nothing.
  {
    points: 6,
    holds: (piece, { units, end }) => readerAsks.test(plainAt(units, end)) && !piece.units.some(({ plain }) => asks.test(plain)),
  },
  // The only question of the page, and its answer.
  { points: 6, holds: (piece, { units, end }) => isLoneQuestion(piece, units, end) },
  // Who asked has been answered; what stands below asks nothing.
  { points: 6, holds: (piece, place) => isAnswered(piece) && !asks.test(plainAt(place.units, place.end)) },
  // And behind it nothing goes on.
  { points: 4, holds: (piece) => piece.hasHeadline && piece.paragraphs === 1 && piece.isCredited },
  // Subheadings come in twos and more: where the next title opens news of its own, or none comes, a lone one is a headline.
  { points: 3, holds: (piece, place, subject) => piece.hasHeadline && isLone(piece, place) && isOfOther(subject, place) },
  // An article has one byline, and below its text ends with the name of who wrote it, too.
  { points: 3.5, holds: (piece, place) => piece.writers.size > 0 && isLone(piece, place) && isSignedUpTo(place) },
  // An article has one byline.
  { points: 4.5, holds: (piece) => endsWithOwnByline(piece) || bracketed.test(piece.lastText?.plain.slice(-80) ?? '') },
  { points: 5, holds: (piece, place) => hasOtherWriters(piece, place) },
  // Signed below the text, and so is the next.
  { points: 5, holds: (piece, place) => piece.isSignedBelow && isSignedBelow(place) },
  // Signed at its head, it is not signed again below one of its parts.
  { points: 4, holds: isSignedAgain },
  // Names in brackets behind the text below: it has its byline, and the piece above had one.
  { points: 5.5, holds: (piece, place) => (piece.isSignedAbove || piece.hasDateline) && piece.writers.size > 0 && closesBelow(place) },
  // Signed above its text, nobody signs anything below, and its short titles come in pairs: subheadings of two lines.
  {
    points: -4,
    holds: (piece, place) => {
      const { at, lastSigned, titlesBelow } = place
      const titles = titlesOf(place)
      const arePair = titles.length === 2 && titles.every(({ plain }) => plain.length <= longestHalf)
      return arePair && piece.isSignedAbove && lastSigned < at && (titlesBelow || piece.subheadings > 1)
    },
  },
  // A byline behind the first paragraph closes the lead, where several titles follow and nobody signs below them.
  {
    points: -6,
    holds: (piece, { lastSigned, at, titlesBelow }) => piece.paragraphs === 1 && endsWithOwnByline(piece) && lastSigned < at && titlesBelow,
  },
  // Signed at its head or in its middle, and below come several short titles over texts that nobody signs: its sections.
  {
    points: -2.5,
    holds: (piece, place) => (piece.isSignedAbove || piece.hasDateline) && piece.subheadings === 0 && countSections(place) > 1,
  },
  { points: -4.5, holds: (piece, place) => piece.hasHeadline && endsWithOwnByline(piece) && countSections(place) > 1 },
  { points: 5, holds: (_, place) => openingOf(place) === 'strong' },
  { points: 1.5, holds: (_, place) => openingOf(place) === 'news' },
  { points: 2, holds: opensNews },
  { points: 4, holds: opensSections },
  { points: -4, holds: lacksCommonKicker },
  { points: -4, holds: (_, place) => asksInSeries(place) },
  // 本报讯 stands once in an article, whoever signs it.
  {
    points: 4,
    holds: ({ hasDateline }, { units, end }) => hasDateline && units[end]?.kind === 'body' && readDateline(units[end].plain) !== null,
  },
  // Subheadings come one at a time, unless two short lines are one.
  {
    points: 2,
    holds: (piece, place) => {
      const titles = titlesOf(place)
      return piece.paragraphs > 1 && titles.length > 1 && titles.every(({ plain }) => plain.length >= 6)
    },
  },
  {
    points: 6,
    holds: (piece, { units, at, end }) =>
      end - at === 1 && units[end]?.kind === 'body' && units[end + 1]?.kind !== 'body' && isBelowColumnOfBriefs(piece),
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

/** Rows, or what announces them. */
function opensTable(units: readonly Unit[], at: number): boolean {
  const from = plainAt(units, at).endsWith(':') ? at + 1 : at
  return units[from]?.kind === 'row'
}

/** The day and who told it; or the day, below a title that begins with a district, as the one above does. */
function opensNews({ district }: Piece, place: StackPlace): boolean {
  if (opensReport(place)) return true
  return district !== null && place.district !== null && titlesOf(place).length === 1 && openingOf(place) === 'news'
}

/** One of the titles above the text of a piece has so many of its words in another text. */
function isTold({ units, hasHeadline }: Piece, text: string): boolean {
  const end = hasHeadline ? units.findIndex(({ kind }) => kind === 'body') : 0
  return units.slice(0, end).some(({ kind, plain }) => kind === 'heading' && plain.length >= fewestWords && echoOf(plain, text) >= mostTold)
}
const fewestWords = 6
const mostTold = 0.4

/** The first title has the form of one of the subheadings. */
function isOfSeries({ innerKeys }: Piece, { units, at }: StackPlace): boolean {
  return (units[at] as Unit).keys.some((key) => innerKeys.has(key))
}

/** Several titles, then a picture with its photographer. */
function isAboveAllText({ units, hasHeadline, isCredited }: Piece): boolean {
  return hasHeadline && isCredited && units.length > 2 && units.slice(0, -1).every(({ kind }) => kind === 'heading' || kind === 'label')
}

/** A lone title that another below resembles in the lengths of its parts, before anything is signed at its head. */
function hasTwin({ units, at, end }: StackPlace): boolean {
  const shapes = shapesOf(units[at] as Unit)
  if (end - at !== 1 || shapes.length === 0 || units[end]?.kind !== 'body') return false
  const next = units.findIndex(({ kind }, index) => index > end && kind === 'heading')
  return next > 0 && units[next + 1]?.kind === 'body' && shapesOf(units[next] as Unit).some((shape) => shapes.includes(shape))
}

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
  const { units, end } = place
  const isNews = piece.hasDateline && !piece.hasHeadline && piece.paragraphs === 1
  if (!isNews || units[end]?.kind !== 'body' || openingOf(place) !== 'plain') return false
  const titles = titlesOf(place)
  const { above, shared } = readSubject(piece.units, units, end)
  // On top of a page a lone one is a subheading of what has lost its headline; below another piece none is lost.
  return (
    (titles.length > 1 || (!place.isFirst && isLone(piece, place))) &&
    (shared > 0.06 || titles.some(({ plain }) => echoOf(plain, above) > 0.2))
  )
}

/** Who asks, with a colon. */
const asksFirst = /^(?:记者|本报记者|主持人|问|[QA]\d{0,2})\s?:/
/** 一、 · (二) · 3. · 04 */
const ordinal = /^(?:\(?(?:[一二三四五六七八九十]{1,2}|\d{1,2})[)、.](?!\d)|0\d\s)/
/** …。(记者 A) in brackets closes a piece for good; an open 记者 A may stand in its middle, moved there by the columns. */
const bracketed = new RegExp(String.raw`[。!?”]\s*\(${reporters}[^()]{2,60}\)$`)
