import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { findByFrequent, FrequentLists, type FrequentTerms } from '#archive/search/frequent-lists.ts'
import { openIndexForWriting } from '#archive/store/index-file.ts'
import { frequentPlaces, readFrequent } from '#archive/store/index-frequent.ts'
import type { Connection } from '#archive/store/open-store.ts'
import { numberFrequent } from '#archive/text/frequent-terms.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
let made = 0

function makeIndex(): Connection {
  return openIndexForWriting(join(folder, `${made++}-index`), 'an archive', 1)
}

const only = (...article: string[]): FrequentTerms => ({ article: article.map(numberFrequent), headline: [], kicker: [] })

describe('FrequentLists', () => {
  it('gives back what was put in, whatever is put over it, across blocks', () => {
    const number = fc.oneof(fc.nat(40), fc.integer({ min: 4080, max: 4110 }), fc.integer({ min: 8180, max: 8200 }))
    const list = fc.subarray(['人', '市', '会议'].map(numberFrequent))
    const act = fc.tuple(number, fc.option(fc.record({ article: list, headline: list, kicker: list })))
    fc.assert(
      fc.property(fc.array(fc.array(act, { maxLength: 30 }), { maxLength: 4 }), (batches) => {
        const index = makeIndex()
        const expected = new Map<number, FrequentTerms>()
        for (const batch of batches) {
          const lists = new FrequentLists(index)
          for (const [at, terms] of batch) {
            lists.put(at, terms, expected.has(at))
            if (terms) expected.set(at, terms)
            else expected.delete(at)
          }
          lists.write()
        }
        for (const place of frequentPlaces) {
          for (const term of ['人', '市', '会议']) {
            const numbers = [...expected].filter(([, terms]) => terms[place].includes(numberFrequent(term))).map(([at]) => at)
            expect([...findByFrequent(index, place, term, 8201).toNumbers()]).toEqual(numbers.toSorted((a, b) => a - b))
          }
        }
        index.close()
      }),
      { numRuns: 50 },
    )
  })

  it('writes long lists as bits and short ones as numbers', () => {
    const index = makeIndex()
    const lists = new FrequentLists(index)
    for (let number = 0; number < 3000; number++) lists.put(number, only('人', ...(number % 100 === 0 ? ['市'] : [])), false)
    lists.write()
    expect(readFrequent(index, 0, 'article', '人')?.length).toBe(512)
    expect(readFrequent(index, 0, 'article', '市')?.length).toBe(60)
    expect(findByFrequent(index, 'article', '人', 3000).count).toBe(3000)
    expect([...findByFrequent(index, 'article', '市', 3000).toNumbers()].slice(0, 3)).toEqual([0, 100, 200])
    index.close()
  })

  it('writes again only the lists that have changed', () => {
    const index = makeIndex()
    const first = new FrequentLists(index)
    first.put(7, only('人', '市'), false)
    first.write()
    const before = index.prepare('SELECT total_changes()').pluck().get() as number
    const second = new FrequentLists(index)
    second.put(7, only('人', '会议'), true)
    second.write()
    expect((index.prepare('SELECT total_changes()').pluck().get() as number) - before).toBe(2)
    index.close()
  })
})
