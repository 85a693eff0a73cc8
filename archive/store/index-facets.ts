/** Facet columns as they lie in the index file: blocks of rows, and the names their codes stand for. */
import { crc32 } from 'node:zlib'

import type { Connection } from './open-store.ts'
import { prepared } from './prepared.ts'

export interface StoredBlock {
  readonly block: number
  readonly version: number
  readonly data: Uint8Array
}

interface BlockRow {
  block: number
  version: number
  checksum: number
  data: Buffer
}

/** Blocks written after a version of the index; throws when one is not as it was written. */
export function* readBlocks(db: Connection, after: number): Generator<StoredBlock> {
  const rows = prepared(db, 'SELECT block, version, checksum, data FROM facet_block WHERE version > ?').iterate(after)
  for (const row of rows as IterableIterator<BlockRow>) yield checked(row)
}

/** One block; null when it was never written. */
export function readBlock(db: Connection, block: number): Uint8Array | null {
  const row = prepared(db, 'SELECT block, version, checksum, data FROM facet_block WHERE block = ?').get(block) as BlockRow | undefined
  return row ? checked(row).data : null
}

function checked(row: BlockRow): StoredBlock {
  if (crc32(row.data) !== row.checksum) throw new Error(`facet block ${row.block} is damaged`)
  return row
}

/** Writes a block anew. */
export function writeBlock(db: Connection, { block, version, data }: StoredBlock): void {
  prepared(db, 'INSERT OR REPLACE INTO facet_block (block, version, checksum, data) VALUES (?, ?, ?, ?)').run(
    block,
    version,
    crc32(data),
    data,
  )
}

/** Names of one dictionary with codes after `after`, in the order of their codes; throws when one is missing. */
export function readNames(db: Connection, dictionary: number, after: number): readonly string[] {
  const names = prepared(db, 'SELECT name FROM facet_name WHERE dictionary = ? AND code > ? ORDER BY code')
    .pluck()
    .all(dictionary, after) as string[]
  const last = prepared(db, 'SELECT max(code) FROM facet_name WHERE dictionary = ?').pluck().get(dictionary) as number | null
  if (after + names.length !== Math.max(after, last ?? 0)) throw new Error(`names of dictionary ${dictionary} are missing`)
  return names
}

/** Gives a name its code. */
export function insertName(db: Connection, dictionary: number, code: number, name: string): void {
  prepared(db, 'INSERT INTO facet_name (dictionary, code, name) VALUES (?, ?, ?)').run(dictionary, code, name)
}
