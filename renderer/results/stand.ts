/** The row the list stands on, and in which search: kept over a reload, and while an article takes the place of the list. */
export interface Stand {
  readonly search: string
  readonly row: number
}

/** Whatever was kept, made whole. */
export function readStand(found: unknown): Stand {
  const { search, row }: Partial<Record<keyof Stand, unknown>> = typeof found === 'object' && found !== null ? found : {}
  return typeof search === 'string' && Number.isSafeInteger(row) ? { search, row: row as number } : { search: '', row: 0 }
}

/** The row to stand on in a search: another search starts at the top, and a shorter list ends earlier. */
export function findRow(stand: Stand, search: string, total: number): number {
  return stand.search === search ? Math.max(0, Math.min(total - 1, stand.row)) : 0
}
