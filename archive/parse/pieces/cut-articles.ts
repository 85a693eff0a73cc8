/**
 * Units → pieces, each with the roles of its titles. A page with a frame shows one piece; a dump falls apart at those stacks of
 * titles that are better read as the header of a new article than as subheadings of the one above.
 */

import { issuer, publicNotice } from '../forms/box-labels.ts'
import { dayAlone, isSignature, letter } from '../forms/letters.ts'
import { newsOpening } from '../forms/openings.ts'
import { districtAtStart } from '../forms/place-at-start.ts'
import { readDateline } from '../people/dateline.ts'
import { isClearName, isIntroduction, isPlainName } from '../people/names.ts'
import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import type { Unit } from '../units/units.ts'
import { readSpacing, type Cutting, type PieceSetting } from './cutting.ts'
import { dealListed } from './deal-listed.ts'
import { dealTitles, spreadTitles } from './deal-titles.ts'
import { addUnit, isBelowColumnOfBriefs, isLeadOnly, isNotice, startPiece, type Piece } from './piece.ts'
import { isBelowJump, readTitles, type TitleReading } from './read-titles.ts'
import { echoOf } from './subject.ts'
import { countTitles, lastOfEachShape } from './title-shapes.ts'
import { writersOf, type Writers } from './writers.ts'

/** Cuts the units into articles, in order, and reads their titles. */
export function cutArticles(units: readonly Unit[], setting: PieceSetting, resources: ParseResources): Piece[] {
  const pieces = cutUnits(units, setting, resources)
  const spread = setting.single ? null : spreadTitles(pieces)
  const cut = spread ? cutUnits(spread, setting, resources) : pieces
  if (!setting.single) dealTitles(cut)
  return (setting.single ? cut : dealListed(cut)).filter((piece) => piece.units.length > 0)
}

function cutUnits(units: readonly Unit[], setting: PieceSetting, resources: ParseResources): Piece[] {
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
    nextTitle: findNextTitles(units),
    lastOfShape: lastOfEachShape(units),
    spacing: readSpacing(units),
  }
  const pieces: Piece[] = [startPiece()]
  let at = 0
  while (at < units.length) {
    const current = pieces.at(-1) as Piece
    const end = stackEnd(at, current, cutting)
    const reading =
      end > at
        ? (readPoemTitle(at, end, current, units) ?? readTitles(at, end, current, cutting, pieces))
        : { begins: beginsBrief(at, pieces, cutting), fates: [] }
    const isPicture = isPictureOfOther(at, current, cutting)
    const isOver = isPicture || (end === at && (isAdvertiser(units, at, current) || isAboveDay(units, at, current)))
    const begins = isPicture || reading.begins || (end > at && (isWholeNotice(current) || isAboveNews(current, units[end])))
    const piece = begins ? startPiece() : current
    if (begins) {
      pieces.push(piece)
      takeOpeningByline(current, piece, at, end, cutting)
    }
    if (end === at && isNameBelow(at, current, cutting)) piece.fates.set(units[at] as Unit, { role: 'author', why: 'names' })
    for (const [unit, fate] of reading.fates) piece.fates.set(unit, fate)
    for (const stop = Math.max(end, at + 1); at < stop; at++) addUnit(piece, units[at] as Unit, cutting.writers[at] as Writers, resources)
    if (isOver) piece.hasBody = piece.isClosed = true
    if (at === 1 && isPictureOnTop(cutting)) piece.hasBody = false
  }
  takeClosingByline(pieces)
  return pieces
}

/** 无题 above verse and who wrote it, below another text: a poem, which has one title. */
function readPoemTitle(at: number, end: number, { hasBody }: Piece, units: readonly Unit[]): TitleReading | null {
  // Between verses stands the next poem of a cycle.
  if (!hasBody || units[end]?.kind !== 'verse' || units[at - 1]?.kind === 'verse') return null
  const [title, ...others] = units.slice(at, end).filter(({ kind }) => kind !== 'label')
  const last = units.findIndex(({ kind }, index) => index > end && kind !== 'verse')
  if (title?.kind !== 'heading' || others.length > 0 || units[last]?.kind !== 'byline') return null
  return { begins: true, fates: new Map([[title, { role: 'headline', why: 'above-the-text' }]]) }
}

/**
 * 柳林村的老艺人在教徒弟编筐。张敏 摄, on top of a page of several articles: what a picture of the first of them shows, of which title and text below it
 * speak; with its day it is news of its own.
 */
function isPictureOnTop({ units, writers, setting }: Cutting): boolean {
  const [{ kind, plain }, title] = units as [Unit, ...Unit[]]
  if (setting.single || kind !== 'body' || !writers[0]?.isPhoto || title?.kind !== 'heading' || newsOpening.test(plain)) return false
  const shown = plain.slice(0, plain.indexOf('。') + 1)
  const text = units.findIndex((unit, index) => index > 1 && unit.kind === 'body')
  const below = units.slice(1, text + 1).map((unit) => unit.plain)
  return shown.length > 1 && echoOf(shown, below.join('\n')) >= mostlyTold
}
const mostlyTold = 0.3

