import { describe, expect, it } from 'vitest'

import { describeQuery } from '#archive/query/describe-query.ts'
import { offerNumerals } from '#archive/query/offer-numerals.ts'
import { parseQuery } from '#archive/query/parse-query.ts'

const offer = (query: string): string | null => {
  const { root } = parseQuery(query)
  const offered = root && offerNumerals(root)
  return offered && describeQuery(offered)
}

describe('offerNumerals', () => {
  it.each([
    ['12月', '十二月'],
    ['十二月', '12月'],
    ['3月5日', '三月五日'],
    ['三月五日', '3月5日'],
    ['１０月２０日', '十月二十日'],
    ['三十一日', '31日'],
    ['2015年12月', '2015年十二月'],
    ['二〇一五年十月', '二〇一五年10月'],
    ['学校 9月1日', '学校 九月一日'],
    ['“9月1日”', '“九月一日”'],
    ['地铁3号线 OR 学校', '地铁三号线 OR 学校'],
  ])('writes the numbers of a date the other way: %s', (query, offered) => {
    expect(offer(query)).toBe(offered)
  })

  it.each(['', '学校', '12', '十二', '2015年', '3.5日', '112月', '一百二十日', '0月', '-12月', '标题:12月'])(
    'has nothing to offer for %j',
    (query) => {
      expect(offer(query)).toBeNull()
    },
  )
})
