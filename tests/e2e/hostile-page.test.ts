import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { hosts } from '#tests/helpers/hosts.ts'
import { say } from '#tests/helpers/say.ts'
import { tempFolder } from '#tests/helpers/temp-folder.ts'
import { hasPoppler, readPages, withoutSpace } from '#tests/node/print/pdf-text.ts'

const strike = "document.documentElement.setAttribute('data-intruded','1');fetch('https://example.com/stolen')"
// Ways for a saved page to run script or to call home that have worked somewhere.
const markup = [
  `<script>${strike}</script>`,
  `<img src="https://example.com/pixel.png" onerror="${strike}">`,
  `<svg onload="${strike}"><use href="https://example.com/x.svg#x"></use></svg>`,
  `<a href="javascript:${strike}">点此</a>`,
  `<iframe srcdoc="<script>parent.${strike}</script>"></iframe>`,
  '<meta http-equiv="refresh" content="0;url=https://example.com/">',
  '<style>@import url(https://example.com/x.css); body { background: url(https://example.com/bg.png) }</style>',
  '<link rel="stylesheet" href="https://example.com/y.css"><object data="https://example.com/z"></object>',
].join('')
const sentence = '昨日上午,铁匠营社区的旧货市集开张,三十多个摊位摆满了旧书和旧报。'
const inText = `<img src=x onerror="${strike}">`

function writeHostilePages(folder: string): readonly string[] {
  const page = join(folder, 'hostile.html')
  const text = join(folder, 'hostile.txt')
  const body = `<p>${sentence}</p><p>市集每月逢五开张。${markup}摊主大多是附近的退休职工。</p>`
  writeFileSync(
    page,
    `<!doctype html><html><head><meta charset="utf-8"><title>旧货市集开张</title></head><body><h1>旧货市集开张</h1>${body}</body></html>`,
  )
  // In a text file the same characters are text, and must stay it.
  writeFileSync(
    text,
    `剪刀匠收徒${inText}\n\n本报讯(记者 周一鸣)铁匠营社区的剪刀匠老许昨日收了第三个徒弟。他说${inText}这门手艺不能断在自己手里。\n`,
  )
  return [page, text]
}

describe.each(hosts)('a hostile page in $name', ({ open }) => {
  it.skipIf(!hasPoppler())('runs no script, calls nobody, and is read and printed as the text it is', async () => {
    const folder = tempFolder()
    const host = await open({ archive: join(folder, 'hostile.jianbao'), folder })
    const { page } = host
    const rows = page.getByRole('grid', { name: say('pane.results') }).getByRole('row')
    await rows.first().waitFor()

    await page.getByRole('button', { name: say('action.import'), exact: true }).click()
    const dialog = page.getByRole('dialog')
    await host.chooseFiles(() => dialog.getByRole('button', { name: say('import.choose-files') }).click(), writeHostilePages(folder))
    await dialog.getByRole('button', { name: say('report.done') }).click()

    await page.getByRole('searchbox', { name: say('search.label') }).fill('铁匠营社区')
    await expect.poll(() => rows.count()).toBe(2)
    for (const row of [0, 1]) {
      await rows.nth(row).getByRole('checkbox').check()
      await rows.nth(row).click()
      const article = page.getByRole('article')
      await article.waitFor()
      expect(await article.textContent()).toContain('铁匠营社区')
      expect(await article.locator('script, img, iframe, object, link, meta, style, a[href^="javascript"]').count()).toBe(0)
    }
    await page.getByRole('button', { name: say('reader.show-original') }).click()
    await page.getByText(say('original.leftovers')).first().waitFor()

    await page.getByRole('button', { name: say('action.digest-count', { count: 2 }) }).click()
    const { bytes: pdf } = await host.save(() =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: say('digest.save-pdf') })
        .click(),
    )
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-intruded'))).toBe(false)
    expect(await host.close()).toEqual([])

    const text = withoutSpace(readPages(pdf).join(''))
    expect(text).toContain(withoutSpace(sentence))
    expect(text).toContain('<imgsrc=xonerror=')
  })
})
