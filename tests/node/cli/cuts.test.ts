import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, it } from 'vitest'

import type { Cut, Offer } from '#contract/models.ts'
import { cutAsBefore } from '#tests/helpers/older-cut.ts'
import { runCommandHere, type Outcome } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const root = tempFolder()
let count = 0
let archive: string
const text = plainPage('东风渠添了新步道', '菜市场换上节能灯', '图书馆延长夜间开放')

const run = (...words: string[]): Promise<Outcome> => runCommandHere([...words, '--archive', archive])
const json = <T>(outcome: Outcome): T => JSON.parse(outcome.stdout) as T
const idOf = async (headline: string): Promise<string> =>
  json<{ hits: { id: string }[] }>(await run('search', `标题:${headline}`, '--json')).hits[0]?.id ?? ''

interface Made {
  readonly cut: Cut
  readonly articles: readonly { readonly id: string; readonly headline: string | null }[]
}

beforeEach(async () => {
  const folder = join(root, String(count++))
  archive = join(folder, 'a.jianbao')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.txt'), text)
  await run('import', join(folder, 'a.txt'))
})

describe('split', () => {
  it('cuts at a paragraph counted from one, lists the cut and takes it back', async () => {
    const id = await idOf('步道')
    expect((await run('split', id)).status).toBe(1)
    const made = json<Made>(await run('split', id, '--at', '2', '--json'))
    expect(made.articles).toMatchObject([
      { id, headline: '东风渠添了新步道' },
      { id: made.cut.pieces[0], headline: null },
    ])
    expect(json<Made['articles'][number]>(await run('show', made.articles[1]!.id, '--json'))).toMatchObject({
      paragraphs: [{ kind: 'text', text: expect.stringContaining('工作人员介绍') as string }],
    })
    const listed = await run('split', id)
    expect(listed).toMatchObject({ status: 0, stderr: '' })
    expect(listed.stdout).toContain(`${made.cut.id}  拆开  ${id} | ${made.cut.pieces[0]}`)
    const undone = await run('split', id, '--undo', String(made.cut.id))
    expect(undone).toMatchObject({ status: 0, stdout: `已撤销第 ${made.cut.id} 号：\n  ${id}  东风渠添了新步道\n` })
    expect(json<Cut[]>(await run('split', id, '--json'))).toMatchObject([{ id: made.cut.id, undoable: false }])
  })

  it('cuts at an offset of the source where a line begins', async () => {
    const id = await idOf('节能灯')
    const offset = String(text.indexOf('工作人员介绍,菜市场'))
    expect((await run('split', id, '--at-offset', '3')).status).toBe(2)
    expect((await run('split', id, '--at-offset', offset, '--at', '2')).status).toBe(2)
    expect((await run('split', id, '--at-offset', offset, '--undo', '1')).status).toBe(2)
    const { articles } = json<Made>(await run('split', id, '--at-offset', offset, '--json'))
    expect(articles[1]!.id).toBe(`${id.split('-')[0]}-${offset}`)
  })

  it('tells the pieces and how to undo', async () => {
    const id = await idOf('步道')
    const { stdout } = await run('split', id, '--at', '2')
    expect(stdout).toContain(`  ${id}  东风渠添了新步道\n`)
    expect(stdout).toContain('（无标题）工作人员介绍')
    expect(stdout).toContain(`jianbao split ${id} --undo 1`)
  })

  it('refuses what cannot be, with the statuses that scripts know', async () => {
    const id = await idOf('步道')
    expect(await run('split', id, '--at', '9')).toMatchObject({ status: 2, stdout: '' })
    expect((await run('split', id, '--at', '0')).status).toBe(2)
    expect((await run('split', id, '--at', '二')).status).toBe(2)
    expect((await run('split', 'no-0', '--at', '2')).status).toBe(1)
    expect((await run('split', id, '--undo', '7')).stderr).toContain('没有第 7 号')
    const { cut } = json<Made>(await run('split', id, '--at', '2', '--json'))
    await run('split', id, '--undo', String(cut.id))
    expect((await run('split', id, '--undo', String(cut.id))).status).toBe(1)
  })
})

describe('merge', () => {
  it('makes two neighbours one and parts them again', async () => {
    const [id, next, last] = [await idOf('步道'), await idOf('节能灯'), await idOf('图书馆')]
    expect((await run('merge', id, last)).status).toBe(2)
    const merged = await run('merge', id, next)
    expect(merged).toMatchObject({ status: 0, stdout: expect.stringContaining(`  ${id}  东风渠添了新步道\n`) as string })
    expect(json(await run('show', next, '--json'))).toMatchObject({ id })
    expect((await run('merge', id)).stdout).toContain(`1  合并  ${id} + ${next}`)
    expect((await run('merge', id, next, '--undo', '1')).status).toBe(2)
    expect((await run('merge', id, '--undo', '1')).status).toBe(0)
    expect(json(await run('show', next, '--json'))).toMatchObject({ id: next })
  })
})

describe('offers', () => {
  it('come with a new reading, are listed, accepted, declined and taken back', async () => {
    expect(await run('offers')).toMatchObject({ status: 1, stdout: '没有拆分建议。\n' })
    const id = await idOf('步道')
    await run('correct', id, 'kicker=民生')
    cutAsBefore(archive, id, text.indexOf('图书馆'))
    expect((await run('rebuild', '--reading')).stdout).toContain('jianbao offers')
    const [offer] = json<Offer[]>(await run('offers', '--json'))
    expect(offer).toMatchObject({ articleId: id, pieces: [{ id, headline: '东风渠添了新步道' }, { headline: '菜市场换上节能灯' }] })
    const listed = await run('offers')
    expect(listed.status).toBe(0)
    for (const piece of offer!.pieces) expect(listed.stdout).toContain(`  ${piece.id}  ${piece.headline}\n`)

    const declined = json<Made>(await run('offers', '--decline', id, '--json'))
    expect((await run('offers')).status).toBe(1)
    expect((await run('offers', '--accept', id)).status).toBe(1)
    await run('split', id, '--undo', String(declined.cut.id))
    expect(json<Made>(await run('offers', '--accept', id, '--json')).articles.map((article) => article.id)).toEqual(
      offer!.pieces.map((piece) => piece.id),
    )
    expect((await run('offers')).status).toBe(1)
  })

  it('are answered one way or the other', async () => {
    expect((await run('offers', '--accept', 'a-0', '--decline', 'a-0')).status).toBe(2)
    expect((await run('offers', '--accept', 'no-0')).status).toBe(1)
  })
})
