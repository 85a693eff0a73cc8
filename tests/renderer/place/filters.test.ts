import { describe, expect, it } from 'vitest'

import { countConditions, toggleValue, toggleYear, withDates, withValues } from '#renderer/place/filters.ts'

describe('filters', () => {
  it('add a value, and take it out again without a trace', () => {
    const one = toggleValue({}, 'district', '金水区')
    expect(one).toEqual({ district: ['金水区'] })
    expect(toggleValue(one, 'district', '二七区')).toEqual({ district: ['金水区', '二七区'] })
    expect(toggleValue(one, 'district', '金水区')).toEqual({})
  })

  it('clear one facet and leave the others', () => {
    expect(withValues({ year: ['2014'], outlet: ['郑州日报'] }, 'year', [])).toEqual({ outlet: ['郑州日报'] })
  })

  it('replace all dates at once', () => {
    expect(withDates({ from: '2014', undated: true, tag: ['a'] }, { to: '2015' })).toEqual({ to: '2015', tag: ['a'] })
  })

  it('turn a range of dates round that ends before it begins', () => {
    expect(withDates({}, { from: '2017', to: '2014-03' })).toEqual({ from: '2014-03', to: '2017' })
    expect(withDates({}, { from: '2015-03', to: '2015' })).toEqual({ from: '2015-03', to: '2015' })
  })

  it('put a whole year in the place of its months', () => {
    expect(toggleYear({ month: ['2014-03', '2015-01'] }, '2014')).toEqual({ year: ['2014'], month: ['2015-01'] })
    expect(toggleYear({ year: ['2014'] }, '2014')).toEqual({})
  })

  it('count a span of dates as one condition and each value as one', () => {
    expect(countConditions({})).toBe(0)
    expect(countConditions({ district: ['a', 'b'], from: '2014', to: '2015', undated: true })).toBe(4)
  })
})
