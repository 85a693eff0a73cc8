/**
 * Lists as FTS5 keeps them for a term (fts5_hash.c): the row number, less the former one, twice the length of the positions in
 * bytes, and these; a position is 2 more than its distance from the former one. In a new column, `1` and its number come first.
 */
import { putVarint } from './varint.ts'

/** The row of every 64th token is kept; from there on it is looked for. */
const stepBits = 6

export class ListWriter {
  bytes: Uint8Array = new Uint8Array(1 << 16)
  private readonly columns: number
  private readonly numbers: readonly number[]
  /** For each column of each row the token behind its last; before all of them 0. */
  private readonly ends: Uint32Array
  /** Of each 64th token the row. */
  private readonly rows: Uint32Array

  constructor(columns: number, numbers: readonly number[], ends: readonly number[]) {
    this.columns = columns
    this.numbers = numbers
    this.ends = Uint32Array.from([0, ...ends])
    this.rows = new Uint32Array(((ends.at(-1) ?? 0) >>> stepBits) + 1)
    for (let row = 0, step = 0; row < numbers.length; row++)
      for (const end = this.ends[(row + 1) * columns] as number; step << stepBits < end; step++) this.rows[step] = row
  }

  /** Writes the list of the tokens of one term; gives its length. */
  write(order: Uint32Array, from: number, to: number): number {
    const { columns, numbers, ends, rows } = this
    // A row number, the size and the columns take more than a position does.
    if (this.bytes.length < (to - from) * 32) this.bytes = new Uint8Array((to - from) * 64)
    const { bytes } = this
    let length = 0
    let sizeAt = 0
    let formerNumber = 0
    let rowEnd = 0
    // Of the column: its place in `ends`, the token behind its last, and the last token that was written.
    let column = 0
    let columnEnd = 0
    let former = 0
    let firstColumn = 0
    for (let at = from; at < to; at++) {
      const token = order[at] as number
      if (token >= rowEnd) {
        if (at > from) length = putSize(bytes, sizeAt, length)
        let row = rows[token >>> stepBits] as number
        while (token >= (ends[(row + 1) * columns] as number)) row++
        const number = numbers[row] as number
        length = putVarint(bytes, length, number - formerNumber)
        formerNumber = number
        sizeAt = length++
        firstColumn = row * columns
        rowEnd = ends[firstColumn + columns] as number
        column = firstColumn
        former = ends[column] as number
        columnEnd = ends[column + 1] as number
      }
      if (token >= columnEnd) {
        do column++
        while (token >= (ends[column + 1] as number))
        former = ends[column] as number
        columnEnd = ends[column + 1] as number
        bytes[length++] = 1
        length = putVarint(bytes, length, column - firstColumn)
      }
      length = putVarint(bytes, length, token - former + 2)
      former = token
    }
    return putSize(bytes, sizeAt, length)
  }
}

/** Writes how long the positions behind `at` are, for which one byte was kept; gives where they end. */
function putSize(bytes: Uint8Array, at: number, end: number): number {
  const size = (end - at - 1) * 2
  if (size < 0x80) {
    bytes[at] = size
    return end
  }
  const width = varintWidth(size)
  bytes.copyWithin(at + width, at + 1, end)
  putVarint(bytes, at, size)
  return end + width - 1
}

function varintWidth(value: number): number {
  let width = 1
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) width++
  return width
}
