import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { loopback } from '#contract/loopback.ts'
import { hosts } from '#tests/helpers/hosts.ts'
import type { OpenedHost } from '#tests/helpers/hosts.ts'
import { cutAsBefore } from '#tests/helpers/older-cut.ts'
import { pressKey } from '#tests/helpers/press-key.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const [, browser] = hosts
const folder = tempFolder()
const archive = join(folder, 'cuts.jianbao')
const text = plainPage('东风渠添了新步道', '菜市场换上节能灯', '图书馆延长夜间开放')
let host: OpenedHost
let page: Page

const rows = () => page.getByRole('grid', { name: say('pane.results') }).getByRole('row')
const paragraphs = () => page.getByRole('article').locator('p', { hasText: /昨日上午|工作人员/ })
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click()
const open = async (headline: string): Promise<void> => {
  await rows().filter({ hasText: headline }).first().click()
  await page.getByRole('article').getByRole('heading', { name: headline }).waitFor()
}

/** The first article was tagged when a parser still took it and the next one for one piece. */
async function makeArchive(): Promise<void> {
  const file = join(folder, 'A05.txt')
  writeFileSync(file, text)
  const first = await openArchive({ file: archive, create: true })
  await first.api.importFiles({ grant: first.grantFiles({ paths: [file] }) })
  const id = (await first.api.search({ query: '标题:步道' })).hits[0]?.id ?? ''
  await first.api.setTags({ id, tags: ['民生'] })
  await first.close()
  cutAsBefore(archive, id, text.indexOf('图书馆'))
  const again = await openArchive({ file: archive })
  await again.api.rebuild({ what: 'reading' })
  await again.close()
}

beforeAll(async () => {
  await makeArchive()
  host = await browser!.open({ archive, folder })
  page = host.page
  await rows().nth(1).waitFor()
})
afterAll(() => host.close())

describe('the window', () => {
  it('shows an offer with its pieces, and takes no for an answer that can be taken back', async () => {
    await open('东风渠添了新步道')
    const offer = page.getByRole('region', { name: say('offer.title', { count: 2 }) })
    await expect
      .poll(() => offer.getByRole('listitem').allTextContents())
      .toEqual([expect.stringContaining('东风渠添了新步道'), expect.stringContaining('菜市场换上节能灯')])
    await press(say('offer.decline'))
    await page.getByText(say('cut.decline-done')).waitFor()
    await offer.waitFor({ state: 'hidden' })
    expect(await rows().count()).toBe(2)
    await press(say('cut.undo'))
    await offer.waitFor()
    await page.getByText(say('cut.undone')).waitFor()
  })

  it('lists the offers where the reading is made anew', async () => {
    await press(say('action.archive'))
    const dialog = page.getByRole('dialog')
    await dialog.getByText(say('archive.offers', { count: 1 })).waitFor()
    await dialog.getByRole('button', { name: '东风渠添了新步道' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('article').getByRole('heading', { name: '东风渠添了新步道' }).waitFor()
    await expect.poll(() => page.getByRole('region', { name: say('offer.title', { count: 2 }) }).count()).toBe(1)
  })

  it('splits as offered: tags stay with the first piece, the second is one press away', async () => {
    await press(say('offer.accept'))
    await page.getByText(say('cut.split-done')).waitFor()
    await expect.poll(() => rows().count()).toBe(3)
    await expect.poll(() => paragraphs().count()).toBe(2)
    await page.getByRole('button', { name: say('tags.find', { name: '民生' }) }).waitFor()
    await press(say('cut.open-second'))
    await page.getByRole('article').getByRole('heading', { name: '菜市场换上节能灯' }).waitFor()
    expect(await page.getByRole('button', { name: say('tags.find', { name: '民生' }) }).count()).toBe(0)
  })

  it('splits at a paragraph by keyboard, and puts the focus where it can be undone', async () => {
    await open('图书馆延长夜间开放')
    await press(say('cut.mode'))
    await page.getByText(say('cut.last')).waitFor()
    const place = page.getByRole('button', { name: say('cut.split-before', { opening: '工作人员介绍,图书馆延长' }) })
    await pressKey(place)
    await page.getByText(say('cut.split-done')).waitFor()
    await expect.poll(() => rows().count()).toBe(4)
    await expect.poll(() => paragraphs().count()).toBe(1)
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(say('cut.undo'))
    await pressKey(page.locator(':focus'))
    await page.getByText(say('cut.undone')).waitFor()
    await expect.poll(() => rows().count()).toBe(3)
    await expect.poll(() => paragraphs().count()).toBe(2)
    await press(say('cut.mode'))
    await place.waitFor({ state: 'detached' })
    // What was done before says nothing of what is done next.
    await press(say('remove.open'))
    await page.getByRole('dialog', { name: say('remove.title') }).waitFor()
    expect(await page.getByText(say('cut.undone')).count()).toBe(0)
    await page.keyboard.press('Escape')
  })

  it('merges with the next article of the page, and parts them in the history', async () => {
    await open('东风渠添了新步道')
    await press(say('cut.mode'))
    await press(say('cut.merge', { headline: '菜市场换上节能灯' }))
    await page.getByText(say('cut.merge-done')).waitFor()
    await expect.poll(() => rows().count()).toBe(2)
    await expect.poll(() => paragraphs().count()).toBe(4)
    await press(say('cut.mode'))
    await press(say('correct.open'))
    const dialog = page.getByRole('dialog')
    const undo = dialog.getByRole('listitem').filter({ hasText: '合并' }).getByRole('button')
    await undo.click()
    await undo.waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await expect.poll(() => rows().count()).toBe(3)
    await expect.poll(() => paragraphs().count()).toBe(2)
  })

  it('says why where a cut is refused, and lets the word be closed', async () => {
    await open('图书馆延长夜间开放')
    // Somebody else splits the article. The window is told nothing until it has been refused: what changed in the tests before
    // may have it ask again at any moment, and the paragraph would be gone.
    const refused = Promise.withResolvers<void>()
    await page.route(`**${loopback.callPath}getArticle`, async (route) => {
      await refused.promise
      await route.continue()
    })
    await press(say('cut.mode'))
    const place = page.getByRole('button', { name: say('cut.split-before', { opening: '工作人员介绍,图书馆延长' }) })
    await place.waitFor()
    const other = await openArchive({ file: archive })
    const id = (await other.api.search({ query: '标题:图书馆' })).hits[0]?.id ?? ''
    await other.api.splitArticle({ id, at: { paragraph: 1 } })
    await other.close()
    await place.click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('不能从这里拆开')
    refused.resolve()
    await expect.poll(() => paragraphs().count()).toBe(1)
    await press(say('dialog.close'))
    await page.getByRole('alert').waitFor({ state: 'detached' })
  })
})
