import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Locator, Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { builtRendererFolder } from '#node/repository-paths.ts'
import { serveArchive } from '#node/serve.ts'
import { hosts, openLoopback } from '#tests/helpers/hosts.ts'
import { takeInAsBefore } from '#tests/helpers/older-decoder.ts'
import { pressKey } from '#tests/helpers/press-key.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const rowsOf = (page: Page) => page.getByRole('grid', { name: say('pane.results') }).getByRole('row')
const countOf = (page: Page, count: number) => page.getByRole('button', { name: say('action.digest-count', { count }) })
const titleOf = (sheet: Locator) => sheet.getByRole('textbox', { name: say('digest.name') })
const noteOf = (sheet: Locator) => sheet.getByRole('textbox', { name: say('digest.note') })
const linesOf = (sheet: Locator) => sheet.getByRole('grid', { name: say('digest.list') }).locator('span[lang="zh-CN"]')
const settingsOf = (sheet: Locator) => sheet.locator('summary', { hasText: say('print.settings') })
const choose = (sheet: Locator, name: string) => sheet.locator('label', { hasText: name }).click()
const press = (sheet: Locator, name: string) => sheet.getByRole('button', { name, exact: true }).click()
const waitUntilKept = (sheet: Locator) => sheet.getByText(say('digest.kept'), { exact: true }).waitFor()

async function tick(page: Page, ...places: readonly number[]): Promise<readonly string[]> {
  await rowsOf(page).first().waitFor()
  const headlines: string[] = []
  for (const place of places) {
    await rowsOf(page).nth(place).getByRole('checkbox').check()
    headlines.push((await rowsOf(page).nth(place).getByRole('heading').textContent()) ?? '')
  }
  return headlines
}

/** Lines that are not there yet, and those without a date, have no year. */
const isRising = ([first = 9999, ...rest]: readonly number[]): boolean =>
  first < 9999 && rest.every((year, index) => year >= (rest[index - 1] ?? first))

async function openSheet(page: Page): Promise<Locator> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: say('action.digest') })
    .click()
  return page.getByRole('dialog', { name: say('digest.title') })
}

describe.each(hosts)('the digest being put together in $name', ({ open }) => {
  it('is there after a restart, in its archive and in no other', async () => {
    const folder = tempFolder()
    const archive = join(folder, 'kept.jianbao')
    const first = await open({ archive, folder })
    const [a = '', b = '', c = ''] = await tick(first.page, 0, 1, 2)
    const written = await openSheet(first.page)
    await titleOf(written).fill('街坊的事')
    await noteOf(written).fill('编者按\n第二段')
    await written.getByRole('row').nth(2).focus()
    await first.page.keyboard.press('Alt+ArrowUp')
    await waitUntilKept(written)
    // The archive's own sheet counts it.
    await first.page.keyboard.press('Escape')
    await first.page.getByRole('button', { name: say('action.archive') }).click()
    const counted = first.page.getByRole('dialog').locator('dt', { hasText: new RegExp(`^${say('archive.digests')}$`) })
    await expect.poll(() => counted.locator('xpath=following-sibling::dd').textContent()).toBe('1')
    expect(await first.close()).toEqual([])

    // Another port and, in the browser, another profile.
    const second = await open({ archive, folder })
    await countOf(second.page, 3).waitFor()
    await expect.poll(() => rowsOf(second.page).getByRole('checkbox', { checked: true }).count()).toBe(3)
    const found = await openSheet(second.page)
    expect(await titleOf(found).inputValue()).toBe('街坊的事')
    expect(await noteOf(found).inputValue()).toBe('编者按\n第二段')
    await expect.poll(() => linesOf(found).allTextContents()).toEqual([a, c, b])
    await second.close()

    const other = await open({ archive: join(folder, 'other.jianbao'), folder })
    await rowsOf(other.page).first().waitFor()
    expect(await titleOf(await openSheet(other.page)).inputValue()).toBe('')
    expect(await countOf(other.page, 3).count()).toBe(0)
    await other.close()
  })

  it('makes way for another one and comes back, deleted ones too', async () => {
    const folder = tempFolder()
    const { page, close } = await open({ archive: join(folder, 'several.jianbao'), folder })
    await tick(page, 0, 1)
    const sheet = await openSheet(page)
    await titleOf(sheet).fill('甲本')
    await settingsOf(sheet).click()
    await choose(sheet, say('print.flow.run-on'))
    await choose(sheet, say('print.type-size.large'))
    await press(sheet, say('digest.new'))
    await sheet.getByText(say('digest.begun')).waitFor()
    await expect.poll(() => settingsOf(sheet).textContent()).toContain(say('print.flow.page-each'))
    await titleOf(sheet).fill('乙本')
    await noteOf(sheet).fill('乙本的按语')
    await press(sheet, say('digest.open-named', { title: '甲本' }))
    await expect.poll(() => titleOf(sheet).inputValue()).toBe('甲本')
    await expect.poll(() => linesOf(sheet).count()).toBe(2)
    const settings = [say('print.paper.A4'), say('print.type-size.large'), say('print.flow.run-on')].join(' · ')
    expect(await settingsOf(sheet).textContent()).toContain(settings)
    // Not on a button of the list, where the next Enter would delete.
    await expect.poll(() => titleOf(sheet).evaluate((field) => field === document.activeElement)).toBe(true)

    await press(sheet, say('digest.delete-named', { title: '乙本' }))
    await sheet.getByText(say('digest.deleted', { title: '乙本' }), { exact: true }).waitFor()
    await press(sheet, say('digest.undelete-named', { title: '乙本' }))
    await press(sheet, say('digest.delete-named', { title: '甲本' }))
    await expect.poll(() => titleOf(sheet).inputValue()).toBe('')
    expect(await sheet.getByText(say('digest.kept'), { exact: true }).count()).toBe(0)
    await sheet.getByText(say('digest.deleted-list', { count: 1 })).click()
    await press(sheet, say('digest.restore-named', { title: '甲本' }))
    await expect.poll(() => titleOf(sheet).inputValue()).toBe('甲本')
    await press(sheet, say('digest.open-named', { title: '乙本' }))
    await expect.poll(() => noteOf(sheet).inputValue()).toBe('乙本的按语')

    // With the last one its line is gone: the keyboard is at the way back.
    await press(sheet, say('digest.delete-named', { title: '甲本' }))
    await press(sheet, say('digest.delete-named', { title: '乙本' }))
    const back = sheet.getByRole('button', { name: say('digest.undelete-named', { title: '乙本' }) })
    await expect.poll(() => back.evaluate((button) => button === document.activeElement)).toBe(true)
    await pressKey(back)
    await expect.poll(() => noteOf(sheet).inputValue()).toBe('乙本的按语')
    await close()
  })
})

