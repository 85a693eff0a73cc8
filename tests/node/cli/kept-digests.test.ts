import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { runCommandHere, type Outcome } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const archive = join(folder, 'a.jianbao')
const run = (...words: string[]): Promise<Outcome> => runCommandHere(['digest', ...words, '--archive', archive])
let ids: string[]
let headlines: string[]
let digestId: number

beforeAll(async () => {
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  writeFileSync(join(pages, 'a.txt'), plainPage('东风渠添了新步道', '菜市场换上节能灯'))
  const { api, grantFiles, close } = await openArchive({ file: archive, create: true })
  await api.importFiles({ grant: grantFiles({ paths: [pages] }) })
  const hits = (await api.search({ query: '' })).hits.toReversed()
  ids = hits.map(({ id }) => id)
  headlines = hits.map(({ headline }) => headline ?? '')
  digestId = (await api.changeDigest({ title: '街坊的事', note: '编者按', paper: '16K', put: { ids } })).id
  await api.openDigest({ digestId: null })
  await api.deleteDigest({ digestId: (await api.changeDigest({ title: '不要了' })).id })
  await close()
})

describe('digest --kept', () => {
  it('sets what was put together in the window, in its order, under its title', async () => {
    const file = join(folder, 'kept.md')
    expect(await run('--kept', String(digestId), '-o', file)).toMatchObject({ status: 0, stderr: '' })
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(/^# 街坊的事\n\n编者按\n/)
    const places = headlines.map((headline) => text.indexOf(headline))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect((await run('--kept', '99', '-o', file)).status).toBe(1)
    expect((await run('--kept', '1', '--query', '灯', '-o', file)).status).toBe(2)
  })

  it('prints as was chosen there, unless the line says otherwise', async () => {
    const file = join(folder, 'kept.docx')
    const write = async (...more: string[]): Promise<string> => {
      expect((await run(...more, '-o', file)).status).toBe(0)
      return readFileSync(file, 'base64')
    }
    const kept = ['--kept', String(digestId)]
    const byHand = ['--ids', ids.join(','), '--title', '街坊的事', '--note', '编者按']
    const onSmallPaper = await write(...byHand, '--paper', '16K')
    const onA4 = await write(...byHand)
    expect(onSmallPaper).not.toBe(onA4)
    expect(await write(...kept)).toBe(onSmallPaper)
    expect(await write(...kept, '--paper', 'A4')).toBe(onA4)
  })

  it('prints the notes above its pieces, and those of the line before them', async () => {
    const { api, close } = await openArchive({ file: archive })
    const [a = '', b = ''] = ids
    await api.changeDigest({ digestId, pieceNotes: { [a]: '窗口里写的甲', [b]: '窗口里写的乙' } })
    const file = join(folder, 'noted.md')
    const kept = ['--kept', String(digestId), '-o', file]
    expect(await run(...kept, '--piece-note', `${a}=这里写的=甲`)).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(file, 'utf8').match(/^> .*$/gmu)).toEqual(['> **剪报编者按**：这里写的=甲', '> **剪报编者按**：窗口里写的乙'])
    expect((await run(...kept, '--piece-note', 'no-such-0=没有这篇')).stderr).toContain('no-such-0')
    expect((await run(...kept, '--piece-note', `${a}=`)).status).toBe(0)
    expect(readFileSync(file, 'utf8')).not.toContain('甲\n')
    expect((await run(...kept, '--piece-note', a)).status).toBe(2)
    expect((await run('--query', '灯', '-o', file, '--piece-note', `${a}=按语`)).status).toBe(2)
    expect(JSON.parse((await run('--list', '--json')).stdout)).toMatchObject([{ pieceNotes: { [a]: '窗口里写的甲', [b]: '窗口里写的乙' } }])
    await api.changeDigest({ digestId, pieceNotes: { [a]: '', [b]: '' } })
    await close()
  })

  it('names one without a title by its first article', async () => {
    const { api, close } = await openArchive({ file: archive })
    const { id } = await api.changeDigest({ put: { ids: [ids[0] ?? ''] } })
    await close()
    expect((await run('--list')).stdout).toContain(`${id}  （未题名）${headlines[0]} 等  1 篇`)
    const again = await openArchive({ file: archive })
    await again.api.deleteDigest({ digestId: id })
    await again.close()
  })

  it('finds its number in the list, without those that were deleted', async () => {
    const { status, stdout } = await run('--list')
    expect([status, stdout.trim()]).toEqual([0, `${digestId}  街坊的事  2 篇`])
    const listed = JSON.parse((await run('--list', '--json')).stdout) as unknown
    expect(listed).toMatchObject([{ id: digestId, title: '街坊的事', articleIds: ids, isOpen: false }])
  })
})

describe('digest --ids', () => {
  it('sets what there is, names what there is not, and exits 1', async () => {
    const file = join(folder, 'some.md')
    const { status, stdout, stderr } = await run('--ids', `no-such-0,${ids[0]}`, '-o', file, '--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ articles: 1, missing: ['no-such-0'] })
    expect(stderr).toContain('no-such-0')
    expect(readFileSync(file, 'utf8')).toContain('no-such-0')
  })

  it('writes nothing when none is there', async () => {
    const file = join(folder, 'none.md')
    expect((await run('--ids', 'no-such-0', '-o', file)).status).toBe(1)
    expect(() => readFileSync(file)).toThrow('ENOENT')
  })
})
