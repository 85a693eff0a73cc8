/** Part of a query tree → one expression for SQLite's full-text table, where that can be. */
import type { QueryNode, TextTerm } from '#archive/query/query-tree.ts'
import { toCharacter, toPhrase } from '#archive/text/tokens.ts'

/** Longer or deeper expressions are answered piece by piece: FTS5 bounds the depth of its own tree. */
const mostParts = 24
const deepest = 6

/** The expression; null when the part asks for facts or frequent characters too, or is nothing but a negation. */
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
  if (planCharacter(term) !== null) return null
  const phrases = planSpellings(term)
  return term.field === null ? phrases : `(${term.field} : ${phrases})`
}

function planSpellings(term: TextTerm): string {
  return `(${term.spellings.map(toPhrase).join(' OR ')})`
}

/** The expression for the table of frequent characters; null for terms that are not one of them. */
export function planCharacter(term: TextTerm): string | null {
  const [only, ...others] = term.spellings
  if (only === undefined || others.length > 0) return null
  if (term.field !== null && term.field !== 'headline' && term.field !== 'kicker') return null
  return toCharacter(only, term.field)
}

/** Expressions for articles with any of the terms in headline or kicker, for either table; null where there is nothing to ask. */
export function planHeadline(terms: readonly TextTerm[]): { readonly text: string | null; readonly characters: string | null } {
  const able = terms.filter((term) => term.field === null || term.field === 'headline' || term.field === 'kicker').slice(0, mostParts)
  const text = able
    .filter((term) => planCharacter(term) === null)
    .map((term) => `(${term.field ?? '{headline kicker}'} : ${planSpellings(term)})`)
  const characters = able.flatMap((term) =>
    (['headline', 'kicker'] as const)
      .filter((field) => term.field === null || term.field === field)
      .flatMap((field) => planCharacter({ ...term, field }) ?? []),
  )
  return { text: joinAny(text), characters: joinAny(characters) }
}

function joinAny(parts: readonly string[]): string | null {
  return parts.length > 0 ? `(${parts.join(' OR ')})` : null
}
