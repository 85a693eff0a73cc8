import { describe, expect, it } from 'vitest'

import { Markup, markup } from '#archive/digest/markup.ts'
import { breakTitle, setText, setTitle, splitTitles } from '#archive/digest/set-text.ts'

const html = (text: string): string => markup`${setText(text)}`.source
const bare = (source: string): string => source.replace(/<[^>]+>/gu, '').replaceAll('&amp;', '&')

describe('setText', () => {
  it.each([
    ['https://www.example.com/path/that?x=1&y=2', 'https://|www|.example|.com/|path/|that|?x|=1|&amp;y|=2'],
    ['zhang.san_feng@mail.example.com', 'zhang|.san|_feng|@mail|.example|.com'],
  ])('lets %s break at its marks', (address, parts) => {
    expect(html(`访问${address}报名`)).toContain(parts.replaceAll('|', '<wbr>'))
  })

  it('lets what has no mark for longer than a word break in its middle, and keeps its end with the stop behind it', () => {
    expect(html(`${'a'.repeat(12)}bcd${'e'.repeat(12)}，`)).toBe(`${'a'.repeat(12)}<wbr>b<wbr>c<wbr>d<wbr>${'e'.repeat(12)}，`)
    expect(html('身份证号410105194803057718')).not.toContain('<wbr>')
  })

  it('leaves words, numbers and short abbreviations whole', () => {
    for (const text of ['采用Node.js技术', '共1,234,567.89元', '电话0371-67180000', 'internationalization'])
      expect(html(text)).not.toContain('<wbr>')
  })

  it('lets a line end before a quotation where browsers would not', () => {
    expect(html('他说:“好,‘行’也好”')).toBe('他说:<wbr>“好,<wbr>‘行’也好”')
    expect(html('完善“1+2+6”体系')).toBe('完善<wbr>“1+2+6”体系')
    expect(html('“免证办”“一网通办”，他说：“好”')).toBe('“免证办<span class="half">”</span><wbr>“一网通办”，他说：“好”')
    expect(html('“咋办？”“拆！”')).toBe('“咋办<span class="half">？”</span><wbr>“拆！”')
  })

  it('keeps words with a hyphen together', () => {
    expect(html('引入Wi-Fi与NB-IoT水表等设备')).toContain('<span class="whole">Wi-Fi</span>与<span class="whole">NB-IoT</span>')
  })

  it('has closing marks take half the width before an ASCII stop', () => {
    expect(html('一本“天气账”,他说“好。”,走了很远')).toContain('天气账<span class="half">”</span>,他说“好<span class="half">。”</span>,走')
    expect(html('“天气账”,“水账”')).toBe('“天气账<span class="half">”</span>,<wbr>“水账”')
    expect(html('“好。”他说了一句')).not.toContain('half')
  })

  it('has closing marks do so without end', () => {
    const times = 20_000
    expect(html(`${'”,水'.repeat(times)}渠边的村`).match(/class="half"/g)).toHaveLength(times)
  })

  it('keeps a day in one line', () => {
    expect(html('郑州日报, 2015-03-20(A05).')).toContain('<span class="whole">2015-03-20</span>')
    expect(html('郑州日报, 2015-03-20.')).toContain('<span class="whole">2015-03-20.</span>')
  })

  it('adds nothing to the text', () => {
    for (const text of ['', '一', '见https://a.example.com/b/c.html。', '<b>www.example.com/x</b>完了']) {
      expect(bare(html(text))).toBe(markup`${text}`.source.replaceAll('&amp;', '&'))
    }
  })
})

describe('breakTitle', () => {
  it('breaks between the halves, and only a title that is too long', () => {
    expect(breakTitle('与时俱进勇于创新 依法履职担当作为 全力推进水利冬修', 20)).toEqual([
      '与时俱进勇于创新 依法履职担当作为 ',
      '全力推进水利冬修',
    ])
    expect(breakTitle('与时俱进勇于创新 依法履职', 20)).toEqual(['与时俱进勇于创新 依法履职'])
  })

  it('breaks what has no halves between words, in lines of about one length', () => {
    const title = '关于印发国民经济和社会发展第十三个五年规划纲要中期评估整改方案的通知'
    const lines = breakTitle(title, 30)
    expect(lines.join('')).toBe(title)
    expect(lines).toHaveLength(2)
    expect(Math.min(...lines.map((line) => line.length))).toBeGreaterThan(12)
  })

  it('breaks behind a comma rather than a word before or after it', () => {
    expect(breakTitle('走失十一年，全家人问遍了沿途的车站，本以为再也没有音信了，谁知来了一封信', 21)).toEqual([
      '走失十一年，全家人问遍了沿途的车站，',
      '本以为再也没有音信了，谁知来了一封信',
    ])
    expect(breakTitle('走失十一年，全家人问遍了沿途的车站，本以为再也没有音信了', 19)).toEqual([
      '走失十一年，全家人问遍了沿途的车站，',
      '本以为再也没有音信了',
    ])
  })
})

describe('splitTitles', () => {
  it('parts subtitles by their dashes', () => {
    expect(splitTitles('——六小时变九十分钟 ——首批十七个品类')).toEqual(['——六小时变九十分钟', '——首批十七个品类'])
    expect(splitTitles('老城记忆 之三——回访')).toEqual(['老城记忆 之三——回访'])
    expect(splitTitles(null)).toEqual([])
  })
})

describe('setTitle', () => {
  const set = (title: string): string =>
    setTitle(title)
      .map(({ source }) => source)
      .join('')

  it('sets halves beside each other, with the space between them', () => {
    expect(set('坚持改革 扩大开放')).toBe('<span class="part">坚持改革</span> <span class="part">扩大开放</span>')
  })

  it('keeps a blank between words of letters inside of its part', () => {
    const source = set('老城(lǎo chéng)墙修好了 坚持改革')
    expect(source.match(/class="part/g)).toHaveLength(3)
    expect(bare(source)).toBe('老城(lǎo chéng)墙修好了 坚持改革')
  })

  it('leaves a bracket behind a character its own space', () => {
    const source = set('一条老街的日子（2014—2017）')
    expect(source).toBe('<span class="part">一条老街的日子</span><span class="part bracketed">（2014—2017）</span>')
    expect(set('（2014年以来）一条老街')).not.toContain('bracketed')
  })

  it('does not part a short bracket from what it belongs to', () => {
    expect(set('一条老街的日子（上）')).toBe('<span class="part">一条老街的日子（上）</span>')
  })

  it('breaks a long part between words only', () => {
    const source = set('水果从落地到出关由六小时压缩到九十分钟')
    expect(source).toContain('<wbr>')
    expect(source).not.toContain('分<wbr>钟')
    expect(bare(source)).toBe('水果从落地到出关由六小时压缩到九十分钟')
  })

  it('is markup', () => {
    expect(setTitle('<i>')[0]).toBeInstanceOf(Markup)
    expect(set('<i>')).not.toContain('<i>')
  })
})
