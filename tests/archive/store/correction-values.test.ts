import { describe, expect, it } from 'vitest'

import { formatByline, normaliseCorrection, parseByline } from '#archive/store/correction-values.ts'

describe('parseByline', () => {
  it('reads roles in both languages and any separator', () => {
    const people = [
      { role: 'reporter', name: '张三' },
      { role: 'reporter', name: '李四' },
      { role: 'correspondent', name: '王五' },
    ]
    expect(parseByline('记者 张三 李四 通讯员 王五')).toEqual(people)
    expect(parseByline('reporter:张三,李四 correspondent:王五')).toEqual(people)
    expect(parseByline('张三、李四 通讯员:王五')).toEqual(people)
    expect(parseByline(formatByline(parseByline('记者 张三 李四 通讯员 王五')))).toEqual(people)
  })
})

describe('normaliseCorrection', () => {
  it('refuses a date that does not exist, with the forms that do', () => {
    expect(() => normaliseCorrection('publishedDate', '2017-02-30')).toThrow(expect.objectContaining({ code: 'bad-request' }))
    expect(normaliseCorrection('publishedDate', ' 2017-02 ')).toBe('2017-02')
    expect(normaliseCorrection('publishedDate', '2016-02-29')).toBe('2016-02-29')
    expect(normaliseCorrection('publishedDate', '')).toBe('')
  })

  it('takes a date as it stands in a file name or in print', () => {
    expect(normaliseCorrection('publishedDate', '20150320')).toBe('2015-03-20')
    expect(normaliseCorrection('publishedDate', '2015年3月20日')).toBe('2015-03-20')
  })

  it.each([
    ['第3版', '3'],
    ['第 A05 版', 'A05'],
    ['０７版', '07'],
    ['第三版', '三'],
    ['头版', '头版'],
    ['特1', '特1'],
    ['', ''],
  ])('takes the page number %s for %s', (written, kept) => {
    expect(normaliseCorrection('pageNumber', written)).toBe(kept)
  })

  it('refuses a page number that is a sentence', () => {
    const value = '第3版:都市新闻·社会与民生'
    expect(() => normaliseCorrection('pageNumber', value)).toThrow(expect.objectContaining({ data: { field: 'pageNumber', value } }))
  })

  it.each(['编辑:', 'reporter:', '主编:张三', 'xx：李四', '记者:张三 编辑:', '记者 编辑 张三'])(
    'refuses the byline %s, rather than take a role for a name or a slip for nobody',
    (value) => {
      expect(() => normaliseCorrection('byline', value)).toThrow(expect.objectContaining({ data: { field: 'byline', value } }))
    },
  )

  it.each([
    ['记者 李 颖 通讯员 王　军', 'reporter:李颖 correspondent:王军'],
    ['王 军 李 颖', 'reporter:王军,李颖'],
    ['王、军', 'reporter:王,军'],
    ['记者 左 李颖', 'reporter:左,李颖'],
    ['（本报记者 张三）', 'reporter:张三'],
    ['本报首席记者 张三 见习记者 李四', 'reporter:张三,李四'],
    ['(记者张三 通讯员欧阳小明)', 'reporter:张三 correspondent:欧阳小明'],
    ['□张三', 'reporter:张三'],
    ['■本报记者 张三', 'reporter:张三'],
    ['本报实习生:张三', 'intern:张三'],
    ['责任编辑：张三', 'editor:张三'],
    ['通讯员 市环保局(宣)', 'correspondent:市环保局(宣)'],
  ])('takes the byline %s as it stands in print for %s', (typed, kept) => {
    expect(normaliseCorrection('byline', typed)).toBe(kept)
    expect(normaliseCorrection('byline', kept)).toBe(kept)
  })

  it.each(['张三 文/图', '张三/文 李四/图', '张三 摄', '记者李颖通讯员马强', '市记者协会'])(
    'refuses the byline %s, rather than make up people',
    (value) => {
      expect(() => normaliseCorrection('byline', value)).toThrow(expect.objectContaining({ data: { field: 'byline', value } }))
    },
  )

  it('takes roles as the English window writes them', () => {
    expect(normaliseCorrection('byline', 'Reporter:张三 Photos:李四')).toBe('reporter:张三 photographer:李四')
  })

  it('takes words for what is not known, as queries do, for nothing, but in titles', () => {
    for (const field of ['publishedDate', 'outlet', 'pageNumber', 'pageName', 'districts', 'byline'] as const)
      for (const word of ['不明', ' 未知 ', 'Unknown', '無']) expect(normaliseCorrection(field, word)).toBe('')
    expect(normaliseCorrection('headline', '不明')).toBe('不明')
  })

  it('takes an empty byline for nobody', () => {
    expect(normaliseCorrection('byline', ' ')).toBe('')
  })

  it('takes line breaks and double spaces out of a headline', () => {
    expect(normaliseCorrection('headline', ' 一行\n  两行 ')).toBe('一行 两行')
  })
})
