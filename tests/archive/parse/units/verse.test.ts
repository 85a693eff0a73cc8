import { describe, expect, it } from 'vitest'

import { findVerse, type VerseLine } from '#archive/parse/units/verse.ts'

import { resources } from '../parse-tools.ts'

const line = (plain: string, isByline = false): VerseLine => ({ plain, isText: !isByline, isByline, isLabel: false, isApart: false })
const poem = ['绳子磨亮了石头', '石头磨亮了手', '后来的自来水', '再也没有', '晃过那样的光']

/** The lines that are taken for verse, on a page that lists the title 井台. */
function verseOf(single: boolean, ...lines: VerseLine[]): string[] {
  const found = findVerse(lines, { single, authors: new Set(), titles: new Set(['井台']) }, resources)
  return lines.flatMap(({ plain }, at) => (found.has(at) ? [plain] : []))
}

describe('findVerse', () => {
  it('finds the short lines below the listed title of a page without sentences', () => {
    expect(verseOf(true, line('井台'), ...poem.map((plain) => line(plain)))).toEqual(poem)
  })

  it('takes the text of a picture below it for no prose', () => {
    const caption = line('老井边的石头是二十年前的样子,绳子磨出来的沟有三指深,村里的老人说:“这是手磨的。”新华社发')
    expect(verseOf(true, line('井台'), ...poem.map((plain) => line(plain)), caption)).toEqual(poem)
  })

  it('leaves the name of the poet out', () => {
    expect(verseOf(true, line('井台'), line('张 敏'), ...poem.map((plain) => line(plain)))).toEqual(poem)
  })

  it('finds those below a byline, up to the title of the next text', () => {
    const prose = line('昨日,市里召开了水利工作会议,各区负责人都到了会,会议开了整整一天。'.repeat(2))
    const lines = [line('老井'), line('□张敏', true), ...poem.map((plain) => line(plain)), line('水利会议召开'), prose]
    expect(verseOf(false, ...lines)).toEqual(poem)
  })

  it('finds those above who signs below, under a title below whole prose', () => {
    const verses = poem.map((plain) => line(plain))
    const prose = line('昨日,市里召开了水利工作会议,各区负责人都到了会,会议开了整整一天。')
    const sign = line('(作者:张敏)', true)
    expect(verseOf(false, prose, line('老井'), ...verses, sign)).toEqual(poem)
    // Titles above news that its reporter signs, a text that goes on, and too few lines are no poem.
    expect(verseOf(false, prose, line('老井'), ...verses, line('(记者 张敏)', true))).toEqual([])
    expect(verseOf(false, line(`${prose.plain.slice(0, -1)},`), line('老井'), ...verses, sign)).toEqual([])
    expect(verseOf(false, prose, line('老井'), ...verses.slice(1), sign)).toEqual([])
  })

  it('leaves the title out above which the prose below is signed', () => {
    const prose = line('我从小就在井台边等父亲,他从地里回来时总要先喝一瓢凉水,再把锄头靠在门后。')
    const lines = [line('老井'), line('□张敏', true), ...poem.map((plain) => line(plain))]
    expect(verseOf(false, ...lines, line('门槛的故事'), line('文/李红', true), prose)).toEqual(poem)
    expect(verseOf(false, ...lines, line('(李红配图)', true), line('渡口'))).toEqual(poem)
  })

  it('leaves the next title with its pen name out above a first line of prose', () => {
    const prose = line('我从小就在井台边等父亲,他从地里回来时总要先喝一瓢凉水,再把锄头靠在门后')
    const lines = [line('老井'), line('□张敏', true), ...poem.map((plain) => line(plain))]
    expect(verseOf(false, ...lines, line('老屋的门槛'), line('言午'), prose)).toEqual(poem)
    expect(verseOf(false, ...lines, line('渡口的雨'), prose)).toEqual(poem)
  })

  it('keeps the last line above a title that is longer than any verse', () => {
    const title = line('全市今年普通高中招生录取分数线昨日公布 各区都有增减')
    const lines = [line('老井'), line('□张敏', true), ...poem.map((plain) => line(plain)), title]
    expect(verseOf(false, ...lines)).toEqual(poem)
  })

  it('leaves out titles of further poems, if they are as many as the first says', () => {
    const apart = { ...line('老渠'), isApart: true }
    const found = (title: string): boolean =>
      verseOf(
        false,
        line(title),
        line('□张敏', true),
        ...poem.map((plain) => line(plain)),
        apart,
        ...poem.map((plain) => line(plain)),
      ).includes('老渠')
    expect(['井台(外一首)', '短诗二首', '短诗两首', '井台', '井台(外二首)', '短诗四首'].map(found)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ])
  })

  it('leaves the title of the next text and its author out', () => {
    const prose = line('那年雨大,我在车站借了一把伞,借给我的人没有留下姓名。他只说了一句话:用完了就借给下一个淋雨的人。'.repeat(2))
    const lines = [line('老井'), line('□张敏', true), ...poem.map((plain) => line(plain)), line('雨伞'), line('李红梅'), prose]
    expect(verseOf(false, ...lines)).toEqual(poem)
  })

  it('finds a quatrain without any sign at the end of a page, below its poet', () => {
    const quatrain = poem.slice(0, 4)
    const page = [line('井绳'), line('李红梅'), ...quatrain.map((plain) => line(plain))]
    expect(verseOf(false, ...page)).toEqual(quatrain)
    expect(verseOf(false, ...page.slice(0, -1), line('再也没有,再也没有'))).toEqual([])
    expect(verseOf(false, line('井绳'), ...quatrain.map((plain) => line(plain)))).toEqual([])
  })

  it('finds none where no title and no poet stands above, and none in fewer lines', () => {
    expect(verseOf(false, line('老井'), ...poem.map((plain) => line(plain)))).toEqual([])
    expect(verseOf(true, line('井台'), ...poem.slice(0, 4).map((plain) => line(plain)))).toEqual([])
  })
})
