/** Text of a page → its articles, fields and leftovers: the parser from end to end. Total, linear, pure. */

import { collectLeftovers, explainLines, takenLines, type LineFates } from './explain.ts'
import type { Line } from './lines/lines.ts'
import { findOverview, withoutBullets } from './lines/overview.ts'
import { readLines } from './lines/read-lines.ts'
import { findFrame } from './marks/frame.ts'
import type { LineMark } from './marks/line-mark.ts'
import { markLine } from './marks/mark-line.ts'
import { markLines } from './marks/mark-lines.ts'
import { markWebArticle } from './marks/mark-web-article.ts'
import { readRecord } from './marks/record.ts'
import { firstSentence } from './marks/sentences.ts'
import { findDistricts, type WeighedText } from './page/districts.ts'
import { titleWeight } from './page/main-district.ts'
import { readOutlet } from './page/outlet.ts'
import { readDate } from './page/page-date.ts'
import { readPlace } from './page/page-place.ts'
import { readPaperCity, tellsOfHome, type PageCity } from './page/paper-city.ts'
import { weighTexts } from './page/weigh-texts.ts'
import { composeArticle, type Composed } from './pieces/compose-article.ts'
import { findHeadline } from './pieces/find-headline.ts'
import { findPieces, type PageSigns } from './pieces/find-pieces.ts'
import { homeOfLetter } from './pieces/letter-home.ts'
import { isNotice, type Piece } from './pieces/piece.ts'
import { signArticles } from './pieces/sign-articles.ts'
import type { PageHints, PageReading, ReadArticle } from './reading.ts'
import type { ParseResources } from './resources.ts'
import { findPageStarts, joinReadings } from './several-pages.ts'

/** Reads one page, or each of several in one file. Where nothing is left between what seemed its frame, a page has none. */
export function readPage(text: string, hints: PageHints, resources: ParseResources): PageReading {
  const printed = readLines(text)
  const overview = findOverview(printed)
  const { lines, marks, roles: labelled } = readRecord(withoutBullets(printed, overview), (line) => markLine(line, resources), resources)
  const known = markWebArticle(lines, marks, hints.article ?? null)
  const roles = new Map([...labelled, ...known])
  markLines(lines, marks, resources)
  const starts = findPageStarts(lines, marks, resources)
  if (starts.length > 1 && known.size === 0) {
    const pages = starts.map((start, at) => readPage(text.slice(start, starts[at + 1]), hints, resources))
    return joinReadings(pages, starts)
  }
  const page: MarkedPage = { text, hints, lines, marks, signs: { ...overview, roles }, single: known.size > 0 }
  const reading = readFramed(page, resources, false)
  const isLost = reading.articles.length === 0 && firstSentence(lines, marks) >= 0
  return isLost ? readFramed(page, resources, true) : reading
}

/** A page whose lines are known, before anything is taken for its frame. */
interface MarkedPage {
  readonly text: string
  readonly hints: PageHints
  readonly lines: readonly Line[]
  readonly marks: readonly LineMark[]
  readonly signs: PageSigns
  /** True where its markup shows one article. */
  readonly single: boolean
}

function readFramed({ text, hints, lines, marks, signs, single }: MarkedPage, resources: ParseResources, uncut: boolean): PageReading {
  const frame = findFrame(lines, marks, { uncut, single })
  const pieces = findPieces(lines, marks, frame, signs, text, resources)
  const composed = pieces.filter(({ units }) => !isNotice(units)).map((piece) => composeArticle(piece, lines, resources))
  const outlet = readOutlet(
    lines,
    marks,
    composed.flatMap(({ media }) => media),
    hints,
    resources,
  )
  const paper = readPaperCity(outlet.value, lines, marks, resources)
  const isAway = paper !== null && !resources.gazetteer.homeCities.has(paper)
  const city: PageCity = { paper, tellsOfHome: isAway && tellsOfHome(lines, resources) }
  const substantial = findHeadline(composed.filter(hasSubstance), lines, marks, frame)
  const articles = signArticles(substantial, lines, marks, resources).map((article, index) =>
    withDistricts(article, (substantial[index] as Composed).piece, city, resources),
  )
  const fates: LineFates = {
    lines,
    marks,
    frame,
    taken: takenLines(substantial),
    notices: new Set(pieces.filter(({ units }) => isNotice(units)).flatMap(({ units }) => units.flatMap((unit) => unit.lines))),
    dropped: new Map(composed.flatMap(({ dropped }) => [...dropped])),
  }
  return {
    pages: 1,
    outlet,
    publishedDate: readDate(
      lines,
      marks,
      withOccasions(articles, substantial, lines),
      hints,
      resources,
      paper ?? homeOf(articles, resources),
    ),
    ...readPlace(lines, marks, resources),
    articles,
    leftovers: collectLeftovers(fates),
    // Only who asks for the reasons pays for them.
    get lines() {
      return explainLines(fates, composed)
    },
  }
}

/** The city in which the districts of the articles lie, if it is one that is known closely. */
function homeOf(articles: readonly ReadArticle[], { gazetteer }: ParseResources): string | null {
  const cities = articles.flatMap(({ districts }) => districts.map(({ name }) => gazetteer.homeDistricts.get(name)))
  return cities.find((city) => city !== undefined) ?? null
}

function hasSubstance({ article }: Composed): boolean {
  return article.paragraphs.some(({ kind, text }) => kind !== 'subheading' && text.length > 0)
}

const ofOccasion = /周年|^(?:19|20)\d{2}年?[^,。]{2,8}(?:特别报道|特刊|专刊|专题)$/
/** 庆祝某某成立九十周年特别报道, a label above an article: for its date as good as a title. */
function withOccasions(articles: readonly ReadArticle[], composed: readonly Composed[], lines: readonly Line[]): readonly ReadArticle[] {
  return articles.map((article, index) => {
    const label = [...(composed[index]?.dropped.keys() ?? [])].find((line) => ofOccasion.test(lines[line]?.plain ?? ''))
    return label === undefined ? article : { ...article, kicker: [lines[label]?.text, article.kicker].filter(Boolean).join('\n') }
  })
}

function withDistricts(article: Omit<ReadArticle, 'districts'>, piece: Piece, city: PageCity, resources: ParseResources): ReadArticle {
  const length = article.paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  const find = (texts: readonly WeighedText[]): ReadArticle['districts'] => findDistricts(texts, resources.gazetteer, length, city)
  const districts = find(weighTexts(article))
  const home = districts.length === 0 ? homeOfLetter(piece, resources) : null
  return { ...article, districts: home === null ? districts : find([{ text: home, weight: titleWeight }]) }
}
