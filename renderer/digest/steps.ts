/** Changes of a digest as the steps of a window: which go to the archive in one, and how each is taken back. */
import type { DigestContent } from '#contract/change-digest.ts'
import type { DigestChange } from '#contract/requests.ts'

/** A change and the digest it is meant for; null: the one that the first change makes. */
export interface Step {
  readonly digestId: number | null
  readonly change: DigestChange
}

/** Whether it leaves the list alone. */
export function isText({ put, remove }: DigestChange): boolean {
  return put === undefined && remove === undefined
}

/** Two changes of text as one. */
export function joinText(one: DigestChange, other: DigestChange): DigestChange {
  const pieceNotes = { ...one.pieceNotes, ...other.pieceNotes }
  return { ...one, ...other, ...(Object.keys(pieceNotes).length > 0 && { pieceNotes }) }
}

/** Whether a step back is that of the note which is being written: a note is one step, not as many as it has letters. */
export function goesOn(last: Step | undefined, { digestId, change }: Step): boolean {
  if (last?.digestId !== digestId || !isText(last.change) || !isText(change)) return false
  return isSameList(Object.keys(last.change.pieceNotes ?? {}), Object.keys(change.pieceNotes ?? {}))
}

/** The change that makes the former list and notes of the later ones; in title and foreword that is the text's own. */
export function reverseChange(former: DigestContent, later: DigestContent): DigestChange {
  const noted = [...new Set([...Object.keys(former.pieceNotes), ...Object.keys(later.pieceNotes)])]
  const changed = noted.filter((id) => former.pieceNotes[id] !== later.pieceNotes[id])
  const pieceNotes = Object.fromEntries(changed.map((id) => [id, former.pieceNotes[id] ?? '']))
  const list = isSameList(former.articleIds, later.articleIds) ? {} : reverseList(former.articleIds, later.articleIds)
  return { ...list, ...(changed.length > 0 && { pieceNotes }) }
}

/** What others put in meanwhile stays in. */
function reverseList(former: readonly string[], later: readonly string[]): DigestChange {
  const known = new Set(former)
  const remove = later.filter((id) => !known.has(id))
  // Where the order was the same, nothing need move.
  const isSame = later.filter((id) => known.has(id)).join(' ') === former.join(' ')
  return isSame ? { remove } : { put: { ids: [...former], before: null }, remove }
}

export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, place) => id === other[place])
}
