/** Part of a query tree → one expression for SQLite's full-text table, where that can be. */
import type { QueryNode, TextTerm } from '#archive/query/query-tree.ts'
import type { FrequentPlace } from '#archive/store/index-frequent.ts'
import { numberFrequent } from '#archive/text/frequent-terms.ts'
import { toPhrase } from '#archive/text/tokens.ts'

/** Longer or deeper expressions are answered piece by piece: FTS5 bounds the depth of its own tree. */
const mostParts = 24
const deepest = 6

/** The expression; null when the part asks for facts or frequent terms too, or is nothing but a negation. */
export function planFullText(node: QueryNode, depth = 0): string | null {
  if (depth > deepest) return null
  switch (node.kind) {
    case 'text':
      return planTerm(node)
    case 'and': {
      if (node.parts.length > mostParts) return null
      const wanted = planAll(
        node.parts.filter((part) => part.kind !== 'not'),
        depth,
      )
      const unwanted = planAll(
        node.parts.flatMap((part) => (part.kind === 'not' ? [part.part] : [])),
        depth,
      )
      if (!wanted || !unwanted || wanted.length === 0) return null
      const base = `(${wanted.join(' AND ')})`
      return unwanted.length > 0 ? `(${base} NOT (${unwanted.join(' OR ')}))` : base
    }
    case 'or': {
      if (node.parts.length > mostParts) return null
      const parts = planAll(node.parts, depth)
      return parts && `(${parts.join(' OR ')})`
    }
    default:
      return null
  }
}

function planAll(nodes: readonly QueryNode[], depth: number): readonly string[] | null {
  const plans = nodes.map((node) => planFullText(node, depth + 1))
  return plans.every((plan) => plan !== null) ? plans : null
}

function planTerm(term: TextTerm): string | null {
  if (planFrequent(term) !== null) return null
  const phrases = planSpellings(term)
  return term.field === null ? phrases : `(${term.field} : ${phrases})`
}

function planSpellings(term: TextTerm): string {
  return `(${term.spellings.map(toPhrase).join(' OR ')})`
}

/** A term that is looked up in the lists of frequent ones. */
export interface FrequentPlan {
  readonly place: FrequentPlace
  readonly term: string
}

/** The list that answers a term; null for terms that have none. */
export function planFrequent({ spellings, field }: TextTerm): FrequentPlan | null {
  const [only, ...others] = spellings
  if (only === undefined || others.length > 0 || numberFrequent(only) === 0) return null
  if (field === null) return { place: 'article', term: only }
  return field === 'headline' || field === 'kicker' ? { place: field, term: only } : null
}

/** How to find the articles with any of some terms in headline or kicker. */
export interface TitlePlan {
  /** For the table of titles; null when the lists say it all. */
  readonly expression: string | null
  readonly lists: readonly FrequentPlan[]
}

/** The plan for terms in headline or kicker; those of other fields are left out. */
export function planTitles(terms: readonly TextTerm[]): TitlePlan {
  const able = terms.filter(({ field }) => field === null || field === 'headline' || field === 'kicker').slice(0, mostParts)
  const expressions = able
    .filter((term) => planFrequent(term) === null)
    .map((term) => (term.field === null ? planSpellings(term) : `(${term.field} : ${planSpellings(term)})`))
  const lists = able.flatMap((term) =>
    (['headline', 'kicker'] as const)
      .filter((field) => term.field === null || term.field === field)
      .flatMap((field) => planFrequent({ ...term, field }) ?? []),
  )
  return { expression: expressions.length > 0 ? expressions.join(' OR ') : null, lists }
}
