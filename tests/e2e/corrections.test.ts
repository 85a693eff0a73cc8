/** What a reader does to an article by keyboard alone: correct, tag, look back, leave. */
import { join } from 'node:path'

import type { Locator, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { openStore } from '#archive/store/open-store.ts'
import { openLoopback, type OpenedHost } from '#tests/helpers/hosts.ts'
import { pressKey } from '#tests/helpers/press-key.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const folder = tempFolder()
const file = join(folder, 'samples.jianbao')
let host: OpenedHost
let page: Page
let article: Locator
let box: Locator

type Field = 'headline' | 'kicker' | 'dateline' | 'byline' | 'outlet' | 'publishedDate' | 'pageNumber' | 'pageName' | 'districts'
const sayField = (field: Field) => say(`field.${field}`)
const pen = (field: Field) => article.getByRole('button', { name: new RegExp(`${sayField(field)}(（|$)`) })
const focusedName = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)
const openId = () => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('article') ?? ''
const mark = say('fact.corrected')

/** Opens a field by its pen, once the one before is closed and has given the focus back. */
async function openField(field: Field): Promise<void> {
  await box.waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false)
  await pressKey(pen(field))
}

async function correct(field: Field, value: string): Promise<void> {
  await openField(field)
  await box.fill(value)
  await page.keyboard.press('Enter')
}

beforeAll(async () => {
  host = await openLoopback({ archive: file, folder })
  page = host.page
  article = page.getByRole('article')
  box = page.locator('form').locator('textarea, [role="combobox"]')
  const search = page.getByRole('searchbox', { name: say('search.label') })
  await search.fill('居民')
  await page
    .getByRole('grid', { name: say('pane.results') })
    .getByRole('row')
    .locator('mark')
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await article.waitFor()
})
afterAll(() => host.close())

