import { describe, expect, it } from 'vitest'

import { clipArticle, emptyTray, isInTray, moveClippings, readTray, toggleClipping, type Tray } from '#renderer/digest/tray.ts'

const clipping = (id: string) => ({ id, headline: id, outlet: null, publishedDate: null, inferred: [] })
const trayOf = (...ids: string[]): Tray => ({ ...emptyTray, clippings: ids.map(clipping) })
const idsOf = (tray: Tray) => tray.clippings.map(({ id }) => id).join('')

describe('the tray of the digest', () => {
  it('takes an article in at the end, and out again', () => {
    const two = toggleClipping(trayOf('a'), clipping('b'))
    expect(idsOf(two)).toBe('ab')
    expect(isInTray(two, 'b')).toBe(true)
    expect(idsOf(toggleClipping(two, clipping('a')))).toBe('b')
  })

  it('keeps of a hit only what it shows', () => {
    const hit = { ...clipping('a'), snippet: 'long' }
    expect(toggleClipping(emptyTray, hit).clippings[0]).toEqual(clipping('a'))
  })

  it('keeps of an article which of its facts were inferred', () => {
    const stated = { value: '郑州晚报', basis: 'stated', evidence: null } as const
    const inferred = { value: '2021', basis: 'inferred', evidence: '明年' } as const
    expect(clipArticle({ id: 'a', headline: null, outlet: stated, publishedDate: inferred })).toMatchObject({
      publishedDate: '2021',
      inferred: ['publishedDate'],
    })
  })

  it.each([
    ['b', 0, 'bacd'],
    ['b', 4, 'acdb'],
    ['b', 3, 'acbd'],
    ['b', 1, 'abcd'],
    ['b', 2, 'abcd'],
  ])('moves %s to %i', (id, to, order) => {
    expect(idsOf(moveClippings(trayOf('a', 'b', 'c', 'd'), new Set([id]), to))).toBe(order)
  })

  it('moves several together in their order', () => {
    expect(idsOf(moveClippings(trayOf('a', 'b', 'c', 'd'), new Set(['d', 'a']), 2))).toBe('badc')
  })

  it('comes back from storage, and is empty when what is there is foreign', () => {
    const kept: Tray = { clippings: [clipping('a')], title: '题', note: '按', digestId: 3 }
    expect(readTray(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
    expect(readTray('x')).toEqual(emptyTray)
    expect(readTray({ clippings: [1, { id: 'a' }] }).clippings).toHaveLength(1)
  })
})
