/**
 * Facet columns cut into blocks of 1,024 articles for the index file, so that one correction rewrites some tens of
 * kilobytes. A block is one blob, numbers little-endian:
 *
 *   Int32   count of values
 *   Int32   × 1024 date    Uint32 × 1024 outlet, page name, page number    Uint32 × count values
 *   Uint16  × 1024 districts, people, tags                                 Uint8 × 1024 bases, present
 */
import type { Columns } from './columns.ts'

export const blockRows = 1024

/** One block of the columns as a blob. */
export function packBlock(columns: Columns, block: number): Uint8Array {
  const from = block * blockRows
  const rows = Math.max(0, Math.min(blockRows, columns.size - from))
  const count = countValues(columns, from, rows)
  const bytes = new Uint8Array(sizeFor(count))
  const view = layOut(bytes, count)
  view.count[0] = count
  const to = from + rows
  view.date.set(columns.date.subarray(from, to))
  view.outlet.set(columns.outlet.subarray(from, to))
  view.pageName.set(columns.pageName.subarray(from, to))
  view.pageNumber.set(columns.pageNumber.subarray(from, to))
  view.bases.set(columns.bases.subarray(from, to))
  view.present.set(columns.present.subarray(from, to))
  let at = 0
  for (let row = 0; row < rows; row++) {
    const number = from + row
    if (columns.present[number] === 0) continue
    for (const [lengths, column] of [
      [view.districts, columns.district],
      [view.people, columns.person],
      [view.tags, columns.tag],
    ] as const) {
      const codes = column.codesOf(number)
      lengths[row] = codes.length
      view.values.set(codes, at)
      at += codes.length
    }
  }
  return bytes
}

/** Sets the rows of one block from its blob. */
export function unpackBlock(columns: Columns, block: number, data: Uint8Array): void {
  const from = block * blockRows
  // Blobs lie in the file at any address; typed arrays want multiples of four.
  const bytes = data.byteOffset % 4 === 0 ? data : data.slice()
  const count = new DataView(bytes.buffer, bytes.byteOffset, 4).getInt32(0, true)
  if (bytes.length !== sizeFor(count)) throw new Error(`facet block ${block} has the wrong size`)
  const view = layOut(bytes, count)
  columns.grow(from + blockRows)
  columns.outlet.set(view.outlet, from)
  columns.pageName.set(view.pageName, from)
  columns.pageNumber.set(view.pageNumber, from)
  columns.bases.set(view.bases, from)
  for (let row = 0, at = 0; row < blockRows; row++) {
    const number = from + row
    const present = view.present[row] ?? 0
    columns.live += present - (columns.present[number] ?? 0)
    columns.present[number] = present
    columns.setDate(number, view.date[row] ?? 0)
    const districts = at + (view.districts[row] ?? 0)
    const people = districts + (view.people[row] ?? 0)
    const tags = people + (view.tags[row] ?? 0)
    columns.district.set(number, view.values, at, districts)
    columns.person.set(number, view.values, districts, people)
    columns.tag.set(number, view.values, people, tags)
    at = tags
  }
}

function countValues(columns: Columns, from: number, rows: number): number {
  let count = 0
  for (let number = from; number < from + rows; number++) {
    if (columns.present[number] === 0) continue
    for (const column of [columns.district, columns.person, columns.tag]) count += column.codesOf(number).length
  }
  return count
}

function sizeFor(count: number): number {
  return 4 + blockRows * 16 + count * 4 + blockRows * 6 + blockRows * 2
}

interface BlockView {
  readonly count: Int32Array
  readonly date: Int32Array
  readonly outlet: Uint32Array
  readonly pageName: Uint32Array
  readonly pageNumber: Uint32Array
  readonly values: Uint32Array
  readonly districts: Uint16Array
  readonly people: Uint16Array
  readonly tags: Uint16Array
  readonly bases: Uint8Array
  readonly present: Uint8Array
}

function layOut(bytes: Uint8Array, count: number): BlockView {
  const { buffer } = bytes
  let at = bytes.byteOffset
  const next = <T>(make: new (buffer: ArrayBufferLike, offset: number, length: number) => T, length: number, width: number): T => {
    const array = new make(buffer, at, length)
    at += length * width
    return array
  }
  return {
    count: next(Int32Array, 1, 4),
    date: next(Int32Array, blockRows, 4),
    outlet: next(Uint32Array, blockRows, 4),
    pageName: next(Uint32Array, blockRows, 4),
    pageNumber: next(Uint32Array, blockRows, 4),
    values: next(Uint32Array, count, 4),
    districts: next(Uint16Array, blockRows, 2),
    people: next(Uint16Array, blockRows, 2),
    tags: next(Uint16Array, blockRows, 2),
    bases: next(Uint8Array, blockRows, 1),
    present: next(Uint8Array, blockRows, 1),
  }
}
