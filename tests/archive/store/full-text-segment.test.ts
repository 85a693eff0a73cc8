import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openIndexForWriting } from '#archive/store/index-file.ts'
import { deleteFullText, findNumbers, FullTextRows, mergeFullText, type FullTextRow } from '#archive/store/index-full-text.ts'
import type { Connection } from '#archive/store/open-store.ts'
import { tokenise, toPhrase } from '#archive/text/tokens.ts'
import { makeRandom, pick, type Random } from '#tests/bench/random.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const columns = ['body', 'headline', 'kicker', 'subtitle', 'dateline', 'byline'] as const
const none: FullTextRow = { body: [], headline: [], kicker: [], subtitle: [], dateline: [], byline: [] }
const letters = [...'郑州市区的一是了人在不有中国大和这为，。 ab12é𠮷𡈽\u3000\uff0c\ufffd']

let file: string
let index: Connection
/** The same rows, put in by FTS5 itself. */
let reference: Connection

beforeEach(() => {
  file = `${tempFolder()}/index`
  index = openIndexForWriting(file, 'a', 1)
  reference = new Database(':memory:')
  for (const table of ['full_text (body, headline, kicker, subtitle, dateline, byline', 'titles (headline, kicker'])
    reference.exec(
      `CREATE VIRTUAL TABLE ${table.replace(' (', ' USING fts5 (')}, content = '', contentless_delete = 1, tokenize = 'ascii')`,
    )
})
afterEach(() => {
  index.close()
  reference.close()
})

function insert(rows: ReadonlyMap<number, FullTextRow>, into = index): void {
  into.transaction(() => {
    const segment = new FullTextRows(into)
    for (const [number, row] of rows) segment.put(number, row)
    segment.write()
  })()
  for (const [number, row] of rows) insertByFts5(reference, number, row)
}

function insertByFts5(db: Connection, number: number, row: FullTextRow): void {
  const texts = columns.map((column) => tokenise(row[column]))
  db.prepare('INSERT INTO full_text (rowid, body, headline, kicker, subtitle, dateline, byline) VALUES (?, ?, ?, ?, ?, ?, ?)').run(
    number,
    ...texts,
  )
  db.prepare('INSERT INTO titles (rowid, headline, kicker) VALUES (?, ?, ?)').run(number, texts[1], texts[2])
}

function remove(number: number, from = index): void {
  for (const db of [from, reference]) db.transaction(() => deleteFullText(db, number))()
}

