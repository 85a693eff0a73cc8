import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { buildPassedOver } from '#archive/import/passed-over.ts'
import { walkPaths } from '#archive/import/walk.ts'
import { loadResources } from '#archive/resources.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const { passedOver } = loadResources()
const folder = tempFolder()
const hasLinks = process.platform !== 'win32'

async function walk(...paths: string[]): Promise<string[]> {
  const found: string[] = []
  for await (const item of walkPaths(paths, passedOver)) {
    const name = item.path.slice(folder.length + 1).replaceAll('\\', '/')
    found.push(item.kind === 'problem' ? `${name}: ${item.problem.code}` : item.kind === 'passed-over' ? `${name}: ${item.reason}` : name)
  }
  return found
}

function makeTree(name: string, files: readonly string[]): string {
  for (const file of files) {
    const path = join(folder, name, file)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, '报')
  }
  return join(folder, name)
}

describe('the kinds that are passed over', () => {
  it.each([
    ['an ending without its point', { 'no-page': 'py' }],
    ['two reasons for one ending', { 'no-page': '.pdf' }],
    ['an ending that no name has as it is compared', { 'unsupported-type': '.PDF' }],
    ['nothing', { 'no-page': '' }],
  ])('are refused with %s', (_, slip) => {
    expect(() => buildPassedOver({ 'unsupported-type': '.pdf', 'no-page': '.py', ...slip })).toThrow('passed-over.json')
  })
})

describe('walkPaths', () => {
  it('passes over what a browser has saved beside a web page, unless it is chosen', async () => {
    const saved = ['a.html', 'a_files/ad.html', 'a_files/a.png', 'B.HTM', 'b.files/f/x.html', 'c_files/c.html', 'd.txt', 'd_files/d.html']
    const tree = makeTree('saved', saved)
    expect(await walk(tree)).toEqual(['saved/a.html', 'saved/B.HTM', 'saved/c_files/c.html', 'saved/d_files/d.html', 'saved/d.txt'])
    expect(await walk(join(tree, 'a_files'), join(tree, 'a.html'))).toEqual(['saved/a.html'])
    expect(await walk(join(tree, 'a_files'))).toEqual(['saved/a_files/a.png: unsupported-type', 'saved/a_files/ad.html'])
  })

  it('goes through folders in the order of their numbered names', async () => {
    const tree = makeTree('order', ['A10.txt', 'A2.txt', '2013/b.txt', 'A1.html'])
    expect(await walk(tree)).toEqual(['order/2013/b.txt', 'order/A1.html', 'order/A2.txt', 'order/A10.txt'])
  })

  it('passes over known other kinds in folders with a word, and leavings without one', async () => {
    const tree = makeTree('kinds', [
      'page.txt',
      'scan.jpg',
      '.DS_Store',
      'Thumbs.db',
      'README.md',
      'without-ending',
      'OCR.PY',
      'run.log.1',
      '2013.log',
      '1.htm',
    ])
    expect(await walk(tree)).toEqual([
      'kinds/1.htm',
      'kinds/2013.log: no-page',
      'kinds/OCR.PY: no-page',
      'kinds/page.txt',
      'kinds/README.md: no-page',
      'kinds/run.log.1: no-page',
      'kinds/scan.jpg: unsupported-type',
      'kinds/without-ending',
    ])
  })

  it('tries a file that was named, whatever it is called', async () => {
    const tree = makeTree('named', ['page.py'])
    expect(await walk(join(tree, 'page.py'))).toEqual(['named/page.py'])
  })

  it('says that a path leads nowhere and goes on', async () => {
    const tree = makeTree('gone', ['a.txt'])
    expect(await walk(join(tree, 'none.txt'), tree)).toEqual(['gone/none.txt: not-found', 'gone/a.txt'])
  })

  it.runIf(hasLinks)('names dangling links, loops and pipes, and visits a linked folder once', async () => {
    const tree = makeTree('links', ['in/a.txt'])
    symlinkSync(join(tree, 'nowhere'), join(tree, 'dangling.txt'))
    symlinkSync(tree, join(tree, 'in', 'up'))
    symlinkSync(join(tree, 'self'), join(tree, 'self'))
    symlinkSync(join(tree, 'in'), join(tree, 'twice'))
    execFileSync('mkfifo', [join(tree, 'pipe.txt')])
    expect(await walk(tree)).toEqual([
      'links/dangling.txt: dangling-link',
      'links/in/a.txt',
      'links/in/up: link-loop',
      'links/pipe.txt: not-a-regular-file',
      'links/self: link-loop',
    ])
  })
})
