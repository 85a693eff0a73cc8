import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readHtml } from '#archive/import/html-text.ts'
import { hintsFor } from '#archive/import/prepare-source.ts'
import { transcribe } from '#archive/import/transcript.ts'
import { readPage } from '#archive/parse/read-page.ts'
import type { PageReading } from '#archive/parse/reading.ts'
import { loadResources } from '#archive/resources.ts'

const resources = loadResources().parse

function read(html: string): PageReading {
  const transcript = transcribe(new TextEncoder().encode(html), 'a.html', null)
  return readPage(transcript.text, hintsFor(['a.html'], {}, transcript), resources)
}

const headline = '老渠边上的豆腐坊又开了门'
const texts = [
  '昨日一早,贾鲁河老渠边上的豆腐坊卸下门板,一锅豆浆刚刚烧开。坊主说,停了三年,老主顾还记得这里,一早就有人端着锅来排队。',
  '坊里的石磨有一百二十斤重,是他爷爷留下的。去年秋天渠边修路,磨盘被挪到院里,今年路修好了,又请人抬了回来。',
  '街坊们说,路平了,灯亮了,渠里也有了水。到了傍晚,坊前的长凳上坐满了人,有人喝豆浆,有人说闲话。',
]
const menu = ['首页', '本地', '区县风物', '视听影像', '读书会馆', '数字报'].map((name) => `<li><a href="#">${name}</a></li>`).join('')

/** A page of a site: its menu, a title with who runs the column, the text, links and what readers wrote. */
function pageOf({ title = `${headline}_渠边网`, head = `<h1>${headline}</h1>`, below = '' } = {}): string {
  return `<!doctype html><html><head><title>${title}</title></head><body>
    <div class="top"><ul>${menu}</ul><div>欢迎来到渠边网</div></div>
    <div class="main"><div class="left">${head}<div class="info"><span>渠边小站</span></div>
    <div class="text">${texts.map((text) => `<p>${text}</p>`).join('')}</div></div>
    <div class="right"><h3>今日热点</h3><ul><li><a>西岗的柿子红了,摘柿子的人排到了山脚</a></li><li><a>一座水塔的新用处</a></li></ul></div></div>${below}
    <div class="bottom"><p>本站所有内容由网友提供,若有不妥,请来信告知,我们会尽快处理。</p></div></body></html>`
}

const comments = `<div class="comment-list">${Array.from({ length: 12 }, (_, at) => `<div><p>老主顾${at}号</p><p>小时候天天去,那时一碗豆浆三分钱,豆渣不要钱,真香啊!盼了三年,总算开了,明天就去,带上孩子,也带上锅。</p></div>`).join('')}</div>`

