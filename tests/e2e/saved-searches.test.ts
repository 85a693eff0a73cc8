import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { hosts } from '#tests/helpers/hosts.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

describe.each(hosts)('searches kept under a name in $name', ({ open }) => {
  it('are saved, asked again with the number of hits they have now, deleted and brought back', async () => {
    const folder = tempFolder()
    const file = join(folder, 'saved.jianbao')
    const { page, close } = await open({ archive: file, folder })
    const box = page.getByRole('searchbox', { name: say('search.label') })
    const show = () => page.getByRole('button', { name: say('saved.title') }).click()
    const dialog = page.getByRole('dialog', { name: say('saved.title') })
    await page
      .getByRole('grid', { name: say('pane.results') })
      .getByRole('row')
      .first()
      .waitFor()

    await show()
    await dialog.getByText(say('saved.nothing-asked')).waitFor()
    await page.keyboard.press('Escape')
    await box.fill('居民')
    await page.getByText(say('search.help')).waitFor()
    await show()
    const name = dialog.getByRole('textbox', { name: say('saved.name') })
    expect(await name.inputValue()).toBe('居民')
    await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('街坊')
    await page.keyboard.press('Enter')
    const done = dialog.getByText(say('saved.done', { name: '街坊' }))
    await done.waitFor()
    await dialog.getByRole('button', { name: say('saved.delete', { name: '街坊' }) }).click()
    await dialog.getByText(say('saved.deleted', { name: '街坊' })).waitFor()
    await done.waitFor({ state: 'detached' })
    await dialog.getByRole('button', { name: say('digest.undelete') }).click()
    await dialog.getByRole('button', { name: '街坊', exact: true }).waitFor()
    await page.keyboard.press('Escape')

    const archive = await openArchive({ file })
    const { total } = await archive.api.search({ query: '居民' })
    await archive.close()
    await box.fill('')
    await show()
    await dialog.getByText(say('results.count', { count: total }), { exact: true }).waitFor()
    await dialog.getByRole('button', { name: '街坊', exact: true }).click()
    await expect.poll(() => box.inputValue()).toBe('居民')
    await dialog.waitFor({ state: 'detached' })

    await show()
    await dialog.getByRole('button', { name: say('saved.delete', { name: '街坊' }) }).click()
    await dialog.getByText(say('saved.deleted', { name: '街坊' })).waitFor()
    await expect.poll(() => dialog.getByRole('button', { name: '街坊', exact: true }).count()).toBe(0)
    await dialog.getByRole('button', { name: say('digest.undelete') }).click()
    await dialog.getByRole('button', { name: '街坊', exact: true }).waitFor()
    expect(await close()).toEqual([])
  })
})