function findNextTitles(units: readonly Unit[]): number[] {
  const next = Array.from(units, () => units.length)
  for (let at = units.length - 1; at >= 0; at--) next[at] = units[at]?.kind === 'heading' ? at : (next[at + 1] ?? units.length)
  return next
}

/** Thanks and wishes below the text, in lines like titles, are no article; who signs below them has written the text above. */
function takeClosingByline(pieces: readonly Piece[]): void {
  const [above, last] = pieces.slice(-2)
  if (!above || !last || above === last || last.hasBody || above.writers.size > 0) return
  const from = last.units.findLastIndex(({ kind }) => kind !== 'byline') + 1
  if (from > 0 && last.units.slice(0, from).every(({ kind }) => kind === 'heading' || kind === 'label'))
    above.units.push(...last.units.splice(from))
}

/** The end of the titles, labels and bylines that begin here; `at` itself when none do. */
function stackEnd(at: number, piece: Piece, { units, setting, resources }: Cutting): number {
  const first = units[at]?.lines[0] ?? 0
  // Below date and source the lines are read one by one, where the headline stands above them.
  const isHeaded = !piece.hasBody && setting.divider >= 0 && (first <= setting.divider || piece.hasHeadline)
  let end = at
  let hasTitle = false
  for (; end < units.length; end++) {
    const { kind, plain, lines } = units[end] as Unit
    if (kind === 'byline' ? end === at : kind === 'caption' ? piece.hasBody && !hasTitle : kind !== 'heading' && kind !== 'label') break
    // Below a picture's text begins another title.
    if (hasTitle && piece.hasBody && kind === 'heading' && units[end - 1]?.kind === 'caption') break
    if (end === at && (isNameBelow(at, piece, { units, resources }) || isAdvertiser(units, at, piece) || isAboveDay(units, at, piece)))
      break
    if (kind === 'heading' && end === at && (isAnonymousBelow(at, piece, units) || isDayBelow(plain, piece))) break
    if (kind === 'heading' && (isSignature(plain) || (hasTitle && isIntroduction(plain, resources)))) break
    if (hasTitle && isHeaded && (lines[0] as number) > setting.divider) break
    if (hasTitle && !piece.hasBody && isBelowJump(units[end] as Unit, [units[at] as Unit], setting)) break
    hasTitle ||= kind === 'heading'
  }
  return end
}

/** 一位老读者, below a text that ends. */
function isAnonymousBelow(at: number, { hasBody }: Piece, units: readonly Unit[]): boolean {
  return hasBody && isSignature(units[at]?.plain ?? '', true) && /[。!?”]$/.test(units[at - 1]?.plain ?? '')
}

/** 某某敬老院 / 9月5日, and nothing but a title or the end below: who wrote the text above, and when. */
function isAboveDay(units: readonly Unit[], at: number, { hasBody }: Piece): boolean {
  const [unit, day, below] = units.slice(at, at + 3)
  if (!hasBody || unit?.kind !== 'heading' || unit.siblings > 0 || units[at - 1]?.kind !== 'body') return false
  return day !== undefined && dayAlone.test(day.plain) && below?.kind !== 'body' && /^[^,。:!?]{2,24}$/.test(unit.plain)
}

/** 六月二日, below who signed a letter. */
function isDayBelow(plain: string, { isClosed, isSignedBelow, isCredited }: Piece): boolean {
  return (isClosed || (isSignedBelow && !isCredited)) && dayAlone.test(plain)
}

/** 孙怀安, alone below a text that nobody has signed and that does not speak of him: who wrote it. */
function isNameBelow(at: number, piece: Piece, { units, resources }: Pick<Cutting, 'units' | 'resources'>): boolean {
  const { hasBody, writers } = piece
  const { kind, plain, siblings } = units[at] as Unit
  if (kind !== 'heading' || siblings > 0 || !hasBody || writers.size > 0) return false
  const above = units[at - 1]
  if (isSetName(at, units, resources)) return true
  // Whoever wrote a letter may tell his name in it, too.
  if (plain.length <= 4 && piece.units.some((unit) => letter.test(unit.plain)))
    return above?.kind === 'body' && /[。!?”…]$/.test(above.plain) && isClearName(plain, resources)
  if (above?.kind !== 'body' || !/[。!?”…]$/.test(above.plain) || !isPlainName(plain, resources)) return false
  return [...units.slice(Math.max(0, at - nearText), at), ...units.slice(at + 1, at + nearText)].every(
    (unit) => !unit.plain.includes(plain),
  )
}
const nearText = 8

/**
 * 石 磨, set as names of two characters are, no word, right below the text, and below it nothing or, behind a blank line, another title.
 * Where readers write a blank line may part it from the text, and what begins with a surname may be a word: 柳 林.
 */
