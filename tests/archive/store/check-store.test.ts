import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { checkStore } from '#archive/store/check-store.ts'
import { openStore } from '#archive/store/open-store.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

import { anArticle, aReading, storePage } from './stored-page.ts'

it('tells of many damaged pages in one line, with their number', () => {
  const file = join(tempFolder(), 'damaged.jianbao')
  const made = openStore(file, { create: true })
  storePage(made.db, 'aa', aReading([anArticle('aa-0', '路灯亮了')]))
  const roots = made.db.prepare("SELECT rootpage FROM sqlite_schema WHERE name IN ('article', 'page', 'source')").pluck().all() as number[]
  const size = made.db.pragma('page_size', { simple: true }) as number
  made.close()
  const bytes = readFileSync(file)
  // How many bytes lie unused between the cells of a page (sqlite.org/fileformat2.html#b_tree_pages).
  for (const root of roots) bytes[(root - 1) * size + 7] = 59
  writeFileSync(file, bytes)
  const store = openStore(file, { readonly: true })
  const [problem] = checkStore(store)
  store.close()
  expect(problem?.message.split('\n').length).toBeGreaterThan(2)
  expect(problem?.about).toMatch(/^Fragmentation of 0 bytes reported as 59 on page \d+ … \(3\)$/)
})
