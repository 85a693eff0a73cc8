import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { runCommandHere, runJianbao, type Outcome } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const archive = join(folder, 'a.jianbao')
const page = join(folder, '2013-12-28.txt')
const run = (...words: string[]): Promise<Outcome> => runCommandHere([...words, '--archive', archive])

let id: string

beforeAll(async () => {
  writeFileSync(page, plainPage('河堤上的夜市'))
  await run('import', page)
  id = (JSON.parse((await run('search', '夜市', '--json')).stdout) as { hits: { id: string }[] }).hits[0]?.id ?? ''
})

const dateOf = async (): Promise<unknown> =>
  (JSON.parse((await run('show', id, '--json')).stdout) as { publishedDate: unknown }).publishedDate

describe('correct', () => {
  it('takes nothing, or a word for it, for not known, and says how to take the correction back', async () => {
    const read = await dateOf()
    expect(read).toMatchObject({ value: '2013-12-28' })
    for (const setting of ['日期=', 'date=', '刊发日期=不明', 'Published=unknown']) {
      const { status, stdout, stderr } = await run('correct', id, setting)
      const [, undo = ''] = /^已把 刊发日期 记为没有（不详）。\n撤销：jianbao (.*)\n$/u.exec(stdout) ?? []
      expect({ status, stderr, undo }).toEqual({ status: 0, stderr: '', undo: expect.stringMatching(/^correct \S+ --undo \d+$/u) })
      expect(await dateOf()).toMatchObject({ value: null, basis: 'corrected' })
      expect((await run(...undo.split(' '))).status).toBe(0)
      expect(await dateOf()).toEqual(read)
    }
  })

  it('takes the names of fields in either language, and a word for an unknown paper for none', async () => {
    expect((await run('correct', id, '报纸=不详', '--lang', 'en')).stdout).toMatch(/^Newspaper is set to none \(unknown\)\.\nUndo: /)
    expect((await run('search', '--outlet', '不详', '--json')).status).toBe(0)
    expect((await run('search', '报纸:"不详"', '--json')).status).toBe(1)
  })

  it('calls a field by its name where it refuses a value', async () => {
    expect((await run('correct', id, 'byline=记者')).stderr).toContain('署名 不能是“记者”')
  })
})

describe('what is not there', () => {
  it('is named: an article by its id, the folder of a backup', async () => {
    expect(await run('correct', '标题=夜市')).toMatchObject({ status: 1, stderr: '档案库里没有这篇文章。\n文章：标题=夜市\n' })
    const nowhere = join(folder, 'nowhere')
    expect(await run('backup', join(nowhere, 'a.jianbao'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`没有文件夹 ${nowhere}。`),
    })
  })

  it('is said by export, too, which leaves a file from before as it is', async () => {
    const file = join(folder, 'found.md')
    expect((await run('export', '夜市', '-o', file)).status).toBe(0)
    const before = readFileSync(file, 'utf8')
    expect(before).toContain('夜市')
    const nothing = { status: 1, stdout: '', stderr: '没有找到。\n' }
    expect(await run('export', '没有这样的话', '-o', file)).toMatchObject(nothing)
    expect(await run('export', '没有这样的话')).toMatchObject(nothing)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})

describe('a query that is too long', () => {
  it('is refused in a sentence of the language of the reader', async () => {
    const query = '雁'.repeat(4001)
    expect(await run('search', query)).toMatchObject({ status: 2, stderr: `“${'雁'.repeat(12)}……”太长：最多 4,000 个字符。\n` })
    expect((await run('search', query, '--lang', 'en')).stderr).toBe(`“${'雁'.repeat(12)}…” is too long: 4,000 characters at most.\n`)
  })
})

describe('import', () => {
  it('says that a folder has no files to import: nothing found', async () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    expect(await run('import', empty)).toMatchObject({ status: 1, stderr: `没有找到可以导入的文件：${empty}\n` })
    writeFileSync(join(empty, 'notes.py'), 'print(1)\n')
    const { status, stdout, stderr } = await run('import', empty, '--json')
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/notes\.py[\s\S]*没有找到可以导入的文件/u) })
    expect(JSON.parse(stdout)).toMatchObject({ files: 0, failed: [] })
  })

  it('takes a file of characters that cannot be seen for no page, as parse does', async () => {
    const blank = join(folder, 'blank')
    mkdirSync(blank)
    writeFileSync(join(blank, 'nul.txt'), Buffer.alloc(4096))
    writeFileSync(join(blank, 'marks.txt'), '\ufeff\u200b\u200b\n\u200e\n')
    const { status, stdout } = await run('import', blank, '--json')
    expect({ status, ...(JSON.parse(stdout) as object) }).toMatchObject({
      status: 1,
      imported: 0,
      failed: [{ code: 'not-text' }, { code: 'not-text' }],
    })
    const parsed = await runCommandHere(['parse', join(blank, 'nul.txt'), '--encoding', 'utf-16le', '--json'])
    expect({ status: parsed.status, ...(JSON.parse(parsed.stdout) as object[])[0] }).toMatchObject({
      status: 1,
      error: { code: 'not-text' },
    })
  })

  it('takes a word for an unknown paper for nothing said', async () => {
    const other = join(folder, 'other.txt')
    writeFileSync(other, plainPage('路灯全都亮了'))
    expect((await run('import', other, '--outlet', '不详')).status).toBe(0)
    const { hits } = JSON.parse((await run('search', '路灯', '--json')).stdout) as { hits: { outlet: string | null }[] }
    expect(hits).toMatchObject([{ outlet: null }])
  })
})

