/** The merging of the index at the end of an import: few places to look into, at a cost in proportion to what came in. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { countLeaves } from '#archive/store/full-text-segment.ts'
import type { TidyProgress } from '#contract/events.ts'
import { writeCorpus } from '#tests/bench/corpus.ts'
import { runCommandHere } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

function countSegments(archiveFile: string): readonly number[] {
  const index = new Database(`${archiveFile}-index`, { readonly: true })
  const counts = ['full_text', 'titles'].map((table) => countLeaves(index, table).length)
  index.close()
  return counts
}

describe('an import from the command line', () => {
  it('leaves an index in few segments, however many imports there were', { timeout: 60_000 }, async () => {
    const folder = tempFolder()
    const file = join(folder, 'a.jianbao')
    for (const [index, headline] of ['路灯亮了', '水渠通了', '公交改了', '夜市开了', '步道修了'].entries()) {
      const page = join(folder, `${index}.txt`)
      writeFileSync(page, plainPage(headline))
      await runCommandHere(['import', page, '--archive', file])
    }
    expect(countSegments(file)).toEqual([2, 2])
    const found = await runCommandHere(['search', '了', '--archive', file, '--json'])
    expect(JSON.parse(found.stdout)).toMatchObject({ total: 5 })
    expect((await runCommandHere(['check', '--archive', file])).status).toBe(0)
  })
})

describe('tidyIndex', () => {
  it('goes in steps that cost no more than what came in, can be stopped between two, and goes on with the next import', async () => {
    const folder = tempFolder()
    const pages = join(folder, 'pages')
    mkdirSync(pages)
    writeCorpus({ folder: pages, articles: 1100, characters: 900 })
    const file = join(folder, 'a.jianbao')
    const { api, grantFiles, subscribe, close } = await openArchive({ file, create: true })
    await api.importFiles({ grant: grantFiles({ paths: [pages] }) })
    const steps: TidyProgress[] = []
    const stop = subscribe((event) => {
      if (event.kind !== 'tidy-progress') return
      steps.push(event)
      void api.cancelImport({})
    })
    expect(await api.tidyIndex({})).toEqual({ steps: 1 })
    stop()
    expect(steps[0]?.done).toBeLessThan(steps[0]?.total ?? 0)
    const before = countSegments(file)[0] ?? 0
    expect((await api.tidyIndex({})).steps).toBeGreaterThan(0)
    expect(countSegments(file)[0]).toBeLessThan(before)
    expect(await api.tidyIndex({})).toEqual({ steps: 0 })
    expect(await api.checkArchive({})).toEqual({ ok: true, problems: [] })
    await close()
  })

  it('leaves alone an index into which nothing was put', async () => {
    const folder = tempFolder()
    const file = join(folder, 'a.jianbao')
    for (const index of [0, 1, 2, 3, 4]) {
      const page = join(folder, `${index}.txt`)
      writeFileSync(page, plainPage(`第${index}盏路灯亮了`))
      const { api, grantFiles, close } = await openArchive({ file, create: true })
      await api.importFiles({ grant: grantFiles({ paths: [page] }) })
      await close()
    }
    const { api, close } = await openArchive({ file })
    expect(await api.tidyIndex({})).toEqual({ steps: 0 })
    await close()
    expect(countSegments(file)).toEqual([5, 5])
  })
})
