/** What a paper tells its readers time and again, a text signed twice, a headline that begins with what is done. */
import { describe, expect, it } from 'vitest'

import { read, readLines } from './parse-tools.ts'

const news = '本报讯(记者 张敏)昨日,柳林镇的水渠通了水,渠边的村民早早等在闸门旁。'
const told = '渠边的老人说,修渠的日子里全村人轮着送饭,一天也没有断过。'
const headlines = (...lines: readonly string[]): readonly unknown[] => readLines(...lines).articles.map(({ headline }) => headline)

describe('what is told every day or week', () => {
  const lines = ['红薯到了下窖的时候,窖里先撒一层干沙。', '大白菜要赶在霜前捆好。']

  it.each(['本周农事', '明日天气', '一周墒情'])('is a piece of its own below news of something else: %s', (title) => {
    expect(headlines('水渠通水了', '', news, '', told, '', title, '', ...lines)).toEqual(['水渠通水了', title])
  })

  it('is a part of what speaks of it', () => {
    const rain = '本报讯(记者 张敏)昨日的天气让菜农犯了愁,一夜的雨把菜畦泡成了水洼。'
    expect(headlines('一夜秋雨', '', rain, '', told, '', '明日天气', '', '多云转小雨,气温六到十二摄氏度。')).toEqual(['一夜秋雨'])
  })
})

describe('a text below a lone title, signed behind its first paragraph', () => {
  const story = '村西的祝大娘种了一辈子石榴,今年头一回把果子卖到了城里。'
  const titles = ['水渠通水了', '', news, '', told, '', '石榴进了城', '']
  const next = ['', '操场换上新跑道', '', '本报讯(记者 李红)河湾县一所小学的操场换了新跑道,孩子们下了课就去跑两圈。']

  it('is a piece of its own, also where who signs it has signed the one above', () => {
    const { articles } = readLines(...titles, `${story}记者 张敏`, '', '果子装了三筐,她一个一个擦过,说不能让城里人笑话。', ...next)
    expect(articles.map(({ headline, byline }) => [headline, byline.map(({ name }) => name)])).toEqual([
      ['水渠通水了', ['张敏']],
      ['石榴进了城', ['张敏']],
      ['操场换上新跑道', ['李红']],
    ])
  })

  it('goes on with the report where nobody signs it, or who took a picture', () => {
    for (const first of [story, `${story}记者 张敏 摄`])
      expect(headlines(...titles, first, '', '她说,水渠通水以后,渠水流过石榴园,果子才有这个甜法。', ...next)).not.toContain('石榴进了城')
  })
})

describe('three characters on top', () => {
  it('begin the headline where they say what is done with something', () => {
    expect(headlines('水渠通水了', '', news, '', told, '', '让旧书', '走进茶馆', '', news)).toEqual(['水渠通水了', '让旧书 走进茶馆'])
  })
})

describe('a number to call', () => {
  it.each(['党报热线 96600', '民生热线:0371-60000000'])('is nobody’s text: %s', (line) => {
    const { articles, leftovers } = readLines(line, '', '水渠通水了', '', news)
    expect(articles.map(({ headline, paragraphs }) => [headline, paragraphs.length])).toEqual([['水渠通水了', 1]])
    expect(leftovers).toHaveLength(1)
  })
})

describe('便民服务 on top', () => {
  it('is the name of the page', () => {
    const { pageName, articles } = read(`便民服务\n\n停水公告\n\n因改造管道,定于本周六二十二时起停水,请居民提前储水。`)
    expect([pageName, articles[0]?.headline]).toEqual(['便民服务', '停水公告'])
  })
})

describe('what somebody says in a few words, between paragraphs that are all whole', () => {
  const whole = [
    '渠上的三座闸门都换了新的，站里的人轮流守着，一天要记四次水位。',
    '水走得比去年快，早上开闸，傍晚就流到了最远的村子，村民都说没有想到。',
  ]
  const others = [
    '站里只有五个人，最年轻的也过了四十岁，忙起来一天只睡四五个小时。',
    '下个月还要再来两名学徒，都是从邻村来的，先跟着老站长学看水尺。',
    '闸房的墙上挂着一张旧图，画的是六十年前的渠，弯弯曲曲绕过三座山头。',
  ]
  const page = (words: string): readonly string[] => [...whole, words, ...others].flatMap((line) => ['', line])
  const subheads = (...lines: readonly string[]): readonly string[] =>
    read(lines.join('\n')).articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ kind, text }) => (kind === 'subheading' ? [text] : [])),
    )
  const head = ['水渠通水了', '', '2014-07-08 09:05  来源:郑州晚报']

  it('is a subheading on the page of a site', () => {
    expect(subheads(...head, ...page('站长说,最缺的是人手'))).toEqual(['站长说,最缺的是人手'])
  })

  it.each(['他说,最缺的是人手', '记者了解到,最缺的人手', '站长说,最缺的'])(
    'is text where it tells of nobody new, or breaks off: %s',
    (words) => {
      expect(subheads(...head, ...page(words))).toEqual([])
    },
  )

  it('is text in a dump', () => {
    expect(subheads('水渠通水了', ...page('站长说,最缺的是人手'))).toEqual([])
  })
})