describe('an article that is worked on by keyboard', () => {
  it('takes one tag after another, and keeps the focus near one that is taken off', async () => {
    // Listed as 乙, 甲.
    const add = article.getByRole('textbox', { name: say('tags.add') })
    await add.focus()
    for (const name of ['甲', '乙']) {
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
      await article.getByRole('button', { name: say('tags.remove', { name }) }).waitFor()
      await expect.poll(() => add.getAttribute('aria-busy')).toBe('false')
      expect(await add.inputValue()).toBe('')
    }
    await pressKey(article.getByRole('button', { name: say('tags.remove', { name: '乙' }) }))
    await expect.poll(focusedName).toBe(say('tags.find', { name: '甲' }))
  })

  it('names each pen where it is pointed at: two stand side by side where a page has neither number nor name', async () => {
    for (const field of ['pageNumber', 'pageName'] as const)
      expect(await pen(field).locator('span').getAttribute('title')).toMatch(sayField(field))
  })

  it('keeps the place of an emptied byline, and takes a name there', async () => {
    await correct('byline', '编辑:')
    await page.getByText(say('refused.byline')).waitFor()
    await box.fill('')
    await page.keyboard.press('Enter')
    await expect.poll(focusedName).toBe(say('correct.field-again', { field: sayField('byline') }))
    await correct('byline', '记者:张三 摄影:李四')
    await article.getByRole('button', { name: say('reader.find-person', { name: '李四' }) }).waitFor()
  })

  it('takes a page and a date as they stand in print, and says why it refuses one', async () => {
    await correct('pageNumber', '第3版')
    await article.getByText(new RegExp(`^${say('reader.page', { page: 3 })}`)).waitFor()
    await correct('publishedDate', '2015-02-30')
    await page
      .getByRole('alert')
      .filter({ hasText: say('refused.publishedDate') })
      .waitFor()
    await box.fill('20150320')
    await page.keyboard.press('Enter')
    await article.getByText('2015年3月20日星期五').waitFor()
    expect(await pen('publishedDate').textContent()).toBe(mark)
    expect(await pen('pageNumber').textContent()).toBe(mark)
  })

  it('offers the papers it knows, and says which it does not', async () => {
    await openField('outlet')
    await box.fill('火星报')
    await page.getByText(say('correct.unknown-name', { name: '火星报' })).waitFor()
    await box.fill('日报')
    const readOffered = () => page.getByRole('option').allTextContents()
    await expect.poll(readOffered).toContain('郑州日报')
    const offered = await readOffered()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => box.getAttribute('aria-activedescendant')).not.toBe(null)
    await page.keyboard.press('Enter')
    await expect.poll(() => box.inputValue()).toBe(offered[0])
    await page.keyboard.press('Enter')
    await article.getByText(offered[0] ?? '', { exact: true }).waitFor()
  })

  it('calls no place new that the archive knows by another name', async () => {
    await openField('districts')
    await box.fill('火星区')
    await page.getByText(say('correct.unknown-name', { name: '火星区' })).waitFor()
    // One that is known says nothing of the other.
    await box.fill('高新技术开发区、火星区')
    await page.getByText(say('correct.unknown-name', { name: '火星区' }), { exact: true }).waitFor()
    await box.fill('高新技术开发区')
    await expect.poll(() => page.getByText(say('correct.unknown-name', { name: '高新技术开发区' })).count()).toBe(0)
    await page.keyboard.press('Escape')
  })

  it('lists what was there before each correction, in words, and leaves one field by Escape', async () => {
    await page.getByRole('button', { name: say('correct.open') }).click()
    const sheet = page.getByRole('dialog', { name: say('correct.title') })
    await sheet.getByText(`${say('correct.read-nothing')} → 记者：张三 摄影：李四`).waitFor()
    await expect.poll(() => sheet.getByText(/ \d\d:\d\d /).count()).toBeGreaterThanOrEqual(4)

    const kicker = sheet.getByTitle(say('correct.field', { field: sayField('kicker') }))
    // That it can be pressed is seen.
    await kicker.locator('svg').waitFor()
    await kicker.press('Enter')
    await page.keyboard.type('没有存')
    await page.keyboard.press('Escape')
    await expect.poll(() => kicker.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await kicker.textContent()).not.toContain('没有存')

    // The name of a button comes up with the focus; it does not take the key from the dialog.
    await sheet.getByRole('button', { name: say('dialog.close') }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await page.getByRole('tooltip').waitFor()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
  })

  it('leaves cutting and the original page by Escape, and copies no more than the article', async () => {
    const mode = page.getByRole('button', { name: say('cut.mode') })
    await mode.click()
    await page.getByText(say('cut.help')).waitFor()
    const copied = await article.evaluate((element) => {
      getSelection()?.selectAllChildren(element)
      return getSelection()?.toString()
    })
    expect(copied).toContain('居民')
    expect(copied).not.toContain(say('cut.split'))
    expect(copied?.split(/\s+/)).not.toContain(mark)
    await page.keyboard.press('Escape')
    await expect.poll(() => mode.getAttribute('aria-pressed')).toBe('false')
    const original = page.getByRole('button', { name: say('reader.show-original') })
    await original.click()
    await page.keyboard.press('Escape')
    await expect.poll(() => original.getAttribute('aria-pressed')).toBe('false')
  })

  it('says that it is saving while another program holds the archive, and saves once', async () => {
    const other = openStore(file)
    other.db.exec('BEGIN IMMEDIATE')
    await correct('headline', '题一')
    await page.getByText(say('correct.saving')).waitFor()
    await page.keyboard.press('Enter')
    other.db.exec('ROLLBACK')
    other.close()
    await article.getByRole('heading', { name: '题一' }).waitFor()
    const archive = await openArchive({ file })
    const corrections = await archive.api.listCorrections({ id: openId() })
    await archive.close()
    expect(corrections.filter(({ value }) => value === '题一')).toHaveLength(1)
  })

  it('shows at once what another program corrects', async () => {
    const archive = await openArchive({ file })
    await archive.api.correctField({ id: openId(), field: 'headline', value: '别处改的题' })
    await archive.close()
    await article.getByRole('heading', { name: '别处改的题' }).waitFor()
    expect(await pen('headline').textContent()).toBe(mark)
  })

  it('keeps the focus in the article when a mark goes with the correction that made it', async () => {
    const archive = await openArchive({ file })
    await archive.api.correctField({ id: openId(), field: 'dateline', value: '别处改的电头' })
    await archive.close()
    await openField('dateline')
    await pressKey(page.getByRole('button', { name: say('correct.undo') }))
    await pen('dateline').waitFor({ state: 'detached' })
    await expect.poll(() => article.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  })

  it('goes from a district to its articles, and leaves nothing open on the way', async () => {
    const [name = ''] = await article.locator('footer [lang="zh-CN"]').allTextContents()
    await pressKey(article.getByRole('button', { name, exact: true }))
    await pressKey(page.getByRole('button', { name: say('reader.find-district', { name }) }))
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(focusedName).toBe(name)
    expect(decodeURIComponent(new URL(page.url()).hash)).toContain(`district=${name}`)
  })
})
