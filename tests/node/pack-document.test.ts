import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { packDocument } from '#node/pack-document.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const facts = { title: '民生', format: 'docx', articles: 1, truncated: false, missing: [], removed: [] } as const

describe('packDocument', () => {
  it('gives a single part as it is', () => {
    expect(Buffer.from(packDocument({ ...facts, format: 'markdown', parts: [{ path: 'a.md', text: '# 雁' }] })).toString()).toBe('# 雁')
  })

  // Any unpacker but our own would do; Python's is on most machines.
  const hasPython = spawnSync('python3', ['--version']).status === 0
  it.skipIf(!hasPython)('packs several parts so that another program reads them', () => {
    const parts = [
      { path: '[Content_Types].xml', text: '<Types/>' },
      { path: 'word/正文.xml', text: '<w>雁鸣湖</w>'.repeat(500) },
    ]
    const file = join(folder, 'a.docx')
    writeFileSync(file, packDocument({ ...facts, parts }))
    const read =
      'import sys,zipfile,json; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(json.dumps([[n,z.read(n).decode()] for n in z.namelist()]))'
    const listed = JSON.parse(execFileSync('python3', ['-c', read, file], { encoding: 'utf8' })) as unknown
    expect(listed).toEqual(parts.map(({ path, text }) => [path, text]))
  })

  it('gives the same bytes for the same content', () => {
    const parts = [
      { path: 'a', text: '1' },
      { path: 'b', text: '2' },
    ]
    expect(packDocument({ ...facts, parts })).toEqual(packDocument({ ...facts, parts }))
  })
})
