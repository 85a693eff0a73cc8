/** Stacks of titles in their places on a page: what each title is, and whether an article begins there. */

import { letter } from '../forms/letters.ts'
import { isSectionName } from '../forms/page-names.ts'
import { districtAtStart } from '../forms/place-at-start.ts'
import { readDateline } from '../people/dateline.ts'
import { tighten } from '../plain.ts'
import { dashed } from '../titles/title-clues.ts'
import { readStack, type ReadTitle, type TitleLine } from '../titles/title-stack.ts'
import type { Unit } from '../units/units.ts'
import { isBareName } from '../units/verse.ts'
import { isAboveSection, isAnothers, isNextBrief, titlesInText } from './another-article.ts'
import { isDisplaced, weighBorder } from './article-border.ts'
import { isCalledOut, isNewsOfPlace, isNextRubric, isQuotedColumn, isTitleOfAuthor, isTooShort } from './column-lines.ts'
import type { Cutting, PieceSetting } from './cutting.ts'
import { opensParts } from './opens-parts.ts'
import { markPictureLines } from './picture-lines.ts'
import { endsSigned, isLeadOnly, type Piece, type TitleFate } from './piece.ts'
import { authorAtEnd, dropRepeats, isPartName, makeLines } from './stack-lines.ts'
import type { StackPlace } from './stack-place.ts'
import { shapesOf } from './title-shapes.ts'

/** What became of the titles of a stack. */
export interface TitleReading {
  readonly begins: boolean
  readonly fates: ReadonlyMap<Unit, TitleFate>
}

/** Reads the titles from `at` to `end`: what they are, and whether an article begins with them. */
export function readTitles(at: number, end: number, piece: Piece, cutting: Cutting, pieces: readonly Piece[]): TitleReading {
  const { units, setting, resources } = cutting
  const stack = units.slice(at, end)
  const fates = new Map<Unit, TitleFate>()
  const titles = stack.filter(({ kind }) => kind === 'heading')
  for (const unit of titles) {
    const known = setting.roles.get(unit.lines[0] as number)
    if (known) fates.set(unit, known)
  }
  if (fates.size > 0) return { begins: piece.hasBody, fates: withDeck(fates, titles) }
  if (areBelowJump(titles, piece, setting)) return keep(fates, titles, 'subheading', 'below-the-jump')
  if (setting.captionsFirst && !piece.hasBody && piece.hasHeadline) {
    markPictureLines(stack, { units, at, end, piece }, fates, resources)
    return { begins: false, fates }
  }
  const listed = dropRepeats(stack, piece, setting.single, fates)
  const isAbovePoem = units[end]?.kind === 'verse'
  const inText = titlesInText(stack, end, cutting)
  const isOthers = isBehindTurn(at, piece, cutting) || (setting.single && isAnothers(inText, piece, resources))
  const author =
    piece.hasBody && setting.single && !isAbovePoem && !isOthers
      ? null
      : authorAtEnd(
          stack,
          fates,
          {
            authors: setting.authors,
            isBelowSigned:
              endsSigned(piece, resources) || (units[at - 1]?.kind === 'verse' && (units[end]?.plain.length ?? 0) > shortestProse),
            isOnTop: at === 0 && !setting.single && units[end]?.kind === 'body',
            below: () => textBelow(units, end),
            nextTitle: () => units[cutting.nextTitle[end] ?? -1]?.plain ?? '',
          },
          resources,
        )
  if (author) fates.set(author, { role: 'author', why: 'names' })
  const isPoem = isAbovePoem && author !== null && piece.hasBody
  // Once it has fallen into pieces the page is read as any other.
  const isWhole = setting.single && pieces.length === 1 && !isPoem && !isOthers && !isNextBrief(inText, piece, setting.titles)
  const [lone, ...others] = stack
  if (isWhole && !piece.hasBody && lone && others.length === 0 && !fates.has(lone) && goesOnWithRepeat(lone, units[at - 1], piece)) {
    // 拾穗人说 / 张敏, below the site's own 拾穗人说: who wrote it.
    const isAuthor = isBareName(lone.plain, resources)
    return isAuthor ? keep(fates, stack, 'author', 'names') : keep(fates, stack, 'headline', 'goes-on-with-the-line-above')
  }
  if (titles.length > 1 && isNewsOfPlace(titles, units[end], cutting)) fates.set(titles[0] as Unit, { role: 'column', why: 'columns-name' })
  if (titles.length > 1)
    for (const unit of titles) if (isQuotedColumn(unit, units[end])) fates.set(unit, { role: 'column', why: 'columns-name' })
  // 致敬某某, below headline and byline.
  const byline = stack.findIndex(({ kind }) => kind === 'byline')
  for (const unit of byline > 0 ? stack.slice(byline + 1) : [])
    if (isCalledOut(unit, resources)) fates.set(unit, { role: 'column', why: 'columns-name' })
  const isStub = lone && others.length === 0 && !piece.hasBody && !listed.size && isTooShort(lone, units[end], setting)
  if (isStub) return keep(fates, stack, 'column', 'too-short-alone')
  if (isBelowSource(at, piece, cutting)) return keep(fates, stack, 'subtitle', 'below-the-headline')
  return weighTitles(
    {
      at,
      end,
      stack,
      fates,
      listed,
      author,
      isOthers,
      isWhole,
      isBelowBrief: pieces.at(-2)?.paragraphs === 1,
      pieces,
    },
    piece,
    cutting,
  )
}

