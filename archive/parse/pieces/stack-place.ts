/** What stands around a stack of titles inside a text: how the text below begins, who signs it, up to the next title. */
import { newsDays } from '../data/news-days.ts'
import { besideLabel } from '../forms/box-labels.ts'
import { halves, reporterInBrackets } from '../forms/headings.ts'
import { letter } from '../forms/letters.ts'
import { newsOpening } from '../forms/openings.ts'
import { districtAtStart, placeAtStart } from '../forms/place-at-start.ts'
import { numbered } from '../forms/series.ts'
import { readDateline } from '../people/dateline.ts'
import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import type { Unit } from '../units/units.ts'
import type { Spacing } from './cutting.ts'
import type { Piece } from './piece.ts'
import { goesBack, usualShare, type Subject } from './subject.ts'
import { noWriters, type Writers } from './writers.ts'

/** The place of a stack among the units of the page: from its first unit to the first behind it. */
export interface StackPlace {
  readonly units: readonly Unit[]
  readonly writers: readonly Writers[]
  readonly at: number
  readonly end: number
  readonly resources: ParseResources
  readonly spacing: Spacing
  /** True when a bare name signs the titles. */
  readonly isSigned: boolean
  /** True when the piece above has a single paragraph. */
  readonly isBelowBrief: boolean
  /** True for the first piece of the page. */
  readonly isFirst: boolean
  /** How often each title is printed, by its words without white space. */
  readonly times: ReadonlyMap<string, number>
  /** The last unit that somebody signs, or that has a dateline. */
  readonly lastSigned: number
  /** True when there are more titles below the stack. */
  readonly titlesBelow: boolean
  /** True right below an advertisement. */
  readonly isBelowAd: boolean
  /** True when the page's title list has one of its titles. */
  readonly isListed: boolean
  /** True on a page that shows one article when it is another's. */
  readonly isOthers: boolean
  /** True when the name of a column or of a part of the page stands above a title in it. */
  readonly hasColumn: boolean
  /** The district with whose name its first title begins. */
  readonly district: string | null
}

/** The words of a unit. */
export function plainAt(units: readonly Unit[], at: number): string {
  return units[at]?.plain ?? ''
}

/** The titles of the stack. */
export function titlesOf({ units, at, end }: StackPlace): readonly Unit[] {
  return units.slice(at, end).filter(({ kind }) => kind === 'heading')
}

/** Index of the first title behind the stack, or of the end. */
export function nextTitle({ units, end }: StackPlace): number {
  let at = end
  while (at < units.length && units[at]?.kind !== 'heading') at++
  return at
}

/** One title, and between it and the next one or the end nothing but a paragraph that closes with its photographer, or pictures with numbers and theirs. */
export function isPictureNews(place: StackPlace): boolean {
  const { units, writers, end } = place
  if (titlesOf(place).length !== 1) return false
  if (units[end - 1]?.kind === 'caption') return units[end] === undefined || units[end]?.kind === 'heading'
  if (units[end]?.kind !== 'body') return false
  let at = end + 1
  while (units[at]?.kind === 'body' && furtherPicture.test(plainAt(units, at))) at++
  const isSigned = units[at]?.kind === 'byline' && at > end + 1
  const below = units[isSigned ? at + 1 : at]
  return (below === undefined || below.kind === 'heading' || below.kind === 'notice') && (writers[isSigned ? at : end] as Writers).isPhoto
}

/** One title without a number, behind parts that all have one; between it and the next title or the end a paragraph and its photographer. */
export function isPictureBehindParts({ subheadings, commonKeys }: Piece, place: StackPlace): boolean {
  const { units, writers, at, end } = place
  const sign = subheadings > 1 ? [...commonKeys].find((key) => key.startsWith('@')) : undefined
  if (sign === undefined || end - at !== 1 || units[at]?.keys.includes(sign) || units[end]?.kind !== 'body') return false
  return units[end + 1]?.kind === 'byline' && (writers[end + 1] as Writers).isPhoto && nextTitle(place) === end + 2
}

/** Three paragraphs and more, each of which begins with a district, none with that of the headline above: news of several. */
export function goesRound({ district }: Piece, place: StackPlace): boolean {
  const { units, end, resources } = place
  const next = nextTitle(place)
  if (district === null || next - end < fewestDistricts) return false
  const found = units.slice(end, next).map(({ kind, plain }) => (kind === 'body' ? districtAtStart(plain, resources) : null))
  return !found.includes(null) && !found.includes(district) && new Set(found).size >= fewestDistricts
}
const fewestDistricts = 3

/** ②村民在晒场上翻麦。 · 小图:渠边的白鹭。 */
const furtherPicture = /^(?:[②-⑩]|[小大左右上下]图\s?:)/

/** What the picture shows was on a day. */
export function showsDay({ units, end }: StackPlace): boolean {
  return newsOpening.test(plainAt(units, end).replace(/^①\s?/, ''))
}

