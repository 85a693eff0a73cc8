/** Titles inside a text, indented lines among titles, and a day on top, on pages that list no titles: column dumps. */
import { describe, expect, it } from 'vitest'

import { readLines } from '../parse-tools.ts'

const news = '本报讯(记者 张敏)昨日上午,柳林镇的水渠通了水,渠边的村民早早等在闸门旁。'
const other = '本报讯(记者 李红)河湾县一所小学的操场换了新跑道,孩子们下了课就去跑两圈。'

const titlesOf = (...lines: readonly string[]): readonly (readonly (string | null)[])[] =>
  readLines(...lines).articles.map(({ kicker, headline, subtitle }) => [kicker, headline, subtitle])

describe('three titles that ask or tell of different things', () => {
  it('open no article inside a text', () => {
    const text = '渠边的老人说,这条渠修了三个冬天,各村出人又出粮,一锹一锹挖出来的。'
    const parts = ['石头从哪里来', text, '粮食从哪里来', text, '各村轮着出工', text]
    expect(titlesOf('柳林镇的渠修了三个冬天', news, ...parts)).toHaveLength(1)
  })
})

describe('a lone title inside a text', () => {
  const wheel = '河湾边的水车转得很慢。六十岁的木匠祝师傅蹲在轴上,给它换一根新辐条。'
  const below = '从前最忙的是开春,各村都派人等着;如今来的多是学堂,要一架小的摆在院里,或者一把合手的小凳,让孩子们坐着听课。'
  const headlines = (...lines: readonly string[]): readonly (string | null)[] =>
    readLines(...lines).articles.map(({ headline }) => headline)

  it('heads a part where who is called by his surname is so called again', () => {
    const next = ['小学操场换新跑道', other]
    const report = ['一根一根 换出四季水声', '河湾边的水车匠', '□本报记者 张敏', wheel, '徒弟都从外乡来']
    expect(headlines(...report, `祝师傅的手艺传到第四辈。${below}`, ...next)).toEqual(['河湾边的水车匠', '小学操场换新跑道'])
    expect(headlines(...report, `几个兄弟分头去了邻村。${below}`, ...next)).toHaveLength(3)
  })
})

describe('an indented line among titles that are not', () => {
  const report = ['  渠边的老人说,这条渠修了三个冬天,各村出人又出粮,一锹一锹挖出来的。', '  后来大伙轮着看渠,一家一天,谁也没有误过。']
  const kinds = (line: string, title: string): readonly string[] =>
    readLines('柳林镇的渠修了三个冬天', '□记者 张敏 文 记者 李红 图', ...report, line, title, `  ${other}`).articles.map(
      ({ kicker, headline, paragraphs }) => [kicker, headline, paragraphs.length].join(' '),
    )

  it.each(['  祝大爷在给闸门上油', '  老渠工正在清点木桩', '  渠边歇晌的村民'])('shows somebody below a text: %s', (line) => {
    expect(kinds(line, '操场换上新跑道')).toEqual([' 柳林镇的渠修了三个冬天 3', ' 操场换上新跑道 1'])
  })

  it.each([
    ['祝大爷在给闸门上油', '操场换上新跑道'],
    ['  祝大爷在给闸门上油', '  操场换上新跑道'],
    ['  家家户户有了新水表', '操场换上新跑道'],
  ])('is a title where the next is indented as it is, and where it tells what has come about: %s', (line, title) => {
    expect(kinds(line, title)).toEqual([' 柳林镇的渠修了三个冬天 2', `${line.trim()} ${title.trim()} 1`])
  })
})

describe('a day with a comma on top of the page', () => {
  const day = '今天,离柳林渠通水还有100天'

  it('is a title above a title and news, apart from both', () => {
    const [title, detail] = ['老渠工回村修闸门', '最年长的八十三岁,最小的刚进渠管站']
    expect(titlesOf(day, '', '二十名老渠工', '', title, '', detail, '', news)[0]?.[0]).toBe(day)
  })

  it('begins a sentence that a column has cut', () => {
    const lines = readLines('今天,离柳林渠的通水之日还有', '一百天,老渠工回村修闸门,渠边', '站满了人。', '', '操场换上新跑道', '', other)
    expect(lines.articles.map(({ headline }) => headline)).toEqual([null, '操场换上新跑道'])
  })
})