/** A title and a pen name stand between a poem and prose. */
const shortestProse = 40

/** Behind (下转第八版): the text above goes on there, not here. */
function isBehindTurn(at: number, { hasBody }: Piece, { units, setting: { turns } }: Cutting): boolean {
  const [above, from] = [units[at - 1]?.lines.at(-1) ?? 0, units[at]?.lines[0] ?? 0]
  return hasBody && turns.some((turn) => turn > above && turn < from)
}

/** Up to the next title. */
function textBelow(units: readonly Unit[], from: number): string {
  const end = units.findIndex(({ kind }, index) => index >= from && kind === 'heading')
  return units
    .slice(from, end < 0 ? undefined : end)
    .map(({ plain }) => plain)
    .join('\n')
}

/** A stack of which repeats and the author are known. */
interface OpenStack {
  readonly at: number
  readonly end: number
  readonly stack: readonly Unit[]
  readonly fates: Map<Unit, TitleFate>
  /** Titles of the page that are printed in a list above, without white space. */
  readonly listed: ReadonlySet<string>
  readonly author: Unit | null
  /** True on a page that shows one article when it is another's. */
  readonly isOthers: boolean
  /** True where no article can begin. */
  readonly isWhole: boolean
  readonly isBelowBrief: boolean
  readonly pieces: readonly Piece[]
}

/** Weighs what else they can be. */
function weighTitles(open: OpenStack, piece: Piece, cutting: Cutting): TitleReading {
  const { end, stack, fates, listed, author, pieces } = open
  const { units, setting, resources, times } = cutting
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
      isParallel: (unit) => hasParallel(unit, end, cutting) || opensParts(unit, left, end, cutting),
      isSingle: setting.single,
    },
    resources,
  )
  if (author && all.length > 1 && isTitleOfAuthor(author, all)) {
    for (const { unit } of all.slice(0, -1)) fates.set(unit, { role: 'column', why: 'columns-name' })
    all.splice(0, all.length - 1)
  }
  const column =
    piece.hasBody && all.length > 1 && (isPartName(all[0] as TitleLine) || isNextRubric(all[0] as TitleLine, pieces)) ? all[0] : undefined
  if (column) fates.set(column.unit, { role: 'column', why: 'columns-name' })
  const lines = column ? all.slice(1) : all
  // 简讯 above 本报讯, where the text above is somebody's: a brief without a title.
  if (lines.length === 0) return { begins: !setting.single && isLabelOfBrief(open, piece, cutting), fates }
  const place: StackPlace = {
    ...cutting,
    ...open,
    isFirst: pieces.length === 1,
    isSigned: author !== null,
    hasColumn: column !== undefined || (stack[0]?.kind === 'label' && isSectionName(stack[0].plain, resources)),
    district: districtAtStart(lines[0]?.plain ?? '', resources),
    isBelowAd: setting.belowAds.has(stack[0]?.lines[0] ?? -1),
    isListed: isListed(stack, setting),
    titlesBelow: cutting.lastTitle > end,
  }
  const isLead = isLeadOnly(piece) || (!setting.single && isDisplaced(piece, place))
  const reading = readStack(
    lines,
    {
      // Where the page's own list has one of them, the second printing tells nothing more.
      page:
        listed.size > 0 && !(setting.single && lines.some(({ tight }) => setting.titles.has(tight)))
          ? { ...setting, titles: { has: (title) => setting.titles.has(title) || listed.has(title) } }
          : setting,
      above: piece.hasBody ? (isLead ? 'lead' : 'text') : piece.hasHeadline ? 'lead' : 'nothing',
      hasHeadline: piece.hasHeadline,
      lead: tighten(units.slice(end, end + nearLead).find(({ kind }) => kind === 'body')?.plain ?? ''),
      begins: open.isWhole ? null : (lead) => resources.borders.begins(piece, place, { rules: weighBorder(piece, place), titles: lead }),
      titlesBelow: setting.single ? cutting.lastTitle > end : !piece.hasBody && isAboveSection(units, end),
      newsBelow: units[end]?.kind === 'body' && readDateline(units[end].plain) !== null,
      spacedBelow: units[end]?.spaced ?? true,
    },
    resources.titleWording,
  )
  lines.forEach(({ unit }, index) => fates.set(unit, reading.titles[index] as ReadTitle))
  return { begins: reading.begins, fates }
}

