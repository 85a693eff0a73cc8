import { describe, expect, it } from 'vitest'

import { orderPieces } from '#renderer/digest/order-pieces.ts'

const known = (value: string | null) => ({ value, basis: null, evidence: null })

const pieces = (...facts: readonly (readonly [date: string | null, outlet: string | null])[]) =>
  facts.map(([date, outlet], at) => ({ id: `${at}`, publishedDate: known(date), outlet: known(outlet) }))

const dates = pieces(...['2014-03-05', null, '2014', '2014-03', '2013-12', '2014', null].map((date) => [date, null] as const))

describe('orderPieces', () => {
  it('puts the less exact of two dates first and unknown ones last, all else as it was', () => {
    expect(orderPieces(dates, 'oldest').join('')).toBe('4253016')
  })

  it('puts unknown dates last where the newest are first, too', () => {
    expect(orderPieces(dates, 'newest').join('')).toBe('0325416')
  })

  it('puts a paper together, by its Chinese name, and in it the oldest first', () => {
    const mixed = pieces(['2015', '郑州日报'], ['2012', null], ['2013', '大河报'], ['2014', '郑州日报'], [null, '大河报'])
    expect(orderPieces(mixed, 'outlet').join('')).toBe('24301')
  })
})
