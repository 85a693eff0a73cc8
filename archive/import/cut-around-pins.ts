/**
 * A page read anew keeps what the user touched: pinned spans stay one article with their id; the rest of the page is cut as
 * if the pinned text were not there. Blanking keeps every offset where it was.
 */
import type { Range } from '#contract/models.ts'

import { readPage } from '../parse/read-page.ts'
import type { PageHints, PageReading, ReadArticle } from '../parse/reading.ts'
import type { Resources } from '../resources.ts'
import type { Pin } from '../store/pins.ts'
import type { NewArticle } from '../store/readings.ts'
import { toArticle } from './prepare-source.ts'

/** The articles and leftovers of a page on which some articles are pinned. `page` is its free reading. */
export function cutAroundPins(
  text: string,
  page: PageReading,
  pins: readonly Pin[],
  hash: string,
  hints: PageHints,
  resources: Resources,
): Pick<PageReading, 'leftovers'> & { readonly articles: readonly NewArticle[] } {
  const sameSpans =
    (pin: Pin) =>
    (article: ReadArticle): boolean =>
      JSON.stringify(article.spans) === JSON.stringify(pin.spans)
  const asRead = pins.map((pin) => page.articles.find(sameSpans(pin)))
  const read = (masked: string): PageReading => readPage(masked, hints, resources.parse)

  // Nothing moved: the free reading cuts where the pins do.
  const agrees = asRead.every(Boolean)
  const rest = agrees
    ? page
    : read(
        blank(
          text,
          pins.flatMap((pin) => pin.spans),
        ),
      )
  const free = agrees ? page.articles.filter((article) => !asRead.includes(article)) : rest.articles
  const pinned = pins.map((pin, index) => ({
    ...(asRead[index] ?? mergeArticles(read(blankOutside(text, pin.spans)).articles)),
    id: pin.articleId,
    spans: pin.spans,
  }))
  const taken = new Set(pins.map((pin) => pin.articleId))
  const others = free.map((article) => toArticle(article, hash)).filter((article) => !taken.has(article.id))
  return { articles: [...pinned, ...others], leftovers: rest.leftovers }
}

/** Several pieces read inside one pin are one article: the first one's fields, everybody's paragraphs and people. */
function mergeArticles(articles: readonly ReadArticle[]): Omit<ReadArticle, 'spans'> {
  const [first] = articles
  return {
    headline: first?.headline ?? null,
    kicker: first?.kicker ?? null,
    subtitle: first?.subtitle ?? null,
    dateline: first?.dateline ?? null,
    byline: articles.flatMap((article) => article.byline),
    districts: first?.districts ?? [],
    paragraphs: articles.flatMap((article, index) => [
      ...(index > 0 && article.headline ? [{ kind: 'subheading' as const, text: article.headline }] : []),
      ...article.paragraphs,
    ]),
  }
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

/** The text with everything but the spans turned into blanks. */
function blankOutside(text: string, spans: readonly Range[]): string {
  const sorted = spans.toSorted((a, b) => a[0] - b[0])
  const gaps = [
    ...sorted.map(([start], index): Range => [sorted[index - 1]?.[1] ?? 0, start]),
    [sorted.at(-1)?.[1] ?? 0, text.length] as const,
  ]
  return blank(text, gaps)
}
