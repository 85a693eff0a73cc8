/**
 * A file that was found again at another place: it goes by its new name, and paper and date that names tell are inferred from
 * the new one. What the page states, what was said at import and what was set by hand stays; so does what the new name does not tell.
 */
import type { Fact } from '#contract/models.ts'
import type { Given } from '#contract/requests.ts'

import { inferOutlet } from '../parse/page/infer-outlet.ts'
import { tellDate } from '../parse/page/page-date.ts'
import type { Resources } from '../resources.ts'
import type { Connection } from '../store/open-store.ts'
import { readPageFacts } from '../store/readings.ts'
import { listOtherPlaces, moveSource, readSource, type SourceRow } from '../store/sources.ts'

/** A fact that the new name tells. Where it is no news, only the evidence is another. */
export interface MovedFact {
  readonly field: 'outlet' | 'publishedDate'
  readonly value: string
  readonly evidence: string | null
  readonly isNews: boolean
}

/**
 * Notes that a source has moved to `path`, if it stands at none of its former places, or others took its place; else this is a
 * copy, and null. `gone` are those places at which it was looked for before and not found: nothing waits for a drive in here.
 */
export function moveIfGone(
  db: Connection,
  { id, current }: SourceRow,
  to: { path: string; name: string; gone: readonly string[] },
): SourceRow | null {
  const places = listOtherPlaces(db, id, to.path)
  if ((places.length === 0 && current) || places.some((place) => !to.gone.includes(place))) return null
  moveSource(db, id, to.name, places)
  return readSource(db, id)
}

/** What the name of a moved source tells otherwise than its page has it, or by its new place only; empty where a new reading would be the same. */
export function findMovedFacts(db: Connection, { id, name }: SourceRow, said: Given, { parse }: Resources): readonly MovedFact[] {
  const { outlet, publishedDate } = readPageFacts(db, id)
  const compare = (field: MovedFact['field'], present: Fact, told: Fact | null): readonly MovedFact[] => {
    if (present.basis === 'stated' || told?.basis !== 'inferred' || told.value === null) return []
    const { value, evidence } = told
    const isNews = value !== present.value
    return isNews || evidence !== present.evidence ? [{ field, value, evidence, isNews }] : []
  }
  const toldOutlet = said.outlet === undefined ? inferOutlet([name], parse) : null
  const toldDate = tellDate({ paths: [name], publishedDate: said.publishedDate ?? null })
  return [...compare('outlet', outlet, toldOutlet), ...compare('publishedDate', publishedDate, toldDate)]
}
