/** One row of the result list. */

import type { StoredArticle } from '#archive/store/read-article.ts'
import type { Hit } from '#contract/models.ts'

import { matchUnits, type ShownTerm } from './find-matches.ts'
import { mergeRanges } from './find-ranges.ts'
import { makeSnippet } from './make-snippet.ts'
import type { FoldedArticle } from './units.ts'

/** Shows an article as a hit of a query. */
export function makeHit(article: StoredArticle, folded: FoldedArticle, terms: readonly ShownTerm[]): Hit {
  const matches = matchUnits(folded, terms)
  const { text: snippet, highlights } = makeSnippet(article, matches)
  const inHeadline = matches.find(({ unit }) => unit.unit === 'headline')
  return {
    id: article.id,
    headline: article.headline,
    kicker: article.kicker,
    outlet: article.outlet.value,
    publishedDate: article.publishedDate.value,
    inferred: (['outlet', 'publishedDate'] as const).filter((field) => article[field].basis === 'inferred'),
    pageNumber: article.pageNumber,
    pageName: article.pageName,
    districts: article.districts.map(({ name }) => name),
    snippet,
    highlights,
    headlineHighlights: inHeadline ? mergeRanges(inHeadline.ranges) : [],
    file: article.file,
  }
}
