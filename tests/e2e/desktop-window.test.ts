import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { pageEndings } from '#contract/page-files.ts'
import { formatSentence } from '#locales/format-sentence.ts'
import { errors } from '#locales/zh-CN/errors.ts'
import { answerOpenDialog, answerSaveDialog, callInPage } from '#tests/helpers/desktop-page.ts'
import { findRuntime, launchDesktop } from '#tests/helpers/launch.ts'
import type { DesktopProgram, ElectronModule } from '#tests/helpers/launch.ts'
import { takeInAsBefore } from '#tests/helpers/older-decoder.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const standIn = findRuntime() === null

/** Runs the program on a folder of its own, for as long as the work takes. */
async function withProgram(
  work: (program: DesktopProgram, folder: string) => Promise<void>,
  folder: string = tempFolder(),
): Promise<string> {
  const program = await launchDesktop({ archive: join(folder, 'window.jianbao'), userData: folder })
  try {
    await program.page.getByRole('banner').waitFor()
    await work(program, folder)
  } finally {
    await program.close()
  }
  return folder
}

const readLog = (program: DesktopProgram) => program.evaluate(({ standIn: { log } }) => log, null)
const choose = ({ Menu }: ElectronModule, id: string): void => Menu.getApplicationMenu()?.getMenuItemById(id)?.click()

