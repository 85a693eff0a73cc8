/** Pages that somebody has put one below the other into one file. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { PageReading } from '#archive/parse/reading.ts'

import { expectComplete, read } from './parse-tools.ts'

const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'
const more = '“盼了好几年。”村民张大爷说,往后浇地不用再等天。'

/** A page of an e-paper. */
const ePaper = (mast: string, headline: string, day: string): string =>
  [
    mast,
    headline,
    '',
    '返回主页 | 郑州晚报 | 标题导航 | 郑州日报',
    '上一期  下一期',
    headline,
    '',
    body,
    '',
    more,
    '',
    '3上一篇  下一篇4',
    day,
  ].join('\n')
/** A page of a portal. */
const portal = (source: string, headline: string): string => ['首页 > 新闻 > 正文', '', headline, '', source, '', body, '', more].join('\n')

const told = ({ pages, outlet, publishedDate, pageNumber, articles }: PageReading) => ({
  pages,
  outlet: outlet.value,
  date: publishedDate.value,
  page: pageNumber,
  articles: articles.map(({ headline, paragraphs }) => [headline, paragraphs.length]),
})

/** Reads pages as one file, in which nothing may get lost. */
function readAll(...pages: readonly string[]): PageReading {
  const text = pages.join('\n\n')
  const reading = read(text)
  expectComplete(text, reading)
  expect(reading.lines.at(-1)?.span[1]).toBe(text.length)
  return reading
}

describe('several pages in one file', () => {
  it('are read each by itself, and have the paper that all of them name', () => {
    const first = ePaper('第03版:综合新闻 上一版3  4下一版', '水渠通水了', '2015-03-20')
    const second = ePaper('第05版:民生 上一版3  4下一版', '渠上架起新桥', '2015-03-20')
    expect(told(readAll(first, second))).toEqual({
      pages: 2,
      outlet: '郑州晚报',
      date: told(read(first)).date,
      page: null,
      articles: [
        ['水渠通水了', 2],
        ['渠上架起新桥', 2],
      ],
    })
  })

  it('are one of the paper where a site shows two articles of it', () => {
    const head = '第03版:综合新闻 上一版3  4下一版'
    const other = ePaper(head, '渠上架起新桥', '').replace(body, '新桥架在渠上,昨日通行,过去两岸的人要绕三里路。')
    expect(told(readAll(ePaper(head, '水渠通水了', ''), other))).toMatchObject({
      pages: 1,
      page: '03',
      articles: [
        ['水渠通水了', 2],
        ['渠上架起新桥', 2],
      ],
    })
  })

  it('have no day where each has its own', () => {
    const pages = [
      portal('2015-03-20 07:36 来源:郑州日报', '水渠通水了'),
      portal('2016-04-21 08:10 来源:郑州日报', '渠上架起新桥'),
      portal('2017-05-22 09:12 来源:郑州日报', '渠边的树绿了'),
    ]
    expect(told(readAll(...pages))).toMatchObject({
      pages: 3,
      outlet: '郑州日报',
      date: null,
      articles: [
        ['水渠通水了', 2],
        ['渠上架起新桥', 2],
        ['渠边的树绿了', 2],
      ],
    })
  })

  it('are told by what the paper prints above each of them', () => {
    const page = (number: string, headline: string): string =>
      [`郑州晚报 2006年8月24日 星期四 ${number} 民生`, '', headline, '', body, '', more].join('\n')
    expect(told(readAll(page('A14', '水渠通水了'), page('A15', '渠上架起新桥')))).toMatchObject({
      pages: 2,
      outlet: '郑州晚报',
      date: '2006-08-24',
    })
  })
})

describe('one page', () => {
  it.each([
    [
      'with its head again at its foot',
      `${ePaper('第03版:综合新闻 上一版3  4下一版', '水渠通水了', '')}\n第03版:综合新闻 上一版3  4下一版`,
    ],
    [
      'with a list of pages below',
      `${ePaper('第03版:综合新闻 上一版3  4下一版', '水渠通水了', '')}\n第01版:要闻\n第02版:时政\n第04版:民生`,
    ],
    [
      'printed twice',
      `${ePaper('第03版:综合新闻 上一版3  4下一版', '水渠通水了', '')}\n${ePaper('第03版:综合新闻 上一版3  4下一版', '水渠通水了', '')}`,
    ],
    ['with its way again below the text', `${portal('2015-03-20 07:36 来源:郑州日报', '水渠通水了')}\n\n首页 > 新闻 > 正文`],
  ])('is one %s', (_, text) => {
    expect(read(text).pages).toBe(1)
  })

  it('is one in all pages that stand alone', () => {
    const folders = ['../../fixtures/pages', '../../fixtures/blind', '../../../seeds'].map((path) => join(import.meta.dirname, path))
    const files = folders.flatMap((folder) => readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [join(folder, name)] : [])))
    expect(files.length).toBeGreaterThan(300)
    // Two articles saved from a portal one after the other, as its label says.
    const several = files.filter((file) => read(readFileSync(file, 'utf8')).pages > 1)
    expect(several.map((file) => basename(file))).toEqual(['b613.txt'])
  })
})
