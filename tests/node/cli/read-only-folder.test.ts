import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { builtRendererFolder } from '#node/repository-paths.ts'
import { enterByAddress } from '#tests/helpers/loopback-page.ts'
import { commandLineFile, runCommandHere, runJianbao, startJianbao } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const isBuilt = existsSync(join(builtRendererFolder(), 'index.html'))

/** Nobody in particular; for the superuser no folder is read-only. */
const nobody = 65_534
const asOther = process.getuid?.() === 0 ? { uid: nobody } : {}

/** Runs a command with a file system of 64 KB as its folder for temporary files, which it alone sees. */
function onSmallDisk(command: readonly string[], env: NodeJS.ProcessEnv): Promise<unknown> {
  const mounted = 'mount -t tmpfs -o size=64k,mode=1777 tmpfs "$TMPDIR" && exec "$@"'
  return promisify(execFile)('unshare', ['-m', 'sh', '-c', mounted, 'sh', ...command], { env }).catch((thrown: unknown) => thrown)
}
const canMount = spawnSync('unshare', ['-m', 'setpriv', '--clear-groups', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']).status === 0

describe.skipIf(process.platform === 'win32')('commands that only read', { timeout: 60_000 }, () => {
  const home = tempFolder()
  const open = join(home, 'open')
  const closed = join(home, 'closed')

  beforeAll(async () => {
    mkdirSync(open)
    const page = join(home, 'page.txt')
    writeFileSync(page, plainPage('河堤上的夜市'))
    await runCommandHere(['import', page, '--archive', join(open, 'a.jianbao')])
    cpSync(open, closed, { recursive: true })
    chmodSync(home, 0o755)
    for (const name of readdirSync(closed)) chmodSync(join(closed, name), 0o444)
    chmodSync(closed, 0o555)
  })
  afterAll(() => chmodSync(closed, 0o755))

  const reading = [['search', '夜市'], ['info'], ['check'], ['export', '夜市']]

  it.each(reading)('%s leaves nothing beside the archive', async (...words) => {
    expect(readdirSync(open)).toEqual(['a.jianbao', 'a.jianbao-index'])
    const { status, stdout } = await runCommandHere([...words, '--archive', join(open, 'a.jianbao')])
    expect({ status, empty: stdout === '' }).toEqual({ status: 0, empty: false })
    expect(readdirSync(open)).toEqual(['a.jianbao', 'a.jianbao-index'])
  })

  it.each(reading)('%s works in a folder where nothing can be written', async (...words) => {
    const { status, stderr } = await runJianbao([...words, '--archive', join(closed, 'a.jianbao')], asOther)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(readdirSync(closed)).toEqual(['a.jianbao', 'a.jianbao-index'])
  })

  it('says so when an archive there is of an older program', async () => {
    const older = join(home, 'older')
    cpSync(open, older, { recursive: true })
    const db = new Database(join(older, 'a.jianbao'))
    db.pragma('user_version = 1')
    db.close()
    chmodSync(join(older, 'a.jianbao'), 0o444)
    chmodSync(older, 0o555)
    const { status, stderr } = await runJianbao(['search', '夜市', '--archive', join(older, 'a.jianbao')], asOther)
    expect(status).toBe(2)
    expect(stderr).toContain('旧版本')
    chmodSync(older, 0o755)
  })

  it('says so when an archive there was left by a program that was killed', async () => {
    const left = join(home, 'left')
    mkdirSync(left)
    cpSync(join(open, 'a.jianbao'), join(left, 'a.jianbao'))
    // The mode is in the file; its log may have stayed behind where it was copied from.
    const header = openSync(join(left, 'a.jianbao'), 'r+')
    writeSync(header, Uint8Array.of(2, 2), 0, 2, 18)
    closeSync(header)
    chmodSync(join(left, 'a.jianbao'), 0o444)
    chmodSync(left, 0o555)
    const { status, stderr } = await runJianbao(['search', '夜市', '--archive', join(left, 'a.jianbao')], asOther)
    chmodSync(left, 0o755)
    expect(status).toBe(2)
    expect(stderr).toContain('没有正常结束')
    expect((await runCommandHere(['search', '夜市', '--archive', join(left, 'a.jianbao')])).status).toBe(0)
  })

  /** An archive that a killed program left in a closed folder with its log, and a folder for temporary files. */
  function leaveWithLog(name: string): { left: string; passing: string } {
    const left = join(home, name)
    mkdirSync(left)
    const live = join(home, `${name}.jianbao`)
    cpSync(join(open, 'a.jianbao'), live)
    const writer = new Database(live)
    writer.pragma('journal_mode = WAL')
    writer.prepare("UPDATE article SET headline = '堤上夜市新貌'").run()
    for (const end of ['', '-wal']) cpSync(`${live}${end}`, join(left, `a.jianbao${end}`))
    writer.close()
    for (const file of readdirSync(left)) chmodSync(join(left, file), 0o444)
    chmodSync(left, 0o555)
    const passing = join(home, `${name}-passing`)
    mkdirSync(passing)
    chmodSync(passing, 0o777)
    return { left, passing }
  }

  it('reads an archive there that a killed program left with its log, last changes included, and says so', async () => {
    const { left, passing } = leaveWithLog('left-with-log')
    const { status, stdout, stderr } = await runJianbao(['search', '堤上', '--archive', join(left, 'a.jianbao')], {
      ...asOther,
      env: { TMPDIR: passing },
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^[^\n]*读的是一份临时副本（只读）/u) })
    expect(stdout).toContain('堤上夜市新貌')
    expect(readdirSync(left)).toEqual(['a.jianbao', 'a.jianbao-wal'])
    expect(readdirSync(passing)).toEqual([])
    const told = await runJianbao(['info', '--json', '--archive', join(left, 'a.jianbao')], { ...asOther, env: { TMPDIR: passing } })
    expect(JSON.parse(told.stdout)).toMatchObject({ isCopy: true, canWrite: false })
    const elsewhere = { ...asOther, env: { TMPDIR: join(home, 'nowhere') } }
    const uncopied = await runJianbao(['search', '堤上', '--archive', join(left, 'a.jianbao')], elsewhere)
    expect({ status: uncopied.status, stderr: uncopied.stderr }).toEqual({ status: 2, stderr: expect.stringContaining('没有正常结束') })
    chmodSync(left, 0o755)
  })

  it.skipIf(!canMount)('says how much room is missing for a copy (skipped where no small disk can be mounted)', async () => {
    const { left, passing } = leaveWithLog('left-without-room')
    const asNobody = ['setpriv', `--reuid=${nobody}`, '--clear-groups', process.execPath, commandLineFile]
    const full = await onSmallDisk([...asNobody, 'search', '堤上', '--archive', join(left, 'a.jianbao')], {
      ...process.env,
      TMPDIR: passing,
    })
    expect(full).toMatchObject({ code: 2, stderr: expect.stringMatching(/临时文件夹 \S+-passing 放不下：要 \d MB，只有 0 MB/u) })
    chmodSync(left, 0o755)
  })

  it('say in a sentence that they may not read the archive', async () => {
    const secret = join(home, 'secret.jianbao')
    cpSync(join(open, 'a.jianbao'), secret)
    chmodSync(secret, 0o000)
    const { status, stderr } = await runJianbao(['search', '夜市', '--archive', secret], asOther)
    expect(status).toBe(2)
    expect(stderr).toContain('没有读取这个档案库文件的权限')
    expect(stderr).not.toContain('EACCES')
  })

  it('says of an archive that cannot be made there that nothing can be written, not that it is missing', async () => {
    const { status, stderr } = await runJianbao(['import', join(home, 'page.txt'), '--archive', join(closed, 'new.jianbao')], asOther)
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^无法写入/u) })
  })

  it('does not say that an index is being made where none can be', async () => {
    const bare = join(home, 'bare')
    mkdirSync(bare)
    cpSync(join(open, 'a.jianbao'), join(bare, 'a.jianbao'))
    chmodSync(join(bare, 'a.jianbao'), 0o444)
    chmodSync(bare, 0o555)
    const { stdout } = await runJianbao(['info', '--archive', join(bare, 'a.jianbao')], asOther)
    chmodSync(bare, 0o755)
    expect(stdout).toMatch(/索引 +没有索引，逐篇查找，结果同样完整\n/)
  })

  it('advises on a missing or damaged index there what can be done', async () => {
    const bare = join(home, 'no-index')
    const target = join(home, 'writable')
    for (const made of [bare, target]) mkdirSync(made)
    chmodSync(target, 0o777)
    cpSync(join(open, 'a.jianbao'), join(bare, 'a.jianbao'))
    writeFileSync(join(bare, 'a.jianbao-index'), 'no index')
    for (const name of readdirSync(bare)) chmodSync(join(bare, name), 0o444)
    chmodSync(bare, 0o555)
    const at = (file: string, ...words: string[]) => runJianbao([...words, '--archive', file], asOther)
    const told = await at(join(bare, 'a.jianbao'), 'search', '夜市')
    const copy = join(target, 'copy.jianbao')
    const [backup, rebuild] = [...told.stderr.matchAll(/jianbao ((?:\w+ )(?:--[a-z]+ |FILE ?)+)/gu)].map(([, line = '']) =>
      line.trim().replace('FILE', copy).split(' '),
    )
    expect([backup, rebuild]).toEqual([
      ['backup', copy],
      ['rebuild', '--index', '--archive', copy],
    ])
    expect((await at(join(bare, 'a.jianbao'), ...(backup ?? []))).status).toBe(0)
    expect((await runJianbao(rebuild ?? [], asOther)).status).toBe(0)
    expect(await at(copy, 'search', '夜市')).toMatchObject({ status: 0, stderr: '' })
    rmSync(join(target, 'copy.jianbao-index'))
    expect((await at(copy, 'search', '夜市')).stderr).toMatch(/jianbao rebuild --index\n$/)
    expect((await at(join(bare, 'a.jianbao'), 'search', '夜市', '--lang', 'en')).stderr).toContain('with jianbao backup FILE')
    chmodSync(bare, 0o755)
  })

  it('lets the archive there be copied, in the window too', async () => {
    const script = `import('#node/worker-client.ts').then(async ({ openArchiveInWorkers }) => {
      const archive = await openArchiveInWorkers({ file: process.argv[1] })
      const grant = archive.grantFiles({ paths: [process.argv[2]] })
      console.log(JSON.stringify(await archive.api.backUp({ grant })))
      await archive.close()
    })`
    const target = join(home, 'copies')
    mkdirSync(target)
    chmodSync(target, 0o777)
    const copy = join(target, 'copy.jianbao')
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, join(closed, 'a.jianbao'), copy], {
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
      ...asOther,
    })
    expect(JSON.parse(stdout)).toEqual({ bytes: statSync(copy).size })
  })

  it.skipIf(!isBuilt)(
    'shows the archive there in the window, and says so when something should be written (skipped before the build)',
    async () => {
      const child = startJianbao(['serve', '--no-open', '--json', '--archive', join(closed, 'a.jianbao')], asOther)
      const [line] = (await once(child.stdout, 'data')) as [Buffer]
      const { api } = await enterByAddress((JSON.parse(line.toString()) as { address: string }).address)
      const { hits, engine } = await api.search({ query: '夜市' })
      expect({ hits: hits.length, engine }).toEqual({ hits: 1, engine: 'index' })
      expect(await api.getInfo({})).toMatchObject({ articles: 1, canWrite: false, index: { state: 'ready' } })
      await expect(api.setTags({ id: hits[0]!.id, tags: ['夜市'] })).rejects.toMatchObject({ code: 'cannot-write' })
      child.kill('SIGINT')
      expect(await once(child, 'close')).toEqual([0, null])
    },
  )
})
