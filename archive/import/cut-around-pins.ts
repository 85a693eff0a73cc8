/**
 * A page read anew keeps what the user touched: pinned spans stay one article with their id; the rest of the page is cut as
 * if the pinned text were not there. Blanking keeps every offset where it was.
 */
import type { Range } from '#contract/models.ts'

import { readPage } from '../parse/read-page.ts'
import type { PageHints, PageReading, ReadArticle, ReadLeftover } from '../parse/reading.ts'
import type { Resources } from '../resources.ts'
import type { SeenPiece, SeenPieces } from '../store/offers.ts'
import type { NewArticle } from '../store/readings.ts'
import { mergePieces, pieceOfLines } from './merge-pieces.ts'
import type { PinGroup } from './pin-groups.ts'
import { articleId } from './prepare-source.ts'
import { containSpans, intersectSpans, normaliseSpans, startOfSpans } from './spans.ts'

/** The articles and leftovers of a page on which some articles are pinned, and where the free reading sees more of them. */
export interface PinnedReading {
  readonly articles: readonly NewArticle[]
  readonly leftovers: readonly ReadLeftover[]
  readonly seen: readonly SeenPieces[]
}

interface Context {
  readonly text: string
  /** The page read as if nothing were pinned. */
  readonly page: PageReading
  readonly hash: string
  readonly read: (text: string) => PageReading
}

/** Cuts a page around its pins. `page` is its free reading. */
export function cutAroundPins(
  text: string,
  page: PageReading,
  groups: readonly PinGroup[],
  hash: string,
  hints: PageHints,
  resources: Resources,
): PinnedReading {
  const context = { text, page, hash, read: (masked: string) => readPage(masked, hints, resources.parse) }
  const pinned = normaliseSpans(
    text,
    groups.flatMap((group) => group.spans),
  )
  const isFree = (spans: readonly Range[]): boolean => intersectSpans(spans, pinned).length === 0
  // While no free article lies half in what is pinned, the others are those of the free reading.
  const fits = page.articles.every(({ spans }) => isFree(spans) || containSpans(pinned, spans))
  const rest = fits ? page : context.read(blank(text, pinned))
  const touched = groups.map((group) => readGroup(group, context))
  const taken = new Set(groups.flatMap((group) => group.members.map((pin) => pin.articleId)))
  // An article that kept its id when decoding changed may have that of a place where another begins by now.
  const idBeside = (start: number): string => (taken.has(articleId(hash, start)) ? idBeside(start + 1) : articleId(hash, start))
  const others = rest.articles
    .filter(({ spans }) => isFree(spans))
    .map((article) => ({ ...article, id: idBeside(startOfSpans(article.spans)) }))
  return {
    articles: [...touched.map(({ article }) => article), ...others],
    leftovers: [...rest.leftovers.filter(({ span }) => isFree([span])), ...touched.flatMap(({ leftovers }) => leftovers)].toSorted(
      (a, b) => a.span[0] - b.span[0],
    ),
    seen: groups.flatMap((group) => seePieces(group, context)),
  }
}

/** One pinned article: as read where the free reading has just that text, else its text is read alone. */
function readGroup(group: PinGroup, { text, page, read }: Context): Pick<PageReading, 'leftovers'> & { readonly article: NewArticle } {
  const as = (article: Omit<ReadArticle, 'spans'>): NewArticle => ({ ...article, id: group.articleId, spans: group.spans })
  const contained = containedIn(group, page)
  const covered = normaliseSpans(
    text,
    contained.flatMap(({ spans }) => spans),
  )
  if (containSpans(covered, group.spans)) return { article: as(mergePieces(contained)), leftovers: [] }
  const inside = read(blankOutside(text, group.spans))
  // What the whole page has no place for has none here. Other lines lost their place only because they now stand alone.
  const known = new Set(page.leftovers.map(({ span: [start] }) => start))
  const leftovers = inside.articles.length > 0 ? inside.leftovers.filter(({ span }) => known.has(span[0])) : []
  const alone = inside.leftovers.filter((leftover) => !leftovers.includes(leftover)).map(({ span }) => pieceOfLines(text, span))
  return { article: as(mergePieces([...inside.articles, ...alone])), leftovers }
}

/** What the free reading sees in a pin, when it sees several pieces. */
function seePieces(group: PinGroup, { page, hash }: Context): readonly SeenPieces[] {
  const contained = containedIn(group, page)
  if (contained.length < 2) return []
  const pieces = contained.map((article, index): SeenPiece => {
    const start = startOfSpans(article.spans)
    const member = group.members.find(({ spans }) => startOfSpans(spans) === start)
    return {
      id: index === 0 ? group.articleId : (member?.articleId ?? articleId(hash, start)),
      spans: article.spans,
      headline: article.headline,
      opening: (article.paragraphs.find(({ kind }) => kind === 'text') ?? article.paragraphs[0])?.text.slice(0, openingLength) ?? '',
    }
  })
  return [{ articleId: group.articleId, pieces }]
}

/** Enough of a text to know it by. */
const openingLength = 80

function containedIn(group: PinGroup, page: PageReading): readonly ReadArticle[] {
  return page.articles
    .filter(({ spans }) => containSpans(group.spans, spans))
    .toSorted((a, b) => startOfSpans(a.spans) - startOfSpans(b.spans))
}

/** The text with the spans turned into blanks; line ends stay. */
function blank(text: string, spans: readonly Range[]): string {
  let result = ''
  let at = 0
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    result += text.slice(at, start) + text.slice(start, end).replaceAll(/[^\n\r]/g, ' ')
    at = Math.max(at, end)
  }
  return result + text.slice(at)
}

/** The text with everything but the spans, which are in order, turned into blanks. */
function blankOutside(text: string, spans: readonly Range[]): string {
  const gaps = [
    ...spans.map(([start], index): Range => [spans[index - 1]?.[1] ?? 0, start]),
    [spans.at(-1)?.[1] ?? 0, text.length] as const,
  ]
  return blank(text, gaps)
}
