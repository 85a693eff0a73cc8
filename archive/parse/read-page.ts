/** Text of a page → its articles, fields and leftovers: the parser from end to end. Total, linear, pure. */

import { collectLeftovers, explainLines, takenLines, type LineFates } from './explain.ts'
import { findIndices } from './find-indices.ts'
import { findFrame, isSentence, type Frame } from './lines/frame.ts'
import { markLine, nextUsed, type LineMark } from './lines/line-marks.ts'
import { cutLines, type Line } from './lines/lines.ts'
import { markCaptions } from './lines/mark-captions.ts'
import { markGuides } from './lines/mark-guides.ts'
import { markNotices } from './lines/mark-notices.ts'
import { markRunningHeads, runningHead } from './lines/mark-running-heads.ts'
import { findOverview, withoutBullets, type Overview } from './lines/overview.ts'
import { readRecord } from './lines/record.ts'
import { markSiteHead } from './lines/site-head.ts'
import { splitCells } from './lines/table-cells.ts'
import { findDistricts, type WeighedText } from './page/districts.ts'
import { readOutlet } from './page/outlet.ts'
import { readDate } from './page/page-date.ts'
import { isPageName, readPlace } from './page/page-place.ts'
import { readPaperCity } from './page/paper-city.ts'
import { readByline } from './people/byline.ts'
import { isLikelyName, placeAndName } from './people/names.ts'
import { readSourcePeople } from './people/source-people.ts'
import { isNotice } from './pieces/article-border.ts'
import { composeArticle, type Composed } from './pieces/compose-article.ts'
import type { Piece } from './pieces/piece.ts'
import { settleRoles } from './pieces/roleless.ts'
import { cutArticles, type PieceSetting } from './pieces/segments.ts'
import { stripReadings, tighten } from './plain.ts'
import type { PageHints, PageReading, ReadArticle } from './reading.ts'
import type { ParseResources } from './resources.ts'
import { knownTitles, namesBelowTitles, readTailTitle } from './titles/page-titles.ts'
import { makeUnits, type Unit } from './units/units.ts'

/** Reads one page. Where nothing is left between what seemed its frame, it has none. */
export function readPage(text: string, hints: PageHints, resources: ParseResources): PageReading {
  const cut = cutLines(text)
  const printed = cut.filter((line) => line.ruled).length >= 2 ? cut.flatMap((line) => splitCells(line, text)) : cut
  const overview = findOverview(printed)
  const { lines, marks: own, roles } = readRecord(withoutBullets(printed, overview), (line) => markLine(line, resources), resources)
  const signs = { ...overview, roles }
  const marks = markNeighbours(lines, own, resources)
  const read = (uncut: boolean): PageReading => readFramed(text, hints, resources, lines, marks, signs, uncut)
  const reading = read(false)
  const isLost = reading.articles.length === 0 && lines.some((line, index) => isSentence(line, marks[index] as LineMark))
  return isLost ? read(true) : reading
}

/** What the signs of a whole page say of its lines. */
type PageSigns = Overview & Pick<PieceSetting, 'roles'>

function readFramed(
  text: string,
  hints: PageHints,
  resources: ParseResources,
  lines: readonly Line[],
  marks: readonly LineMark[],
  signs: PageSigns,
  uncut: boolean,
): PageReading {
  const frame = findFrame(lines, marks, uncut)
  const all = findPieces(lines, marks, frame, signs, text, resources)
  const pieces = all.filter((piece) => !isNotice(piece.units))
  const composed = pieces.map((piece) => composeArticle(piece, lines, resources))
  const media = composed.flatMap(({ media: named }) => named)
  const outlet = readOutlet(lines, marks, media, hints, resources)
  const city = readPaperCity(outlet.value, lines, marks, resources)
  const substantial = composed.filter(hasSubstance)
  const [only] = substantial.length === 1 ? substantial : []
  const kept = new Map(composed.map((one, index) => [one, pieces[index] as Piece]))
  const signed = substantial.map((one) => (one === only ? signBySource(one, lines, marks, resources) : one).article)
  const settled = settleRoles(
    signed,
    substantial.map((one) => kept.get(one) as Piece),
  )
  const articles = settled.map((article) => withDistricts(article, city, resources))
  const fates: LineFates = {
    lines,
    marks,
    frame,
    taken: takenLines(substantial),
    notices: new Set(all.filter(({ units }) => isNotice(units)).flatMap(({ units }) => units.flatMap((unit) => unit.lines))),
    dropped: new Map(composed.flatMap(({ dropped }) => [...dropped])),
  }
  return {
    outlet,
    publishedDate: readDate(lines, marks, articles, hints, resources.knownYears),
    ...readPlace(lines, marks, resources),
    articles,
    leftovers: collectLeftovers(fates),
    // Only who asks for the reasons pays for them.
    get lines() {
      return explainLines(fates, pieces, composed)
    },
  }
}

