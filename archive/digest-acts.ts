/** What a person does with digests: each act is one transaction, and each leaves a way back. */
import { changeDigest as carryOut } from '#contract/change-digest.ts'
import type { CheckedInput } from '#contract/check-input.ts'
import type { ChangedDigest, Digest, LeftOut, Piece } from '#contract/digest-models.ts'
import { ArchiveError, toWireError, type ErrorCode } from '#contract/errors.ts'

import { findOpenDigest, insertDigest, markDigest, readDigest, setOpenDigest, writeDigest } from './store/digests.ts'
import type { Connection } from './store/open-store.ts'
import { readArticle } from './store/read-article.ts'
import { isCurrent } from './store/sources.ts'
import { pageReadAnew, touchArticle } from './user-acts.ts'

/** The digest of that number. Throws `digest-not-found`. */
export function requireDigest(db: Connection, digestId: number): Digest {
  const digest = readDigest(db, digestId)
  if (!digest) throw new ArchiveError('digest-not-found', `there is no digest ${digestId}`, { data: { digestId } })
  return digest
}

/**
 * Changes a digest. Articles taken in or written about are pinned, so that it can be printed again as it was; one that cannot be, or
 * is among the `lost`, stays out and is told of. Throws its reason where that would be all that are named.
 */
export function changeDigest(
  db: Connection,
  { digestId, put, pieceNotes, ...change }: CheckedInput<'changeDigest'>,
  lost: ReadonlySet<string>,
): ChangedDigest {
  const act = db.transaction(() => {
    const digest = requireDigest(db, digestId ?? findOpenDigest(db) ?? beginDigest(db))
    const named = [...(put?.ids ?? []), ...Object.keys(pieceNotes ?? {})]
    const { ids, leftOut } = pinNamed(db, named, new Set(digest.articleIds), lost)
    const placed = put && { ...put, ids: put.ids.flatMap((id) => ids.get(id) ?? []) }
    const noted = Object.entries(pieceNotes ?? {}).flatMap(([id, text]) => (ids.has(id) ? [[ids.get(id), text]] : []))
    const notes = pieceNotes && { pieceNotes: Object.fromEntries(noted) }
    writeDigest(db, digest, carryOut(digest, { ...change, put: placed, ...notes }))
    return { ...requireDigest(db, digest.id), leftOut }
  })
  return act.immediate()
}

interface Pinned {
  /** By the ids they were named with. */
  readonly ids: ReadonlyMap<string, string>
  readonly leftOut: readonly LeftOut[]
}

/** Pins all that are named; what is in the digest is pinned already, or gone. */
function pinNamed(db: Connection, named: readonly string[], present: ReadonlySet<string>, lost: ReadonlySet<string>): Pinned {
  const ids = new Map<string, string>()
  const refused = new Map<string, unknown>()
  for (const id of new Set(named)) {
    try {
      if (lost.has(id)) throw pageReadAnew(id)
      ids.set(id, present.has(id) ? id : touchArticle(db, id).id)
    } catch (thrown) {
      if (!isOfOne(thrown, lost.has(id))) throw thrown
      refused.set(id, thrown)
    }
  }
  if (ids.size === 0 && refused.size > 0) throw refuseAll([...refused.values()])
  const nameOf = (id: string): string | null => (lost.has(id) ? null : (readArticle(db, id)?.headline ?? null))
  return { ids, leftOut: [...refused].map(([id, thrown]) => ({ id, headline: nameOf(id), reason: toWireError(thrown) })) }
}

/** The reason of the first, with the number of the others. */
function refuseAll([first, ...others]: readonly unknown[]): unknown {
  if (!(first instanceof ArchiveError) || others.length === 0) return first
  return new ArchiveError(first.code, first.message, { data: { ...first.data, others: others.length }, cause: first })
}

const ofOne: ReadonlySet<ErrorCode> = new Set(['article-not-found', 'source-refused'])

/** Whether it says something of this article alone. A page that is only to be read anew is read anew before. */
function isOfOne(thrown: unknown, isLost: boolean): boolean {
  return isLost || (thrown instanceof ArchiveError && ofOne.has(thrown.code))
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
