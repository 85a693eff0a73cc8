// node tools/screenshots.mjs: pictures of the real program with the sample pages, into docs/screenshots. Needs a Chromium
// and, for the printed pages, poppler's pdftoppm. Run `npm run build` first.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { chromium } from '@playwright/test'

import { findChromium } from '../node/print/find-chromium.ts'
import { root } from './set-up/places.mjs'

/** @import { Page } from '@playwright/test' */

const folder = join(root, 'docs/screenshots')
const work = mkdtempSync(join(tmpdir(), 'jianbao-screenshots-'))
const chosenWord = '居民'

mkdirSync(folder, { recursive: true })
const server = spawn(process.execPath, ['node/cli.ts', 'serve', '--no-open', '--json', '--archive', join(work, 'sample.jianbao')], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
})
const [line] = await once(createInterface({ input: server.stdout }), 'line')
const browser = await chromium.launch({ executablePath: findChromium(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
const page = await browser.newPage({
  viewport: { width: 1320, height: 860 },
  deviceScaleFactor: 1.5,
  locale: 'zh-CN',
  reducedMotion: 'reduce',
})
await page.goto(JSON.parse(line).address)
const rows = page.getByRole('grid').getByRole('row')
await rows.nth(5).waitFor()

await page.getByRole('searchbox').first().fill(chosenWord)
await rows.first().locator('mark').first().waitFor()
await rows.filter({ hasText: '郑州晚报' }).first().click()
await page.getByRole('article').waitFor()
await take('search')

await page.emulateMedia({ colorScheme: 'dark' })
await rows.first().click()
await take('dark')
await page.emulateMedia({ colorScheme: 'light' })

await goTo('article=&q=')
await rows.nth(5).waitFor()
for (const index of [0, 1, 2, 4]) await rows.nth(index).getByRole('checkbox').check()
await goTo('panel=digest')
await page.getByRole('dialog').getByRole('textbox').first().fill('郑州地方新闻剪报')
await page.getByRole('dialog').getByRole('button', { name: '加按语' }).first().click()
await page.keyboard.type('此文涉及我区，请有关科室阅研。')
await page.keyboard.press('Escape')
await take('digest')
await printed()

await goTo('panel=import')
await take('import')

await browser.close()
server.kill('SIGTERM')
await once(server, 'exit')
rmSync(work, { recursive: true, force: true })

/** @param {string} place */
async function goTo(place) {
  await page.keyboard.press('Escape')
  await page.goto(`${new URL(page.url()).origin}/#${place}`)
  await page.waitForTimeout(300)
}

/** @param {string} name
 * @param {Page} from */
async function take(name, from = page) {
  await from.waitForTimeout(400)
  await from.screenshot({ path: join(folder, `${name}.png`) })
}

/** The first pages of the digest, side by side. */
async function printed() {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'PDF' }).click(),
  ])
  const pdf = await download.path()
  execFileSync('pdftoppm', ['-r', '80', '-l', '3', '-png', pdf, join(work, 'page')])
  const pictures = readdirSync(work)
    .filter((name) => name.startsWith('page') && name.endsWith('.png'))
    .toSorted()
  const sheets = pictures.map((name) => `<img src="data:image/png;base64,${readFileSync(join(work, name)).toString('base64')}">`)
  const desk = await browser.newPage({ viewport: { width: 1320, height: 640 }, deviceScaleFactor: 1.5 })
  await desk.setContent(`<style>
    body { margin: 0; display: flex; gap: 28px; justify-content: center; align-items: center; height: 640px; background: #8d867a }
    img { height: 580px; box-shadow: 0 4px 18px #0006 }
  </style>${sheets.join('')}`)
  await take('digest-printed', desk)
}
