import { describe, expect, it } from 'vitest'

import { formatDate, formatMoment, formatNoted } from '#renderer/messages/format-date.ts'

describe('formatDate', () => {
  it('says no more than is known', () => {
    expect(formatDate('2014', 'zh-CN')).toBe('2014年')
    expect(formatDate('2014-12', 'zh-CN')).toBe('2014年12月')
    expect(formatDate('2014-12-31', 'zh-CN')).toBe('2014年12月31日')
    expect(formatDate('2014-12', 'en')).toBe('December 2014')
  })

  it('adds the weekday only to a day', () => {
    expect(formatDate('2014-12-31', 'zh-CN', true)).toBe('2014年12月31日星期三')
    expect(formatDate('2014-12', 'zh-CN', true)).toBe('2014年12月')
  })

  it('shows what is no date as it stands', () => {
    expect(formatDate('某年', 'zh-CN')).toBe('某年')
  })
})

describe('formatNoted', () => {
  it('is the day where the reader sits, on both sides of midnight', () => {
    for (const moment of [new Date(2026, 0, 5, 0, 1), new Date(2026, 0, 5, 23, 59)]) {
      expect(formatNoted(moment.toISOString(), 'zh-CN')).toBe('2026年1月5日')
    }
  })
})

describe('formatMoment', () => {
  it('is the day and the time where the reader sits', () => {
    expect(formatMoment(new Date(2026, 0, 5, 9, 3).toISOString(), 'zh-CN')).toBe('2026年1月5日 09:03')
  })
})
