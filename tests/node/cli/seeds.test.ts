/** What the labels of the real pages say must and must not be found, asked on the command line. */
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { hasRealPages, importRealPages, realLabels } from '#tests/helpers/real-labels.ts'
import { runCommandHere } from '#tests/helpers/run-jianbao.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

describe.skipIf(!hasRealPages)('jianbao search over the real pages (skipped where ../shared is not there)', () => {
  const archive = join(tempFolder(), 'seeds.jianbao')
  beforeAll(() => importRealPages(archive))

  async function listFiles(query: string): Promise<readonly string[]> {
    const { stdout, stderr } = await runCommandHere(['search', '--json', '--limit', '1000', '--archive', archive, '--', query])
    expect(stderr).toBe('')
    return (JSON.parse(stdout) as { hits: readonly { file: string }[] }).hits.map((hit) => hit.file)
  }

  for (const { file, mustFind, mustNotFind } of realLabels) {
    it.each(mustFind.map(({ q }) => q))(`finds ${file} by %s`, async (query) => {
      expect(await listFiles(query)).toContainEqual(expect.stringContaining(file))
    })

    it.each(mustNotFind)(`does not find ${file} by %s`, async (query) => {
      expect(await listFiles(query)).not.toContainEqual(expect.stringContaining(file))
    })
  }
})
