import { describe, expect, it } from 'vitest'

import { read } from '../parse-tools.ts'

/** The headlines of the pieces that a dump falls into. */
const headlines = (...lines: string[]): (string | null)[] => read(lines.join('\n\n')).articles.map(({ headline }) => headline)

const body = '全县今冬修渠四百里,受益农田二十万亩,村民都说好。'
const more = '村民们白天修渠,晚上听课,个个劲头十足。'

describe('a page without a frame', () => {
  it('begins a piece at a title over a dateline', () => {
    expect(headlines('修渠四百里', `本报讯 ${body}`, more, '新校舍落成', `本报讯 ${body}`)).toEqual(['修渠四百里', '新校舍落成'])
  })

  it('begins one at a title over a second 本报讯, whoever signs it', () => {
    expect(headlines('修渠筑路', `本报讯(记者 张敏)${body}`, more, '新校落成', `本报讯(记者 张敏)${body}`)).toEqual([
      '修渠筑路',
      '新校落成',
    ])
  })

  it('begins none behind the byline of the lead, where nobody signs the sections', () => {
    expect(headlines(`本报讯 ${body}`, '本报记者 张敏 李红', '夜里听水声', more, more, '白天看水流', body)).toEqual([null])
  })

  it('begins one behind it where somebody does', () => {
    expect(headlines(`本报讯 ${body}`, '本报记者 张敏', '新校舍落成', `${more}记者 李红`, '集市开张', `${more}记者 王强`)).toEqual([
      null,
      '新校舍落成',
      '集市开张',
    ])
  })

  it('begins one behind a byline in brackets, also over ordinary text', () => {
    expect(headlines('修渠四百里', `${body}(记者 张敏)`, '新校舍落成', more)).toEqual(['修渠四百里', '新校舍落成'])
  })

  it('begins none behind an open byline that the columns moved into the text', () => {
    expect(headlines('修渠四百里', `${body}记者 张敏 通讯员 李红`, '干部带头下渠', more)).toEqual(['修渠四百里'])
  })

  it('takes a parallel series for subheadings', () => {
    expect(headlines('修渠四百里', body, '干部先下渠', more, '干部先听课', more, '干部先算账', `昨日,${more}`)).toEqual(['修渠四百里'])
  })

  it('begins a piece at a lone title on another subject, where subheadings come in twos', () => {
    const other =
      '超市门口的木牌上写着四个字:代收代送。店主骑着电动车送货,顺路把药捎给腿脚不好的老人,一年多没收过一分钱,街坊们都记着他的好。'
    expect(headlines('修渠四百里', `本报讯(记者 张敏)${body}`, more, '村口超市代送药', other)).toEqual(['修渠四百里', '村口超市代送药'])
    expect(headlines('修渠四百里', `本报讯(记者 张敏)${body}`, more, '补齐短板 服务升级', other)).toEqual(['修渠四百里'])
  })

  it('begins one at a lone title whose text is signed again', () => {
    const above = '退下来的老铝工们又回到了车间,他们不拿锤子,拿的是粉笔,徒弟们把手搭在机器上,听一听声音就知道哪颗螺丝松了。'
    const below = '在一家“边角工作室”,工人们把车间里的下脚料做成了台灯、花瓶和笔筒,一年卖了十八万元,全部捐给了困难工友。'
    const end = '说起这些,徒弟们都笑了,车间里的师傅也笑,说从前扔掉的东西如今成了宝。'
    expect(headlines('老工匠开班带徒', `本报讯(记者 张敏)${above}`, more, '下脚料变工艺品', below, `${end}记者 张敏`)).toEqual([
      '老工匠开班带徒',
      '下脚料变工艺品',
    ])
    expect(headlines('老工匠开班带徒', `本报讯(记者 张敏)${above}`, more, '下脚料变工艺品', below, end)).toHaveLength(1)
  })

  it('begins none above the questions of an interview', () => {
    const answer = '老人:哪有场地,河上结了冰就滑,冰刀是自己焊的,滑一圈就要坐下来敲两下。'
    expect(headlines('老人造冰刀', '本报记者 张敏', body, '从河面到冰场', '记者:您小时候在哪儿练的?', answer)).toEqual(['老人造冰刀'])
  })

  it('begins a piece at two titles that are in no series', () => {
    expect(
      headlines(
        '冬修水利掀起热潮',
        '修渠四百里路',
        body,
        more,
        '山村教育换了新颜',
        '新校舍落成典礼',
        '孩子们搬进三层楼房,桌椅都是新做的,窗户也亮。',
      ),
    ).toEqual(['修渠四百里路', '新校舍落成典礼'])
  })

  it('begins one where a text on another subject stands below, though nobody signs it', () => {
    const canal = ['修渠四百里', '渠首村的男女老少天不亮就上了工地,抬石头的抬石头,和泥的和泥,三里长的渠底一个冬天就铺完了。', more]
    const school = '昨日,城南一所小学搬进三层新楼,九百个孩子第一次用上了带靠背的椅子,老师也有了自己的办公室。'
    expect(headlines(...canal, '城南小学搬进三层新楼', school, '家长们送来二十盆绿萝,摆满了走廊的窗台。')).toEqual([
      '修渠四百里',
      '城南小学搬进三层新楼',
    ])
    // On the same one it goes on.
    const work = '渠首村的男女老少抬石头、和泥,工地上三里长的渠底一个冬天就铺完了,天不亮就有人上了工地,村民们白天修渠,劲头十足。'
    expect(headlines(...canal, '一个冬天铺完三里渠底', work, more)).toEqual(['修渠四百里'])
    expect(headlines(...canal, '城南小学搬进三层新楼', `会议指出,${school}`, more)).toEqual(['修渠四百里'])
  })

  it('begins none, though titles of a series come below, where the text goes back to what stands above', () => {
    const film = '放了一段短片,讲的是一座停了六年的窑厂,如今造起了闸门、水尺和水车,订单排到了明年春天,老窑工又有活干。'
    const parts = ['少坐一天屋 多走一里渠', '各村从下月起把账本挂在村口的槐树下,谁家出了几个工,一看就知道。', '少写一页纸 多挖一锹土', more]
    const page = (begins: string): string[] => ['修渠四百里', body, `${more}记者 张敏`, '老窑厂里造出新闸门', `${begins}${film}`, ...parts]
    const next = ['新校舍落成', `本报讯(记者 李红)昨日,城南一所小学搬进新楼,九百个孩子第一次用上了带靠背的椅子。`]
    expect(headlines(...page('会上'), ...next)).toEqual(['修渠四百里', '新校舍落成'])
    expect(headlines(...page('昨日,镇上'), ...next)).toEqual(['修渠四百里', '老窑厂里造出新闸门', '新校舍落成'])
  })

  it('begins one below a printed rule, and below the name of a part of the page', () => {
    expect(headlines('修渠四百里', body, more, '--------------------', '干部先下渠', more)).toEqual(['修渠四百里', '干部先下渠'])
    expect(headlines('修渠四百里', body, more, '乡村·教育', '干部先下渠', more)).toEqual(['修渠四百里', '干部先下渠'])
  })

  it('begins one where each of two texts ends with its byline, in a series, too', () => {
    const parts = ['渠首:', '渠底铺了三里长', more, '□记者 张敏', '渠尾:', '渠水流进八个村', body, '□记者 张敏 李红']
    expect(headlines(...parts)).toHaveLength(2)
  })

  it('begins one where other people sign than above', () => {
    expect(headlines('修渠四百里', `本报讯(记者 张敏)${body}`, '新校舍落成', `${more}记者 李红 通讯员 王强`, more)).toEqual([
      '修渠四百里',
      '新校舍落成',
    ])
    expect(headlines('修渠四百里', `本报讯(记者 张敏)${body}`, '干部带头下渠', `${more}记者 张敏`)).toEqual(['修渠四百里'])
  })

  it('begins one behind names in brackets, also without a role', () => {
    expect(headlines('修渠四百里', `${body}(王 强)`, '新校舍落成', `${more}(李 勇)`, '集市开张', `${more}(赵大为)`)).toEqual([
      '修渠四百里',
      '新校舍落成',
      '集市开张',
    ])
  })

  it('begins one behind the signature of a letter, under a comment’s label, and before a report of the paper’s own', () => {
    expect(headlines('请修好这条渠', '编辑同志:', body, '读者 张大为', '回音', more)).toEqual(['请修好这条渠', '回音'])
    expect(headlines('修渠四百里', `本报讯 ${body}`, '短评', '水往低处流', more)).toEqual(['修渠四百里', '水往低处流'])
    expect(headlines('修渠四百里', body, more, '新校舍落成', `(本报综合报道)${body}`)).toEqual(['修渠四百里', '新校舍落成'])
  })

  it('begins one where texts end with their bylines, also behind one that is signed at its head', () => {
    const court = ['茶馆开在南关的旧仓库里,掌柜姓金,泡茶用的还是铜壶。', '来喝茶的多是年轻人,一壶茶坐一下午。  本报记者 张敏']
    const tailor = ['裁缝铺只剩下一台脚踏的机器,老人却舍不得关门。', '去年冬天,她给邻居的孩子缝了六件棉袄。', '通讯员 李红']
    const titles = ['老茶馆换了新面孔', '南关裁缝的“两把尺”', '一把量布料,一把量人心']
    const [tea = '', ...shop] = titles
    expect(headlines('修渠四百里', `本报讯(记者 张敏 通讯员 李红)${body}`, more, tea, ...court, ...shop, ...tailor)).toEqual([
      '修渠四百里',
      '老茶馆换了新面孔',
      '南关裁缝的“两把尺”',
    ])
  })

  it.each(['(下转第三版)', '(下转A05版)', '【下转02版】', '下转第2版', '(转3版)'])(
    'begins one behind a text that goes on elsewhere: %s',
    (jump) => {
      expect(headlines('修渠四百里', `本报讯(记者 张敏)${body}`, more, jump, '老渠装上扶手', more, body)).toEqual([
        '修渠四百里',
        '老渠装上扶手',
      ])
      expect(headlines('修渠四百里', `本报讯(记者 张敏)${body}`, more, '老渠装上扶手', more, body)).toEqual(['修渠四百里'])
    },
  )

  it('begins one behind a letter that is signed with a place', () => {
    const letters = ['渠上该架座桥', `编辑同志:${body}`, '湖北武汉 张小怀', '渠边该装个灯', more, body, '某某县 李红']
    expect(headlines(...letters)).toEqual(['渠上该架座桥', '渠边该装个灯'])
  })

  it.each(['简讯', '短讯', '快讯'])('begins a brief without a title below the label of briefs: %s', (label) => {
    const { articles, leftovers } = read(['修渠四百里', '□记者 张敏', body, more, label, `本报讯(记者 李红)${more}`].join('\n\n'))
    expect(articles.map(({ headline, byline }) => [headline, byline.map(({ name }) => name)])).toEqual([
      ['修渠四百里', ['张敏']],
      [null, ['李红']],
    ])
    expect(leftovers.map(({ reason }) => reason)).toEqual(['label'])
  })

  it('ends behind the text of a box, and above links', () => {
    const box = '“红色渠长”指由村党支部牵头的护渠人,每村两名,任期三年。'
    const text = (...lines: string[]): string[] =>
      read(['修渠四百里', body, more, ...lines].join('\n\n')).articles.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text))
    for (const label of ['相关链接', '新闻链接', '背景资料']) expect(text(label, box)).toContain(box)
    for (const label of ['新闻推荐', '相关阅读']) expect(text(label, box)).not.toContain(box)
    expect(text('相关链接', '新校舍落成', '集市开张')).toEqual([body, more])
  })

  it('begins one at who is told of', () => {
    expect(headlines('修渠四百里', body, more, '守闸人:', '一天开合四十回', more)).toEqual(['修渠四百里', '一天开合四十回'])
  })

  it('begins one at a letter, at a notice with a spaced title, and where names close a text that is signed above, too', () => {
    expect(headlines('渠边旧事', '□张敏', body, '读者来信', '渠上该装个栏杆', `编辑同志:${more}`)).toEqual(['渠边旧事', '渠上该装个栏杆'])
    expect(headlines('修渠四百里', body, more, '停 水 公 告', '因修渠,定于5日22时停水。')).toEqual(['修渠四百里', '停 水 公 告'])
    expect(headlines('修渠四百里', '本报记者 张敏', body, '修渠不忘护树', `${more}(记者 张敏)`)).toEqual(['修渠四百里', '修渠不忘护树'])
  })

  it('begins one at a title with nothing but a picture’s text and its photographer below', () => {
    const picture = `昨日,${more} 记者 张敏 摄`
    expect(headlines('修渠四百里', `本报讯(记者 张敏)${body}`, '渠水清清', picture)).toEqual(['修渠四百里', '渠水清清'])
    // The picture of a section of the text.
    expect(headlines('修渠四百里', body, '干部先下渠', more, '干部先听课', picture)).toEqual(['修渠四百里'])
  })

  it('begins the next one behind such a picture', () => {
    const picture = `昨日,${more} 记者 张敏 摄`
    expect(headlines('修渠四百里', body, '渠水清清', '图说', picture, '渠边建起新学校', '九百个孩子搬进新楼', more)).toHaveLength(3)
  })

  it('begins one below 相关链接 where a title and a text stand there, and none at a list of links', () => {
    const box = '新渠每米造价八百六十元,石料就地开采,能用五十年。(通讯员 王强)'
    const news = `本报讯(记者 张敏)${body}`
    expect(headlines('修渠四百里', news, `${more}(张敏)`, '相关链接', '一米渠要花多少钱', box)).toEqual(['修渠四百里', '一米渠要花多少钱'])
    expect(headlines('修渠四百里', news, more, '相关链接', '邻县也要修渠', '冬修水利掀起热潮')).toEqual(['修渠四百里'])
  })

  it('gives titles that the columns have put behind the first paragraph to their text', () => {
    const [piece, ...others] = read(
      [
        '本报讯(记者 张敏)两个村子为一条渠争了八年,昨日在渠边握了手。',
        '一条渠争了八年',
        '两个村子渠边握手',
        '先握手的是上游的村支书,他说水往低处流。',
      ].join('\n\n'),
    ).articles
    expect(others).toEqual([])
    expect(piece).toMatchObject({ kicker: '一条渠争了八年', headline: '两个村子渠边握手', byline: [{ name: '张敏' }] })
  })

  it('keeps a box beside the report with it', () => {
    for (const box of ['新闻链接', '链接', '小贴士'])
      expect(headlines('修渠四百里', `本报讯 ${body}`, box, '渠有多长', `记者从水务部门了解到,${more}`)).toEqual(['修渠四百里'])
  })

  it('keeps a series and the credit of a picture in their article', () => {
    const tour = ['走访三区夜市', '本报记者 张敏', body, '金水区:灯火通明', more, '二七区:人声鼎沸', more, '惠济区:河风习习']
    expect(headlines(...tour, `${more}通讯员 王强`)).toEqual(['走访三区夜市'])
    expect(headlines('修渠四百里', `本报讯(记者 张敏)${body}`, '渠水进村', more, '(李红 摄)', '稻谷飘香', more)).toEqual(['修渠四百里'])
  })

  it('takes the title below an editor’s lead on one line for the headline', () => {
    expect(headlines('编者按:本报今起走访水渠。', '一渠清水润良田', '本报记者 张敏', body)).toEqual(['一渠清水润良田'])
  })

  it('takes the kind of a report for no byline', () => {
    for (const label of ['特别报道', '专题报道', '深度报道', '图片报道'])
      expect(headlines(label, '修渠四百里', '本报记者 王强', body)).toEqual(['修渠四百里'])
  })

  it('falls into briefs also where the page shows one article', () => {
    const frame = ['第06版:县区新闻', '简讯', '修渠四百里', '新校舍落成', '返回主页 | 郑州日报 | 版面导航', '上一期  下一期']
    const briefs = ['修渠四百里', `本报讯(记者 张敏)${body}`, '新校舍落成', `本报讯 ${more}`, '3上一篇  下一篇4']
    expect(headlines(...frame, '简讯', ...briefs)).toEqual(['修渠四百里', '新校舍落成'])
    // Another listed title is another article; one that nothing lists is a subheading.
    const plain = ['修渠四百里', body, '新校舍落成', more, '渠水进村', more, '3上一篇  下一篇4']
    expect(headlines(...frame, ...plain)).toEqual(['修渠四百里', '新校舍落成'])
  })

  it('keeps what stands behind an editor’s lead in the same piece', () => {
    expect(headlines('水到渠成的背后', '核心提示', body, '一条渠的账本', '□本报记者 张敏', more)).toEqual(['水到渠成的背后'])
  })
})
