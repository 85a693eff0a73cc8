/** Counts and sizes of an archive, for `info` and for the window's foot. */
import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'

import type { ArchiveInfo } from '#contract/archive-models.ts'

import { isBlank } from './digests.ts'
import type { Store } from './open-store.ts'
import { prepared } from './prepared.ts'
import { takenSql } from './removals.ts'

/** Sizes are in bytes: of the archive file with its log, and of all imported bytes before compression. */
export type ArchiveCounts = Pick<
  ArchiveInfo,
  | 'archiveId'
  | 'generation'
  | 'schemaVersion'
  | 'sources'
  | 'articles'
  | 'removed'
  | 'corrections'
  | 'digests'
  | 'archiveBytes'
  | 'textBytes'
>

/** Counts what is in the archive. */
export function countArchive({ db, file }: Store): ArchiveCounts {
  const { allSources, allArticles, sourcesOut, articlesOut, ...counts } = prepared(
    db,
    `WITH ${takenSql}
     SELECT archive.id AS archiveId, generation,
       (SELECT count(*) FROM source) AS allSources,
       (SELECT coalesce(sum(size), 0) FROM source) AS textBytes,
       (SELECT count(*) FROM article) AS allArticles,
       (SELECT count(*) FROM removal_item WHERE undone_at IS NULL AND source_id IS NOT NULL) AS sourcesOut,
       (SELECT count(*) FROM taken) AS articlesOut,
       (SELECT count(*) FROM correction WHERE undone_at IS NULL) AS corrections,
       (SELECT count(*) FROM digest d WHERE deleted_at IS NULL AND NOT (${isBlank})) AS digests
     FROM archive`,
  ).get() as Pick<ArchiveCounts, 'archiveId' | 'generation' | 'textBytes' | 'corrections' | 'digests'> & Row
  return {
    ...counts,
    sources: allSources - sourcesOut,
    articles: allArticles - articlesOut,
    removed: { sources: sourcesOut, articles: articlesOut },
    schemaVersion: db.pragma('user_version', { simple: true }) as number,
    archiveBytes: sizeOf(file) + sizeOf(`${file}-wal`),
  }
}

type Row = Readonly<Record<'allSources' | 'allArticles' | 'sourcesOut' | 'articlesOut', number>>

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
