/**
 * Rows of a full-text table that are written as one segment of its index, without FTS5: it looks every token up in a table in
 * memory and sorts them afterwards, which was a third of the work of an import. See decision 19 in docs/decisions.
 */
import type { TokenTable } from '#archive/text/token-table.ts'

import { LeafWriter } from './full-text-leaves.ts'
import { ListWriter } from './full-text-lists.ts'
import { addSegment, freeSegment, nextOrigin, readStructure, readVarints, writeStructure, writeVarints } from './full-text-structure.ts'
import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'
import { putUtf8 } from './utf8.ts'

/** Rows that are not in the table, by rising number. */
export interface NewRows {
  readonly numbers: readonly number[]
  /** Of one row after the other, in each of one column after the other. */
  readonly tokens: TokenTable
  /** For each column of each row the token behind its last. */
  readonly ends: readonly number[]
}

/** Row numbers of the records about the whole table. */
const averagesRecord = 1
const structureRecord = 10
/** Leaves of a segment have numbers of so many bits; those of the segment stand before them. */
const leafNumbers = 2 ** 37
/** Stands before each term of the index of whole terms. */
const wholeTerms = 0x30

/** Of each level of a table how many segments it has, and whether FTS5 has begun to merge them. */
export function listLevels(db: Connection, table: string): readonly { readonly segments: number; readonly isMerging: boolean }[] {
  const { levels } = readStructure(readRecord(db, table, structureRecord))
  return levels.map(({ segments, merging }) => ({ segments: segments.length, isMerging: merging > 0 }))
}

/** How many leaves each segment of a table has. */
export function countLeaves(db: Connection, table: string): readonly number[] {
  const { levels } = readStructure(readRecord(db, table, structureRecord))
  return levels.flatMap(({ segments }) => segments.map(({ first, last }) => last - first + 1))
}

function readRecord(db: Connection, table: string, record: number): Uint8Array {
  return prepared(db, `SELECT block FROM ${table}_data WHERE id = ?`).pluck().get(record) as Buffer
}

/** Writes rows into the tables that FTS5 keeps for `table`; gives how many leaves they take. */
export function insertSegment(db: Connection, table: string, columns: number, rows: NewRows): number {
  const write = prepared(db, `INSERT OR REPLACE INTO ${table}_data (id, block) VALUES (?, ?)`)
  const structure = readStructure(readRecord(db, table, structureRecord))
  const origin = nextOrigin(structure)
  const totals = readVarints(readRecord(db, table, averagesRecord), columns + 1)
  totals[0] = (totals[0] as number) + rows.numbers.length
  for (const [row, lengths] of lengthsOf(rows, columns).entries()) {
    lengths.forEach((length, column) => (totals[column + 1] = (totals[column + 1] as number) + length))
    prepared(db, `INSERT INTO ${table}_docsize (id, sz, origin) VALUES (?, ?, ?)`).run(rows.numbers[row], writeVarints(lengths), origin)
  }
  write.run(averagesRecord, writeVarints(totals))
  if (rows.tokens.count === 0) return 0
  const id = freeSegment(structure)
  const insertLeaf = prepared(db, `INSERT INTO ${table}_data (id, block) VALUES (?, ?)`)
  const insertTerm = prepared(db, `INSERT INTO ${table}_idx (segid, term, pgno) VALUES (?, ?, ?)`)
  const leaves = new LeafWriter((number, bytes, term) => {
    insertLeaf.run(id * leafNumbers + number, bytes)
    // The lowest bit would tell of an index of a long list.
    if (term) insertTerm.run(id, term, number * 2)
  })
  writeLists(leaves, columns, rows)
  write.run(structureRecord, writeStructure(addSegment(structure, { id, origin, leaves: leaves.count, rows: rows.numbers.length })))
  return leaves.count
}

/** How many tokens each column of each row has. */
function lengthsOf({ numbers, ends }: NewRows, columns: number): readonly (readonly number[])[] {
  return numbers.map((_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const at = row * columns + column
      return (ends[at] as number) - (ends[at - 1] ?? 0)
    }),
  )
}

function writeLists(leaves: LeafWriter, columns: number, { numbers, tokens, ends }: NewRows): void {
  const { order, characters, starts, seconds } = tokens.sort()
  const lists = new ListWriter(columns, numbers, ends)
  const term = new Uint8Array(9)
  term[0] = wholeTerms
  for (let first = 1; first < characters.length; first++) {
    const firstEnd = putUtf8(term, 1, characters[first] as number)
    const to = starts[first + 1] as number
    for (let at = starts[first] as number; at < to;) {
      const second = seconds[at] as number
      let end = at + 1
      while (end < to && seconds[end] === second) end++
      const length = lists.write(order, at, end)
      leaves.put(term, second === 0 ? firstEnd : putUtf8(term, firstEnd, characters[second] as number), lists.bytes, length)
      at = end
    }
  }
  leaves.finish()
}
