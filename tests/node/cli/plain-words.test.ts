/** What the command line takes from people and tells them in their own words: names of fields, times, reasons. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { runCommandHere, type Outcome } from '#tests/helpers/run-jianbao.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const archive = join(folder, 'a.jianbao')
const run = (...words: string[]): Promise<Outcome> => runCommandHere([...words, '--archive', archive])

interface Found {
  readonly hits: readonly { readonly id: string }[]
}

let first: Outcome

beforeAll(async () => {
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  writeFileSync(join(pages, 'page.txt'), plainPage('图书馆延长夜间开放'))
  for (const name of ['a.docx', 'b.pdf', 'c.zip']) writeFileSync(join(pages, name), 'PK')
  writeFileSync(join(pages, 'empty.txt'), '')
  first = await run('import', pages)
})

describe('import', () => {
  it('says a reason once for all files that have it', () => {
    expect(first.stderr).toMatch(/^ {2}3 个文件：不是文本或网页.*\n {4}.*a\.docx\n {4}.*b\.pdf\n {4}.*c\.zip$/m)
    expect(first.stderr).toMatch(/^ {2}\S*empty\.txt {2}空文件。$/m)
  })

  it.each([
    ['zh', /^ {4}\S*one\.txt {2}坏字从第 3 行、第 1,\d{3} 字节起$/m],
    ['en', /^ {4}\S*one\.txt {2}broken from line 3, byte 1,\d{3} on$/m],
  ])('says where bytes are broken, beside the file and not in the reason (%s)', async (language, line) => {
    const broken = join(folder, `broken-${language}`)
    mkdirSync(broken)
    const start = `${'当地的水渠通水,'.repeat(50)}\n\n`
    for (const name of ['one.txt', 'two.txt'])
      writeFileSync(join(broken, name), Buffer.concat([Buffer.from(start), Buffer.from([0xd7, 0xf2]), Buffer.from(`\n${start}`)]))
    const place = { byte: Buffer.byteLength(start) + 1, line: 3 }
    const { stdout } = await run('import', broken, '--json')
    const { failed } = JSON.parse(stdout) as { failed: readonly object[] }
    expect(failed).toMatchObject(Array.from({ length: 2 }, () => ({ code: 'broken-encoding', at: place })))
    expect((await run('import', broken, '--lang', language)).stderr).toMatch(line)
    const parsed = await runCommandHere(['parse', join(broken, 'one.txt'), '--lang', language, '--json'])
    expect(JSON.parse(parsed.stdout)).toMatchObject([{ error: { code: 'broken-encoding', at: place } }])
    expect(parsed.stderr).toContain(language === 'zh' ? '坏字从第 3 行' : 'broken from line 3')
  })

  it('tells beside the JSON, too, what a person should look at', async () => {
    const copies = join(folder, 'copies')
    mkdirSync(copies)
    const text = plainPage('河边修了新栈道')
    writeFileSync(join(copies, 'one.txt'), text)
    writeFileSync(join(copies, 'two.txt'), text.replaceAll('\n', '\r\n'))
    const { status, stdout, stderr } = await runCommandHere(['import', copies, '--archive', join(folder, 'copies.jianbao'), '--json'])
    expect({ status, ...(JSON.parse(stdout) as object) }).toMatchObject({ status: 0, imported: 2, failed: [] })
    expect(stderr).toMatch(/two\.txt {2}与“.*one\.txt”文字相同/)
  })

  it('takes an empty path, as an unset variable leaves it, for no path', async () => {
    expect(await run('import', '')).toMatchObject({ status: 2, stdout: '' })
  })
})

describe('correct', () => {
  it('knows fields by the names people have for them, and says when it was done where they are', async () => {
    const { id } = (JSON.parse((await run('search', '夜间开放', '--json')).stdout) as Found).hits[0]!
    expect((await run('correct', id, '版名=民生', '署名=记者:张三')).stdout).toBe('已更正 版名。\n已更正 署名。\n')
    expect(JSON.parse((await run('show', id, '--json')).stdout)).toMatchObject({
      pageName: '民生',
      byline: [{ role: 'reporter', name: '张三' }],
    })
    const { stdout } = await run('correct', id)
    expect(stdout.match(/ {2}\d{4}-\d\d-\d\d \d\d:\d\d$/gm)).toHaveLength(2)
    const now = new Date()
    const hours = [-1, 0].map((minutes) => new Date(now.getTime() + minutes * 60_000).getHours())
    expect(hours).toContain(Number(/ (\d\d):\d\d$/m.exec(stdout)?.[1]))
  })
})

describe('export', () => {
  it('says why a file cannot be written, not what the system calls it', async () => {
    const nowhere = await run('export', '夜间', '-o', join(folder, 'nowhere', 'a.csv'))
    expect(nowhere).toMatchObject({ status: 2, stdout: '' })
    expect(nowhere.stderr).toContain('a.csv：没有这个文件夹。')
    expect(nowhere.stderr).not.toContain('--help')
    expect(nowhere.stderr).not.toContain('ENOENT')
  })
})
