import { describe, expect, it } from 'vitest'

import { formatByline, isPartialDate, normaliseCorrection, parseByline } from '#archive/store/correction-values.ts'

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

describe('isPartialDate', () => {
  it('takes dates that exist, of any precision', () => {
    expect(['2017', '2017-08', '2016-02-29'].every(isPartialDate)).toBe(true)
    expect(['2017-02-29', '2017-13', '17-01-01', '2017-8-5', '2017-08-', '2017-00'].some(isPartialDate)).toBe(false)
  })
})

describe('normaliseCorrection', () => {
  it('refuses a date that does not exist, with the forms that do', () => {
    expect(() => normaliseCorrection('publishedDate', '2017-02-30')).toThrow(expect.objectContaining({ code: 'bad-request' }))
    expect(normaliseCorrection('publishedDate', ' 2017-02 ')).toBe('2017-02')
  })

  it.each(['编辑:', 'reporter:', '主编:张三', 'xx：李四'])(
    'refuses the byline %s, rather than take a role for a name or a slip for nobody',
    (value) => {
      expect(() => normaliseCorrection('byline', value)).toThrow(expect.objectContaining({ data: { field: 'byline', value } }))
    },
  )

  it('takes an empty byline for nobody', () => {
    expect(normaliseCorrection('byline', ' ')).toBe('')
  })

  it('takes line breaks and double spaces out of a headline', () => {
    expect(normaliseCorrection('headline', ' 一行\n  两行 ')).toBe('一行 两行')
  })
})
