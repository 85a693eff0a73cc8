/** Other queries that may have been meant. None is asked in place of the one that was written: they are offered. */

import { describeQuery } from './describe-query.ts'
import { offerFields, replaceWords, type KnownFacts } from './offer-fields.ts'
import { offerLabels } from './offer-labels.ts'
import { offerLists } from './offer-lists.ts'
import { offerNumerals } from './offer-numerals.ts'
import { offerOperators } from './offer-operators.ts'
import { offerParts } from './offer-parts.ts'
import { offerPeople } from './offer-people.ts'
import { offerStars } from './offer-stars.ts'
import { offerUnknown } from './offer-unknown.ts'
import { offerWords } from './offer-words.ts'
import type { QueryNode, TextTerm } from './query-tree.ts'

/**
 * The offers as they are written, likeliest first: what is said not to be known; all words that can be are fields; only people;
 * only names and dates; `or` as an operator; other numerals; no stars.
 */
export function offerQueries(root: QueryNode, known: KnownFacts): readonly string[] {
  const unknown = offerUnknown(root)
  const people = offerPeople(root)
  const facts = [people && offerFields(people, known), people, offerFields(root, known)]
  return describeAll([
    unknown && offerFields(unknown, known),
    unknown,
    ...facts,
    offerOperators(root),
    offerNumerals(root),
    offerStars(root),
  ])
}

/**
 * What to offer too when hardly anything was found: the forms in which words are printed; fields without their colon, or with
 * several names; words cut into facts, or into words; words for fields.
 */
export function offerMore(root: QueryNode, known: KnownFacts, findForms: (word: TextTerm) => QueryNode | null): readonly string[] {
  const [facts = null, words = null] = offerParts(offerFields(root, known) ?? root, known)
  const near = replaceWords(root, findForms)
  return describeAll([near === root ? null : near, offerLabels(root), offerLists(root), offerPeople(facts), facts, words, offerWords(root)])
}

function describeAll(offered: readonly (QueryNode | null)[]): readonly string[] {
  return [...new Set(offered.filter((query) => query !== null).map(describeQuery))]
}
