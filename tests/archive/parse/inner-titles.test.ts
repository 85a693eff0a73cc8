/** Titles inside a text, and what looks like one, with invented text. */
import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from './parse-tools.ts'

const news = '本报讯(记者 马晓光)昨日,记者从河湾县水务部门获悉,青石渠清淤工程全线完工,沿渠的麦田下月就能浇上头遍水。'
const body = '这条渠修于上世纪七十年代,多年没有清过,最窄处只剩下一米来宽,水走到半路就渗没了。'
const more = '村民赵满仓说,往年浇一亩地要守一夜,今年估摸着两个钟头就够了。'
const facts = '青石渠全长十七公里,渠首在白鹤沟水库,沿线有闸门九座。'

describe('the name of a box', () => {
  it('is no subheading, and its text stays', () => {
    for (const name of ['新闻链接', '【相关链接】', '政策链接', '背景资料', '新闻背景', '新闻回放', '链接:', '延伸阅读']) {
      const { paragraphs } = readOnly('青石渠清淤完工', news, body, more, '', name, '', facts)
      expect(paragraphs?.slice(2)).toEqual([`text ${more}`, `text ${facts}`])
    }
  })

  it('is one where it belongs to the text or has a sign, and nobody’s name', () => {
    for (const name of ['小贴士', '专家提醒', '◆链接']) {
      const { paragraphs, people } = readOnly('青石渠清淤完工', news, body, more, '', name, '', facts)
      expect(paragraphs).toContain(`subheading ${name}`)
      expect(people).toEqual(['reporter 马晓光'])
    }
  })
})

describe('a subheading among whole paragraphs', () => {
  it('may end as a sentence seldom does', () => {
    const text = [news, body, '渠名是别人听来的', more, facts, body, '水到了田里', more]
    expect(readOnly('青石渠清淤完工', ...text).paragraphs?.filter((one) => one.startsWith('sub'))).toEqual([
      'subheading 渠名是别人听来的',
      'subheading 水到了田里',
    ])
  })

  it('is half of a sentence where others are cut, too', () => {
    const [cut, rest] = [body.slice(0, 30), body.slice(30)]
    expect(
      readLines(news, cut, rest, '渠名是别人听来的', '一个错字,谁也说不清。', more, cut, rest).articles.flatMap(({ paragraphs }) =>
        paragraphs.map(({ kind }) => kind),
      ),
    ).not.toContain('subheading')
  })
})
