/** Who signs below: poems between other pieces, readers with their trade or in two set characters, what the paper asks of them. */
import { describe, expect, it } from 'vitest'

import { readLines } from './parse-tools.ts'

const spaced = (...lines: readonly string[]): string[] => lines.flatMap((line) => [line, ''])
const signedOf = (...lines: readonly string[]): string[] =>
  readLines(...lines).articles.map(({ headline, byline }) => [headline, ...byline.map(({ role, name }) => `${role} ${name}`)].join(' | '))
const paragraphsOf = (...lines: readonly string[]): number[] => readLines(...lines).articles.map(({ paragraphs }) => paragraphs.length)

const report = [
  '渡口换上新船',
  '河湾镇北渡口的木船前天换成了铁船,摆渡人老段把旧船拖上岸,翻过来晾在柳树底下。',
  '铁船能坐二十个人,船钱还是五毛,过河的人都说稳当。',
]
const other = [
  '菜场的秤该校一校了',
  '东街菜场的秤多年没有校过,买菜的人心里没有底,摊主自己也说不准。',
  '校一次秤花不了多少钱,这笔钱由谁来出却没有人肯说清楚。',
]

const lamp = ['桥头的灯', '石桥东头的那盏灯坏了半年,下夜班的人摸黑过桥,前天有人踩空崴了脚。', '物业说灯归路政管,路政说灯归桥管。']

describe('a poem between other pieces', () => {
  const stanzas = ['船翻过来像一只碗', '扣住半亩阴凉', '孩子们钻进去', '听见河水走远', '', '老段在船底敲了三下', '像敲自己的门']
  const quatrain = ['船翻过来像一只碗', '扣住半亩阴凉', '孩子们钻进去', '听见河水走远']

  it.each([
    ['旧船', stanzas, '□祝小庆'],
    ['冬日纪事', stanzas, '■祝小庆'],
    ['无题', quatrain, '□祝小庆'],
    ['旧船', quatrain, '□祝 庆'],
    ['旧船', quatrain, '□石 磨(摆渡工人)'],
  ])('has its title above and its author below: %s', (title, verses, author) => {
    const name = author.slice(1).replace(/\(.*|\s/g, '')
    const poem = [title, '', ...verses, '', author, '']
    const count = verses.filter((line) => line !== '').length
    expect(signedOf(...spaced(...report), ...poem, ...spaced(...other))).toEqual([report[0], `${title} | author ${name}`, other[0]])
    expect(paragraphsOf(...spaced(...report), ...poem, ...spaced(...other))).toEqual([2, count, 2])
    expect(signedOf(...spaced(...report), ...poem)).toEqual([report[0], `${title} | author ${name}`])
    expect(signedOf(...poem, ...spaced(...other))).toEqual([`${title} | author ${name}`, other[0]])
  })

  it('is none where the text of who signs stands below', () => {
    const [headline = '', ...text] = other
    expect(
      signedOf('街市', '八家菜场同一天校秤', '买菜的人心里有底', '摊主自己掏钱', '公平秤摆到门口', headline, '□祝小庆', ...text),
    ).toHaveLength(1)
    expect(paragraphsOf(...report, headline, '□祝小庆', ...text)).toEqual([2, 2])
  })

  it('is none where three lines alone stand there', () => {
    const page = [...spaced(...report), '旧船', '', ...quatrain.slice(0, 3), '', '□祝小庆']
    expect(signedOf(...page).join()).not.toContain('旧船 | author')
  })
})

describe('a letter', () => {
  const [first, ...text] = other
  const page = (author: string): string[] => [...spaced(...report), '读者 祝小庆', '', ...spaced(first as string, ...text), author, '']

  it.each(['□水 墨(教师)', '□水墨(退休教师)', '□陈 石(河湾镇小学教师)'])('is signed with a trade: %s', (author) => {
    const name = author.slice(1).replace(/\(.*|\s/g, '')
    expect(signedOf(...page(author), ...spaced(...lamp))).toEqual([`${report[0]} | author 祝小庆`, `${first} | author ${name}`, lamp[0]])
  })

  it('is signed in two set characters, which may be a word', () => {
    expect(signedOf(...page('柏 林'))).toEqual([`${report[0]} | author 祝小庆`, `${first} | author 柏林`])
    expect(signedOf(...page('柏 林'), '本版欢迎来信,请写明真实姓名和地址。')[1]).toBe(`${first} | author 柏林`)
  })

  it.each(['河湾县 读者 祝小庆', '河湾县读者 祝小庆', '柳林区 热心读者 祝小庆'])('is signed with a place and a reader: %s', (author) => {
    expect(signedOf(...spaced(first as string, ...text), author, '', ...spaced(...lamp))).toEqual([`${first} | author 祝小庆`, lamp[0]])
    expect(paragraphsOf(first as string, ...text, author, '', ...lamp)).toEqual([2, 2])
  })

  it('is not signed by a word that no surname begins', () => {
    expect(signedOf(...page('启 事')).join()).not.toContain('启事')
  })
})

describe('what the paper asks of who writes', () => {
  it.each([
    '本版欢迎来信,请写明真实姓名和地址。',
    '欢迎广大读者来稿,来稿请注明姓名、地址和电话。',
    '本栏目欢迎投稿,一经采用,稿酬从优。',
    '欢迎读者朋友踊跃投稿,来稿恕不退还',
    '来信请寄编辑部读者来信版。',
  ])('is of no article: %s', (call) => {
    expect(paragraphsOf(...spaced(...report), call)).toEqual([2])
    expect(paragraphsOf(...spaced(...report), call, '', ...spaced(...other))).toEqual([2, 2])
  })

  it.each(['来信请求修桥的村民得到了答复,镇里说秋后就动工。', '欢迎来信的牌子挂在渡口,老段每天都要擦一遍。'])(
    'is not told in a text: %s',
    (line) => {
      expect(paragraphsOf(...spaced(...report), line)).toEqual([3])
    },
  )
})
