import { facetNames, type FacetName } from '#contract/models.ts'
import type { Filters } from '#contract/requests.ts'

/** Adds a value to a facet's choice, or takes it out again. */
export function toggleValue(filters: Filters, facet: FacetName, value: string): Filters {
  const chosen = filters[facet] ?? []
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  return withValues(filters, facet, next)
}

/** Adds a whole year to the choice, in place of months of it, or takes it out again. */
export function toggleYear(filters: Filters, year: string): Filters {
  const months = (filters.month ?? []).filter((month) => !month.startsWith(`${year}-`))
  return withValues(toggleValue(filters, 'year', year), 'month', months)
}

/** The filters with a facet's choice replaced; an empty choice leaves no trace. */
export function withValues(filters: Filters, facet: FacetName, values: readonly string[]): Filters {
  const { [facet]: _, ...rest } = filters
  return values.length === 0 ? rest : { ...rest, [facet]: [...values] }
}

export type DateChoice = Pick<Filters, 'from' | 'to' | 'undated'>

/** The filters with the choice of dates replaced; 2017 to 2014 is turned round. */
export function withDates(filters: Filters, dates: DateChoice): Filters {
  const { from: _from, to: _to, undated: _undated, ...rest } = filters
  const { from, to } = dates
  // 2015-03 to 2015 is that year from March on.
  const isTurned = from !== undefined && to !== undefined && from > to && !from.startsWith(to)
  return { ...rest, ...dates, ...(isTurned ? { from: to, to: from } : {}) }
}

/** How many conditions are set, each chosen value counting as one. */
export function countConditions(filters: Filters): number {
  const values = facetNames.reduce((sum, facet) => sum + (filters[facet]?.length ?? 0), 0)
  return values + (filters.from === undefined && filters.to === undefined ? 0 : 1) + (filters.undated === true ? 1 : 0)
}
