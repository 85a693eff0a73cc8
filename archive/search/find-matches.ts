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
  const places = new Map<FoldedUnit, TermRange[]>()
  for (const [index, term] of terms.entries()) {
    for (const spelling of term.spellings) {
      let at = 0
      for (let start = text.indexOf(spelling); start >= 0; start = text.indexOf(spelling, start + spelling.length)) {
        while ((units[at] as FoldedUnit).end <= start) at++
        const unit = units[at] as FoldedUnit
        if (!looksInto(term, unit.unit)) continue
        const place = { start, end: start + spelling.length, term: index }
        const others = places.get(unit)
        if (others) others.push(place)
        else places.set(unit, [place])
      }
    }
  }
  return units.flatMap((unit) => {
    const found = places.get(unit)
    return found ? [{ unit: unit.unit, ranges: toRanges(unit, found) }] : []
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
