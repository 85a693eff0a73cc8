/** Searches kept under a name: query, filters and order, asked anew each time. */
import { ArchiveError } from '#contract/errors.ts'
import type { SavedSearch, SavedSearchOutcome } from '#contract/saved-search.ts'

import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'

interface Row {
  id: number
  name: string
  request: string
  saved_at: string
}

const select = 'SELECT id, name, request, saved_at FROM saved_search'

/** All that were not deleted, the last saved first. */
export function listSavedSearches(db: Connection): readonly SavedSearch[] {
  const rows = prepared(db, `${select} WHERE deleted_at IS NULL ORDER BY saved_at DESC, id DESC`).all() as Row[]
  return rows.map(fromRow)
}

/** Keeps a search; one that had the name makes way and can be restored. */
export function saveSearch(db: Connection, name: string, request: Pick<SavedSearch, 'query' | 'filters' | 'sort'>): SavedSearchOutcome {
  const act = db.transaction(() => {
    const now = new Date().toISOString()
    const replaced = freeName(db, name)
    const insert = prepared(db, 'INSERT INTO saved_search (name, request, saved_at) VALUES (?, ?, ?)')
    const id = Number(insert.run(name, JSON.stringify(request), now).lastInsertRowid)
    return { search: fromRow(prepared(db, `${select} WHERE id = ?`).get(id) as Row), replaced }
  })
  return act.immediate()
}

/** False when there is none, or it is deleted already. */
export function deleteSavedSearch(db: Connection, id: number): boolean {
  const update = prepared(db, 'UPDATE saved_search SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL')
  return update.run(new Date().toISOString(), id).changes > 0
}

/** Takes a deletion back, as if it were saved again. Throws `saved-search-not-found`. */
export function restoreSavedSearch(db: Connection, id: number): SavedSearch {
  const act = db.transaction(() => {
    const row = prepared(db, `${select} WHERE id = ?`).get(id) as Row | undefined
    if (!row) throw new ArchiveError('saved-search-not-found', `there is no saved search ${id}`, { data: { searchId: id } })
    freeName(db, row.name)
    prepared(db, 'UPDATE saved_search SET deleted_at = NULL WHERE id = ?').run(id)
    return fromRow(row)
  })
  return act.immediate()
}

/** Whether a search had the name. */
function freeName(db: Connection, name: string): boolean {
  const update = prepared(db, 'UPDATE saved_search SET deleted_at = ? WHERE name = ? AND deleted_at IS NULL')
  return update.run(new Date().toISOString(), name).changes > 0
}

function fromRow({ id, name, request, saved_at }: Row): SavedSearch {
  return { id, name, ...(JSON.parse(request) as Pick<SavedSearch, 'query' | 'filters' | 'sort'>), savedAt: saved_at }
}
