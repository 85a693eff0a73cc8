import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { keepLooking } from '#archive/search/keep-looking.ts'
import { createSearcher, type Searcher } from '#archive/search/searcher.ts'
import { addPages, makeStore } from '#tests/helpers/filled-store.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()

/** A searcher over a new archive that counts how often it is made to look. */
function makeCounting(name: string): { searcher: Searcher; looks: () => number; add: () => void; close: () => void } {
  const store = makeStore(join(folder, name))
  const plain = createSearcher({ store, indexFile: join(folder, `${name}-index`) })
  let looks = 0
  const look = (): void => {
    looks++
    plain.look()
  }
  const searcher = keepLooking({ ...plain, look })
  const add = (): void => void addPages(store, [{ name: '甲', articles: [{ headline: '通车' }] }])
  return { searcher, looks: () => looks, add, close: () => (searcher.close(), store.close()) }
}

describe('keepLooking', () => {
  it('looks after a search, not before one', async () => {
    const { searcher, looks, add, close } = makeCounting('a')
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(looks()).toBe(0)
    expect(searcher.search({ query: '通车' }).total).toBe(0)
    add()
    await expect.poll(looks).toBeGreaterThan(1)
    expect(searcher.search({ query: '通车' }).total).toBe(1)
    close()
  })

  it('stops when it is closed', async () => {
    const { searcher, looks, close } = makeCounting('b')
    searcher.search({ query: '' })
    close()
    const before = looks()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(looks()).toBe(before)
  })
})
