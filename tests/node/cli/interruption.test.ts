import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { runJianbao, startJianbao } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const pages = join(folder, 'pages')
const pageCount = 2000

beforeAll(() => {
  mkdirSync(pages)
  for (let at = 0; at < pageCount; at++) writeFileSync(join(pages, `${at}.txt`), plainPage(`第${at}座小桥通车`, `第${at}条小巷亮灯`))
})

interface Report {
  readonly imported: number
  readonly unchanged: number
}

const importTo = (archive: string): Promise<Report> =>
  runJianbao(['import', pages, '--archive', archive, '--json']).then(({ stdout }) => JSON.parse(stdout) as Report)

/** Ends a running import by a signal after a while; gives what it still said. */
async function importUntil(archive: string, signal: NodeJS.Signals, afterMs: number): Promise<{ status: number | null; stdout: string }> {
  const child = startJianbao(['import', pages, '--archive', archive, '--json'])
  let stdout = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  const timer = setTimeout(() => child.kill(signal), afterMs)
  const [status] = (await once(child, 'close')) as [number | null]
  clearTimeout(timer)
  return { status, stdout }
}

describe('Ctrl-C during an import', () => {
  it('ends it after the present batch with exit 130, and the next import goes on', async () => {
    const archive = join(folder, 'stopped.jianbao')
    // The moment is the machine's: before, during or after the work. Whichever it hits, the archive is whole.
    const { status, stdout } = await importUntil(archive, 'SIGINT', 1200)
    expect([0, 130]).toContain(status)
    const stopped = JSON.parse(stdout) as Report
    const rest = await importTo(archive)
    expect(rest).toMatchObject({ unchanged: stopped.imported, imported: pageCount - stopped.imported })
    expect((await runJianbao(['check', '--archive', archive])).status).toBe(0)
  })
})

describe('kill -9 during an import', () => {
  it('leaves an archive that opens and is in order; the next import completes it', async () => {
    const archive = join(folder, 'killed.jianbao')
    for (const afterMs of [700, 1000, 1300]) {
      await importUntil(archive, 'SIGKILL', afterMs)
      // 2: killed before the archive was made, so that there is nothing to check yet.
      expect([0, 2]).toContain((await runJianbao(['check', '--archive', archive])).status)
    }
    const last = await importTo(archive)
    expect(last.imported + last.unchanged).toBe(pageCount)
    const found = await runJianbao(['search', '小巷亮灯', '--archive', archive, '--json', '--limit', '1'])
    expect(JSON.parse(found.stdout)).toMatchObject({ total: pageCount })
    expect((await runJianbao(['check', '--archive', archive])).status).toBe(0)
  })
})

describe('a reader that has read enough', () => {
  it('ends the program quietly', async () => {
    const archive = join(folder, 'piped.jianbao')
    await importTo(archive)
    const child = startJianbao(['export', '--archive', archive, '--format', 'json'])
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [status] = (await once(child, 'close')) as [number | null]
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
