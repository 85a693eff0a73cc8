/** Who signs a letter, briefs behind a sign, columns without indents, buttons above a title. */
import { describe, expect, it } from 'vitest'

import { readLines, readOnly } from './parse-tools.ts'

const first = '渠边的井盖碎了三个多月,打过两次电话,至今没有人来换。'
const second = '晚上孩子放学要从那里走,请有关单位快来看一看。'

describe('a letter to the editor', () => {
  it.each([
    ['市民 祝小庆', ['author 祝小庆']],
    ['热心读者 李 颖', ['author 李颖']],
    ['二七区居民 沈秀英', ['author 沈秀英']],
    ['河湾小区业主 赵红梅', ['author 赵红梅']],
    ['村民 王某', []],
    ['市民 李先生', []],
    ['网友 渠边小城', []],
  ])('is by who signs it as %s, with a name', (signature, people) => {
    expect(readOnly('井盖碎了没人管', '编辑同志:', first, second, signature, '', '编后:记者已向水务部门转达。').people).toEqual(people)
  })

  it('has who speaks in it as text', () => {
    const { people, paragraphs } = readOnly('井盖碎了没人管', first, '市民 祝小庆', '', second)
    expect([people, paragraphs]).toEqual([[], [`text ${first}`, 'text 市民 祝小庆', `text ${second}`]])
  })
})

describe('a page of letters', () => {
  const letters = ['读者来信', '', '井盖碎了没人管', '', '编辑同志:', '', first, '', '读者 祝小庆', '']

  it('closes with what the editors answer', () => {
    const answer = '祝小庆读者反映的井盖,本报转给了水务部门。对方说,新井盖已经运到,三天内换好。'
    const { articles, pageName, leftovers } = readLines(...letters, '编辑回音', '', answer, '', '来信请寄本报读者来信组')
    expect(pageName).toBe('读者来信')
    expect(articles.map(({ headline, byline }) => [headline, byline.map(({ name }) => name)])).toEqual([
      ['井盖碎了没人管', ['祝小庆']],
      ['编辑回音', []],
    ])
    expect(leftovers.at(-1)?.reason).toBe('contact-line')
  })

  it('has letters without titles, one below the other', () => {
    const { articles, pageName } = readLines(
      '读者·作者·编者',
      '',
      '编辑同志:',
      first,
      '二七区 沈秀英',
      '',
      '编辑部:',
      second,
      '金水区 赵红梅',
    )
    expect([pageName, ...articles.flatMap(({ byline }) => byline.map(({ name }) => name))]).toEqual(['读者·作者·编者', '沈秀英', '赵红梅'])
  })

  it('shows another below the answer to the first, on a page that shows one article', () => {
    const head = ['第11版:民声', '3  4', '返回主页 | 郑州日报 | 版面导航', '上一期  下一期', '3上一篇  下一篇4']
    const letter = ['井盖碎了没人管', '', `编辑同志:${first}`, '', '读者 祝小庆', '', '回复:有关部门答复称,新井盖月底前换好。']
    const { articles } = readLines(...head, ...letter, '', '巷口的路灯亮了', '', `编辑同志:${second}`, '', '3上一篇  下一篇4')
    expect(articles.map(({ headline }) => headline)).toEqual(['井盖碎了没人管', '巷口的路灯亮了'])
  })

  it('has answers between them', () => {
    const answer = '有关部门答复:新井盖昨日已经换好。'
    const { articles } = readLines('百姓呼声', '', '编辑同志:', first, '二七区 沈秀英', answer, '', '编辑同志:', second, '金水区 赵红梅')
    expect(articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
      ['编辑同志:', first, answer],
      ['编辑同志:', second],
    ])
  })

  it.each(['一位老读者', '中原区 一居民', '热心市民'])('has letters of nobody by name, which end there: %s', (signature) => {
    const { articles } = readLines('井盖碎了没人管', '', first, '', signature, '', '树荫下的长椅', '', second, '', '读者 赵红梅')
    expect(articles.map(({ headline }) => headline)).toEqual(['井盖碎了没人管', '树荫下的长椅'])
    expect(articles[0]?.paragraphs.map(({ kind, text }) => `${kind} ${text}`)).toEqual([`text ${first}`, `text ${signature}`])
    // On top it is the headline.
    expect(readOnly(signature, '', '本报记者 张敏', '', first, '', second).titles[1]).toBe(signature)
  })

  it('has editors with their names, too', () => {
    const { articles } = readLines(...letters, '编辑 孟回音')
    expect(articles.flatMap(({ byline }) => byline.map(({ role, name }) => `${role} ${name}`))).toEqual(['author 祝小庆', 'editor 孟回音'])
  })
})

