/** One change of a digest, carried out: by the archive on what it keeps, by a window on what it shows meanwhile. */
import { standardSettings, type PrintSettings } from './print-settings.ts'
import type { DigestChange } from './requests.ts'

/** As many articles as a digest may hold. */
export const mostPieces = 5000

/** What a person puts together. */
export interface DigestContent extends PrintSettings {
  readonly title: string
  /** The compiler's foreword. */
  readonly note: string
  readonly articleIds: readonly string[]
  readonly pieceNotes: PieceNotes
}

/**
 * What the compiler writes above single pieces, by article id. That of a piece which is taken out stays, and is there when
 * the piece comes back.
 */
export type PieceNotes = Readonly<Record<string, string>>

export const blankDigest: DigestContent = { title: '', note: '', articleIds: [], pieceNotes: {}, ...standardSettings }

/** The digest after the change. Names what changes, not how all should be: two windows at work do not undo each other's. */
export function changeDigest(digest: DigestContent, change: DigestChange): DigestContent {
  const { put, remove = [], pieceNotes, title, note, paper, typeSize, flow } = change
  const placed = put === undefined ? digest.articleIds : putArticles(digest.articleIds, put)
  const removed = new Set(remove)
  return {
    title: title ?? digest.title,
    note: note ?? digest.note,
    paper: paper ?? digest.paper,
    typeSize: typeSize ?? digest.typeSize,
    flow: flow ?? digest.flow,
    articleIds: placed.filter((id) => !removed.has(id)),
    pieceNotes: pieceNotes === undefined ? digest.pieceNotes : writeNotes(digest.pieceNotes, pieceNotes),
  }
}

/** An empty note is none. */
function writeNotes(present: PieceNotes, written: PieceNotes): PieceNotes {
  return Object.fromEntries(Object.entries({ ...present, ...written }).filter(([, text]) => text !== ''))
}

function putArticles(present: readonly string[], { ids, before }: NonNullable<DigestChange['put']>): readonly string[] {
  const known = new Set(present)
  const added = [...new Set(ids)].filter((id) => !known.has(id)).slice(0, mostPieces - present.length)
  if (before === undefined) return [...present, ...added]
  const listed = new Set([...present, ...added])
  const put = new Set(ids.filter((id) => listed.has(id)))
  const rest = present.filter((id) => !put.has(id))
  const place = before === null ? -1 : rest.indexOf(before)
  return place === -1 ? [...rest, ...put] : [...rest.slice(0, place), ...put, ...rest.slice(place)]
}
