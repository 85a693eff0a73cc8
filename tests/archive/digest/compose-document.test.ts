import { describe, expect, it } from 'vitest'

import { composeDocument } from '#archive/digest/compose-document.ts'
import type { DigestInput } from '#archive/digest/digest-input.ts'
import type { Article } from '#contract/models.ts'

import { correctedArticle, fact, inferredArticle, longArticle, makeArticle, sampleArticles, unknownArticle } from './sample-articles.ts'

const compose = (articles: readonly Article[], more: Partial<DigestInput> = {}): ReturnType<typeof composeDocument> =>
  composeDocument({ title: '老街剪报', articles, form: 'digest', printedOn: '2026-11-22', language: 'zh-CN', ...more })
const textOf = (html: string): string =>
  html
    .slice(html.indexOf('<body'))
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

describe('composeDocument', () => {
  it('holds every word of the articles', () => {
    const text = textOf(compose(sampleArticles).html)
    for (const article of sampleArticles) {
      const words = [
        article.kicker,
        article.subtitle,
        article.dateline,
        ...article.paragraphs.map((paragraph) => paragraph.text),
        ...article.byline.map(({ name }) => name),
      ]
      for (const word of words.filter((known) => known !== null)) expect(text).toContain(word)
    }
  })

  it('has one anchor an article, each linked from the contents and from the list of sources', () => {
    const { html, anchors } = compose(sampleArticles)
    expect(anchors).toEqual(['a1', 'a2', 'a3', 'a4'])
    for (const anchor of anchors) {
      expect(html.split(`id="${anchor}"`)).toHaveLength(2)
      expect(html.split(`<a href="#${anchor}" data-page="">`)).toHaveLength(3)
    }
  })

  it('tells equal headlines, and even the same article twice, apart', () => {
    expect(compose([longArticle, longArticle, makeArticle({ headline: longArticle.headline })]).anchors).toEqual(['a1', 'a2', 'a3'])
  })

  it('prints markup on a page as the text it is', () => {
    const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    const article = makeArticle({
      headline: evil,
      kicker: evil,
      subtitle: evil,
      dateline: evil,
      byline: [{ role: 'reporter', name: evil }],
      paragraphs: [{ kind: 'text', text: evil }],
      file: evil,
      outlet: fact(evil, 'inferred', evil),
      publishedDate: fact('2014'),
      pageNumber: evil,
      pageName: evil,
    })
    const { html } = compose([article], { title: evil, note: evil, selection: evil })
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>(?!&)/)
    expect(textOf(html).split('<script>alert(1)</script>').length).toBeGreaterThan(9)
  })

  it('sets the note above a piece between its titles and its text, says whose it is, and explains that', () => {
    const [first, second] = sampleArticles
    const pieceNotes = { [second?.id ?? '']: '此文涉及我区，<请>城建局阅研。\n\n办公室' }
    const { html } = compose(sampleArticles, { pieceNotes })
    const [, piece = ''] = html.split('<article').slice(1)
    const set = textOf(`<body${piece}`)
    expect(set.indexOf(second?.headline ?? '')).toBeLessThan(set.indexOf('剪报编者按：此文涉及我区，<请>城建局阅研。'))
    expect(set.indexOf('剪报编者按')).toBeLessThan(set.indexOf(second?.paragraphs[0]?.text ?? '?'))
    expect(piece).toMatch(/<p class="signature">办(<[^>]+>)?公室/)
    expect(html.split('<aside class="piece-note">')).toHaveLength(2)
    expect(html.slice(html.lastIndexOf('class="legend"'))).toContain('不是报纸上的文字')
    const none = compose(sampleArticles, { pieceNotes: { [first?.id ?? '']: ' \n' } }).html
    expect(none).toBe(compose(sampleArticles).html)
  })

  it('cannot be left through its style sheet', () => {
    const { html } = compose([makeArticle({ headline: '"} </style><b>x</b> @page { margin: 0 }' })])
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    expect(html).toContain('@page a1 { @top-right { content: "\\22 \\7d  \\3c \\2f style')
  })

  it('has no script and asks for nothing but its fonts', () => {
    const { html } = compose(sampleArticles)
    expect(html).not.toContain('<script')
    expect([...html.matchAll(/url\(([^)]*)\)/g)].map((match) => match[1])).toEqual(
      ['serif-regular', 'serif-bold', 'sans-regular', 'sans-bold'].map((face) => `fonts/jianbao-${face}.woff2`),
    )
    expect(html).not.toMatch(/https?:|src=/)
    expect(html).toContain(`content="default-src 'none'`)
  })

  it('marks inferred, unknown, given and corrected values, and explains the marks it uses', () => {
    const text = textOf(compose([inferredArticle, unknownArticle, correctedArticle]).html)
    expect(text).toContain('2023年3月〔推断〕')
    expect(text).toContain('郑州晚报〔推断〕')
    expect(text).toContain('推断依据：“扫描件/郑州晚报”、“3月7日上午……2023年度工作会议召开”')
    expect(text).toContain('报纸不详 · 日期不详 · 版次不详')
    expect(text).toContain('郑州晚报〔导入时注明〕')
    expect(text).toContain('1987年9月2日〔更正〕')
    expect(text).toContain('〔标题经更正〕')
    for (const meaning of ['“不详”：', '〔推断〕：', '〔导入时注明〕：', '〔更正〕：']) expect(text).toContain(meaning)
  })

  it('explains no mark where everything is stated', () => {
    const { html } = compose([longArticle])
    expect(html).not.toContain('class="legend"')
    expect(html).not.toContain('class="mark"')
  })

  it('names an article without headline by its opening words', () => {
    const text = textOf(compose([unknownArticle]).html)
    expect(text).toContain('〔无题〕工程全长8.6公里')
  })

  it('says on its cover when the limit cut the choice short', () => {
    const document = compose([longArticle], { total: 431, selection: '“老街”' })
    expect(document.truncated).toBe(true)
    expect(textOf(document.html)).toContain('“老街” · 检得 431 篇，本册收录前 1 篇。')
    expect(compose([longArticle], { total: 1 }).truncated).toBe(false)
  })

  it('prints single articles without cover, contents and sources', () => {
    const { html, anchors, title } = compose([longArticle], { form: 'article', title: '' })
    expect(html).not.toMatch(/class="(cover|contents|sources)"/)
    expect(anchors).toEqual([])
    expect(textOf(html)).toContain('出处：吴小满, 郑立夏, 冯秋分. 一条老街的新日子[N]. 郑州日报, 2015-03-20(05).')
    expect(title).toBe('一条老街的新日子')
  })

  it('gives the same document for the same input', () => {
    expect(compose(sampleArticles).html).toBe(compose(sampleArticles).html)
  })

  it('speaks English when asked to', () => {
    const text = textOf(compose([inferredArticle, unknownArticle], { language: 'en', title: '' }).html)
    for (const words of ['Press clippings', 'Contents', 'Sources', 'March 2023〔inferred〕', 'newspaper unknown', 'November 22, 2026'])
      expect(text).toContain(words)
  })

  it('is made for no articles as for many', () => {
    expect(compose([]).anchors).toEqual([])
    expect(compose(Array.from({ length: 5000 }, () => unknownArticle)).articles).toBe(5000)
  })

  it('runs the dateline into the first paragraph of text, and prints it where there is none', () => {
    const caption = { kind: 'caption', text: '图说。' } as const
    const withText = makeArticle({ dateline: '本报讯', paragraphs: [caption, { kind: 'text', text: '昨日' }] })
    expect(textOf(compose([withText]).html)).toContain('本报讯\u3000昨日')
    for (const paragraphs of [[], [caption], [{ kind: 'lead', text: '提要' } as const]]) {
      expect(textOf(compose([makeArticle({ dateline: '本报讯', paragraphs })]).html)).toContain('本报讯')
    }
  })

  it('names the end of a path, and not where a person keeps the files', () => {
    const text = textOf(compose([makeArticle({ file: 'C:\\Users\\li\\档案\\郑州晚报\\2013-12-28\\A05.txt' })]).html)
    expect(text).toContain('来源文件：…/郑州晚报/2013-12-28/A05.txt')
    expect(text).not.toContain('Users')
  })

  it('shortens the path that a date or an outlet was inferred from', () => {
    const file = '/home/li/档案/郑州晚报/2013-12-28/A05.txt'
    const inferred = {
      outlet: fact('郑州晚报', 'inferred', file),
      publishedDate: fact('2013-12-28', 'inferred', '/home/li/旧/档案/2013-12-28/A05.txt'),
    }
    const text = textOf(compose([makeArticle({ file, ...inferred })]).html)
    expect(text).toContain('推断依据：“…/郑州晚报/2013-12-28/A05.txt”、“…/档案/2013-12-28/A05.txt”')
    expect(text).not.toContain('home')
  })

  it('puts a foreword that the cover has no place for on pages of its own', () => {
    const note = '编者按。'.repeat(120)
    const [cover = '', rest = ''] = compose([longArticle], { note }).html.split('</section>')
    expect(cover).not.toContain('编者按')
    expect(textOf(`<body>${rest}`)).toContain(note)
    expect(compose([longArticle], { note: '编者按。' }).html).not.toContain('class="foreword"')
  })

  it('sets quotation marks as wide as the script of the text has them, in either language', () => {
    const { html } = compose([longArticle], { language: 'en', title: 'The “old street”', note: '选自《晚报》，“老街”。' })
    expect(html).toMatch(/<h1 lang="en"/)
    expect(html).toMatch(/<div class="note" lang="zh-CN">/)
    expect(html).toMatch(/@top-left \{ content: "The “old street”";[^}]*"halt"/)
    expect(compose([longArticle]).html).not.toMatch(/@top-left \{[^}]*"halt"/)
  })

  it('sets office and day below a foreword as its signature', () => {
    const signed = compose([longArticle], { note: '选自三家报纸。\n日期未经核对。\n\n区档案馆\n2018年10月' }).html
    expect(signed.match(/<p class="signature">/g)).toHaveLength(2)
    expect(signed).toMatch(/<p class="signature">区.*\n*.*<p class="signature">2018年/u)
    for (const note of ['选自三家报纸。\n\n日期未经核对。', '区档案馆', '选自三家报纸。\n区档案馆'])
      expect(compose([longArticle], { note }).html).not.toContain('class="signature"')
  })

  it('names every outlet on the cover, the unknown one last, and of many how many they are', () => {
    const outlets = (names: readonly (string | null)[]): string =>
      /来源<\/dt><dd>(.*?)<\/dd>/su.exec(compose(names.map((name) => makeArticle({ outlet: fact(name) }))).html)?.[1] ?? ''
    expect(outlets([null, null, '甲报', '乙报', '丙报', '丁报', '戊报', '己报', '庚报', '甲报'])).toBe(
      '甲报 2 篇、乙报 1 篇、丙报 1 篇、丁报 1 篇、戊报 1 篇、己报 1 篇、庚报 1 篇、报纸不详 2 篇',
    )
    expect(outlets([...'甲乙丙丁戊己庚辛壬'].map((name) => `${name}报`))).toMatch(/庚报 1 篇等 9 家$/)
    expect(outlets(['甲报', '甲报'])).toBe('甲报')
    expect(outlets([null])).toBe('报纸不详')
  })

  it('does not say the headline twice over a piece printed by itself', () => {
    const { html } = compose([longArticle], { form: 'article', title: '一条老街的新日子' })
    expect(html).toContain('@top-left { content: "剪报"')
    expect(html).toContain('@page a1 { @top-right { content: "一条老街的新日子"')
  })

  it('leads dots to the page of a title of two lines, too', () => {
    const headline = '关于印发国民经济和社会发展第十三个五年规划纲要中期评估整改方案及2020年重点建设项目责任分工的通知'
    const line = /<li[^>]*>.*?<\/a>/su.exec(compose([makeArticle({ headline })]).html)?.[0] ?? ''
    expect(line.match(/class="line"/g)).toHaveLength(1)
    expect(line).toMatch(/class="leader" aria-hidden="true">(?:\. ){10,}/)
    expect(textOf(`<body>${line}`)).toContain(headline)
  })

  it('sets rows of figures as a table', () => {
    const paragraphs = ['区县 户数', '金水区 2310', '二七区 1780'].map((text) => ({ kind: 'text' as const, text }))
    expect(compose([makeArticle({ paragraphs })]).html).toContain('<thead><tr><th class="word">区县</th><th>户数</th></tr>')
  })

  it('breaks titles after commas, but not inside of numbers', () => {
    const { html } = compose([makeArticle({ headline: '全会召开,传达精神：35,000人参加' })])
    expect(html).toContain(
      '<span class="part spaced">全会召开,</span><span class="part">传达精神：</span><span class="part">35,000人参加</span>',
    )
  })

  it('sets titles of two halves with a break between them', () => {
    expect(compose([inferredArticle]).html).toContain(
      '<span class="part">与时俱进勇于创新</span> <span class="part">依法履职担当作为</span>',
    )
  })
})

