/** Files on their way from a browser into the program: how far they are, stopping them, and what other windows are told. */
import { readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from '@playwright/test'
import { beforeAll, describe, expect, it } from 'vitest'

import { openArchive, type Archive } from '#archive'
import type { ArchiveApi } from '#contract/api.ts'
import { builtRendererFolder, seedsFolder } from '#node/repository-paths.ts'
import { serveArchive, type LoopbackHost } from '#node/serve.ts'
import { closeAtEnd } from '#tests/helpers/end-of-file.ts'
import { openLoopback, type OpenedHost } from '#tests/helpers/hosts.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

/** However fast the machine, six megabytes are not there before something can be done. */
const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 300_000 }

const dialogOf = (page: Page) => page.getByRole('dialog')
const leftFolders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith(`jianbao-upload-${process.pid}-`))

/** Whether the page would go without the browser asking first. */
const mayClose = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })))

/** As far as to the moment before they are let go. */
async function dragFilesOver(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['一'], 'one.txt'))
    document.dispatchEvent(new DragEvent('dragenter', { dataTransfer }))
  })
}

describe('files chosen in the browser', () => {
  const folder = tempFolder()
  const good = join(folder, 'good.txt')
  const large = join(folder, 'large.txt')
  let archive: Archive
  let served: LoopbackHost
  let host: OpenedHost
  let page: Page
  // However fast the machine, nothing is read before this.
  let mayRead = Promise.resolve()

  async function begin(): Promise<void> {
    const choose = dialogOf(page).getByRole('button', { name: say('import.choose-files') })
    await host.chooseFiles(() => choose.click(), [good, large])
  }

  beforeAll(async () => {
    writeFileSync(good, plainPage('河堤夜市开张', '灯会开到深夜'))
    // No text: what comes of it is a failure.
    writeFileSync(large, new Uint8Array(6_000_000).fill(1))
    archive = await openArchive({ file: join(folder, 'a.jianbao'), create: true })
    const { runId } = await archive.api.importFiles({ grant: archive.grantFiles({ paths: [seedsFolder()] }) })
    await archive.api.dismissImportReport({ runId })
    const importFiles: ArchiveApi['importFiles'] = async (input) => mayRead.then(() => archive.api.importFiles(input))
    served = await serveArchive({
      archive: { ...archive, api: { ...archive.api, importFiles } },
      rendererFolder: builtRendererFolder(),
      printPdf: async () => new Uint8Array(),
    })
    host = await openLoopback({ archive: join(folder, 'first.jianbao'), folder })
    closeAtEnd(async () => {
      await host.close()
      await served.close()
      await archive.close()
    })
    page = host.page
    await page.goto(served.mintAddress())
    await page.getByRole('button', { name: say('action.import'), exact: true }).click()
  })

  it('tell how far they are, and leave nothing when they are stopped', async () => {
    const before = (await archive.api.getInfo({})).sources
    const network = await page.context().newCDPSession(page)
    await network.send('Network.emulateNetworkConditions', slow)
    await begin()
    const stop = dialogOf(page).getByRole('button', { name: say('import.cancel') })
    const bar = dialogOf(page).getByRole('progressbar', { name: say('import.progress') })
    await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(0)
    const sentence = say('import.handing-over', { files: 1, total: 2, size: '.+', whole: '6 MB' })
    await dialogOf(page)
      .getByText(new RegExp(`^${sentence}$`))
      .first()
      .waitFor()
    expect(leftFolders()).toHaveLength(1)
    expect(await mayClose(page)).toBe(false)
    await dragFilesOver(page)
    await page.getByText(say('import.drop-later')).waitFor()
    await stop.click()
    await dialogOf(page).getByText(say('import.withdrawn')).waitFor()
    await expect.poll(leftFolders).toEqual([])
    expect(await mayClose(page)).toBe(true)
    expect((await archive.api.getInfo({})).sources).toBe(before)
    await network.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 })
  })

  it('come in the next time, and another window has the same report', async () => {
    await dialogOf(page)
      .getByRole('button', { name: say('report.again') })
      .click()
    const other = await page.context().newPage()
    await other.goto(served.mintAddress())
    await other.getByRole('row').first().waitFor()
    const network = await page.context().newCDPSession(page)
    await network.send('Network.emulateNetworkConditions', slow)
    const reading = Promise.withResolvers<void>()
    mayRead = reading.promise
    await begin()
    const stop = dialogOf(page).getByRole('button', { name: say('import.cancel') })
    await stop.focus()
    await network.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 })
    await dialogOf(page)
      .getByText(say('import.finding', { count: 0 }))
      .first()
      .waitFor()
    expect(await stop.evaluate((button) => button === document.activeElement)).toBe(true)
    reading.resolve()
    const report = dialogOf(page).filter({ has: page.getByRole('heading', { name: say('report.title') }) })
    await report.getByText('large.txt').waitFor()
    // Read out there, too.
    const end = other.getByRole('status').getByRole('button', { name: say('report.short-failed', { articles: 2, count: 1 }) })
    await end.click()
    const same = dialogOf(other).filter({ has: other.getByRole('heading', { name: say('report.title') }) })
    expect(await same.textContent()).toBe(await report.textContent())
    expect(await same.textContent()).toContain(say('file.not-text'))
    expect(leftFolders()).toEqual([])
  })

  it('leave their report to windows that are opened or loaded anew behind it, until somebody has closed it', async () => {
    const open = async (): Promise<Page> => {
      const later = await page.context().newPage()
      await later.goto(served.mintAddress())
      await later.getByRole('row').first().waitFor()
      return later
    }
    const endOn = (one: Page) =>
      one.getByRole('status').getByRole('button', { name: say('report.short-failed', { articles: 2, count: 1 }) })
    const later = await open()
    await endOn(later).click()
    await dialogOf(later).getByText('large.txt').waitFor()
    await later.reload()
    // Where it was open it is open again.
    await dialogOf(later).getByText('large.txt').waitFor()
    await dialogOf(later)
      .getByRole('button', { name: say('report.done') })
      .click()
    await dialogOf(later).waitFor({ state: 'detached' })
    await expect.poll(() => archive.api.getImportReport({})).toBeNull()
    const last = await open()
    await last.getByText(say('reader.nothing')).waitFor()
    expect(await endOn(last).count()).toBe(0)
    // Who has it keeps it.
    await dialogOf(page).getByText('large.txt').waitFor()
  })

  it('have nobody to take them once the program has ended, and nothing else can be done there', async () => {
    const gone = await serveArchive({ archive, rendererFolder: builtRendererFolder(), printPdf: async () => new Uint8Array() })
    const left = await page.context().newPage()
    await left.goto(gone.mintAddress())
    await left.getByText(say('reader.nothing')).waitFor()
    const open = left.getByRole('button', { name: say('action.import'), exact: true })
    // Dialogs are loaded with the first of them.
    await open.click()
    await dialogOf(left).waitFor()
    await left.keyboard.press('Escape')
    await gone.close()
    await left.getByRole('searchbox').fill('居民')
    await left.getByText(say('failure.gone')).waitFor()
    expect(await left.getByText(say('reader.nothing')).count()).toBe(0)
    await open.click()
    const choose = dialogOf(left).getByRole('button', { name: say('import.choose-files') })
    const [chooser] = await Promise.all([left.waitForEvent('filechooser'), choose.click()])
    await chooser.setFiles(good)
    await dialogOf(left).getByText(say('failure.gone')).waitFor()
    expect(
      await dialogOf(left)
        .getByRole('button', { name: say('failure.retry') })
        .count(),
    ).toBe(0)
  })
})