describe('the one article of a saved web page', () => {
  it('stands by its title and its text alone', () => {
    const { articles } = read(pageOf())
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({ headline, kicker: null, subtitle: null })
    expect(articles[0]?.paragraphs.map(({ text }) => text)).toEqual(texts)
  })

  it('has its title in a line that is no heading', () => {
    const { articles } = read(pageOf({ head: `<div class="t">${headline}</div>` }))
    expect(articles.map((article) => article.headline)).toEqual([headline])
    expect(articles[0]?.paragraphs.map(({ text }) => text)).toEqual(texts)
  })

  it('has its title in two lines, and behind the name of the site', () => {
    const head = '<h1>老渠边上的豆腐坊<br>又开了门</h1>'
    expect(read(pageOf({ head })).articles).toMatchObject([{ headline: '老渠边上的豆腐坊 又开了门', subtitle: null }])
    expect(read(pageOf({ title: `渠边网 - ${headline}`, head: `<div>${headline}</div>` })).articles).toMatchObject([{ headline }])
  })

  it('is not outweighed by what readers wrote below', () => {
    const { articles, leftovers } = read(pageOf({ below: comments }))
    expect(articles.map((article) => article.headline)).toEqual([headline])
    expect(articles[0]?.paragraphs.map(({ text }) => text)).toEqual(texts)
    expect(leftovers.filter(({ reason }) => reason === 'beside').length).toBeGreaterThan(20)
  })

  it('keeps a heading above its title and a line below it', () => {
    const head = `<h4>渠水回来之后</h4><h1>${headline}</h1><p>——一条老街的早晨和傍晚</p>`
    expect(read(pageOf({ head })).articles).toMatchObject([{ headline, subtitle: '——一条老街的早晨和傍晚' }])
  })

  it('keeps its subheadings, which titles of other articles resemble', () => {
    const [first, ...others] = texts
    const page = pageOf().replace(`<p>${others[0]}</p>`, `<p><strong>他把磨盘抬了回来</strong></p><p>${others[0]}</p>`)
    const { articles } = read(page)
    expect(articles).toHaveLength(1)
    expect(articles[0]?.paragraphs.map(({ text }) => text)).toEqual([first, '他把磨盘抬了回来', ...others])
    expect(articles[0]?.paragraphs[1]?.kind).toBe('subheading')
  })

  it('has no day of another article, but its own, above its text or right below', () => {
    const others =
      '<ul><li><a>西岗的柿子红了</a><span>2012年12月6日</span></li><li><a>水塔的新用处</a><span>2012年11月27日</span></li></ul>'
    const far = pageOf({ below: `${'<p>猜你喜欢的渠边风物</p>'.repeat(12)}${others}` })
    expect(read(far).publishedDate.value).toBeNull()
    const above = pageOf({ head: `<h1>${headline}</h1><p>2019-05-17 09:30 来源：渠边日报</p>`, below: others })
    expect(read(above).publishedDate).toMatchObject({ value: '2019-05-17', basis: 'stated' })
    for (const line of ['2019-05-17 · 渠边故事', '更新时间 2019年5月17日, 10:41', '2019年05月17日 渠边网 时政 1665 0']) {
      const told = read(pageOf({ head: `<h1>${headline}</h1><p>${line}</p>` }))
      expect([told.publishedDate.value, told.articles[0]?.paragraphs.length]).toEqual(['2019-05-17', texts.length])
    }
    const below = pageOf({ below: `<p>发布日期：2019-09-23 14:34:05</p>${'<p>猜你喜欢的渠边风物</p>'.repeat(12)}${others}` })
    expect(read(below).publishedDate).toMatchObject({ value: '2019-09-23', basis: 'stated' })
  })

  it('is headed by its title even where that looks like a row of figures', () => {
    const title = '老渠豆浆上新：大碗售3元 小碗售2元'
    const page = pageOf({ title: `${title}|豆浆|渠边网`, head: `<h1>${title}</h1>` })
    expect(read(page).articles.map((article) => article.headline)).toEqual([title])
  })

  it('is not known where the page is called something else, or shows the pages of a paper', () => {
    expect(readHtml(pageOf({ title: '渠边网首页' })).article).toBeNull()
    expect(readHtml(`<title>${headline}</title><ul>${menu}</ul>`).article).toBeNull()
    const paper = `<title>${headline}</title><p>渠边日报 版面导航 标题导航</p><p>第A05版:渠边</p><p>西岗的柿子红了</p><h1>${headline}</h1>${texts.map((text) => `<p>${text}</p>`).join('')}`
    expect(read(paper).leftovers.some(({ reason }) => reason === 'beside')).toBe(false)
  })

  it('has the titles that the record of the site tells, on the page of a paper, too', () => {
    const [kicker, subtitle] = ['停了三年 石磨又响', '街坊说路平了灯也亮了渠里有水了']
    const record = (title: string): string =>
      `<!--enpproperty <articleid>12</articleid><date>2019-05-17 00:00:00.0</date><author></author><title>${title}</title><subtitle>${subtitle}</subtitle><introtitle><p>停了三年&nbsp;石磨又响</p></introtitle>/enpproperty-->`
    const paper = (comment: string): string => `<html><head><title>渠边日报</title></head><body>
      <p>2019年05月17日 第A05版:渠边 渠边日报 版面导航 | 标题导航</p><ul><li><a>西岗的柿子红了</a></li><li><a>${headline}</a></li></ul>
      <table><tr><td>${kicker}</td></tr><tr><td>老渠边上的豆腐坊<br>又开了门</td></tr><tr><td>${subtitle}</td></tr></table>
      ${comment}<div>${texts.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`
    const titlesOf = (html: string): unknown[] => read(html).articles.map((article) => [article.kicker, article.headline, article.subtitle])
    const printed = [[kicker, '老渠边上的豆腐坊 又开了门', subtitle]]
    expect(titlesOf(paper(record('老渠边上的豆腐坊又开了门')))).toEqual(printed)
    expect(titlesOf(paper('<!-- begin -->'))).not.toEqual(printed)
    expect(readHtml(paper(record('西岗的柿子红了吗'))).article).toBeNull()
    expect(readHtml(paper(record(headline) + record('西岗的柿子红了'))).article).toBeNull()
  })

  it('is told by places of the text, in order, whatever the markup is', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<a>',
      '</a>',
      '<h1>',
      '</h1>',
      '<div class="reply">',
      '</div>',
      '<br>',
      '<td>',
      '<title>题目在此</title>',
    )
    const words = fc.constantFrom('题目在此', '昨日,记者看到。', ' ', '\n', '\u0001', '&nbsp;', '首页', '<b>', '「')
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, words), { maxLength: 60 }), (parts) => {
        const { text, article } = readHtml(`<html>${parts.join('')}`)
        if (article === null) return
        const ends = article.beside.flat()
        expect(ends).toEqual(ends.toSorted((one, other) => one - other))
        for (const { range } of article.titles) expect(text.slice(...range).replace(/\s+/g, '')).toMatch(/^题目在此/)
        for (const [from, to] of article.beside) expect(text.slice(from, to).trim()).not.toBe('')
      }),
    )
  })
})
