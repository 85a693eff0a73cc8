/**
 * kill -9 during an import, many times: node tests/bench/kill-import.ts [ROUNDS] [PAGES]. After each, the archive must open and
 * be in order; at the end an import completes it and every page is found. Exit 1 at the first thing that is not so.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { plainPage } from '#tests/helpers/sample-pages.ts'

const rounds = Number(process.argv[2] ?? 20)
const pageCount = Number(process.argv[3] ?? 2000)
const cli = fileURLToPath(new URL('../../node/cli.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'jianbao-kill-'))
const pages = join(folder, 'pages')
const archive = join(folder, 'a.jianbao')

function run(...words: string[]): { status: number | null; json: Record<string, unknown> } {
  const { status, stdout } = spawnSync(process.execPath, [cli, ...words, '--archive', archive, '--json'], { encoding: 'utf8' })
  return { status, json: stdout ? (JSON.parse(stdout) as Record<string, unknown>) : {} }
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}

async function killOne(round: number): Promise<void> {
  const child = spawn(process.execPath, [cli, 'import', pages, '--archive', archive, '--json'], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('close', resolve))
  while (!existsSync(archive)) await setTimeout(5)
  // Spread over the whole of an import, differently each time.
  await setTimeout(200 + Math.random() * 1500)
  child.kill('SIGKILL')
  await ended
  const check = run('check')
  demand(check.status === 0, `round ${round}: ${JSON.stringify(check.json)}`)
  console.log(`round ${round}: killed with ${String(run('info').json['sources'])} of ${pageCount} pages in; in order`)
}

try {
  mkdirSync(pages)
  for (let at = 0; at < pageCount; at++) writeFileSync(join(pages, `${at}.txt`), plainPage(`第${at}座小桥通车`, `第${at}条小巷亮灯`))
  for (let round = 1; round <= rounds; round++) {
    await killOne(round)
    // Once all is in there is nothing left to tear.
    if (run('info').json['sources'] === pageCount)
      for (const end of ['', '-index', '-wal', '-shm', '-index-wal', '-index-shm']) rmSync(archive + end, { force: true })
  }
  demand(run('import', pages).status === 0, 'the last import did not complete')
  demand(run('search', '小巷亮灯').json['total'] === pageCount, 'not every page is found')
  demand(run('check').status === 0, 'not in order at the end')
  console.log(`${rounds} rounds: the archive was in order after each, and complete in the end`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
