import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { beforeAll, describe, expect, it } from 'vitest'

import { runCommandLine } from '#node/cli/run-command-line.ts'
import type { Style } from '#node/cli/terminal.ts'
import { runJianbao, startJianbao } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const pages = join(folder, 'pages')
/** More than two batches of an import, so that one can be cut between them. */
const pageCount = 1200
/** Processes of their own on a busy machine. */
const timeout = 120_000

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

/** Ends a running import by a signal, a while after it has opened its archive; gives what it still said. */
async function importUntil(archive: string, signal: NodeJS.Signals, afterMs: number): Promise<{ status: number | null; stdout: string }> {
  const child = startJianbao(['import', pages, '--archive', archive, '--json'])
  let stdout = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  const closed = once(child, 'close')
  while (!existsSync(archive)) await setTimeout(10)
  await setTimeout(afterMs)
  child.kill(signal)
  const [status] = (await closed) as [number | null]
  return { status, stdout }
}

describe('Ctrl-C during an import', { timeout }, () => {
  it('ends it after the present batch with exit 130, and the next import goes on', async () => {
    const archive = join(folder, 'stopped.jianbao')
    // Where in the work it hits is the machine's affair; the archive is whole wherever it was.
    const { status, stdout } = await importUntil(archive, 'SIGINT', 400)
    expect([0, 130]).toContain(status)
    const stopped = JSON.parse(stdout) as Report
    const rest = await importTo(archive)
    expect(rest).toMatchObject({ unchanged: stopped.imported, imported: pageCount - stopped.imported })
    expect((await runJianbao(['check', '--archive', archive])).status).toBe(0)
  })
})

/** Runs a command in this process and stops it once its bar says so much. */
async function stopAt(sign: string, words: readonly string[]): Promise<{ status: number; stderr: string }> {
  const interruption = new AbortController()
  let stderr = ''
  const write = (text: string): void => {
    stderr += text
    if (text.includes(sign)) interruption.abort()
  }
  const terminal = {
    isTerminal: true,
    columns: 80,
    write,
    writeLine: (line = '') => write(`${line}\n`),
    paint: (_: Style, text: string) => text,
  }
  const surroundings = { out: terminal, err: terminal, env: {}, hearInterruption: () => interruption.signal }
  return { status: await runCommandLine(words, surroundings), stderr }
}

describe('Ctrl-C while an import waits for the index', { timeout }, () => {
  it('ends it with exit 130, and the next import completes the index', async () => {
    const archive = join(folder, 'waiting.jianbao')
    await importTo(archive)
    rmSync(`${archive}-index`)
    const page = join(folder, 'new.txt')
    writeFileSync(page, plainPage('新桥通车'))
    const { status, stderr } = await stopAt('正在建立索引', ['import', page, '--archive', archive])
    expect(status).toBe(130)
    expect(stderr).toContain('再执行一次同样的命令会接着读')
    expect(await importTo(archive)).toMatchObject({ unchanged: pageCount })
    expect(await runJianbao(['search', '通车', '--archive', archive, '--json'])).toMatchObject({ status: 0, stderr: '' })
    expect((await runJianbao(['info', '--archive', archive])).stdout).toMatch(/索引 +完好/)
    expect((await runJianbao(['check', '--archive', archive])).status).toBe(0)
  })
})

describe('Ctrl-C while pages are read again', { timeout }, () => {
  it('ends it with exit 130, and says what was done and what the next run does', async () => {
    const archive = join(folder, 'reread.jianbao')
    await importTo(archive)
    const { status, stderr } = await stopAt('个文件重新识读', ['rebuild', '--reading', '--archive', archive])
    expect(status).toBe(130)
    expect(stderr).toMatch(/正在停止[\s\S]*重读过的都已保存；再执行一次会从头重读。\n$/u)
    expect((await runJianbao(['rebuild', '--reading', '--archive', archive])).status).toBe(0)
  })
})

describe('kill -9 during an import', { timeout }, () => {
  it('leaves an archive that opens and is in order; the next import completes it', async () => {
    const archive = join(folder, 'killed.jianbao')
    for (const afterMs of [0, 200, 500]) {
      await importUntil(archive, 'SIGKILL', afterMs)
      const { status, stdout } = await runJianbao(['import', join(pages, '0.txt'), '--archive', archive, '--json'])
      expect({ status, ...(JSON.parse(stdout) as Report) }).toMatchObject({ status: 0, files: 1 })
      expect(await runJianbao(['check', '--archive', archive, '--json'])).toMatchObject({ status: 0, stderr: '' })
    }
    const last = await importTo(archive)
    expect(last.imported + last.unchanged).toBe(pageCount)
    const found = await runJianbao(['search', '小巷亮灯', '--archive', archive, '--json', '--limit', '1'])
    expect(JSON.parse(found.stdout)).toMatchObject({ total: pageCount })
    expect((await runJianbao(['check', '--archive', archive])).status).toBe(0)
  })
})

describe('a reader that has read enough', { timeout }, () => {
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
