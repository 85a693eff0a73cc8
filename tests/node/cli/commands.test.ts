import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { runCommandHere, runJianbao, type Outcome } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const archive = join(folder, 'a.jianbao')
const pages = join(folder, 'pages')
const run = (...words: string[]): Promise<Outcome> => runCommandHere([...words, '--archive', archive])
const json = <T>(outcome: Outcome): T => JSON.parse(outcome.stdout) as T

interface Found {
  readonly total: number
  readonly hits: readonly { readonly id: string; readonly snippet: string; readonly highlights: readonly [number, number][] }[]
}

let first: Outcome

beforeAll(async () => {
  mkdirSync(join(pages, '郑州晚报', '2013-12-28'), { recursive: true })
  writeFileSync(join(pages, '郑州晚报', '2013-12-28', 'A05.txt'), plainPage('东风渠添了新步道', '菜市场换上节能灯'))
  writeFileSync(join(pages, 'b.txt'), plainPage('图书馆延长夜间开放'))
  writeFileSync(join(pages, 'empty.txt'), '')
  first = await runJianbao(['import', pages, '--archive', archive, '--json'])
})

describe('import', () => {
  it('brings in the good files and exits 1 for the bad one', () => {
    expect(first.status).toBe(1)
    expect(json(first)).toMatchObject({ files: 3, imported: 2, unchanged: 0, changed: 0, failed: [{ code: 'empty' }] })
  })

  it('reports with exactly the keys that scripts know', async () => {
    const report = json<object>(await run('import', pages, '--json'))
    expect(Object.keys(report)).toEqual(['files', 'imported', 'unchanged', 'changed', 'failed', 'articles', 'ms'])
    expect(report).toMatchObject({ imported: 0, unchanged: 2 })
  })

  it('says in words what came in and what did not', async () => {
    const { stdout, stderr } = await run('import', pages)
    expect(stdout).toContain('早已导入 2')
    expect(stderr).toContain('empty.txt')
    expect(stderr).toContain('空文件')
  })

  it('is silent on stderr in a pipe when all is well', async () => {
    expect(await run('import', join(pages, 'b.txt'))).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('search', () => {
  it('prints exactly the keys that scripts know', async () => {
    const outcome = await run('search', '节能灯', '--json')
    const found = json<Found & { facets: object }>(outcome)
    expect(Object.keys(found)).toEqual(['total', 'hits', 'facets', 'ms'])
    expect(Object.keys(found.facets)).toEqual(['district', 'outlet', 'year', 'person'])
    const keys = ['id', 'headline', 'outlet', 'publishedDate', 'pageNumber', 'districts', 'snippet', 'highlights', 'file']
    expect(Object.keys(found.hits[0]!)).toEqual(keys)
    expect(outcome).toMatchObject({ status: 0, stderr: '' })
    expect(found.hits[0]!.highlights.map(([start, end]) => found.hits[0]!.snippet.slice(start, end))).toContain('节能灯')
  })

  it('joins its words with AND and takes exclusions as they are typed', async () => {
    expect(json<Found>(await run('search', '社区', '节能灯', '--json')).total).toBe(1)
    const all = json<Found>(await run('search', '社区', '--json')).total
    expect(json<Found>(await run('search', '社区', '-节能灯', '--json')).total).toBe(all - 1)
  })

  it('lists everything the filters allow when there is no query', async () => {
    const all = json<Found>(await run('search', '--json')).total
    expect(json<Found>(await run('search', '--person', '周一鸣', '--json')).total).toBe(all)
    expect(json<Found>(await run('search', '--year', '1949', '--json')).total).toBe(0)
    expect(json<Found>(await run('search', '--limit', '1', '--offset', '1', '--json'))).toMatchObject({ total: all, hits: [{}] })
  })

  it('exits 1 when nothing is found', async () => {
    expect(await run('search', '没有这样的话')).toMatchObject({ status: 1, stdout: '没有找到。\n', stderr: '' })
    expect(await run('search', '没有这样的话', '--json')).toMatchObject({ status: 1, stderr: '' })
  })

  it('is coloured only when asked to be', async () => {
    const plain = await runJianbao(['search', '节能灯', '--archive', archive])
    expect(plain).toMatchObject({ status: 0, stderr: '' })
    expect(plain.stdout).not.toContain('\u001b')
    const forced = await runJianbao(['search', '节能灯', '--archive', archive], { env: { FORCE_COLOR: '1' } })
    expect(forced.stdout).toContain('\u001b[')
  })
})

describe('show', () => {
  it('gives one article with exactly the keys that scripts know', async () => {
    const { id } = json<Found>(await run('search', '标题:步道', '--json')).hits[0]!
    const outcome = await run('show', id, '--json')
    const article = json<object>(outcome)
    expect(Object.keys(article).toSorted()).toEqual(
      [
        'byline',
        'dateline',
        'districts',
        'file',
        'headline',
        'id',
        'kicker',
        'outlet',
        'pageName',
        'pageNumber',
        'paragraphs',
        'publishedDate',
        'subtitle',
      ].toSorted(),
    )
    expect(article).toMatchObject({
      id,
      headline: '东风渠添了新步道',
      byline: [{ role: 'reporter', name: '周一鸣' }],
      outlet: { name: '郑州晚报', basis: 'inferred' },
    })
    expect((await run('show', id)).stdout).toContain('郑州晚报 (推断)')
  })

  it('exits 1 when there is no such article', async () => {
    const outcome = await run('show', 'no-0', '--json')
    expect(outcome).toMatchObject({ status: 1, stdout: '' })
    expect(outcome.stderr).toContain('没有这篇文章')
  })
})

describe('parse', () => {
  it('prints an entry a file, in order, and says what cannot be read', async () => {
    const files = ['b.txt', 'empty.txt', 'absent.txt'].map((name) => join(pages, name))
    const outcome = await runJianbao(['parse', ...files, '--json'])
    const parsed = json<{ file: string; articles: object[]; error?: { code: string } }[]>(outcome)
    expect(parsed.map(({ file, error }) => [file, error?.code ?? null])).toEqual([
      [files[0], null],
      [files[1], 'empty'],
      [files[2], 'not-found'],
    ])
    const keys = ['file', 'encoding', 'outlet', 'publishedDate', 'pageNumber', 'pageName', 'articles', 'leftovers', 'fieldLines']
    expect(Object.keys(parsed[0]!)).toEqual(keys)
    expect(Object.keys(parsed[1]!)).toEqual([...keys, 'error'])
    expect(Object.keys(parsed[0]!.articles[0]!)).toEqual([
      'headline',
      'kicker',
      'subtitle',
      'byline',
      'dateline',
      'districts',
      'paragraphs',
    ])
    expect(outcome.status).toBe(1)
    expect(outcome.stderr.trim().split('\n')).toHaveLength(2)
  })

  it('explains every line', async () => {
    const { stdout, status } = await runCommandHere(['parse', '--explain', join(pages, 'b.txt')])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^headline +图书馆延长夜间开放/m)
  })
})

describe('correct', () => {
  it('sets fields, lists what was set and takes it back', async () => {
    const { id } = json<Found>(await run('search', '标题:夜间开放', '--json')).hits[0]!
    expect((await run('correct', id)).status).toBe(1)
    expect(await run('correct', id, 'publishedDate=2015-03-20', 'headline=阅览室通宵亮灯')).toEqual({
      status: 0,
      signal: null,
      stdout: '已更正 刊发日期。\n已更正 标题。\n',
      stderr: '',
    })
    expect(json(await run('show', id, '--json'))).toMatchObject({
      headline: '阅览室通宵亮灯',
      publishedDate: { value: '2015-03-20', basis: 'corrected' },
    })
    expect(json<Found>(await run('search', '阅览室通宵亮灯', '--year', '2015', '--json')).total).toBe(1)
    const listed = json<{ id: number; field: string }[]>(await run('correct', id, '--json'))
    const headline = listed.find(({ field }) => field === 'headline')!
    expect((await run('correct', id, '--undo', String(headline.id))).status).toBe(0)
    expect(json(await run('show', id, '--json'))).toMatchObject({ headline: '图书馆延长夜间开放' })
    expect((await run('correct', id, '--undo', '999')).status).toBe(2)
    expect((await run('correct', id, 'publishedDate=gestern')).status).toBe(2)
    expect((await run('correct', id, 'byline=主编:李四')).stderr).toContain('署名 不能是“主编:李四”。')
  })
})

describe('export', () => {
  it('writes the same articles in three forms', async () => {
    const total = json<Found>(await run('search', '社区', '--json')).total
    const lines = (await run('export', '社区', '--format', 'json')).stdout.trim().split('\n')
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object)).every((keys) => keys.includes('paragraphs'))).toBe(true)
    expect(lines).toHaveLength(total)
    const csv = join(folder, 'a.csv')
    expect((await run('export', '社区', '-o', csv)).status).toBe(0)
    expect(readFileSync(csv, 'utf8')).toMatch(/^\ufeffID,标题,.*\r\n/)
    expect((await run('export', '社区', '--format', 'csv')).stdout).toMatch(/^ID,标题,/)
    const markdown = (await run('export', '社区')).stdout
    expect(markdown.match(/^## /gm)).toHaveLength(total)
  })

  it('gives programs JSON alone, of the articles or of the file written', async () => {
    const { stdout } = await run('export', '社区', '--format', 'json')
    expect(stdout).not.toBe('')
    expect((await run('export', '社区', '--json')).stdout).toBe(stdout)
    const file = join(folder, 'a.jsonl')
    expect(json(await run('export', '社区', '-o', file, '--json'))).toEqual({ file, articles: stdout.trim().split('\n').length })
    expect(readFileSync(file, 'utf8')).toBe(stdout)
  })
})

describe('digest', () => {
  it('writes a document of the kind that the file name asks for', async () => {
    for (const [name, start] of [
      ['d.html', '<!doctype html>'],
      ['d.md', '#'],
      ['d.docx', 'PK'],
    ] as const) {
      const file = join(folder, name)
      expect(await run('digest', '--query', '社区', '--title', '民生', '-o', file)).toMatchObject({ status: 0, stderr: '' })
      expect(readFileSync(file, 'utf8').slice(0, start.length).toLowerCase()).toBe(start.toLowerCase())
    }
  })

  it('writes nothing when nothing is found', async () => {
    const file = join(folder, 'nothing.md')
    expect(await run('digest', '--query', '没有这样的话', '-o', file)).toMatchObject({ status: 1, stdout: '' })
    expect(() => readFileSync(file)).toThrow('ENOENT')
  })
})

describe('the state of the archive', { timeout: 60_000 }, () => {
  it('is told by info and check', async () => {
    expect(json(await run('info', '--json'))).toMatchObject({ sources: 2, articles: 3, file: archive })
    expect(json(await run('check', '--json'))).toEqual({ ok: true, problems: [] })
    expect((await run('info')).stdout).toContain('来源文件')
  })

  it('survives a lost and a damaged index', async () => {
    const before = json<Found>(await run('search', '社区', '--json')).total
    const index = `${archive}-index`
    const bytes = readFileSync(index)
    for (let at = 5000; at < bytes.length; at += 997) bytes[at] = bytes[at]! ^ 0xff
    writeFileSync(index, bytes)
    expect((await run('search', '社区')).stderr).toContain('jianbao rebuild --index')
    expect(json<Found>(await run('search', '社区', '--json')).total).toBe(before)
    expect((await run('rebuild', '--index')).status).toBe(0)
    expect(json<Found>(await run('search', '社区', '--json')).total).toBe(before)
    expect(json(await run('check', '--json'))).toEqual({ ok: true, problems: [] })
  })

  it('is a finding of check when the archive itself is damaged', async () => {
    const damaged = join(folder, 'damaged.jianbao')
    expect((await run('backup', damaged)).status).toBe(0)
    const bytes = readFileSync(damaged)
    for (let at = 5000; at < bytes.length; at += 997) bytes[at] = bytes[at]! ^ 0xff
    writeFileSync(damaged, bytes)
    const outcome = await runCommandHere(['check', '--archive', damaged, '--json'])
    expect(outcome).toMatchObject({ status: 1, stderr: '' })
    expect(json(outcome)).toMatchObject({ ok: false, problems: [{ layer: 'archive' }] })
    expect(Object.keys(json<{ problems: object[] }>(outcome).problems[0]!)).toEqual(['layer', 'code', 'message'])
    expect((await runCommandHere(['check', '--archive', damaged])).stdout).toMatch(/处问题：\n {2}(?:数据库|档案库)文件.*损坏/u)
    const search = await runCommandHere(['search', '社区', '--archive', damaged])
    expect(search.status).toBe(2)
    expect(search.stderr).toContain('已损坏')
  })

  it('is a finding of check wherever the damage is', async () => {
    const sound = join(folder, 'sound.jianbao')
    expect((await run('backup', sound)).status).toBe(0)
    const bytes = readFileSync(sound)
    for (const third of [0, 1, 2]) {
      const damaged = join(folder, `damaged-${third}.jianbao`)
      const copy = Buffer.from(bytes)
      const start = Math.max(4096, Math.floor((bytes.length / 3) * third))
      for (let at = start; at < start + bytes.length / 3 && at < bytes.length; at += 41) copy[at] = copy[at]! ^ 0xff
      writeFileSync(damaged, copy)
      const outcome = await runCommandHere(['check', '--archive', damaged, '--json'])
      expect(outcome).toMatchObject({ status: 1, stderr: '' })
      expect(json(outcome)).toMatchObject({ ok: false })
    }
  })

  it('is the same after all sources are read again', async () => {
    const ids = json<Found>(await run('search', '社区', '--json')).hits.map(({ id }) => id)
    expect((await run('rebuild', '--reading')).status).toBe(0)
    expect(json<Found>(await run('search', '社区', '--json')).hits.map(({ id }) => id)).toEqual(ids)
  })

  it('is copied whole by backup, over no other file', async () => {
    const copy = join(folder, 'copy.jianbao')
    expect((await run('backup', copy)).status).toBe(0)
    expect(json(await runCommandHere(['info', '--archive', copy, '--json']))).toMatchObject({ sources: 2, articles: 3 })
    expect((await run('backup', copy)).status).toBe(2)
  })
})
