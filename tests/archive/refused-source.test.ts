/** Archives with bytes that a decoder of before took for a page and that of today refuses, and with bytes that were damaged since. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'

import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import type { ArchiveError } from '#contract/errors.ts'
import { createSpeaker } from '#node/cli/speaker.ts'
import { groupLeftOut, tellLeftOut } from '#renderer/digest/left-out-notice.tsx'
import { createMessages } from '#renderer/messages/use-messages.ts'
import { takeInAsBefore } from '#tests/helpers/older-decoder.ts'
import { runCommandHere } from '#tests/helpers/run-jianbao.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const root = tempFolder()
const pageText = (title: string): string => `郑州日报
2015年3月20日 第3版

${title}

本报讯(记者 周一鸣)昨日上午,${title}的消息传到了第一社区,居民们纷纷表示欢迎。

工作人员介绍,${title}之后还有后续安排,请大家留意门口的告示。
`
/** A picture's first bytes before a text. */
const binary = (title: string): Buffer => Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.from(pageText(title))])
/** 昨日 in GB 18030 behind UTF-8. */
const mixed = (title: string): Buffer => Buffer.concat([Buffer.from(pageText(title).repeat(4)), Buffer.from('d7f2c8d5', 'hex')])

let folder: string
let archive: Archive

beforeEach(async () => {
  folder = mkdtempSync(join(root, 'refused-'))
  archive = await openArchive({ file: archiveFile(), create: true })
  await importPage('good.txt', pageText('路灯全都亮了'))
})
afterEach(() => archive.close())

const archiveFile = (): string => join(folder, 'a.jianbao')

async function importPage(name: string, bytes: string | Uint8Array, given: { encoding?: string; outlet?: string } = {}) {
  writeFileSync(join(folder, name), bytes)
  return archive.api.importFiles({ grant: archive.grantFiles({ paths: [join(folder, name)] }), given })
}

async function takeIn(name: string, bytes: Uint8Array, title: string): Promise<void> {
  await archive.close()
  writeFileSync(join(folder, name), bytes)
  takeInAsBefore(archiveFile(), join(folder, name), bytes, pageText(title))
  archive = await openArchive({ file: archiveFile() })
}

async function idOf(title: string): Promise<string> {
  const { hits } = await archive.api.search({ query: title })
  const found = hits.find(({ headline }) => headline === title)
  if (!found) throw new Error(`${title} is not in the archive`)
  return found.id
}

