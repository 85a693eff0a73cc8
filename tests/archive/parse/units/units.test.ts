import { describe, expect, it } from 'vitest'

import { makeNearWords } from '#archive/parse/forms/near-words.ts'
import { cutLines } from '#archive/parse/lines/lines.ts'
import { markLine } from '#archive/parse/marks/mark-line.ts'
import { makeUnits } from '#archive/parse/units/units.ts'

import { resources } from '../parse-tools.ts'

/** Units as `kind text`. */
function unitsOf(...printed: string[]): string[] {
  const text = printed.join('\n')
  const lines = cutLines(text)
  const marks = lines.map((line) => markLine(line, resources))
  return makeUnits([...lines.keys()], lines, marks, makeNearWords(text), resources).map(({ kind, text: own }) => `${kind} ${own}`)
}

const opening = '昨日,市里召开了水利工作会议,各区负责人都到了会,会议开了整整一天。'

describe('makeUnits', () => {
  it('takes what a picture shows and who took it for a caption, not for a title', () => {
    expect(unitsOf(opening, '', '孩子们在渠边写生 本报记者 张敏 摄', '', '渠修好了,水也清了。')).toEqual([
      `body ${opening}`,
      'caption 孩子们在渠边写生 本报记者 张敏 摄',
      'body 渠修好了,水也清了。',
    ])
  })

  it('takes a name behind any sign for a byline, other words for none', () => {
    expect(unitsOf('❖ 乜 敏', '❖ 张大为', '● 水到渠成')).toEqual(['byline ❖ 乜 敏', 'byline ❖ 张大为', 'label ● 水到渠成'])
  })

  it.each([
    ['a number', '渠边的老磨坊建于19', '86年,去年才停了下来。'],
    ['a number and what it counts', '渠边住着的人家只有六', '十三户,水来了都高兴。'],
    ['a word, and again', '渠水又清又亮,惹得附近的孩', '子都跑', '来看,连午饭也忘了吃。'],
    ['what somebody decides', '村里决定,修渠期间,家家门口贴着', '一张水卡,写着几点放水。'],
    ['the day', '2016年3月5日上午9时,新修的水渠', '放水,两岸站满了人。'],
    [
      'what is done, and by whom is told above',
      '新渠直通到半山腰,往年要挑着担子走两个钟头,叶子在筐里',
      '捂出了热气,茶香顺着窗',
      '缝飘出来,都是可惜。',
    ],
    ['what is pointed at', '把渠水放下来的那', '一天,全村的老工', '匠们自发站在渠边,引着水走。'],
    ['from where and where to', '一担水从渠边挑', '到家门口,只用了一刻钟。'],
    ['the hour of the day', '天不亮,老人和孩子一早上街', '扫雪,把路让给送水的车。'],
    ['a phrase, a few characters before its end', '新渠两边种上了柳树,各家凑', '钱修了两座小桥。'],
    ['what is got', '方案贴了七天,没有收到', '反对的话,村里便动了工。'],
    ['a number and how often', '水库派人守着闸门,每天巡查一', '遍,再记下水位。'],
    ['a quotation before its closing mark', '“水来了,就什么都有了。', '”老柴说着,又往田里走。'],
  ])('joins a sentence that is cut in %s', (_what, ...pieces) => {
    expect(unitsOf(opening, '', ...pieces.flatMap((piece) => [piece, '']))).toEqual([`body ${opening}`, `body ${pieces.join('')}`])
  })

  it('takes titles of a length among whole paragraphs for no column', () => {
    const heads = ['渠水到了 地头多了三成收成', '渠水来了,村民“喝上”放心水', '专家:不是所有“旱地”都该改种']
    const title = '热水袋烫出水疱,她气得要退货'
    expect(unitsOf(...heads, ...Array<string>(6).fill(opening), title, '捂得越久越不好', opening)).toContain(`heading ${title}`)
  })

  it.each(['渠是这样修成的', '账本是靠手抄的', '日子是熬出来的', '路是一锤一锤凿出来的'])(
    'takes %s for a title that tells how',
    (title) => {
      expect(unitsOf(opening, '', title, '', '渠修好了,水也清了。')).toContain(`heading ${title}`)
    },
  )

  it.each([
    ['three columns', '河东村 每户4吨 共120户', '河西村 由每户3吨增至5吨 共96户'],
    ['an amount each', '金水区的小学 86人', '管城区的小学 9人'],
    ['an amount in words each', '改造水渠 四十七公里', '受益村民 一万二千余人'],
    ['one number and the next', '一等奖 张敏 李红', '二等奖 王强'],
    ['one day of the week and the next', '周一 尾号1和6', '周二 尾号2和7'],
  ])('takes lines of %s below a text for rows', (_, ...rows) => {
    expect(unitsOf(opening, ...rows, '渠修好了,水也清了。').slice(1, 3)).toEqual(rows.map((row) => `row ${row}`))
    expect(unitsOf(opening, '', rows[0], '', opening, '', rows[1], '', opening)).toContain(`heading ${rows[0]}`)
  })

  it('takes a line that ends before the middle of a narrow column for a title, whatever its words', () => {
    const first = ['新渠直通到半山腰,往年要挑着担子走两个', '钟头,叶子在筐里捂出了热气,茶香顺着窗', '缝飘出来,都是可惜。']
    const second = ['老井就在晒场边上,井台的青石磨得发亮,', '绳子在石头上勒出了三道深沟,村里的人说', '那是三代人的年纪。']
    expect(unitsOf(opening, ...first, '挑水人', '在渠上', ...second).slice(1)).toEqual([
      `body ${first.join('')}`,
      'heading 挑水人',
      'heading 在渠上',
      `body ${second.join('')}`,
    ])
  })

  it('takes the number of a piece in its series for the end of a title, though a number goes on below it', () => {
    expect(unitsOf('新渠人家·系列报道之五', '一棵柿子树养活半个村', opening)[0]).toBe('heading 新渠人家·系列报道之五')
  })

  it('takes who speaks in an interview for no title', () => {
    expect(unitsOf('市民:张敏', '', '41岁 木匠', '', opening)).toEqual(['row 市民:张敏', 'row 41岁 木匠', `body ${opening}`])
  })

  it('takes two things that somebody does for one title', () => {
    expect(unitsOf(opening, '', '渠边的小店代收快递,代送药', '', opening)).toContain('heading 渠边的小店代收快递,代送药')
  })

  it('takes a line that the page prints again for whole', () => {
    const line = '一个蹲在渠边洗菜,一个站在桥上张望,谁也没有留意上游正在涨'
    expect(unitsOf(line, '水渠边的早晨,', line, '', opening).filter((unit) => unit.startsWith('heading'))).toEqual([
      `heading ${line}`,
      `heading ${line}`,
    ])
  })

  it('takes a line for whole where the paragraph below it is indented', () => {
    const indented = `　　原本,${opening}`
    expect(unitsOf('守着水渠的', indented, `　　${opening}`)).toEqual(['heading 守着水渠的', `body ${indented.trim()}`, `body ${opening}`])
    expect(unitsOf('守着水渠的', indented.trim(), opening)).toEqual([`body 守着水渠的${indented.trim()}`, `body ${opening}`])
  })

  it('takes a title in two lines for one where news begins below it', () => {
    const news = '8点54分,水流到了田头,村民们在渠边放起了鞭炮,孩子们跟着水一路跑。'
    expect(unitsOf(opening, '', '水到田头,', '', '全村老小笑开颜', '', news)).toEqual([
      `body ${opening}`,
      'heading 水到田头,全村老小笑开颜',
      `body ${news}`,
    ])
    expect(unitsOf(opening, '', '水到田头,', '', '全村老小笑开颜。', '', news)).toEqual([
      `body ${opening}`,
      'body 水到田头,全村老小笑开颜。',
      `body ${news}`,
    ])
  })

  it('takes what a sign points from at the picture above for a caption', () => {
    expect(unitsOf(opening, '▲ 渠边的石桥。 图/河湾影像', opening)).toEqual([
      `body ${opening}`,
      'caption ▲ 渠边的石桥。 图/河湾影像',
      `body ${opening}`,
    ])
  })

  it('takes the line above a clock for a title', () => {
    expect(unitsOf(opening, '', '水渠被冲开一道口子', '9点,张敏赶到渠边,水已经漫过了田埂。')).toEqual([
      `body ${opening}`,
      'heading 水渠被冲开一道口子',
      'body 9点,张敏赶到渠边,水已经漫过了田埂。',
    ])
  })

  it('joins a sentence that was cut inside a word', () => {
    expect(
      unitsOf(opening, '', '三年来,全市新修水渠四百里,受益农田二十万亩,大家都说这是办了一件大好事,也为今后的发', '', '展打下了基础。'),
    ).toEqual([`body ${opening}`, 'body 三年来,全市新修水渠四百里,受益农田二十万亩,大家都说这是办了一件大好事,也为今后的发展打下了基础。'])
  })

  it('takes halves of sentences that begin with the same clause for no series of titles', () => {
    const cut = ['新渠引来了丹江的清水,家家门前第一', '次听见流水声。', '新渠引来了丹江的清水,老磨坊第二', '天又转了起来。']
    expect(unitsOf(opening, '', ...cut.flatMap((line) => [line, '']))).toEqual([
      `body ${opening}`,
      `body ${cut[0]}${cut[1]}`,
      `body ${cut[2]}${cut[3]}`,
    ])
  })

  it('joins over several blank lines behind a comma', () => {
    expect(unitsOf('他们白天修渠,', '', '', '', '晚上开会。')).toEqual(['body 他们白天修渠,晚上开会。'])
  })

  it('takes a short half of a sentence for no title', () => {
    expect(unitsOf(opening, '', '全市各级干部要加快知', '', '识更新,不断提高本领。')).toEqual([
      `body ${opening}`,
      'body 全市各级干部要加快知识更新,不断提高本领。',
    ])
  })

  it('keeps a subheading apart from the sentence below it', () => {
    expect(unitsOf(opening, '', '把水引到田头', '', '会议要求,今冬明春完成主渠。')).toEqual([
      `body ${opening}`,
      'heading 把水引到田头',
      'body 会议要求,今冬明春完成主渠。',
    ])
  })

  it('does not join a paragraph that lacks its full stop to a dateline', () => {
    expect(
      unitsOf(
        '为系统梳理全市上下三年来兴修水利的做法和成效,总结经验,找出不足,今日起本报推出系列报道——水利建设三年行动计划大型报道之长效机制篇',
        '',
        '中原网讯(记者 张敏)水通了。',
      ),
    ).toEqual([
      'body 为系统梳理全市上下三年来兴修水利的做法和成效,总结经验,找出不足,今日起本报推出系列报道——水利建设三年行动计划大型报道之长效机制篇',
      'body 中原网讯(记者 张敏)水通了。',
    ])
  })

  it('gives Latin words a space when it joins them', () => {
    expect(unitsOf('昨日,市里请来了一位专家,他给大家讲了什么是 open', 'source,大家听得入神。')).toEqual([
      'body 昨日,市里请来了一位专家,他给大家讲了什么是 open source,大家听得入神。',
    ])
  })

  it('joins Latin words that the column parts, a capital at the head of the second, too', () => {
    expect(unitsOf(opening, '', '这是全县首个Open', 'Day,渠边来了许多孩子。').at(-1)).toBe('body 这是全县首个Open Day,渠边来了许多孩子。')
  })

  it('joins a word to the 的 that the next line has of it', () => {
    expect(unitsOf(opening, '', '首批认', '', '', '领的三十户人家,有的种瓜,有的种菜。').at(-1)).toBe(
      'body 首批认领的三十户人家,有的种瓜,有的种菜。',
    )
    expect(unitsOf(opening, '', '渠边有我家', '', '我的家就在渠边,推开窗能看见水。').at(-2)).toBe('heading 渠边有我家')
  })

  it('takes a question that ends on 的 for a title', () => {
    expect(unitsOf(opening, '', '渠水是怎么找到村子的', '', '半年里,渠修了四百里。').at(-2)).toBe('heading 渠水是怎么找到村子的')
    expect(unitsOf(opening, '', '他是附近村子的', '', '半年里,渠修了四百里。').at(-1)).toMatch(/^body 他是/)
  })

  it('takes no clause that tells when for the end of a sentence', () => {
    expect(unitsOf(opening, '', '渠边的人家被惊醒', '', '原本,这里没有水。').at(-2)).toBe('heading 渠边的人家被惊醒')
  })

  it.each([
    ['镇里请来的师傅在渠边一连住了四', '天,天天有人来问。'],
    ['冬天的太阳照在新修的渠', '上,暖洋洋的。'],
    ['老支书把修渠的账本一页一页翻', '了一遍,一分钱也不差。'],
    ['村里的年轻人把修渠当', '成了自己的事,天不亮就出门。'],
    ['入冬以来,渠边的人家', '添了十几口新锅灶。'],
    ['每到傍晚,渠边的石阶上坐满端着碗', '吃饭的人。'],
    ['有了水,村里人都说日子没有', '过不好的道理。'],
    ['在上游的渠首村里,先后有三十多户人家', '搬进新房,门口就是水。'],
    ['负责人介绍,今冬的修渠工作', '分三步走,先修主渠。'],
  ])('joins a sentence cut behind %s', (before, after) => {
    expect(unitsOf(opening, '', before, '', after, '', '水到了村口。')[1]).toBe(`body ${before}${after}`)
  })

  it.each([
    ['从上月起,镇上的三十六家', '饭馆都用上了渠水,茶也比从前好喝。'],
    ['如今,渠边的五棵', '老槐树挂上了牌子,每棵都有人看。'],
    ['入冬以来,村里的两名', '石匠轮流上渠,补好了十七处漏水的地方。'],
    ['说起修渠,老院里的二十四户', '人家家家出过工,谁也没有要过钱。'],
    ['下游几个村的百十亩地,靠渠首的三座', '水闸轮流放水,一村一夜。'],
  ])('joins a sentence cut behind a number and what it counts, below a title, too: %s', (before, after) => {
    expect(unitsOf(opening, '', '水到渠成 人心齐了', '', before, '', after, '', '水到了村口。').slice(1, 3)).toEqual([
      'heading 水到渠成 人心齐了',
      `body ${before}${after}`,
    ])
  })

  it.each([
    ['从上月起,水管站牵头组织', '十二个村轮流放水,每村两天。'],
    ['如今,这所小学的操场', '换成了塑胶跑道,孩子们不再摔破膝盖。'],
    ['到去年底,全镇的水渠', '总共修了三十七里,比原来多出一倍。'],
    ['在渠尾的桥头,有一家开了', '四十年的面馆,老板姓苗。'],
    ['第二天一早,他带着儿子', '去了县城,把账本交给了水管站。'],
  ])('joins a sentence cut below a subheading where lines are cut anywhere: %s', (before, after) => {
    const long = '老支书站在渠首,看着水从闸门底下漫出来,顺着新砌的石槽往下走,一袋烟的工夫就到了头一块麦地,'
    const cut = [`${long}村里人`, '都围了过来。', `${long}娃们`, '跟着水头跑。'].flatMap((line) => [line, ''])
    const units = unitsOf(opening, '', ...cut, '水到渠成 人心齐了', '', before, '', after, '', `水到了村口。${opening}`)
    expect(units.slice(3, 5)).toEqual(['heading 水到渠成 人心齐了', `body ${before}${after}`])
  })

  it.each([
    '渠边大院里的七户',
    '村口第一家,也是最老的两家',
    '账本里的二十年',
    '一张图上的四百里',
    '渠水是村里人的命根子',
    '修渠还是修路,全村人投票',
    '水来了,树绿了',
    '今冬再修两百里',
    '账本挂在墙上',
    '在渠边,读懂一个村子',
    '因一条渠,两个村结了亲',
    '为了水,他们走了十年',
    '大家的事大家办',
    '8个人的夜班',
    '有水喝还要喝好水',
    '渠长每天走三遍',
  ])('keeps the subheading %s', (title) => {
    expect(unitsOf(opening, '', title, '', '村民们白天修渠,晚上听课,个个劲头十足。')[1]).toBe(`heading ${title}`)
  })

  it('keeps the entries of a list below a text', () => {
    expect(unitsOf(opening, '渠首村:修渠的人家', '渠尾村:用水的人家').slice(1)).toEqual(['row 渠首村:修渠的人家', 'row 渠尾村:用水的人家'])
    expect(unitsOf(opening, '渠首村:修渠的人家', '村民们白天修渠,晚上听课。')[1]).toBe('heading 渠首村:修渠的人家')
  })

  it('keeps the rows of a table one by one', () => {
    expect(unitsOf('年份 产量 单价', '2001 120 3.5', '2002 140 3.2')).toEqual([
      'row 年份 产量 单价',
      'row 2001 120 3.5',
      'row 2002 140 3.2',
    ])
  })
})
