/** The pages in `tests/fixtures` whose articles and parts are known, from which `learn-article-borders.ts` learns and a test measures. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { readBorderSigns } from '#archive/parse/pieces/border-signs.ts'
import type { BorderPoints } from '#archive/parse/pieces/learned-border.ts'
import type { Piece } from '#archive/parse/pieces/piece.ts'
import { titlesOf, type StackPlace } from '#archive/parse/pieces/stack-place.ts'
import { makePlain, tighten } from '#archive/parse/plain.ts'
import { readPage } from '#archive/parse/read-page.ts'
import type { ParseResources } from '#archive/parse/resources.ts'

const fixtures = join(import.meta.dirname, '../../tests/fixtures')
const folder = join(fixtures, 'article-borders')

/** A page and its titles, without white space: those of articles, and those of their parts. */
interface MarkedPage {
  readonly text: string
  readonly titles: ReadonlySet<string>
  readonly parts: ReadonlySet<string>
}

/** A stack of titles below a text: its signs, and whether an article begins there. */
export interface KnownBorder {
  readonly signs: readonly string[]
  readonly points: BorderPoints
  readonly begins: boolean
}

/** Never learned from: what is right of these is right of pages nobody has seen. */
export const heldOut = 'held-out.txt'

/** The sources: files of marked pages, each by one hand, and the folders of labelled pages. */
export const borderSources = (): string[] => [...readdirSync(folder).toSorted(), 'blind', 'pages']

/** The borders of a source, as the parser comes upon them when it knows of each what is right. */
export function readBorders(source: string, resources: ParseResources): KnownBorder[] {
  const pages = source.endsWith('.txt') ? readMarked(source) : readLabelled(source)
  return pages.flatMap((page) => bordersOf(page, resources))
}

/** Pages parted by a line of `====`; before each line of an article's titles stands `+ `, before one of a part's `- `. */
function readMarked(file: string): MarkedPage[] {
  const pages = readFileSync(join(folder, file), 'utf8')
    .split('\n====\n')
    .map((page) => page.split('\n'))
  return [...pages, ...pages.flatMap(aloneOf), ...pages.map(setInColumns)].map(readMarks)
}

function readMarks(lines: readonly string[]): MarkedPage {
  const marked = (sign: string): Set<string> =>
    new Set(lines.filter((line) => line.startsWith(sign)).map((line) => wordsOf(line.slice(sign.length))))
  return { text: lines.map((line) => line.replace(mark, '')).join('\n'), titles: marked('+ '), parts: marked('- ') }
}
const mark = /^[+-] /

/** Each article with parts on a page of its own, for many files hold one, and below the article above it, as the last of its page. */
function aloneOf(page: readonly string[]): string[][] {
  const begins = page.flatMap((line, at) => (line.startsWith('+ ') && !page.slice(0, at).findLast(Boolean)?.startsWith('+ ') ? [at] : []))
  return begins.flatMap((from, index) => {
    const lines = page.slice(from, begins[index + 1])
    if (!lines.some((line) => line.startsWith('- '))) return []
    const above = begins[index - 1]
    return above === undefined ? [lines] : [lines, [...page.slice(above, from), ...lines]]
  })
}

/** A page whose texts are cut into narrow lines, as columns are dumped. */
function setInColumns(page: readonly string[]): string[] {
  return page.flatMap((line) => (mark.test(line) ? [line] : (line.match(column) ?? [line])))
}
const column = /.{1,17}/gu

interface Labels {
  readonly pages: readonly { readonly file: string; readonly articles: readonly LabelledArticle[] }[]
}
interface LabelledArticle {
  readonly headline?: string | null
  readonly kicker?: string | null
  readonly subtitle?: string | null
  readonly subheads?: readonly { readonly text: string }[]
}

function readLabelled(name: string): MarkedPage[] {
  const { pages } = JSON.parse(readFileSync(join(fixtures, name, 'labels.json'), 'utf8')) as Labels
  return pages
    .filter(({ file }) => file.endsWith('.txt'))
    .map(({ file, articles }) => ({
      text: readFileSync(join(fixtures, name, file), 'utf8'),
      titles: new Set(
        articles.flatMap(({ headline, kicker, subtitle }) => [headline, kicker, subtitle].flatMap((title) => wordsOf(title ?? '') || [])),
      ),
      parts: new Set(articles.flatMap(({ subheads = [] }) => subheads.map(({ text }) => wordsOf(text)))),
    }))
}

const wordsOf = (title: string): string => tighten(makePlain(title.replace(/\s+/gu, ' ')).trim())

function bordersOf({ text, titles, parts }: MarkedPage, resources: ParseResources): KnownBorder[] {
  const borders = new Map<string, KnownBorder>()
  const begins = (piece: Piece, place: StackPlace, points: BorderPoints): boolean => {
    const lines = titlesOf(place).map(({ plain }) => wordsOf(plain))
    const [isTitle, isPart] = [titles, parts].map((known) => lines.some((line) => isOf(line, known)))
    // What is both teaches nothing; what is neither is a line of the text.
    if (lines.length > 0 && !(isTitle && isPart)) {
      const signs = readBorderSigns(piece, place)
      borders.set(`${place.at} ${place.end}`, { signs, points, begins: isTitle === true })
    }
    return isTitle === true && !isPart
  }
  readPage(text, { paths: [], outlet: null, publishedDate: null }, { ...resources, borders: { begins } })
  return [...borders.values()]
}

/** One of them, or a line of one. */
function isOf(line: string, known: ReadonlySet<string>): boolean {
  return known.has(line) || (line.length >= shortestLine && [...known].some((title) => title.includes(line)))
}
const shortestLine = 4
