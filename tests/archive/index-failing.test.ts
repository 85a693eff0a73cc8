import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import type { ArchiveEvent } from '#contract/events.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const root = tempFolder()
let count = 0
let inTheWay: string
let archive: Archive
let events: ArchiveEvent[]

beforeEach(async () => {
  const folder = join(root, String(count++))
  const file = join(folder, 'a.jianbao')
  inTheWay = `${file}-index`
  // A folder where the index belongs can neither be written to nor thrown away.
  mkdirSync(inTheWay, { recursive: true })
  writeFileSync(join(folder, 'a.txt'), plainPage('路灯全都亮了', '水渠终于通了'))
  archive = await openArchive({ file, create: true })
  events = []
  archive.subscribe((event) => events.push(event))
  const report = await archive.api.importFiles({ grant: archive.grantFiles({ paths: [join(folder, 'a.txt')] }) })
  expect(report).toMatchObject({ imported: 1, articles: 2 })
})
afterEach(() => archive.close())

const find = (query: string) => archive.api.search({ query })

describe('an index that cannot be made', () => {
  it('is said aloud, and what it was to follow is done all the same', async () => {
    expect(events).toContainEqual({ kind: 'index-state', state: 'repairing', note: 'index-failed' })
    const { hits } = await find('路灯')
    const id = hits[0]?.id ?? ''
    expect((await archive.api.setTags({ id, tags: ['民生'] })).tags).toEqual(['民生'])
    expect(await find('标签:民生')).toMatchObject({ total: 1, engine: 'scan' })
  })

  it('is a failure of the one thing that asks for nothing else', async () => {
    await expect(archive.api.rebuild({ what: 'index' })).rejects.toMatchObject({ code: 'cannot-write', data: { file: inTheWay } })
  })

  it('is made with the next change once nothing is in its way', async () => {
    const { hits } = await find('路灯')
    rmdirSync(inTheWay)
    await archive.api.setTags({ id: hits[0]?.id ?? '', tags: ['民生'] })
    expect(events.at(-2)).toEqual({ kind: 'index-state', state: 'ready', note: null })
    expect(await find('标签:民生')).toMatchObject({ total: 1, engine: 'index' })
  })
})

describe('an index that is deleted while the archive is open', () => {
  it('does not keep the archive from being closed to the last', async () => {
    rmdirSync(inTheWay)
    const { hits } = await find('路灯')
    await archive.api.setTags({ id: hits[0]?.id ?? '', tags: ['民生'] })
    rmSync(inTheWay)
    await archive.close()
    // A file that was closed has no log beside it.
    expect(readdirSync(dirname(inTheWay))).not.toContain('a.jianbao-wal')
  })
})
