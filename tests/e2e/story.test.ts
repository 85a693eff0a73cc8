import { join } from 'node:path'

import type { Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import type { Article } from '#contract/models.ts'
import { hosts } from '#tests/helpers/hosts.ts'
import type { OpenedHost } from '#tests/helpers/hosts.ts'
import { listStoryPages } from '#tests/helpers/real-pages.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'
import { waitForAnswers } from '#tests/helpers/wait-for-answers.ts'
import { hasPoppler, listDestinations, listFonts, readPages, withoutSpace } from '#tests/node/print/pdf-text.ts'

const { real, files } = listStoryPages()
// Both are in the text of several pages of either set; district and outlet together leave one.
const word = '居民'
const [district, outlet] = real ? ['管城回族区', '郑州日报'] : ['中原区', '郑州晚报']
const title = '街坊的事'

// Sentences with a number in them.
const found = new RegExp(`^${say('results.found', { count: '[\\d,]+' })}$`)
const unfolding = new RegExp(`^${say('filter.more', { count: '[\\d,]+' })}$`)
const readNumber = (text: string | null): number => Number(text?.replace(/\D/g, ''))

const hitsOf = (page: Page) => page.getByRole('grid', { name: say('pane.results') }).getByRole('row')
const readTotal = async (page: Page): Promise<number> => readNumber(await page.locator('#pane-results').getByText(found).textContent())

async function importPages({ page, chooseFiles }: OpenedHost): Promise<void> {
  await page.getByRole('button', { name: say('action.import'), exact: true }).click()
  const dialog = page.getByRole('dialog')
  await chooseFiles(() => dialog.getByRole('button', { name: say('import.choose-files') }).click(), files)
  await page.getByRole('dialog', { name: say('report.title') }).waitFor()
  await dialog.getByRole('button', { name: say('report.done') }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Ticks a value of a facet; a long list shows its first values and is unfolded for the rest. */
async function tickFilter(page: Page, facet: string, value: string): Promise<void> {
  await waitForAnswers(page)
  const section = page.getByRole('region', { name: facet, exact: true })
  const unfold = section.getByRole('button', { name: unfolding })
  if (await unfold.isVisible()) await unfold.click()
  await section.getByRole('checkbox', { name: new RegExp(say('filter.value', { name: value, count: '\\d+' })) }).check()
}

/** Ticks the boxes of the first hits; gives their headlines as shown. */
async function chooseHits(page: Page, count: number): Promise<readonly string[]> {
  const headlines: string[] = []
  for (let index = 0; index < count; index += 1) {
    const row = hitsOf(page).nth(index)
    await row.getByRole('checkbox').check()
    headlines.push((await row.getByRole('heading').textContent()) ?? '')
  }
  return headlines
}

async function findArticles(archiveFile: string): Promise<readonly Article[]> {
  const archive = await openArchive({ file: archiveFile })
  const { hits } = await archive.api.search({ query: word })
  const views = await Promise.all(hits.slice(0, 3).map(({ id }) => archive.api.getArticle({ id })))
  await archive.close()
  return views.map(({ article }) => article)
}

describe.each(hosts)('from first run to a printed digest in $name', ({ open }) => {
  it.skipIf(!hasPoppler())('imports, finds, filters, reads, chooses and prints, and reaches for nothing outside', async () => {
    const folder = tempFolder()
    const archive = join(folder, 'story.jianbao')
    const host = await open({ archive, folder })
    const { page } = host

    // First run: the sample pages are there.
    await hitsOf(page).first().waitFor()
    const samples = await readTotal(page)
    expect(samples).toBeGreaterThan(10)

    await importPages(host)
    await expect.poll(() => readTotal(page)).toBeGreaterThan(real ? samples : samples - 1)

    // A word of two characters.
    await page.getByRole('searchbox', { name: say('search.label') }).fill(word)
    await waitForAnswers(page)
    const total = await readTotal(page)
    expect(total).toBeGreaterThanOrEqual(3)
    expect(total).toBeLessThan(samples)
    for (const row of await hitsOf(page).all()) expect(await row.locator('mark').allTextContents()).toContain(word)

    await tickFilter(page, say('facet.district'), district)
    await tickFilter(page, say('facet.outlet'), outlet)
    await waitForAnswers(page)
    await expect.poll(() => hitsOf(page).count()).toBe(1)
    expect(await hitsOf(page).first().textContent()).toContain(outlet)

    // Read it.
    const headline = await hitsOf(page).first().getByRole('heading').textContent()
    await hitsOf(page).first().click()
    const article = page.getByRole('article')
    expect(await article.getByRole('heading').first().textContent()).toContain(headline)
    expect(await article.locator('mark').first().textContent()).toBe(word)

    // Choose three of all that have the word.
    await page.getByRole('button', { name: say('filter.clear-all') }).click()
    await expect.poll(() => readTotal(page)).toBe(total)
    const chosen = await chooseHits(page, 3)

    await page.getByRole('button', { name: say('action.digest-count', { count: 3 }) }).click()
    const sheet = page.getByRole('dialog', { name: say('digest.title') })
    await sheet.getByRole('textbox', { name: say('digest.name') }).fill(title)
    const { bytes: pdf } = await host.save(() => sheet.getByRole('button', { name: say('digest.save-pdf') }).click())

    expect(await host.close()).toEqual([])
    checkDigest(pdf, await findArticles(archive), chosen)
  })
})

function checkDigest(pdf: Uint8Array, articles: readonly Article[], chosen: readonly string[]): void {
  const pages = readPages(pdf).map(withoutSpace)
  // Without the folio at the foot and the running head at the top, a paragraph can be read across pages.
  const bodies = pages.map((page) => page.replace(/第\d+页\/共\d+页$/, ''))
  const text = bodies.join('')
  expect(articles.map(({ headline }) => headline)).toEqual(chosen)

  for (const article of articles) {
    for (const paragraph of article.paragraphs) {
      for (const sentence of paragraph.text.split(/(?<=[。!?；])/u)) expect(isPrinted(bodies, withoutSpace(sentence)), sentence).toBe(true)
    }
  }

  // The contents name the page on which each article starts; the folio of that page says the same number.
  const contents = (pages[1] ?? '').replace(/\.{3,}/gu, '…')
  const starts = listDestinations(pdf)
  articles.forEach((article, index) => {
    const start = starts.get(`a${index + 1}`) ?? 0
    const opening = withoutSpace(article.headline ?? '')
    expect(contents).toContain(`${opening}…${start}`)
    expect(pages[start - 1]).toContain(opening)
    expect(pages[start - 1]).toContain(`第${start}页/共${pages.length}页`)
  })

  expect(text).not.toMatch(/[\u2E80-\u2FDF]/)
  const fonts = listFonts(pdf)
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([])
}

/** True for a sentence on one page, and for one that ends a page and goes on below the running head of the next. */
function isPrinted(pages: readonly string[], sentence: string): boolean {
  const turns = (page: string, next: string): boolean =>
    Array.from(sentence, (_, at) => at).some((at) => at > 0 && page.endsWith(sentence.slice(0, at)) && next.includes(sentence.slice(at)))
  return pages.some((page, index) => page.includes(sentence) || turns(page, pages[index + 1] ?? ''))
}
