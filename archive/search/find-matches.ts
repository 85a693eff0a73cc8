/** All places where a query matches one article, for the reader's next and previous match. */

import { positiveTerms, type PersonTerm, type QueryNode, type TextTerm } from '#archive/query/query-tree.ts'
import type { Article, ArticleMatch } from '#contract/models.ts'

import { mergeRanges, toRanges, type TermRange } from './find-ranges.ts'
import { answers } from './match-article.ts'
import { foldUnits, type FoldedArticle, type FoldedUnit, type Unit } from './units.ts'

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

/**
 * Unit by unit in reading order; units without a match are left out. Two places of the same spelling do not overlap; those
 * of different terms may.
 */
export function matchUnits({ text, units }: FoldedArticle, terms: readonly ShownTerm[]): readonly UnitMatch[] {
  const places = units.map((): TermRange[] => [])
  terms.forEach((wanted, term) => {
    for (const spelling of wanted.spellings) {
      let at = 0
      for (let start = text.indexOf(spelling); start >= 0; start = text.indexOf(spelling, start + spelling.length)) {
        while ((units[at] as FoldedUnit).end <= start) at++
        if (looksInto(wanted, (units[at] as FoldedUnit).unit)) places[at]?.push({ start, end: start + spelling.length, term })
      }
    }
  })
  return units.flatMap((unit, at) => {
    const found = places[at] ?? []
    return found.length > 0 ? [{ unit: unit.unit, ranges: toRanges(unit, found) }] : []
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
