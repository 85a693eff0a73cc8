import { describe, expect, it } from 'vitest'

import type { Fact } from '#contract/models.ts'

import { read } from './parse-tools.ts'

const body = '昨日,记者从有关部门获悉,新修的水渠本月通水,沿线的村民都说这是一件好事。'

describe('the outlet of a page', () => {
  it.each([
    [
      'the paper in front of its buttons',
      `第A06版:人物 上一版 下一版\n某某晚报 版面导航 标题导航\n日期:20140616\n水渠通水\n\n${body}`,
      '某某晚报',
    ],
    ['the first paper of the navigation, not the second', `返回主页 | 郑州晚报 | 标题导航 | 郑州日报\n水渠通水\n\n${body}`, '郑州晚报'],
    ['the paper behind the site', `水渠通水\n\n2015-03-20 07:36:27来源:中原网--郑州日报\n\n${body}`, '郑州日报'],
    ['the source behind another dot', `水渠通水\n\n‧ 2012年11月06日 09:20\n\n‧ 來源:郑州晚报\n\n${body}`, '郑州晚报'],
    ['a source line at the end', `${body}\n\n来源:大河报`, '大河报'],
    ['the paper that runs into the date', `水渠通水\n\n民生频道大河报2020-05-18 08:16\n\n${body}`, '大河报'],
    ['a magazine behind a site and a time', `水渠通水\nNEWS.EXAMPLE.COM  2003年12月05日11:49  中国《河湾周刊》\n\n${body}`, '河湾周刊'],
    ['a machine below the text', `${body}\n2024-02-03 2 2 周口晚报 content_100200.html 1 水渠通水 /enpproperty-->`, '周口晚报'],
    ["the way through a paper's own site", `河湾法制报 > 第二版:时政 | 打印 | 关闭\n水渠通水\n\n${body}`, '河湾法制报'],
    ['a paper and its supplement on top', `郑州日报·中牟时报\n水渠通水\n\n${body}`, '郑州日报'],
    ['date and paper in brackets', `${body}\n\n(2011-06-18/郑州晚报)`, '郑州晚报'],
    ['a site and a paper before the day', `水渠通水\n中青在线-中国青年报    2009-04-29    [打印] [关闭]\n\n${body}`, '中国青年报'],
    ['the source of this text', `${body}\n\n本文来源:大河报 责任编辑:张敏_N12`, '大河报'],
    ["a paper's own office", `${body}\n\n来源:中国日报河南记者站(记者 张敏)`, '中国日报'],
    ['paper and date behind the byline', `水渠通水\n本报记者 张敏 《 大河报 》( 2013年04月27日   04 版)\n\n${body}`, '大河报'],
    ['the end of the way through a site', `某资料网  > 报纸  > 人民日报\n水渠通水\n\n${body}`, '人民日报'],
    ['the head of an e-paper', `浙江日报 数字报纸\n00015版:要闻\n水渠通水\n\n${body}`, '浙江日报'],
    ['date and paper without brackets', `水渠通水\n\n2016-01-16 大河报\n\n${body}`, '大河报'],
    [
      'a source with date and address behind it',
      `水渠通水\n\n来源:河湾晚报 2016-04-18 11:24   https://www.example.com/a/b/1.html\n\n${body}`,
      '河湾晚报',
    ],
    ['the account that an app names', `打开APP\n水渠通水\n郑州日报 3小时前\n关注\n\n${body}`, '郑州日报'],
    ['the account below the time', `水渠通水\n百家号 21-03-04 08:33 发布于 河南 关注\n郑州晚报官方账号\n\n${body}`, '郑州晚报'],
    ['the account on the way through the site', `搜狐号 > 郑州晚报\n水渠通水\n2018-03-04 08:33\n\n${body}`, '郑州晚报'],
    ['none of the site on which it posts', `水渠通水\n郑州晚报\n2019-05-03 10:21\n来源:澎湃新闻·澎湃号·媒体\n\n${body}`, '郑州晚报'],
    ['a source behind its day', `${body}\n\n(来源:2015年3月20日《大河报》)`, '大河报'],
    ['a source behind the reporter', `${body}(记者 张敏 来源大河报)`, '大河报'],
  ])('is %s', (_, text, outlet) => {
    expect(read(text).outlet).toMatchObject({ value: outlet, basis: 'stated' })
  })

  it.each([
    ['papers quoted in the text', `${body}《人民日报》和《河南日报》都作了报道。`],
    ['a publisher of several papers', `□郑州报业集团记者 张敏\n\n${body}`],
    ['a row of sister papers', `| 洛阳日报 | 洛阳晚报 | 版面导航 |\n水渠通水\n\n${body}`],
    ['本报讯', `本报讯 ${body}`],
    ['a colleague in the story', `${body}晚报记者赶到时,水已经通了。`],
  ])('is not told by %s', (_, text) => {
    expect(read(text).outlet).toEqual({ value: null, basis: null, evidence: null })
  })

  it.each([
    ['A02', '洛阳日报 | 洛阳晚报', '洛阳晚报'],
    ['002', '洛阳日报 | 洛阳晚报', '洛阳日报'],
    ['02', '洛阳日报 | 洛阳晚报', null],
    ['A02', '洛阳日报 | 洛阳晚报 | 洛阳商报', null],
    ['A02', '郑州日报 | 郑州晚报', null],
  ])('is inferred from the form of the page number %s where the row names %s', (number, papers, outlet) => {
    const reading = read(`${number}版:要闻\n水渠通水\n| ${papers} | 版面导航 | 标题导航 |\n水渠通水\n\n${body}`)
    expect(reading.outlet.value).toBe(outlet)
    if (outlet !== null) expect(reading.outlet).toMatchObject({ basis: 'inferred', evidence: `${number}版:要闻` })
  })

  it('is inferred from the folder, given by the user, and stated before both', () => {
    const path = '郑州晚报/2013-12-28/A05.txt'
    expect(read(body, { paths: [path] }).outlet).toEqual({ value: '郑州晚报', basis: 'inferred', evidence: path })
    expect(read(body, { paths: [path], outlet: '中原报' }).outlet).toMatchObject({ value: '中原报', basis: 'given' })
    expect(read(`${body}\n\n来源:大河报`, { paths: [path], outlet: '中原报' }).outlet).toMatchObject({ value: '大河报', basis: 'stated' })
  })

  it('is inferred, not stated, when only the bylines name it', () => {
    expect(read(`${body}\n\n郑州晚报记者 张敏`).outlet).toMatchObject({ value: '郑州晚报', basis: 'inferred' })
  })
})

