import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { createMessages } from '#renderer/messages/use-messages.ts'
import { hosts } from '#tests/helpers/hosts.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const { t } = createMessages('en')

describe.each(hosts)('the language of $name', ({ open }) => {
  it('is English on an English system, until the reader chooses', async () => {
    const folder = tempFolder()
    const { page, close } = await open({ archive: join(folder, 'language.jianbao'), folder, language: 'en-US' })
    await page.getByRole('searchbox', { name: t('search.label') }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    // Chinese keeps marks of its own width in it.
    await page.getByRole('grid').getByRole('row').first().click()
    const chinese = page.getByRole('article').locator('[lang="zh-CN"]')
    await chinese.first().waitFor()
    const widths = await chinese.evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fontVariantEastAsian))
    expect(new Set(widths)).toEqual(new Set(['normal']))
    await page.getByRole('button', { name: t('settings.title') }).click()
    await page.getByRole('radio', { name: '简体中文' }).click({ force: true })
    await page.getByRole('searchbox', { name: say('search.label'), includeHidden: true }).waitFor()
    await page.reload()
    await page.getByRole('searchbox', { name: say('search.label') }).waitFor()
    await close()
  })
})
