/** A page that lists its titles on top and shows one article below: whatever stands between, the others are none of its titles. */
import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from '../parse-tools.ts'

const headline = '渡口的灯又亮了'
const others = ['东街菜场换了新棚', '河堤上种下三百棵柳', '镇小学的钟楼修好了', '老供销社改成书屋']
const text = [
  '本报讯(记者 张敏)河湾镇北渡口的那盏灯,前天夜里又亮了。摆渡人老段说,灯是村里三十户人家凑钱换的。',
  '灯杆有六米高,太阳下山就自己亮,过河的人老远就能看见,再不用扯着嗓子喊船。',
]
const heads: Readonly<Record<string, readonly string[]>> = {
  mast: ['河湾晚报', '2014年5月6日 星期二', '第B02版:乡镇'],
  'mast alone': ['第B02版:乡镇'],
  'head on one line': ['河湾晚报 B02·乡镇 2014-05-06 星期二'],
  'head with a label': ['河湾晚报 B02·乡镇 2014-05-06 星期二', '本版导读'],
}
const buttons: Readonly<Record<string, readonly string[]>> = {
  'pages beside it': ['上一版 下一版'],
  'pages beside it and home': ['上一版 下一版', '返回首页'],
  home: ['返回首页'],
  issues: ['上一期 下一期'],
  'sizes of letters': ['放大 缩小 默认'],
  'day and sizes': ['3上一篇 下一篇4 2014年5月6日 放大 缩小 默认'],
  nothing: [],
}
const listOf = (place: number, count: number): string[] => others.slice(0, count - 1).toSpliced(place, 0, headline)

describe('a list of titles above one article', () => {
  for (const [head, top] of Object.entries(heads))
    for (const [button, row] of Object.entries(buttons))
      it.each([
        [0, 3],
        [1, 3],
        [2, 3],
        [0, 5],
        [2, 5],
        [4, 5],
      ])(`is read below ${head}, above ${button}: the headline in place %i of %i`, (place, count) => {
        const list = listOf(place, count)
        const { titles, paragraphs } = readOnly(...top, ...list, ...row, '', headline, '', ...text)
        expect(titles).toEqual([null, headline, null])
        expect(paragraphs).toHaveLength(2)
      })

  it('is read below the mast where buttons without a blank line part it, and where the mast stands behind it', () => {
    const list = listOf(1, 3)
    const mast = '第B02版:乡镇'
    expect(readOnly(mast, ...list, '上一版 下一版', headline, ...text).titles).toEqual([null, headline, null])
    expect(readOnly('河湾晚报', ...list, mast, '上一版 下一版', headline, ...text).titles).toEqual([null, headline, null])
    expect(readOnly(mast, '', ...list.flatMap((title) => [title, '']), '上一版 下一版', '', headline, '', ...text).titles).toEqual([
      null,
      headline,
      null,
    ])
  })

  it('needs no sign of its end where four titles stand below a mast', () => {
    const list = listOf(2, 5)
    expect(readOnly('第B02版:乡镇', ...list, headline, ...text).titles).toEqual([null, headline, null])
  })

  it.each([[['三十户人家凑钱换灯']], [['北岸夜里不再喊船', '三十户人家凑钱换灯']]])('leaves the kickers %j to the headline', (kickers) => {
    const list = listOf(1, 4)
    const { titles } = readOnly('第B02版:乡镇', ...list, '上一版 下一版', '', ...kickers, headline, '', ...text)
    expect(titles).toEqual([kickers.join(' '), headline, null])
  })
})

describe('what is no list of titles', () => {
  it('is a stack that is printed twice: all its lines stay titles', () => {
    const stack = ['三十户人家凑钱', headline, '过河的人不再扯着嗓子喊船']
    const { titles } = readOnly(...stack, '', ...stack, '', ...text, '3上一篇  下一篇4')
    expect(titles.filter(Boolean).join(' ')).toBe(stack.join(' '))
  })

  it('is kicker, headline and subtitle above the day, where the headline alone comes again', () => {
    const { titles } = readOnly('三十户人家凑钱', headline, '——北岸夜里不再喊船', '2014-05-06 来源:河湾晚报', headline, ...text)
    expect(titles).toEqual(['三十户人家凑钱', headline, '——北岸夜里不再喊船'])
  })

  it('is a headline above every picture', () => {
    const { articles } = readLines('第B02版:乡镇', headline, '灯杆有六米高', headline, '老段在船头', headline, '', ...text, '上一版 下一版')
    expect(articles.map((article) => article.headline)).toEqual([headline])
  })

  it('is a list above several articles: each has its own', () => {
    const [first = '', second = ''] = others
    const { articles } = readLines('第B02版:乡镇', first, headline, second, '', headline, '', ...text, '', first, '', text[1] as string)
    expect(articles.map((article) => article.headline)).toEqual([headline, first])
  })
})
