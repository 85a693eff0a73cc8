/** What `search` says beside its hits: of names and words that may mean something else, and of what is not known. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { runCommandHere, type Outcome } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const run = (...words: string[]): Promise<Outcome> => runCommandHere([...words, '--archive', join(folder, 'a.jianbao')])
const countHits = async (...words: string[]): Promise<number> =>
  (JSON.parse((await run('search', ...words, '--json')).stdout) as { readonly total: number }).total

beforeAll(async () => {
  mkdirSync(join(folder, '郑州晚报', '2013-12-28'), { recursive: true })
  writeFileSync(join(folder, '郑州晚报', '2013-12-28', 'A05.txt'), plainPage('东风渠添了新步道', '菜市场换上节能灯'))
  writeFileSync(join(folder, 'b.txt'), plainPage('图书馆延长夜间开放'))
  await run('import', join(folder, '郑州晚报'), join(folder, 'b.txt'))
})

describe('search', () => {
  it('says that no article has a name that was asked for, and which names are near', async () => {
    const outcome = await run('search', '--outlet', '晚报', '--json')
    expect(outcome).toMatchObject({ status: 1, stderr: '报纸：档案库里没有“晚报”。相近的有：郑州晚报\n' })
    expect((await run('search', '--person', '贾宝玉')).stderr).toBe('人物：档案库里没有“贾宝玉”。\n')
    expect((await run('export', '--outlet', '郑州早报')).stderr).toBe('报纸：档案库里没有“郑州早报”。相近的有：郑州晚报\n没有找到。\n')
    expect((await run('search', '--page-name', '没有版', '--tag', '待核')).stderr).toBe(
      '版名：档案库里没有“没有版”。\n标签：档案库里没有“待核”。\n',
    )
    expect((await run('search', '--outlet', '郑州晚报')).stderr).toBe('')
  })

  it('finds a name that is written with a blank inside, as print sets it', async () => {
    expect(await countHits('--person', '周 一鸣')).toBe(await countHits('--person', '周一鸣'))
    expect(await countHits('--person', '周 一鸣')).toBeGreaterThan(0)
  })

  it('says that no article is of a year', async () => {
    expect((await run('search', '--year', '1899')).stderr).toMatch(/^年份：档案库里没有“1899”/)
  })

  it('finds articles of unknown paper, and counts them beside the others', async () => {
    const unknown = await countHits('--outlet', '不详')
    expect(unknown).toBe(1)
    expect(await countHits('outlet:unknown')).toBe(unknown)
    expect(await countHits('--outlet', '不詳')).toBe(unknown)
    expect(await countHits('--outlet', 'ＵＮＫＮＯＷＮ')).toBe(unknown)
    expect((await run('search', '')).stdout).toContain(`报纸  郑州晚报 2  不详 ${unknown}`)
  })

  it('says that a facet with a choice lists more than the hits', async () => {
    const { stdout } = await run('search', '--outlet', '不详')
    expect(stdout).toContain('报纸（不计 --outlet）  郑州晚报 2  不详 1')
    expect(stdout).toContain('\n人物  周一鸣 1\n')
  })

  it('tells programs, too, which word of a query was left out', async () => {
    const { status, stdout, stderr } = await run('search', '图书馆 。', '--json')
    expect({ status, total: (JSON.parse(stdout) as { readonly total: number }).total }).toEqual({ status: 0, total: 1 })
    expect(stderr).toBe('“。”没有可查的文字，已略过。\n')
  })

  it('lists with a range of dates and --undated those that may lie in it, with --undated alone none else', async () => {
    expect(await countHits('--undated')).toBe(1)
    expect(await countHits('--undated', '--from', '2013', '--to', '2013')).toBe(3)
    expect(await countHits('--undated', '--from', '2014')).toBe(1)
    const { stdout } = await run('search', '--help', '--lang', 'en')
    expect(stdout).toMatch(/--undated\s+only those without a date; with --from or --to, these too/)
  })

  it('offers on stderr what a name or a date may mean', async () => {
    expect(await run('search', '郑州晚报')).toMatchObject({ stderr: '也可查 报纸:郑州晚报（2 篇）\n' })
    expect((await run('search', '2013年12月28日')).stderr).toBe('也可查 日期:2013-12-28（2 篇）\n')
    expect((await run('search', '郑州晚报', '--json')).stderr).toBe('')
  })
})
