/** What the labels of the real pages say must and must not be found. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const shared = join(import.meta.dirname, '../../../../shared')
const isThere = existsSync(join(shared, 'gold/seeds.json'))

interface Label {
  readonly file: string
  readonly mustFind: readonly { readonly q: string }[]
  readonly mustNotFind: readonly string[]
}

describe.skipIf(!isThere)('search over the real pages (skipped where ../shared is not there)', () => {
  const labels = isThere ? (JSON.parse(readFileSync(join(shared, 'gold/seeds.json'), 'utf8')) as { pages: readonly Label[] }).pages : []
  const folder = tempFolder()
  let archive: Archive
  beforeAll(async () => {
    archive = await openArchive({ file: join(folder, 'seeds.jianbao'), create: true })
    await archive.api.importFiles({ grant: archive.grantFiles({ paths: [join(shared, 'seeds')] }) })
  })
  afterAll(() => archive.close())

  for (const { file, mustFind, mustNotFind } of labels) {
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
