/** Signs that open names and titles alike; names without a role below a text. */
import { describe, expect, it } from 'vitest'

import { read, readOnly } from '../parse-tools.ts'

const body = '昨日,记者从水务部门获悉,新修的水渠本月通水,沿线村民都说好。'
const more = '村民们白天修渠,晚上听课,几个月下来个个成了行家里手。'
const last = '村里的鱼塘也热闹起来,每天都有人提着水桶来看鱼。'

describe('a line behind a sign', () => {
  it.each([
    ['■一块田，三十平方米', '■一把锹，两代人', '■一张网，百家鱼'],
    ['■找水', '■挖渠', '■分田'],
    ['◆白天送菜 晚上记账', '◆老人看水 青年看苗', '◆一村出力 四村受益'],
    ['●渠水清清', '●菜园青青', '●鱼塘满满'],
    ['■高台 平路', '■挖土 填沟', '■引水 上山'],
  ])('names nobody where it stands between texts: %s', (...parts) => {
    const { people, paragraphs } = readOnly('新修的水渠通水了', '', '■本报记者 张敏', '', ...parts.flatMap((part) => [part, '', body, '']))
    expect(people).toEqual(['reporter 张敏'])
    expect(paragraphs?.filter((line) => line.startsWith('subheading'))).toEqual(parts.map((part) => `subheading ${part}`))
  })

  it('names the column where the author stands below the headline behind another', () => {
    const page = (first: string): readonly string[] | undefined =>
      readOnly(first, '', '水到了，路还要修', '', '□张敏', '', body, '', more).people
    expect(page('■渠畔夜谭')).toEqual(['author 张敏'])
    expect(page('□渠畔夜谭')).toEqual(['author 张敏'])
    const dump = (sign: string): readonly string[][] =>
      read(['老井复水', '', body, '', more, '', sign, '', '水到了，路还要修', '', '□张敏', '', last].join('\n')).articles.map(
        ({ byline }) => byline.map(({ name }) => name),
      )
    expect(dump('■渠畔夜谭')).toEqual([[], ['张敏']])
    expect(dump('■李大山')).toEqual([['李大山'], ['张敏']])
  })

  it.each([
    ['□张敏 李红', ['author 张敏', 'author 李红']],
    ['□长亭', ['author 长亭']],
    ['■张敏，李红', ['author 张敏', 'author 李红']],
    ['□晚报记者 长亭', ['reporter 长亭']],
    ['□荥阳时报 长亭', ['reporter 长亭']],
  ])('names who wrote it: %s', (line, people) => {
    expect(readOnly('新修的水渠通水了', '', line, '', body, '', more).people).toEqual(people)
    expect(readOnly('新修的水渠通水了', '', body, '', more, '', line).people).toEqual(people)
  })
})

describe('a pupil and the class', () => {
  it.each([
    '某某小学 四(2)班 韩小雨',
    '某某中学三年级一班 于小红',
    '河湾镇某某小学 五年级 马春生',
    '某某四中 高一(3)班 欧阳小满',
    '某某高中 高二 上官青',
  ])('sign what they wrote: %s', (line) => {
    const { people, paragraphs } = readOnly('我的同桌', '', line, '', body, '', more, '', '指导老师:赵路')
    const name = line.split(' ').at(-1)
    expect([people, paragraphs]).toEqual([[`author ${name}`], [`text ${body}`, `text ${more}`]])
  })
})

describe('a name below a letter', () => {
  const letter = '编辑同志:村里的水渠通水以后,沿线的村民都在渠边种起了菜,可惜没有一座桥,浇水要绕很远。'

  it.each(['湖北武汉 张小怀', '二七区 孙小鹤', '河南 王小芳', '中牟县某某村 李红', '某某中学 张敏', '河南一农民 公孙野'])(
    'is its author’s: %s',
    (line) => {
      const name = line.split(' ')[1]
      for (const below of [[], ['编后:来信刊出前,本报已将情况转告水务部门,', '', '便桥当天就架好了。']]) {
        const { people, paragraphs } = readOnly('渠上能不能架座桥', '', letter, '', more, '', line, '', ...below)
        expect(people).toEqual([`author ${name}`])
        expect(paragraphs?.some((text) => text.includes(line))).toBe(false)
      }
    },
  )

  it.each(['金水区 马家庄', '河南郑州 修渠', '北京 高楼', '登封 安全'])('is no part of the region: %s', (line) => {
    const { articles } = read(['渠上能不能架座桥', '', body, '', more, '', line, '', last, '', '二七区 李家寨', '', last].join('\n'))
    expect(articles.flatMap(({ byline }) => byline)).toEqual([])
  })

  it('may stand behind its last full stop, parted by white space', () => {
    const { people, paragraphs } = readOnly('渠上能不能架座桥', '', letter, '', `${more}　　沙小棠`)
    expect(people).toEqual(['author 沙小棠'])
    expect(paragraphs?.at(-1)).toBe(`text ${more}`)
    for (const words of ['连载', '原载', '全文完', '节选', '菜园'])
      expect(readOnly('渠上能不能架座桥', '', letter, '', `${more}　　${words}`).people).toEqual([])
  })
})
