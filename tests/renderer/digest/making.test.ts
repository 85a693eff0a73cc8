import { describe, expect, it } from 'vitest'

import { ArchiveError } from '#contract/errors.ts'
import { createMaking } from '#renderer/digest/making.ts'

describe('what goes to paper', () => {
  it('is made one at a time, and what was said stays until the next or another choice', async () => {
    const making = createMaking()
    const first = Promise.withResolvers<string>()
    const running = making.run('正在排版', () => first.promise)
    await making.run('第二份', () => Promise.resolve('不会有'))
    making.choose({ from: 'search' })
    expect(making.get()).toMatchObject({ isBusy: true, said: '正在排版', from: 'search' })
    first.resolve('已保存')
    await running
    expect(making.get()).toMatchObject({ isBusy: false, said: '已保存' })
    making.choose({ from: 'tray' })
    expect(making.get().said).toBeNull()
  })

  it('keeps why it failed', async () => {
    const making = createMaking()
    await making.run('正在排版', () => Promise.reject(new ArchiveError('no-browser', 'none')))
    expect(making.get()).toMatchObject({ isBusy: false, said: null, failure: { code: 'no-browser' } })
    await making.run('正在排版', () => Promise.resolve(null))
    expect(making.get().failure).toBeNull()
  })
})
