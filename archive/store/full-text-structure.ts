/**
 * FTS5's records about a table as a whole, by the comments in SQLite's fts5_index.c: the structure (which segments there are,
 * in the form of tables with `contentless_delete`) and the averages (rows, and tokens a column).
 */
import { getVarint, putVarint, varintLength } from './varint.ts'

export interface Segment {
  readonly id: number
  /** Numbers of its leaves. */
  readonly first: number
  readonly last: number
  /** Its rows were written by these flushes; a row that was deleted and written anew is told by it. */
  readonly origins: readonly [first: number, last: number]
  readonly tombstonePages: number
  readonly tombstones: number
  readonly rows: number
}

export interface Level {
  /** Segments that a merge has begun with. */
  readonly merging: number
  readonly segments: readonly Segment[]
}

export interface Structure {
  readonly cookie: number
  readonly writes: number
  readonly levels: readonly Level[]
}

const version2 = 0xff000001

/** Reads a structure record; throws when it is of another form. */
export function readStructure(record: Uint8Array): Structure {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength)
  if (view.getUint32(4) !== version2) throw new Error('the full-text index has an unknown structure')
  let at = 8
  const next = (): number => {
    const value = getVarint(record, at)
    at += varintLength(record, at)
    return value
  }
  const count = next()
  next()
  const writes = next()
  const levels = Array.from({ length: count }, (): Level => {
    const merging = next()
    const segments = Array.from({ length: next() }, (): Segment => ({
      id: next(),
      first: next(),
      last: next(),
      origins: [next(), next()],
      tombstonePages: next(),
      tombstones: next(),
      rows: next(),
    }))
    return { merging, segments }
  })
  return { cookie: view.getUint32(0), writes, levels }
}

/** The record of a structure. */
export function writeStructure({ cookie, writes, levels }: Structure): Uint8Array {
  const all = levels.flatMap(({ segments }) => segments)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(cookie, 0)
  head.writeUInt32BE(version2, 4)
  return Buffer.concat([
    head,
    writeVarints([
      levels.length,
      all.length,
      writes,
      ...levels.flatMap(({ merging, segments }) => [
        merging,
        segments.length,
        ...segments.flatMap(({ id, first, last, origins, tombstonePages, tombstones, rows }) => [
          id,
          first,
          last,
          ...origins,
          tombstonePages,
          tombstones,
          rows,
        ]),
      ]),
    ]),
  ])
}

/** Numbers one after the other: of the averages record and of the lengths of a row. */
export function writeVarints(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 9)
  let end = 0
  for (const value of values) end = putVarint(bytes, end, value)
  return bytes.subarray(0, end)
}

/** `count` numbers of such a record; those that it does not have are 0. */
export function readVarints(record: Uint8Array, count: number): number[] {
  const values: number[] = []
  for (let at = 0; values.length < count;) {
    values.push(at < record.length ? getVarint(record, at) : 0)
    if (at < record.length) at += varintLength(record, at)
  }
  return values
}

/** The number of the next flush. */
export function nextOrigin({ levels }: Structure): number {
  return Math.max(0, ...levels.flatMap(({ segments }) => segments.map(({ origins }) => origins[1]))) + 1
}

/** The lowest number that no segment has. */
export function freeSegment({ levels }: Structure): number {
  const taken = new Set(levels.flatMap(({ segments }) => segments.map(({ id }) => id)))
  let id = 1
  while (taken.has(id)) id++
  return id
}

/** The structure with one more segment at the lowest level. */
export function addSegment(
  structure: Structure,
  { id, origin, leaves, rows }: { readonly id: number; readonly origin: number; readonly leaves: number; readonly rows: number },
): Structure {
  const [lowest = { merging: 0, segments: [] }, ...others] = structure.levels
  const added: Segment = { id, first: 1, last: leaves, origins: [origin, origin], tombstonePages: 0, tombstones: 0, rows }
  return { ...structure, levels: [{ ...lowest, segments: [...lowest.segments, added] }, ...others] }
}
