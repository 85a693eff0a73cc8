import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { openOrMakeArchive, userArchiveFile } from '#node/user-archive.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))

describe('userArchiveFile', () => {
  it('lies where each system keeps data of programs', () => {
    expect(userArchiveFile({ XDG_DATA_HOME: '/data' }, 'linux')).toBe(join('/data', 'jianbao', 'archive.jianbao'))
    // A relative path is to be taken for none.
    expect(userArchiveFile({ XDG_DATA_HOME: 'data' }, 'linux')).toMatch(/\.local\/share\/jianbao\/archive\.jianbao$/)
    expect(userArchiveFile({}, 'linux')).toMatch(/\.local\/share\/jianbao\/archive\.jianbao$/)
    expect(userArchiveFile({}, 'darwin')).toMatch(/Library\/Application Support\/Jianbao\/archive\.jianbao$/)
    expect(userArchiveFile({ APPDATA: '/roaming' }, 'win32')).toBe(join('/roaming', 'Jianbao', 'archive.jianbao'))
  })
})

describe('openOrMakeArchive', () => {
  it('makes the archive with the sample pages the first time, and opens it the next', async () => {
    const file = join(folder, 'new', 'folder', 'a.jianbao')
    const open = (): ReturnType<typeof openArchive> => openArchive({ file, create: true })
    const first = await openOrMakeArchive(file, seeds, open)
    expect(first.samples).toBeGreaterThan(0)
    const { hits } = await first.archive.api.search({ query: '', limit: 1 })
    expect(hits[0]?.file).toMatch(/^seeds\//)
    // A report of what nobody asked for is for nobody.
    expect(await first.archive.api.getImportReport({})).toBeNull()
    await first.archive.close()
    const second = await openOrMakeArchive(file, seeds, open)
    expect(second.samples).toBeNull()
    expect((await second.archive.api.search({ query: '' })).total).toBe(first.samples)
    await second.archive.close()
  })

  it('makes an empty archive where there are no sample pages', async () => {
    const file = join(folder, 'b.jianbao')
    const { archive, samples } = await openOrMakeArchive(file, join(folder, 'no-seeds'), () => openArchive({ file, create: true }))
    expect(samples).toBeNull()
    await archive.close()
    expect(existsSync(file)).toBe(true)
  })

  it('closes the archive again where the sample pages cannot be read in', async () => {
    const file = join(folder, 'c.jianbao')
    const opened: Awaited<ReturnType<typeof openArchive>>[] = []
    const open = async (): Promise<Awaited<ReturnType<typeof openArchive>>> => {
      const archive = await openArchive({ file, create: true })
      opened.push(archive)
      // One import at a time: that of the samples is refused.
      void archive.api.importFiles({ grant: archive.grantFiles({ paths: [seeds] }) }).catch(() => {})
      return archive
    }
    await expect(openOrMakeArchive(file, seeds, open)).rejects.toMatchObject({ code: 'import-running' })
    await expect(opened[0]?.api.search({ query: '' })).rejects.toThrow('not open')
  })
})