describe('the date of a page', () => {
  it.each([
    ['日期: 2008-03-17', '2008-03-17'],
    ['日期:20090827 来源:大河报', '2009-08-27'],
    ['2009 年 11 月 7 日 星期六', '2009-11-07'],
    ['17.06.2014  09:11', '2014-06-17'],
    ['2016-03-22 字号:T|T', '2016-03-22'],
    ['河南商报 > 2016年03月22日 > A07版 都市', '2016-03-22'],
    ['百家号 21-03-04 08:33 发布于 河南 关注', '2021-03-04'],
    ['发布时间: 2016-11-30 11:02:00 日期:20161129', '2016-11-29'],
  ])('is stated by %s', (line, date) => {
    expect(read(`水渠通水\n\n${line}\n\n${body}`).publishedDate).toMatchObject({ value: date, basis: 'stated' })
  })

  it('stands in brackets beside number, name and paper of the page', () => {
    const line = '日期:[2010-03-17]  版次:[AA15]  版名:[城事]  稿源:[某某都市报]  网友评论:0条'
    expect(read(`水渠通水\n\n${line}\n\n${body}`)).toMatchObject({
      publishedDate: { value: '2010-03-17' },
      outlet: { value: '某某都市报' },
      pageNumber: 'AA15',
      pageName: '城事',
    })
  })

  it.each([
    '2015/03/20',
    '2015.03.20',
    '[2015-03-20]',
    '2015-03-20T08:12:00',
    '2015年3月20日08时12分',
    '2015年3月20日 农历二月初一',
    '(2015年3月20日)',
    '郑州晚报数字报 2015年3月20日',
  ])('stands alone on its line as %s', (line) => {
    for (const text of [`水渠通水\n\n${line}\n\n${body}`, `${line}\n\n水渠通水\n\n${body}`]) {
      const { publishedDate, articles } = read(text)
      expect(publishedDate).toMatchObject({ value: '2015-03-20', basis: 'stated' })
      expect(articles.map(({ headline, paragraphs }) => [headline, paragraphs.length])).toEqual([['水渠通水', 1]])
    }
  })

  it.each([
    ['a list of other issues', `${body}\n\n2026-01-22,12889| 2026-01-21,12881| 2026-01-20,12873`],
    ['years of history', '1953年,渠首在这里开工。1958年3月,第一股水流进了农田,记者查到了当年的账本。'],
    ['years since', '2009年至今,记者每年都来这里。2012年以来,水一直没有断过。'],
    ['targets', '到2035年,这里将成为一座水城,记者在规划里看到了这句话。力争2030年建成。'],
    ['a day that does not exist', `水渠通水\n\n日期: 2015-02-30\n\n${body}`],
  ])('is not told by %s', (_, text) => {
    expect(read(text).publishedDate).toEqual({ value: null, basis: null, evidence: null })
  })

  it.each([
    ['郑州晚报/2013-12-28/A05.txt', '2013-12-28'],
    ['郑州晚报/2013/12/28/A05.txt', '2013-12-28'],
    ['20131228_A05.txt', '2013-12-28'],
    ['郑州晚报/2013-12/A05.txt', '2013-12'],
    ['郑州晚报/2013/A05.txt', '2013'],
  ])('is inferred from %s', (path, value) => {
    expect(read(body, { paths: [path] }).publishedDate).toEqual({ value, basis: 'inferred', evidence: path })
  })

  it('is given by the user where neither the page states it nor a name tells it more exactly', () => {
    const dateOf = (text: string, path: string): Fact => read(text, { paths: [path], publishedDate: '2013' }).publishedDate
    expect(dateOf(body, 'A05.txt')).toEqual({ value: '2013', basis: 'given', evidence: '2013' })
    expect(dateOf(body, '2014-05-06/A05.txt')).toMatchObject({ value: '2013', basis: 'given' })
    expect(dateOf(body, '2013/A05.txt')).toMatchObject({ value: '2013', basis: 'given' })
    expect(dateOf(body, '2013-12-28/A05.txt')).toMatchObject({ value: '2013-12-28', basis: 'inferred' })
    expect(dateOf(`水渠通水\n\n日期: 2015-02-03\n\n${body}`, 'A05.txt')).toMatchObject({ value: '2015-02-03', basis: 'stated' })
  })

  it.each(['000_20a671ed2c7c84af.txt', '2013-13-28.txt', '12013122899.txt', 'a20131228b.txt'])('is not read out of %s', (path) => {
    expect(read(body, { paths: [path] }).publishedDate.value).toBeNull()
  })
})

