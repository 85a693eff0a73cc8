import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { LineKind } from '#archive/parse/reading.ts'

import { read } from '../parse-tools.ts'

const text = '天刚蒙蒙亮,街上已经有了人声,卖早点的摊主支起炉子,热气顺着屋檐往上飘。'
const news = `本报讯(记者 王芳)${text}`

/** Kinds of the lines of a stack over a text, on a page that shows one article. */
function kindsOf(stack: readonly string[], { list = [], tail = '', gap = '\n' }: { list?: string[]; tail?: string; gap?: string } = {}) {
  const head = ['第A05版:都市新闻 上一版3  4下一版', ...list, '', '返回主页 | 郑州晚报 | 标题导航 | 郑州日报', '上一期  下一期']
  const foot = ['3上一篇  下一篇4', ...(tail ? [`547858 2009-06-04 00:00:00 二 ${tail}KeywordPh`] : [])]
  const page = [...head, stack.join(gap), '', news, '', text, '', ...foot].join('\n')
  const { lines } = read(page)
  const from = page.indexOf(stack[0] as string, page.indexOf('上一期'))
  const kinds = lines.filter(({ span: [start, end] }) => start >= from && end > start).map(({ kind }) => kind)
  return kinds.slice(0, stack.length).join(' ')
}

/** Titles of the first article of a page of the 人民日报, where sections part the articles. */
function titlesInSection(...stack: string[]): readonly (string | null | undefined)[] {
  const section = ['第3版(综合)', '专栏:', '']
  const second = ['老井复水', '本报记者 张敏', text, text]
  const [article] = read(
    ['2016年3月5日人民日报 第3版', '', ...section, ...stack, '本报记者 王芳', text, text, '', ...section, ...second].join('\n'),
  ).articles
  return [article?.kicker, article?.headline, article?.subtitle]
}

describe('the roles of two titles in a section', () => {
  it.each([
    ['the first is the headline', ['老手艺有了新徒弟', '木匠铺里的三个年轻人'], [null, '老手艺有了新徒弟', '木匠铺里的三个年轻人']],
    [
      'but for a phrase above what names the place',
      ['小窗口办成大事情', '巩义市便民服务站开进集市'],
      ['小窗口办成大事情', '巩义市便民服务站开进集市', null],
    ],
    [
      'what is issued stands in it',
      ['山地果园管护规程发布', '老树换新枝有了统一标准'],
      [null, '山地果园管护规程发布', '老树换新枝有了统一标准'],
    ],
    ['when it is, too', ['夜市摊位管理办法昨日发布', '收摊之后要见本色'], [null, '夜市摊位管理办法昨日发布', '收摊之后要见本色']],
    ['a question stands by itself', ['夜里去哪儿看病?', '巩义市社区医院亮灯到天明'], [null, '夜里去哪儿看病?', '巩义市社区医院亮灯到天明']],
  ])('%s', (_rule, stack, titles) => {
    expect(titlesInSection(...stack)).toEqual(titles)
  })
})