describe.skipIf(process.platform === 'win32')('without a home', { timeout: 60_000 }, () => {
  it('a command asks where the archive is, and makes none where it stands', async () => {
    const here = join(folder, 'here')
    mkdirSync(here)
    for (const HOME of ['', 'home']) {
      const { status, stderr } = await runJianbao(['import', page], { cwd: here, env: { HOME, XDG_DATA_HOME: '' } })
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^找不到您的主文件夹.*--archive/u) })
    }
    expect(readdirSync(here)).toEqual([])
    const env = { HOME: '', XDG_DATA_HOME: '' }
    expect((await runJianbao(['parse', page], { cwd: here, env })).status).toBe(0)
    expect((await runJianbao(['info', '--archive', archive], { cwd: here, env })).status).toBe(0)
  })
})

describe('check', () => {
  it('says of an index that is missing or behind what makes it, and that nothing is lost', async () => {
    const bare = join(folder, 'bare.jianbao')
    const at = (...words: string[]): Promise<Outcome> => runCommandHere([...words, '--archive', bare])
    cpSync(archive, bare)
    expect(await at('check')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('索引要补'),
      stderr: expect.stringMatching(/^没有可用的索引.*rebuild --index\n$/u),
    })
    expect(await at('check', '--json')).toMatchObject({
      status: 0,
      stdout: '{"ok":true,"problems":[]}\n',
      stderr: expect.stringMatching(/rebuild --index\n$/u),
    })
    await at('rebuild', '--index')
    expect(await at('check')).toMatchObject({ status: 0, stdout: '各层完好。\n', stderr: '' })
    cpSync(`${bare}-index`, join(folder, 'behind'))
    await at('correct', id, '标题=堤上夜市')
    cpSync(join(folder, 'behind'), `${bare}-index`)
    expect((await at('check')).stderr).toMatch(/^索引落后于档案库/u)
    expect((await at('info')).stdout).toMatch(/索引 +还没有建好/u)
    expect(await at('search', '堤上夜市')).toMatchObject({ status: 0, stderr: '' })
    writeFileSync(`${bare}-index`, 'no index')
    expect((await at('check')).stdout).toBe('1 处问题：\n  索引文件读不出  index-unreadable\n')
    expect(await at('check')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^坏的只是索引.*rebuild --index\n$/u) })
    rmSync(`${bare}-index`)
    expect((await at('check', '--lang', 'en')).stderr).toMatch(/^There is no index to use/u)
  })
})
