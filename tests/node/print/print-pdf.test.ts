import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { composeDocument } from '#archive/digest/compose-document.ts'
import type { Article } from '#contract/models.ts'
import { printPdf } from '#node/print.ts'
import {
  correctedArticle,
  fact,
  inferredArticle,
  longArticle,
  makeArticle,
  makeText,
  sampleArticles,
  unknownArticle,
} from '#tests/archive/digest/sample-articles.ts'

import { canPrint, listDestinations, listFonts, readInfo, readOutline, readPages, withoutSpace } from './pdf-text.ts'

const compose = (articles: readonly Article[], form: 'digest' | 'article' = 'digest'): ReturnType<typeof composeDocument> =>
  composeDocument({ title: '老街剪报（2014—2017）', note: '供参阅。', articles, form, printedOn: '2026-11-22', language: 'zh-CN' })

const evil = '<script>alert("x")</script> & </style> "\\'
const noteworthy: readonly Article[] = [
  ...sampleArticles,
  makeArticle({ headline: longArticle.headline, paragraphs: [{ kind: 'text', text: '同题短文。' }] }),
  makeArticle({ headline: evil, outlet: fact('中原网'), paragraphs: [{ kind: 'text', text: '一 月 人 文 ⽂ 水 工 豈' }] }),
  makeArticle({
    headline: '很长的题目'.repeat(40),
    paragraphs: Array.from({ length: 40 }, (_, index) => ({ kind: 'text' as const, text: makeText(4, index) })),
  }),
  makeArticle({ headline: '繁體版：鄭州舊聞', paragraphs: [{ kind: 'text', text: '記者從檔案館獲悉，這批舊報紙將於明年開放查閱。' }] }),
]
const runningHead = '老街剪报（2014—2017）'

