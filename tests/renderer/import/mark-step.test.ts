import { describe, expect, it } from 'vitest'

import { markStep } from '#renderer/import/mark-step.ts'

describe('markStep', () => {
  const reading = (filesDone: number, stopping = false) =>
    markStep({
      kind: 'running',
      label: null,
      stopping,
      progress: { kind: 'import-progress', phase: 'reading', filesDone, filesTotal: 3000, articles: 0, failed: 0 },
    })

  it('names a new step at every quarter, and none between', () => {
    const steps = new Set(Array.from({ length: 3001 }, (_, done) => reading(done)))
    expect(steps.size).toBe(5)
    expect(reading(749)).toBe(reading(1))
    expect(reading(750)).not.toBe(reading(749))
  })

  it('parts choosing, handing over, finding, reading and stopping', () => {
    const steps = [
      markStep({ kind: 'granting', handed: null }),
      markStep({ kind: 'granting', handed: { files: 0, ofFiles: 2, bytes: 0, ofBytes: 9 } }),
      markStep({ kind: 'running', label: null, stopping: false, progress: null }),
      reading(0),
      reading(0, true),
    ]
    expect(new Set(steps).size).toBe(steps.length)
  })

  it('bears an import of nothing', () => {
    expect(markStep({ kind: 'granting', handed: { files: 0, ofFiles: 0, bytes: 0, ofBytes: 0 } })).toBe('handing-over 0')
  })
})
