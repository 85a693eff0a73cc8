import { describe, expect, it } from 'vitest'

import { nameSearch } from '#renderer/search/name-search.ts'

describe('nameSearch', () => {
  it('has the words and the conditions of the search', () => {
    expect(nameSearch(' 人大 ', { district: ['管城回族区', ''], from: '2014' })).toBe('人大 管城回族区 2014—')
    expect(nameSearch('', { year: ['2015'], outlet: ['郑州日报'] })).toBe('郑州日报 2015')
  })
})
