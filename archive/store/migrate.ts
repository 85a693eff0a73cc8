/** Plain SQL files, applied in the order of their names. A shipped file is never edited; `user_version` counts them. */
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Connection } from './open-store.ts'
import { sqlFolder } from './sql-folder.ts'

let known: readonly string[] | null = null

function migrations(): readonly string[] {
  known ??= readdirSync(sqlFolder())
    .filter((name) => /^\d{14}\..+\.sql$/.test(name))
    .toSorted()
  return known
}

/** The version an up-to-date archive has: the number of migrations. */
export function latestVersion(): number {
  return migrations().length
}

/**
 * Applies what is missing in one exclusive transaction, foreign keys off and checked at the end, as SQLite's documentation
 * of ALTER TABLE asks for (sqlite.org/lang_altertable.html). Fails whole or succeeds whole.
 */
export function migrate(db: Connection, applicationId: number): void {
  db.pragma('foreign_keys = OFF')
  const apply = db.transaction(() => {
    // Another program may have been faster.
    const from = db.pragma('user_version', { simple: true }) as number
    for (const name of migrations().slice(from)) db.exec(readFileSync(join(sqlFolder(), name), 'utf8'))
    if (from === 0) {
      db.pragma(`application_id = ${applicationId}`)
      db.prepare('INSERT INTO archive (one, id, made_at) VALUES (1, ?, ?)').run(randomUUID(), new Date().toISOString())
    }
    const broken = db.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) throw new Error(`migration leaves ${broken.length} broken references`)
    db.pragma(`user_version = ${migrations().length}`)
  })
  apply.exclusive()
}