describe.skipIf(!canPrint)('printPdf', () => {
  let pdf: Uint8Array = new Uint8Array()
  let pages: readonly string[] = []
  let text = ''
  beforeAll(async () => {
    pdf = await printPdf(compose(noteworthy))
    pages = readPages(pdf)
    // Without folios and running heads, so that a paragraph can be read across pages.
    text = pages.map((page) => withoutSpace(page).replace(/第\d+页\/共\d+页$/, '')).join('')
  })

  it('gives back every sentence of the articles', () => {
    for (const article of [longArticle, inferredArticle, unknownArticle, correctedArticle]) {
      for (const paragraph of article.paragraphs) {
        for (const part of paragraph.text.split(/(?<=。)/u)) {
          // A sentence that turns the page has a running head inside of it.
          const [start, end] = [part.slice(0, Math.ceil(part.length / 2)), part.slice(Math.ceil(part.length / 2))]
          expect(text.includes(withoutSpace(part)) || (text.includes(withoutSpace(start)) && text.includes(withoutSpace(end))), part).toBe(
            true,
          )
        }
      }
    }
  })

  it('names in every line of the contents the page on which the article starts', () => {
    // Dots lead from title to page.
    const contents = withoutSpace(pages[1] ?? '').replace(/\.{3,}/gu, '…')
    const starts = listDestinations(pdf)
    noteworthy.forEach((article, index) => {
      const start = starts.get(`a${index + 1}`) ?? 0
      const opening = withoutSpace(article.headline ?? '〔无题〕')
      expect(withoutSpace(pages[start - 1] ?? '')).toContain(opening)
      if (opening.length < 40 && article.headline !== null) expect(contents).toContain(`${opening}…${start}`)
    })
    expect(new Set(starts.values()).size).toBe(noteworthy.length)
  })

  it('numbers every page but the cover', () => {
    const total = pages.length
    expect(withoutSpace(pages[0] ?? '')).not.toMatch(/第\d+页/)
    pages.slice(1).forEach((page, index) => expect(withoutSpace(page)).toMatch(new RegExp(`第${index + 2}页/共${total}页$`)))
  })

  it('heads every page of an article with title and headline', () => {
    const start = listDestinations(pdf).get('a1') ?? 0
    expect(withoutSpace(pages[start] ?? '')).toMatch(new RegExp(`^${runningHead}一条老街的新日子`))
  })

  it('has no radicals and no compatibility ideographs in its text', () => {
    expect(text).toContain('一月人文文水工豈')
    expect(text).not.toMatch(/[\u2E80-\u2FDF\uF900-\uFAFF]/u)
  })

  it('embeds its fonts as TrueType and uses no others', () => {
    const fonts = listFonts(pdf)
    expect(fonts.length).toBeGreaterThan(2)
    for (const font of fonts)
      expect(font).toMatchObject({
        name: expect.stringMatching(/^[A-Z]{6}\+JianbaoS(erif|ans)SC-(Regular|Bold)$/) as string,
        type: 'CID TrueType',
        embedded: true,
      })
  })

  it('prints markup in a headline as text', () => {
    expect(text).toContain(withoutSpace(evil))
  })

  it('marks what is not known and what was inferred', () => {
    expect(text).toContain('报纸不详·日期不详·版次不详')
    expect(text).toContain('2023年3月〔推断〕')
  })

  it('is A4, tagged, titled and dated by the day of printing', () => {
    const info = readInfo(pdf)
    expect(info).toMatch(/Page size: .*A4/)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toContain('老街剪报（2014—2017）')
    expect(info).toMatch(/CreationDate:.*Nov 2[12].*2026/)
    expect(info).toMatch(/Creator:\s+Jianbao\n/)
    expect(info).toMatch(/JavaScript:\s+no/)
  })

  it('has an outline of headlines and subheadings, each once', () => {
    const outline = readOutline(pdf)
    for (const title of ['目录', '出处', '顺河街小学搬进新校舍', '把根留住 让人回来']) expect(outline.split(`>${title}<`)).toHaveLength(2)
    expect(outline.split('>一条老街的新日子<')).toHaveLength(3)
  })

  it('keeps the space between the halves of a headline in its outline', () => {
    expect(readOutline(pdf)).toContain('>与时俱进勇于创新 依法履职担当作为 全力推进水利冬修各项工程<')
  })

  it('gives back marks that meet, and a citation, without blanks and breaks', async () => {
    const paragraphs = [{ kind: 'text' as const, text: '他说：“好！”她问：“真的？！”（笑）：《行！》。' }]
    const article = makeArticle({
      headline: '问答',
      outlet: fact('郑州日报'),
      publishedDate: fact('2016-04-10'),
      pageNumber: 'A12',
      paragraphs,
    })
    const [page = ''] = readPages(await printPdf(compose([article], 'article')))
    expect(page).toContain(paragraphs[0]?.text)
    expect(page).toContain('问答[N]. 郑州日报, 2016-04-10(A12).')
  })

  it('prints a foreword of any length before the contents, over nothing else', async () => {
    const note = Array.from({ length: 60 }, (_, index) => `编者按第${index}段，${makeText(1, index)}`).join('\n')
    const document = composeDocument({
      title: '剪报'.repeat(95),
      note,
      articles: [unknownArticle],
      form: 'digest',
      printedOn: '2026-11-22',
      language: 'zh-CN',
    })
    const printed = readPages(await printPdf(document)).map(withoutSpace)
    const contents = printed.findIndex((page) => page.includes('目录〔') || /目录1/u.test(page))
    expect(printed[0]).toContain('编印2026年11月22日')
    expect(contents).toBeGreaterThan(3)
    expect(printed.slice(1, contents).join('')).toContain('编者按第59段')
    printed.slice(contents).forEach((page) => expect(page).not.toContain('编者按'))
    printed.slice(1).forEach((page) => expect(page).toMatch(/第\d+页\/共\d+页/))
  })

  it('prints the note above a piece across the measure, before its text, in either type', async () => {
    const pieceNotes = { [longArticle.id]: `此文涉及我区。${makeText(3)}\n另见去年的报道。` }
    const request = { title: '有按语', articles: [longArticle, inferredArticle], pieceNotes, printedOn: '2026-11-22' }
    for (const typeSize of ['standard', 'large'] as const) {
      const pdf = await printPdf(composeDocument({ ...request, form: 'digest', language: 'zh-CN', typeSize }))
      const page = withoutSpace(readPages(pdf)[(listDestinations(pdf).get('a1') ?? 0) - 1] ?? '')
      const places = [longArticle.headline ?? '', '剪报编者按', '另见去年的报道。', longArticle.paragraphs[0]?.text.slice(0, 12) ?? '']
      expect(places.map((part) => page.indexOf(withoutSpace(part))).every((place, at, all) => place > (all[at - 1] ?? -1))).toBe(true)
      expect(page).toContain(`剪报编者按：${withoutSpace(`此文涉及我区。${makeText(3)}`)}`)
      expect(withoutSpace(readPages(pdf).at(-1) ?? '')).toContain('不是报纸上的文字')
    }
  })

  it('prints the same bytes again', async () => {
    const { id } = inferredArticle
    const input = { title: '重印', articles: [inferredArticle, unknownArticle], pieceNotes: { [id]: '此文涉及我区。' } }
    const document = composeDocument({ ...input, form: 'digest', printedOn: '2026-11-22', language: 'zh-CN' })
    expect(Buffer.compare(await printPdf(document), await printPdf(document))).toBe(0)
  })

  it('prints single articles without cover and contents', async () => {
    const single = readPages(await printPdf(compose([unknownArticle], 'article')))
    expect(single).toHaveLength(1)
    expect(withoutSpace(single[0] ?? '')).toMatch(/第1页\/共1页$/)
  })

  it('stops when cancelled and leaves no profile', async () => {
    const leftovers = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('jianbao-print-'))
    const before = leftovers()
    const printing = printPdf(compose(Array.from({ length: 200 }, () => longArticle)), { signal: AbortSignal.timeout(700) })
    await expect(printing).rejects.toMatchObject({ code: 'cancelled' })
    expect(leftovers().filter((name) => !before.includes(name))).toEqual([])
  })

  it('removes the profile of a host that was killed while printing', async () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    const left = mkdtempSync(join(tmpdir(), `jianbao-print-${pid}-`))
    writeFileSync(join(left, 'Local State'), '{}')
    await printPdf(compose([unknownArticle], 'article'))
    await expect.poll(() => existsSync(left)).toBe(false)
  })

  it('asks nothing of a network, whatever a document contains', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const document = compose([unknownArticle], 'article')
    const curious = `<img src="http://127.0.0.1:${port}/image"><link rel="stylesheet" href="http://127.0.0.1:${port}/style"><img src="file:///etc/hostname">`
    const html = document.html.replace(/<meta http-equiv[^>]*>/, '').replace('</body>', `${curious}</body>`)
    try {
      await printPdf({ ...document, html })
    } finally {
      server.close()
    }
    expect(html).toContain(curious)
    expect(asked).toEqual([])
  })

  it('says so when the browser cannot be started or is none', async () => {
    await expect(printPdf(compose([]), { chromium: '/nonexistent/chromium' })).rejects.toMatchObject({ code: 'no-browser' })
    await expect(printPdf(compose([]), { chromium: process.execPath })).rejects.toMatchObject({ code: 'no-browser' })
  })

  it('does not print without its fonts', async () => {
    await expect(printPdf(compose([unknownArticle]), { fontsFolder: tmpdir() })).rejects.toThrow('font')
  })
})