describe('a source that is refused by now', () => {
  it.each([
    ['not-text', binary],
    ['broken-encoding', mixed],
  ])('is told of when its article is first touched: which file, why, and what to do (%s)', async (problem, make) => {
    await takeIn('old.txt', make('水渠终于通了'), '水渠终于通了')
    const id = await idOf('水渠终于通了')
    const thrown = await archive.api.setTags({ id, tags: ['要用'] }).catch((failure: unknown) => failure)
    expect(thrown).toMatchObject({ code: 'source-refused', data: { source: join(folder, 'old.txt'), problem } })
    await expect(archive.api.changeDigest({ put: { ids: [id] } })).rejects.toMatchObject({ code: 'source-refused' })
    await expect(archive.api.splitArticle({ id, at: { paragraph: 1 } })).rejects.toMatchObject({ code: 'source-refused' })
    for (const language of ['zh-CN', 'en'] as const) {
      const messages = createMessages(language)
      const said = messages.explain(thrown as Parameters<typeof messages.explain>[0])
      expect(said).toContain('old.txt')
      expect(said).toContain(messages.find('file', problem))
      expect(said).toMatch(/重新导入|import the file again/)
      expect(said).not.toMatch(/[{}]/)
      expect(createSpeaker(language).sayError('source-refused', (thrown as { data: Record<string, string> }).data)).toBe(said)
    }
  })

  it('keeps its articles alone out of a digest, and says so of each', async () => {
    await takeIn('old.txt', binary('水渠终于通了'), '水渠终于通了')
    await importPage('later.txt', pageText('集市搬进新棚'))
    const [good, bad, later] = [await idOf('路灯全都亮了'), await idOf('水渠终于通了'), await idOf('集市搬进新棚')]
    const put = { ids: [good, bad, 'no-such-0', later] }
    const { leftOut, ...digest } = await archive.api.changeDigest({ title: '街坊', put, pieceNotes: { [bad]: '甲', [later]: '乙' } })
    expect(digest).toMatchObject({ title: '街坊', articleIds: [good, later], pieceNotes: { [later]: '乙' } })
    expect(leftOut).toMatchObject([
      { id: bad, headline: '水渠终于通了', reason: { code: 'source-refused', data: { source: join(folder, 'old.txt') } } },
      { id: 'no-such-0', headline: null, reason: { code: 'article-not-found' } },
    ])
    expect(await archive.api.getDigest({ digestId: digest.id })).toEqual(digest)
    // What is in moves, whatever else is named.
    expect(await archive.api.changeDigest({ put: { ids: [later, bad, good], before: null } })).toMatchObject({
      articleIds: [later, good],
      leftOut: [{ id: bad }],
    })
    for (const language of ['zh-CN', 'en'] as const) {
      const messages = createMessages(language)
      const [ofFile = '', gone] = groupLeftOut([...leftOut, ...leftOut]).map((group) => tellLeftOut(group, messages))
      expect(ofFile).toContain(join(folder, 'old.txt'))
      expect(ofFile).toContain(messages.find('file', 'not-text'))
      expect(ofFile).toMatch(/2 篇.*重新导入|2 articles .*import the file again/)
      expect(gone).toMatch(/^2 (?:篇已不在|articles are not in)/)
      expect(ofFile).not.toMatch(/[{}]/)
    }
  })

  it('leaves a digest as it is, and begins none, where nothing else is named', async () => {
    await takeIn('old.txt', binary('水渠终于通了'), '水渠终于通了')
    const ids = [await idOf('水渠终于通了'), 'no-such-0', 'no-such-1']
    const thrown = await archive.api.changeDigest({ title: '街坊', put: { ids } }).catch((failure: unknown) => failure)
    expect(thrown).toMatchObject({ code: 'source-refused', data: { others: 2 } })
    for (const language of ['zh-CN', 'en'] as const) {
      const said = createMessages(language).explain(thrown as ArchiveError)
      expect(said).toContain(join(folder, 'old.txt'))
      expect(said).toMatch(/。另有 2 篇也没能收入。$|\. Nor could 2 other articles be taken in\.$/)
    }
    expect(await archive.api.listDigests({})).toEqual([])
  })

  it('is read, searched and printed as it was', async () => {
    await takeIn('old.txt', binary('水渠终于通了'), '水渠终于通了')
    const id = await idOf('水渠终于通了')
    const { article } = await archive.api.getArticle({ id })
    expect(article.paragraphs.at(-1)?.text).toContain('请大家留意门口的告示')
    await expect(archive.api.getSource({ sourceId: article.sourceId })).rejects.toMatchObject({ code: 'source-refused' })
    const { html } = await archive.api.composePrint({ ids: [id], printedOn: '2026-11-23' })
    expect(html).toContain('请大家留意门口的告示')
  })

  it('is passed over by a new reading of all, which names it and goes on behind it', async () => {
    await takeIn('old.txt', mixed('水渠终于通了'), '水渠终于通了')
    await importPage('later.txt', pageText('集市搬进新棚'))
    const touched = await idOf('集市搬进新棚')
    const before = await archive.api.getArticle({ id: await idOf('水渠终于通了') })
    await archive.close()
    // What a parser of before has read of the file behind it.
    const db = new Database(archiveFile())
    db.prepare(`UPDATE article SET headline = '读错了' WHERE id = ?`).run(touched)
    db.close()
    archive = await openArchive({ file: archiveFile() })
    const report = await archive.api.rebuild({ what: 'reading' })
    const good = pageText('水渠终于通了').repeat(4)
    const place = { byte: Buffer.byteLength(good) + 1, line: good.split('\n').length }
    expect(report.failed).toEqual([expect.objectContaining({ file: join(folder, 'old.txt'), code: 'broken-encoding', at: place })])
    expect((await archive.api.getArticle({ id: touched })).article.headline).toBe('集市搬进新棚')
    expect(await archive.api.getArticle({ id: before.article.id })).toEqual(before)
    expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
  })

  it('is read anew once its encoding is named, and can be touched then', async () => {
    // The first bytes of a ZIP are two characters of UTF-16.
    const bytes = Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.from(pageText('水渠终于通了'), 'utf16le')])
    await takeIn('old.txt', bytes, '水渠终于通了')
    const report = await importPage('old.txt', bytes, { encoding: 'utf-16le' })
    expect(report).toMatchObject({ changed: 1, failed: [] })
    await archive.api.setTags({ id: await idOf('水渠终于通了'), tags: ['要用'] })
    expect((await archive.api.search({ query: '水渠终于通了' })).hits).toHaveLength(1)
  })

  it('fails alone where an import says something new of it, and keeps what was said before', async () => {
    await takeIn('old.txt', binary('水渠终于通了'), '水渠终于通了')
    writeFileSync(join(folder, 'next.txt'), pageText('集市搬进新棚'))
    const grant = archive.grantFiles({ paths: [join(folder, 'old.txt'), join(folder, 'next.txt')] })
    const report = await archive.api.importFiles({ grant, given: { outlet: '大河报' } })
    expect(report).toMatchObject({ imported: 1, unchanged: 0, failed: [{ file: join(folder, 'old.txt'), code: 'not-text' }] })
    expect((await archive.api.getArticle({ id: await idOf('水渠终于通了') })).article.outlet.value).toBe('郑州日报')
    expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
  })

  it('gives way to other bytes at its place', async () => {
    await takeIn('old.txt', binary('水渠终于通了'), '水渠终于通了')
    const report = await importPage('old.txt', pageText('集市搬进新棚'))
    expect(report).toMatchObject({ changed: 1, failed: [] })
    expect((await archive.api.search({ query: '水渠终于通了' })).total).toBe(0)
    expect((await archive.api.rebuild({ what: 'reading' })).failed).toEqual([])
    expect(await archive.api.checkArchive({})).toEqual({ ok: true, problems: [] })
  })
})

