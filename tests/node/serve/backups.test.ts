import { readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import { fromReply, type Reply } from '#contract/errors.ts'
import { loopback, type MadeFile } from '#contract/loopback.ts'
import { serveArchive, type LoopbackHost } from '#node/serve.ts'
import { enterByAddress, type LoopbackPage } from '#tests/helpers/loopback-page.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
let archive: Archive
let host: LoopbackHost
let page: LoopbackPage

beforeAll(async () => {
  archive = await openArchive({ file: join(folder, '剪报.jianbao'), create: true })
  writeFileSync(join(folder, 'A05.txt'), plainPage('老街口的钟表铺'))
  await archive.api.importFiles({ grant: archive.grantFiles({ paths: [join(folder, 'A05.txt')] }) })
  host = await serveArchive({ archive, rendererFolder: folder, printPdf: async () => new Uint8Array() })
  page = await enterByAddress(host.mintAddress())
})

afterAll(async () => {
  await host.close()
  await archive.close()
})

const make = async (): Promise<MadeFile> => fromReply((await (await page.post(loopback.backupPath, '{}')).json()) as Reply<MadeFile>)
const fetchCopy = (url: string, headers: HeadersInit = { cookie: page.cookie }) => fetch(page.origin + url, { headers })
const leftFolders = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`jianbao-upload-${process.pid}-`))

describe('a backup over HTTP', () => {
  it('is the whole archive, named by its day, and can be fetched once', async () => {
    const before = leftFolders()
    const { url, name } = await make()
    expect(name).toMatch(/^剪报-\d{4}-\d\d-\d\d\.jianbao$/)
    expect((await fetchCopy(url, {})).status).toBe(403)
    const copy = join(folder, name)
    writeFileSync(copy, new Uint8Array(await (await fetchCopy(url)).arrayBuffer()))
    const copied = await openArchive({ file: copy })
    expect((await copied.api.search({ query: '钟表铺' })).total).toBe(1)
    await copied.close()
    // The last bytes arrive before the host knows that they did.
    await expect.poll(leftFolders).toEqual(before)
    expect((await fetchCopy(url)).status).toBe(404)
  })

  it('that nobody fetched is taken away when the host closes', async () => {
    const other = await serveArchive({ archive, rendererFolder: folder, printPdf: async () => new Uint8Array() })
    const before = leftFolders()
    const { origin, cookie, token } = await enterByAddress(other.mintAddress())
    await fetch(origin + loopback.backupPath, {
      method: 'POST',
      body: '{}',
      headers: { origin, cookie, [loopback.tokenHeader]: token, 'content-type': 'application/json' },
    })
    expect(leftFolders()).toHaveLength(before.length + 1)
    await other.close()
    expect(leftFolders()).toEqual(before)
  })
})