describe.skipIf(!canPrint)('a digest of other settings', () => {
  it('is printed on its paper, articles one after the other, with true pages in the contents', async () => {
    const short = (headline: string): Article => makeArticle({ headline, paragraphs: [{ kind: 'text', text: makeText(3) }] })
    const articles = [short('第一篇短文'), short('第二篇短文'), longArticle, short('最后一篇短文')]
    const settings = { paper: '16K', typeSize: 'large', flow: 'run-on' } as const
    const document = composeDocument({ title: '接排', articles, form: 'digest', printedOn: '2026-11-22', language: 'zh-CN', ...settings })
    const pdf = await printPdf(document)
    // 184 by 260 millimetres.
    expect(readInfo(pdf)).toMatch(/Page size: +522 x 737/)
    const pages = readPages(pdf)
    const contents = withoutSpace(pages[1] ?? '').replace(/\.{2,}/gu, '…')
    const starts = listDestinations(pdf)
    expect(starts.get('a2')).toBe(starts.get('a1'))
    articles.forEach(({ headline }, index) => {
      const start = starts.get(`a${index + 1}`) ?? 0
      expect(withoutSpace(pages[start - 1] ?? '')).toContain(headline)
      expect(contents).toContain(`${headline}…${start}`)
    })
  })
})
