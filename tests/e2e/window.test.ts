/** The frame around results and reader: enlarged, in forced colours, over a reload, and what the archive's dialog can do. */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from '@playwright/test'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { openArchive } from '#archive'
import { seedsFolder } from '#node/repository-paths.ts'
import { hosts, openLoopback } from '#tests/helpers/hosts.ts'
import { pressKey } from '#tests/helpers/press-key.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'
import { waitForAnswers } from '#tests/helpers/wait-for-answers.ts'

const rowsOf = (page: Page) => page.getByRole('grid', { name: say('pane.results') }).getByRole('row')

describe('the window', () => {
  const folder = tempFolder()
  let host: Awaited<ReturnType<typeof openLoopback>>
  let page: Page

  beforeAll(async () => {
    host = await openLoopback({ archive: join(folder, 'window.jianbao'), folder })
    page = host.page
    await rowsOf(page).first().waitFor()
  })

  it('says that what came with the program is made up', async () => {
    const count = (await page.getByText(new RegExp(`^${say('results.found', { count: '\\d+' })}$`)).textContent())?.match(/\d+/)?.[0]
    await expect.poll(() => page.getByText(say('reader.samples', { count: count ?? '' })).count()).toBe(1)
  })

  it('stands on the same result after a reload, and when an article has taken the place of the list', async () => {
    const list = page.getByRole('grid', { name: say('pane.results') })
    await list.focus()
    await page.keyboard.press('End')
    await expect.poll(() => list.getByRole('row').last().getAttribute('aria-busy')).toBe(null)
    const last = await list.getAttribute('aria-activedescendant')
    expect(last).not.toBe('hit-0')
    await page.keyboard.press('Enter')
    await page.getByRole('article').waitFor()
    await page.reload()
    await expect.poll(() => list.getAttribute('aria-activedescendant')).toBe(last)
    await expect.poll(() => page.locator(`#${last}`).evaluate((row) => row.getBoundingClientRect().bottom <= innerHeight)).toBe(true)

    await page.setViewportSize({ width: 640, height: 700 })
    await page.getByRole('button', { name: say('pane.back') }).click()
    await expect.poll(() => list.getAttribute('aria-activedescendant')).toBe(last)
    await page.keyboard.press('Enter')
    await page.setViewportSize({ width: 1320, height: 860 })
  })

  it('shows what is found instead of the open article where only one has room', async () => {
    await page.setViewportSize({ width: 640, height: 700 })
    const article = page.getByRole('article')
    const list = page.getByRole('grid', { name: say('pane.results') })
    await article.waitFor()
    await page.getByRole('searchbox').fill('郑州')
    await list.waitFor()
    expect(await article.count()).toBe(0)
    await page.goBack()
    await article.waitFor()
    const tag = page.getByRole('textbox', { name: say('tags.add') })
    await tag.fill('水利')
    await tag.press('Enter')
    await pressKey(page.getByRole('button', { name: say('tags.find', { name: '水利' }) }))
    await expect.poll(() => page.locator('#pane-results').evaluate((pane) => pane.contains(document.activeElement))).toBe(true)
    await page.goBack()
    await article.waitFor()
    await page.setViewportSize({ width: 1320, height: 860 })
  })

  it('has rows called by headline, paper and date, without the text', async () => {
    const row = rowsOf(page).last()
    const [headline, snippet] = [await row.getByRole('heading').textContent(), await row.locator('p').last().textContent()]
    const [line = ''] = (await row.ariaSnapshot()).split('\n')
    expect(line).toContain(`row "${headline} `)
    expect(line).not.toContain(snippet?.slice(0, 8))
  })

  it.each([
    [320, 256],
    [640, 400],
  ])('enlarged to %i × %i keeps nothing from being read', async (width, height) => {
    await page.setViewportSize({ width, height })
    await page.getByRole('article').waitFor()
    const boxOf = (role: 'banner' | 'toolbar' | 'contentinfo') => page.getByRole(role).first().boundingBox()
    const [head, bar] = [await boxOf('banner'), await boxOf('toolbar')]
    expect(bar!.y).toBeGreaterThanOrEqual(head!.y + head!.height - 1)
    const buttons = await page.getByRole('toolbar').getByRole('button').all()
    for (const button of buttons) {
      const box = (await button.boundingBox())!
      expect(box.y).toBeGreaterThanOrEqual(bar!.y)
      expect(box.y + box.height).toBeLessThanOrEqual(bar!.y + bar!.height)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
    }
    // The head scrolls away with the text, and the foot comes only behind it.
    await page.locator('#article').focus()
    await page.keyboard.press('End')
    await expect.poll(async () => ((await boxOf('banner'))?.y ?? 0) < -20).toBe(true)
    const foot = (await boxOf('contentinfo'))!
    const end = (await page.locator('#article').boundingBox())!
    expect(foot.y).toBeGreaterThanOrEqual(end.y + end.height - 1)
    await page.setViewportSize({ width: 1320, height: 860 })
  })

  it('has room in a narrow window for a date that is said of an import, and for what the acts of an archive do', async () => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.getByRole('button', { name: say('action.import'), exact: true }).click()
    const field = page.getByRole('dialog').getByRole('textbox', { name: say('import.date') })
    await field.fill('2015-03-20')
    const cut = await field.evaluate((input) => input.scrollWidth - input.clientWidth)
    expect(cut).toBe(0)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: say('action.archive') }).click()
    const note = await page.getByRole('dialog').getByText(say('archive.check-note')).boundingBox()
    expect(note?.width).toBeGreaterThan(250)
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 1320, height: 860 })
  })

  it('marks what is open, chosen and pressed in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    const open = page.locator('[role="row"][aria-selected="true"]')
    const other = page.locator('[role="row"][aria-selected="false"]').first()
    const outline = (row: typeof open) => row.evaluate((element) => getComputedStyle(element).outlineStyle)
    expect([await outline(open), await outline(other)]).toEqual(['solid', 'none'])
    const order = (name: string) =>
      page
        .locator('label')
        .filter({ hasText: name })
        .evaluate((word) => getComputedStyle(word).borderBottomColor)
    expect(await order(say('sort.relevance'))).not.toBe(await order(say('sort.newest')))
    const background = (name: string) =>
      page.getByRole('button', { name, exact: true }).evaluate((button) => getComputedStyle(button).backgroundColor)
    await page.getByRole('button', { name: say('cut.mode') }).click()
    await expect.poll(() => background(say('cut.mode'))).not.toBe(await background(say('reader.show-original')))
    await page.getByRole('button', { name: say('cut.mode') }).click()
    await page.emulateMedia({ forcedColors: 'none' })
  })

  it.each([375, 1024])('%i wide says all there is to say of a query', async (width) => {
    await page.setViewportSize({ width, height: 700 })
    const before = await page.getByRole('searchbox').inputValue()
    await page.getByRole('searchbox').fill('书院街 管城区 (2015年 OR 登封*')
    await waitForAnswers(page)
    await page.locator('#query-notes > :nth-child(3)').waitFor()
    const cut = await page
      .locator('#query-notes, #query-notes > *')
      .evaluateAll((notes) =>
        notes
          .filter((note) => note.scrollWidth > note.clientWidth + 1 && getComputedStyle(note).overflow !== 'visible')
          .map((note) => note.textContent),
      )
    expect(cut).toEqual([])
    await page.getByRole('searchbox').fill(before)
    await waitForAnswers(page)
    await page.setViewportSize({ width: 1320, height: 860 })
  })

  it('says in a second tab that the address has been used, and waits for nothing', async () => {
    const second = await page.context().newPage()
    await second.goto(host.address)
    await second.getByText(say('failure.spent')).waitFor()
    expect(await second.getByText(say('results.searching')).count()).toBe(0)
    expect(await second.getByText(say('app.loading')).count()).toBe(0)
    await second.close()
  })
})

