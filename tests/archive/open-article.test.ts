/** An article as the reader opens it: what only its page or the present search can say of it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import type { ArticleView } from '#contract/models.ts'
import type { Filters } from '#contract/requests.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const page = `河堤上的灯亮了

核心提示:从去年冬天起,沿河的十二个社区陆续装上了路灯,夜里散步的居民多了起来,老人也敢出门了。

两岸的居民说,盼这一天盼了好几年,如今夜里走在堤上,脚下的路看得清清楚楚。

本报讯(记者 周一鸣)昨日傍晚,最后一段河堤的灯试亮,施工人员逐盏检查线路,一直忙到深夜。
`

const folder = tempFolder()
let archive: Archive
let id: string

beforeAll(async () => {
  archive = await openArchive({ file: join(folder, 'a.jianbao'), create: true })
  const file = join(folder, '河堤.txt')
  writeFileSync(file, page)
  await archive.api.importFiles({
    grant: archive.grantFiles({ paths: [file] }),
    given: { outlet: '郑州晚报', publishedDate: '2015-03-20' },
  })
  id = (await archive.api.search({ query: '河堤' })).hits[0]!.id
})
afterAll(() => archive.close())

const open = (query?: string, filters?: Filters): Promise<ArticleView> =>
  archive.api.getArticle({ id, ...(query === undefined ? {} : { query }), ...(filters === undefined ? {} : { filters }) })

describe('an open article', () => {
  it('has its dateline where the page has it, behind the summary and what follows that', async () => {
    const { article } = await open()
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['lead', 'text', 'text'])
    expect(article).toMatchObject({ dateline: '本报讯', datelineAt: 2 })
  })

  it('has its dateline there in what is saved, too', async () => {
    const { parts } = await archive.api.composeExport({ ids: [id], format: 'markdown', printedOn: '2026-01-01' })
    expect(parts[0]?.text).toContain('**本报讯** 昨日傍晚')
  })

  it('has a dateline set by hand on a line of its own: no page says where it belongs', async () => {
    await archive.api.correctField({ id, field: 'dateline', value: '本报郑州讯' })
    expect((await open()).article.datelineAt).toBeUndefined()
    const [correction] = await archive.api.listCorrections({ id })
    await archive.api.undoCorrection({ correctionId: correction!.id })
  })

  it.each<[string, string | undefined, Filters | undefined, boolean]>([
    ['without a search', undefined, undefined, true],
    ['by a word in it', '路灯', undefined, true],
    ['by a word that is not', '桥梁', undefined, false],
    ['by its paper', '报纸:郑州晚报', { year: ['2015'] }, true],
    ['by a filter alone', '', { outlet: ['郑州日报'] }, false],
    ['by a word in it and another filter', '路灯', { from: '2016' }, false],
  ])('says whether it is among the hits: %s', async (_, query, filters, isHit) => {
    expect((await open(query, filters)).isHit).toBe(isHit)
    const { hits } = await archive.api.search({ query: query ?? '', filters: filters ?? {} })
    expect(hits.some((hit) => hit.id === id)).toBe(isHit)
  })
})
