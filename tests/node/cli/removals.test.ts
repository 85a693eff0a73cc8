import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, it } from 'vitest'

import type { ImportRun, Removal } from '#contract/removal-models.ts'
import { runCommandHere, type Outcome } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const root = tempFolder()
let count = 0
let folder: string

const run = (...words: string[]): Promise<Outcome> => runCommandHere([...words, '--archive', join(folder, 'a.jianbao')])
const json = <T>(outcome: Outcome): T => JSON.parse(outcome.stdout) as T
const totalOf = async (query: string): Promise<number> => json<{ total: number }>(await run('search', query, '--json')).total
const idOf = async (headline: string): Promise<string> =>
  json<{ hits: { id: string }[] }>(await run('search', `标题:${headline}`, '--json')).hits[0]?.id ?? ''

beforeEach(async () => {
  folder = join(root, String(count++))
  for (const name of ['报纸', '小说']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, '报纸', '1.txt'), plainPage('东风渠添了新步道', '菜市场换上节能灯'))
  writeFileSync(join(folder, '小说', '1.txt'), plainPage('小说第一回', '小说第二回'))
  await run('import', join(folder, '报纸'))
  await run('import', join(folder, '小说'))
})

describe('remove', () => {
  it('takes an article out, lists it, and restore brings it back', async () => {
    const id = await idOf('步道')
    expect((await run('remove')).status).toBe(1)
    await run('correct', id, 'pageName=要闻', '--article')
    const done = await run('remove', id)
    expect(done).toMatchObject({ status: 0, stderr: '' })
    expect(done.stdout).toBe('已移出：东风渠添了新步道  1 篇\n照样留着，放回后一切如前：1 处更正。\n放回：jianbao restore 1\n')
    expect(await totalOf('步道')).toBe(0)
    expect((await run('remove')).stdout).toMatch(/^1 {2}东风渠添了新步道 {2}1 篇 {2}20/)
    const shown = await run('show', id)
    expect(shown).toMatchObject({ status: 0 })
    expect(shown.stdout).toContain(`放回：jianbao restore ${id}`)
    expect(json(await run('show', id, '--json'))).toMatchObject({ headline: '东风渠添了新步道', removed: 1 })
    expect(await run('restore', '1')).toMatchObject({ status: 0, stdout: '已放回 1 篇。\n' })
    expect(await totalOf('步道')).toBe(1)
    expect((await run('remove')).stdout).toContain('已放回于')
  })

  it('takes a folder out and puts one of its files back', async () => {
    const [removal] = json<Removal[]>(await run('remove', join(folder, '小说'), '--json'))
    expect(removal).toMatchObject({ id: 1, kind: 'files', files: 1, articles: 2 })
    expect(await totalOf('小说')).toBe(0)
    expect(json(await run('info', '--json'))).toMatchObject({ sources: 1, articles: 2, removed: { sources: 1, articles: 2 } })
    expect((await run('info')).stdout).toMatch(/已移出 +1 个文件，共 2 篇\n/)
    expect(json(await run('restore', join(folder, '小说', '1.txt'), '--json'))).toEqual([{ files: 1, articles: 2 }])
    expect(await totalOf('小说')).toBe(2)
  })

  it('takes all out that an import brought, and a later import leaves it out and says so', async () => {
    const runs = json<ImportRun[]>(await run('remove', '--imports', '--json'))
    expect(runs).toMatchObject([{ name: join(folder, '小说', '1.txt'), files: 1 }, { files: 1 }])
    expect((await run('remove', '--import', String(runs[0]?.id))).status).toBe(0)
    expect((await run('remove', '--imports')).stdout).toContain('已移出 1 个文件')
    const again = await run('import', folder)
    expect(again.stdout).toContain('早已导入 2')
    expect(again.stderr).toContain(`${join(folder, '小说', '1.txt')}  早先已移出，这次没有收入。`)
    const scripted = await run('import', folder, '--json')
    expect(json(scripted)).toMatchObject({ imported: 0, unchanged: 2 })
    expect(scripted.stderr).toContain('其中 1 个早先已移出，这次没有收入。')
    expect(await totalOf('小说')).toBe(0)
    expect((await run('check')).status).toBe(0)
  })

  it('prints a kept digest with what was taken out, and says so', async () => {
    const id = await idOf('步道')
    await run('remove', id)
    const file = join(folder, 'd.md')
    const written = await run('digest', '--ids', id, '-o', file)
    expect(written).toMatchObject({ status: 0, stderr: `${id} 已从档案库移出，剪报里照原样收录。\n` })
  })

  it('goes on behind what is not there, and exits 1', async () => {
    const outcome = await run('remove', join(folder, '没有'), await idOf('小说第一回'))
    expect(outcome.status).toBe(1)
    expect(outcome.stderr).toBe(`${join(folder, '没有')}  没有可移出的：档案库里没有，或者已经移出。\n`)
    expect(await totalOf('小说')).toBe(1)
    expect((await run('restore', '7')).status).toBe(1)
    expect((await run('restore')).status).toBe(2)
  })
})
