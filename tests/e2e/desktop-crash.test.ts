/** The window when the process of its page crashes or hangs. */
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { desktop } from '#locales/zh-CN/desktop.ts'
import { answerSaveDialog, callInPage } from '#tests/helpers/desktop-page.ts'
import { launchDesktop } from '#tests/helpers/launch.ts'
import type { DesktopProgram, ElectronModule } from '#tests/helpers/launch.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

/** Runs the program with an article open and a tag on it; the page itself is asked through the main process: a crashed one is lost to the driver. */
async function withOpenArticle(work: (program: DesktopProgram, headline: string) => Promise<void>): Promise<void> {
  const folder = tempFolder()
  const program = await launchDesktop({ archive: join(folder, 'window.jianbao'), userData: folder })
  try {
    const { page } = program
    await page.getByRole('grid').getByRole('row').first().click()
    const headline = (await page.getByRole('article').getByRole('heading').first().textContent()) ?? ''
    const { hits } = await callInPage(page).search({ query: '', limit: 1 })
    await callInPage(page).setTags({ id: hits[0]?.id ?? '', tags: ['崩溃之前'] })
    await work(program, headline)
  } finally {
    await program.close()
  }
}

const crash = ({ BrowserWindow }: ElectronModule): void => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
const hang = ({ BrowserWindow }: ElectronModule): void => void BrowserWindow.getAllWindows()[0]?.webContents.emit('unresponsive')

/** What the window shows; empty while it is down. */
function readWindow(program: DesktopProgram): Promise<{ readonly article: string; readonly hash: string; readonly up: boolean }> {
  return program.evaluate(async ({ BrowserWindow }) => {
    const read = `({ article: document.querySelector('article h2, article h1')?.textContent ?? '', hash: location.hash,
      up: document.querySelector('[role=grid] [role=row]') !== null && window.marked === undefined })`
    const gone = { article: '', hash: '', up: false }
    const late = new Promise<typeof gone>((resolve) => setTimeout(resolve, 2000, gone))
    const answer = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(read) as Promise<typeof gone>
    return Promise.race([answer.catch(() => gone), late])
  }, null)
}

/** Marks the page: one that was loaded anew has the mark no more. */
const mark = (program: DesktopProgram): Promise<unknown> =>
  program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('window.marked = true'), null)

const isBack = (program: DesktopProgram): Promise<void> =>
  expect.poll(async () => (await readWindow(program)).up, { timeout: 20_000 }).toBe(true)

/** Answers every following message box, and lists what was asked. */
async function answerMessages(
  program: DesktopProgram,
  label: string,
): Promise<() => Promise<readonly { message: string; detail: string }[]>> {
  await program.evaluate(({ dialog }, chosen) => {
    const asked: object[] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = (async (_window: unknown, options: { buttons: string[]; message: string; detail: string }) => {
      asked.push({ message: options.message, detail: options.detail })
      return { response: options.buttons.indexOf(chosen), checkboxChecked: false }
    }) as never
  }, label)
  return () => program.evaluate(() => (globalThis as unknown as { asked: { message: string; detail: string }[] }).asked, null)
}

describe('a window whose page has crashed', () => {
  it('comes back by itself where it was, and asks only when it crashes again', async () => {
    await withOpenArticle(async (program, headline) => {
      const asked = await answerMessages(program, desktop['open-at-start'])
      await mark(program)
      await program.evaluate(crash, null)
      await isBack(program)
      await expect.poll(async () => (await readWindow(program)).article).toBe(headline)
      expect(await asked()).toEqual([])

      await mark(program)
      await program.evaluate(crash, null)
      await isBack(program)
      // Away from the place that may be the cause.
      expect(await readWindow(program)).toMatchObject({ article: '', hash: '' })
      expect(await asked()).toEqual([{ message: desktop['crashed-again'], detail: desktop['crashed-again-detail'] }])
      const found = await program.evaluate(
        ({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
            `window.jianbao.call('search', { query: '标签:崩溃之前' }).then(({ result }) => result.total)`,
          ),
        null,
      )
      expect(found).toBe(1)
    })
  })

  it('can be left: the program ends cleanly', async () => {
    await withOpenArticle(async (program) => {
      await answerMessages(program, desktop.quit)
      await mark(program)
      await program.evaluate(crash, null)
      await isBack(program)
      await program.evaluate(crash, null)
      await expect.poll(() => program.exitCode(), { timeout: 20_000 }).toBe(0)
    })
  })
})

describe('a window that hangs', () => {
  it('stays as it is while its user waits, and is loaded anew when asked to, which counts as no crash', async () => {
    await withOpenArticle(async (program, headline) => {
      const asked = await answerMessages(program, desktop.wait)
      await mark(program)
      await program.evaluate(hang, null)
      expect(await readWindow(program)).toMatchObject({ article: headline, up: false })
      expect(await asked()).toEqual([{ message: desktop.hanging, detail: desktop['hanging-detail'] }])

      const askedAgain = await answerMessages(program, desktop.reload)
      for (const round of [1, 2]) {
        await mark(program)
        await program.evaluate(hang, null)
        await isBack(program)
        await expect.poll(async () => (await readWindow(program)).article).toBe(headline)
        expect((await askedAgain()).map(({ message }) => message)).toEqual(Array.from({ length: round }, () => desktop.hanging))
      }
    })
  })

  it('is asked about no more once it answers again', async () => {
    await withOpenArticle(async (program, headline) => {
      await program.evaluate(({ dialog }) => {
        // As Electron's: the box that is put away answers as cancelled.
        dialog.showMessageBox = ((_window: unknown, { signal, cancelId }: { signal: AbortSignal; cancelId: number }) =>
          new Promise((resolve) => {
            signal.addEventListener('abort', () => {
              Object.assign(globalThis, { putAway: true })
              resolve({ response: cancelId, checkboxChecked: false })
            })
          })) as never
      }, null)
      await mark(program)
      await program.evaluate(hang, null)
      await program.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.webContents.emit('responsive'), null)
      expect(await program.evaluate(() => (globalThis as unknown as { putAway?: boolean }).putAway, null)).toBe(true)
      expect(await readWindow(program)).toMatchObject({ article: headline, up: false })
    })
  })
})

describe('a page that is laid out for paper', () => {
  it('does not keep its maker waiting when its process crashes', async () => {
    await withOpenArticle(async (program) => {
      await answerSaveDialog(program, tempFolder())
      await program.evaluate(({ app }) => {
        app.on('web-contents-created', (_event, contents) => contents.on('dom-ready', () => contents.forcefullyCrashRenderer()))
      }, null)
      const { hits } = await callInPage(program.page).search({ query: '', limit: 1 })
      const answer = await program.page.evaluate((ids) => window.jianbao!.savePdf({ ids, printedOn: '2026-11-22' }), [hits[0]?.id ?? ''])
      expect(answer).toMatchObject({ error: { code: 'internal', message: expect.stringContaining('crashed') } })
      expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1)
    })
  })
})
