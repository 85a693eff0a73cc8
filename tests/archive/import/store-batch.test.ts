import { hash as digestOf } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { createInlineReader } from '#archive/import/source-reader.ts'
import { storeBatch } from '#archive/import/store-batch.ts'
import { loadResources } from '#archive/resources.ts'
import { openStore } from '#archive/store/open-store.ts'
import { startRun } from '#archive/store/sources.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

describe('storeBatch', () => {
  it('asks no drive where a file was before: that was asked before others had to wait for the batch', async () => {
    const folder = tempFolder()
    const [first, second, file] = [join(folder, '1.txt'), join(folder, '2.txt'), join(folder, 'a.jianbao')]
    writeFileSync(first, plainPage('河堤上的夜市'))
    const archive = await openArchive({ file, create: true })
    await archive.api.importFiles({ grant: archive.grantFiles({ paths: [first] }) })
    await archive.close()
    renameSync(first, second)

    const store = openStore(file)
    const resources = loadResources()
    const reader = createInlineReader(resources)
    const options = {
      store,
      resources,
      reader,
      files: { paths: [second] },
      given: {},
      onProgress: () => {},
      onEnd: () => {},
      isCancelled: () => false,
      onBatch: () => Promise.resolve(),
      onStored: () => Promise.resolve(),
    }
    const bytes = readFileSync(second)
    const known = { path: second, name: second, hash: digestOf('sha256', bytes), size: bytes.length, given: {}, source: null }
    const run = startRun(store.db, {})
    expect(storeBatch(options, run, [{ ...known, gone: [] }]).moved).toBe(0)
    expect(storeBatch(options, run, [{ ...known, path: `${second}x`, gone: [first, second] }]).moved).toBe(1)
    store.close()
  })
})