describe('the roles of titles above one article', () => {
  it.each([
    ['one of many of whom the piece tells is the headline', ['一座渡口的最后一班船', '河湾镇两座新桥通了车'], 'headline subtitle'],
    ['whose story it is stands below', ['守着两口老窑过冬', '登封颍阳镇陶工祖孙的火候账'], 'headline subtitle'],
    ['so does what they agreed on', ['四十把“街坊椅”等人坐', '惠济区一家裁缝铺与老街坊的八年约定'], 'headline subtitle'],
    ['so is somebody', ['一位老木匠的三万个卯榫', '徒弟从十九个县来学手艺'], 'headline subtitle'],
    ['so are three', ['三位“楼管大姐”的流水账', '两千户人家 大事小事都记着'], 'headline subtitle'],
    ['with a clause behind it, too', ['一张旧船票的下落,牵出两家人的往事', '档案馆查遍“民船登记簿” 补上一页'], 'headline subtitle'],
    ['but none that says what one did', ['一碗热汤暖街口', '老街面馆换了新门头'], 'kicker headline'],
    ['nor one of several', ['一枝一叶总关情', '街边修车摊提了速'], 'kicker headline'],
    ['two lines: the second is the headline', ['磨剪刀配钥匙 样样都能修', '巷口来了“百宝箱”'], 'kicker headline'],
    ['three lines: the middle one', ['以前绕路走 如今抬脚到', '断头路修通了', '沿线新增路灯六十盏'], 'kicker headline subtitle'],
    ['what the lead tells again is the headline', ['郑州早点摊天刚蒙蒙亮支起炉子', '老人自带碗筷排成一溜'], 'headline subtitle'],
    ['also below another', ['老人自带碗筷排成一溜', '郑州早点摊天刚蒙蒙亮支起炉子'], 'kicker headline'],
    ['what tells of so long a time stands below', ['晚自习前的“十分钟操场”', '十九所中学分批下楼半年记'], 'headline subtitle'],
    ['nobody ends a headline with a colon', ['旧厂区里:', '烟囱下开了“图书馆”'], 'kicker headline'],
    ['a question is answered below', ['雨天咋晒被子?', '老裁缝有办法'], 'headline subtitle'],
    ['how long something has been there stands above', ['郑州“修补铺”开张半年', '补锅磨刀 分文不取'], 'kicker headline'],
    ['so does what a place issues', ['全市出台管理办法', '路边停车不再论钟点'], 'kicker headline'],
    ['and what it pushes on', ['荥阳深入推行“河长日记”', '三百本册子记下每处排污口'], 'kicker headline'],
    ['a line with dashes is the subtitle', ['把渠修到田埂上', '——山区节水灌溉见闻'], 'headline subtitle'],
    ['a place stands above the headline', ['新密市岳村镇', '山里娃有了足球队'], 'kicker headline'],
    ['a place with a colon begins it', ['新密市岳村镇:', '山里娃有了足球队'], 'headline headline'],
    ['a line ending in 的 goes on', ['一位扎根山乡的', '“土专家”'], 'headline headline'],
    ['an enumeration goes on', ['老旧小区、背街', '今年全部亮灯'], 'headline headline'],
    ['two lines of a size: the second, where nothing says otherwise', ['郑州老旧小区改造 首批完工', '楼顶多了晾衣架'], 'kicker headline'],
    ['a line longer by half explains', ['楼顶多了一排晾衣架', '居民议事会上提了十七条意见 施工队一条条改了过来'], 'headline subtitle'],
    ['who speaks stands below', ['轻信“内部渠道” 倒贴八千元', '警方提醒:处理违法没有捷径'], 'headline subtitle'],
    ['so does what tells of most of them', ['全市新增一万个停车泊位', '大部分位于新路段'], 'headline subtitle'],
    ['what points back stands below', ['机场年客流破千万', '较去年提前四十三天'], 'headline subtitle'],
    ['so does what begins with how long or how many', ['地铁新线开通试运营', '全程二十八分钟'], 'headline subtitle'],
    ['what ends with a figure', ['两家农场合办夜校', '学手艺的已有三百人'], 'headline subtitle'],
    ['and what kind of report it is', ['老坟地变成了幸福园', '公益性公墓建设侧记'], 'headline subtitle'],
    ['a line without anybody goes on with the one above', ['二十七个空壳村', '怎样挣来头一桶金'], 'headline headline', '\n'],
    ['so does the one below what something is done with', ['镇上把“老大难”', '办成“大家事”'], 'headline headline'],
    [
      'two lines of one form below the headline are both of it',
      ['粮仓建到村口', '①少跑二十里', '②多卖一毛钱'],
      'headline subtitle subtitle',
    ],
    ['a couplet of nobody stands above what it is about', ['渠里清水流 坡上果子香', '山里人家摆起长桌一百零八张'], 'kicker headline'],
    ['so it does where that ends with a figure', ['春种一粒谷 秋收一仓粮', '皮影戏《粮仓》在乡下连演七场'], 'kicker headline'],
    ['and where that names a place', ['门前少绕路 夜里多盏灯', '金水区打通断头路九条'], 'kicker headline'],
    ['or is long', ['新手跟老手 灶头连地头', '河湾镇四个村子把共享菜园种出了不一样的味道'], 'kicker headline'],
    ['how many it helps stands below', ['惠济区河堤装上路灯', '三百户人家受益'], 'headline subtitle'],
    ['a place with a colon begins the headline below it', ['机器上山 青年回村', '河南新密:旧窑洞里的绣花坊'], 'kicker headline'],
    ['of two lines that with clauses tells more', ['山脚下的夜市收摊早', '九点准时熄灯,把夜空让给看星星的人'], 'headline subtitle'],
    ['whatever it tells of', ['村里的水渠通了水', '四个村轮着浇,一亩地要一个钟头'], 'headline subtitle'],
    ['also below two halves', ['巷口的菜摊 下班顺路买', '首批八个“便民摊”开进站口,晚上七点后一律打八折'], 'headline subtitle'],
    ['and below a coined word', ['校门口的“三分钟车位”', '即停即走,谁也不许占着位子不动'], 'headline subtitle'],
    ['below what paints a picture stands who has done what', ['纸箱也能当“钢筋”', '新密市一家纸厂造出承重蜂窝板'], 'headline subtitle'],
    ['but not below a picture of its own', ['五毛钱攒出的“家底”', '新密市有个“鸡蛋储蓄所”'], 'kicker headline'],
    ['nor is a shorter line told of it', ['说了算的“板凳会”开了三十场', '荥阳老院子通了气'], 'kicker headline'],
    ['what it counts is its detail', ['北街裁缝的“两把尺”', '一把量布料,一把量人心'], 'headline subtitle'],
    ['above the other it leads to it', ['排了三个月队,换来一张证', '老街坊领到“议事员”聘书'], 'kicker headline'],
    ['how often and with what card is a detail', ['三所中学操场向街坊开放', '早晚各开两小时 凭社区卡进门'], 'headline subtitle'],
    ['who publishes, and when, stands above', ['市新闻办昨日发布', '八项措施稳住菜篮子'], 'kicker headline'],
    ['so does who is told of', ['送水工:', '一天爬楼两百四十层'], 'kicker headline'],
    ['a meeting stands above what it is about', ['全区基层治理推进会召开', '让网格员腿勤嘴勤'], 'kicker headline'],
    [
      'a meeting that asks has a headline in two lines of a size',
      ['市委常委会召开会议强调', '慎终如始抓好秋汛防御', '千方百计确保秋粮归仓'],
      'kicker headline headline',
    ],
    ['the day stands above what happened on it', ['春运首日', '东站发送旅客十三万人'], 'kicker headline'],
    ['so does the name of a series with the number of the piece', ['灯火夜话②', '磨刀人的一条长凳'], 'kicker headline'],
    [
      'whatever stands below it',
      ['“街巷里的老行当”系列报道之三', '磨刀人的一条长凳', '一把刀磨三遍 一天磨四十把'],
      'kicker headline subtitle',
    ],
    ['so does the name of a part', ['磨刀篇', '一条长凳走四方'], 'kicker headline'],
    ['what happened begins like names', ['抗旱一线见闻', '水来了 苗活了', '——渠边三日'], 'kicker headline subtitle'],
    ['a campaign is the name of a column', ['行进中国 精彩故事', '一枚红薯的“变形记”'], 'label headline'],
    ['so is a name with a number', ['记忆·街巷里的老行当③', '磨刀人的一条长凳'], 'label headline'],
    ['few characters above a headline are one, too', ['人间', '磨刀人的一条长凳'], 'label headline'],
    ['a byline may stand above', ['□本报记者 王强', '楼道堆物清走 墙面刷白', '老院子的“面子”'], 'byline kicker headline'],
    ['a byline may stand between', ['守着灯塔过日子', '本报记者 王强', '——航标员老郭的故事'], 'headline byline subtitle'],
    ['a name may stand below', ['春水不等人', '柴若水'], 'headline byline'],
  ])('%s', (_, stack, kinds, gap = '\n\n') => {
    expect(kindsOf(stack)).toBe(kinds)
    expect(kindsOf(stack, { gap })).toBe(kinds)
  })

  it('takes a quotation over two lines for one title, and a line that ends with a comma for one above the headline', () => {
    const said = ['三年级小学生在楼道里等了一下午', '“叔叔,你的钱', '掉在我作业本上了”', '失主送来一支铅笔']
    expect(kindsOf(said)).toBe('kicker headline headline subtitle')
    const open = ['摊主说他管得宽,', '街坊说这样的人越多越好', '“我没证,可我有哨”', '一个义务交通员图个啥?']
    expect(kindsOf(open)).toBe('kicker kicker headline subtitle')
    expect(kindsOf(['蒜薹还没抽齐,', '蒜农今年不慌着卖', '——冷库代存一季'])).toBe('kicker headline subtitle')
  })

  it('takes a short line apart from those above a text for the name of a part of the page', () => {
    const titles = ['旧卡还能退押金吗?', '公交部门:带卡来就退']
    const kinds = (...top: string[]): string =>
      read([...top, ...titles, news, '', text].join('\n'))
        .lines.filter(({ span: [start, end] }) => end > start)
        .slice(0, 3)
        .map(({ kind }) => kind)
        .join(' ')
    expect(kinds('渠边的人都来看', '')).toBe('label headline subtitle')
    expect(kinds('渠边的人都来看')).toBe('kicker headline subtitle')
  })

  it('goes by the title list before all else, also where the list breaks the title otherwise', () => {
    const stack = ['捡到三万元现金', '她在雨里等了四个钟头']
    expect(kindsOf(stack)).toBe('headline subtitle')
    expect(kindsOf(stack, { list: ['她在雨里等了四个钟头'] })).toBe('kicker headline')
    expect(kindsOf(stack, { list: ['捡到三万元现金她在雨里', '等了四个钟头'] })).toBe('headline headline')
  })

  it('takes two lines that stand one behind the other in the list for one title, below a kicker, too', () => {
    const stack = ['差一分钱也算错?', '老会计记了一辈子账', '专家上门拜师']
    expect(kindsOf(stack, { list: stack.slice(1) })).toBe('kicker headline headline')
    expect(kindsOf(stack.slice(1), { list: stack.slice(1) })).toBe('headline headline')
    expect(kindsOf(stack, { list: ['老会计记了一辈子账'] })).toBe('kicker headline subtitle')
  })

  it('finds the title in a line in which those of the page run together', () => {
    const stack = ['少一盏灯 多一片星', '山顶来了观星的人']
    const run = '灰枣上市按个卖少一盏灯多一片星养蜂人追着花期走千里老木匠教出洋徒弟麦田边开了图书馆戏台搬进打麦场'
    expect(kindsOf(stack)).toBe('kicker headline')
    expect(kindsOf(stack, { list: [run] })).toBe('headline subtitle')
  })

  it('reads a stack that is printed twice once, with what only one printing has', () => {
    const stack = ['老院子装电梯', '一楼也签了字', '议事会开了九回 施工图改了五遍', '老院子装电梯', '一楼也签了字']
    expect(kindsOf(stack, { list: ['老院子装电梯', '一楼也签了字'], gap: '\n\n' })).toBe('headline headline subtitle noise noise')
  })

  it('puts what stands apart between two printings above the second, and what follows the first at once below it', () => {
    const list = ['老院子装电梯', '一楼也签了字']
    const twice = (between: string): string => kindsOf([list.join('\n'), between, list.join('\n'), '□本报记者 王强'], { list, gap: '\n\n' })
    expect(twice('《旧楼里的轮椅》新闻追踪')).toBe('noise noise kicker headline')
    expect(twice('——加装电梯记')).toBe('headline headline subtitle noise')
    const attached = [...list, '《旧楼里的轮椅》新闻追踪', '', list.join('\n\n')]
    expect(kindsOf(attached, { list })).toBe('headline headline subtitle noise noise')
    const whole = ['老院子装电梯', '七年的图纸 今天动工', '老院子装电梯', '一楼住户每年分一次红']
    expect(kindsOf(whole, { list: ['老院子装电梯'] })).toBe('noise kicker headline subtitle')
  })

  it('reads a title that is printed again in two lines once', () => {
    expect(kindsOf(['老院子装电梯(一期)明天开工', '老院子装电梯(一期)', '明天开工'], { list: ['老院子装电梯(一期)明天开工'] })).toBe(
      'headline noise noise',
    )
  })

  it('goes on behind a tail line that prints the first half', () => {
    expect(
      kindsOf(['老院子装电梯', '一楼住户签了字', '——加装电梯记'], { list: ['老院子装电梯', '一楼住户签了字'], tail: '老院子装电梯' }),
    ).toBe('headline headline subtitle')
  })

  it('gives the reason for every role', () => {
    const { lines } = read(['全区基层治理推进会召开', '让网格员腿勤嘴勤', '——社区里的一天', news, text].join('\n\n'))
    expect(lines.slice(0, 5).flatMap(({ kind, reason }) => (kind === 'blank' ? [] : [`${kind} ${reason}`]))).toEqual([
      'kicker meeting',
      'headline above-the-text',
      'subtitle dashed',
    ])
  })
})

