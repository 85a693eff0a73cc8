/**
 * The leaves of a segment of an FTS5 index, as SQLite's fts5_index.c describes and writes them (`fts5FlushOneHash`):
 *
 *   leaf    = Uint16 place of the first row number that no term stands before, else 0; Uint16 place of the term places;
 *             term and list, again and again; term places
 *   term    = bytes shared with the former term (not for the first of a leaf), count of further bytes, these
 *   list    = (row number, less the former one; count of bytes × 2; positions)*
 *   places  = of each term in the leaf, less the former one
 *
 * A list goes on in the next leaf where it does not fit; row numbers begin anew there. Numbers are varints but for the first two.
 */
import { getVarint, putVarint, varintLength } from './varint.ts'

/** As FTS5 has it when nothing is said. */
const leafSize = 4050
const headSize = 4

/** Where the leaves go. `term`: no term of a former leaf is greater, none of this leaf is less; null for a leaf without terms. */
export type PutLeaf = (number: number, bytes: Uint8Array, term: Uint8Array | null) => void

export class LeafWriter {
  /** Leaves written so far. */
  count = 0
  private readonly putLeaf: PutLeaf
  private leaf: Buffer = Buffer.alloc(1 << 16)
  private end = headSize
  private readonly places: Buffer = Buffer.alloc(leafSize * 2)
  private placesEnd = 0
  private lastPlace = 0
  private split: Uint8Array | null = null
  private former: Uint8Array = new Uint8Array(64)
  private formerLength = 0

  constructor(putLeaf: PutLeaf) {
    this.putLeaf = putLeaf
  }

  /** Writes a term with its list. */
  put(term: Uint8Array, termLength: number, list: Uint8Array, listLength: number): void {
    this.putTerm(term, termLength)
    if (this.end + this.placesEnd + listLength + 1 > leafSize) this.putLongList(list, listLength)
    else {
      const { leaf } = this
      let { end } = this
      if (listLength > 64) {
        leaf.set(list.subarray(0, listLength), end)
        end += listLength
      } else for (let at = 0; at < listLength; at++) leaf[end++] = list[at] as number
      this.end = end
    }
  }

  /** Writes the last leaf. */
  finish(): void {
    if (this.end > headSize) this.flush()
  }

  private putTerm(term: Uint8Array, length: number): void {
    if (this.end + this.placesEnd + length + 2 >= leafSize && this.end > headSize) this.flush()
    const { former, leaf } = this
    const most = Math.min(length, this.formerLength)
    let shared = 0
    while (shared < most && term[shared] === former[shared]) shared++
    const isFirst = this.placesEnd === 0
    this.placesEnd = putVarint(this.places, this.placesEnd, this.end - this.lastPlace)
    this.lastPlace = this.end
    let kept = shared
    if (isFirst) {
      this.split = this.count === 0 ? new Uint8Array(0) : term.slice(0, shared + 1)
      kept = 0
    } else this.end = putVarint(leaf, this.end, shared)
    this.end = putVarint(leaf, this.end, length - kept)
    for (let at = kept; at < length; at++) leaf[this.end++] = term[at] as number
    for (let at = shared; at < length; at++) former[at] = term[at] as number
    this.formerLength = length
  }

  /** A list that does not fit into the leaf is cut between its numbers. */
  private putLongList(list: Uint8Array, length: number): void {
    let number = 0
    let isFirst = false
    for (let at = 0; at < length;) {
      const delta = getVarint(list, at)
      at += varintLength(list, at)
      number += delta
      if (isFirst) this.leaf.writeUInt16BE(this.end, 0)
      this.end = putVarint(this.leaf, this.end, isFirst ? number : delta)
      isFirst = false
      const end = at + varintLength(list, at) + (getVarint(list, at) >>> 1)
      while (at < end) {
        const room = leafSize - this.end - this.placesEnd
        let to = end
        if (end - at > room) for (to = at + varintLength(list, at); to + varintLength(list, to) - at <= room;) to += varintLength(list, to)
        this.leaf.set(list.subarray(at, to), this.end)
        this.end += to - at
        at = to
        if (this.end + this.placesEnd >= leafSize) {
          this.flush()
          isFirst = true
        }
      }
    }
  }

  private flush(): void {
    const { leaf, end, placesEnd } = this
    leaf.writeUInt16BE(end, 2)
    this.places.copy(leaf, end, 0, placesEnd)
    this.count++
    this.putLeaf(this.count, leaf.subarray(0, end + placesEnd), placesEnd === 0 ? null : this.split)
    leaf.writeUInt32BE(0, 0)
    this.end = headSize
    this.placesEnd = 0
    this.lastPlace = 0
  }
}