/** What a line is by the lines around it: a page's name on top of a dump, the names under a role that stands alone. */
function markNeighbours(lines: readonly Line[], marks: LineMark[], resources: ParseResources): LineMark[] {
  const first = marks.findIndex((mark) => mark.kind !== 'blank')
  if (marks[first]?.kind === 'text' && isPageName(lines[first]?.plain ?? '', resources))
    marks[first] = { kind: 'label', reason: 'page-name', closes: false }
  markGuides(lines, marks, resources)
  markRunningHeads(lines, marks, resources)
  markSiteHead(lines, marks, resources)
  markRunTogether(lines, marks)
  markNotices(lines, marks)
  markCaptions(lines, marks, resources)
  let before: { readonly line: Line; readonly index: number } | null = null
  lines.forEach((line, index) => {
    const mark = marks[index] as LineMark
    if (mark.kind === 'blank') return
    const above = before && marks[before.index]?.kind === 'byline' ? before.line : null
    const isNames =
      above !== null && /(?:记者|通讯员|实习生|作者)$/.test(above.plain) && isByline(`${above.plain} ${line.plain}`, resources)
    if (mark.kind === 'text' && line.plain.length <= 40 && isNames) marks[index] = byNeighbour
    // A supplement and a word that may be a name: certain beside a byline.
    if (mark.kind === 'byline' && before && marks[before.index]?.kind === 'text' && isSupplementAndName(before.line.plain, resources))
      marks[before.index] = byNeighbour
    if (mark.kind === 'source' && before && marks[before.index]?.kind === 'text' && isAccount(before.line.plain))
      marks[before.index] = posted
    // 某某市 张敏 right above date and source, or between title and text: who wrote it, and where from.
    const mayBeSigned = mark.kind === 'source' || (before !== null && before.index > first && isSentence(line, mark))
    if (mayBeSigned && before && marks[before.index]?.kind === 'text' && isPlaceAndName(before.line.plain, resources))
      marks[before.index] = byNeighbour
    // How often it was read.
    if (mark.kind === 'text' && before && marks[before.index]?.kind === 'source' && /^\d{1,7}$/.test(line.plain)) marks[index] = posted
    // The site's name below the day.
    if (mark.kind === 'text' && before && marks[before.index]?.kind === 'source' && /^\p{Script=Han}{2,4}(?:在线|网)$/u.test(line.plain))
      marks[index] = posted
    before = { line, index }
  })
  return marks
}

/** □张敏 渠边小记 above □张敏 and 渠边小记: the page's own title of them, run together. */
function markRunTogether(lines: readonly Line[], marks: LineMark[]): void {
  marks.forEach(({ kind }, index) => {
    if (kind !== 'byline') return
    const above = nextUsed(marks, index, -1)
    const below = nextUsed(marks, index, 1)
    const words = (at: number): string => tighten(lines[at]?.plain ?? '')
    if (/^(?:text|byline)$/.test(marks[above]?.kind ?? '') && words(above) === words(index) + words(below)) marks[above] = runTogether
  })
}

const runTogether: LineMark = { kind: 'chrome', reason: 'repeated-line', closes: false }

/** 郑州发布 right above date and source: the account that posted the text. */
function isAccount(plain: string): boolean {
  return /^\p{Script=Han}{2,6}(?:发布|融媒|融媒体|融媒中心|融媒体中心)$/u.test(plain)
}

function isPlaceAndName(plain: string, resources: ParseResources): boolean {
  const name = plain.includes(' ') ? placeAndName.exec(plain)?.[1] : undefined
  return name !== undefined && isLikelyName(name, resources) && !resources.words.has(name)
}

const posted: LineMark = { kind: 'chrome', reason: 'navigation', closes: false }
const byNeighbour: LineMark = { kind: 'byline', reason: 'names', closes: false }

function isByline(plain: string, resources: ParseResources): boolean {
  return readByline(plain, resources, { strict: true }).people.length > 0
}

function isSupplementAndName(plain: string, resources: ParseResources): boolean {
  return plain.length <= 20 && /^\p{Script=Han}{2,6}[报刊网闻]\s/u.test(plain) && isByline(plain, resources)
}