describe('the frame of a page', () => {
  it('ends the article at a long list of other issues', () => {
    const issues = Array.from({ length: 30 }, (_, index) => `2026-01-${String(31 - index).padStart(2, '0')},${12900 - index}`)
    const text = `第11版:要闻  PDF版阅读\n水渠通水\n\n${body}\n\n${issues.join('| ')}\n您的浏览器版本太低,请升级。`
    expect(read(text).articles.map(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text))).toEqual([[body]])
  })

  it('tells the date only by inference where nothing but an address has it', () => {
    const text = `水渠通水\n\n${body}\n\n本文地址:http://www.example.org/news/2016-01-09/296067.html`
    expect(read(text).publishedDate).toMatchObject({ value: '2016-01-09', basis: 'inferred' })
    expect(read(`水渠通水\nhttp://www.example.org 2016年01月09日08:30 大河报\n\n${body}`).publishedDate).toMatchObject({
      value: '2016-01-09',
      basis: 'stated',
    })
  })

  it('states the date between arrows and buttons', () => {
    const text = `第A08版:副刊\n3上一版\n水渠通水\n河湾日报    河湾晚报\n3上一篇  下一篇4 2023年12月18日 放大 缩小 默认\n水渠通水\n\n${body}`
    expect(read(text).publishedDate).toMatchObject({ value: '2023-12-18', basis: 'stated' })
  })

  it.each([
    ['2016年3月5日人民日报 第3版\n第3版()', '3', null],
    ['当前版:04版\n发布日期:', '04', null],
    ['00015版:要闻', '015', '要闻'],
    ['水渠通水\n\n2026-02-10 来源:大河报 第四版:特别报道·天使之声 浏览:143 次\n', '4', '特别报道·天使之声'],
    ['• 04版:要闻    上一版', '04', '要闻'],
    ['河湾法制报 > 第十二版:时政 | 打印 | 关闭', '12', '时政'],
    ['第01版:封面 4下一版', '01', '封面'],
    ['001版:首版\n下一版4\nA03版 要闻\nA07版 副刊', '001', '首版'],
    ['二版:综合新闻总第880期 >2011-12-23编印', '2', '综合新闻'],
    ['2017-04-05 星期三\n第一版\n郑州日报', '1', null],
    ['郑州日报/2009-08-27\n要闻', null, '要闻'],
    ['荥阳新闻', null, '荥阳新闻'],
    ['水利新闻', null, null],
    ['图片新闻', null, null],
    ['郑州晚报 2009-08-27 A07', 'A07', null],
    ['2014-05-09\n版面 | 04\n大河报', '04', null],
    ['版次:A05 版名:城事\n郑州晚报\n2014-05-09', 'A05', '城事'],
    ['河南商报 > 2016年03月22日 > A07版 都市', 'A07', '都市'],
  ])('names the page: %s', (head, pageNumber, pageName) => {
    expect(read(`${head}\n水渠通水\n\n${body}`)).toMatchObject({ pageNumber, pageName })
  })
})

