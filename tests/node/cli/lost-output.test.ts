import { spawnSync } from 'node:child_process'
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { commandLineFile, runCommandHere } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

describe.skipIf(process.platform !== 'linux')('what is printed to a full disk', () => {
  it('is said to be incomplete, with the exit status of a command that could not run', { timeout: 60_000 }, async () => {
    const folder = tempFolder()
    const archive = join(folder, 'a.jianbao')
    const page = join(folder, 'page.txt')
    writeFileSync(page, plainPage('图书馆延长夜间开放'))
    await runCommandHere(['import', page, '--archive', archive])
    const fullDisk = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [commandLineFile, 'export', '--archive', archive], {
      stdio: ['ignore', fullDisk, 'pipe'],
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
      encoding: 'utf8',
    })
    closeSync(fullDisk)
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'Cannot write stdout: the disk is full.\n' })
  })
})
