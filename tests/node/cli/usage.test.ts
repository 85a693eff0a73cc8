import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'

import { commandTable } from '#node/cli/command-table.ts'
import { runCommandHere, runJianbao } from '#tests/helpers/run-jianbao.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const names = Object.keys(commandTable)

describe('a slip on the command line', () => {
  it.each([
    [[], '请写一个命令'],
    [['serach', '人大'], '是不是 search'],
    [['frobnicate'], '没有“frobnicate”这个命令'],
    [['search', '--distrct', '金水区'], '是不是 --district'],
    [['search', '--limit', 'many'], '--limit 要一个 0 到 1000 的整数'],
    [['search', '--from', '2014-13'], '2014-13'],
    [['search', '--sort', 'size'], 'relevance, newest, oldest, page'],
    [['import'], 'jianbao import 后面还缺内容'],
    [['show', 'a', 'b'], '“b”多余'],
    [['rebuild'], '--index, --reading'],
    [['digest', '--query', 'x', '-o', 'x.exe'], '.pdf .html .docx .md'],
    [['digest', '--query', 'x', '--paper', 'A3', '-o', 'x.pdf'], 'A4, 16K, letter'],
    [['parse', 'x.txt', '--encoding', 'foo'], 'foo'],
    [['import', 'x', '--encoding', 'foo'], 'foo'],
    [['search', 'x', '--year', '15'], '--year 要 2015 这样的年份，不是“15”'],
    [['search', 'x', '--year', '2013-2015'], '一段时间用 --from 和 --to'],
    [['search', 'x', '--month', '2015'], '--month 要 2015-03 这样的年月'],
    [['search', '-limit', '5'], '没有 -limit 这个选项。是不是 --limit'],
    [['search', '-n5'], '没有 -n5 这个选项'],
    [['search', 'x', '--basis', 'guessed'], 'stated, inferred, given, corrected'],
    [['correct', 'x', 'publishedDate=2015-02-30'], '2015-02-30'],
    [['export', 'x', '-o', 'x.xlsx'], '.md .json .jsonl .csv'],
    [['export', 'x', '--json', '--format', 'csv'], '--json, --format csv'],
    [['digest', '--query', 'x', '--ids', 'y', '-o', 'x.pdf'], '--query, --saved, --ids'],
    [['correct', 'id', 'colour=red'], '没有“colour”这个字段'],
    [['info', '--lang', 'klingon'], 'klingon'],
    [['search', 'x', '--outlet', ''], '--outlet 后面要有值：--outlet NAME'],
    [['search', 'x', '--person='], '--person 后面要有值'],
    [['import', 'x', '--outlet', ' '], '--outlet 后面要有值'],
    [['import', 'x', '--date', ''], '--date 后面要有值'],
    [['info', '--archive', ''], '--archive 后面要有值：--archive FILE'],
    [['show', ''], 'jianbao show 后面还缺内容'],
    // An unset variable is not the folder one stands in, with all its articles.
    [['remove', ''], 'jianbao remove 后面还缺内容'],
    [['split', 'x', '--at', 'zwei'], '--at 要一个不小于 1 的整数，不是“zwei”'],
    [['split', 'x', '--at', '99999999999999999'], '--at 要一个不小于 1 的整数'],
    [['correct', 'x', '日期=abc'], '刊发日期 要 2015、2015-03'],
  ])('%j is a sentence on stderr and exit 2', async (line, said) => {
    const { status, stdout, stderr } = await runCommandHere(line, { XDG_DATA_HOME: folder })
    expect(stderr).toContain(said)
    expect(stderr).toContain('--help')
    expect(stderr).not.toContain('    at ')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

describe('the process itself', () => {
  it('ends with the status of its command, messages on stderr alone', async () => {
    expect(await runJianbao(['serach'])).toMatchObject({ status: 2, stdout: '' })
    expect(await runJianbao(['--version'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' })
  })
})

describe('help', () => {
  it('lists every command and how it is used', async () => {
    const { status, stdout } = await runCommandHere(['--help'])
    expect(status).toBe(0)
    for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
  })

  it.each(names)('of %s teaches by examples, in both languages, with a word on every option', async (name) => {
    const [zh, en] = await Promise.all([runCommandHere([name, '--help']), runCommandHere([name, '--help', '--lang', 'en'])])
    expect([zh.status, en.status]).toEqual([0, 0])
    expect(zh.stdout).toMatch(new RegExp(`例\\n  jianbao ${name}`))
    expect(en.stdout).toMatch(new RegExp(`Examples\\n  jianbao ${name}`))
    for (const option of Object.keys((await commandTable[name as keyof typeof commandTable]()).options)) {
      expect(en.stdout).toMatch(new RegExp(`--${option}.*  \\S|--${option}.*\\n +\\S`))
    }
  })

  it('is there for those, too, who ask with the word', async () => {
    expect(await runCommandHere(['help', 'search'])).toEqual(await runCommandHere(['search', '--help']))
    expect(await runCommandHere(['help'])).toEqual(await runCommandHere(['--help']))
  })

  it('speaks the language of the terminal', async () => {
    expect((await runJianbao(['--help'], { env: { LC_ALL: 'en_US.UTF-8' } })).stdout).toContain('Commands')
  })
})

describe('an archive that cannot be used', () => {
  it('is named in a sentence, exit 2', async () => {
    const absent = await runJianbao(['search', '人大', '--archive', join(folder, 'absent.jianbao'), '--json'])
    expect(absent).toMatchObject({ status: 2, stdout: '' })
    expect(absent.stderr).toContain('absent.jianbao')
    expect(existsSync(join(folder, 'absent.jianbao'))).toBe(false)

    const letter = join(folder, 'letter.txt')
    writeFileSync(letter, '这不是档案库。'.repeat(200))
    const foreign = await runJianbao(['info', '--archive', letter])
    expect(foreign).toMatchObject({ status: 2, stdout: '' })
    expect(foreign.stderr).toContain('不是剪报档案库')

    const nowhere = await runCommandHere(['import', folder, '--archive', join(letter, 'inside', 'a.jianbao')])
    expect(nowhere).toMatchObject({ status: 2, stdout: '' })
    expect(nowhere.stderr).toContain('无法写入')
  })

  it('is refused when a newer version made it', async () => {
    const file = join(folder, 'newer.jianbao')
    await runJianbao(['import', '--archive', file, folder])
    const db = new Database(file)
    db.pragma('user_version = 99999999')
    db.close()
    for (const line of [['search', '人大'], ['import', folder], ['check']]) {
      const { status, stdout, stderr } = await runJianbao([...line, '--archive', file])
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toContain('更新版本')
    }
  })
})