describe('a copy of a digest', () => {
  it('has all of it and goes its own way', async () => {
    const folder = tempFolder()
    const { page, close } = await openLoopback({ archive: join(folder, 'copy.jianbao'), folder })
    await tick(page, 0, 1, 2)
    const sheet = await openSheet(page)
    await titleOf(sheet).fill('甲本')
    await noteOf(sheet).fill('编者按')
    await sheet
      .getByRole('button', { name: say('digest.add-piece-note') })
      .first()
      .click()
    const pieceNote = sheet.getByRole('row').getByRole('textbox')
    await pieceNote.fill('此文涉及我区')
    // Whatever the window speaks, these are Chinese, and their marks full-width.
    for (const field of [titleOf(sheet), noteOf(sheet)]) expect(await field.getAttribute('lang')).toBe('zh-CN')
    await settingsOf(sheet).click()
    await choose(sheet, say('print.flow.run-on'))
    await waitUntilKept(sheet)
    const before = await linesOf(sheet).allTextContents()
    await press(sheet, say('digest.copy'))
    await expect.poll(() => titleOf(sheet).inputValue()).toBe(say('digest.copy-of', { title: '甲本' }))
    await expect.poll(() => linesOf(sheet).allTextContents()).toEqual(before)
    expect(await noteOf(sheet).inputValue()).toBe('编者按')
    expect(await pieceNote.inputValue()).toBe('此文涉及我区')
    expect(await settingsOf(sheet).textContent()).toContain(say('print.flow.run-on'))
    await press(sheet, say('digest.order-newest'))
    await sheet.getByText(say('digest.ordered-newest')).waitFor()
    await sheet.getByRole('row').first().focus()
    const second = (await linesOf(sheet).nth(1).textContent()) ?? ''
    await page.keyboard.press('Delete')
    // On the line that comes next, and not on its handle: Enter reads it.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('row')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(second)
    await waitUntilKept(sheet)
    await press(sheet, say('digest.open-named', { title: '甲本' }))
    await expect.poll(() => linesOf(sheet).allTextContents()).toEqual(before)
    await close()
  })
})

