import { describe, expect, it } from 'vitest'

import { describeQuery } from '#archive/query/describe-query.ts'
import { offerPeople } from '#archive/query/offer-people.ts'
import { parseQuery } from '#archive/query/parse-query.ts'

const offer = (query: string): string | null => {
  const offered = offerPeople(parseQuery(query).root)
  return offered && describeQuery(offered)
}

describe('offerPeople', () => {
  it.each([
    ['记者 李娜', '记者:李娜'],
    ['記者 李娜', '记者:李娜'],
    ['记者李娜', '记者:李娜'],
    ['通讯员　王强', '通讯员:王强'],
    ['reporter 李娜', '记者:李娜'],
    ['记者 “李娜”', '记者:“李娜”'],
    ['管城区 记者 李娜', '管城区 记者:李娜'],
    ['记者 李娜 摄影 王强', '记者:李娜 摄影:王强'],
    ['记者 李娜 日期:2015', '记者:李娜 日期:2015'],
  ])('takes a role before a word for a field: %s', (query, offered) => {
    expect(offer(query)).toBe(offered)
  })

  it.each([
    '',
    '记者',
    '李娜',
    '记者:李娜',
    '李娜 记者',
    '记者 OR 李娜',
    '记者 -李娜',
    '标题:记者 李娜 通讯员',
    '记者 标题:李娜',
    '记者节',
  ])('has nothing to offer for %j', (query) => {
    expect(offer(query)).toBeNull()
  })
})
