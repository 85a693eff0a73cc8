import { join } from 'node:path'

import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { hosts } from '#tests/helpers/hosts.ts'
import type { OpenedHost } from '#tests/helpers/hosts.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'
import { waitForAnswers } from '#tests/helpers/wait-for-answers.ts'

const [, loopback] = hosts
const folder = tempFolder()
let host: OpenedHost
let page: Page

const rows = () => page.getByRole('grid', { name: say('pane.results') }).getByRole('row')

/** Goes to a place by its address, from the start. */
async function goTo(place: string): Promise<void> {
  await page.keyboard.press('Escape')
  await page.evaluate((hash) => {
    location.hash = ''
    location.hash = hash
  }, place)
}

async function search(query: string): Promise<void> {
  await goTo(`q=${encodeURIComponent(query)}`)
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe(query)
  await waitForAnswers(page)
}

async function openFirstArticle(): Promise<void> {
  await search('居民')
  const headline = (await rows().first().getByRole('heading').textContent()) ?? ''
  await rows().first().click()
  await page.getByRole('article').getByRole('heading', { name: headline }).waitFor()
}

async function takeArticleOut(): Promise<void> {
  await openFirstArticle()
  const [first = '', second = ''] = await rows().getByRole('heading').allTextContents()
  await page.getByRole('button', { name: say('remove.open') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('remove.do') })
    .click()
  await page.getByText(say('removed.title')).waitFor()
  await expect.poll(() => rows().first().getByRole('heading').textContent()).toBe(second)
  expect(second).not.toBe(first)
}

async function openDialog(panel: string): Promise<void> {
  await goTo(`panel=${panel}`)
  await page.getByRole('dialog').waitFor()
}

/** Every screen, and how a person comes to it. */
const screens: Readonly<Record<string, () => Promise<void>>> = {
  'the start': async () => {
    await goTo('')
    await rows().first().waitFor()
  },
  'an article with matches': openFirstArticle,
  'an article with its original page': async () => {
    await openFirstArticle()
    await page.getByRole('button', { name: say('reader.show-original') }).click()
    await page.getByText(say('original.leftovers')).first().waitFor()
    await page.getByRole('button', { name: say('reader.show-original') }).click()
  },
  'an article being corrected': async () => {
    await openFirstArticle()
    await page.getByRole('button', { name: say('correct.open') }).click()
    await page.getByRole('dialog').waitFor()
  },
  'a paper chosen from the known ones': async () => {
    await openFirstArticle()
    await page
      .getByRole('article')
      .getByRole('button', { name: new RegExp(say('field.outlet')) })
      .last()
      .press('Enter')
    await page.getByRole('combobox').press('ArrowDown')
    await page.getByRole('option').first().waitFor()
  },
  'an article with the places to split it': async () => {
    await openFirstArticle()
    await page.getByRole('button', { name: say('cut.mode') }).click()
    await page.getByText(say('cut.help')).waitFor()
  },
  'an article that was split': async () => {
    await openFirstArticle()
    await page.getByRole('button', { name: say('cut.mode') }).click()
    await page
      .getByRole('button', { name: say('cut.split-before', { opening: '' }) })
      .first()
      .click()
    await page.getByText(say('cut.split-done')).waitFor()
  },
  'an article about to be taken out': async () => {
    await openFirstArticle()
    await page.getByRole('button', { name: say('remove.open') }).click()
    await page.getByRole('dialog').getByRole('radio').nth(1).waitFor()
  },
  'an article that is taken out': takeArticleOut,
  'an article that is taken out in a narrow window': async () => {
    await takeArticleOut()
    await page.setViewportSize({ width: 620, height: 800 })
  },
  'an article in a narrow window': async () => {
    await openFirstArticle()
    await page.setViewportSize({ width: 620, height: 800 })
  },
  'no result': async () => {
    await search('没有这样的话')
    await page.getByText(say('results.none')).first().waitFor()
  },
  'a query that was not understood': async () => {
    await search('(居民 日期:昨天')
    await page.getByText(say('search.understood')).first().waitFor()
  },
  'the search help': async () => {
    await goTo('')
    await page.getByRole('button', { name: say('search.help') }).click()
    await page.getByText(say('help.words')).waitFor()
  },
  'the settings': async () => {
    await goTo('')
    await page.getByRole('button', { name: say('settings.title') }).click()
    await page.getByText(say('theme.dark')).waitFor()
  },
  'the import': () => openDialog('import'),
  'the archive': async () => {
    await openDialog('archive')
    await page.getByText(say('imports.list'), { exact: true }).click()
  },
  'the guide': () => openDialog('guide'),
  'the digest with two articles': async () => {
    await goTo('')
    for (const index of [0, 1]) await rows().nth(index).getByRole('checkbox').check()
    await openDialog('digest')
    const dialog = page.getByRole('dialog')
    await dialog
      .getByRole('button', { name: say('digest.add-piece-note') })
      .first()
      .click()
    await dialog.getByRole('row').getByRole('textbox').fill('此文涉及我区')
  },
  'the digest with a kept and a deleted one': async () => {
    await openDialog('digest')
    const dialog = page.getByRole('dialog')
    const name = dialog.getByRole('textbox', { name: say('digest.name') })
    for (const title of ['甲本', '乙本']) {
      await name.fill(title)
      await dialog.getByRole('button', { name: say('digest.new') }).click()
      await expect.poll(() => name.inputValue()).toBe('')
    }
    await dialog.getByRole('button', { name: say('digest.delete-named', { title: '乙本' }) }).click()
    await dialog.getByText(say('digest.deleted-list', { count: 1 })).click()
  },
}

describe.each(['light', 'dark'] as const)('every screen in the %s', (colorScheme) => {
  beforeAll(async () => {
    host = await loopback!.open({ archive: join(folder, `${colorScheme}.jianbao`), folder })
    page = host.page
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await rows().first().waitFor()
    await page.evaluate(axe.source)
  })
  afterAll(() => host.close())

  it.each(Object.entries(screens))('has no violation of accessibility rules: %s', async (_name, show) => {
    await page.setViewportSize({ width: 1320, height: 860 })
    await show()
    // What is out of date is dimmed, on purpose, until the new answer is there.
    await waitForAnswers(page)
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run()
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`)
    })
    expect(violations).toEqual([])
  })

  it('says of every Tab stop what it is and what it is called', async () => {
    await page.setViewportSize({ width: 1320, height: 860 })
    await openFirstArticle()
    const focused = page.locator(':focus')
    /** The next stop as a screen reader has it: role and name; null behind the last, where the browser's own begin. */
    const goOn = async (): Promise<string | null> => {
      await page.keyboard.press('Tab')
      return (await focused.count()) === 0 ? null : ((await focused.ariaSnapshot()).split('\n')[0] ?? '')
    }
    const stops: string[] = []
    for (let stop = await goOn(); stop !== null && stop !== stops[0]; stop = await goOn()) stops.push(stop)
    expect(stops.length).toBeGreaterThan(20)
    expect(stops.filter((stop) => !/^- [a-z]+ "/.test(stop))).toEqual([])
  })
})
