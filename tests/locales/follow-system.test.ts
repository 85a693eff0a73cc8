import { describe, expect, it } from 'vitest'

import { followSystem } from '#locales/follow-system.ts'

describe('followSystem', () => {
  it.each(['en', 'en-US', 'EN-gb', 'en_US.UTF-8'])('speaks English where the system does: %s', (tag) => {
    expect(followSystem(tag)).toBe('en')
  })

  it.each([undefined, '', 'C', 'zh-CN', 'zh-Hant-TW', 'de-DE', 'ja', 'enm'])('speaks Chinese on any other system: %s', (tag) => {
    expect(followSystem(tag)).toBe('zh-CN')
  })
})
