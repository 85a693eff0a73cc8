/** What stands between a list of titles and the headline that is printed again, or names several reports. */
import { describe, expect, it } from 'vitest'

import { readLines } from '../parse-tools.ts'

const text = '本月初,河湾镇的三个孩子先后收到一张汇款单,汇款人一栏写着“一个姥姥”。'
const more = '老师查到邮局,才找到这位姥姥的家,她在渠边拾荒已经六年,床头放着一摞报纸。'
const titlesOf = (...lines: readonly string[]): (string | null)[][] =>
  readLines(...lines).articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])

describe('a list of titles above one that is printed again', () => {
  const list = ['家门口的水渠修好了', '渠边停车收费吗', '拾荒老人的三千元去了哪里', '秋凉了 渠边蚊子多']
  const below = ['本报记者 张敏', '', text, '', more]

  it('ends at the blank line, below which stands the kicker', () => {
    const above = '她在渠边翻拣了六年 又把钱还给了孩子'
    expect(titlesOf(...list, '', above, '拾荒老人的三千元去了哪里', ...below)).toEqual([[above, '拾荒老人的三千元去了哪里', null]])
  })

  it('goes on where blank lines part its own lines', () => {
    const spaced = list.flatMap((title) => [title, ''])
    expect(titlesOf(...spaced, '拾荒老人的三千元去了哪里', ...below)).toEqual([[null, '拾荒老人的三千元去了哪里', null]])
  })
})

describe('a list of titles above the paper and its buttons', () => {
  const list = ['渠边停车收费吗', '拾荒老人的三千元', '去了哪里', '秋凉了渠边蚊子多', '广告']
  const page = (paper: string): (string | null)[][] =>
    titlesOf('第A06版:人物 上一版 下一版', ...list, paper, '拾荒老人的三千元去了哪里', '', '本报记者 张敏', '', text, '', more)

  it.each(['某某晚报 版面导航 标题导航', '某某日报 版面导航'])('holds one that is cut over two lines: %s', (paper) => {
    expect(page(paper)).toEqual([[null, '拾荒老人的三千元去了哪里', null]])
  })
})

describe('the name of several reports', () => {
  const page = (name: string): string[] => [
    '第14版:河湾新闻 上一版3  4下一版',
    '麦收结束秸秆去哪了',
    name,
    '',
    '返回主页 | 郑州日报 | 版面导航 | 郑州晚报',
    '上一期  下一期',
    name,
    '',
    '千台农机转战秋播',
    '',
    `本报讯(记者 张敏)${text}`,
    '',
    '枣乡果农学剪枝',
    '',
    `本报讯(通讯员 李红)${more}`,
    '',
    '3上一篇  下一篇4',
    `371905 2012-06-21 00:00:00 四 ${name}`,
  ]

  it.each(['新郑动态', '荥阳简讯', '上街要闻', '中牟播报', '登封资讯'])(
    'is none of their headlines, though the page lists it: %s',
    (name) => {
      expect(titlesOf(...page(name)).map(([, headline]) => headline)).toEqual(['千台农机转战秋播', '枣乡果农学剪枝'])
    },
  )

  it('is a headline where it is news', () => {
    expect(titlesOf(...page('新郑修通新渠'))[0]?.[1]).toBe('新郑修通新渠')
  })
})
