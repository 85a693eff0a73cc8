import { describe, expect, it } from 'vitest'

import { composeExport } from '#archive/digest/compose-export.ts'
import { escapeMarkdown } from '#archive/digest/compose-markdown.ts'
import type { DigestInput } from '#archive/digest/digest-input.ts'
import type { Paragraph } from '#contract/models.ts'

import { inferredArticle, longArticle, makeArticle, sampleArticles } from './sample-articles.ts'

const input: DigestInput = {
  title: '老街剪报',
  note: '供参阅。',
  articles: sampleArticles,
  form: 'digest',
  printedOn: '2026-11-22',
  language: 'zh-CN',
}
const compose = (format: 'html' | 'markdown' | 'docx', more: Partial<DigestInput> = {}): string =>
  composeExport(format, { ...input, ...more })
    .parts.map((part) => part.text)
    .join('\n')
const hostile = makeArticle({
  headline: '# [点我](javascript:x) <b>*粗*</b> | `x`',
  paragraphs: [{ kind: 'text', text: '1. 列表\n- 项 <script>&amp;' }],
})

describe('composeExport', () => {
  it.each(['html', 'markdown', 'docx'] as const)('writes every paragraph, name and citation as %s', (format) => {
    const text = compose(format).replace(/<\/?(?:span|wbr)[^>]*>/gu, '')
    for (const { text: words } of longArticle.paragraphs) expect(text).toContain(words)
    for (const { name } of longArticle.byline) expect(text).toContain(name)
    expect(text).toContain('郑州日报, 2015-03-20(05).')
    expect(text).toContain('供参阅。')
    expect(text).toMatch(/2023年3月(<[^〔]*>)*〔推断〕/)
    expect(text).toContain('推断依据：')
  })

  it.each(['html', 'markdown', 'docx'] as const)('writes the note above a piece as %s, apart from the text', (format) => {
    const pieceNotes = { [longArticle.id]: '此文<涉及>我区。\n另见去年的报道。' }
    const written = compose(format, { pieceNotes })
    const text = written.replaceAll(/<\/?(?:span|wbr)[^>]*>/gu, '')
    const places = ['此文', '我区。', '另见去年的报道。', longArticle.paragraphs[1]?.text ?? ''].map((part) => text.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(text.match(/剪报编者按/gu)).toHaveLength(2)
    expect(text).not.toContain('<涉及>')
    expect(text).toMatch({ html: /<aside class="piece-note">/, markdown: /^> \*\*剪报编者按\*\*：此文/mu, docx: /"PieceNote"/ }[format])
  })

  it('spaces ASCII stops in the text of a web page, and nothing in its tags', () => {
    const page = compose('html', {
      articles: [makeArticle({ paragraphs: [{ kind: 'text', text: '昨日,记者获悉:共有1,234人来看桥上的灯' }] })],
    })
    expect(page).toContain('昨日<span class="stop">,</span>记者获悉<span class="stop">:</span>共有1,234人来看')
    expect(page.replaceAll(/<[^>]*>/gu, (tag) => (tag.includes('stop') ? '' : tag))).not.toContain('stop"')
  })

  it('gives one file for web page and Markdown, and the parts of a package for Word', () => {
    expect(composeExport('html', input).parts).toHaveLength(1)
    expect(composeExport('markdown', input).parts).toHaveLength(1)
    expect(composeExport('docx', input).parts.map((part) => part.path)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/settings.xml',
      'docProps/core.xml',
      'word/header1.xml',
      'word/footer1.xml',
      'word/document.xml',
      'word/styles.xml',
    ])
  })

  it('gives a Word document the sheet and the type of its settings', () => {
    expect(compose('docx')).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
    const small = compose('docx', { paper: '16K', typeSize: 'large', flow: 'run-on' })
    expect(small).toContain('<w:pgSz w:w="10431" w:h="14740"/>')
    expect(small).toContain(
      '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="32"/>',
    )
    const countPages = (text: string): number => text.split('<w:pStyle w:val="Source"/>').length - 1
    expect([countPages(compose('docx')), countPages(small)]).toEqual([4, 1])
  })

  it('says when the limit cut the choice short', () => {
    expect(composeExport('markdown', { ...input, total: 9 })).toMatchObject({ title: '老街剪报', articles: 4, truncated: true })
  })
})

