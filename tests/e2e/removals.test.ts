import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openArchive } from '#archive'
import { builtRendererFolder } from '#node/repository-paths.ts'
import { serveArchive } from '#node/serve.ts'
import { hosts, openLoopback } from '#tests/helpers/hosts.ts'
import type { OpenedHost } from '#tests/helpers/hosts.ts'
import { pressKey } from '#tests/helpers/press-key.ts'
import { plainPage } from '#tests/helpers/sample-pages.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'

const novels = ['小说第一回', '小说第二回', '小说第三回']

describe.each(hosts)('taking out in $name', ({ open }) => {
  const folder = tempFolder()
  const archive = join(folder, 'removals.jianbao')
  const pageFile = join(folder, '报纸.txt')
  let host: OpenedHost
  let page: Page

  const rows = () => page.getByRole('grid', { name: say('pane.results') }).getByRole('row')
  const dialog = () => page.getByRole('dialog')
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  const openRow = async (headline: string): Promise<void> => {
    await rows().filter({ hasText: headline }).first().click()
    await page.getByRole('article').getByRole('heading', { name: headline }).waitFor()
  }

  beforeAll(async () => {
    mkdirSync(join(folder, '小说'))
    writeFileSync(pageFile, plainPage('东风渠添了新步道'))
    writeFileSync(join(folder, '小说', '1.txt'), plainPage(...novels.slice(0, 2)))
    writeFileSync(join(folder, '小说', '2.txt'), plainPage(...novels.slice(2)))
    const first = await openArchive({ file: archive, create: true })
    await first.api.importFiles({ grant: first.grantFiles({ paths: [pageFile, join(folder, '小说')] }) })
    const id = (await first.api.search({ query: '标题:第二回' })).hits[0]?.id ?? ''
    await first.api.setTags({ id, tags: ['待查'] })
    await first.api.changeDigest({ title: '小说', put: { ids: [id] } })
    await first.close()
    host = await open({ archive, folder })
    page = host.page
    await rows().nth(3).waitFor()
  })
  afterAll(async () => {
    expect(await host.close()).toEqual([])
  })

  it('takes an article out by keyboard, says what is kept, and has the way back at hand', async () => {
    await openRow('小说第二回')
    const places = page.getByRole('button', { name: new RegExp(`^${say('cut.split')}`) })
    await press(say('cut.mode'))
    await places.first().waitFor()
    await pressKey(page.getByRole('button', { name: say('remove.open') }))
    const made = [say('kept.tags', { count: 1 }), say('kept.digests', { count: 1 })].join(say('kept.and'))
    await dialog().getByText(say('remove.kept', { made })).waitFor()
    await pressKey(dialog().getByRole('button', { name: say('remove.do') }))
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => rows().count()).toBe(3)
    const notice = page.getByRole('status').filter({ hasText: say('removed.title') })
    await notice.waitFor()
    await expect.poll(focused).toContain(say('removed.title'))
    // What is out cannot be cut, and the switch is gone.
    expect(await places.count()).toBe(0)
    expect(await page.getByText(say('cut.help')).count()).toBe(0)
    await page.keyboard.press('Tab')
    await expect.poll(focused).toBe(say('removed.restore'))
    await pressKey(page.locator(':focus'))
    await page.getByText(say('removed.restored')).waitFor()
    await expect.poll(() => rows().count()).toBe(4)
    await expect.poll(focused).toBe(say('removed.restored'))
  })

  it('takes a whole folder out, keeps its piece in the digest, and puts it back from the list', async () => {
    await openRow('小说第二回')
    await press(say('remove.open'))
    await dialog().getByRole('radio').nth(2).check()
    await dialog()
      .getByRole('button', { name: say('remove.do') })
      .click()
    await expect.poll(() => rows().count()).toBe(1)
    await page
      .getByRole('banner')
      .getByRole('button', { name: say('action.digest') })
      .click()
    await dialog().getByText(say('digest.removed')).waitFor()
    await page.keyboard.press('Escape')

    await press(say('action.archive'))
    await dialog()
      .getByText(say('archive.removed-text', { files: 2, articles: 3 }))
      .waitFor()
    const restore = dialog().getByRole('button', { name: say('removed.restore-named', { name: join(folder, '小说') }) })
    await pressKey(restore)
    await restore.waitFor({ state: 'detached' })
    const told = dialog()
      .getByRole('status')
      .getByText(say('removed.restored-named', { name: join(folder, '小说') }))
    await told.waitFor()
    await expect.poll(() => told.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => rows().count()).toBe(4)
  })

  it('takes an import out where it is reported, and says so when it comes again', async () => {
    const wrong = join(folder, '清单.txt')
    writeFileSync(wrong, 'hello')
    await importFile(wrong)
    const take = dialog().getByRole('button', { name: say('remove.named', { name: say('report.files', { count: 1 }) }) })
    await pressKey(take)
    await dialog()
      .getByText(say('report.out', { count: 1 }))
      .waitFor()
    // The file went with the import: pressed for itself, its button says what is so.
    const own = dialog().getByRole('button', { name: /清单\.txt/ })
    await pressKey(own)
    await expect.poll(() => own.textContent()).toBe(say('removed.restore'))
    await expect.poll(() => rows().count()).toBe(4)
    expect(await dialog().getByRole('alert').count()).toBe(0)
    await dialog()
      .getByRole('button', { name: say('report.again') })
      .click()
    await choose(wrong)
    await dialog().getByText(say('file.left-out')).waitFor()
    // The report goes when it is closed; its lists can be taken along.
    await dialog()
      .getByRole('button', { name: say('report.copy') })
      .click()
    await dialog().getByText(say('report.copied')).waitFor()
    const name = /清单\.txt/
    await pressKey(dialog().getByRole('button', { name }))
    await expect.poll(() => rows().count()).toBe(5)
    await pressKey(dialog().getByRole('button', { name }))
    await expect.poll(() => rows().count()).toBe(4)
    await dialog()
      .getByRole('button', { name: say('report.done') })
      .click()
  })

  it('takes an import out where all are listed', async () => {
    await press(say('action.archive'))
    await dialog().getByText(say('imports.list')).press('Enter')
    const line = dialog().getByRole('listitem').filter({ hasText: folder }).last()
    await line.getByRole('button', { name: new RegExp(say('remove.named', { name: folder })) }).click()
    await page.getByText(say('results.all-out')).waitFor()
    await expect.poll(() => rows().count()).toBe(0)
    await line.getByRole('button', { name: new RegExp(say('removed.restore-named', { name: folder })) }).click()
    await expect.poll(() => rows().count()).toBe(4)
  })

  async function importFile(file: string): Promise<void> {
    await press(say('action.import'))
    await choose(file)
  }

  async function choose(file: string): Promise<void> {
    await host.chooseFiles(
      () =>
        dialog()
          .getByRole('button', { name: say('import.choose-files') })
          .click(),
      [file],
    )
    await page.getByRole('dialog', { name: say('report.title') }).waitFor()
  }
})

