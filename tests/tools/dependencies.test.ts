import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { tempFolder } from '#tests/helpers/temp-folder.ts'
import { isInstalled } from '#tools/set-up/dependencies.mjs'

const folder = tempFolder()
const wanted = {
  '': { name: 'x' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b': { version: '2.0.0', optional: true },
}

/** A tree with this lock file and, unless null, this record of what npm installed. */
function makeTree(installed: Record<string, object> | null): string {
  const tree = mkdtempSync(join(folder, 'tree-'))
  writeFileSync(join(tree, 'package-lock.json'), JSON.stringify({ packages: wanted }))
  if (installed !== null) {
    mkdirSync(join(tree, 'node_modules'))
    writeFileSync(join(tree, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }))
  }
  return tree
}

describe('isInstalled', () => {
  it('is true when all is there, optional packages of other systems aside', () => {
    expect(isInstalled(makeTree({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }))).toBe(true)
  })

  it('is false before an installation and after one that broke off', () => {
    expect(isInstalled(makeTree(null))).toBe(false)
    expect(isInstalled(makeTree({}))).toBe(false)
  })

  it('is false for another version, and for other bytes of the same', () => {
    expect(isInstalled(makeTree({ 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }))).toBe(false)
    expect(isInstalled(makeTree({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-z' } }))).toBe(false)
  })
})
