import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { hosts } from '#tests/helpers/hosts.ts'
import type { OpenedHost } from '#tests/helpers/hosts.ts'
import { pressKey } from '#tests/helpers/press-key.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

describe.each(hosts)('the files of an import report in $name', ({ open }) => {
  const folder = tempFolder()
  const files = ['一.txt', '二.txt', '三.txt'].map((name) => join(folder, name))
  let host: OpenedHost
  let page: Page

  const dialog = () => page.getByRole('dialog')
  const row = (name: string) => dialog().getByRole('listitem').filter({ hasText: name }).first()
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '')

  beforeAll(async () => {
    const text = plainPage('路灯全都亮了', '水渠终于通了')
    writeFileSync(files[0]!, text)
    // The same text in other bytes.
    writeFileSync(files[1]!, text.replaceAll('\n', '\r\n'))
    writeFileSync(files[2]!, '－－－－－－')
    host = await open({ archive: join(folder, 'report.jianbao'), folder })
    page = host.page
    await page
      .getByRole('button', { name: say('action.import'), exact: true })
      .first()
      .click()
    const choose = dialog().getByRole('button', { name: say('import.choose-files') })
    await host.chooseFiles(() => choose.click(), files)
    await page.getByRole('dialog', { name: say('report.title') }).waitFor()
  })
  afterAll(async () => {
    expect(await host.close()).toEqual([])
  })

  it('unfold by keyboard, and lead to an article and back', async () => {
    await pressKey(row('二.txt').locator('summary'))
    const article = row('二.txt').getByRole('button', { name: '水渠终于通了' })
    await article.waitFor()
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async () =>
      (await (window as unknown as { axe: typeof axe }).axe.run('[role=dialog]')).violations.map(({ id }) => id),
    )
    expect(violations).toEqual([])
    await pressKey(article)
    await page.getByRole('article').getByRole('heading', { name: '水渠终于通了' }).waitFor()
    expect(await dialog().count()).toBe(0)
    await expect.poll(focused).toBe('pane-article')
    await page.goBack()
    await page.getByRole('dialog', { name: say('report.title') }).waitFor()
  })

  it('show the text of a file of which nothing was read', async () => {
    await pressKey(row('三.txt').locator('summary'))
    await row('三.txt').getByText('－－－－－－').waitFor()
    expect(await row('三.txt').getByText(say('report.page-text')).count()).toBe(1)
  })

  it('say that one has been taken out since, and lead to it all the same', async () => {
    await pressKey(row('二.txt').locator('summary'))
    const article = row('二.txt').getByRole('button', { name: '水渠终于通了' })
    await article.waitFor()
    expect(await row('二.txt').getByText(say('report.page-out')).count()).toBe(0)
    await pressKey(row('二.txt').getByRole('button', { name: new RegExp(say('remove.do')) }))
    await row('二.txt').getByText(say('report.page-out')).waitFor()
    await pressKey(article)
    await page
      .getByRole('status')
      .filter({ hasText: say('removed.title') })
      .waitFor()
  })
})