describe.each(hosts)('the archive in $name', ({ open }) => {
  it('is backed up where the user says, and the guide is at hand', async () => {
    const folder = tempFolder()
    const host = await open({ archive: join(folder, 'window.jianbao'), folder })
    const { page } = host
    await rowsOf(page).first().waitFor()
    await page.getByRole('button', { name: say('action.archive') }).click()
    const saved = await host.save(() => page.getByRole('button', { name: say('archive.back-up') }).click())
    await page.getByRole('status').filter({ hasText: saved.name }).waitFor()
    expect(saved.name).toMatch(/^window-\d{4}-\d\d-\d\d\.jianbao$/)
    const copy = join(folder, 'copy.jianbao')
    writeFileSync(copy, saved.bytes)
    const archive = await openArchive({ file: copy })
    const { total } = await archive.api.search({ query: '' })
    await archive.close()
    await page.keyboard.press('Escape')
    await page.getByText(say('results.found', { count: total }), { exact: true }).waitFor()

    await page.getByRole('searchbox').focus()
    await page.keyboard.press('F1')
    const guide = page.getByRole('dialog')
    await guide.getByRole('heading', { name: '检索语法' }).waitFor()
    await page.keyboard.press('Escape')
    await guide.waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-field')
    expect(await host.close()).toEqual([])
  })
})

describe.skipIf(process.platform === 'win32')('an archive that cannot be written', () => {
  it('says so, with what would write in grey and the rest at work', async () => {
    const folder = tempFolder()
    chmodSync(folder, 0o755)
    const closed = join(folder, 'closed')
    mkdirSync(closed)
    const file = join(closed, 'a.jianbao')
    const archive = await openArchive({ file, create: true })
    await archive.api.importFiles({ grant: archive.grantFiles({ paths: [seedsFolder()] }) })
    await archive.close()
    // Without its index, as it may have been copied to a disc.
    rmSync(`${file}-index`)
    chmodSync(file, 0o444)
    chmodSync(closed, 0o555)
    onTestFinished(() => chmodSync(closed, 0o755))
    // For the superuser no folder is closed; 65534 is nobody.
    const { page, close } = await openLoopback({ archive: file, folder, ...(process.getuid?.() === 0 && { uid: 65_534 }) })
    await page.getByText(say('status.read-only')).waitFor()
    await page.getByText(say('index.none')).waitFor()
    await page.getByRole('searchbox').fill('居民')
    await rowsOf(page).first().click()
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    expect(await button(say('cut.mode')).isDisabled()).toBe(true)
    expect(await page.getByRole('textbox', { name: say('tags.add') }).isDisabled()).toBe(true)
    await button(say('action.import')).click()
    await page.getByText(say('archive.read-only')).waitFor()
    expect(await button(say('import.choose-files')).isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    await button(say('action.archive')).click()
    await page.getByText(say('archive.read-only')).waitFor()
    expect(await button(say('archive.back-up')).isEnabled()).toBe(true)
    for (const name of ['archive.rebuild-index', 'archive.rebuild-reading'] as const)
      expect(await button(say(name)).isDisabled()).toBe(true)
    expect(await button(say('archive.check')).isEnabled()).toBe(true)
    await close()
  })
})
