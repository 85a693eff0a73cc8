import { describe, expect, it } from 'vitest'

import { describeReading } from '#renderer/search/describe-reading.ts'

describe('describeReading', () => {
  it('says nothing of a query that was taken as it stands', () => {
    expect(describeReading('管城  人大 ', '管城 人大')).toBeNull()
    expect(describeReading('ＡＢＣ', 'abc')).toBeNull()
    expect(describeReading('', '')).toBeNull()
  })

  it('says what became of one that was not', () => {
    expect(describeReading('by:李娜 NOT 人大', '署名:李娜 -人大')).toBe('署名:李娜 -人大')
  })
})
