import { describe, expect, it } from 'vitest'

import { formatField, formatKept, isPageField } from '#renderer/reader/field-values.ts'

import { article } from './an-article.ts'

const roleName = (role: string) => ({ reporter: '记者', photographer: '摄影', correspondent: '通讯员' })[role] ?? role

describe('formatField', () => {
  it('writes a byline by role, as it may be typed back', () => {
    const byline = [...article.byline, { role: 'reporter', name: '丁四' } as const]
    expect(formatField({ ...article, byline }, 'byline', roleName)).toBe('记者：甲一、丁四 摄影：乙二 通讯员：丙三')
  })

  it('writes districts by name', () => {
    expect(formatField(article, 'districts', roleName)).toBe('管城回族区 金水区')
  })

  it('writes nothing for what is not there', () => {
    expect(formatField(article, 'kicker', roleName)).toBe('')
  })
})

describe('formatKept', () => {
  it('writes kept bylines as those of an article', () => {
    expect(formatKept('reporter:甲一,丁四 photographer:乙二', 'byline', roleName)).toBe('记者：甲一、丁四 摄影：乙二')
  })

  it('keeps to the signs of English where roles are called in English', () => {
    expect(formatKept('reporter:甲一,丁四', 'byline', () => 'Reporter')).toBe('Reporter:甲一,丁四')
  })

  it('leaves other fields alone', () => {
    expect(formatKept('reporter:甲一', 'headline', roleName)).toBe('reporter:甲一')
  })
})

describe('isPageField', () => {
  it('tells fields of the page from those of the article', () => {
    expect(isPageField('outlet')).toBe(true)
    expect(isPageField('headline')).toBe(false)
  })
})
