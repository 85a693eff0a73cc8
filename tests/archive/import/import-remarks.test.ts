import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import type { ArchiveEvent } from '#contract/events.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

/** Imports files of these contents one after the other into a new archive. */
async function importAll(contents: readonly (string | Uint8Array)[], listener: (event: ArchiveEvent) => void = () => {}) {
  const folder = tempFolder()
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  contents.forEach((content, index) => writeFileSync(join(pages, `${String(index).padStart(4, '0')}.txt`), content))
  const archive = await openArchive({ file: join(folder, 'a.jianbao'), create: true })
  archive.subscribe(listener)
  const importAgain = () => archive.api.importFiles({ grant: archive.grantFiles({ paths: [pages], relativeTo: pages }) })
  return { archive, pages, importAgain, report: await importAgain() }
}

const page = plainPage('河堤上的夜市', '街角的书报亭')
const utf16 = Buffer.from(`\uFEFF${page}`, 'utf16le')

describe('the remarks of an import', () => {
  it('say when nothing tells that a text is a page', async () => {
    const { archive, report } = await importAll(['hello', page])
    expect(report.remarks).toMatchObject([{ file: '0000.txt', code: 'no-page-facts' }])
    await archive.close()
  })

  it('say where several pages stand in one file', async () => {
    const two = [3, 4].map((number) => `第0${number}版:综合新闻 上一版3  4下一版\n\n${plainPage(`第${number}号公告牌`)}`)
    const { archive, report } = await importAll([two.join('\n')])
    expect(report.remarks).toMatchObject([{ file: '0000.txt', code: 'several-pages' }])
    expect(report.articles).toBe(2)
    await archive.close()
  })

  it('name the file with the same text in other bytes, and keep both', async () => {
    const { archive, report } = await importAll([page, utf16])
    expect(report.remarks).toMatchObject([{ file: '0001.txt', code: 'same-text', other: '0000.txt' }])
    expect(report.imported).toBe(2)
    expect((await archive.api.getInfo({})).sources).toBe(2)
    await archive.close()
  })

  it('are silent where the same place holds the same text in other bytes', async () => {
    const { archive, pages, importAgain } = await importAll([page])
    writeFileSync(join(pages, '0000.txt'), utf16)
    expect(await importAgain()).toMatchObject({ changed: 1, remarks: [] })
    await archive.close()
  })
})

describe('the progress of a new reading', () => {
  it('rises to the number of sources', async () => {
    const heard: number[] = []
    const { archive } = await importAll(
      Array.from({ length: 230 }, (_, index) => plainPage(`第${index}号公告牌`)),
      (event) => event.kind === 'rebuild-progress' && heard.push(event.done),
    )
    await archive.api.rebuild({ what: 'reading' })
    expect(heard).toEqual([100, 200, 230])
    await archive.close()
  })
})
