import { describe, expect, it } from 'vitest'

import { formatSentence } from '#locales/format-sentence.ts'

const both = '{files:file|files}, {articles:article|articles} in {folder}'

describe('formatSentence', () => {
  it('gives each number the noun that belongs to it', () => {
    expect(formatSentence(both, { files: 1, articles: 1200, folder: 'a' }, 'en')).toBe('1 file, 1,200 articles in a')
    expect(formatSentence(both, { files: 0, articles: 1, folder: 'a' }, 'en')).toBe('0 files, 1 article in a')
  })

  it('chooses the form of a whole sentence by its count', () => {
    const sentence = { one: '{count} was', other: '{count} were' }
    expect(formatSentence(sentence, { count: 1 }, 'en')).toBe('1 was')
    expect(formatSentence(sentence, { count: 2 }, 'en')).toBe('2 were')
  })

  it('leaves a gap that nothing fills to be seen', () => {
    expect(formatSentence(both, { files: 2, folder: 'a' }, 'en')).toBe('2 files, {articles:article|articles} in a')
  })
})