describe('the digest in the browser', () => {
  it('shows an article as it is corrected, and in two windows the same', async () => {
    const folder = tempFolder()
    const archive = join(folder, 'two.jianbao')
    const { page, close } = await openLoopback({ archive, folder })
    await tick(page, 0)
    await countOf(page, 1).waitFor()
    // Another program that has the archive open.
    const elsewhere = await openArchive({ file: archive })
    const list = () => elsewhere.api.listDigests({})
    // The window shows it before the archive has it.
    await expect.poll(async () => (await list())[0]?.articleIds.length).toBe(1)
    const [digest] = await list()
    await elsewhere.api.correctField({ id: digest?.articleIds[0] ?? '', field: 'headline', value: '改过的标题' })
    const other = (await elsewhere.api.search({ query: '', limit: 5 })).hits.find(({ id }) => id !== digest?.articleIds[0])
    await elsewhere.api.changeDigest({ title: '别处写的题名', put: { ids: [other?.id ?? ''] } })
    await elsewhere.close()
    await countOf(page, 2).waitFor()
    const sheet = await openSheet(page)
    expect(await titleOf(sheet).inputValue()).toBe('别处写的题名')
    await expect.poll(() => linesOf(sheet).allTextContents()).toContain('改过的标题')
    await close()
  })

  it('takes all hits but those of a file that cannot be read any more, and says which these are', async () => {
    const folder = tempFolder()
    const archive = join(folder, 'refused.jianbao')
    const [good, bad] = [join(folder, '好.txt'), join(folder, '坏.txt')]
    writeFileSync(good, plainPage('东风渠添了新步道'))
    const made = await openArchive({ file: archive, create: true })
    await made.api.importFiles({ grant: made.grantFiles({ paths: [good] }) })
    await made.close()
    const page2 = plainPage('水渠终于通了', '集市搬进新棚')
    takeInAsBefore(archive, bad, Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.from(page2)]), page2)
    const { page, close } = await openLoopback({ archive, folder })
    await expect.poll(() => rowsOf(page).count()).toBe(3)
    const sheet = await openSheet(page)
    await sheet.getByRole('radio').nth(1).check()
    await press(sheet, say('digest.take-hits'))
    const notice = sheet.getByRole('alert').filter({ hasText: say('digest.left-out', { count: 2 }) })
    await notice.getByText(bad).waitFor()
    expect((await notice.getByRole('listitem').allTextContents()).toSorted()).toEqual(['水渠终于通了', '集市搬进新棚'])
    expect(await linesOf(sheet).allTextContents()).toEqual(['东风渠添了新步道'])
    await waitUntilKept(sheet)
    await press(sheet, say('digest.new'))
    await notice.waitFor({ state: 'detached' })
    await close()
  })

  it('takes all hits into the list, orders them by date, and opens one to read', async () => {
    const folder = tempFolder()
    const { page, close } = await openLoopback({ archive: join(folder, 'hits.jianbao'), folder })
    await rowsOf(page).first().waitFor()
    const sheet = await openSheet(page)
    await sheet.getByRole('radio').nth(1).check()
    await press(sheet, say('digest.take-hits'))
    await expect.poll(() => linesOf(sheet).count()).toBeGreaterThan(10)
    await sheet.getByRole('grid').getByText(say('hit.inferred'), { exact: true }).first().waitFor()
    const chosen = sheet.getByRole('radio').first()
    await expect.poll(() => chosen.evaluate((radio) => radio === document.activeElement)).toBe(true)
    await press(sheet, say('digest.order-oldest'))
    await sheet.getByText(say('digest.ordered-oldest')).waitFor()
    const years = async () =>
      (await sheet.getByRole('grid').getByRole('row').allTextContents()).map((line) => Number(/(\d{4})年/.exec(line)?.[1] ?? 9999))
    await expect.poll(async () => isRising(await years())).toBe(true)
    // Two that begin alike are told apart in the list of all.
    const long = '郑州市各区县社区街道见报情况汇编二〇二四年上半年'
    await titleOf(sheet).fill(long)
    const listed = sheet.getByRole('listitem').getByText(long)
    await expect.poll(() => listed.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    const headline = (await linesOf(sheet).nth(3).textContent()) ?? ''
    await sheet.getByRole('grid').getByRole('row').nth(3).click()
    await sheet.waitFor({ state: 'detached' })
    await page.getByRole('article').getByRole('heading').filter({ hasText: headline }).first().waitFor()
    await close()
  })

  it('says what the archive could not take, and keeps it at the next try', async () => {
    const folder = tempFolder()
    const archive = join(folder, 'held.jianbao')
    const { page, close } = await openLoopback({ archive, folder })
    await rowsOf(page).first().waitFor()
    // Another program holds the archive for longer than anybody waits.
    const holder = new Database(archive)
    holder.exec('BEGIN IMMEDIATE')
    await tick(page, 0)
    await page
      .getByRole('banner')
      .getByRole('img', { name: say('digest.not-kept') })
      .waitFor()
    const sheet = await openSheet(page)
    await sheet.getByText(say('digest.not-kept')).waitFor()
    await expect.poll(() => linesOf(sheet).count()).toBe(1)
    holder.exec('ROLLBACK')
    holder.close()
    await press(sheet, say('failure.retry'))
    await waitUntilKept(sheet)
    await close()
  })
})

describe('language and light in the browser', () => {
  it('outlive the port', async () => {
    const folder = tempFolder()
    const { page, close } = await openLoopback({ archive: join(folder, 'first.jianbao'), folder })
    await page.getByRole('button', { name: say('settings.title') }).click()
    await page.getByText(say('theme.dark')).click()
    await page.getByText('English').click()
    mkdirSync(join(folder, 'second'))
    const archive = await openArchive({ file: join(folder, 'second', 'second.jianbao'), create: true })
    const printPdf = (): Promise<never> => Promise.reject(new Error('nothing is printed here'))
    const second = await serveArchive({ archive, rendererFolder: builtRendererFolder(), printPdf })
    await page.goto(second.mintAddress())
    await page.getByRole('button', { name: 'Import' }).first().waitFor()
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({ theme: 'dark' })
    await second.close()
    await archive.close()
    await close()
  })
})
