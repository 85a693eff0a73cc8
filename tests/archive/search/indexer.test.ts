import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { createIndexer } from '#archive/search/indexer.ts'
import { createSearcher } from '#archive/search/searcher.ts'
import { openIndexForReading, readIndexMeta, wholeGeneration } from '#archive/store/index-file.ts'
import type { Store } from '#archive/store/open-store.ts'
import { addPages, changePage, makeStore, type PlainPage } from '#tests/helpers/filled-store.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
let made = 0

function makeArchive(): { store: Store; indexFile: string } {
  const file = join(folder, `${made++}.jianbao`)
  return { store: makeStore(file), indexFile: `${file}-index` }
}

/** Those too that lie in the log still. */
function countPages(indexFile: string): number {
  const index = openIndexForReading(indexFile)
  const pages = index?.pragma('page_count', { simple: true })
  index?.close()
  return pages as number
}

const page = (name: string, headline: string): PlainPage => ({ name, articles: [{ headline, paragraphs: [`${headline}的消息传开了。`] }] })

describe('createIndexer', () => {
  it('takes the change log in by steps and says when it is done', () => {
    const { store, indexFile } = makeArchive()
    for (const name of ['甲', '乙', '丙', '丁']) addPages(store, [page(name, `${name}处通车`)])
    const indexer = createIndexer({ store, indexFile })
    expect(indexer.probe()).toBe('absent')
    expect(indexer.catchUp(2)).toEqual({ done: false, generation: 2 })
    expect(indexer.catchUp(2)).toEqual({ done: false, generation: 4 })
    expect(indexer.catchUp(2)).toEqual({ done: true, generation: 4 })
    indexer.close()
    store.close()
  })

  it('does not tear a generation apart that is a little larger than a step', () => {
    const { store, indexFile } = makeArchive()
    addPages(
      store,
      ['甲', '乙', '丙'].map((name) => page(name, `${name}处通车`)),
    )
    addPages(store, [page('丁', '丁处通车')])
    const indexer = createIndexer({ store, indexFile })
    expect(indexer.catchUp(2)).toEqual({ done: false, generation: 1 })
    const index = openIndexForReading(indexFile)!
    expect(readIndexMeta(index)).toMatchObject({ generation: 1, articles: 3 })
    index.close()
    indexer.close()
    store.close()
  })

  it('takes changed articles in anew and gone ones out', () => {
    const { store, indexFile } = makeArchive()
    const [source = 0] = addPages(store, [{ name: '甲', articles: [{ headline: '旧标题' }, { headline: '将消失' }] }])
    const indexer = createIndexer({ store, indexFile })
    while (!indexer.catchUp(10).done);
    changePage(store, source, { name: '甲', articles: [{ headline: '新标题' }] })
    while (!indexer.catchUp(10).done);
    indexer.close()
    const searcher = createSearcher({ store, indexFile })
    const totals = ['旧标题', '将消失', '新标题'].map((query) => searcher.search({ query }))
    expect(totals.map(({ total, engine }) => [total, engine])).toEqual([
      [0, 'index'],
      [0, 'index'],
      [1, 'index'],
    ])
    searcher.close()
    store.close()
  })

  it('begins anew for another archive', () => {
    const one = makeArchive()
    const other = makeArchive()
    addPages(one.store, [page('甲', '甲处通车')])
    addPages(other.store, [page('乙', '乙处通车')])
    const first = createIndexer({ store: one.store, indexFile: one.indexFile })
    while (!first.catchUp(10).done);
    first.close()
    const second = createIndexer({ store: other.store, indexFile: one.indexFile })
    expect(second.probe()).toBe('foreign')
    while (!second.catchUp(10).done);
    second.close()
    const searcher = createSearcher({ store: other.store, indexFile: one.indexFile })
    expect(searcher.search({ query: '乙处' })).toMatchObject({ total: 1, engine: 'index' })
    searcher.close()
    one.store.close()
    other.store.close()
  })

  it('merges its segments in steps, gives the room back and changes no answer', { timeout: 60_000 }, () => {
    const { store, indexFile } = makeArchive()
    const indexer = createIndexer({ store, indexFile })
    for (let turn = 0; turn < 40; turn++) {
      addPages(
        store,
        Array.from({ length: 20 }, (_, at) => page(`${turn}-${at}`, `第${turn}期第${at}条${'道路学校社区建设'.repeat(20)}`)),
      )
      while (!indexer.catchUp(100).done);
    }
    const searcher = createSearcher({ store, indexFile })
    const ask = (): unknown => searcher.search({ query: '第7期' }).hits
    const before = ask()
    const pages = countPages(indexFile)
    let steps = 0
    while (indexer.mergeStep()) steps++
    expect(steps).toBeGreaterThan(0)
    expect(ask()).toEqual(before)
    expect(searcher.search({ query: '道路' })).toMatchObject({ total: 800, engine: 'index' })
    indexer.close()
    expect(countPages(indexFile)).toBeLessThanOrEqual(pages)
    expect(searcher.check()).toEqual([])
    searcher.close()
    store.close()
  })

  it('makes no file before there is something to do', () => {
    const { store, indexFile } = makeArchive()
    createIndexer({ store, indexFile }).close()
    expect(existsSync(indexFile)).toBe(false)
    store.close()
  })

  it('reaches a generation that touched no article', () => {
    const { store, indexFile } = makeArchive()
    store.db.exec('UPDATE archive SET generation = 5')
    const indexer = createIndexer({ store, indexFile })
    expect(indexer.catchUp(10)).toEqual({ done: true, generation: 5 })
    const index = openIndexForReading(indexFile)!
    expect(readIndexMeta(index)).toMatchObject({ generation: 5, number: wholeGeneration })
    index.close()
    indexer.close()
    store.close()
  })
})

describe('two indexers of one archive', () => {
  it('take turns without treading on each other', () => {
    const { store, indexFile } = makeArchive()
    const one = createIndexer({ store, indexFile })
    const other = createIndexer({ store, indexFile })
    const searcher = createSearcher({ store, indexFile })
    for (let turn = 0; turn < 6; turn++) {
      const outlet = `第${turn}家报纸`
      addPages(store, [{ ...page(`${turn}`, `第${turn}条路通车`), outlet }])
      while (!(turn % 2 === 0 ? one : other).catchUp(10).done);
      expect(searcher.search({ query: `来源:${outlet}` })).toMatchObject({ total: 1, engine: 'index' })
    }
    expect(searcher.search({ query: '' }).facets.outlet).toHaveLength(6)
    one.reset()
    while (!one.catchUp(10).done);
    addPages(store, [page('末', '最后一条路通车')])
    while (!other.catchUp(10).done);
    expect(searcher.search({ query: '通车' })).toMatchObject({ total: 7, engine: 'index' })
    one.close()
    other.close()
    expect(searcher.check()).toEqual([])
    searcher.close()
    store.close()
  })
})