/** True when the piece has its people, and those named before the next title are others. */
export function hasOtherWriters({ writers: known }: Piece, place: StackPlace): boolean {
  const below = place.writers.slice(place.end, nextTitle(place))
  return known.size > 0 && below.some(({ isFull }) => isFull) && below.every(({ names }) => names.every((name) => !known.has(name)))
}

/** The only title inside the piece, if it is one of it: below stands text, and the next title, if any, stands above a byline or a dateline. */
export function isLone({ subheadings, paragraphs, writers }: Piece, place: StackPlace): boolean {
  const { units, at, end } = place
  if (subheadings > 0 || (paragraphs < 2 && writers.size === 0) || units[end]?.kind !== 'body') return false
  // 补齐短板 服务升级: in two halves.
  if (titlesOf(place).length > 1 || halves.test(plainAt(units, at))) return false
  let next = nextTitle(place)
  while (units[next]?.kind === 'heading') next++
  const below = units[next]
  return below === undefined || below.kind === 'byline' || (below.kind === 'body' && readDateline(below.plain) !== null)
}

/**
 * How many titles here and below are of one kind: each alone, a few words without a place, above a text that does not begin like
 * news and that nobody signs. None, where what stands below is signed, or has numbers and these have none.
 */
export function countSections({ units, writers, at, end, resources }: StackPlace): number {
  let count = 0
  for (let [title, text] = [at, end]; count < mostSections; count++) {
    const { kind, plain } = units[title] ?? { kind: 'notice', plain: '' }
    const below = units[text]
    if (text !== title + 1 || kind !== 'heading' || below?.kind !== 'body') break
    const words = tighten(plain)
    if (numbered.test(words) !== numbered.test(plainAt(units, at))) return 0
    if (words.length > longestSection || placeAtStart(words, resources.gazetteer) > 0) break
    if (readDateline(below.plain) !== null || newsOpening.test(below.plain)) break
    while (text < units.length && units[text]?.kind !== 'heading' && !writers[text]?.isFull) text++
    // Who signs below wrote what stands here, too.
    if (units[text] !== undefined && units[text]?.kind !== 'heading') return 0
    ;[title, text] = [text, text + 1]
  }
  return count
}
/** All are looked at from each of them: of a report with more nothing is told. */
const mostParts = 24
const longestSection = 12
const mostSections = 6

/**
 * True on top of a page below news that has lost its headline and that nobody has signed, where short titles follow, two and more,
 * each alone above a text that opens no news, and nobody signs but below the last text of all: one report and its parts.
 */
export function isOfOneReport(piece: Piece, { units, writers, at, end, isFirst, resources }: StackPlace): boolean {
  if (!isFirst || piece.hasHeadline || !piece.hasDateline || piece.writers.size > 0) return false
  let titles = piece.subheadings
  for (let [title, text] = [at, end]; units[title]?.kind === 'heading'; titles++) {
    const below = plainAt(units, text)
    const words = tighten(plainAt(units, title))
    if (text !== title + 1 || units[text]?.kind !== 'body' || readDateline(below) !== null || newsOpening.test(below)) return false
    if (titles > mostParts || words.length > longestSection || placeAtStart(words, resources.gazetteer) > 0) return false
    while (units[text]?.kind === 'body' && writers[text]?.names.length === 0) text++
    ;[title, text] = [text, text + 1]
    const isLast = text >= units.length || (units[title]?.kind === 'byline' && units.slice(title).every(({ kind }) => kind === 'byline'))
    if (isLast) return titles > 0 && (writers[title]?.names.length ?? 0) > 0
  }
  return false
}

/** True when the text up to the next title ends with names in brackets. */
export function closesBelow(place: StackPlace): boolean {
  const last = nextTitle(place) - 1
  return last >= place.end && (place.writers[last] as Writers).closes
}

/** True when the text up to the next title ends with a byline. */
export function isSignedBelow(place: StackPlace): boolean {
  const last = nextTitle(place) - 1
  return last >= place.end && (place.writers[last] as Writers).ends && (last > place.end || place.units[last]?.kind === 'body')
}

/**
 * True when the piece is signed at its head, and somebody signs at the end of the text below, above further titles; or one of its own
 * people signs below a lone title, but not at the end: there the columns have put the byline of another piece.
 */
export function isSignedAgain(piece: Piece, place: StackPlace): boolean {
  if (!(piece.isSignedAbove || piece.hasDateline) || piece.writers.size === 0) return false
  if (place.titlesBelow && isSignedBelow(place)) return true
  const within = place.writers.slice(place.end, nextTitle(place) - 1)
  return within.some(({ ends, isFull, names }) => ends && isFull && names.every((name) => piece.writers.has(name))) && isLone(piece, place)
}

