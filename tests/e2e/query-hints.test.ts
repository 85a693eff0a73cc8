import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { loopback } from '#contract/loopback.ts'
import { hosts, openLoopback } from '#tests/helpers/hosts.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

describe.each(hosts)('hints under the search box in $name', ({ open }) => {
  it('offers the field for a role before a name, and reads an open quotation while it is typed', async () => {
    const folder = tempFolder()
    const file = join(folder, 'hints.jianbao')
    const host = await open({ archive: file, folder })
    const { page } = host
    const box = page.getByRole('searchbox', { name: say('search.label') })
    const rows = page.getByRole('grid', { name: say('pane.results') }).getByRole('row')
    await rows.first().waitFor()

    const archive = await openArchive({ file })
    const { hits } = await archive.api.search({ query: '', limit: 100 })
    const views = await Promise.all(hits.map(({ id }) => archive.api.getArticle({ id })))
    const reporter = views.flatMap(({ article }) => article.byline).find(({ role }) => role === 'reporter')?.name
    const outlet = views.map(({ article }) => article.outlet.value).find((name) => name !== null)
    if (reporter === undefined || outlet === undefined || outlet === null) throw new Error('the samples name no reporter or no paper')
    const count = async (query: string): Promise<number> => (await archive.api.search({ query })).total

    await box.fill(`记者 ${reporter}`)
    const person = `记者:${reporter}`
    const offer = page.getByRole('button', { name: say('search.offer', { query: person, count: await count(person) }) })
    // A query shows no space that is not in it.
    for (const part of [box, offer])
      expect(await part.evaluate((element) => getComputedStyle(element).getPropertyValue('text-autospace'))).toBe('no-autospace')
    await offer.click()
    await expect.poll(() => box.inputValue()).toBe(`记者:${reporter}`)
    await rows.first().waitFor()
    await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true)

    const paper = `报纸:${outlet}`
    await box.fill(outlet)
    await page.getByRole('button', { name: say('search.offer', { query: paper, count: await count(paper) }) }).click()
    await page
      .getByText(say('results.count', { count: await count(paper) }))
      .first()
      .waitFor()

    await box.fill('“居民')
    await page.getByText(say('hint.unclosed', { text: '“' })).waitFor()
    expect(await rows.count()).toBeGreaterThan(0)
    await archive.close()
    await host.close()
  })
})

describe('Enter in the search box', () => {
  it('opens the first result of what is typed, though the answer comes after it', async () => {
    const folder = tempFolder()
    const file = join(folder, 'enter.jianbao')
    const { page, close } = await openLoopback({ archive: file, folder })
    const list = page.getByRole('grid', { name: say('pane.results') })
    const second = (await list.getByRole('row').nth(1).getByRole('heading').textContent()) ?? ''
    const answered = Promise.withResolvers<void>()
    await page.route(`**${loopback.callPath}search`, async (route) => {
      await answered.promise
      await route.continue()
    })
    const box = page.getByRole('searchbox', { name: say('search.label') })
    await box.fill(`标题:${second}`)
    await box.press('Enter')
    expect(await page.getByRole('article').count()).toBe(0)
    answered.resolve()
    await page.getByRole('article').getByRole('heading', { name: second }).waitFor()
    await expect.poll(() => list.evaluate((element) => element === document.activeElement)).toBe(true)

    // Where nothing is found, who typed goes on typing.
    await box.fill('没有这样的话')
    await box.press('Enter')
    await page.getByText(say('results.none')).waitFor()
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await close()).toEqual([])
  })
})
