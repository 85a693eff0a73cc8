import type { Filters, SortOrder } from './requests.ts'

/** A search kept under a name. */
export interface SavedSearch {
  readonly id: number
  readonly name: string
  readonly query: string
  readonly filters: Filters
  readonly sort: SortOrder
  readonly savedAt: string
}

export interface SavedSearchOutcome {
  readonly search: SavedSearch
  /** Another one had this name. */
  readonly replaced: boolean
}
