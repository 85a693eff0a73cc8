import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { runCommandHere, runJianbao } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

/** Nobody in particular. */
const uid = 65_534

it.skipIf(process.getuid?.() !== 0)(
  'an archive that several people may write is written by those too who do not own it (skipped but for the superuser)',
  async () => {
    const home = tempFolder()
    chmodSync(home, 0o755)
    const shared = join(home, 'shared')
    mkdirSync(shared)
    chmodSync(shared, 0o777)
    const [first, second, file] = [join(home, '1.txt'), join(home, '2.txt'), join(shared, 'a.jianbao')]
    writeFileSync(first, plainPage('河堤上的夜市'))
    writeFileSync(second, plainPage('街角的书报亭'))
    await runCommandHere(['import', first, '--archive', file])
    for (const name of readdirSync(shared)) chmodSync(join(shared, name), 0o666)

    expect(await runJianbao(['import', second, '--archive', file], { uid })).toMatchObject({ status: 0 })
    expect(readdirSync(shared)).toEqual(['a.jianbao', 'a.jianbao-index'])
    const { status, stdout, stderr } = await runJianbao(['search', '的', '--json', '--archive', file], { uid })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ total: 2 })
    expect((await runCommandHere(['check', '--archive', file])).status).toBe(0)
  },
)
