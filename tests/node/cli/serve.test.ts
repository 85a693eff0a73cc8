import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { builtRendererFolder } from '#node/repository-paths.ts'
import { enterByAddress } from '#tests/helpers/loopback-page.ts'
import { runCommandHere, runJianbao, startJianbao } from '#tests/helpers/run-jianbao.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const isBuilt = existsSync(join(builtRendererFolder(), 'index.html'))

describe.skipIf(!isBuilt)('jianbao serve', { timeout: 60_000 }, () => {
  it('makes the first archive from the sample pages, serves it, and ends cleanly at Ctrl-C', async () => {
    const archive = join(folder, 'a.jianbao')
    const child = startJianbao(['serve', '--no-open', '--json', '--archive', archive])
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const { address } = JSON.parse(line.toString()) as { address: string }
    const page = await enterByAddress(address)
    expect((await page.api.search({ query: '' })).total).toBeGreaterThan(0)
    expect((await fetch(page.origin)).status).toBe(403)
    child.kill('SIGINT')
    const [status] = (await once(child, 'close')) as [number | null]
    expect(status).toBe(0)
    expect(existsSync(`${archive}-wal`)).toBe(false)
  })

  it('says what is wrong with the archive before it gives an address', async () => {
    const letter = join(folder, 'letter.txt')
    writeFileSync(letter, '这不是档案库。'.repeat(200))
    const absent = join(folder, 'no', 'such', 'a.jianbao')
    for (const [file, said] of [
      [letter, '这个文件不是剪报档案库'],
      [folder, '这个文件不是剪报档案库'],
      [absent, '没有文件夹'],
    ] as const) {
      const { status, stdout, stderr } = await runCommandHere(['serve', '--no-open', '--archive', file])
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toContain(said)
    }
    expect(existsSync(join(folder, 'no'))).toBe(false)
  })

  it('says when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { status, stderr } = await runJianbao(['serve', '--no-open', '--port', String(port), '--archive', join(folder, 'a.jianbao')])
    other.close()
    expect(status).toBe(2)
    expect(stderr).toContain(String(port))
  })
})
