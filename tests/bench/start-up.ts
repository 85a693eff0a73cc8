// node tests/bench/start-up.ts: from the start of the process to a window that answers, with an archive that exists.
// The desktop program runs over Electron where its runtime is, else over the stand-in, whose Chromium starts apart.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { hosts } from '#tests/helpers/hosts.ts'
import { findRuntime } from '#tests/helpers/launch.ts'
import { say } from '#tests/helpers/say.ts'

const rounds = 5
const folder = mkdtempSync(join(tmpdir(), 'jianbao-start-up-'))
const archive = join(folder, 'bench.jianbao')

async function waitUntilUsable(page: Page): Promise<void> {
  await page
    .getByRole('grid', { name: say('pane.results') })
    .getByRole('row')
    .first()
    .waitFor()
  await page.getByRole('searchbox', { name: say('search.label') }).focus()
}

console.log(`The desktop program runs over ${findRuntime() === null ? 'the stand-in' : 'Electron'}.`)
for (const { name, open } of hosts) {
  const times: number[] = []
  // The first round makes the archive and warms the caches; it does not count.
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now()
    const host = await open({ archive, folder })
    await waitUntilUsable(host.page)
    if (round > 0) times.push(Math.round(performance.now() - began))
    await host.close()
  }
  console.log(`${name}: ${times.toSorted((a, b) => a - b).join(', ')} ms, browser start included`)
}
rmSync(folder, { recursive: true, force: true })