/** The pieces of the page: one where the frame says so, one a section, else as the text falls apart. */
function findPieces(
  lines: readonly Line[],
  marks: readonly LineMark[],
  frame: Frame,
  signs: PageSigns,
  text: string,
  resources: ParseResources,
): Piece[] {
  const content = findIndices(frame.zones, (zone) => zone === 'content')
  const single = frame.single && signs.titles.size === 0
  const sections = single ? [content] : groupBySection(content, marks, signs)
  const setting: PieceSetting = {
    titles: knownTitles(content, lines, marks, frame, signs),
    authors: marks.some(({ kind }) => kind === 'section')
      ? new Set([...signs.authors, ...namesBelowTitles(lines, marks, resources)])
      : signs.authors,
    roles: signs.roles,
    tailTitle: readTailTitle(lines, marks),
    headlineFirst: marks.some((mark) => mark.kind === 'section'),
    single: single || sections.length > 1,
    divider: single ? frame.divider : -1,
    jump: single ? marks.findIndex(({ reason }, index) => reason === 'guide' && /[上紧]接|转接/.test(lines[index]?.plain ?? '')) : -1,
    captionsFirst: single && frame.hasNavigation && /来源/.test(lines[frame.divider]?.plain ?? ''),
  }
  return sections.flatMap((indices) => {
    const headEnd = single ? endOfHead(indices, lines, marks, frame) : 0
    const units = makeUnits(indices, lines, marks, text, resources, {
      single: single || signs.titles.size > 0,
      titles: setting.titles,
      authors: signs.authors,
      headEnd,
      divider: frame.divider,
      captionsFirst: setting.captionsFirst,
    })
    return cutArticles(single ? units : dropAdvertisers(units, lines, marks), setting, resources)
  })
}

/** Above date and source every line is a title; below 第11版:… PDF版阅读 the first one. */
function endOfHead(indices: readonly number[], lines: readonly Line[], marks: readonly LineMark[], frame: Frame): number {
  if (frame.divider >= 0 && !frame.hasNavigation) return frame.divider
  const hasPdf = marks.some(({ kind }, index) => kind === 'mast' && /PDF版/.test(lines[index]?.plain ?? ''))
  return hasPdf ? (indices.find((index) => marks[index]?.kind === 'text') ?? -1) + 1 : 0
}

function groupBySection(content: readonly number[], marks: readonly LineMark[], { titles }: Overview): number[][] {
  const groups: number[][] = [[]]
  let at = 0
  for (const index of content) {
    const crossed = marks.slice(at, index).some((mark) => mark.kind === 'section') || titles.has(index)
    if (crossed && (groups.at(-1) as number[]).some((line) => marks[line]?.kind !== 'blank')) groups.push([])
    groups.at(-1)?.push(index)
    at = index
  }
  return groups
}

/** A title directly above a hot-line belongs to the advertisement. */
function dropAdvertisers(units: readonly Unit[], lines: readonly Line[], marks: readonly LineMark[]): Unit[] {
  return units.filter((unit) => {
    if (unit.kind !== 'heading') return true
    let below = (unit.lines.at(-1) as number) + 1
    while (below < lines.length && marks[below]?.kind === 'blank') below++
    return marks[below]?.reason !== 'advertisement'
  })
}

/** With the people whom the line with date and source names. */
function signBySource(one: Composed, lines: readonly Line[], marks: readonly LineMark[], resources: ParseResources): Composed {
  const { byline } = one.article
  const sources = lines.filter((_, index) => marks[index]?.kind === 'source' && marks[index]?.reason !== runningHead)
  const named = sources.flatMap(({ plain, text }) => readSourcePeople(plain, stripReadings(text), resources))
  const others = named.filter(({ name }) => byline.every((known) => known.name !== name))
  return others.length === 0 ? one : { ...one, article: { ...one.article, byline: [...byline, ...others] } }
}

function hasSubstance({ article }: Composed): boolean {
  return article.paragraphs.some(({ kind, text }) => kind !== 'subheading' && text.length > 0)
}

function withDistricts(article: Omit<ReadArticle, 'districts'>, city: string | null, resources: ParseResources): ReadArticle {
  const titles = [article.headline, article.kicker, article.subtitle, article.dateline].filter((text) => text !== null)
  const firstText = article.paragraphs.findIndex(({ kind }) => kind === 'text')
  const opening = Math.max(0, firstText)
  const total = article.paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  const texts: WeighedText[] = [
    ...titles.map((text) => ({ text, weight: 4 })),
    // A picture may show another place than the text beside it is about.
    ...article.paragraphs.map(({ kind, text }, index) => ({
      text,
      weight: index === opening ? 3 : kind === 'caption' && firstText >= 0 ? 0.5 : 1,
    })),
  ]
  return { ...article, districts: findDistricts(texts, resources.gazetteer, total, city) }
}