describe('a web page', () => {
  it('needs nothing from anywhere', () => {
    const page = compose('html', { articles: [hostile, inferredArticle] })
    expect(page).not.toMatch(/https?:|url\(|<script|<b>|src=/)
    expect(page).toContain("default-src 'none'")
  })
})

describe('Markdown', () => {
  it('takes nothing on a page for markup', () => {
    const text = compose('markdown', { articles: [hostile] })
    expect(text).toContain('## \\# \\[点我\\](javascript:x) &lt;b\\>\\*粗\\*&lt;/b\\> \\| \\`x\\`')
    expect(text).toContain('\n1\\. 列表 - 项 &lt;script\\>&amp;amp;\n')
  })

  it('escapes what begins a block', () => {
    expect(['- 一', '+ 二', '3) 三', '=== 四'].map(escapeMarkdown)).toEqual(['\\- 一', '\\+ 二', '3\\) 三', '\\=== 四'])
  })
})

describe('a Word document', () => {
  it('has a bookmark for every line of the contents', () => {
    const text = compose('docx')
    for (const anchor of ['a1', 'a2', 'a3', 'a4']) {
      expect(text).toContain(`w:name="${anchor}"`)
      expect(text).toContain(`PAGEREF ${anchor} `)
    }
  })

  it('uses no style it does not have', () => {
    const text = compose('docx', { pieceNotes: { [longArticle.id]: '此文涉及我区。\n\n办公室' } })
    const known = new Set([...text.matchAll(/w:styleId="(\w+)"/g)].map((match) => match[1]))
    for (const [, style] of text.matchAll(/<w:[pr]Style w:val="(\w+)"/g)) expect(known).toContain(style)
  })

  it.each(['Contents', 'Citation', 'PieceNote', 'Heading1', 'Heading2'])('keeps %s on the page of what it stands above', (style) => {
    expect(compose('docx')).toMatch(new RegExp(`w:styleId="${style}"><w:name w:val="[^"]+"/><w:pPr><w:keepNext/>`))
  })

  it('gives its contents no number before it is known, and no dots that would lead to none', () => {
    const text = compose('docx')
    const results = [...text.matchAll(/PAGEREF a\d+ .*?fldCharType="separate"\/><\/w:r>(.*?)<w:r><w:fldChar w:fldCharType="end"/gs)]
    expect(results.map(([, result]) => result)).toEqual(['', '', '', ''])
    expect(text).toContain('<w:tab w:val="right"')
    expect(text).not.toContain('w:leader')
  })

  it('has a cover without head and foot, and the meaning of the marks under a title of its own', () => {
    const text = compose('docx')
    expect(text).toContain('<w:titlePg/>')
    expect(text).toMatch(/w:val="Legend"\/><\/w:pPr><w:r><w:t xml:space="preserve">标记说明</)
  })

  it('has rows of figures as a table, and lines of verse each in a paragraph', () => {
    const paragraphs = (lines: string): Paragraph[] => lines.split('/').map((text) => ({ kind: 'text', text }))
    const table = compose('docx', { articles: [makeArticle({ paragraphs: paragraphs('区县 户数/金水区 2310/二七区 1780') })] })
    expect(table.match(/<w:tr>/g)).toHaveLength(3)
    const verse = paragraphs('老井边的青苔/比石阶先醒/水桶落下去/月亮碎了一回/又慢慢圆起来')
    const poem = compose('docx', { articles: [makeArticle({ paragraphs: verse, stanzas: [2] })] })
    expect(poem.match(/<w:pStyle w:val="Stanza"/g)).toHaveLength(2)
    expect(poem.match(/<w:pStyle w:val="Verse"/g)).toHaveLength(3)
  })

  it('keeps markup on a page as text', () => {
    expect(compose('docx', { articles: [hostile] })).toContain('&lt;b&gt;*粗*&lt;/b&gt;')
  })
})
