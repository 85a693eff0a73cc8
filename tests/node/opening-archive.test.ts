import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import { ArchiveError } from '#contract/errors.ts'
import type { ArchiveEvent } from '#contract/events.ts'
import { faceOpening } from '#node/opening-archive.ts'
import { seedsFolder } from '#node/repository-paths.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

describe('an archive that is being opened', () => {
  it('answers, imports and announces once it is open', async () => {
    const opening = Promise.withResolvers<Archive>()
    const face = faceOpening(opening.promise)
    const heard: ArchiveEvent[] = []
    face.subscribe((event) => heard.push(event))
    const missed: ArchiveEvent[] = []
    face.subscribe((event) => missed.push(event))()
    const report = face.api.importFiles({ grant: face.grantFiles({ paths: [seedsFolder()] }) })
    opening.resolve(await openArchive({ file: join(tempFolder(), 'a.jianbao'), create: true }))
    expect((await report).imported).toBeGreaterThan(0)
    expect(heard.some(({ kind }) => kind === 'archive-changed')).toBe(true)
    expect(missed).toEqual([])
    await face.close()
  })

  it('tells every caller why it cannot be opened', async () => {
    const face = faceOpening(Promise.reject(new ArchiveError('damaged', 'torn')))
    await expect(face.api.getInfo({})).rejects.toMatchObject({ code: 'damaged' })
    await expect(face.api.search({ query: '' })).rejects.toMatchObject({ code: 'damaged' })
    await face.close()
  })
})
