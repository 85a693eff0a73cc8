import { describe, expect, it } from 'vitest'

import { formatDay } from '#contract/format-day.ts'

describe('formatDay', () => {
  it('is the day where the person is', () => {
    expect(formatDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
    expect(formatDay(new Date(2026, 10, 22, 0, 1))).toBe('2026-11-22')
  })
})