describe('briefs behind a sign', () => {
  it.each(['▲', '●', '■', '◆', '★'])('are articles of their own where names close them: %s', (sign) => {
    const { articles } = readLines(
      `${sign}河湾镇修好了水渠。(张敏)`,
      '',
      `${sign}柳林镇挖了新井。(李红)`,
      '',
      `${sign}石桥镇种下果树。(王强)`,
    )
    expect(articles.map(({ byline }) => byline.map(({ name }) => name))).toEqual([['张敏'], ['李红'], ['王强']])
    expect(articles.flatMap(({ paragraphs }) => paragraphs.map(({ kind }) => kind))).toEqual(['text', 'text', 'text'])
  })

  it('are so below the name of their column, too', () => {
    const { articles } = readLines('简 讯', '', `◆河湾镇${first}`, '', `◆柳林镇${second}`)
    expect(articles).toHaveLength(2)
  })

  it('are by whoever closes them in brackets, a pen name, too', () => {
    const briefs = [
      '▲河湾镇修好了水渠。(张敏)',
      '▲柳林镇挖了新井。(怀安)',
      '▲石桥镇种下果树。(李红)',
      '▲北坡镇办了集市。(摄)',
      '▲南坡镇开了渠。(完)',
    ]
    const { articles } = readLines('简 讯', '', ...briefs.flatMap((brief) => [brief, '']))
    expect(articles.flatMap(({ byline }) => byline.map(({ role, name }) => `${role} ${name}`))).toEqual([
      'author 张敏',
      'author 怀安',
      'author 李红',
    ])
    expect(articles[1]?.paragraphs[0]?.text).toBe('▲柳林镇挖了新井。')
  })

  it('are parts of an article that has a headline and is signed once', () => {
    expect(readLines('三个镇都通了水', '', `●河湾镇${first}`, '', `●柳林镇${second}(李红)`).articles).toHaveLength(1)
  })
})

describe('a column that has lost its indents', () => {
  const title = ['老戏台下的夜校', '本报记者 张敏']
  const column = [
    '夜里九点的打谷场上支起一块布,',
    '药农老曲站在前头讲得一头都是汗,',
    '底下坐着的乡亲没有一个起身要走。',
    '老曲只念过四年书可是把十亩地',
    '种出了三十亩的收成让人服气得很,',
    '他起先不敢上台怕自己的话不好听,',
    '站长劝他。',
    '散场已过十点半还有人围着老曲',
    '问根上的病他索性领着大伙下到地,',
    '打着手电一垄一垄地看到月亮偏西。',
    '镇里说这样的夜校一个月办两场',
    '谁讲得好由台下的人举手来定高低,',
    '讲得不好的下回也还可以再来讲。',
  ]

  it('has no subheadings where the first lines of its paragraphs are shorter by the indent', () => {
    const { paragraphs } = readOnly(...title, ...column)
    expect(paragraphs?.filter((paragraph) => paragraph.startsWith('subheading'))).toEqual([])
    expect(paragraphs?.[1]).toBe(`text ${column.slice(3, 7).join('')}`)
  })

  it('keeps those that stand above such a first line', () => {
    const { paragraphs } = readOnly(...title, ...column.slice(0, 7), '地头上的课讲到半夜才算完', ...column.slice(7))
    expect(paragraphs).toContain('subheading 地头上的课讲到半夜才算完')
  })
})

