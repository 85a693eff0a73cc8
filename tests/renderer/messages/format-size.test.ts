import { describe, expect, it } from 'vitest'

import { formatSize } from '#renderer/messages/format-size.ts'

describe('formatSize', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1500, '1.5 kB'],
    [124_000_000, '124 MB'],
    [2_500_000_000, '2.5 GB'],
  ])('writes %i in a fitting unit', (bytes, text) => {
    expect(formatSize(bytes, 'en')).toBe(text)
  })
})
