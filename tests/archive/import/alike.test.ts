import { describe, expect, it } from 'vitest'

import { measureLikeness } from '#archive/import/alike.ts'

describe('measureLikeness', () => {
  it('is one for the same text and nothing for texts with no pair in common', () => {
    expect(measureLikeness('路灯全都亮了', '路灯全都亮了')).toBe(1)
    expect(measureLikeness('路灯全都亮了', '水渠终于通了')).toBeCloseTo(0)
    expect(measureLikeness('', '')).toBe(1)
    expect(measureLikeness('路', '灯')).toBe(0)
  })

  it('counts a pair as often as both texts have it', () => {
    expect(measureLikeness('好好好好', '好好')).toBeCloseTo(1 / 3)
    expect(measureLikeness('好好', '好好好好')).toBeCloseTo(1 / 3)
  })

  it('falls by two pairs for a character changed', () => {
    const text = '一渠清水绕村流到了家门口又流进田里去'
    expect(measureLikeness(text, text.replace('家', '院'))).toBeCloseTo(1 - 2 / (text.length - 1))
  })
})