function isSetName(at: number, units: readonly Unit[], { words, labels, surnames }: ParseResources): boolean {
  const { plain, spaced } = units[at] as Unit
  if (plain[1] !== ' ' || !setName.test(plain)) return false
  const [above, below] = [units[at - 1], units[at + 1]]
  const tight = tighten(plain)
  if (above?.kind !== 'body' || !/[。!?”…]$/.test(above.plain) || labels.lines.has(tight)) return false
  const isOfReader = (): boolean => surnames.single.has(tight[0] as string) && units.some((unit) => isSignature(unit.plain))
  if ((spaced || words.has(tight)) && !isOfReader()) return false
  return below === undefined || (below.spaced && below.kind !== 'body' && below.kind !== 'byline')
}
const setName = /^[〇㐀-鿿𠀀-𲎯]\s{1,4}[〇㐀-鿿𠀀-𲎯]$/u

/** 某某物业服务有限公司 right below a notice: whose it is. */
function isAdvertiser(units: readonly Unit[], at: number, { units: above, hasBody }: Piece): boolean {
  const { kind, plain } = units[at] as Unit
  if (kind !== 'heading' || !issuer.test(plain) || units[at - 1]?.kind === 'heading') return false
  return isNotice(above) || (hasBody && above.some((unit) => unit.kind === 'heading' && publicNotice.test(tighten(unit.plain))))
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

/** 遗失声明 / 老街换了新招牌 / 本报讯…: no notice has a dateline. */
function isAboveNews({ units }: Piece, below: Unit | undefined): boolean {
  return isNotice(units) && below?.kind === 'body' && readDateline(below.plain) !== null
}

/** 遗失声明:某某公司公章丢失,声明作废。 has nothing below it, as 遗失声明 alone on its line has. */
function isWholeNotice({ units }: Piece): boolean {
  const [notice] = units
  return notice?.kind === 'notice' && units.length === 1 && wholeNotice.test(notice.plain)
}
const wholeNotice = /^.{6,}(?:作废|。)$/

/**
 * In a column of briefs, of which each so far has one paragraph, the next begins with the name of another district, and without a
 * title; or behind the sign of the one above: ▲某某镇…。(张敏)
 */
function isNextOfBriefs({ plain }: Unit, pieces: readonly Piece[], resources: ParseResources): boolean {
  const { paragraphs, lastText, hasHeadline, isClosed } = pieces.at(-1) as Piece
  if (paragraphs !== 1 || lastText?.kind !== 'body') return false
  const isSigned = signOfBrief.test(plain) && plain[0] === lastText.plain[0]
  if (isSigned && !hasHeadline && isClosed) return true
  const near = pieces.slice(-mostBriefs)
  const first = near.findLastIndex((piece) => isBelowColumnOfBriefs(piece))
  if (first < 0 || near.slice(first).some((piece) => piece.paragraphs > 1)) return false
  if (isSigned) return true
  const [above, own] = [districtAtStart(lastText.plain, resources), districtAtStart(plain, resources)]
  return above !== null && own !== null && above !== own
}

/** No page has more in a column. */
const mostBriefs = 60
const signOfBrief = /^[▲△●○■□◆◇★☆※▶]/

/** 昨日,荥阳市一处果园…。 张敏 摄 below news of another district: a picture with what it shows, and nothing more. */
function isPictureOfOther(at: number, { hasBody, district }: Piece, { units, writers, setting, resources }: Cutting): boolean {
  const { plain } = units[at] as Unit
  if (!writers[at]?.isPhoto || setting.single || !hasBody || district === null || !/。.+/.test(plain)) return false
  const from = plain.indexOf(',') + 1
  const own = newsOpening.test(plain) && from <= longestDay ? districtAtStart(plain.slice(from), resources) : null
  return own !== null && own !== district
}
const longestDay = 12

/** A piece without a title: a notice, or a dateline where the piece before already had one. */
function beginsBrief(at: number, pieces: readonly Piece[], { units, writers, setting, resources }: Cutting): boolean {
  const unit = units[at] as Unit
  const current = pieces.at(-1) as Piece
  if (unit.kind === 'notice') return true
  // (上接第一版) between two texts: what goes on here began on another page.
  if (unit.kind === 'body' && current.hasBody && setting.resumed.has(unit.lines[0] as number)) return true
  // On a page that shows one article 本报讯 may be what somebody cites; with who wrote it, it opens the next.
  if (setting.single && writers[at]?.names.length === 0) return false
  if (unit.kind === 'body' && isNextOfBriefs(unit, pieces, resources)) return true
  // 编辑同志: below who has signed another letter.
  const isSigned = current.isClosed || current.writers.size > 0
  if (unit.kind === 'body' && isSigned && letter.test(unit.plain)) return current.units.some(({ plain }) => letter.test(plain))
  if (unit.kind !== 'body' || !(current.hasDateline || isWholeNotice(current)) || isLeadOnly(current)) return false
  return current.innerKeys.size === 0 && readDateline(unit.plain) !== null
}
