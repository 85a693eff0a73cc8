/** Sections of a report that is signed below them, titles whose ends meet, and what stands below the last text. */
import { describe, expect, it } from 'vitest'

import { readLines } from './parse-tools.ts'

const subheadings = (paragraphs: readonly { kind: string; text: string }[] | undefined): string[] =>
  (paragraphs ?? []).filter(({ kind }) => kind === 'subheading').map(({ text }) => text)

describe('a report of sections', () => {
  const report = (...end: string[]): string[] => [
    '百年水渠的新讲法',
    '渠工的徒弟多了一倍',
    '',
    '1909年,几位乡绅凑了三百块大洋,在河湾北边挖出一条只有三里的水渠。今年秋天,渠水流进了两千户人家。',
    '',
    '把铁锹交给徒弟',
    '',
    '走进渠工房,墙上贴着一条长长的白纸,写满了徒弟们的疑惑。师父按疑惑教,教完一条划一条。',
    '',
    '账本上多了一个圈',
    '',
    '月底的最后一页,不记钱数,只画一个圈:假如上游忽然断水,谁先去看闸。说得有道理就给分。',
    '',
    '老人从摇头到帮着画',
    '',
    '“刚开始我也不信,光画不练,闸坏了咋办?”住在桥头的老人说,两个夏天下来,闸没坏,孩子们话多了。',
    ...end,
  ]

  it('goes on up to who signs below its last section', () => {
    const [article, ...others] = readLines(...report('', '11月的渠边,石碑立了起来。记者 张敏 通讯员 李娜 文/图')).articles
    expect(others).toEqual([])
    expect(subheadings(article?.paragraphs)).toEqual(['把铁锹交给徒弟', '账本上多了一个圈', '老人从摇头到帮着画'])
    expect(article?.byline.map(({ name }) => name)).toEqual(['张敏', '李娜'])
  })

  it('ends where another begins with its own 本报讯', () => {
    const page = readLines(
      ...report('', '11月的渠边,石碑立了起来。记者 张敏'),
      '',
      '渠边来了放映队',
      '',
      '本报讯(记者 王强)昨晚,渠边放了电影。',
    )
    expect(page.articles.map(({ byline }) => byline.map(({ name }) => name))).toEqual([['张敏'], ['王强']])
  })
})

describe('a headline above the first title of a series', () => {
  it.each(['推窗见水不是梦', '水渠今年不做梦', '渠边人家好进'])(
    'is none of its first half, whatever word their ends make: %s',
    (headline) => {
      const [article] = readLines(
        '河湾县三条水渠年底通水',
        '',
        headline,
        '',
        '见缝插针,石缝地变成小水塘',
        '',
        '桥西仓库的山墙外,八百平方米的石缝地荒了十来年,堆过煤,停过三轮。今年开春,挖成水塘,种了六棵柳树。',
        '',
        '疏堵结合,老闸口换上新闸门',
        '',
        '过去一到夏夜,闸口的泥沙能堆到五尺高。拆了旧闸,给愿意接着干的渠工盖了统一的值班房。',
        '',
        '建管并重,渠工住进值班房里',
        '',
        '建好只是第一步。两座闸各设一间值班房,值班的是从村里招来的渠工。记者 张敏',
      ).articles
      expect([article?.kicker, article?.headline]).toEqual(['河湾县三条水渠年底通水', headline])
      expect(subheadings(article?.paragraphs)).toHaveLength(3)
    },
  )
})

describe('below the last text', () => {
  const text = ['渠边来了放映队', '', '本报讯(记者 王强)昨晚,渠边放了电影,村民坐满了晒谷场。', '']

  it.each([
    ['广告', '渠边人家金秋看房团', '报名电话 0371-0000XXXX'],
    ['广告', '渠边茶社年底订座', '订座 0371-5618****'],
    ['全文完', '1.2万阅读  赞 86  评论 31'],
    ['(全文完)', '986次浏览 点赞 12 收藏 3 分享 1'],
  ])('stands what is no part of it: %s %s', (...end) => {
    const { articles } = readLines(...text, ...end)
    expect(articles).toHaveLength(1)
    expect(articles[0]?.paragraphs.map((paragraph) => paragraph.text)).toEqual(['昨晚,渠边放了电影,村民坐满了晒谷场。'])
  })
})
