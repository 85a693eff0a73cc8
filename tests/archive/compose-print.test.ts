import { describe, expect, it } from 'vitest'

import { pageOfEachTest } from './cuts/page-archive.ts'

const page = pageOfEachTest()
const print = async (filters: Record<string, unknown>, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<string> => {
  await page.importPage('老街坊的一封信\n\n我家在书院街住了四十年，看着它从土路变成柏油路，又看着梧桐一年一年地高过屋顶。\n')
  const { html } = await page.api.composePrint({ search: { query: '书院街', filters, sort: 'newest' }, printedOn: '2026-11-22', language })
  return /<dt>(?:选材|Chosen by)<\/dt><dd>(.*?)<\/dd>/u.exec(html)?.[1] ?? ''
}

describe('the choice that a cover tells', () => {
  it('names that only undated articles were asked for', async () => {
    expect(await print({ undated: true })).toBe('“书院街” · 日期不详')
  })

  it('names unknown values in words', async () => {
    expect(await print({ outlet: [''] })).toBe('“书院街” · 报纸不详')
    expect(await print({ outlet: [''] }, 'en')).toBe('“书院街” · newspaper unknown')
  })

  it('says nothing of filters that are not set', async () => {
    expect(await print({})).toBe('“书院街”')
  })
})
