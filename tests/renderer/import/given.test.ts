import { describe, expect, it } from 'vitest'

import { createGiven, nameEncoding } from '#renderer/import/given.ts'

describe('createGiven', () => {
  it('says nothing of what was left empty', () => {
    expect(createGiven({ outlet: ' ', date: '', encoding: '' })).toEqual({})
  })

  it.each(['不明', ' 未知', 'unknown'])('says nothing of a paper that is %s', (outlet) => {
    expect(createGiven({ outlet, date: '', encoding: '' })).toEqual({})
  })

  it('gives a date as the archive takes it', () => {
    expect(createGiven({ outlet: ' 郑州晚报 ', date: '2015年3月', encoding: 'GB18030' })).toEqual({
      outlet: '郑州晚报',
      publishedDate: '2015-03',
      encoding: 'GB18030',
    })
  })
})

describe('nameEncoding', () => {
  it.each([
    ['utf-8', 'UTF-8'],
    ['big5', 'Big5'],
    ['euc-kr', 'euc-kr'],
  ])('writes %s as %s', (encoding, name) => {
    expect(nameEncoding(encoding)).toBe(name)
  })
})
