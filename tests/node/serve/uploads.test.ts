import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import { loopback } from '#contract/loopback.ts'
import { serveArchive, type LoopbackHost } from '#node/serve.ts'
import { enterByAddress, type LoopbackPage } from '#tests/helpers/loopback-page.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const rendererFolder = join(folder, 'renderer')
mkdirSync(rendererFolder)
writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html><title>剪报</title>')

let archive: Archive
let host: LoopbackHost
let page: LoopbackPage

beforeAll(async () => {
  archive = await openArchive({ file: join(folder, 'a.jianbao'), create: true })
  host = await serveArchive({ archive, rendererFolder, printPdf: async () => new Uint8Array() })
  page = await enterByAddress(host.mintAddress())
})

afterAll(async () => {
  await host.close()
  await archive.close()
})

describe('uploads', () => {
  const leftFolders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith(`jianbao-upload-${process.pid}-`))
  const send = (list: unknown, ...parts: string[]): Promise<Response> =>
    page.post(loopback.uploadPath, new Blob([`${JSON.stringify(list)}\n`, ...parts]), { 'content-type': 'application/octet-stream' })

  it('come in under their relative names and leave nothing behind', async () => {
    const before = leftFolders()
    const chosen = join(folder, '郑州晚报')
    mkdirSync(join(chosen, '2013-12-28'), { recursive: true })
    writeFileSync(join(chosen, '2013-12-28', 'A05.txt'), plainPage('老街口的钟表铺'))
    const { grant, label } = await page.upload([chosen])
    expect(label).toBe('郑州晚报')
    expect(await page.api.importFiles({ grant })).toMatchObject({ imported: 1, failed: [] })
    const { hits } = await page.api.search({ query: '钟表铺' })
    expect(hits[0]?.file).toBe('郑州晚报/2013-12-28/A05.txt')
    expect(leftFolders()).toEqual(before)
  })

  it('of one name from two folders both come in', async () => {
    const [one, two] = [plainPage('西门外修桥'), plainPage('东门外栽树')]
    const sizes = [one, two].map((text) => Buffer.byteLength(text))
    const reply = await send(
      [
        { name: 'A.txt', size: sizes[0] },
        { name: 'a.txt', size: sizes[1] },
      ],
      one,
      two,
    )
    const { result } = (await reply.json()) as { result: { grant: string } }
    expect(await page.api.importFiles({ grant: result.grant })).toMatchObject({ files: 2, imported: 2 })
  })

  it.each(['../up.txt', '/etc/cron.d/x', 'a/../../b.txt', 'a//b.txt', './a.txt', 'a/\u0000.txt'])('cannot be named %j', async (name) => {
    const before = leftFolders()
    const reply = await send([{ name, size: 1 }], 'x')
    expect(reply.status).toBe(400)
    expect(leftFolders()).toEqual(before)
  })

  it('must be as long as they say', async () => {
    const before = leftFolders()
    expect((await send([{ name: 'a.txt', size: 9 }], 'short')).status).toBe(400)
    expect((await send([{ name: 'a.txt', size: 1 }], 'long')).status).toBe(400)
    expect((await send([{ name: 'a.txt', size: 1e15 }], 'x')).status).toBe(413)
    expect((await send('no list')).status).toBe(400)
    expect(leftFolders()).toEqual(before)
  })

  it('leave nothing when the page gives them up on the way', async () => {
    const before = leftFolders()
    const headers = {
      origin: page.origin,
      cookie: page.cookie,
      [loopback.tokenHeader]: page.token,
      'content-type': 'application/octet-stream',
    }
    const sending = request(page.origin + loopback.uploadPath, { method: 'POST', headers })
    sending.on('error', () => {})
    sending.write(`${JSON.stringify([{ name: 'a.txt', size: 9 }])}\nhalf`)
    await expect.poll(() => leftFolders().length).toBe(before.length + 1)
    sending.destroy()
    await expect.poll(leftFolders).toEqual(before)
  })

  it('that are withdrawn once they have arrived are thrown away, and cannot be imported', async () => {
    const before = leftFolders()
    const { grant } = await page.upload([join(rendererFolder, 'index.html')])
    expect(leftFolders()).toHaveLength(before.length + 1)
    const withdraw = (input: unknown) => page.post(loopback.withdrawPath, JSON.stringify(input))
    expect(await (await withdraw({ grant })).json()).toEqual({ result: null })
    expect(leftFolders()).toEqual(before)
    expect(await page.api.importFiles({ grant })).toMatchObject({ imported: 0 })
    expect((await withdraw({ grants: [] })).status).toBe(400)
  })

  it('of a host that crashed are removed by the next', async () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    const left = mkdtempSync(join(tmpdir(), `jianbao-upload-${pid}-`))
    writeFileSync(join(left, 'a.txt'), '旧')
    const next = await serveArchive({ archive, rendererFolder, printPdf: async () => new Uint8Array() })
    await expect.poll(() => existsSync(left)).toBe(false)
    await next.close()
  })

  it('are gone when the host closes without an import', async () => {
    const before = leftFolders()
    const other = await serveArchive({ archive, rendererFolder, printPdf: async () => new Uint8Array() })
    const visitor = await enterByAddress(other.mintAddress())
    await visitor.upload([join(rendererFolder, 'index.html')])
    expect(leftFolders()).toHaveLength(before.length + 1)
    await other.close()
    expect(leftFolders()).toEqual(before)
  })
})
