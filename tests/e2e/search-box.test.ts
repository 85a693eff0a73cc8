import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { hosts, type OpenedHost } from '#tests/helpers/hosts.ts'
import { hasRealPages, importRealPages, realLabels } from '#tests/helpers/real-labels.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'
import { waitForAnswers } from '#tests/helpers/wait-for-answers.ts'

/** The headlines of every file's articles, which tell in the list where a hit comes from. */
async function listHeadlines(archiveFile: string): Promise<ReadonlyMap<string, readonly (string | null)[]>> {
  const archive = await openArchive({ file: archiveFile })
  const { hits } = await archive.api.search({ query: '', limit: 1000 })
  await archive.close()
  return new Map(realLabels.map(({ file }) => [file, hits.filter((hit) => hit.file.endsWith(file)).map(({ headline }) => headline)]))
}

describe.skipIf(!hasRealPages).each(hosts)(
  'the search box over the real pages in $name (skipped where ../shared is not there)',
  ({ open }) => {
    let host: OpenedHost
    let headlines: ReadonlyMap<string, readonly (string | null)[]>
    beforeAll(async () => {
      const folder = tempFolder()
      const archive = join(folder, 'seeds.jianbao')
      await importRealPages(archive)
      headlines = await listHeadlines(archive)
      host = await open({ archive, folder })
      // Tall enough for the list to draw every hit.
      await host.page.setViewportSize({ width: 1320, height: 5000 })
      await host.page.getByRole('row').first().waitFor()
    }, 60_000)
    afterAll(() => host.close())

    /** Types a query and gives the headlines that stand in the list when its answer is there. */
    async function find(query: string): Promise<readonly string[]> {
      const { page } = host
      await page.getByRole('searchbox', { name: say('search.label') }).fill(query)
      await waitForAnswers(page)
      return page.getByRole('row').getByRole('heading').allTextContents()
    }

    it('tells the files apart by their headlines', () => {
      const all = [...headlines.values()].flat()
      expect(all).not.toContain(null)
      expect(new Set(all).size).toBe(all.length)
    })

    for (const { file, mustFind, mustNotFind } of realLabels) {
      it.each(mustFind.map(({ q }) => q))(`finds ${file} by %s`, async (query) => {
        const own = headlines.get(file) ?? []
        expect((await find(query)).filter((headline) => own.includes(headline))).not.toEqual([])
      })

      it.each(mustNotFind)(`does not find ${file} by %s`, async (query) => {
        const own = headlines.get(file) ?? []
        expect((await find(query)).filter((headline) => own.includes(headline))).toEqual([])
      })
    }
  },
)
