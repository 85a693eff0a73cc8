import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import type { Locator, Page } from '@playwright/test'
import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { printPdf } from '#node/print.ts'
import { builtRendererFolder, seedsFolder } from '#node/repository-paths.ts'
import { serveArchive } from '#node/serve.ts'
import { answerSaveDialog } from '#tests/helpers/desktop-page.ts'
import { openLoopback } from '#tests/helpers/hosts.ts'
import { launchDesktop } from '#tests/helpers/launch.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

/** Opens the digest sheet with all samples to be printed. */
async function openSheet(page: Page): Promise<Locator> {
  await page
    .getByRole('grid', { name: say('pane.results') })
    .getByRole('row')
    .first()
    .waitFor()
  await page
    .getByRole('banner')
    .getByRole('button', { name: say('action.digest') })
    .click()
  const sheet = page.getByRole('dialog', { name: say('digest.title') })
  await sheet.getByRole('radio').nth(1).check()
  return sheet
}

/** Begins a PDF, closes the sheet, begins one of an article, opens the sheet again, and gives them up. */
async function giveUp(page: Page, sheet: Locator): Promise<void> {
  await sheet.getByRole('button', { name: say('digest.save-pdf') }).click()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await page
    .getByRole('grid', { name: say('pane.results') })
    .getByRole('row')
    .first()
    .click()
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: say('reader.save-pdf') })
    .click()
  await page
    .getByRole('banner')
    .getByRole('button', { name: say('action.digest') })
    .click()
  await sheet.getByText(say('digest.preparing')).waitFor()
  expect(await sheet.getByRole('radio').nth(1).isChecked()).toBe(true)
  await sheet.getByRole('button', { name: say('digest.cancel') }).click()
  await sheet.getByText(say('digest.cancelled')).waitFor()
  const begin = sheet.getByRole('button', { name: say('digest.save-pdf') })
  expect(await begin.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
}

describe('a PDF that takes too long', () => {
  it('is given up in the browser, and the next one is made', async () => {
    const folder = tempFolder()
    const archive = await openArchive({ file: join(folder, 'long.jianbao'), create: true })
    await archive.api.importFiles({ grant: archive.grantFiles({ paths: [seedsFolder()] }) })
    // However fast the machine, none is made before it is given up.
    let isHeld = true
    const served = await serveArchive({
      archive,
      rendererFolder: builtRendererFolder(),
      async printPdf(document, options) {
        if (isHeld) await once(options.signal, 'abort')
        return printPdf(document, options)
      },
    })
    const host = await openLoopback({ archive: join(folder, 'first.jianbao'), folder })
    await host.page.goto(served.mintAddress())
    await giveUp(host.page, await openSheet(host.page))
    isHeld = false
    const again = await openSheet(host.page)
    const { bytes } = await host.save(() => again.getByRole('button', { name: say('digest.save-pdf') }).click())
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-')
    await served.close()
    await archive.close()
    await host.close()
  })

  it('is given up in the desktop window, leaves no file, and the next one is made', async () => {
    const folder = tempFolder()
    const saved = tempFolder()
    const program = await launchDesktop({ archive: join(folder, 'long.jianbao'), userData: folder })
    try {
      await answerSaveDialog(program, saved)
      await program.evaluate(({ app }) => {
        app.on('web-contents-created', (_event, contents) => {
          const print = contents.printToPDF.bind(contents)
          contents.printToPDF = (options) => ('printing' in globalThis ? print(options) : new Promise(() => {}))
        })
      }, null)
      await giveUp(program.page, await openSheet(program.page))
      expect(readdirSync(saved)).toEqual([])
      await program.evaluate(() => void Object.assign(globalThis, { printing: true }), null)
      const again = await openSheet(program.page)
      await again.getByRole('button', { name: say('digest.save-pdf') }).click()
      await again.getByText(/\.pdf/).waitFor()
      expect(readdirSync(saved)).toHaveLength(1)
    } finally {
      await program.close()
    }
  })
})
