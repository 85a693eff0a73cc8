import { chmodSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runCommandHere, runJianbao } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

/** Nobody in particular; for the superuser no folder is read-only. */
const nobody = 65_534
const asOther = process.getuid?.() === 0 ? { uid: nobody } : {}

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
})
