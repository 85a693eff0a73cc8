/** What a person does with digests: each act is one transaction, and each leaves a way back. */
import { changeDigest as carryOut } from '#contract/change-digest.ts'
import type { CheckedInput } from '#contract/check-input.ts'
import type { Digest, Piece } from '#contract/digest-models.ts'
import { ArchiveError } from '#contract/errors.ts'

import { findOpenDigest, insertDigest, markDigest, readDigest, setOpenDigest, writeDigest } from './store/digests.ts'
import type { Connection } from './store/open-store.ts'
import { readArticle } from './store/read-article.ts'
import { isCurrent } from './store/sources.ts'
import { touchArticle } from './user-acts.ts'

/** The digest of that number. Throws `digest-not-found`. */
export function requireDigest(db: Connection, digestId: number): Digest {
  const digest = readDigest(db, digestId)
  if (!digest) throw new ArchiveError('digest-not-found', `there is no digest ${digestId}`, { data: { digestId } })
  return digest
}

/** Changes a digest. Articles taken in or written about are pinned, so that it can be printed again as it was. */
export function changeDigest(db: Connection, { digestId, put, pieceNotes, ...change }: CheckedInput<'changeDigest'>): Digest {
  const act = db.transaction(() => {
    const digest = requireDigest(db, digestId ?? findOpenDigest(db) ?? beginDigest(db))
    const present = new Set(digest.articleIds)
    const pin = (id: string): string => (present.has(id) ? id : touchArticle(db, id).id)
    const placed = put && { ...put, ids: put.ids.map(pin) }
    const noted = pieceNotes && Object.fromEntries(Object.entries(pieceNotes).map(([id, text]) => [pin(id), text]))
    writeDigest(db, digest, carryOut(digest, { ...change, put: placed, pieceNotes: noted }))
    return requireDigest(db, digest.id)
  })
  return act.immediate()
}

function beginDigest(db: Connection): number {
  const id = insertDigest(db)
  setOpenDigest(db, id)
  return id
}

/** Opens a digest in place of the open one; null opens none. Throws `digest-not-found`, for deleted ones too. */
export function openDigest(db: Connection, digestId: number | null): Digest | null {
  const act = db.transaction(() => {
    if (digestId !== null && requireDigest(db, digestId).deletedAt !== null) {
      throw new ArchiveError('digest-not-found', `digest ${digestId} is deleted`, { data: { digestId } })
    }
    setOpenDigest(db, digestId)
    return digestId === null ? null : requireDigest(db, digestId)
  })
  return act.immediate()
}

/** Puts a digest among the deleted ones; false when it is there already. */
export function deleteDigest(db: Connection, digestId: number): boolean {
  const act = db.transaction(() => {
    if (findOpenDigest(db) === digestId) setOpenDigest(db, null)
    return markDigest(db, digestId, 'deleted')
  })
  return act.immediate()
}

/** Takes a deletion back. */
export function restoreDigest(db: Connection, digestId: number): Digest {
  markDigest(db, digestId, 'kept')
  return requireDigest(db, digestId)
}

/** Articles as the lines of a digest; one that is gone keeps its line. */
export function listPieces(db: Connection, ids: readonly string[]): readonly Piece[] {
  return ids.map((id) => {
    const article = readArticle(db, id)
    if (!article) return { id, headline: null, outlet: unknown, publishedDate: unknown, state: 'gone' }
    const { headline, outlet, publishedDate, sourceId, removed } = article
    const state = removed ? 'removed' : isCurrent(db, Number(sourceId)) ? 'present' : 'former'
    return { id, headline, outlet, publishedDate, state }
  })
}

const unknown = { value: null, basis: null, evidence: null }
