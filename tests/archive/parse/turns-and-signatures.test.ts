/** Where a text ends: at (下转第八版), at the name of who wrote it, at whose notice it is. */
import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from './parse-tools.ts'

const body = '渠边的井盖碎了三个多月,打过两次电话,至今没有人来换,走夜路的老人都绕着走。'
const more = '晚上孩子放学要从那里走,请有关单位快来看一看,哪怕先立一块牌子也好。'
const other = '超市门口的木牌上写着四个字:代收代送。店主骑着电动车送货,顺路把药捎给腿脚不好的老人。'
const headlines = (...lines: readonly string[]): unknown => readLines(...lines).articles.map(({ headline }) => headline)
const people = (...lines: readonly string[]): unknown =>
  readLines(...lines).articles.map(({ byline }) => byline.map(({ role, name }) => `${role} ${name}`).join())

describe('a text that goes on elsewhere', () => {
  it.each(['(下转第八版)', '下转A08版', '(紧转第3版)', '【下转05版】'])('ends at %s', (turn) => {
    expect(headlines('第07版:民生 PDF版阅读', '修渠四百里', '本报记者 张敏', body, more, turn, '村口超市代送药', other)).toEqual(
      turn.includes('下') ? ['修渠四百里', '村口超市代送药'] : ['修渠四百里'],
    )
  })

  it('does not end where other reports are pointed at', () => {
    expect(headlines('第07版:民生 PDF版阅读', '修渠四百里', '本报记者 张敏', body, more, '(详见第八版)', '村口的木牌', other)).toEqual([
      '修渠四百里',
    ])
  })
})

describe('a name alone below the text', () => {
  it.each(['孙怀安', '祝小庆', '费清平'])('is by whom it is: %s', (name) => {
    expect(people('井盖碎了没人管', body, more, name, '', '村口超市代送药', '编辑部:', other, '二七区 李敏')).toEqual([
      `author ${name}`,
      'author 李敏',
    ])
  })

  it.each(['马兰花', '支教篇', '张师傅', '高村村', '水变清'])('is none like %s', (words) => {
    expect(people('井盖碎了没人管', body, more, words, '', other, '路修好了', more)).toEqual([''])
  })

  it('is whom the text tells of, where it does', () => {
    expect(people('井盖碎了没人管', body, more, '孙怀安', '', `孙怀安住在渠边。${other}`)).toEqual([''])
  })

  it('may stand right behind the last full stop', () => {
    expect(readOnly('井盖碎了没人管', body, `${more}孙怀安`).people).toEqual(['author 孙怀安'])
    expect(readOnly('井盖碎了没人管', body, `${more}张师傅`).people).toEqual([])
  })

  it('is read in traditional characters, too', () => {
    expect(readOnly('井蓋碎了沒人管', '渠邊的井蓋碎了三個多月,至今沒有人來換。(孫懷安)', '晚上孩子放學要從那裏走。').people).toEqual([
      'author 孫懷安',
    ])
  })
})

describe('lines beside a text', () => {
  it.each([
    '柳林自来水有限公司',
    '河湾物业管理集团',
    '柳林供水服务中心',
    '市征兵办公室',
    '柳林镇人民政府',
    '市水利局',
    '河湾区住房和城乡建设局',
    '柳林县教育委',
  ])('are whose notice it is: %s', (office) => {
    const [, report] = readLines(
      '停水公告',
      '因管道施工,定于6月3日22时至次日6时停水,敬请谅解。',
      office,
      '老院的热水 够用了',
      '河湾一老院装上电热水器',
      `本报讯(记者 张敏)${body}`,
    ).articles
    const titles = [report?.kicker, report?.headline, report?.subtitle].filter((title) => title !== null)
    expect(titles.join(' ')).toBe('老院的热水 够用了 河湾一老院装上电热水器')
  })

  it('are whose notice it is below a title that says what it is about', () => {
    const notice = ['关于柳林路部分路段夜间封闭施工的通告', '因翻修路面,本月3日至9日每晚封闭柳林路,敬请绕行。', '河湾区城市管理局']
    expect(headlines('修渠四百里', body, ...notice, '老院的热水够用了', other)).toEqual(['修渠四百里', notice[0], '老院的热水够用了'])
  })

  it.each(['图为在阅览室翻书的读者', '图为村民在渠边洗菜'])('are what a picture shows: %s', (caption) => {
    expect(headlines('修渠四百里', body, '本报记者 张敏', caption, '村口超市代送药', '本报记者 李红', other)).toEqual([
      '修渠四百里',
      '村口超市代送药',
    ])
  })

  it.each(['本版统筹 闻小明', '本期策划 张敏 李红', '本版主编 王强'])('are who made the page: %s', (line) => {
    const { articles, leftovers } = readLines('修渠四百里', body, more, line)
    expect([articles.length, leftovers.length]).toEqual([1, 1])
  })

  it.each(['奋勇争先 中原更出彩', '争先进位 河南更出彩'])('are a campaign: %s', (slogan) => {
    expect(readOnly(slogan, '', '修渠四百里', '', `本报讯(记者 张敏)${body}`).titles).toEqual([null, '修渠四百里', null])
  })

  it('name no editor whom the site hides', () => {
    expect(readOnly('修渠四百里', `${body}(记者 张敏)`, '责任编辑:温某').people).toEqual(['reporter 张敏'])
  })
})

describe('what is beside other pieces', () => {
  it.each(['图片新闻', '图片报道', '新闻图片', '【图说】', '影像'])('is news of its own below %s', (label) => {
    const picture = '清明过后,柳林镇的香椿园进入采收旺季,菜农天不亮就进园掐头茬嫩芽。 本报记者 王强 摄'
    expect(people('修渠四百里', `本报讯(记者 张敏)${body}`, more, '', label, '', picture)).toEqual(['reporter 张敏', 'photographer 王强'])
  })

  it.each(['白果', '高峰', '方圆'])('is by whose name closes it, though that is a word: %s', (name) => {
    expect(
      people('修渠四百里', `本报讯(记者 张敏)${body}`, '合唱团招新', `本报讯(记者 李红)${more}`, '书场开门', `本报讯 ${other}(${name})`),
    ).toEqual(['reporter 张敏', 'reporter 李红', `author ${name}`])
  })

  it.each(['完', '文摘', '连载', '金融', '未完'])('is by nobody where it closes with (%s)', (word) => {
    expect(
      people('修渠四百里', `本报讯(记者 张敏)${body}`, '合唱团招新', `本报讯(记者 李红)${more}`, '书场开门', `本报讯 ${other}(${word})`),
    ).toEqual(['reporter 张敏', 'reporter 李红', ''])
  })

  it('is an article where a short list of titles, run together, names it', () => {
    const reading = readLines(
      '泉水进了柳林院信用社送贷到田头老机手有了新伙伴金秋收玉米忙石榴园里的课',
      '第03版 上一期   下一期 上一版 下一版',
      '第4218期:第03版 本期出版日期:2012-09-14',
      '',
      '老机手有了新伙伴',
      '',
      `本报讯(记者张敏)${body}`,
      '',
      more,
      '',
      '泉水进了柳林院',
      '',
      other,
      '',
      'Copyright © 2012 河南日报农村版 Corporation, All Rights Reserved',
    )
    expect(reading.articles.map(({ headline }) => headline)).toEqual(['老机手有了新伙伴', '泉水进了柳林院'])
  })
})
