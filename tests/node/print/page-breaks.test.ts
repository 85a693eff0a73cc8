/** Where pages end: what may not be torn from what it belongs to. */
import { describe, expect, it } from 'vitest'

import { composeDocument } from '#archive/digest/compose-document.ts'
import { printPdf } from '#node/print.ts'
import { makeArticle, makeText } from '#tests/archive/digest/sample-articles.ts'

import { canPrint, readPages, withoutSpace } from './pdf-text.ts'

const given = { form: 'digest', printedOn: '2026-11-22', language: 'zh-CN' } as const

describe.skipIf(!canPrint)('a printed page', () => {
  it('takes no last line of a piece to a page of its own', async () => {
    const ends = Array.from({ length: 24 }, (_, index) =>
      makeArticle({
        headline: `长短不一之${index}`,
        paragraphs: Array.from({ length: index + 20 }, (__, line) => ({
          kind: 'text' as const,
          text: line < index + 19 ? '又一行。' : '末一行。',
        })),
      }),
    )
    const printed = readPages(await printPdf(composeDocument({ ...given, title: '长短不一', articles: ends }))).map(withoutSpace)
    expect(printed.filter((page) => page.includes('末一行。'))).toHaveLength(ends.length)
    expect(printed.filter((page) => page.includes('末一行。') && !page.includes('又一行。'))).toEqual([])
  })

  it('keeps a short piece whole where pieces follow one another', async () => {
    const articles = Array.from({ length: 24 }, (_, index) => {
      const lines = [...Array.from({ length: (index % 7) + 4 }, () => '又一行。'), '末一行。']
      return makeArticle({ headline: `短文之${index}`, paragraphs: lines.map((text) => ({ kind: 'text' as const, text })) })
    })
    const document = composeDocument({ ...given, flow: 'run-on', title: '短文', articles })
    const printed = readPages(await printPdf(document)).filter((page) => page.includes('一行。'))
    for (const page of printed) expect(page.split('短文之')).toHaveLength(page.split('末一行。').length)
  })

  it.each([15, 16])('turns to no other page for the last line or two of the contents (%i pieces)', async (count) => {
    const articles = Array.from({ length: count }, (_, index) => ({ ...makeArticle({ headline: `短文之${index}` }), id: `a${index}` }))
    const printed = readPages(await printPdf(composeDocument({ ...given, title: '短文', articles, paper: '16K' })))
    const listed = printed
      .filter((page) => page.includes('目录') || page.split('短文之').length > 2)
      .map((page) => page.split('短文之').length - 1)
    const [first = 0, second = 0] = listed
    expect(first + second).toBe(count)
    expect(second).toBeGreaterThan(2)
  })

  it('leaves no character alone in the last line of a paragraph', async () => {
    const paragraphs = Array.from({ length: 60 }, (_, more) => ({
      kind: 'text' as const,
      text: `${'渠边的水'.repeat(20).slice(0, 20 + more)}。`,
    }))
    const article = makeArticle({ headline: '长短各不同', paragraphs })
    const printed = readPages(await printPdf(composeDocument({ ...given, title: '长短', articles: [article] })))
    const lines = printed.flatMap((page) => page.split('\n')).filter((line) => /[渠边的水]。$/.test(line))
    expect(lines).toHaveLength(paragraphs.length)
    expect(lines.filter((line) => withoutSpace(line).length === 2)).toEqual([])
  })

  it('breaks no note above a piece', async () => {
    const articles = Array.from({ length: 12 }, (_, index) => {
      const paragraphs = Array.from({ length: index + 12 }, (__, line) => ({ kind: 'text' as const, text: makeText(1, line) }))
      return { ...makeArticle({ headline: `长文之${index}`, paragraphs }), id: `a${index}` }
    })
    const pieceNotes = Object.fromEntries(articles.map(({ id }) => [id, '按语开头。\n按语中间。\n\n按语落款']))
    const settings = {
      flow: 'run-on',
      typeSize: 'large',
      title: '长文',
      form: 'digest',
      printedOn: '2026-11-22',
      language: 'zh-CN',
    } as const
    const printed = readPages(await printPdf(composeDocument({ ...settings, articles, pieceNotes })))
    const noted = printed.map(withoutSpace).filter((page) => page.includes('按语落款') || page.includes('按语开头。'))
    for (const page of noted) expect(page.split('按语开头。')).toHaveLength(page.split('按语落款').length)
  })
})
