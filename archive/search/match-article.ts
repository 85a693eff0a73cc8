/**
 * Does one article answer a query? The plain definition (rules 3 and 6 of docs/matching.md), used for articles that are not
 * in the index yet, for scans, and for checking what the index gave.
 */
import { isAmong } from '#archive/query/dates.ts'
import type { NameField, PersonTerm, QueryNode, Term, TextTerm } from '#archive/query/query-tree.ts'
import type { StoredArticle } from '#archive/store/read-article.ts'
import { fold } from '#archive/text/fold.ts'

import { isInRole, personName, toFacetRow, type FacetRow } from './facet-row.ts'
import { testName, type NameResolver } from './name-terms.ts'
import { foldOf, foldUnits, type FoldedArticle, type Unit } from './units.ts'

/** An article made ready to be asked. */
export interface Subject {
  readonly number: number
  readonly row: FacetRow
  readonly folded: FoldedArticle
}

/** Folds an article once for many questions. */
export function toSubject(article: StoredArticle): Subject {
  return {
    number: article.number,
    row: toFacetRow(article),
    folded: foldUnits(article),
  }
}

/** True when the article is a hit. */
export function matchesArticle(node: QueryNode, subject: Subject, resolve: NameResolver): boolean {
  switch (node.kind) {
    case 'and':
      return node.parts.every((part) => matchesArticle(part, subject, resolve))
    case 'or':
      return node.parts.some((part) => matchesArticle(part, subject, resolve))
    case 'not':
      return !matchesArticle(node.part, subject, resolve)
    case 'text':
      return node.field === null ? hasTerm(node, subject.folded.text) : hasTermIn(node, subject.folded, (unit) => answers(node, unit))
    case 'person':
      return subject.row.people.some((key) => matchesPerson(node, key))
    case 'name':
      return namesOf(node.field, subject.row).some((name) => testName(node, resolve)(name, fold(name)))
    case 'nameless':
      return namesOf(node.field, subject.row).length === 0
    case 'date':
    case 'yearly':
      return isAmong(subject.row.date, node)
    case 'undated':
      return subject.row.date === 0
  }
}

function hasTerm({ spellings }: TextTerm, folded: string): boolean {
  return spellings.some((spelling) => folded.includes(spelling))
}

function hasTermIn(term: TextTerm, folded: FoldedArticle, isMeant: (unit: Unit['unit']) => boolean): boolean {
  return folded.units.some((one) => isMeant(one.unit.unit) && hasTerm(term, foldOf(folded, one)))
}

/** True when a unit is one of those that a text term looks into. */
export function answers(term: TextTerm, unit: Unit['unit']): boolean {
  if (term.field === null) return true
  return term.field === 'body' ? unit === 'paragraph' : term.field === unit
}

function matchesPerson(term: PersonTerm, key: string): boolean {
  return isInRole(key, term.role) && term.spellings.some((spelling) => fold(personName(key)).includes(spelling))
}

function namesOf(field: NameField, row: FacetRow): readonly string[] {
  const one = (name: string | null): readonly string[] => (name === null ? [] : [name])
  switch (field) {
    case 'outlet':
      return one(row.outlet)
    case 'page':
      return one(row.pageNumber)
    case 'pageName':
      return one(row.pageName)
    case 'district':
      return row.districts
    case 'tag':
      return row.tags
  }
}

/** True when one of the terms stands in the headline or the kicker: such hits come first. */
export function hitsHeadline(terms: readonly Term[], { folded }: Subject): boolean {
  return terms.some(
    (term) => term.kind === 'text' && hasTermIn(term, folded, (unit) => (unit === 'headline' || unit === 'kicker') && answers(term, unit)),
  )
}
