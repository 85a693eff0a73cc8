import { describe, expect, it } from 'vitest'

import type { ArchiveApi } from '#contract/api.ts'
import { ArchiveError } from '#contract/errors.ts'
import { createAnswerKey, createAnswerStore } from '#renderer/data/answer-store.ts'

interface Question {
  readonly query: string
  answer(total: number): void
  refuse(thrown: Error): void
}

/** An archive at the other end of a slow wire: the test says when and what it answers. */
function createSlowArchive() {
  const asked: Question[] = []
  const search = ({ query }: { query: string }) =>
    new Promise((resolve, reject) => {
      asked.push({ query, answer: (total) => resolve({ total }), refuse: reject })
    })
  return { asked, store: createAnswerStore({ search } as unknown as ArchiveApi) }
}

const keyOf = (query: string) => createAnswerKey('search', { query })
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('the answer store', () => {
  it('asks once for all who want to know', async () => {
    const { asked, store } = createSlowArchive()
    let told = 0
    store.watch(keyOf('a'), () => told++)
    store.watch(keyOf('a'), () => told++)
    asked[0]?.answer(7)
    await settled()
    expect(asked).toHaveLength(1)
    expect(told).toBe(2)
    expect(store.get<'search'>(keyOf('a'))).toMatchObject({ result: { total: 7 }, loading: false })
  })

  it('never lets an overtaken answer replace a newer one', async () => {
    const { asked, store } = createSlowArchive()
    store.watch(keyOf('a'), () => {})
    store.refresh()
    expect(asked).toHaveLength(2)
    asked[1]?.answer(2)
    await settled()
    asked[0]?.answer(1)
    await settled()
    expect(store.get<'search'>(keyOf('a')).result).toEqual({ total: 2 })
  })

  it('keeps the former answer on screen while it asks again', async () => {
    const { asked, store } = createSlowArchive()
    store.watch(keyOf('a'), () => {})
    asked[0]?.answer(1)
    await settled()
    store.refresh()
    expect(store.get<'search'>(keyOf('a'))).toMatchObject({ result: { total: 1 }, loading: true })
  })

  it('asks again for one method alone', async () => {
    const { asked, store } = createSlowArchive()
    store.watch(keyOf('a'), () => {})
    asked[0]?.answer(1)
    await settled()
    store.refresh('getInfo')
    expect(asked).toHaveLength(1)
    store.refresh('search')
    expect(asked).toHaveLength(2)
  })

  it('says when what is on screen is answered anew', async () => {
    const { asked, store } = createSlowArchive()
    let renewed = ''
    const stop = store.watch(keyOf('a'), () => {})
    store.watch(keyOf('b'), () => {})
    void store.renew('search').then(() => (renewed = 'all'))
    // Asked before: an answer of then is none, even while the next question waits for its turn.
    asked[0]?.answer(1)
    asked[1]?.answer(1)
    await settled()
    expect(renewed).toBe('')
    asked[2]?.answer(2)
    await settled()
    expect([renewed, asked.length]).toEqual(['', 4])
    stop()
    asked[3]?.refuse(new Error('gone'))
    await settled()
    expect(renewed).toBe('all')
    await store.renew('getInfo')
  })

  it('keeps nobody waiting for what is no longer on screen', async () => {
    const { asked, store } = createSlowArchive()
    const stops = ['a', 'b', 'c'].map((query) => store.watch(keyOf(query), () => {}))
    const renewed = store.renew('search')
    for (const stop of stops) stop()
    for (let next = 0; next < asked.length; next++) {
      asked[next]?.answer(1)
      await settled()
    }
    await renewed
    expect(asked).toHaveLength(2)
  })

  it('never sends a query that was typed over while two are under way', async () => {
    const { asked, store } = createSlowArchive()
    for (const query of ['a', 'ab', 'abc', 'abcd']) {
      const stop = store.watch(keyOf(query), () => {})
      if (query !== 'abcd') stop()
    }
    asked[0]?.answer(0)
    await settled()
    expect(asked.map(({ query }) => query)).toEqual(['a', 'ab', 'abcd'])
  })

  it('asks after all for what was dropped from the queue and is wanted again', async () => {
    const { asked, store } = createSlowArchive()
    store.watch(keyOf('a'), () => {})
    store.watch(keyOf('b'), () => {})
    store.watch(keyOf('c'), () => {})()
    asked[0]?.answer(0)
    await settled()
    expect(asked).toHaveLength(2)
    store.watch(keyOf('c'), () => {})
    expect(asked.map(({ query }) => query)).toEqual(['a', 'b', 'c'])
  })

  it('forgets at a change what is not on screen', async () => {
    const { asked, store } = createSlowArchive()
    const stop = store.watch(keyOf('a'), () => {})
    asked[0]?.answer(1)
    await settled()
    stop()
    store.refresh()
    expect(store.get(keyOf('a'))).toMatchObject({ result: undefined, loading: true })
  })

  it('holds an expected failure by its code, and any other as internal', async () => {
    const { asked, store } = createSlowArchive()
    store.watch(keyOf('a'), () => {})
    store.watch(keyOf('b'), () => {})
    asked[0]?.refuse(new ArchiveError('damaged', 'broken'))
    asked[1]?.refuse(new TypeError('bug'))
    await settled()
    expect(store.get(keyOf('a')).failure?.code).toBe('damaged')
    expect(store.get(keyOf('b')).failure?.code).toBe('internal')
  })
})
