/** All places where a query matches one article, for the reader's next and previous match. */

import { positiveTerms, type PersonTerm, type QueryNode, type TextTerm } from '#archive/query/query-tree.ts'
import { foldWithSource } from '#archive/text/fold.ts'
import type { Article, ArticleMatch } from '#contract/models.ts'

import { findRanges, mergeRanges, type TermRange } from './find-ranges.ts'
import { answers } from './match-article.ts'
import { foldUnits, type FoldedUnit, type Unit } from './units.ts'

/** A term that can be seen in the text. */
export type ShownTerm = TextTerm | PersonTerm

/** One unit with the places in it. */
export interface UnitMatch {
  readonly unit: Unit
  readonly ranges: readonly TermRange[]
}

/** The terms of a query that highlights are for. */
export function shownTerms(root: QueryNode | null): readonly ShownTerm[] {
  return positiveTerms(root).filter((term) => term.kind === 'text' || term.kind === 'person')
}

/** Unit by unit in reading order; units without a match are left out. Only those with one are folded with the way back. */
export function matchUnits(units: readonly FoldedUnit[], terms: readonly ShownTerm[]): readonly UnitMatch[] {
  if (terms.length === 0) return []
  return units.flatMap(({ unit, folded }) => {
    const wanted = terms.map((term) => (looksInto(term, unit) ? term.spellings.filter((spelling) => folded.includes(spelling)) : []))
    if (wanted.every((spellings) => spellings.length === 0)) return []
    return [{ unit, ranges: findRanges(foldWithSource(unit.text), wanted) }]
  })
}

function looksInto(term: ShownTerm, unit: Unit): boolean {
  if (term.kind === 'text') return answers(term, unit.unit)
  return unit.unit === 'byline' && (term.role === null || term.role === unit.role)
}

/** Matches of one article as the contract gives them. */
export function findMatches(article: Article, root: QueryNode | null): readonly ArticleMatch[] {
  return matchUnits(foldUnits(article), shownTerms(root)).map(({ unit, ranges }) => ({
    unit: unit.unit,
    index: unit.index,
    ranges: mergeRanges(ranges),
  }))
}
