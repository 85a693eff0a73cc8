import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import type { ArchiveEvent } from '#contract/events.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const file = join(folder, 'a.jianbao')
let here: Archive
let other: Archive
const heard: ArchiveEvent['kind'][] = []

beforeAll(async () => {
  here = await openArchive({ file, create: true })
  other = await openArchive({ file })
  here.subscribe(({ kind }) => heard.push(kind))
  writeFileSync(join(folder, '河堤.txt'), plainPage('河堤上的灯亮了'))
  await here.api.importFiles({ grant: here.grantFiles({ paths: [join(folder, '河堤.txt')] }), given: {} })
})
afterAll(async () => {
  await other.close()
  await here.close()
})

describe('an archive that another program changes', () => {
  it('tells of it, once the change can be searched here', async () => {
    const [hit] = (await other.api.search({ query: '' })).hits
    const found: number[] = []
    const stop = here.subscribe(({ kind }) => {
      if (kind === 'archive-changed') void here.api.search({ query: '标题:堤灯' }).then(({ total }) => found.push(total))
    })
    await other.api.correctField({ id: hit!.id, field: 'headline', value: '堤灯初上' })
    await expect.poll(() => found).toContain(1)
    stop()
  })

  it('tells of digests, too', async () => {
    heard.length = 0
    await other.api.changeDigest({ title: '甲' })
    await expect.poll(() => heard).toContain('digests-changed')
  })
})
