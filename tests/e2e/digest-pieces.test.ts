import { join } from 'node:path'

import type { Locator, Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { writeCorpus } from '#tests/bench/corpus.ts'
import { hosts, openLoopback } from '#tests/helpers/hosts.ts'
import { pressKey } from '#tests/helpers/press-key.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const openSheet = async (page: Page): Promise<Locator> => {
  await page
    .getByRole('banner')
    .getByRole('button', { name: say('action.digest') })
    .click()
  return page.getByRole('dialog', { name: say('digest.title') })
}
const rowsOf = (sheet: Locator) => sheet.getByRole('grid', { name: say('digest.list') }).getByRole('row')
const namesOf = (sheet: Locator) => rowsOf(sheet).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''))
const rowNamed = (sheet: Locator, name: string) => sheet.getByRole('row', { name })
const notesOf = (within: Locator) => within.getByRole('row').getByRole('textbox')
const waitUntilKept = (sheet: Locator) => sheet.getByText(say('digest.kept'), { exact: true }).waitFor()
const hasFocus = (element: Locator) => element.evaluate((one) => one === document.activeElement)
const waitForFocus = (element: Locator) => expect.poll(() => hasFocus(element)).toBe(true)

describe.each(hosts)('the note above a piece in $name', ({ open }) => {
  it('is written in its row, goes with it, is taken back in one step, and is kept and printed', async () => {
    const folder = tempFolder()
    const archive = join(folder, 'notes.jianbao')
    const first = await open({ archive, folder })
    const { page } = first
    const hits = page.getByRole('grid', { name: say('pane.results') }).getByRole('row')
    await hits.first().waitFor()
    for (const place of [0, 1, 2]) await hits.nth(place).getByRole('checkbox').check()
    const [a = '', b = '', c = ''] = await hits.getByRole('heading').allTextContents()
    const sheet = await openSheet(page)
    await expect.poll(() => namesOf(sheet)).toEqual([a, b, c])
    await rowNamed(sheet, b)
      .getByRole('button', { name: say('digest.add-piece-note') })
      .click()
    const note = notesOf(sheet)
    await waitForFocus(note)
    // Letters look for no row, arrows move within the text.
    await page.keyboard.type('此文涉我区')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('及')
    await expect.poll(() => note.inputValue()).toBe('此文涉及我区')
    await page.keyboard.press('Escape')
    await waitForFocus(rowNamed(sheet, b))
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => namesOf(sheet)).toEqual([b, a, c])
    await expect.poll(() => rowNamed(sheet, b).getByRole('textbox').inputValue()).toBe('此文涉及我区')
    await page.keyboard.press('Control+z')
    const undone = sheet.getByRole('status').getByText(say('digest.undone'), { exact: true })
    await undone.waitFor()
    const said = await undone.elementHandle()
    await expect.poll(() => namesOf(sheet)).toEqual([a, b, c])
    await page.keyboard.press('Control+z')
    await expect.poll(() => note.count()).toBe(0)
    // Said anew, though in the same words: what stays as it is is not read out.
    await undone.waitFor()
    expect(await said?.evaluate((words) => words.isConnected)).toBe(false)

    // By the keyboard alone: handle, note.
    await rowNamed(sheet, c).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await waitForFocus(rowNamed(sheet, c).getByRole('button', { name: say('digest.add-piece-note') }))
    await pressKey(page.locator(':focus'))
    await waitForFocus(note)
    await page.keyboard.type('请水务局阅研')
    await expect.poll(() => note.inputValue()).toBe('请水务局阅研')
    await waitUntilKept(sheet)
    expect(await first.close()).toEqual([])

    const second = await open({ archive, folder })
    const found = await openSheet(second.page)
    await expect.poll(() => rowNamed(found, c).getByRole('textbox').inputValue()).toBe('请水务局阅研')
    const format = say('digest.save-markdown')
    const button = found.getByRole('button', { name: format })
    const saveText = async () => {
      await expect.poll(() => button.isEnabled()).toBe(true)
      return new TextDecoder().decode((await second.save(() => button.click())).bytes)
    }
    expect(await saveText()).toContain('> **剪报编者按**：请水务局阅研')

    // What the list no longer shows is printed nowhere, though a search finds the piece.
    await rowNamed(found, c).focus()
    await second.page.keyboard.press('Delete')
    await expect.poll(() => namesOf(found)).toEqual([a, b])
    await found.getByRole('radio').nth(1).check()
    const hitsText = await saveText()
    expect(hitsText).toContain(c)
    expect(hitsText).not.toContain('剪报编者按')
    await second.close()
  })
})