describe('settings of print', () => {
  it('change the sheet', () => {
    expect(compose(sampleArticles).html).toContain('size: A4; margin: 27mm 19.4mm 23mm')
    expect(compose(sampleArticles, { paper: '16K' }).html).toContain('size: 184mm 260mm;')
    expect(compose(sampleArticles, { paper: 'letter', typeSize: 'large' }).html).toContain('size: letter;')
  })

  it('give articles that follow each other no pages of their own, and the same words', () => {
    const apart = compose(sampleArticles).html
    const together = compose(sampleArticles, { flow: 'run-on' }).html
    expect(apart).toContain('style="page: a2"')
    expect(together).not.toMatch(/page: a\d|@page a\d/)
    expect(textOf(together)).toBe(textOf(apart))
    // The rule between two pieces belongs to the end of the first: a piece that begins a page has none above it.
    expect(together).toMatch(/article:has\(\+ article\)::after \{[^}]*border-bottom/)
    expect(together).not.toMatch(/article \+ article \{[^}]*border/)
  })

  it('cuts a running head before an opening bracket, not behind it', () => {
    expect(compose([longArticle], { title: `回访${'一条老街的新日子'.repeat(3)}（2014—2017）` }).html).toContain('新日子…"')
  })

  it('give large type shorter lines in the contents', () => {
    const title = compose([makeArticle({ headline: '城'.repeat(30) })]).html
    expect(title).not.toContain('class="line"')
    expect(compose([makeArticle({ headline: '城'.repeat(30) })], { typeSize: 'large' }).html).toContain('class="line"')
  })
})
