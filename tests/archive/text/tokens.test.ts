import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fold } from '#archive/text/fold.ts'
import { tokenise, toPhrase } from '#archive/text/tokens.ts'

describe('tokenise', () => {
  it('gives each character with its successor, and the last of a unit alone', () => {
    expect(tokenise(['郑州市', '区'])).toBe('郑州 州市 市 区 ')
    expect(tokenise(['𠮷a'])).toBe('𠮷a a ')
    expect(tokenise(['', ''])).toBe('')
  })

  it('moves ASCII signs to where SQLite does not cut', () => {
    expect(tokenise(['a,b c'])).toBe('a， ，b b\u3000 \u3000c c ')
  })
})

describe('toPhrase', () => {
  it('asks for a prefix, a token or a phrase', () => {
    expect([toPhrase('人'), toPhrase('人大'), toPhrase('人大会')]).toEqual(['"人" *', '"人大"', '"人大 大会"'])
  })

  it('finds exactly the units that contain the term, in a real index', () => {
    const db = new Database(':memory:')
    db.exec("CREATE VIRTUAL TABLE t USING fts5 (body, content = '', tokenize = 'ascii')")
    const characters = fc.constantFrom(...'郑州区ab1', ',', '。', '"', '-', ' ', '(', '\u0000', '\u007f', '𠮷', 'é', '_')
    const text = fc.array(characters, { minLength: 1, maxLength: 8 }).map((all) => fold(all.join('')))
    const units = fc.sample(fc.array(text, { minLength: 1, maxLength: 3 }), { numRuns: 400, seed: 5 })
    const insert = db.prepare('INSERT INTO t (rowid, body) VALUES (?, ?)')
    for (const [at, all] of units.entries()) insert.run(at + 1, tokenise(all))
    const find = db.prepare('SELECT rowid FROM t WHERE t MATCH ? ORDER BY rowid').pluck()
    for (const term of fc.sample(text, { numRuns: 600, seed: 6 })) {
      if (term === '') continue
      const expected = units.flatMap((all, at) => (all.some((unit) => unit.includes(term)) ? [at + 1] : []))
      expect(find.all(toPhrase(term)), JSON.stringify(term)).toEqual(expected)
    }
    db.close()
  })
})
