/** The change log: which article was last touched in which generation. The index catches up from it. */
import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'

/** The generation of the last commit that touched an article. */
export function readGeneration(db: Connection): number {
  return prepared(db, 'SELECT generation FROM archive').pluck().get() as number
}

/** Begins the next generation; inside the transaction whose changes it names. */
export function nextGeneration(db: Connection): number {
  prepared(db, 'UPDATE archive SET generation = generation + 1').run()
  return readGeneration(db)
}

/** Notes that an article was added, changed or removed. */
export function noteChange(db: Connection, number: number, generation: number): void {
  prepared(
    db,
    'INSERT INTO change (number, generation) VALUES (?, ?) ON CONFLICT (number) DO UPDATE SET generation = excluded.generation',
  ).run(number, generation)
}

export interface Change {
  readonly number: number
  readonly generation: number
}

/** Articles touched after a generation, oldest first; an article that is gone is listed too. */
export function listChanges(db: Connection, after: number, limit: number): readonly Change[] {
  return prepared(db, 'SELECT number, generation FROM change WHERE generation > ? ORDER BY generation, number LIMIT ?').all(
    after,
    limit,
  ) as Change[]
}
