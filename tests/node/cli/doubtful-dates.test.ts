import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { runCommandHere, type Outcome } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const run = (...words: string[]): Promise<Outcome> => runCommandHere([...words, '--archive', join(folder, 'a.jianbao')])

describe('a date that is probably a slip', () => {
  it('is taken, and said to be one, at import and in a correction', async () => {
    writeFileSync(join(folder, 'a.txt'), plainPage('河堤上的夜市'))
    expect((await run('import', join(folder, 'a.txt'), '--date', '2999')).stderr).toContain('2999  这个日期在今天之后，请核对。\n')
    const { hits } = JSON.parse((await run('search', '夜市', '--json')).stdout) as { hits: { id: string; publishedDate: string }[] }
    expect(hits).toMatchObject([{ publishedDate: '2999' }])
    const id = hits[0]?.id ?? ''
    expect(await run('correct', id, 'publishedDate=1899')).toMatchObject({ status: 0, stderr: '1899  这个日期早于 1900 年，请核对。\n' })
    expect(await run('correct', id, 'publishedDate=2015')).toMatchObject({ status: 0, stderr: '' })
  })
})
