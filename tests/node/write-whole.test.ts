import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { writeWhole } from '#node/write-whole.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const root = tempFolder()
const newFolder = (): string => mkdtempSync(join(root, 'write-'))

async function* breakOff(): AsyncIterable<string> {
  yield '开头'
  throw new Error('nothing more comes')
}

describe('writeWhole', () => {
  it('replaces what was there and leaves nothing else behind', async () => {
    const folder = newFolder()
    const file = join(folder, '剪报.md')
    await writeWhole(file, '第一稿')
    await writeWhole(file, '第二稿')
    expect(readFileSync(file, 'utf8')).toBe('第二稿')
    expect(readdirSync(folder)).toEqual(['剪报.md'])
  })

  it('touches no file that somebody else has called a part of it, whether it ends well or not', async () => {
    const folder = newFolder()
    const file = join(folder, 'a.md')
    writeFileSync(`${file}.part`, '别人的')
    await writeWhole(file, '好的')
    await expect(writeWhole(file, breakOff())).rejects.toThrow('nothing more comes')
    expect(readFileSync(`${file}.part`, 'utf8')).toBe('别人的')
    expect(readFileSync(file, 'utf8')).toBe('好的')
    expect(readdirSync(folder).toSorted()).toEqual(['a.md', 'a.md.part'])
  })

  it('leaves nothing where a folder is in the way', async () => {
    const folder = newFolder()
    await expect(writeWhole(folder, '好的')).rejects.toMatchObject({ syscall: 'rename' })
    expect(readdirSync(root).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('writes names as long as a file system takes', async () => {
    const file = join(newFolder(), `${'字'.repeat(83)}.docx`)
    await writeWhole(file, '好的')
    expect(readFileSync(file, 'utf8')).toBe('好的')
  })

  it('can write one file twice at once: either is whole', async () => {
    const file = join(newFolder(), 'a.md')
    const texts = ['甲', '乙'].map((character) => character.repeat(200_000))
    await Promise.all(texts.map((text) => writeWhole(file, text)))
    expect(texts).toContain(readFileSync(file, 'utf8'))
    expect(readdirSync(join(file, '..'))).toEqual(['a.md'])
  })

  it('takes away what killed ones left in the folder, nothing that is still written or of others', async () => {
    const folder = newFolder()
    const script = `import { writeWhole } from '#node/write-whole.ts'
      async function* halt() { yield '开头'; console.log('begun'); await new Promise((resolve) => setTimeout(resolve, 60_000)) }
      await writeWhole(process.argv[1], halt())`
    const begin = async (name: string): Promise<() => Promise<unknown>> => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script, join(folder, name)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(child.stdout, 'data')
      return () => (child.kill('SIGKILL'), once(child, 'exit'))
    }
    const [kill, end] = await Promise.all([begin('全年的剪报.md'), begin('还在写.md')])
    await kill()
    const names = readdirSync(folder)
    const left = names.find((name) => name.startsWith('.全年的剪报.md.')) ?? ''
    const written = names.find((name) => name.startsWith('.还在写.md.')) ?? ''
    expect(names).toHaveLength(2)
    // Of another computer, in a folder for both; and what people may call their files.
    const others = [left.replace(/\.[0-9a-f]{8}-/, '.01234567-'), left.slice(1), `${left}.md`, '.全年的剪报.md.part']
    for (const other of others) writeFileSync(join(folder, other), '别人的')
    await writeWhole(join(folder, 'a.md'), '好的')
    expect(readdirSync(folder).toSorted()).toEqual([...others, written, 'a.md'].toSorted())
    await end()
    await writeWhole(join(folder, 'a.md'), '好的')
    expect(readdirSync(folder).toSorted()).toEqual([...others, 'a.md'].toSorted())
  })

  it.skipIf(process.platform === 'win32')('writes through a link, and into a pipe instead of in its place', async () => {
    const folder = newFolder()
    const [file, link, pipe] = ['a.md', 'link.md', 'pipe'].map((name) => join(folder, name)) as [string, string, string]
    writeFileSync(file, '旧的')
    symlinkSync(file, link)
    await writeWhole(link, '新的')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe('新的')
    execFileSync('mkfifo', [pipe])
    const [read] = await Promise.all([readFile(pipe, 'utf8'), writeWhole(pipe, '好的')])
    expect(read).toBe('好的')
    expect(existsSync(pipe) && lstatSync(pipe).isFIFO()).toBe(true)
  })
})
