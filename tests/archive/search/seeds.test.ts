/** What the labels of the real pages say must and must not be found. */
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import { hasRealPages, importRealPages, realLabels } from '#tests/helpers/real-labels.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

describe.skipIf(!hasRealPages)('search over the real pages (skipped where ../shared is not there)', () => {
  let archive: Archive
  beforeAll(async () => {
    const file = join(tempFolder(), 'seeds.jianbao')
    await importRealPages(file)
    archive = await openArchive({ file })
  })
  afterAll(() => archive.close())

  for (const { file, mustFind, mustNotFind } of realLabels) {
    it.each(mustFind.map(({ q }) => q))(`finds ${file} by %s`, async (query) => {
      const { hits, engine } = await archive.api.search({ query, limit: 100 })
      expect(engine).toBe('index')
      expect(hits.filter((hit) => hit.file.endsWith(file))).not.toEqual([])
    })

    it.each(mustNotFind)(`does not find ${file} by %s`, async (query) => {
      const { hits } = await archive.api.search({ query, limit: 100 })
      expect(hits.filter((hit) => hit.file.endsWith(file))).toEqual([])
    })
  }

  it('finds a district by its usual name', async () => {
    const { total } = await archive.api.search({ query: '区县:管城区' })
    expect(total).toBeGreaterThan(0)
    expect((await archive.api.search({ query: '', filters: { district: ['管城区'] } })).total).toBe(total)
    expect((await archive.api.search({ query: '', filters: { district: ['管城回族区'] } })).total).toBe(total)
  })
})
