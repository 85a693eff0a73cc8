import { describe, expect, it } from 'vitest'

import { filterWidths, readPreferences } from '#renderer/preferences/preferences.ts'

describe('readPreferences', () => {
  it('follows the system until told otherwise', () => {
    expect(readPreferences(null, 'zh-CN')).toMatchObject({ language: 'zh-CN', theme: 'system', filtersShown: true })
    expect(readPreferences(null, 'en-US')).toMatchObject({ language: 'en' })
    expect(readPreferences({ language: 'zh-CN' }, 'en-US')).toMatchObject({ language: 'zh-CN' })
  })

  it('keeps what was chosen', () => {
    expect(readPreferences({ language: 'en', theme: 'dark', filterWidth: 300, filtersShown: false }, 'zh-CN')).toMatchObject({
      language: 'en',
      theme: 'dark',
      filterWidth: 300,
      filtersShown: false,
    })
  })

  it('takes nothing that cannot be', () => {
    const read = readPreferences({ language: 'fr', theme: 3, filterWidth: 9999, resultWidth: 'wide' }, 'de-DE')
    expect(read).toMatchObject({ language: 'zh-CN', theme: 'system', filterWidth: filterWidths.most })
    expect(read.resultWidth).toBe(readPreferences({}, 'de-DE').resultWidth)
  })
})
