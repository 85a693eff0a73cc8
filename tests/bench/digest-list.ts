/**
 * node tests/bench/digest-list.ts [--pieces N]
 *
 * The list of a long digest, in Chromium over the loopback host: from the key that moves a piece, takes it out or takes that
 * back to the frame that shows it, at the head of the list and far down.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import type { Page } from '@playwright/test'

import { openArchiveInWorkers } from '#node/worker-client.ts'
import { hosts } from '#tests/helpers/hosts.ts'
import { say } from '#tests/helpers/say.ts'

import { writeCorpus } from './corpus.ts'
import { summarise, time } from './measure.ts'

const { values } = parseArgs({ options: { pieces: { type: 'string', default: '500' } } })
const pieces = Number(values.pieces)
const rounds = 10
const folder = mkdtempSync(join(tmpdir(), 'jianbao-digest-list-'))

async function prepare(): Promise<string> {
  const file = join(folder, 'bench.jianbao')
  const corpus = join(folder, 'pages')
  writeCorpus({ folder: corpus, articles: pieces, characters: 300 })
  const archive = await openArchiveInWorkers({ file, create: true })
  await archive.api.importFiles({ grant: archive.grantFiles({ paths: [corpus] }) })
  const ids: string[] = []
  for (let offset = 0; offset < pieces; offset += 100) {
    ids.push(...(await archive.api.search({ query: '', limit: 100, offset })).hits.map(({ id }) => id))
  }
  await archive.api.changeDigest({ put: { ids } })
  await archive.close()
  return file
}

/** Notes in the page, from a key on, when the frame that shows the list otherwise is through. */
function watchRows(): void {
  const times: number[] = []
  Object.assign(window, { rowTimes: times })
  const readRows = (): string => {
    const rows = [...document.querySelectorAll<HTMLElement>('[role="dialog"] [role="row"]')]
    // What comes back below the window only makes the list longer.
    return [rows[0]?.closest('[role="grid"]')?.getAttribute('aria-rowcount'), ...rows.map((row) => row.dataset['key'])].join(' ')
  }
  document.addEventListener(
    'keydown',
    (event) => {
      if (!['Delete', 'z', 'ArrowUp', 'ArrowDown'].includes(event.key)) return
      const before = readRows()
      const look = (): void => {
        if (readRows() === before) requestAnimationFrame(look)
        else requestAnimationFrame(() => times.push(performance.now() - event.timeStamp))
      }
      requestAnimationFrame(look)
    },
    { capture: true },
  )
}

interface Watched {
  readonly rowTimes: number[]
}

async function press(page: Page, key: string): Promise<number> {
  const before = await page.evaluate(() => (window as unknown as Watched).rowTimes.length)
  await page.keyboard.press(key)
  await page.waitForFunction((count) => (window as unknown as Watched).rowTimes.length > count, before)
  return page.evaluate(() => (window as unknown as Watched).rowTimes.at(-1) ?? 0)
}

async function measure(page: Page, key: string): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await press(page, key))
  return times
}

try {
  const [, browser] = hosts
  const { page, close } = await browser!.open({ archive: await prepare(), folder })
  const button = page.getByRole('banner').getByRole('button', { name: say('action.digest') })
  await button.waitFor()
  const sheet = page.getByRole('dialog', { name: say('digest.title') })
  const rows = sheet.getByRole('row')
  const opening = await time(async () => {
    await button.click()
    await rows.nth(5).waitFor()
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  })
  console.log(`${pieces} pieces, ${await rows.count()} rows drawn; the sheet opens in ${Math.round(opening)} ms`)
  await page.evaluate(watchRows)
  const tell = (what: string, times: readonly number[]): void => {
    const { p50, p95 } = summarise(times)
    console.log(`${what}: p50 ${Math.round(p50)} ms, p95 ${Math.round(p95)} ms`)
  }
  for (const place of ['head', 'foot']) {
    await rows.first().focus()
    if (place === 'foot') await page.keyboard.press('End')
    // From the last row up, as from the first one down.
    const [forth, back] = place === 'head' ? ['Alt+ArrowDown', 'Alt+ArrowUp'] : ['Alt+ArrowUp', 'Alt+ArrowDown']
    tell(`${place}, one place on`, await measure(page, forth))
    tell(`${place}, one place back`, await measure(page, back))
    tell(`${place}, taken out`, await measure(page, 'Delete'))
    tell(`${place}, taken back`, await measure(page, 'Control+z'))
  }
  await close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
