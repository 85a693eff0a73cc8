import { describe, expect, it } from 'vitest'

import { filterWidths, readPreferences } from '#renderer/preferences/preferences.ts'

describe('readPreferences', () => {
  it('speaks Chinese and follows the system until told otherwise', () => {
    expect(readPreferences(null)).toMatchObject({ language: 'zh-CN', theme: 'system', filtersShown: true })
  })

  it('keeps what was chosen', () => {
    expect(readPreferences({ language: 'en', theme: 'dark', filterWidth: 300, filtersShown: false })).toMatchObject({
      language: 'en',
      theme: 'dark',
      filterWidth: 300,
      filtersShown: false,
    })
  })

  it('takes nothing that cannot be', () => {
    const read = readPreferences({ language: 'fr', theme: 3, filterWidth: 9999, resultWidth: 'wide' })
    expect(read).toMatchObject({ language: 'zh-CN', theme: 'system', filterWidth: filterWidths.most })
    expect(read.resultWidth).toBe(readPreferences({}).resultWidth)
  })
})
