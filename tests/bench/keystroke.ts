/**
 * node tests/bench/keystroke.ts [--articles N] [--archive FILE]
 *
 * From a keystroke in the search box to its results on the screen, in Chromium over the loopback host: passages of an invented
 * corpus are typed character by character, each keystroke once the last one's results are there.
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
import { summarise } from './measure.ts'

const { values } = parseArgs({ options: { articles: { type: 'string', default: '100000' }, archive: { type: 'string' } } })
const folder = mkdtempSync(join(tmpdir(), 'jianbao-keystroke-'))
/** Passages typed, and characters typed of each. */
const passageCount = 16
const passageLength = 5

/** The archive to be asked, and passages from all over it. */
async function prepare(): Promise<{ file: string; passages: readonly string[] }> {
  const file = values.archive ?? join(folder, 'bench.jianbao')
  const archive = await openArchiveInWorkers({ file, create: true })
  if (!values.archive) {
    const corpus = join(folder, 'pages')
    writeCorpus({ folder: corpus, articles: Number(values.articles), characters: 1100 })
    await archive.api.importFiles({ grant: archive.grantFiles({ paths: [corpus] }) })
  }
  const { total } = await archive.api.search({ query: '', limit: 1 })
  const passages: string[] = []
  for (let at = 0; at <= passageCount; at++) {
    const [hit] = (await archive.api.search({ query: '', limit: 1, offset: Math.floor((total * at) / (passageCount + 1)) })).hits
    passages.push((await archive.api.getArticle({ id: hit?.id ?? '' })).article.paragraphs[0]?.text ?? '')
  }
  await archive.close()
  return { file, passages }
}

/** Notes in the page, at each frame after an input, whether its results are painted. */
function watchKeystrokes(): void {
  const times: number[] = []
  Object.assign(window, { keystrokeTimes: times })
  document.addEventListener('input', () => {
    const began = performance.now()
    const look = (): void => {
      // The frame after the one in which nothing is stale any more has it on the screen.
      if (document.querySelector('[data-stale], [data-waiting]')) requestAnimationFrame(look)
      else requestAnimationFrame(() => times.push(performance.now() - began))
    }
    requestAnimationFrame(look)
  })
}

async function typePassage(page: Page, passage: string): Promise<void> {
  const box = page.getByRole('searchbox', { name: say('search.label') })
  await box.fill('')
  for (const character of passage.slice(0, passageLength)) {
    const before = await countTimes(page)
    await box.press('End')
    await page.keyboard.insertText(character)
    await page.waitForFunction((count) => (window as unknown as { keystrokeTimes: number[] }).keystrokeTimes.length > count, before)
  }
}

const countTimes = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { keystrokeTimes: number[] }).keystrokeTimes.length)

try {
  const { file, passages } = await prepare()
  const [, browser] = hosts
  const host = await browser!.open({ archive: file, folder })
  await host.page.getByRole('searchbox', { name: say('search.label') }).waitFor()
  await host.page.evaluate(watchKeystrokes)
  // The first passage warms what stays warm while somebody works.
  for (const passage of passages.slice(0, 1)) await typePassage(host.page, passage)
  await host.page.evaluate(() => (window as unknown as { keystrokeTimes: number[] }).keystrokeTimes.splice(0))
  for (const passage of passages.slice(1)) await typePassage(host.page, passage)
  const times = await host.page.evaluate(() => (window as unknown as { keystrokeTimes: number[] }).keystrokeTimes)
  const { p50, p95 } = summarise(times)
  console.log(`keystroke to painted results: p50 ${Math.round(p50)} ms, p95 ${Math.round(p95)} ms, ${times.length} keystrokes`)
  await host.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