describe('titles on a page without a frame', () => {
  const titlesOf = (...lines: string[]): string[] =>
    read(lines.join('\n\n')).lines.flatMap(({ span: [start, end], kind }) =>
      kind === 'body' || kind === 'blank' ? [] : [`${kind} ${lines.join('\n\n').slice(start, end)}`],
    )

  it('keeps a line that is printed over several pieces as the kicker of each', () => {
    expect(titlesOf('春耕在田野', '铁牛下地', news, '春耕在田野', '麦苗返青', news)).toEqual([
      'kicker 春耕在田野',
      'headline 铁牛下地',
      'kicker 春耕在田野',
      'headline 麦苗返青',
    ])
  })

  it('joins a subheading that is broken over two lines', () => {
    const { articles } = read(['一粒种子的“长征”', text, '从海南带回来\n三十斤种子', text, '在地窖里守住\n一个秘密', text].join('\n\n'))
    expect(articles.map(({ paragraphs }) => paragraphs.filter(({ kind }) => kind === 'subheading').map((title) => title.text))).toEqual([
      ['从海南带回来 三十斤种子', '在地窖里守住 一个秘密'],
    ])
  })

  it('joins one that tells from where and to where', () => {
    const { articles } = read(['一粒种子的“长征”', text, '从一粒种子\n到一片麦田', text, '从一口锅\n到百家灶', text].join('\n'))
    expect(articles[0]?.paragraphs.flatMap(({ kind, text: words }) => (kind === 'subheading' ? [words] : []))).toEqual([
      '从一粒种子 到一片麦田',
      '从一口锅 到百家灶',
    ])
  })

  it('takes the first of a parallel series for a subheading, right below the headline', () => {
    expect(titlesOf('红叶未红客先至', '春意正浓 游人如织', text, '补齐短板 服务升级', text)).toEqual([
      'headline 红叶未红客先至',
      'subheading 春意正浓 游人如织',
      'subheading 补齐短板 服务升级',
    ])
  })

  it('begins a piece where the title is none of a series, or names another district', () => {
    expect(titlesOf('贾鲁河的变化', text, '从“臭水沟”到花园', text, '从“单打”到共治', text, '金水区三所学校挂牌', text)).toContain(
      'headline 金水区三所学校挂牌',
    )
    expect(titlesOf('惠济区种下石榴树', news, text, '上街区免费发放鸟食', text)).toContain('headline 上街区免费发放鸟食')
  })

  it('begins a piece at a title that a bare name signs', () => {
    expect(titlesOf('春水不等人', news, text, '诗意的晚风', '李双双', text)).toEqual([
      'headline 春水不等人',
      'headline 诗意的晚风',
      'byline 李双双',
    ])
  })

  it('begins a piece at the last title of a column of briefs', () => {
    expect(titlesOf('共享菜园开园', news, '街角驿站投用', news, '健步走!', `上周六,${text}`)).toContain('headline 健步走!')
  })
})

const pool = [
  '楼道清走堆物',
  '老院子的“面子”',
  '——改造见闻',
  '新密市岳村镇',
  '全区推进会召开',
  '新春走基层',
  '一、先问需求',
  '警方提醒:慢行',
]
const order: readonly LineKind[] = ['label', 'kicker', 'headline', 'subtitle', 'subheading']

it('reads every stack in the order of its grammar, and in the same way each time', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(pool, { minLength: 1 }), (stack) => {
      const kinds = kindsOf(stack).split(' ')
      const ranks = kinds.map((kind) => order.indexOf(kind as LineKind))
      expect(ranks).not.toContain(-1)
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      expect(kindsOf(stack).split(' ')).toEqual(kinds)
    }),
    { numRuns: 200 },
  )
})
