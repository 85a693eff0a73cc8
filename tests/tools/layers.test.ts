import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { tempFolder } from '#tests/helpers/temp-folder.ts'

const script = join(import.meta.dirname, '../../tools/layers.mjs')
const trees = tempFolder()

/** Runs the check over a tree of these files. */
function check(files: Readonly<Record<string, string>>): { status: number | null; output: string } {
  const tree = mkdtempSync(join(trees, 'tree-'))
  const imports = { '#contract/*': './contract/*', '#archive': './archive/index.ts', '#archive/*': './archive/*', '#node/*': './node/*' }
  writeFileSync(join(tree, 'package.json'), JSON.stringify({ imports }))
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true })
    writeFileSync(join(tree, file), source)
  }
  const { status, stdout } = spawnSync(process.execPath, [script, '--root', tree], { encoding: 'utf8' })
  return { status, output: stdout }
}

describe('layers', () => {
  it('passes imports that the table allows', () => {
    const { status, output } = check({
      'contract/api.ts': "import { z } from 'zod'\nexport const a = z\n",
      'archive/parse/page.ts':
        "import type { a } from '#contract/api.ts'\nimport { fold } from '../text/fold.ts'\nexport type A = typeof a\nfold('')\n",
      'archive/text/fold.ts': 'export const fold = (text: string): string => text\n',
      'archive/index.ts': "export * from './archive.ts'\n",
      'archive/archive.ts': "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n",
      'node/serve.ts': "import { read } from '#archive'\nread('')\n",
      'renderer/page.tsx':
        "import { useState } from 'react'\nimport type { a } from '#contract/api.ts'\nexport const P = (): typeof a | null => useState<typeof a | null>(null)[0]\n",
    })
    expect(output).toBe('7 files keep to their layers.\n')
    expect(status).toBe(0)
  })

  const forbidden: readonly [what: string, file: string, source: string, told: string][] = [
    ['a file system in the parser', 'archive/parse/page.ts', "import { readFileSync } from 'node:fs'\n", 'node:fs'],
    ['the store in the parser', 'archive/parse/page.ts', "import { open } from '../store/open.ts'\n", '../store/open.ts'],
    [
      'the query language in the parser',
      'archive/parse/page.ts',
      "import type { Q } from '#archive/query/parse.ts'\n",
      '#archive/query/parse.ts',
    ],
    ['anything in text', 'archive/text/fold.ts', "import type { Page } from '#contract/models.ts'\n", '#contract/models.ts'],
    ['a host in the core', 'archive/archive.ts', "import { serve } from '#node/serve.ts'\n", '#node/serve.ts'],
    ['the inside of the core in a host', 'node/serve.ts', "import { open } from '#archive/store/open.ts'\n", '#archive/store/open.ts'],
    ['the core in Electron', 'electron/main.ts', "import { openArchive } from '#archive'\n", '#archive'],
    ['Node in the renderer', 'renderer/page.tsx', "import { readFileSync } from 'node:fs'\n", 'node:fs'],
    ['Electron in the renderer', 'renderer/page.tsx', "import { ipcRenderer } from 'electron'\n", 'electron'],
    ['a package that is not for the contract', 'contract/api.ts', "import Database from 'better-sqlite3'\n", 'better-sqlite3'],
    [
      'a module fetched while running',
      'renderer/page.tsx',
      "export const later = () => import('#archive/text/fold.ts')\n",
      '#archive/text/fold.ts',
    ],
    ['a module named in a type', 'electron/main.ts', "export type A = import('#archive/archive.ts').A\n", '#archive/archive.ts'],
    ['a worker named by its address', 'electron/main.ts', "new URL('../archive/worker.ts', import.meta.url)\n", '../archive/worker.ts'],
    ['something passed on', 'renderer/page.tsx', "const x = 1\nexport { x }\nexport { serve } from '#node/serve.ts'\n", '#node/serve.ts'],
    ['a path up and away', 'node/serve/guard.ts', "import { a } from '../../contract/api.ts'\n", 'write #contract/api.ts'],
    ['a path that climbs', 'renderer/reader/parts/title.tsx', "import { a } from '../../ui/button.tsx'\n", 'write #renderer/ui/button.tsx'],
    ['a relative path into another folder', 'node/serve.ts', "import { a } from '../contract/api.ts'\n", 'write #contract/api.ts'],
    [
      'raw messages outside of their file',
      'electron/window.ts',
      "import { BrowserWindow, ipcMain } from 'electron'\n",
      'ipcMain is only for electron/ipc.ts',
    ],
    [
      'raw messages in the page',
      'electron/window.ts',
      "import { ipcRenderer } from 'electron'\n",
      'ipcRenderer is only for electron/preload.ts',
    ],
    ['all of Electron at once', 'electron/window.ts', "import * as electron from 'electron'\n", 'by name'],
    ['a barrel', 'renderer/ui/index.ts', "export { Button } from './button.tsx'\nexport * from './list.tsx'\n", 'only passes on'],
    ['a folder that no rule knows', 'plugins/extra.ts', 'export const extra = 1\n', 'no rule'],
  ]

  it.each(forbidden)('names %s', (_, file, source, told) => {
    const { status, output } = check({ [file]: source })
    expect(output).toContain(`${file}:`)
    expect(output).toContain(told)
    expect(status).toBe(1)
  })

  it('does not take a comment for an import', () => {
    const { status } = check({ 'renderer/page.tsx': "// was import('node:fs') once\nexport const page = 1\n" })
    expect(status).toBe(0)
  })

  it('tells the line', () => {
    const { output } = check({ 'renderer/page.tsx': "import { useState } from 'react'\n\nimport fs from 'node:fs'\nuseState(fs)\n" })
    expect(output).toContain('renderer/page.tsx:3: node:fs')
  })
})
