import { facetNames } from '#contract/models.ts'
import type { Filters } from '#contract/requests.ts'

/** A name to offer for a search: its words and its conditions. */
export function nameSearch(query: string, filters: Filters): string {
  const { from, to } = filters
  const range = from === undefined && to === undefined ? [] : [`${from ?? ''}—${to ?? ''}`]
  const values = facetNames.flatMap((facet) => filters[facet] ?? []).filter(Boolean)
  return [query.trim(), ...values, ...range].filter(Boolean).join(' ').slice(0, 100)
}