/** All that a table holds, by FTS5's own reading. */
function contentsOf(db: Connection, table: string): readonly unknown[] {
  db.prepare(`INSERT INTO ${table} (${table}) VALUES ('integrity-check')`).run()
  db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.all_${table} USING fts5vocab (main, ${table}, instance)`)
  return [
    db.prepare(`SELECT term, doc, col, offset FROM temp.all_${table}`).raw().all(),
    db.prepare(`SELECT id, sz FROM ${table}_docsize`).raw().all(),
    db.prepare(`SELECT block FROM ${table}_data WHERE id = 1`).pluck().get(),
  ]
}

function expectSame(): void {
  for (const table of ['full_text', 'titles']) expect(contentsOf(index, table)).toEqual(contentsOf(reference, table))
}

function writeText(random: Random, most: number): string {
  return Array.from({ length: Math.floor(random() * most) }, () => pick(random, letters)).join('')
}

function writeRow(random: Random, most: number): FullTextRow {
  const texts = (count: number, length: number): readonly string[] =>
    Array.from({ length: Math.floor(random() * count) }, () => writeText(random, length))
  return {
    body: texts(6, most),
    headline: texts(2, 20),
    kicker: texts(2, 12),
    subtitle: texts(2, 9),
    dateline: texts(2, 9),
    byline: texts(4, 4),
  }
}

function writeRows(random: Random, first: number, count: number, most: number): Map<number, FullTextRow> {
  let number = first
  return new Map(Array.from({ length: count }, () => [(number += 1 + Math.floor(random() * 3)), writeRow(random, most)]))
}

describe('FullTextRows', () => {
  it('writes what FTS5 itself makes of the same tokens', () => {
    insert(writeRows(makeRandom(1), 0, 300, 60))
    expectSame()
  })

  it('writes lists that go over many leaves, and positions of one article that do', () => {
    insert(
      new Map([...writeRows(makeRandom(2), 0, 40, 3000), [1000, { ...none, body: ['人'.repeat(60_000), '中国人'], headline: ['人人'] }]]),
    )
    insert(new Map(Array.from({ length: 6000 }, (_, at) => [2000 + at * 130, { ...none, body: ['人人'], byline: ['人'] }])))
    expectSame()
    expect(findNumbers(index, toPhrase('中国人'))).toBe(findNumbers(reference, toPhrase('中国人')))
  })

  it('writes articles without any text, alone and among others', () => {
    insert(new Map([[5, none]]))
    insert(
      new Map([
        [6, none],
        [7, { ...none, headline: ['', '郑州'] }],
        [2 ** 33, { ...none, kicker: ['a'] }],
      ]),
    )
    expectSame()
    remove(5)
    insert(new Map([[8, none]]))
    expectSame()
  })

  it('leaves a table that FTS5 deletes from, merges and searches, in any order', () => {
    const random = makeRandom(3)
    let next = 1
    const known = new Set<number>()
    for (let turn = 0; turn < 120; turn++) {
      const choice = random()
      if (choice < 0.5) {
        const rows = writeRows(random, next, 1 + Math.floor(random() * 8), 40)
        for (const number of rows.keys()) known.add(number)
        next = Math.max(...rows.keys())
        insert(rows)
      } else if (choice < 0.7 && known.size > 0) {
        const number = pick(random, [...known])
        known.delete(number)
        remove(number)
      } else if (choice < 0.8) index.transaction(() => mergeFullText(index, random() < 0.3 ? -20 : 20))()
      else expect(sorted(findNumbers(index, '"郑州"'))).toEqual(sorted(findNumbers(reference, '"郑州"')))
    }
    expectSame()
    index.transaction(() => mergeFullText(index, -10_000))()
    expectSame()
  })

  it('keeps what was taken out and put in anew in one transaction', () => {
    const random = makeRandom(4)
    insert(writeRows(random, 0, 30, 40))
    for (let turn = 0; turn < 10; turn++) {
      const numbers = (reference.prepare('SELECT id FROM full_text_docsize').pluck().all() as number[]).filter(() => random() < 0.3)
      index.exec('BEGIN')
      for (const number of numbers) deleteFullText(index, number)
      const segment = new FullTextRows(index)
      for (const number of numbers) segment.put(number, { ...none, body: [`第${turn}次`] })
      segment.write()
      index.exec('COMMIT')
      for (const number of numbers) deleteFullText(reference, number)
      for (const number of numbers) {
        reference
          .prepare("INSERT INTO full_text (rowid, body, headline, kicker, subtitle, dateline, byline) VALUES (?, ?, '', '', '', '', '')")
          .run(number, tokenise([`第${turn}次`]))
        reference.prepare("INSERT INTO titles (rowid, headline, kicker) VALUES (?, '', '')").run(number)
      }
      expectSame()
    }
  })

  it('goes on where another program has written meanwhile', () => {
    const random = makeRandom(6)
    const other = openIndexForWriting(file, 'a', 1)
    let next = 1
    const known = new Set<number>()
    for (let turn = 0; turn < 150; turn++) {
      const writer = random() < 0.5 ? index : other
      const choice = random()
      if (choice < 0.5) {
        const rows = writeRows(random, next, 1 + Math.floor(random() * 8), 40)
        for (const number of rows.keys()) known.add(number)
        next = Math.max(...rows.keys())
        insert(rows, writer)
      } else if (choice < 0.8 && known.size > 0) {
        const number = pick(random, [...known])
        known.delete(number)
        remove(number, writer)
      } else if (choice < 0.9) writer.transaction(() => mergeFullText(writer, random() < 0.3 ? -20 : 20))()
      else expect(sorted(findNumbers(writer, '"郑州"'))).toEqual(sorted(findNumbers(reference, '"郑州"')))
    }
    other.close()
    expectSame()
  })

  it('goes on with an index that FTS5 itself has written', () => {
    const random = makeRandom(7)
    for (const table of ['full_text', 'titles'])
      index.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('automerge', 8), ('usermerge', 4)`)
    let next = 0
    for (let turn = 0; turn < 40; turn++) {
      const rows = writeRows(random, next, 6, 40)
      next = Math.max(...rows.keys())
      if (turn < 30)
        for (const db of [index, reference]) db.transaction(() => rows.forEach((row, number) => insertByFts5(db, number, row)))()
      else insert(rows)
      if (turn % 3 === 0) remove(next)
    }
    expectSame()
    index.transaction(() => mergeFullText(index, -10_000))()
    expectSame()
  })

  it('leaves nothing of a transaction that is taken back', () => {
    insert(writeRows(makeRandom(5), 0, 20, 40))
    index.exec('BEGIN')
    const segment = new FullTextRows(index)
    segment.put(500, { ...none, body: ['郑州'] })
    segment.write()
    index.exec('ROLLBACK')
    expectSame()
    insert(new Map([[501, { ...none, body: ['郑州'] }]]))
    expectSame()
  })
})

function sorted(numbers: string | null): readonly string[] {
  return (numbers ?? '').split(',').toSorted()
}
