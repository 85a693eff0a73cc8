/** A folder that was moved and imported again: the same bytes at another place. */
import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import type { ImportReport } from '#contract/models.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

function importFrom(archive: Archive, folder: string): Promise<ImportReport> {
  return archive.api.importFiles({ grant: archive.grantFiles({ paths: [folder] }) })
}

/** One page in a folder that tells its day, in an archive. */
async function importOnce() {
  const folder = tempFolder()
  const [first, second] = [join(folder, '2013-05-06'), join(folder, '旧报')]
  mkdirSync(first)
  writeFileSync(join(first, '1.txt'), plainPage('河堤上的夜市'))
  const archive = await openArchive({ file: join(folder, 'a.jianbao'), create: true })
  expect(await importFrom(archive, first)).toMatchObject({ imported: 1, moved: 0 })
  const only = async () => (await archive.api.search({ query: '' })).hits[0]
  return { archive, folder, first, second, only }
}

describe('files that have moved', () => {
  it('are named by the place where they were last seen, and the report counts them', async () => {
    const { archive, first, second, only } = await importOnce()
    const before = await only()
    renameSync(first, second)
    expect(await importFrom(archive, second)).toMatchObject({ imported: 0, changed: 0, unchanged: 1, moved: 1 })
    const after = await only()
    expect(after).toEqual({ ...before, file: join(second, '1.txt') })
    expect(await importFrom(archive, second)).toMatchObject({ unchanged: 1, moved: 0 })
    expect(await archive.api.removeArticles({ what: { path: first } }).catch((thrown: { code: string }) => thrown.code)).toBe(
      'nothing-to-remove',
    )
    expect(await archive.api.removeArticles({ what: { path: second } })).toMatchObject({ files: 1 })
    await archive.close()
  })

  it('keep what their first name told', async () => {
    const { archive, first, second, only } = await importOnce()
    const date = (await only())?.publishedDate
    expect(date).toBe('2013-05-06')
    renameSync(first, second)
    await importFrom(archive, second)
    await archive.api.rebuild({ what: 'reading' })
    expect(await only()).toMatchObject({ publishedDate: date, file: join(second, '1.txt') })
    await archive.close()
  })

  it('take the date and the paper that their new place tells, and the report says so', async () => {
    const { archive, folder, first, only } = await importOnce()
    const dated = join(folder, '郑州晚报', '2014-05-06')
    mkdirSync(join(folder, '郑州晚报'))
    renameSync(first, dated)
    const report = await importFrom(archive, dated)
    expect(report).toMatchObject({ imported: 0, changed: 1, unchanged: 0, moved: 1 })
    expect(report.remarks.map(({ code, other }) => [code, other])).toEqual([
      ['moved-outlet', '郑州晚报'],
      ['moved-publishedDate', '2014-05-06'],
    ])
    const hit = await only()
    expect(hit).toMatchObject({ outlet: '郑州晚报', publishedDate: '2014-05-06', inferred: ['outlet', 'publishedDate'] })
    const { article } = await archive.api.getArticle({ id: hit?.id ?? '' })
    expect(article.publishedDate.evidence).toBe(join(dated, '1.txt'))
    expect((await archive.api.getSource({ sourceId: article.sourceId })).formerFiles).toEqual([join(first, '1.txt')])
    expect((await archive.api.search({ query: '', filters: { from: '2014-01-01' } })).total).toBe(1)
    await archive.api.rebuild({ what: 'reading' })
    expect(await only()).toEqual(hit)
    await archive.close()
  })

  it('are the evidence at their new place of what both tell', async () => {
    const { archive, folder, first, only } = await importOnce()
    const shelf = join(folder, '旧报')
    mkdirSync(shelf)
    renameSync(first, join(shelf, '2013-05-06'))
    expect(await importFrom(archive, shelf)).toMatchObject({ unchanged: 1, changed: 0, moved: 1, remarks: [] })
    const { article } = await archive.api.getArticle({ id: (await only())?.id ?? '' })
    const evidence = join(shelf, '2013-05-06', '1.txt')
    expect(article.publishedDate).toEqual({ value: '2013-05-06', basis: 'inferred', evidence })
    await archive.api.rebuild({ what: 'reading' })
    expect((await archive.api.getArticle({ id: article.id })).article).toEqual(article)
    await archive.close()
  })

  it('keep what the last place told of which the present one says nothing', async () => {
    const { archive, folder, first, second, only } = await importOnce()
    const dated = join(folder, '2014-05-06')
    renameSync(first, dated)
    await importFrom(archive, dated)
    renameSync(dated, second)
    expect(await importFrom(archive, second)).toMatchObject({ changed: 0, moved: 1, remarks: [] })
    await archive.api.rebuild({ what: 'reading' })
    expect(await only()).toMatchObject({ publishedDate: '2014-05-06' })
    await archive.close()
  })

  it('keep what was corrected by hand, and what was said at import', async () => {
    const { archive, folder, first, only } = await importOnce()
    const dated = join(folder, '郑州晚报', '2014-05-06')
    mkdirSync(join(folder, '郑州晚报'))
    const { id = '' } = (await only()) ?? {}
    await archive.api.correctField({ id, field: 'publishedDate', value: '2012-01-02' })
    await archive.api.importFiles({ grant: archive.grantFiles({ paths: [first] }), given: { outlet: '郑州日报' } })
    renameSync(first, dated)
    await importFrom(archive, dated)
    expect(await only()).toMatchObject({ outlet: '郑州日报', publishedDate: '2012-01-02' })
    await archive.close()
  })

  it('take a date from their new place that is the one said at import, more exactly', async () => {
    const { archive, folder, first, second, only } = await importOnce()
    renameSync(first, second)
    await archive.api.importFiles({ grant: archive.grantFiles({ paths: [second] }), given: { publishedDate: '2014' } })
    expect(await only()).toMatchObject({ publishedDate: '2014', inferred: [] })
    const [other, dated] = [join(folder, '2015-05-06'), join(folder, '2014-05-06')]
    renameSync(second, other)
    expect(await importFrom(archive, other)).toMatchObject({ moved: 1, changed: 0, remarks: [] })
    renameSync(other, dated)
    expect(await importFrom(archive, dated)).toMatchObject({ moved: 1, changed: 1 })
    const hit = await only()
    expect(hit).toMatchObject({ publishedDate: '2014-05-06', inferred: ['publishedDate'] })
    await archive.api.rebuild({ what: 'reading' })
    expect(await only()).toEqual(hit)
    await archive.close()
  })

  it('keep what the page states', async () => {
    const { archive, folder, first, only } = await importOnce()
    writeFileSync(join(first, '1.txt'), `郑州日报 2011年3月4日\n\n${plainPage('河堤上的夜市')}`)
    await importFrom(archive, first)
    const stated = await only()
    expect(stated?.publishedDate).toBe('2011-03-04')
    const dated = join(folder, '2014-05-06')
    renameSync(first, dated)
    expect(await importFrom(archive, dated)).toMatchObject({ moved: 1, changed: 0, remarks: [] })
    expect((await only())?.publishedDate).toBe('2011-03-04')
    await archive.close()
  })

  it('come back to where they were', async () => {
    const { archive, first, second, only } = await importOnce()
    renameSync(first, second)
    await importFrom(archive, second)
    renameSync(second, first)
    expect(await importFrom(archive, first)).toMatchObject({ moved: 1 })
    expect(await only()).toMatchObject({ file: join(first, '1.txt') })
    await archive.close()
  })

  it('are not those that were copied', async () => {
    const { archive, first, second, only } = await importOnce()
    cpSync(first, second, { recursive: true })
    expect(await importFrom(archive, second)).toMatchObject({ unchanged: 1, moved: 0 })
    expect(await only()).toMatchObject({ file: join(first, '1.txt') })
    await archive.close()
  })

  it('make room for other bytes at the old place', async () => {
    const { archive, first, second } = await importOnce()
    renameSync(first, second)
    mkdirSync(first)
    writeFileSync(join(first, '1.txt'), plainPage('街角的书报亭'))
    await importFrom(archive, first)
    expect(await importFrom(archive, second)).toMatchObject({ changed: 1, moved: 1 })
    const { hits } = await archive.api.search({ query: '' })
    expect(hits.map(({ file }) => file).toSorted()).toEqual([join(first, '1.txt'), join(second, '1.txt')])
    await archive.close()
  })
})
