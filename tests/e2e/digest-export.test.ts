import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Locator, Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'

import { exportFormats, type ExportFormat } from '#contract/documents.ts'
import { answerSaveDialog } from '#tests/helpers/desktop-page.ts'
import { hosts, openLoopback } from '#tests/helpers/hosts.ts'
import { launchDesktop } from '#tests/helpers/launch.ts'
import { pressKey } from '#tests/helpers/press-key.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const title = '水边的事/上'
const fileName = '水边的事 上'
const hasPython = spawnSync('python3', ['--version']).status === 0
const nameFormat = (format: ExportFormat): string => say(`digest.save-${format}`)

/** Chooses the first pieces of the samples and opens the digest; gives their headlines. */
async function chooseClippings(page: Page, count: number): Promise<{ sheet: Locator; headlines: readonly string[] }> {
  const rows = page.getByRole('grid', { name: say('pane.results') }).getByRole('row')
  await rows.first().waitFor()
  const headlines: string[] = []
  for (let index = 0; index < count; index += 1) {
    await rows.nth(index).getByRole('checkbox').check()
    headlines.push((await rows.nth(index).getByRole('heading').textContent()) ?? '')
  }
  await page.getByRole('button', { name: say('action.digest-count', { count }) }).click()
  const sheet = page.getByRole('dialog', { name: say('digest.title') })
  await sheet.getByRole('textbox', { name: say('digest.name') }).fill(title)
  return { sheet, headlines }
}

/** The text of a document as a program that knows its kind reads it. */
function readDocument(format: ExportFormat, bytes: Uint8Array, folder: string): string {
  if (format !== 'docx') return Buffer.from(bytes).toString()
  const file = join(folder, 'read.docx')
  writeFileSync(file, bytes)
  const script = 'import sys,zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read("word/document.xml"))'
  return execFileSync('python3', ['-c', script, file], { encoding: 'utf8' })
}

describe.each(hosts)('a digest as a file for other programs in $name', ({ open }) => {
  it.skipIf(!hasPython)('is saved as Word, web page and Markdown under its title, with every chosen piece in order', async () => {
    const folder = tempFolder()
    const host = await open({ archive: join(folder, 'export.jianbao'), folder })
    const { sheet, headlines } = await chooseClippings(host.page, 3)
    for (const format of exportFormats) {
      const { name, bytes } = await host.save(() => sheet.getByRole('button', { name: nameFormat(format) }).click())
      expect(name).toBe(`${fileName}${{ docx: '.docx', html: '.html', markdown: '.md' }[format]}`)
      const text = readDocument(format, bytes, folder)
      const places = headlines.map((headline) => text.lastIndexOf(headline))
      expect(places).not.toContain(-1)
      expect(places).toEqual(places.toSorted((one, other) => one - other))
      await sheet.getByText(say('digest.saved', { name })).waitFor()
    }
    // Opened again, the digest may be another than the one that was saved.
    await host.page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await host.page.getByRole('button', { name: say('action.digest-count', { count: 3 }) }).click()
    await sheet.getByRole('button', { name: nameFormat('docx') }).waitFor()
    expect(await sheet.getByText(`${fileName}.`).count()).toBe(0)
    expect(await host.close()).toEqual([])
  })
})

describe('a digest by the keyboard', () => {
  it('keeps the focus through every act, so that Escape is heard', async () => {
    const folder = tempFolder()
    const host = await openLoopback({ archive: join(folder, 'keys.jianbao'), folder })
    const { page } = host
    const { sheet } = await chooseClippings(page, 2)
    const press = (name: string): Promise<void> => pressKey(sheet.getByRole('button', { name, exact: true }))
    const holdsFocus = () => sheet.evaluate((dialog) => dialog.contains(document.activeElement))

    await sheet.getByText(say('digest.kept'), { exact: true }).waitFor()
    await Promise.all([page.waitForEvent('download'), press(nameFormat('markdown'))])
    await expect.poll(holdsFocus).toBe(true)
    await press(say('digest.new'))
    await sheet.getByText(say('digest.empty'), { exact: true }).waitFor()
    await expect.poll(holdsFocus).toBe(true)
    await press(say('digest.open-named', { title }))
    await sheet.getByText(say('digest.open-now')).waitFor()
    await expect.poll(holdsFocus).toBe(true)
    for (const count of [1, 0]) {
      await sheet.getByRole('grid').getByRole('row').first().focus()
      await page.keyboard.press('Delete')
      await sheet.getByText(say('digest.chosen', { count })).waitFor()
      await expect.poll(holdsFocus).toBe(true)
    }
    await page.keyboard.press('Control+z')
    await sheet.getByText(say('digest.chosen', { count: 1 })).waitFor()
    await press(say('digest.delete-named', { title }))
    await sheet.getByText(say('digest.deleted', { title })).waitFor()
    await expect.poll(holdsFocus).toBe(true)
    await press(say('digest.undelete-named', { title }))
    await sheet.getByText(say('digest.open-now')).waitFor()
    await expect.poll(holdsFocus).toBe(true)
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    await host.close()
  })
})

describe('saving an export from the desktop window', () => {
  it('says that nothing was saved when the dialog is cancelled, and what went wrong when the place cannot be written', async () => {
    const folder = tempFolder()
    const program = await launchDesktop({ archive: join(folder, 'export.jianbao'), userData: folder })
    try {
      const { sheet } = await chooseClippings(program.page, 1)
      const button = sheet.getByRole('button', { name: nameFormat('docx') })
      await answerSaveDialog(program, null)
      await button.click()
      await sheet.getByText(say('digest.not-saved')).waitFor()

      const closed = join(folder, 'no-folder-here')
      await answerSaveDialog(program, closed)
      await button.click()
      await sheet.getByRole('alert').waitFor()
      await expect.poll(() => button.isEnabled()).toBe(true)

      mkdirSync(closed)
      await button.click()
      await sheet.getByText(say('digest.saved', { name: `${fileName}.docx` })).waitFor()
      await expect.poll(() => sheet.getByRole('alert').count()).toBe(0)
    } finally {
      await program.close()
    }
  })
})
