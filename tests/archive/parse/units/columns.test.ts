/** Narrow columns, of which each line is a line of the file: what fills the column is text, whatever it looks like. */
import { describe, expect, it } from 'vitest'

import { readLines } from '../parse-tools.ts'

const paragraphs = [
  '本报讯(记者 张敏)昨日上午,渠边镇的三十四名老渠工聚到新修的水闸旁边,看着闸门慢慢提起来,清水顺着新砌的石渠一路流进了村后面那片等了半个月的麦地里。',
  '镇水利站站长李红介绍,这条石渠全长四公里多,去年秋天动工,冬天停了两个月,开春以后村里的年轻人轮流上工,一天也没有再耽误过。',
  '今年六十八岁的老渠工王某说,他十九岁那年头一回下渠清淤,那时候挑一担泥要走上半里地,如今站在闸房里按一个按钮,水就到了地头。',
]
/** Lines of so many characters each, as a column cuts them. */
const set = (text: string, width: number): string[] => text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []
const text = ({ articles }: ReturnType<typeof readLines>) =>
  articles.map(({ headline, paragraphs: own }) => [headline, ...own.map((one) => one.text)])

const cut = (paragraph: string | undefined): string => (paragraph ?? '').replace('本报讯(记者 张敏)', '')

describe('a narrow column', () => {
  it.each([13, 15, 17, 18, 20, 22])('of %i characters is put together, blank lines between all or none of its lines', (width) => {
    for (const between of ['\n', '\n\n']) {
      const page = ['渠水流进了麦地', ...paragraphs.flatMap((paragraph) => set(paragraph, width))].join(between)
      expect(text(readLines(...page.split('\n')))).toEqual([['渠水流进了麦地', ...paragraphs.map(cut)]])
    }
  })

  it('may have lost the indents of its paragraphs, and have blank lines between all lines', () => {
    const all = [
      ...paragraphs,
      '住在渠尾的刘某家今年种了十二亩麦子,往年这个时候他要起三个大早去排队等水,排到了也只够浇半块地,剩下的就看老天爷下不下雨。',
      '县水利局的负责人表示,今年还要再修两条这样的渠,一条往东,一条往南,修好以后全镇九成的麦地都不用再靠天吃饭了。',
    ]
    const lines = all.flatMap((paragraph) => [paragraph.slice(0, 15), ...set(paragraph.slice(15), 17)])
    expect(text(readLines(...['渠水流进了麦地', ...lines].join('\n\n').split('\n')))).toEqual([['渠水流进了麦地', ...all.map(cut)]])
  })

  it('has titles that do not fill it', () => {
    const lines = paragraphs.flatMap((paragraph, index) => [['一闸', '两渠', '三代人'][index] ?? '', ...set(paragraph, 17)])
    const { articles } = readLines('渠水流进了麦地', ...lines)
    expect(articles[0]?.paragraphs.flatMap(({ kind, text: own }) => (kind === 'subheading' ? [own] : []))).toContain('三代人')
  })

  it('has other articles, whose titles are no part of it', () => {
    const more =
      '本报讯(记者 李红)昨日,渠边镇的夜校开了头一课,来听课的一百多人里有一半是种地的,讲台上站着的是从省里请来的农技员,一讲就讲到了九点多。'
    const page = ['渠水流进了麦地', ...paragraphs.flatMap((paragraph) => set(paragraph, 17)), '渠边夜校开课了', ...set(more, 17)]
    expect(readLines(...page).articles.map(({ headline }) => headline)).toEqual(['渠水流进了麦地', '渠边夜校开课了'])
  })
})

describe('paragraphs that no column has cut', () => {
  it('may have 下一步 above the last of them, and begin with yesterday and its day', () => {
    const [first = '', second = '', third = ''] = paragraphs
    const page = [
      '渠水流进了麦地',
      first,
      '钱从哪里来',
      second,
      '水往哪里去',
      second,
      '下一步',
      third,
      '昨天(9月3日)是2018—2019',
      '学年第一学期开学的日子。',
    ]
    const { articles } = readLines(...page.flatMap((line) => [line, '']))
    expect(articles).toHaveLength(1)
    expect(articles[0]?.paragraphs.map(({ kind, text: own }) => `${kind} ${own.slice(0, 4)}`)).toEqual([
      'text 昨日上午',
      'subheading 钱从哪里',
      'text 镇水利站',
      'subheading 水往哪里',
      'text 镇水利站',
      'subheading 下一步',
      'text 今年六十',
      'text 昨天(9',
    ])
  })

  it('keep their titles, all of one length', () => {
    const page = paragraphs.flatMap((paragraph, index) => [...(index === 0 ? [] : [`第${'一二三'[index]}道闸门慢慢提起来`]), paragraph])
    const { articles } = readLines('渠水流进了麦地', ...page)
    expect(articles[0]?.paragraphs.filter(({ kind }) => kind === 'subheading')).toHaveLength(2)
  })
})
