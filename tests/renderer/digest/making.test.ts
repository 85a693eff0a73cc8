import { describe, expect, it } from 'vitest'

import { ArchiveError } from '#contract/errors.ts'
import type { SaveOutcome } from '#contract/host.ts'
import { createMaking } from '#renderer/digest/making.ts'

const saved: SaveOutcome = { kind: 'saved', name: '街坊的事.pdf' }

describe('what goes to paper', () => {
  it('is made one at a time, and what became of it stays until the next or another choice', async () => {
    const making = createMaking()
    const first = Promise.withResolvers<SaveOutcome>()
    const running = making.run(() => first.promise)
    await making.run(() => Promise.resolve({ kind: 'cancelled' }))
    making.choose({ from: 'search' })
    expect(making.get()).toMatchObject({ isBusy: true, outcome: null, from: 'search' })
    first.resolve(saved)
    await running
    expect(making.get()).toMatchObject({ isBusy: false, outcome: saved })
    making.choose({ from: 'tray' })
    expect(making.get().outcome).toBeNull()
  })

  it('keeps why it failed', async () => {
    const making = createMaking()
    await making.run(() => Promise.reject(new ArchiveError('no-browser', 'none')))
    expect(making.get()).toMatchObject({ isBusy: false, outcome: null, failure: { code: 'no-browser' } })
    await making.run(() => Promise.resolve(null))
    expect(making.get().failure).toBeNull()
  })
})
