import { describe, expect, it } from 'vitest'

import { findRow, readStand } from '#renderer/results/stand.ts'

describe('the row the list stands on', () => {
  it.each([null, 7, {}, { search: '居民' }, { search: '居民', row: 'last' }])('is the first where %j was kept', (found) => {
    expect(readStand(found)).toEqual({ search: '', row: 0 })
  })

  it('is kept for its own search', () => {
    const stand = readStand({ search: '居民', row: 41 })
    expect(findRow(stand, '居民', 100)).toBe(41)
    expect(findRow(stand, '管城', 100)).toBe(0)
  })

  it('is the last of a list that has become shorter', () => {
    expect(findRow({ search: '居民', row: 41 }, '居民', 12)).toBe(11)
    expect(findRow({ search: '居民', row: -3 }, '居民', 12)).toBe(0)
  })
})