describe('an advertiser’s wishes', () => {
  const news = ['新修的水渠通水', '', `本报讯(记者 张敏)${first}`, '', second]

  it.each([
    '某某农商银行 祝广大农户喜获丰收',
    '某某置业贺全市读者春安',
    '某某酒业敬祝全省人民新春快乐',
    '某某商厦 恭祝广大师生节日愉快',
    '某某地产祝各界朋友中秋团圆',
  ])('are none of the titles: %s', (line) => {
    expect(readOnly(line, '', ...news).titles).toEqual([null, '新修的水渠通水', null])
    expect(readOnly(...news, '', line).paragraphs?.at(-1)).toBe(`text ${second}`)
  })

  it.each(['市领导祝全市人民新春快乐', '八旬老人贺渠水进村', '渠边村民贺新渠通水'])('are not %s', (line) => {
    expect(readOnly(line, '', `本报讯(记者 张敏)${first}`).titles).toEqual([null, line, null])
  })
})

describe('the last line of an account’s text', () => {
  it.each(['你家门口有这样的水渠吗?留言区聊聊', '你见过这样的渠吗?欢迎在评论区留言'])('asks its readers: %s', (line) => {
    const { paragraphs } = readOnly('新修的水渠通水', '', first, '', second, '', line, '来源:河湾日报')
    expect(paragraphs).toEqual([`text ${first}`, `text ${second}`])
  })
})

describe('above the text', () => {
  it('a line with a dash below the second printing of the headline is the subtitle', () => {
    const head = ['河湾网 > 新闻 > 正文', '新修的水渠今起通水了', '2017-08-24 15:40:51  来源:河湾日报', '分享到:']
    const { titles } = readOnly(...head, '新修的水渠今起通水了', '——四个村轮着浇,一亩地一小时', '', '本报记者 张敏', first, '', second)
    expect(titles).toEqual([null, '新修的水渠今起通水了', '——四个村轮着浇,一亩地一小时'])
  })

  it.each(['搜索 高级 热词:供水 限行', '热搜词:供水 限行 修渠', '扫描到手机', '发送到手机上阅读'])('%s is the site’s', (line) => {
    const { titles } = readOnly(
      '河湾网 > 新闻 > 正文',
      line,
      '',
      '新修的水渠今起通水了',
      '',
      '2017-08-24 15:40:51  来源:河湾日报',
      first,
      '',
      second,
    )
    expect(titles).toEqual([null, '新修的水渠今起通水了', null])
  })
})

describe('a brief below its label', () => {
  const report = ['新修的水渠通水了', '', `本报讯(记者 张敏)${first}`, '', second, '']

  it('is another piece where somebody else signs it', () => {
    const { articles } = readLines(...report, '简讯', '', '近日,渠边镇二十余名退休教师守在学校门口,家长的心放下了。(李 红)')
    expect(articles.map(({ headline, paragraphs }) => [headline, paragraphs.length])).toEqual([
      ['新修的水渠通水了', 2],
      [null, 1],
    ])
  })

  it('is a part of the report where nobody does', () => {
    expect(readLines(...report, '简讯', '', '近日,渠边镇二十余名退休教师守在学校门口,家长的心放下了。').articles).toHaveLength(1)
  })
})

describe('a line with a score and its day', () => {
  it('is no row where it begins a report', () => {
    const { articles } = readLines(
      '终场前三秒 老将一投定局',
      '本报讯(见习记者 张敏)昨晚(12月6日),2015—2016',
      '赛季全市业余篮球联赛打响,两边坐满了人。',
    )
    expect(articles.map(({ headline, byline }) => [headline, byline.length])).toEqual([['终场前三秒 老将一投定局', 1]])
  })
})
