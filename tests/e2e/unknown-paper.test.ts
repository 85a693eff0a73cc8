import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { unknownWord } from '#contract/unknown-words.ts'
import { hosts } from '#tests/helpers/hosts.ts'
import { pressKey } from '#tests/helpers/press-key.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

describe.each(hosts)('articles of unknown paper in $name', ({ open }) => {
  it('are listed by a tick, and one of them stays open, marked, while something else is searched', async () => {
    const folder = tempFolder()
    const file = join(folder, 'samples.jianbao')
    const host = await open({ archive: file, folder })
    const { page } = host
    const rows = page.getByRole('grid', { name: say('pane.results') }).getByRole('row')
    await rows.first().waitFor()
    const archive = await openArchive({ file })
    const unknown = await archive.api.search({ query: '', filters: { outlet: [''] } })
    const other = (await archive.api.search({ query: '-报纸:不详' })).hits.find(({ headline }) => headline !== null)
    await archive.close()
    expect(unknown.total).toBeGreaterThan(0)

    await page.getByRole('checkbox', { name: say('filter.value', { name: say('hit.no-outlet'), count: unknown.total }) }).check()
    await page
      .locator('#pane-results')
      .getByText(say('results.found', { count: unknown.total }), { exact: true })
      .waitFor()
    await rows.first().click()
    const article = page.getByRole('main', { name: say('pane.article') })
    const headline = await article.getByRole('heading').first().textContent()
    expect(unknown.hits.map((hit) => hit.headline)).toContain(headline)
    expect(await article.getByText(say('reader.not-among')).count()).toBe(0)
    await expect.poll(() => page.title()).toBe(say('app.title', { about: headline ?? '' }))

    // A button goes away with its condition: the focus goes to the next of them, at last to the results.
    await page.getByRole('checkbox', { name: say('filter.undated') }).check()
    await pressKey(page.getByRole('button', { name: say('filter.remove', { name: say('hit.no-outlet') }) }))
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id)
    await expect.poll(focused).toBe(say('filter.remove', { name: say('filter.undated') }))
    await pressKey(page.getByRole('button', { name: say('filter.clear-all') }))
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('#results') !== null)).toBe(true)
    await page.getByRole('searchbox', { name: say('search.label') }).fill(`标题:“${other?.headline}”`)
    await article.getByText(say('reader.not-among')).waitFor()
    expect(await article.getByRole('heading').first().textContent()).toBe(headline)

    // One step back is to before the typing, with the article still open.
    await page.evaluate(() => history.back())
    await expect.poll(() => page.getByRole('searchbox', { name: say('search.label') }).inputValue()).toBe('')
    await article.getByText(say('reader.not-among')).waitFor({ state: 'detached' })

    // Typed as a word it is offered as what it may mean.
    await page.getByRole('searchbox', { name: say('search.label') }).fill('报纸不明')
    const offer = say('search.offer', { query: `报纸:${unknownWord}`, count: unknown.total })
    await pressKey(page.getByRole('button', { name: offer }))
    await page
      .locator('#pane-results')
      .getByText(say('results.found', { count: unknown.total }), { exact: true })
      .waitFor()

    // Where nothing is found there is no list, and the splitter behind it is no place to be.
    await page.getByRole('searchbox', { name: say('search.label') }).fill('没有哪一篇有这些字')
    const from = page.getByRole('textbox', { name: say('filter.from') })
    await from.fill('1800')
    await page.getByRole('textbox', { name: say('filter.to') }).fill('1801')
    await from.press('Enter')
    await page.getByText(say('results.none')).waitFor()
    await pressKey(page.getByRole('list', { name: say('filter.active') }).getByRole('button', { name: say('filter.clear-all') }))
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('pane-results')
    await host.close()
  })
})
