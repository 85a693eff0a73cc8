import { describe, expect, it } from 'vitest'

import { ArchiveError } from '#contract/errors.ts'
import { createMessages } from '#renderer/messages/use-messages.ts'

const zh = createMessages('zh-CN')
const en = createMessages('en')

describe('messages', () => {
  it('fill the gaps and choose the form of the noun', () => {
    expect(zh.t('results.found', { count: 1234 })).toBe('找到 1,234 篇')
    expect(en.t('results.count', { count: 1 })).toBe('1 article')
    expect(en.t('results.count', { count: 2 })).toBe('2 articles')
  })

  it('find a sentence by a code, and none for a code they do not know', () => {
    expect(zh.find('hint', 'unbalanced', { text: '(' })).toContain('(')
    expect(zh.find('hint', 'not-a-code')).toBeNull()
  })

  it('explain a failure by its code, never by its message', () => {
    const failure = new ArchiveError('disk-full', 'SQLITE_FULL: database or disk is full')
    expect(zh.explain(failure)).toContain('磁盘已满')
    expect(en.explain(failure)).not.toContain('SQLITE')
  })

  it('say where to go when the program is gone', () => {
    expect(zh.explain(new ArchiveError('internal', 'x', { data: { gone: true } }))).toBe(zh.t('failure.gone'))
  })
})
