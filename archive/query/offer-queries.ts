/** Other queries that may have been meant. None is asked in place of the one that was written: they are offered. */

import { describeQuery } from './describe-query.ts'
import { offerFields, type KnownNames } from './offer-fields.ts'
import { offerNumerals } from './offer-numerals.ts'
import { offerOperators } from './offer-operators.ts'
import { offerPeople } from './offer-people.ts'
import type { QueryNode } from './query-tree.ts'

/** No query has more offers. */
export const mostOffers = 5

/**
 * The offers as they are written, likeliest first: all words that can be are fields; only people; only names and dates; `or`
 * as an operator; other numerals.
 */
export function offerQueries(root: QueryNode | null, known: KnownNames): readonly string[] {
  if (root === null) return []
  const people = offerPeople(root)
  const offered = [people && offerFields(people, known), people, offerFields(root, known), offerOperators(root), offerNumerals(root)]
  const queries = offered.filter((query) => query !== null).map(describeQuery)
  return [...new Set(queries)]
}