describe('taking out, answered in any order', () => {
  const folder = tempFolder()
  const pageFile = join(folder, '报纸.txt')
  /** The method whose answers are held back, and what lets them go. */
  let holding: 'removeArticles' | 'getArticle' | null = null
  const held: (() => void)[] = []
  const hold = async <T>(method: typeof holding, answer: Promise<T>): Promise<T> => {
    const settled = await answer
    if (holding === method) await new Promise<void>((resolve) => held.push(resolve))
    return settled
  }
  const letGo = (): void => {
    holding = null
    for (const answer of held.splice(0)) answer()
  }
  const closing: (() => Promise<unknown>)[] = []
  let page: Page

  const dialog = () => page.getByRole('dialog')
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')

  beforeAll(async () => {
    writeFileSync(pageFile, plainPage('东风渠添了新步道'))
    const archive = await openArchive({ file: join(folder, 'much.jianbao'), create: true })
    await archive.api.importFiles({ grant: archive.grantFiles({ paths: [pageFile] }) })
    const api: typeof archive.api = {
      ...archive.api,
      removeArticles: (input) => hold('removeArticles', archive.api.removeArticles(input)),
      getArticle: (input) => hold('getArticle', archive.api.getArticle(input)),
    }
    const served = await serveArchive({
      archive: { ...archive, api },
      rendererFolder: builtRendererFolder(),
      printPdf: () => Promise.reject(new Error('nothing is printed here')),
    })
    const host = await openLoopback({ archive: join(folder, 'first.jianbao'), folder })
    closing.push(served.close, archive.close, host.close)
    page = host.page
    await page.goto(served.mintAddress())
    await page.getByRole('row').filter({ hasText: '新步道' }).click()
  })
  afterAll(async () => {
    for (const close of closing) await close()
  })

  it('keeps the focus in the dialog until the article shows it, then gives it to the notice', async () => {
    await pressKey(page.getByRole('button', { name: say('remove.open') }))
    holding = 'getArticle'
    const answered = page.waitForResponse(/removeArticles/)
    await pressKey(dialog().getByRole('button', { name: say('remove.do') }))
    await answered
    await expect.poll(() => held.length).toBeGreaterThan(0)
    expect(await focused()).toBe(say('remove.doing'))
    letGo()
    await expect.poll(focused).toContain(say('removed.title'))
    await press(say('removed.restore'))
    await expect.poll(focused).toBe(say('removed.restored'))
  })

  it('gives it to the notice where that is shown before the act is done, and does not ask again for what was put back meanwhile', async () => {
    await pressKey(page.getByRole('button', { name: say('remove.open') }))
    await dialog().getByRole('radio').nth(1).check()
    holding = 'removeArticles'
    await pressKey(dialog().getByRole('button', { name: say('remove.do') }))
    await expect.poll(focused).toContain(say('removed.title'))
    await press(say('removed.restore-file'))
    await page.getByText(say('removed.restored')).waitFor()
    expect(await dialog().count()).toBe(0)
    // The answer closes no dialog that was opened since.
    await press(say('remove.open'))
    await dialog().waitFor()
    const [answered, renewed] = [page.waitForResponse(/removeArticles/), page.waitForResponse(/getArticle/)]
    letGo()
    await Promise.all([answered, renewed])
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    expect(await dialog().count()).toBe(1)
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  it('says in the list of imports what is being done', async () => {
    await press(say('action.archive'))
    await dialog().getByText(say('imports.list')).press('Enter')
    const line = dialog().getByRole('listitem').filter({ hasText: pageFile }).last()
    holding = 'removeArticles'
    await line.getByRole('button').click()
    await page.getByText(say('results.all-out')).waitFor()
    await expect.poll(() => line.getByRole('button').textContent()).toBe(say('remove.doing'))
    letGo()
    await expect.poll(() => line.getByRole('button').textContent()).toBe(say('removed.restore'))
  })
})
