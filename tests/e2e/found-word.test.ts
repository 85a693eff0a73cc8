/** What screen readers are told of a search: additions to live regions, which is what they read out. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openLoopback, type OpenedHost } from '#tests/helpers/hosts.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'
import { waitForAnswers } from '#tests/helpers/wait-for-answers.ts'

const found = (count: number | string) => say('results.found', { count })

/** From now on, the page keeps what was added to a live region, or changed in it, that tells of something found. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(
    ([pattern]) => {
      const heard: string[] = []
      Object.assign(window, { heard })
      new MutationObserver((records) => {
        for (const { type, target, addedNodes } of records) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest('[role="status"], [aria-live="polite"]')
          const text = region?.textContent ?? ''
          if ((type === 'characterData' || addedNodes.length > 0) && new RegExp(pattern ?? '').test(text)) heard.push(text)
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    },
    [found('[\\d,]+')],
  )
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0))
}

describe('what is heard of a search', () => {
  const folder = tempFolder()
  let host: OpenedHost
  let page: Page
  let takeHeard: () => Promise<readonly string[]>
  const total = () => page.locator('#pane-results').getByText(new RegExp(`^${found('[\\d,]+')}$`))

  beforeAll(async () => {
    host = await openLoopback({ archive: join(folder, 'a.jianbao'), folder })
    page = host.page
    await page.getByRole('row').first().waitFor()
    takeHeard = await listen(page)
  })
  afterAll(() => host.close())

  async function search(query: string): Promise<void> {
    await page.getByRole('searchbox').fill(query)
    await waitForAnswers(page)
  }

  it('is how many a search found, and a filter', async () => {
    await search('居民')
    await expect.poll(takeHeard).toEqual([await total().textContent()])
    await page.getByRole('checkbox', { name: say('filter.undated') }).check()
    await waitForAnswers(page)
    await expect.poll(takeHeard).toEqual([await total().textContent()])
    await search('')
    await page.getByRole('checkbox', { name: say('filter.undated') }).uncheck()
    await waitForAnswers(page)
    await takeHeard()
  })

  it('is said again of a second search that finds as many', async () => {
    for (const query of ['没有这样的话', '也没有那样的话', '没有这样的话']) {
      await search(query)
      await expect.poll(takeHeard).toEqual([found(0)])
    }
    await search('')
    await takeHeard()
  })

  it('is nothing where an import adds to what was found', async () => {
    const before = await total().textContent()
    const file = join(folder, '一版.txt')
    writeFileSync(file, `水渠今日通水\n\n${'昨日,记者从中原区获悉,当地的水渠通水,沿线的村民都说这是一件大好事。'.repeat(8)}\n`)
    await page.getByRole('button', { name: say('action.import'), exact: true }).click()
    await host.chooseFiles(() => page.getByRole('button', { name: say('import.choose-files') }).click(), [file])
    await expect.poll(() => total().textContent()).not.toBe(before)
    await waitForAnswers(page)
    expect(await takeHeard()).toEqual([])
  })
})
