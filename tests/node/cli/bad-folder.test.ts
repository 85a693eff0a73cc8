import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { runJianbao } from '#tests/helpers/run-jianbao.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const bad = join(folder, 'bad')
const archive = join(folder, 'a.jianbao')

// 第05版:都市新闻 … in the two encodings that are most easily taken for each other, made with iconv and written as hex
// would be unreadable; so the system's iconv makes them.
const simplified = [
  '河堤上的早市搬进了棚里',
  '',
  '本报讯(记者 周一鸣)昨日上午,河堤上的早市搬进了新建的棚子,雨天也能买菜,摊主和居民都说方便。',
  '',
].join('\n')
const traditional = ['漁港的燈塔重新點亮', '', '停了三年的燈塔昨晚重新點亮,幾十位居民走到堤上看光,老漁民說夜裡回港心裡踏實。', ''].join(
  '\n',
)

const isPosix = process.platform !== 'win32'
const encode = (text: string, encoding: string): Buffer => execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: text })

beforeAll(() => {
  mkdirSync(bad)
  writeFileSync(join(bad, 'empty.txt'), '')
  writeFileSync(join(bad, 'noise.txt'), randomBytes(50_000_000))
  const jpeg = Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex'),
    randomBytes(20_000),
    Buffer.from('ffd9', 'hex'),
  ])
  writeFileSync(join(bad, 'photo.txt'), jpeg)
  symlinkSync(join(bad, 'nowhere.txt'), join(bad, 'dangling.txt'))
  symlinkSync(bad, join(bad, 'loop'))
  symlinkSync(join(bad, 'self.txt'), join(bad, 'self.txt'))
  execFileSync('mkfifo', [join(bad, 'pipe.txt')])
  writeFileSync(join(bad, 'gb18030.txt'), encode(simplified, 'GB18030'))
  writeFileSync(join(bad, 'big5.txt'), encode(traditional, 'BIG5'))
})

describe.skipIf(!isPosix)('a folder full of trouble', { timeout: 120_000 }, () => {
  it('gives its good pages, lists every bad file with its reason, and neither hangs nor crashes', async () => {
    const { status, stdout } = await runJianbao(['import', bad, '--archive', archive, '--json'])
    expect(status).toBe(1)
    const report = JSON.parse(stdout) as { imported: number; failed: { file: string; code: string }[] }
    const reasons = Object.fromEntries(report.failed.map(({ file, code }) => [basename(file), code]))
    expect(reasons).toEqual({
      'dangling.txt': 'dangling-link',
      'empty.txt': 'empty',
      loop: 'link-loop',
      'noise.txt': 'not-text',
      'photo.txt': 'not-text',
      'pipe.txt': 'not-a-regular-file',
      'self.txt': 'link-loop',
    })
    expect(report.imported).toBe(2)
  })

  it.skipIf(process.platform !== 'linux')('says of a file whose name is not in UTF-8 that it must be renamed', async () => {
    const named = join(folder, 'named')
    mkdirSync(named)
    // 版面, as systems of that time wrote it.
    writeFileSync(Buffer.concat([Buffer.from(`${named}/`), encode('版面', 'GB18030'), Buffer.from('.txt')]), simplified)
    const { status, stdout } = await runJianbao(['import', named, '--archive', join(folder, 'named.jianbao'), '--json'])
    expect({ status, ...(JSON.parse(stdout) as object) }).toMatchObject({ status: 1, files: 1, failed: [{ code: 'name-not-utf-8' }] })
  })

  it('has its pages found in their own characters, whichever script one types', async () => {
    for (const query of ['早市搬进', '重新點亮', '重新点亮']) {
      const { stdout } = await runJianbao(['search', query, '--archive', archive, '--json'])
      expect(JSON.parse(stdout)).toMatchObject({ total: 1 })
    }
    const { stdout } = await runJianbao(['search', '漁港', '--archive', archive, '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ hits: [{ headline: '漁港的燈塔重新點亮' }] })
    expect((await runJianbao(['check', '--archive', archive])).status).toBe(0)
  })

  it('is named file by file by parse, too', async () => {
    const { status, stdout } = await runJianbao([
      'parse',
      join(bad, 'pipe.txt'),
      bad,
      join(bad, 'self.txt'),
      join(bad, 'big5.txt'),
      '--json',
    ])
    const parsed = JSON.parse(stdout) as { encoding: string | null; error?: { code: string } }[]
    expect(parsed.map(({ error }) => error?.code)).toEqual(['not-a-regular-file', 'not-a-regular-file', 'unreadable', undefined])
    expect(parsed[3]?.encoding).toBe('big5')
    expect(status).toBe(1)
  })
})