describe('a long list', () => {
  const pieces = 120

  async function openLong(): Promise<{ sheet: Locator; page: Page; close: () => Promise<unknown> }> {
    const folder = tempFolder()
    const archive = join(folder, 'long.jianbao')
    const corpus = join(folder, 'pages')
    writeCorpus({ folder: corpus, articles: pieces, characters: 200 })
    const { api, grantFiles, close } = await openArchive({ file: archive, create: true })
    await api.importFiles({ grant: grantFiles({ paths: [corpus] }) })
    const { hits } = await api.search({ query: '', limit: pieces })
    await api.changeDigest({ put: { ids: hits.map(({ id }) => id) } })
    await close()
    const host = await openLoopback({ archive, folder })
    const sheet = await openSheet(host.page)
    await rowsOf(sheet).first().waitFor()
    return { sheet, page: host.page, close: host.close }
  }
  const placeOf = async (row: Locator): Promise<number> => Number(await row.getAttribute('aria-rowindex'))
  const focused = (sheet: Locator) => sheet.locator('[role="row"]:focus')

  it('draws the rows in the window, tells the places of all, and keeps the focus in it whatever moves or goes', async () => {
    const { sheet, page, close } = await openLong()
    expect(await sheet.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(pieces))
    expect(await rowsOf(sheet).count()).toBeLessThan(pieces / 2)
    await rowsOf(sheet).first().focus()
    await page.keyboard.press('End')
    await expect.poll(() => placeOf(focused(sheet))).toBe(pieces)
    expect(await focused(sheet).textContent()).toMatch(new RegExp(`^${pieces}`))
    // Further up than the window is high.
    for (let place = pieces - 1; place > pieces - 40; place--) {
      await page.keyboard.press('Alt+ArrowUp')
      await expect.poll(() => placeOf(focused(sheet))).toBe(place)
    }
    const top = async () => (await focused(sheet).boundingBox())?.y ?? -1
    const waitUntilShown = () => expect.poll(async () => (await top()) > 0 && (await top()) < 860).toBe(true)
    await waitUntilShown()
    await page.keyboard.press('Delete')
    await expect.poll(() => sheet.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(pieces - 1))
    await expect.poll(() => placeOf(focused(sheet))).toBe(pieces - 39)
    await page.keyboard.press('Control+z')
    await expect.poll(() => placeOf(focused(sheet))).toBe(pieces - 38)
    // One key right behind the other: the list has not come to its end yet, and the neighbour of the last row is not drawn.
    await Promise.all([page.keyboard.press('End'), page.keyboard.press('Delete')])
    await expect.poll(() => sheet.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(pieces - 1))
    await expect.poll(() => placeOf(focused(sheet))).toBe(pieces - 1)
    await waitUntilShown()
    const headline = (await focused(sheet).getAttribute('aria-label')) ?? ''
    await pressKey(focused(sheet).getByRole('button', { name: say('digest.remove', { headline }) }))
    await expect.poll(() => sheet.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(pieces - 2))
    await expect.poll(() => placeOf(focused(sheet))).toBe(pieces - 2)
    await close()
  })

  it('takes a piece that is dropped far down where it is dropped', async () => {
    const { sheet, page, close } = await openLong()
    await rowsOf(sheet).first().focus()
    await page.keyboard.press('End')
    await expect.poll(() => placeOf(focused(sheet))).toBe(pieces)
    const row = (place: number) => sheet.locator(`[role="row"][aria-rowindex="${place}"]`)
    const nameOf = (place: number) => row(place).getAttribute('aria-label')
    await expect.poll(() => namesOf(sheet)).not.toContain('…')
    const name = (await nameOf(pieces - 6)) ?? ''
    const to = row(pieces - 3)
    const boxOf = async (element: Locator) => (await element.boundingBox()) ?? { x: 0, y: Infinity, width: 0, height: 0 }
    // Rows grow when they are measured, move those below them, and a busy browser leaves out steps of the pointer: it goes
    // where they are now, a little beside where it was, until what the next step needs is there.
    let nudge = 0
    const pointAt = async (element: Locator, x: number, share: number) => {
      nudge = 4 - nudge
      const box = await boxOf(element)
      await page.mouse.move(box.x + x + nudge, box.y + box.height * share)
    }
    const namesOfRows = (state: string) =>
      sheet.locator(`[role="row"]${state}`).evaluateAll((rows) => rows.map((one) => one.getAttribute('aria-label')))
    const namesUnderPointer = async () => {
      await pointAt(row(pieces - 6), 8, 0.5)
      return namesOfRows(':hover')
    }
    await expect.poll(namesUnderPointer).toEqual([name])
    await page.mouse.down()
    const namesDragged = async () => {
      await pointAt(row(pieces - 6), 8, 0.8)
      return namesOfRows('[data-dragging]')
    }
    await expect.poll(namesDragged).toEqual([name])
    const line = sheet.locator('.react-aria-DropIndicator[data-drop-target]')
    const distance = async () => {
      await pointAt(to, 60, 0.75)
      if ((await line.count()) === 0) return Infinity
      const [at, { y, height }] = await Promise.all([boxOf(line), boxOf(to)])
      return Math.abs(at.y - y - height)
    }
    await expect.poll(distance).toBeLessThan(5)
    await page.mouse.up()
    await expect.poll(() => nameOf(pieces - 3)).toBe(name)
    await waitUntilKept(sheet)
    await close()
  })
})
