import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { runCommandHere, type Outcome } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const archive = join(folder, 'a.jianbao')
const run = (...words: string[]): Promise<Outcome> => runCommandHere([...words, '--archive', archive])
const json = <T>({ stdout }: Outcome): T => JSON.parse(stdout) as T
const totalOf = async (...words: string[]): Promise<number> => json<{ total: number }>(await run('search', ...words, '--json')).total

beforeAll(async () => {
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  writeFileSync(join(pages, 'a.txt'), plainPage('东风渠添了新步道', '菜市场换上节能灯', '菜市场的节能（灯'))
  writeFileSync(join(pages, 'b.txt'), plainPage('图书馆延长夜间开放'))
  expect((await run('import', pages)).status).toBe(0)
})

describe('searches', () => {
  it('keeps a search and asks it again, within further words and conditions', async () => {
    expect((await run('searches')).status).toBe(1)
    expect(await run('searches', '--save', '渠与灯', '步道', 'OR', '节能灯', '--sort', 'oldest')).toMatchObject({ status: 0, stderr: '' })
    expect(await totalOf('--saved', '渠与灯')).toBe(await totalOf('步道 OR 节能灯'))
    expect(await totalOf('节能灯', '--saved', '渠与灯')).toBe(1)
    expect(await totalOf('节能灯', 'OR', '图书馆', '--saved', '渠与灯')).toBe(1)
    expect(await totalOf('--saved', '渠与灯', '--from', '2099')).toBe(0)
    expect(await totalOf('“节能灯', '--saved', '渠与灯')).toBe(1)
    await run('searches', '--save', '半句', '“换上')
    expect(await totalOf('菜市场', '--saved', '半句')).toBe(1)
    await run('searches', '--save', '半括号', '节能（灯')
    expect(await totalOf('菜市场', '--saved', '半括号')).toBe(1)
    await run('searches', '--delete', '2')
    await run('searches', '--delete', '3')
    const file = join(folder, 'saved.md')
    expect((await run('digest', '--saved', '渠与灯', '-o', file)).status).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/^# 渠与灯\n/)
    expect((await run('export', '--saved', '渠与灯', '--format', 'csv')).stdout).toContain('节能灯')
  })

  it('gives a name to one search, and brings a deleted one back', async () => {
    await run('searches', '--save', '灯', '节能灯')
    expect((await run('searches', '--save', '灯', '路灯')).stdout).toContain('代替')
    const [latest, former] = json<{ id: number; name: string; query: string }[]>(await run('searches', '--json'))
    expect([latest, former]).toMatchObject([
      { name: '灯', query: '路灯' },
      { name: '渠与灯', query: '步道 OR 节能灯' },
    ])
    expect((await run('searches', '--delete', String(latest?.id))).stdout).toContain(String(latest?.id))
    expect((await run('searches', '--delete', String(latest?.id))).status).toBe(1)
    expect((await run('search', '--saved', '灯')).status).toBe(1)
    expect((await run('searches', '--restore', String(latest?.id))).status).toBe(0)
    expect((await run('searches')).stdout).toContain('路灯')
    expect((await run('searches', '--restore', '99')).status).toBe(1)
  })

  it('lists the conditions of a search, what is not known among them', async () => {
    const { id } = json<{ id: number }>(await run('searches', '--save', '待查', '--outlet', '不详', '--undated', '--json'))
    expect((await run('searches')).stdout).toContain(`${id}  待查  不详 · --undated\n`)
  })

  it('says what is missing where a search has no name or two acts are asked for', async () => {
    expect(await run('searches', '步道')).toMatchObject({ status: 2, stdout: '' })
    expect((await run('searches', '--delete', '1', '--restore', '1')).status).toBe(2)
  })
})
