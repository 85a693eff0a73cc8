import { describe, expect, it } from 'vitest'

import { expectComplete, read } from '../parse-tools.ts'

const text = '不用下地的夜晚,村里的妇女们坐在灯下踩着缝纫机,十天做了三万只口罩。'
const head = ['【报纸】某某日报', '【日期】2003-05-16', '【版次】02', '【版名】县区新闻']

describe('a page typed in under labels', () => {
  it('is what its labels say, and each headline begins an article', () => {
    const page = [
      ...head,
      '【引题】',
      '一顶帽子 一副口罩 一句问候',
      '【标题】',
      '农民织口罩,自己戴也送人戴',
      '【副题】',
      '妇女十天赶制三万只',
      '【作者】',
      '本报记者 张　敏',
      '【正文】',
      text,
      ...head,
      '【标题】小学生给菜苗写信',
      '【作者】通讯员 李红',
      '【正文】',
      text,
      '【字数】218',
    ].join('\n')
    const reading = read(page)
    expect(reading).toMatchObject({
      outlet: { value: '某某日报', basis: 'stated' },
      publishedDate: { value: '2003-05-16', basis: 'stated' },
      pageNumber: '02',
      pageName: '县区新闻',
      articles: [
        {
          kicker: '一顶帽子 一副口罩 一句问候',
          headline: '农民织口罩,自己戴也送人戴',
          subtitle: '妇女十天赶制三万只',
          byline: [{ role: 'reporter', name: '张敏' }],
        },
        { kicker: null, headline: '小学生给菜苗写信', subtitle: null, byline: [{ role: 'correspondent', name: '李红' }] },
      ],
    })
    expect(reading.articles.map(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text))).toEqual([[text], [text]])
    expectComplete(page, reading)
  })

  it('needs several labels: brackets alone are none', () => {
    const { articles } = read(['修渠四百里', text, '【缘起】一根南瓜藤', text, '【标题】一条线', text].join('\n\n'))
    expect(JSON.stringify(articles)).toContain('【标题】一条线')
  })

  it('needs three labels, whether or not a line without one stands among them', () => {
    const page = ['【报纸】某某日报', '【标题】小学生给菜苗写信', `【正文】${text}`]
    expect(read(page.join('\n')).articles).toMatchObject([{ headline: '小学生给菜苗写信' }])
    expect(read([...page, text].join('\n')).articles).toMatchObject([{ headline: '小学生给菜苗写信' }])
  })
})
