/** Whatever happens to the index file, no answer changes; and the indexer makes it good again. */
import { copyFileSync, existsSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'

import { createIndexer } from '#archive/search/indexer.ts'
import { createSearcher, type Searcher } from '#archive/search/searcher.ts'
import { openStore, type Store } from '#archive/store/open-store.ts'
import { addPages, makeStore, type PlainPage } from '#tests/helpers/filled-store.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const words = ['管城区', '人大', '会议', '郑州', '航空港', '道路', '学校', '建设', '居民', '社区']
const queries = [...words, '管', '管城区 人大', '会议 -学校', '标题:郑州', '']

/** Numbers that look random and are the same every time. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function makePages(count: number): readonly PlainPage[] {
  const random = makeRandom(7)
  const sentence = (length: number): string => Array.from({ length }, () => words[random(words.length)]).join('') + '。'
  return Array.from({ length: count }, (_, index) => ({
    name: `${index}.txt`,
    outlet: ['郑州日报', '郑州晚报'][index % 2]!,
    publishedDate: `201${index % 8}-0${1 + (index % 9)}-11`,
    articles: [
      {
        headline: sentence(2),
        paragraphs: [sentence(30), sentence(20)],
        districts: ['金水区'],
        byline: [{ role: 'reporter', name: `张${index % 40}` }],
      },
    ],
  }))
}

let made = 0
function makeArchive(pages: number): { store: Store; indexFile: string } {
  const file = join(folder, `${made++}.jianbao`)
  const store = makeStore(file)
  addPages(store, makePages(pages))
  const indexFile = `${file}-index`
  const indexer = createIndexer({ store, indexFile })
  while (!indexer.catchUp(100).done);
  indexer.close()
  return { store, indexFile }
}

function answers(searcher: Searcher): unknown {
  return queries.map((query) => {
    const { total, hits, facets } = searcher.search({ query, limit: 30 })
    return { query, total, hits, facets }
  })
}

function answersOf(store: Store, indexFile: string): unknown {
  const searcher = createSearcher({ store, indexFile })
  const given = answers(searcher)
  searcher.close()
  return given
}

describe('a searcher over a damaged index', () => {
  it('answers as before whichever bytes are flipped', { timeout: 120_000 }, () => {
    const { store, indexFile } = makeArchive(150)
    const expected = answersOf(store, indexFile)
    const sound = readFileSync(indexFile)
    const random = makeRandom(11)
    let noticed = 0
    const flips = 150
    for (let turn = 0; turn < flips; turn++) {
      const bytes = Buffer.from(sound)
      const at = turn < 100 ? turn : random(bytes.length)
      bytes[at] = bytes[at]! ^ (1 + random(255))
      writeFileSync(indexFile, bytes)
      const searcher = createSearcher({ store, indexFile })
      if (searcher.search({ query: '' }).engine === 'scan' || existsSync(`${indexFile}-damaged`)) noticed++
      if (turn % 5 === 0) expect(answers(searcher), `byte ${at}`).toEqual(expected)
      searcher.close()
      rmSync(`${indexFile}-damaged`, { force: true })
    }
    // Sixteen bytes of the header mean nothing to a reader.
    expect(noticed).toBeGreaterThanOrEqual(flips - 12)
    store.close()
  })

  it('answers as before when the file is cut, emptied, foreign, or gone', () => {
    const { store, indexFile } = makeArchive(60)
    const other = makeArchive(30)
    const expected = answersOf(store, indexFile)
    truncateSync(indexFile, Math.floor(statSync(indexFile).size / 2))
    expect(answersOf(store, indexFile)).toEqual(expected)
    writeFileSync(indexFile, '')
    expect(answersOf(store, indexFile)).toEqual(expected)
    writeFileSync(indexFile, 'not a database at all '.repeat(500))
    expect(answersOf(store, indexFile)).toEqual(expected)
    copyFileSync(other.indexFile, indexFile)
    expect(answersOf(store, indexFile)).toEqual(expected)
    rmSync(indexFile)
    expect(answersOf(store, indexFile)).toEqual(expected)
    store.close()
    other.store.close()
  })

  it('notices a change behind its back while it is open', () => {
    const { store, indexFile } = makeArchive(150)
    const searcher = createSearcher({ store, indexFile })
    const expected = answers(searcher)
    expect(searcher.search({ query: '人大' }).engine).toBe('index')
    const bytes = readFileSync(indexFile)
    for (let at = 5000; at < bytes.length; at += 97) bytes[at] = bytes[at]! ^ 0x55
    writeFileSync(indexFile, bytes)
    expect(answers(searcher)).toEqual(expected)
    expect(searcher.search({ query: '人大' }).engine).toBe('scan')
    searcher.close()
    store.close()
  })

  it('notices damage that kept the time of last change', () => {
    const { store, indexFile } = makeArchive(150)
    const expected = answersOf(store, indexFile)
    const { atime, mtime } = statSync(indexFile)
    const bytes = readFileSync(indexFile)
    bytes[Math.floor(bytes.length / 2)]! ^= 0x10
    writeFileSync(indexFile, bytes)
    utimesSync(indexFile, atime, mtime)
    expect(answersOf(store, indexFile)).toEqual(expected)
    expect(existsSync(`${indexFile}-damaged`)).toBe(true)
    store.close()
  })

  it('trusts an index whose sealing was cut short by a crash, and has it sealed', () => {
    const { store, indexFile } = makeArchive(60)
    const sealed = new Database(indexFile)
    sealed.pragma('user_version = 1')
    sealed.close()
    const searcher = createSearcher({ store, indexFile })
    expect(searcher.search({ query: '人大' }).engine).toBe('index')
    expect(searcher.check()).toEqual([])
    searcher.close()
    const indexer = createIndexer({ store, indexFile })
    expect(indexer.probe()).toBe('ready')
    while (!indexer.catchUp(100).done);
    indexer.close()
    const again = new Database(indexFile, { readonly: true })
    expect([0, 1]).not.toContain(again.pragma('user_version', { simple: true }))
    again.close()
    store.close()
  })

  it('does not count by names of which one is missing', () => {
    const { store, indexFile } = makeArchive(60)
    const expected = answersOf(store, indexFile)
    const changed = new Database(indexFile)
    changed.exec('DELETE FROM facet_name WHERE dictionary = 4 AND code = 5')
    // As while it is written: nothing vouches for its bytes.
    changed.pragma('user_version = 1')
    changed.close()
    const searcher = createSearcher({ store, indexFile })
    expect(searcher.search({ query: '' }).engine).toBe('scan')
    expect(answers(searcher)).toEqual(expected)
    searcher.close()
    store.close()
  })

  it('does not trust an index that has seen another past of the same archive', () => {
    const { store, indexFile } = makeArchive(60)
    // As after restoring an older copy of the archive and working on.
    store.db.exec("UPDATE article SET headline = '完全不同的标题' WHERE number = 60")
    expect(answersOf(store, indexFile)).toEqual(answersOf(store, `${indexFile}-none`))
    store.close()
  })
})

describe('a searcher over a damaged archive', () => {
  it('fails with the reason, and does not put it down to the index', () => {
    const { store, indexFile } = makeArchive(60)
    const { file } = store
    store.close()
    const bytes = readFileSync(file)
    // The first pages say which tables there are.
    bytes.fill(0xff, bytes.length / 4)
    writeFileSync(file, bytes)
    const damaged = openStore(file, { readonly: true })
    const searcher = createSearcher({ store: damaged, indexFile })
    expect(() => searcher.search({ query: '管城区' })).toThrow('malformed')
    expect(searcher.state()).toMatchObject({ note: null })
    expect(existsSync(`${indexFile}-damaged`)).toBe(false)
    searcher.close()
    damaged.close()
  })
})

describe('an indexer over a damaged index', () => {
  it('makes it anew, and the searcher goes back to it', () => {
    const { store, indexFile } = makeArchive(60)
    const searcher = createSearcher({ store, indexFile })
    const expected = answers(searcher)
    const bytes = readFileSync(indexFile)
    bytes.fill(0xff, 4096, 12_288)
    writeFileSync(indexFile, bytes)
    expect(searcher.search({ query: '人大' }).engine).toBe('scan')
    expect(searcher.state()).toMatchObject({ state: 'repairing', note: 'index-damaged' })
    const indexer = createIndexer({ store, indexFile })
    expect(indexer.probe()).toBe('damaged')
    indexer.reset()
    while (!indexer.catchUp(100).done);
    expect(searcher.search({ query: '人大' }).engine).toBe('index')
    expect(answers(searcher)).toEqual(expected)
    expect(searcher.check()).toEqual([])
    indexer.close()
    searcher.close()
    store.close()
  })

  it('repairs what a searcher has marked as damaged without being told', () => {
    const { store, indexFile } = makeArchive(60)
    const indexer = createIndexer({ store, indexFile })
    expect(indexer.probe()).toBe('ready')
    writeFileSync(`${indexFile}-damaged`, '')
    while (!indexer.catchUp(100).done);
    expect(existsSync(`${indexFile}-damaged`)).toBe(false)
    const searcher = createSearcher({ store, indexFile })
    expect(searcher.search({ query: '人大' }).engine).toBe('index')
    searcher.close()
    indexer.close()
    store.close()
  })

  it('begins anew when the file breaks under its hands', () => {
    const { store, indexFile } = makeArchive(60)
    const bytes = readFileSync(indexFile)
    // All but the header and the pages that say what tables there are.
    bytes.fill(0xff, 8192)
    writeFileSync(indexFile, bytes)
    const indexer = createIndexer({ store, indexFile })
    addPages(store, [{ name: '新.txt', articles: [{ headline: '新来的一篇', paragraphs: ['正文'] }] }])
    let steps = 0
    while (!indexer.catchUp(100).done) expect(++steps).toBeLessThan(10)
    indexer.close()
    const searcher = createSearcher({ store, indexFile })
    expect(searcher.search({ query: '新来的' })).toMatchObject({ total: 1, engine: 'index' })
    expect(searcher.check()).toEqual([])
    searcher.close()
    store.close()
  })
})