describe('the opening and the end of a text', () => {
  it('has no number of the duty sheet, and people behind one', () => {
    const signed = read(`水渠通水\n\n${body}③6 记者 张敏 文 李大山 图`).articles[0]
    expect(signed).toMatchObject({
      paragraphs: [{ text: body }],
      byline: [
        { role: 'reporter', name: '张敏' },
        { role: 'photographer', name: '李大山' },
      ],
    })
    expect(read(`${body}②9`).articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([body])
    expect(read(`${body}共有三处,见图②9`).articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
      `${body}共有三处,见图②9`,
    ])
  })

  it.each([
    ['2019-04-02 08:10 | 作者:张敏 | 来源:大河报', 'author:张敏'],
    ['2019-04-02 来源:大河报 作者:记者 张敏 通讯员 李大山 我有话说', 'reporter:张敏 correspondent:李大山'],
    ['2019-04-02 08:10 | 作者:劉敏 | 來源:大河報', 'author:劉敏'],
    ['河湾市 张敏\n\n2019-04-02 来源:大河报', 'author:张敏'],
    ['本报记者 张敏 《 大河报 》( 2013年04月27日   04 版)', 'reporter:张敏'],
    ['2019-04-02 08:10 来源:大河报 编辑:某网', ''],
  ])('gives the people in the line with date and source: %s', (line, people) => {
    const [article] = read(`新修的水渠通水\n\n${line}\n\n${body}`).articles
    expect(article?.byline.map(({ role, name }) => `${role}:${name}`).join(' ')).toBe(people)
  })

  it('says the headline behind 题 once', () => {
    const line = '新华社郑州12月5日电题:渠边的“红”与“黄”——引水见闻'
    for (const text of [`渠边的“红”与“黄”——引水见闻\n${line}\n新华社记者张敏\n${body}`, `${line}\n新华社记者张敏\n${body}`])
      expect(read(text).articles).toMatchObject([
        { headline: '渠边的“红”与“黄”——引水见闻', dateline: '新华社郑州12月5日电', paragraphs: [{ kind: 'text', text: body }] },
      ])
  })

  it('says nobody twice, and takes no button for a name', () => {
    const [article] = read(`${body}(记者 张敏)\n\n作者:张敏\n(责任编辑:李红)  【回到顶部】 【关闭窗口`).articles
    expect(article?.byline.map(({ role, name }) => `${role}:${name}`)).toEqual(['reporter:张敏', 'editor:李红'])
  })

  it.each([
    [`信阳消息(见习记者 张敏)${body}`, '信阳消息', 'reporter:张敏'],
    [`中国某某网5月24日郑州消息 ${body}`, '中国某某网5月24日郑州消息', ''],
    [`中新社郑州四月十日电 (张敏) ${body}`, '中新社郑州四月十日电', 'author:张敏'],
    [`本报讯  记者张敏报道:${body}`, '本报讯', 'reporter:张敏'],
    [`□郑州晚报 张敏 本报讯 ${body}`, '本报讯', 'reporter:张敏'],
    [`${body}(左图,为网友提供)`, null, ''],
    [`${body}(资料图,由市水利局提供)`, null, ''],
    [`${body}③2 张敏 摄`, null, 'photographer:张敏'],
    [`${body}(右图,张 敏 摄)`, null, 'photographer:张敏'],
    [`本报讯(记者 张敏)(通讯员 李红)${body}`, '本报讯', 'reporter:张敏 correspondent:李红'],
    [`水渠通水\n本报通讯员 张敏 李红\n\n${body}`, null, 'correspondent:张敏 correspondent:李红'],
    [`水渠通水\n晚报记者 张敏 线索提供 王先生(稿费50元)\n\n${body}`, null, 'reporter:张敏'],
    [`水渠通水\n河湾市委党校 张敏\n\n${body}`, null, 'author:张敏'],
    [`${body}本版稿件由记者 张敏 李红 采写`, null, 'reporter:张敏 reporter:李红'],
    ['渠边的桃花开了。 本报记者 张敏 通讯员 李红 摄', null, 'photographer:张敏 photographer:李红'],
    [`${body}(本版图片除署名外均为张敏 摄)`, null, 'photographer:张敏'],
    [`${body}(记者 张敏 来源大河报)`, null, 'reporter:张敏'],
    [`??? 记者 张敏 李红\n\n${body}`, null, 'reporter:张敏 reporter:李红'],
  ])('gives dateline and people: %s', (text, dateline, people) => {
    const [article] = read(text).articles
    expect(article?.dateline ?? null).toBe(dateline)
    expect(article?.byline.map(({ role, name }) => `${role}:${name}`).join(' ')).toBe(people)
  })
})