/** A byline and the line below it may stand between. */
const nearLead = 3

function isLabelOfBrief({ stack, end }: OpenStack, piece: Piece, { units, writers }: Cutting): boolean {
  const below = units[end]
  // 图片新闻 above what a picture shows and who took it, in whole sentences.
  if (
    pictureLabel.test(tighten(stack.at(-1)?.plain ?? '')) &&
    (below?.kind === 'caption' || writers[end]?.isPhoto) &&
    below?.plain.includes('。')
  )
    return piece.hasBody
  if (!stack.every(({ kind }) => kind === 'label') || isLeadOnly(piece) || !piece.hasBody || below?.kind !== 'body') return false
  // 读者来信 above 编辑同志:…
  if (letter.test(below.plain)) return true
  // 简讯 above 近日,…(李红), too.
  const isSigned = briefLabel.test(tighten(stack.at(-1)?.plain ?? '')) && signedBrief.test(below.plain)
  return piece.writers.size > 0 && (isSigned || readDateline(below.plain) !== null)
}
const briefLabel = /^[【[■●◆]?(?:简讯|短讯|快讯|短波|简明新闻|一句话新闻)[】\]]?$/
const signedBrief = /^(?:近日|日前|昨[日天晚]|[今前][日天]|\d{1,2}月\d{1,2}日).*[。!?”]\s*\([〇㐀-鿿𠀀-𲎯\s]{2,12}\)$/u

const pictureLabel = /^[【[■●◆]?(?:图片(?:新闻|报道|播报|故事)|新闻图片|图说|图闻|影像)[】\]]?$/

/** Right below the headline that the page's markup tells, one line long enough for it is the 副题. */
function withDeck(fates: Map<Unit, TitleFate>, titles: readonly Unit[]): ReadonlyMap<Unit, TitleFate> {
  const headline = titles.findLastIndex((unit) => fates.get(unit)?.why === 'page-title')
  const [below, ...others] = headline < 0 ? [] : titles.slice(headline + 1)
  const isDeck = below && others.length === 0 && below.plain.length >= shortestDeck
  return isDeck ? fates.set(below, { role: 'subtitle', why: 'below-the-headline' }) : fates
}
const shortestDeck = 8

/** Nothing begins, and all that have no role yet have this one. */
function keep(fates: Map<Unit, TitleFate>, titles: readonly Unit[], role: TitleFate['role'], why: string): TitleReading {
  for (const unit of titles) if (!fates.has(unit)) fates.set(unit, { role, why })
  return { begins: false, fates }
}

/** (上接A11版) between the headline and these, which say something else. */
function areBelowJump(titles: readonly Unit[], piece: Piece, setting: PieceSetting): boolean {
  if (piece.hasBody || titles.length === 0) return false
  return titles.every((unit) => isBelowJump(unit, piece.units, setting) && !piece.titles.has(tighten(unit.plain)))
}

/** (上接A11版) between the headline and this unit. */
export function isBelowJump({ lines }: Unit, above: readonly Unit[], { jump }: PieceSetting): boolean {
  const headline = above.find(({ kind }) => kind === 'heading')
  return jump >= 0 && headline !== undefined && (headline.lines[0] as number) < jump && jump < (lines[0] as number)
}

function hasParallel(unit: Unit, end: number, { lastOfShape }: Cutting): boolean {
  return shapesOf(unit).some((shape) => (lastOfShape.get(shape) ?? -1) > end)
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
  // 网友质疑:… / 记者求证:…: two decks of one form, whatever stands between.
  const [first = -1, second] = titles.map(({ plain }) => plain.indexOf(':'))
  if (at < end && titles.length === 2 && first > 1 && first === second && units[end]?.kind === 'body') return true
  const isAttached = titles.every(({ lines, spaced }, index) => (index === 0 ? lines[0] === divider + 1 : !spaced))
  return at < end && titles.length <= 2 && isAttached && units[end]?.kind === 'body' && units[end].spaced
}

/** The site's title may be the first line only of the one above the text: where that is repeated the next line goes on with it. */
function goesOnWithRepeat(unit: Unit, above: Unit | undefined, piece: Piece): boolean {
  // ——修好为止 below it is the 副题.
  if (unit.kind !== 'heading' || !above || piece.fates.get(above)?.role !== 'repeat' || dashed.test(unit.plain)) return false
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
