/** Counts and sizes of an archive, for `info` and for the window's foot. */
import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'

import { isBlank } from './digests.ts'
import type { Store } from './open-store.ts'
import { prepared } from './prepared.ts'

export interface ArchiveCounts {
  readonly archiveId: string
  readonly generation: number
  readonly schemaVersion: number
  readonly sources: number
  readonly articles: number
  readonly corrections: number
  readonly digests: number
  /** Size of the archive file with its log, in bytes. */
  readonly archiveBytes: number
  /** Size of all imported bytes before compression. */
  readonly textBytes: number
}

/** Counts what is in the archive. */
export function countArchive({ db, file }: Store): ArchiveCounts {
  const counts = prepared(
    db,
    `SELECT archive.id AS archiveId, generation,
       (SELECT count(*) FROM source) AS sources,
       (SELECT coalesce(sum(size), 0) FROM source) AS textBytes,
       (SELECT count(*) FROM article) AS articles,
       (SELECT count(*) FROM correction WHERE undone_at IS NULL) AS corrections,
       (SELECT count(*) FROM digest d WHERE deleted_at IS NULL AND NOT (${isBlank})) AS digests
     FROM archive`,
  ).get() as Omit<ArchiveCounts, 'schemaVersion' | 'archiveBytes'>
  const schemaVersion = db.pragma('user_version', { simple: true }) as number
  return { ...counts, schemaVersion, archiveBytes: sizeOf(file) + sizeOf(`${file}-wal`) }
}

/** Size of a file in bytes; 0 when there is none. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** Whether a file may be written; SQLite wants to write beside it, too. */
export function canWrite(file: string): boolean {
  try {
    for (const place of [file, dirname(file)]) accessSync(place, constants.W_OK)
    return true
  } catch {
    return false
  }
}
