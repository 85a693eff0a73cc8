import { describe, expect, it } from 'vitest'

import type { ArchiveApi } from '#contract/api.ts'
import { ArchiveError, type Reply } from '#contract/errors.ts'
import type { ImportReport } from '#contract/models.ts'
import type { Handover } from '#renderer/host/renderer-host.ts'
import { createImportStore } from '#renderer/import/import-store.ts'

const report: ImportReport = {
  runId: 1,
  files: 1,
  imported: 1,
  unchanged: 0,
  leftOut: 0,
  changed: 0,
  moved: 0,
  failed: [],
  remarks: [],
  articles: 2,
  cancelled: false,
  ms: 5,
}
const progress = { kind: 'import-progress', phase: 'reading', filesDone: 3, filesTotal: 9, articles: 4, failed: 0 } as const
const grant = { grant: 'g', label: 'A05.txt' }

/** An archive whose import ends when the test says so. `kept` is how one ended before. */
function createArchive(kept: Reply<ImportReport> | null = null) {
  const calls: string[] = []
  const { promise, resolve, reject } = Promise.withResolvers<ImportReport>()
  const api = {
    importFiles: () => {
      calls.push('import')
      return promise
    },
    cancelImport: () => {
      calls.push('cancel')
      return Promise.resolve({ cancelled: true })
    },
    getImportReport: () => Promise.resolve(kept),
    dismissImportReport: ({ runId }: { readonly runId: number | null }) => {
      calls.push(`dismiss ${runId}`)
      return Promise.resolve({ dismissed: true })
    },
  }
  return { store: createImportStore(api as unknown as ArchiveApi), calls, resolve, reject }
}

