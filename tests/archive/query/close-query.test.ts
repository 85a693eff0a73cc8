import { describe, expect, it } from 'vitest'

import { closeQuery } from '#archive/query/close-query.ts'

describe('a query that is added to', () => {
  it.each([
    ['“人大 工作', '“人大 工作”'],
    ['学校 "新路 通车', '学校 “新路 通车”'],
    ['学校 (新路 OR 食堂', '学校 (新路 OR 食堂)'],
    ['“', ''],
  ])('is closed: %s', (written, closed) => {
    expect(closeQuery(written)).toBe(closed)
  })

  it.each(['', '人大  工作', '“人大 工作”', '甲)乙', '标题:“新路”  日期:2014年3月', '(甲 OR 乙)'])('stays as it is: %s', (written) => {
    expect(closeQuery(written)).toBe(written)
  })
})