describe('the name of a page', () => {
  it.each([
    ['第3版:社会新闻    责任编辑:张敏  校对:S07', '社会新闻'],
    ['A08版:今日河湾   编辑:张敏  美编:晓莉  组版:李娜', '今日河湾'],
    ['A08版:今日河湾 责编 张敏 美编 李娜', '今日河湾'],
    ['A08版:今日河湾 | 责编/张敏', '今日河湾'],
    ['第05版:城事·民生  新闻热线:60000000', '城事·民生'],
    ['第05版:城事·民生  E-mail:a@example.com', '城事·民生'],
    ['第05版:主编视点', '主编视点'],
    ['第05版:艺术 设计', '艺术 设计'],
  ])('ends before those who made the page: %s', (mast, name) => {
    expect(read(`${mast}\n上一版 下一版\n水渠通水\n\n${body}`).pageName).toBe(name)
  })
})

describe('the name of a page on top', () => {
  const report = ['水渠通水了', '', '本报讯(记者 张敏)昨日,柳林镇的水渠通了水,渠边的村民早早等在闸门旁。']

  it.each([
    ['above an advertisement', ['科教新闻', '', '服务热线 00000000', '']],
    ['below who made the page', ['本版统筹 编辑部', '科教新闻', '']],
    ['in two sections', ['财经·商贸', '', '订货电话 00000000', '']],
  ])('stands %s', (_, head) => {
    const { pageName, articles } = read([...head, ...report].join('\n'))
    expect(pageName).toBe(head.find((line) => /科教|财经/.test(line)))
    expect(articles.map(({ headline }) => headline)).toEqual(['水渠通水了'])
  })
})
