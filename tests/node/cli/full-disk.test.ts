import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { beforeAll, describe, expect, it } from 'vitest'

import { commandLineFile, runCommandHere, runJianbao } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const made = join(folder, 'made')
const disk = join(folder, 'disk')
const kept = join(folder, 'kept')
const archive = join(disk, 'a.jianbao')
const page = join(folder, 'page.txt')

const canMount = process.platform === 'linux' && spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']).status === 0

/** Runs a command beside a copy of the archive on a disk of its own with so much room left, and keeps what is there afterwards. */
function onDisk(room: number, files: readonly string[], words: readonly string[]): Promise<unknown> {
  const used = files.reduce((sum, file) => sum + Math.ceil(statSync(join(made, file)).size / 4096) * 4, 0)
  const script = [
    `mount -t tmpfs -o size=${used + room}k tmpfs "$DISK"`,
    ...files.map((file) => `cp "$MADE/${file}" "$DISK"`),
    '"$@"; status=$?',
    'rm -f "$KEPT"/*; cp "$DISK"/* "$KEPT"',
    'exit $status',
  ].join('\n')
  const command = ['-m', 'sh', '-c', script, 'sh', process.execPath, commandLineFile, ...words, '--archive', archive]
  const env = { ...process.env, LC_ALL: 'C', DISK: disk, MADE: made, KEPT: kept }
  return promisify(execFile)('unshare', command, { env }).catch((thrown: unknown) => thrown)
}

beforeAll(async () => {
  for (const each of [made, disk, kept]) mkdirSync(each)
  writeFileSync(page, plainPage('河堤上的夜市', '水渠终于通了'))
  await runCommandHere(['import', page, '--archive', join(made, 'a.jianbao')])
})

describe.skipIf(!canMount)('on a disk without room (skipped where none can be mounted)', { timeout: 60_000 }, () => {
  // Too little for the files beside the archive's log, for the index itself.
  it.each([20, 80])('rebuild --index says so, with %i KB left', async (room) => {
    expect(await onDisk(room, ['a.jianbao'], ['rebuild', '--index'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `磁盘已满。请腾出空间后再试；此前完成的部分已经保存。\n档案库：${archive}\n`,
    })
  })

  it.each([20, 48])('an import says so, with %i KB left, and does not take a sound index for a damaged one', async (room) => {
    const other = join(folder, 'other.txt')
    writeFileSync(other, plainPage('路灯全都亮了'))
    const failed = await onDisk(room, ['a.jianbao', 'a.jianbao-index'], ['import', other])
    expect(failed).toMatchObject({ code: 2, stderr: expect.stringContaining('磁盘已满') })
    // Nothing is said of an index that cannot be used.
    expect(await runCommandHere(['search', '夜市', '--archive', join(kept, 'a.jianbao')])).toMatchObject({ status: 0, stderr: '' })
  })

  it('an archive that cannot be made is said to have no room', async () => {
    expect(await onDisk(20, [], ['import', page])).toMatchObject({ code: 2, stderr: expect.stringContaining('磁盘已满') })
  })

  it('a backup says so and leaves nothing behind', async () => {
    const failed = await onDisk(40, ['a.jianbao'], ['backup', join(disk, 'copy.jianbao')])
    expect(failed).toMatchObject({ code: 2, stderr: expect.stringContaining('磁盘已满') })
    expect(readdirSync(kept)).toEqual(['a.jianbao'])
  })
})

describe('an import whose index cannot be made', () => {
  it('says so beside its report', { timeout: 60_000 }, async () => {
    const file = join(folder, 'no-index.jianbao')
    mkdirSync(`${file}-index`)
    const { status, stdout, stderr } = await runJianbao(['import', page, '--archive', file])
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^索引这次没有建成.*rebuild --index\n$/u) })
    expect(stdout).toContain('新导入 1')
    expect(await runJianbao(['rebuild', '--index', '--archive', file])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('无法写入'),
    })
  })
})