/** True when the text up to the next title ends with where it is taken from: …。——摘自某某. */
export function isExcerpt(place: StackPlace): boolean {
  const last = place.units.slice(place.end, nextTitle(place)).findLast(({ kind }) => kind === 'body')
  return last !== undefined && excerpt.test(last.plain.slice(-48))
}
const excerpt = /[。!?”…](?:——|--|\()(?:摘自|摘编自|选自|原载)[^。]{2,36}$/

/** True when somebody signs what stands below, up to the next title, but not at its beginning; or behind the first of its paragraphs, where columns put it. */
export function isSignedUpTo(place: StackPlace): boolean {
  const below = place.writers.slice(place.end, nextTitle(place))
  const signed = below.findIndex(({ names }) => names.length > 0)
  const { closes, ends } = below[signed] ?? noWriters
  return signed > 0 || closes || (ends && below.length > 1 && place.units[place.end]?.kind === 'body')
}

/** Whether an article can begin with what stands below, or news does. */
export function openingOf({ units, at, end, isSigned }: StackPlace): 'strong' | 'news' | 'plain' {
  if (isSigned || units.slice(at, end).some(({ kind }) => kind === 'byline') || units[end]?.kind === 'lead-label') return 'strong'
  const next = units[end]
  if (next?.kind !== 'body') return 'plain'
  if (readDateline(next.plain) !== null || reporterInBrackets.test(next.plain)) return 'strong'
  if (/^\((?:本报|本网|晚报|日报)?(?:综合)?(?:报道|消息|整理)\)/.test(next.plain) || letter.test(next.plain)) return 'strong'
  return [newsOpening, purposeOpening, told, forecast].some((opening) => opening.test(next.plain)) ? 'news' : 'plain'
}

/** True where the text below has other words than the one above, and does not go back to it; or too few to tell, that begin as news does. */
export function isOfOther({ shared }: Subject, place: StackPlace): boolean {
  return (shared < 0.06 && !goesBack.test(plainAt(place.units, place.end))) || (shared === usualShare && openingOf(place) === 'news')
}

/** 记者从区里获悉,…: where the news comes from. */
const told = /^记者(?:\d{1,2}日|昨日|今日|近日|日前)?从[^,。]{2,24}(?:获悉|了解到|得知)/
/** 市气象台预计,… · 市气象台昨日发布… */
const forecast = /^据?[〇㐀-鿿𠀀-𲎯]{0,4}气象(?:台|局|部门)(?:[昨今][日天晚]|\d{1,2}日)?(?:预计|预报|预测|发布|消息|提醒)/u

/** 昨日,记者从区里获悉,…: of which day it is, too. */
const toldOfDay = new RegExp(String.raw`^(?:${newsDays}|(?:\d{1,2}月)?\d{1,2}日)[上下]?午?,?${told.source.slice(1)}`)

/** True where the text below begins with the day and with who told it; 一户一张 意见单写满字, in two halves, is a subheading even so. */
export function opensReport({ units, at, end }: StackPlace): boolean {
  return units[end]?.kind === 'body' && toldOfDay.test(plainAt(units, end)) && !halves.test(plainAt(units, at))
}

/** True where a line is printed over several pieces, over the one above as well, and not here; of a text printed twice every title is. */
export function lacksCommonKicker({ units: above }: Piece, { units, at, end, times }: StackPlace): boolean {
  const isCommon = ({ kind, plain }: Unit): boolean => kind === 'heading' && (times.get(tighten(plain)) ?? 0) > 1
  const text = above.findIndex(({ kind }) => kind === 'body')
  if (
    above
      .slice(0, text)
      .filter(({ kind }) => kind === 'heading')
      .every(isCommon)
  )
    return false
  return above.slice(0, 2).some(isCommon) && !units.slice(at, end).some(isCommon)
}

/** A lone title unlike any other, below what is signed and has no sections; the next two are of a series: theirs is another article. */
export function opensSections({ writers, subheadings }: Piece, place: StackPlace): boolean {
  const { units, at, end } = place
  if (writers.size === 0 || subheadings > 0 || end - at !== 1 || (units[at]?.siblings ?? 1) > 0 || units[end]?.kind !== 'body') return false
  // 会上,… · 随后…: what that is, the text above tells.
  if (goesBack.test(plainAt(units, end))) return false
  const next = nextTitle(place)
  const isSection = (units[next]?.siblings ?? 0) > 0 && units[next + 1]?.kind === 'body'
  const keys = new Set(isSection ? units[next]?.keys : [])
  return units.slice(next + 1).some((unit) => unit.kind === 'heading' && unit.keys.some((key) => keys.has(key)))
}

/** Who asks a little question, and another elsewhere: 谁来教? 花多少钱? */
export function asksInSeries({ units, at, end }: StackPlace): boolean {
  const title = units[at]
  return end - at === 1 && title !== undefined && title.siblings > 0 && title.keys.includes('?') && title.plain.endsWith('?')
}

/** 为深入贯彻…: how reports of meetings and campaigns begin. */
const purposeOpening = /^为(?:深入|进一步|贯彻|切实|全面|扎实|有效|加快|推动|落实|加强|迎接|庆祝)/

/** Right below 相关链接 a title and a text of its own. */
export function isBeside({ units, at, end }: StackPlace): boolean {
  if (units[end]?.kind !== 'body' || units[end - 1]?.kind !== 'heading') return false
  return units.slice(at, end - 1).some(({ kind, plain }) => kind === 'label' && besideLabel.test(tighten(plain)))
}