describe('the desktop program', () => {
  it('has a menu in the language of the system whose commands reach the page', async () => {
    await withProgram(async (program) => {
      const { page } = program
      await page.getByRole('grid').getByRole('row').first().click()
      await page.getByRole('article').waitFor()
      await program.evaluate(choose, 'find')
      await expect
        .poll(() => page.getByRole('searchbox', { name: say('search.label') }).evaluate((box) => box === document.activeElement))
        .toBe(true)
      await answerOpenDialog(program, [])
      await program.evaluate(choose, 'import-files')
      await page.getByRole('dialog', { name: say('import.title') }).waitFor()
      const labels = await program.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label), null)
      expect(labels).toEqual(expect.arrayContaining(['文件', '编辑', '显示', '窗口', '帮助']))
    })
  })

  it.runIf(standIn)('proposes the kinds of files that pages have', async () => {
    await withProgram(async (program) => {
      await program.evaluate(choose, 'import-files')
      const readProposed = async () => (await readLog(program)).find(([what]) => what === 'showOpenDialog')?.[1]
      await expect.poll(readProposed).toMatchObject({ filters: [{ extensions: pageEndings }, { extensions: ['*'] }] })
    })
  })

  it.runIf(standIn)('starts anew with another archive from the menu, once one is chosen', async () => {
    await withProgram(async (program, folder) => {
      const note = join(folder, 'relaunched.json')
      await program.evaluate(({ app }, file) => {
        app.relaunch = (options) => process.getBuiltinModule('node:fs').writeFileSync(file, JSON.stringify(options?.args))
      }, note)
      await answerOpenDialog(program, [])
      await program.evaluate(choose, 'open-another')
      const other = join(folder, 'other.jianbao')
      await answerOpenDialog(program, [other])
      expect(existsSync(note)).toBe(false)
      await program.evaluate(choose, 'open-another')
      await expect.poll(() => program.exitCode()).toBe(0)
      expect(JSON.parse(readFileSync(note, 'utf8'))).toEqual([expect.any(String), `--user-data-dir=${folder}`, `--archive=${other}`])
    })
  })

  it.runIf(standIn && process.platform === 'linux')('starts its AppImage anew, where it runs from one', async () => {
    await withProgram(async (program, folder) => {
      const [image, note, other] = ['Jianbao.AppImage', 'arguments', 'other.jianbao'].map((name) => join(folder, name)) as [
        string,
        string,
        string,
      ]
      writeFileSync(image, `#!/bin/sh\nprintf '%s\\n' "$@" > '${note}.part' && mv '${note}.part' '${note}'\n`, { mode: 0o755 })
      await program.evaluate(({ app }, file) => {
        Object.assign(app, { isPackaged: true })
        process.env['APPIMAGE'] = file
      }, image)
      await answerOpenDialog(program, [other])
      await program.evaluate(choose, 'open-another')
      await expect.poll(() => program.exitCode()).toBe(0)
      await expect.poll(() => existsSync(note)).toBe(true)
      expect(readFileSync(note, 'utf8').split('\n')).toContain(`--archive=${other}`)
    })
  })

  it.runIf(standIn)('imports files dropped on the window from where they lie', async () => {
    await withProgram(async (program, folder) => {
      const file = join(folder, 'dropped.txt')
      writeFileSync(file, plainPage('东风渠添了新步道'))
      await program.evaluate(({ standIn: tools }, path) => tools.setFilePaths({ 'dropped.txt': path }), file)
      await program.page.evaluate((content) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([content], 'dropped.txt'))
        for (const type of ['dragenter', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      }, 'whatever the page holds, the host reads the file')
      await program.page.getByRole('dialog', { name: say('report.title') }).waitFor()
      const { hits } = await callInPage(program.page).search({ query: '东风渠添了新步道' })
      expect(hits.map((hit) => hit.file)).toEqual([file])
    })
  })

  it('names the file that is no archive', async () => {
    const folder = tempFolder()
    const file = join(folder, 'window.jianbao')
    writeFileSync(file, '不是档案库'.repeat(1000))
    await withProgram(async ({ page }) => {
      const alert = page.getByRole('alert').filter({ hasText: formatSentence(errors['not-an-archive'], {}, 'zh-CN') })
      await alert.waitFor()
      expect(await alert.textContent()).toContain(file)
    }, folder)
  })

  it('says that a folder has nothing to import, and of a backup only what came of the last one', async () => {
    await withProgram(async (program, folder) => {
      const { page } = program
      await page.getByRole('grid').getByRole('row').first().waitFor()
      await answerOpenDialog(program, [tempFolder()])
      await program.evaluate(choose, 'import-folder')
      await page.getByText(say('report.nothing')).waitFor()
      await page.keyboard.press('Escape')

      await answerSaveDialog(program, folder)
      await page.getByRole('button', { name: say('action.archive') }).click()
      const dialog = page.getByRole('dialog', { name: say('archive.title') })
      const done = dialog.getByText(say('archive.backed-up', { name: '' }))
      const backUp = dialog.getByRole('button', { name: say('archive.back-up') })
      await backUp.click()
      await done.waitFor()
      // The system's dialog has asked whether to replace it.
      const [copy = ''] = readdirSync(folder).filter((name) => name.endsWith('.jianbao') && name !== 'window.jianbao')
      writeFileSync(join(folder, copy), '旧的备份')
      await backUp.click()
      await expect.poll(() => statSync(join(folder, copy)).size).toBeGreaterThan(4096)
      await done.waitFor()
      await answerSaveDialog(program, join(folder, 'no-such-folder'))
      await backUp.click()
      await dialog.getByRole('alert').waitFor()
      expect(await done.count()).toBe(0)
    })
  })

  it('shows an imported file in the file manager, and no file that was not imported from a place', async () => {
    await withProgram(async (program, folder) => {
      const file = join(folder, 'kept.txt')
      writeFileSync(file, plainPage('图书馆延长夜间开放'))
      await program.evaluate(({ shell }) => {
        const shown: string[] = []
        Object.assign(globalThis, { shown })
        shell.showItemInFolder = (path) => void shown.push(path)
      }, null)
      await answerOpenDialog(program, [file])
      const revealed = await program.page.evaluate(async () => {
        const bridge = window.jianbao!
        const unpack = <T>(reply: object): T => (reply as { result: T }).result
        const { grant } = unpack<{ grant: string }>(await bridge.chooseFiles('files'))
        await bridge.call('importFiles', { grant })
        const reveal = async (query: string): Promise<unknown> => {
          const { hits } = unpack<{ hits: { id: string }[] }>(await bridge.call('search', { query, limit: 1 }))
          return unpack(await bridge.revealSource(hits[0]!.id))
        }
        // The samples of the first run have no lasting place.
        return [await reveal('图书馆延长夜间开放'), await reveal('给桥梁听诊的人')]
      })
      expect(revealed).toEqual([true, false])
      expect(await program.evaluate(() => (globalThis as unknown as { shown: string[] }).shown, null)).toEqual([file])
    })
  })

  it('shows the file of an article also where it cannot decode it any more, and says why its page is not shown', async () => {
    const folder = tempFolder()
    const file = join(folder, 'old.txt')
    const text = plainPage('图书馆延长夜间开放')
    const bytes = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.from(text)])
    writeFileSync(file, bytes)
    const archive = await openArchive({ file: join(folder, 'window.jianbao'), create: true })
    await archive.close()
    takeInAsBefore(join(folder, 'window.jianbao'), file, bytes, text)
    await withProgram(async (program) => {
      const { page } = program
      await program.evaluate(({ shell }) => {
        const shown: string[] = []
        Object.assign(globalThis, { shown })
        shell.showItemInFolder = (path) => void shown.push(path)
      }, null)
      await page.getByRole('grid').getByRole('row').first().click()
      const reveal = page.getByRole('article').getByRole('button', { name: say('reader.reveal') })
      await reveal.click()
      await expect.poll(() => program.evaluate(() => (globalThis as unknown as { shown: string[] }).shown, null)).toEqual([file])
      await page.getByRole('button', { name: say('reader.show-original') }).click()
      const alert = page.getByRole('alert').filter({ hasText: 'old.txt' })
      await alert.waitFor()
      expect(await alert.textContent()).toContain(say('file.not-text'))

      await page.getByRole('button', { name: say('action.archive') }).click()
      const dialog = page.getByRole('dialog', { name: say('archive.title') })
      await dialog.getByRole('button', { name: say('archive.rebuild-reading') }).click()
      await dialog.getByRole('heading', { name: say('archive.rebuild-failed') }).waitFor()
      expect(await dialog.getByRole('listitem').filter({ hasText: file }).count()).toBe(1)
    }, folder)
  })

  it.runIf(standIn)('lays an article out for paper and opens the print dialog for it', async () => {
    await withProgram(async (program) => {
      const { page } = program
      await page.getByRole('grid').getByRole('row').first().click()
      await page
        .getByRole('toolbar')
        .getByRole('button', { name: say('reader.print') })
        .click()
      await expect.poll(async () => (await readLog(program)).filter(([what]) => what === 'print')).toHaveLength(1)
      const printed = (await readLog(program)).find(([what]) => what === 'print')
      expect(String(printed?.[1])).toMatch(/^app:\/\/print\/[\w-]+\/$/)
      expect(printed?.[2]).toMatchObject({ silent: false, pageSize: 'A4' })
      const { hits } = await callInPage(page).search({ query: '', limit: 1 })
      await page.evaluate((ids) => window.jianbao!.print({ ids, paper: '16K', printedOn: '2026-11-22' }), [hits[0]!.id])
      const [, other] = (await readLog(program)).filter(([what]) => what === 'print')
      expect(other?.[2]).toMatchObject({ pageSize: { width: 184_000, height: 260_000 } })
      // The hidden window is gone, and its document with it.
      await expect.poll(() => program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1)
    })
  })

  it('opens where it was closed, and in the middle when that screen is gone', async () => {
    const readBounds = ({ BrowserWindow }: ElectronModule) => BrowserWindow.getAllWindows()[0]!.getNormalBounds()
    const folder = tempFolder()
    const state = join(folder, 'window-state.json')
    const bounds = { x: 40, y: 50, width: 900, height: 700 }
    writeFileSync(state, JSON.stringify({ bounds, maximized: false }))
    await withProgram(async (program) => {
      expect(await program.evaluate(readBounds, null)).toMatchObject({ width: 900, height: 700 })
    }, folder)
    expect(JSON.parse(readFileSync(state, 'utf8'))).toMatchObject({ bounds: { width: 900, height: 700 }, maximized: false })
    writeFileSync(state, JSON.stringify({ bounds: { ...bounds, x: 90_000 }, maximized: false }))
    await withProgram(async (program) => {
      expect(await program.evaluate(readBounds, null)).toMatchObject({ width: 1320, height: 860 })
    }, folder)
  })

  it('ends cleanly: the archive is one file again, with its index beside it', async () => {
    const folder = await withProgram(async ({ page }) => {
      expect((await callInPage(page).search({ query: '' })).total).toBeGreaterThan(0)
    })
    expect(existsSync(join(folder, 'window.jianbao'))).toBe(true)
    expect(existsSync(join(folder, 'window.jianbao-wal'))).toBe(false)
  })

  it('says in the window why an archive cannot be opened', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'window.jianbao'), 'this is no archive, and it is long enough to be looked at as one'.repeat(100))
    await withProgram(async ({ page }) => {
      await page
        .getByText(formatSentence(errors['not-an-archive'], {}, 'zh-CN'))
        .first()
        .waitFor()
    }, folder)
    expect(readFileSync(join(folder, 'window.jianbao'), 'utf8')).toContain('this is no archive')
  })
})
