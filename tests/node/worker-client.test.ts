import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import type { ArchiveEvent } from '#contract/events.ts'
import { openArchiveInWorkers, type WorkerEntries } from '#node/worker-client.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const dying: WorkerEntries = {
  archive: place('dying-worker.ts'),
  parse: place('../../node/workers/parse-worker.ts'),
  index: place('../../node/workers/index-worker.ts'),
}

/** Enough files that an import of them is still running a moment later. */
function makePages(name: string, count: number): string {
  const pages = join(folder, name)
  mkdirSync(pages)
  for (let at = 0; at < count; at++) writeFileSync(join(pages, `${at}.txt`), plainPage(`第${at}座小桥通车`))
  return pages
}

describe('openArchiveInWorkers', { timeout: 60_000 }, () => {
  it('says what is wrong with the file, by code', async () => {
    const foreign = join(folder, 'letter.txt')
    writeFileSync(foreign, '这不是档案库。'.repeat(200))
    await expect(openArchiveInWorkers({ file: foreign })).rejects.toMatchObject({ code: 'not-an-archive' })
    await expect(openArchiveInWorkers({ file: join(folder, 'absent.jianbao') })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('answers searches while an import runs, and stops the import when asked', async () => {
    const archive = await openArchiveInWorkers({ file: join(folder, 'busy.jianbao'), create: true })
    const pages = makePages('many', 3000)
    const started = Promise.withResolvers<void>()
    archive.subscribe((event: ArchiveEvent) => {
      if (event.kind === 'import-progress' && event.filesDone > 0) started.resolve()
    })
    const running = archive.api.importFiles({ grant: archive.grantFiles({ paths: [pages] }) })
    await started.promise
    expect((await archive.api.search({ query: '没有这样的话' })).total).toBe(0)
    const other = archive.grantFiles({ paths: [pages] })
    await expect(archive.api.importFiles({ grant: other })).rejects.toMatchObject({ code: 'import-running' })
    expect(await archive.api.cancelImport({})).toEqual({ cancelled: true })
    const report = await running
    expect(report.cancelled).toBe(true)
    expect(report.imported).toBeLessThan(3000)
    expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
    const rest = await archive.api.importFiles({ grant: archive.grantFiles({ paths: [pages] }) })
    expect(rest.imported + rest.unchanged).toBe(3000)
    await archive.close()
  })

  it('stops a running import when it is closed, keeping what came in', async () => {
    const file = join(folder, 'closed.jianbao')
    const archive = await openArchiveInWorkers({ file, create: true })
    const running = archive.api.importFiles({ grant: archive.grantFiles({ paths: [join(folder, 'many')] }) })
    await archive.close()
    const report = await running
    const again = await openArchiveInWorkers({ file })
    expect((await again.api.getInfo({})).sources).toBe(report.imported)
    await again.close()
  })

  it('rejects calls by name once it is closed', async () => {
    const archive = await openArchiveInWorkers({ file: join(folder, 'shut.jianbao'), create: true })
    await archive.close()
    await archive.close()
    await expect(archive.api.getInfo({})).rejects.toThrow('getInfo: the archive is closed')
  })
})

describe('a thread that dies', { timeout: 60_000 }, () => {
  it('rejects its calls by name, and the next call finds a new one', async () => {
    const deaths: string[] = []
    const onDeath = (role: string, error: Error): void => void deaths.push(`${role}: ${error.message}`)
    const archive = await openArchiveInWorkers({ file: join(folder, 'dying.jianbao'), create: true, entries: dying, onDeath })
    const grant = archive.grantFiles({ paths: [makePages('few', 2)] })
    await archive.api.importFiles({ grant })

    const beside = archive.api.getInfo({}).then(
      () => 'answered',
      () => 'rejected',
    )
    await expect(archive.api.getArticle({ id: 'die' })).rejects.toMatchObject({
      code: 'internal',
      message: 'getArticle was not finished, the reader thread ended: a bug in the thread',
    })
    expect(['answered', 'rejected']).toContain(await beside)
    expect((await archive.api.search({ query: '小桥通车' })).total).toBe(2)

    await expect(archive.api.setTags({ id: 'die', tags: [] })).rejects.toThrow(
      'setTags was not finished, the writer thread ended: a bug in the thread',
    )
    const [hit] = (await archive.api.search({ query: '第1座' })).hits
    expect(await archive.api.setTags({ id: hit!.id, tags: ['桥'] })).toMatchObject({ tags: ['桥'] })
    expect(deaths).toEqual([expect.stringContaining('reader: '), expect.stringContaining('writer: ')])
    await archive.close()
  })
})