describe('jianbao rebuild --reading', () => {
  it('lists what is refused, with what stays, and ends as a command of which some files failed', async () => {
    await takeIn('old.txt', binary('水渠终于通了'), '水渠终于通了')
    await archive.close()
    const line = ['rebuild', '--reading', '--archive', archiveFile(), '--lang']
    for (const [language, stays] of [
      ['zh', '早先读出的文章照旧'],
      ['en', 'was read of them before stays'],
    ] as const) {
      const { status, stderr } = await runCommandHere([...line, language])
      expect(status).toBe(1)
      expect(stderr).toContain(stays)
      expect(stderr).toContain('old.txt')
    }
    const { stdout } = await runCommandHere([...line, 'zh', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ articles: 2, failed: [{ file: join(folder, 'old.txt'), code: 'not-text' }] })
    archive = await openArchive({ file: archiveFile() })
  })
})

describe('a known file', () => {
  it('fails alone where an import names an encoding that it does not have', async () => {
    const bytes = Buffer.from(pageText('集市搬进新棚'), 'utf16le')
    await importPage('wide.txt', bytes)
    const before = await archive.api.getArticle({ id: await idOf('集市搬进新棚') })
    const report = await importPage('wide.txt', bytes, { encoding: 'utf-8' })
    expect(report).toMatchObject({ changed: 0, unchanged: 0, failed: [{ file: join(folder, 'wide.txt'), code: 'broken-encoding' }] })
    expect(await archive.api.getArticle({ id: before.article.id })).toEqual(before)
  })
})

describe('a source whose stored bytes were damaged', () => {
  it.each([
    ['cannot be unpacked', Buffer.from('ffffffff', 'hex')],
    ['unpack to another text', deflateRawSync(Buffer.from(pageText('集市搬进新棚')))],
  ])('keeps its reading when all are read anew: bytes that %s', async (_, bytes) => {
    await archive.close()
    const db = new Database(archiveFile())
    db.prepare('UPDATE source SET bytes = ?').run(bytes)
    db.close()
    archive = await openArchive({ file: archiveFile() })
    const { failed } = await archive.api.rebuild({ what: 'reading' })
    expect(failed).toEqual([expect.objectContaining({ code: 'bytes-damaged' })])
    expect((await archive.api.getArticle({ id: await idOf('路灯全都亮了') })).article.headline).toBe('路灯全都亮了')
  })
})
