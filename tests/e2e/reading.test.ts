import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { openLoopback } from '#tests/helpers/hosts.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

describe('reading by keyboard', () => {
  it('cites at a key, says what was not read, and waits for Enter after a date', async () => {
    const folder = tempFolder()
    const archive = join(folder, 'reading.jianbao')
    mkdirSync(join(folder, 'pages'))
    writeFileSync(join(folder, 'pages', '1.txt'), plainPage('图书馆延长夜间开放'))
    const first = await openArchive({ file: archive, create: true })
    await first.api.importFiles({ grant: first.grantFiles({ paths: [join(folder, 'pages')] }) })
    const { id } = (await first.api.search({ query: '图书馆' })).hits[0]!
    await first.api.correctField({ id, field: 'districts', value: '' })
    await first.close()

    const { page, close } = await openLoopback({ archive, folder })
    const rows = page.getByRole('grid', { name: say('pane.results') }).getByRole('row')
    await rows.first().click()
    await page.getByText(say('reader.no-districts'), { exact: true }).waitFor()
    // The word stays for a moment only: watched for before the key is pressed.
    await Promise.all([page.getByRole('toolbar').getByText(say('reader.copied')).waitFor(), page.keyboard.press('c')])
    // Under a dialog nothing is copied: who presses there does not see it.
    await page.getByRole('button', { name: say('action.archive') }).click()
    await page.getByRole('dialog').waitFor()
    await page.evaluate("navigator.clipboard.writeText = async () => { document.title = 'copied' }")
    await page.keyboard.press('c')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.title()).not.toBe('copied')
    // As Caps Lock writes it.
    await page.keyboard.press('C')
    await expect.poll(() => page.title()).toBe('copied')
    // Selected, the byline is one line.
    const names = page.getByRole('article').getByRole('button', { name: say('reader.find-person', { name: '周一鸣' }) })
    const byline = await names.evaluate((name) => {
      getSelection()?.selectAllChildren(name.closest('p')!)
      return getSelection()?.toString() ?? ''
    })
    expect(byline.trim()).toBe(`${say('role.reporter')} 周一鸣`)
    // In a line of text it is a letter.
    const search = page.getByRole('searchbox')
    await search.press('c')
    expect(await search.inputValue()).toBe('c')
    await search.fill('')

    const from = page.getByRole('textbox', { name: say('filter.from') })
    await from.fill('1949')
    await page.getByText(say('filter.date-enter')).waitFor()
    await from.press('Enter')
    await page.getByText(say('filter.date-enter')).waitFor({ state: 'detached' })

    // With nothing found, nothing is there to be chosen.
    await page.goBack()
    await search.fill('没有哪一篇有这些字')
    await page.getByText(say('results.none')).waitFor()
    expect(await page.getByText(say('reader.nothing'), { exact: true }).count()).toBe(0)
    await close()
  })
})
