import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { hosts } from '#tests/helpers/hosts.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

describe.each(hosts)('the report of an import in $name', ({ open }) => {
  it('says at which line and byte a file is broken, beside its name', async () => {
    const folder = tempFolder()
    const file = join(folder, '一版.txt')
    const start = `${'当地的水渠通水,'.repeat(9)}\n`
    writeFileSync(file, Buffer.concat([Buffer.from(start), Buffer.from([0xd7, 0xf2]), Buffer.from(`\n${start}`)]))
    const host = await open({ archive: join(folder, 'a.jianbao'), folder })
    await host.page.getByRole('row').first().waitFor()
    await host.page.getByRole('button', { name: say('action.import'), exact: true }).click()
    await host.chooseFiles(() => host.page.getByRole('button', { name: say('import.choose-files') }).click(), [file])
    const line = host.page.getByRole('dialog').getByRole('listitem').filter({ hasText: '一版.txt' })
    await line.waitFor()
    expect(await line.textContent()).toContain(say('report.bad-byte', { line: 2, byte: Buffer.byteLength(start) + 1 }))
    expect(await host.close()).toEqual([])
  })
})
