/**
 * How the pieces of a digest were chosen, for people who have the paper alone: `日期:2013..2019 -管城` is a language of the
 * search box, 不含“管城” · 2013年—2019年 is not. Conditions stand side by side as query and filters do.
 */
import { type FacetName, facetNames } from '#contract/models.ts'
import type { Filters } from '#contract/requests.ts'

import type { PrintWords } from './digest/words.ts'
import { writeEnds } from './query/dates.ts'
import { parseQuery } from './query/parse-query.ts'
import type { DateTerm, QueryNode, Term, UnknownField } from './query/query-tree.ts'

/** The conditions of a search as a printed line; empty where there are none. */
export function tellChoice(query: string, filters: Filters, words: PrintWords): string {
  const { root } = parseQuery(query)
  const asked = root?.kind === 'and' ? root.parts : root ? [root] : []
  return [...asked.map((part) => tell(part, words)), ...tellFilters(filters, words)].join(' · ')
}

function tellFilters(filters: Filters, words: PrintWords): readonly string[] {
  const { from = null, to = null, undated = false } = filters
  const nameValue = (name: FacetName, value: string): string => words.filterValues[name]?.[value] ?? value
  return [
    ...facetNames.map((name) => (filters[name] ?? []).map((value) => nameValue(name, value)).join(words.choice.or)),
    tellRange(from, to, words),
    undated ? words.unknownDate : '',
  ].filter(Boolean)
}

function tell(node: QueryNode, words: PrintWords): string {
  const { and, or, brackets, tellWithout, tellExcept } = words.choice
  const inside = (part: QueryNode): string =>
    part.kind === 'and' || part.kind === 'or' ? brackets.join(tell(part, words)) : tell(part, words)
  switch (node.kind) {
    case 'and':
      return node.parts.map(inside).join(and)
    case 'or':
      return node.parts.map(inside).join(or)
    case 'not':
      return node.part.kind === 'text' && node.part.field === null ? tellWithout(inside(node.part)) : tellExcept(inside(node.part))
    default:
      return tellTerm(node, words)
  }
}

function tellTerm(term: Term, words: PrintWords): string {
  const { choice, roles } = words
  switch (term.kind) {
    case 'text':
      return term.field === null ? quote(term.written) : choice.tellWithin(choice.textFields[term.field], quote(term.written))
    case 'person':
      return `${term.role === null ? choice.byline : roles[term.role]} ${term.written.trim()}`
    case 'name':
      return `${choice.nameFields[term.field]} ${term.written.trim()}`
    case 'date':
      return tellDates(term, words)
    case 'yearly':
      return words.formatYearly(Math.floor(term.from / 100), term.from % 100)
    case 'undated':
      return words.unknownDate
    case 'nameless':
      return nameUnknown(term.field, words)
  }
}

function nameUnknown(field: UnknownField, words: PrintWords): string {
  const names: Readonly<Record<UnknownField, string>> = {
    outlet: words.unknownOutlet,
    district: words.filterValues.district?.[''] ?? '',
    page: words.unknownPage,
    pageName: words.choice.unknownPageName,
  }
  return names[field]
}

function tellDates(term: DateTerm, words: PrintWords): string {
  const { from, to } = writeEnds(term)
  return tellRange(from, to, words)
}

function tellRange(from: string | null, to: string | null, { choice, formatDate, spanSeparator }: PrintWords): string {
  if (from === null) return to === null ? '' : choice.tellUntil(formatDate(to))
  if (to === null) return choice.tellSince(formatDate(from))
  return from === to ? formatDate(from) : `${formatDate(from)}${spanSeparator}${formatDate(to)}`
}

function quote(written: string): string {
  const text = written.trim()
  return /[“”]/.test(text) ? `「${text}」` : `“${text}”`
}
