import { describe, expect, it } from 'vitest'

import { describeQuery } from '#archive/query/describe-query.ts'
import { offerStars } from '#archive/query/offer-stars.ts'
import { parseQuery } from '#archive/query/parse-query.ts'

const offer = (query: string): string | null => {
  const { root } = parseQuery(query)
  const offered = root && offerStars(root)
  return offered && describeQuery(offered)
}

describe('offerStars', () => {
  it.each([
    ['登封*', '登封'],
    ['＊登封', '登封'],
    ['郑*学院', '郑 学院'],
    ['登封** 少林*', '登封 少林'],
    ['登封* OR 巩义', '登封 OR 巩义'],
    ['2013*', '2013'],
  ])('leaves out the stars of other programs: %s', (query, offered) => {
    expect(offer(query)).toBe(offered)
  })

  it.each(['', '登封', '*', '“登封*”', '-登封*'])('has nothing to offer for %j', (query) => {
    expect(offer(query)).toBeNull()
  })
})