describe('the import store', () => {
  it('goes from the choice of files to the report', async () => {
    const { store, resolve } = createArchive()
    const run = store.start(() => Promise.resolve(grant), {})
    expect(store.get()).toEqual({ kind: 'granting', handed: null })
    await Promise.resolve()
    expect(store.get()).toMatchObject({ kind: 'running', label: 'A05.txt' })
    resolve(report)
    await run
    expect(store.get()).toEqual({ kind: 'done', report })
  })

  it('is as before when somebody thinks better of it', async () => {
    const { store, calls } = createArchive()
    await store.start(() => Promise.resolve(null), {})
    expect(store.get().kind).toBe('idle')
    expect(calls).toEqual([])
  })

  it('runs one import at a time', async () => {
    const { store, calls, resolve } = createArchive()
    const run = store.start(() => Promise.resolve(grant), {})
    await store.start(() => Promise.resolve(grant), {})
    resolve(report)
    await run
    expect(calls).toEqual(['import'])
  })

  it('says that it is stopping until the report comes', async () => {
    const { store, calls, resolve } = createArchive()
    const run = store.start(() => Promise.resolve(grant), {})
    await Promise.resolve()
    await store.cancel()
    expect(store.get()).toMatchObject({ kind: 'running', stopping: true })
    expect(calls).toEqual(['import', 'cancel'])
    resolve({ ...report, cancelled: true })
    await run
    expect(store.get()).toMatchObject({ kind: 'done', report: { cancelled: true } })
  })

  it('holds a failure until it is dismissed', async () => {
    const { store, reject } = createArchive()
    reject(new ArchiveError('disk-full', 'full'))
    await store.start(() => Promise.resolve(grant), {})
    expect(store.get()).toMatchObject({ kind: 'failed', failure: { code: 'disk-full' } })
    store.dismiss()
    expect(store.get().kind).toBe('idle')
  })

  it('tells how far the handing over is, and is free at once when it is stopped', async () => {
    const { store, calls } = createArchive()
    const handed = { files: 1, ofFiles: 2, bytes: 5, ofBytes: 9 }
    let handover: Handover | undefined
    const { promise, resolve } = Promise.withResolvers<typeof grant>()
    const run = store.start((given) => {
      handover = given
      return promise
    }, {})
    handover?.onProgress(handed)
    expect(store.get()).toEqual({ kind: 'granting', handed })
    await store.cancel()
    expect(handover?.signal.aborted).toBe(true)
    expect(store.get().kind).toBe('withdrawn')
    // What comes behind it changes nothing.
    handover?.onProgress({ ...handed, bytes: 9 })
    resolve(grant)
    await run
    expect(store.get().kind).toBe('withdrawn')
    expect(calls).toEqual([])
    store.dismiss()
    expect(store.get().kind).toBe('idle')
  })

  it('is as it was stopped when the handing over fails for that', async () => {
    const { store } = createArchive()
    const { promise, reject } = Promise.withResolvers<never>()
    const run = store.start(() => promise, {})
    await store.cancel()
    reject(new ArchiveError('cancelled', 'given up'))
    await run
    expect(store.get().kind).toBe('withdrawn')
  })

  it('shows one that another window began, can stop it, and has its report', async () => {
    const { store, calls } = createArchive()
    store.follow(progress)
    expect(store.get()).toEqual({ kind: 'running', label: null, progress, stopping: false })
    await store.start(() => Promise.resolve(grant), {})
    await store.cancel()
    expect(store.get()).toMatchObject({ kind: 'running', stopping: true })
    expect(calls).toEqual(['cancel'])
    store.end({ kind: 'import-ended', reply: { result: report } })
    expect(store.get()).toEqual({ kind: 'done', report })
    store.dismiss()
    expect(store.get().kind).toBe('idle')
  })

  it('says why one failed that another window began', () => {
    const { store } = createArchive()
    store.follow(progress)
    store.end({ kind: 'import-ended', reply: { error: { code: 'disk-full', message: 'full', data: {} } } })
    expect(store.get()).toMatchObject({ kind: 'failed', failure: { code: 'disk-full' } })
  })

  it('takes the report of its own import from the answer alone', async () => {
    const { store, resolve } = createArchive()
    const run = store.start(() => Promise.resolve(grant), {})
    await Promise.resolve()
    store.end({ kind: 'import-ended', reply: { result: report } })
    expect(store.get().kind).toBe('running')
    resolve(report)
    await run
    expect(store.get().kind).toBe('done')
    store.dismiss()
    store.end({ kind: 'import-ended', reply: { result: report } })
    expect(store.get().kind).toBe('idle')
  })

  it('keeps the report when events come behind it', async () => {
    const { store, resolve } = createArchive()
    resolve(report)
    await store.start(() => Promise.resolve(grant), {})
    store.follow({ ...progress, phase: 'indexing' })
    expect(store.get()).toEqual({ kind: 'done', report })
  })

  it('has the report of one that ended before the window was there, and takes it from others once it is dismissed', async () => {
    const { store, calls } = createArchive({ result: report })
    await store.recover()
    expect(store.get()).toEqual({ kind: 'done', report })
    store.dismiss()
    expect(store.get().kind).toBe('idle')
    store.dismiss()
    expect(calls).toEqual(['dismiss 1'])
  })

  it('says why one failed that ended before the window was there', async () => {
    const { store, calls } = createArchive({ error: { code: 'disk-full', message: 'full', data: {} } })
    await store.recover()
    expect(store.get()).toMatchObject({ kind: 'failed', failure: { code: 'disk-full' } })
    store.dismiss()
    expect(calls).toEqual(['dismiss null'])
  })

  it('lets no old report take the place of what has begun, and bears an archive that has none', async () => {
    const { store } = createArchive({ result: report })
    const asked = store.recover()
    store.follow(progress)
    await asked
    expect(store.get().kind).toBe('running')
    const { store: empty } = createArchive()
    await empty.recover()
    expect(empty.get().kind).toBe('idle')
    const none = createImportStore({ getImportReport: () => Promise.reject(new ArchiveError('damaged', 'no')) } as unknown as ArchiveApi)
    await none.recover()
    expect(none.get().kind).toBe('idle')
  })

  it('is free again when there is nothing left to stop', async () => {
    const api = { cancelImport: () => Promise.resolve({ cancelled: false }) }
    const store = createImportStore(api as unknown as ArchiveApi)
    store.follow(progress)
    await store.cancel()
    expect(store.get().kind).toBe('idle')
  })
})
