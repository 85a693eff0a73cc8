import { describe, expect, it } from 'vitest'

import { findDistricts } from '#archive/parse/page/districts.ts'

import { resources } from '../parse-tools.ts'

const find = (text: string): string =>
  findDistricts([{ text, weight: 3 }], resources.gazetteer, text.length)
    .map(({ name }) => name)
    .join(' ')

describe('findDistricts', () => {
  it.each([
    ['管城区的会议', '管城回族区'],
    ['荥阳的石榴红了', '荥阳市'],
    ['枣农孙金水捧起一把红枣', ''],
    ['校长王新密说', ''],
    ['司机赵登封停下车', ''],
    ['市民在金水找到了停车位', '金水区'],
    ['写信的学生名叫纪新密,十九岁', ''],
    ['五年级组 乔金水 3分51秒', ''],
    ['名字里有个“新密”', ''],
    ['碑上刻着“开封鼓楼区赠”', ''],
    ['“开封鼓楼区的灯会很好看。”他说', '鼓楼区'],
    ['金水 乔 3分51秒', '金水区'],
    ['他叫来新密,又叫来登封', '新密市 登封市'],
    ['打下手的是“金水队”的老伙计', ''],
    ['荥阳队昨晚赢了', '荥阳市'],
    ['“惠济区有个亲戚劝我搬。”他说', ''],
    ['惠济区有个亲水平台', '惠济区'],
    ['记者从登封获悉', '登封市'],
    ['荥阳上街两地联手', '荥阳市 上街区'],
    ['金水、二七、中原三区联动', '金水区 二七区 中原区'],
    ['城东路办事处的网格长', '管城回族区'],
    ['花园路街道办事处的居民', '金水区'],
    ['航空港实验区的工厂', '航空港区'],
    ['雁鸣湖派出所的民警', '中牟县'],
    ['大金店卫生院的医生', '登封市'],
    ['官渡派出所的民警', ''],
    ['巩义县的老砖窑', '巩义市'],
    ['巩义站街的窑院', '巩义市'],
    ['巩义站的站台', ''],
    ['如意湖办事处代表发言', '郑东新区'],
    ['鄭東新區的夜晚', '郑东新区'],
    ['鄭(zhèng)東(dōng)新區', '郑东新区'],
    ['洛阳老城区的灯会', '老城区'],
    ['豫西山区的秋天', ''],
    ['公安局中原分局的民警', '中原区'],
    ['二七法院开庭', '二七区'],
    ['某油田中原分局的职工', ''],
    ['桐柏社区的主任', ''],
    ['登封社区矫正中心', '登封市'],
    ['新密城,元代改称光山县', '新密市'],
    ['郑东新区白沙镇的村民。白沙镇的路', '郑东新区'],
    ['中牟县白沙镇的村民', '中牟县'],
    ['汝南埠镇的集', ''],
    ['新密来集镇的窑', '新密市'],
    ['金水东路的树荫', ''],
    ['花园路办起了夜市', ''],
    ['花园路办的网格员', '金水区'],
    ['金水南街的面馆', ''],
    ['他老家在睢县', ''],
    ['他赶回老家睢县,在睢县办了厂', '睢县'],
    ['瀍河回族区的雪', '瀍河回族区'],
    ['孟津县的梨', '孟津县'],
    ['长垣的厨师', '长垣市'],
    ['嵩县的山', '嵩县'],
    ['临汾市古县的核桃', '古县'],
    ['信阳市商城县的茶', '商城县'],
    ['新密务工人员返乡', '新密市'],
    ['司机是河南睢县人。', ''],
    ['太仓交巡警查车', '太仓市'],
    ['盱眙养羊户张某', '盱眙县'],
    ['太仓的雨', ''],
    ['水送到太仓门口', ''],
    ['公文安阳县收到了', '安阳县'],
    ['睢县人大代表', '睢县'],
    ['他去睢县办点事,坐公交走的', ''],
    ['他去睢县采访', '睢县'],
    ['新密市来郑务工人员', ''],
    ['睢县200名农民工上了桥', ''],
    ['新郑快速通道开工', ''],
    ['快速通道(南三环——新郑)开工', ''],
  ])('finds in %s: %s', (text, names) => {
    expect(find(text)).toBe(names)
  })

  it.each([
    '天一亮就上街洒扫庭除',
    '中原楼市回暖',
    '实现中原更出彩',
    '中原网的读者',
    '走过二七广场',
    '建设新郑州',
    '西安高新区的公司',
    '洛阳经开区的企业',
    '外地一家高新区的楼盘',
    '学习南方某市高新区的做法',
    '濮阳和新乡的小麦熟了',
    '中原科技城开工',
    '新郑机场的航班',
    '金水路堵车',
    '建成现代化新城区',
    '以航空港实验区为统揽的都市区建设',
    '中原区域经济',
    '登封路口的红灯',
    '商城遗址的城墙',
    '千年古县焕新颜',
    '新县城的街道',
    '采用新密度板',
    '新郑综保区的卡口',
    '高新区三条断头路打通。西安高新区的市民说',
  ])('finds nothing in %s', (text) => {
    expect(find(text)).toBe('')
  })

  it('leaves out a far district that is named once beside one of its own city', () => {
    const named = (...texts: [string, number][]): string =>
      findDistricts(
        texts.map(([text, weight]) => ({ text, weight })),
        resources.gazetteer,
        100,
      )
        .map(({ name }) => name)
        .join(' ')
    expect(named(['二七区的豆腐摊前排起了队。', 3], ['有人从睢县坐头班车来。', 1])).toBe('二七区')
    expect(named(['二七区的豆腐摊前排起了队。', 3], ['睢县也学。', 1], ['睢县来了人。', 1])).toBe('二七区 睢县')
    expect(named(['二七区和睢县结对。', 3])).toBe('二七区 睢县')
    expect(named(['豆腐摊前排起了队。', 3], ['有人从睢县坐头班车来。', 1])).toBe('睢县')
  })

  it.each([
    ['八所小学试点停作业', '郑东新区一所小学的教室里没有人写作业。', null],
    ['全市新添三家夜市', '金水区的一家夜市昨晚亮了灯。', null],
    ['八所小学试点停作业', '郑东新区八所小学的教室里没有人写作业。', '郑东新区'],
    ['八所小学试点停作业', '郑东新区一家书店里坐满了孩子。', '郑东新区'],
    ['这所小学停了作业', '郑东新区一所小学的教室里没有人写作业。', '郑东新区'],
  ])('has no main one where the text shows one of several that the title counts: %s / %s', (title, lead, main) => {
    const texts = [
      { text: title, weight: 4 },
      { text: lead, weight: 3 },
      { text: '更早的在二七区。', weight: 1 },
    ]
    const found = findDistricts(texts, resources.gazetteer, 900)
    expect(found.find((district) => district.main)?.name ?? null).toBe(main)
  })

  it('counts a town in a row with one of the titled district for that district', () => {
    const named = (title: string): string[] =>
      findDistricts(
        [
          { text: title, weight: 4 },
          { text: '三官庙街道办、绿东村街道的居民排查隐患', weight: 1 },
        ],
        resources.gazetteer,
        40,
      ).map(({ name }) => name)
    expect(named('中原区排查隐患')).toEqual(['中原区'])
    expect(named('全面排查隐患')).toEqual(['航空港区', '中原区'])
  })

  it('marks a titled district of three times the weight of any other, and none that a long text names once', () => {
    const mains = (...texts: [string, number][]): string[] =>
      findDistricts(
        texts.map(([text, weight]) => ({ text, weight })),
        resources.gazetteer,
        700,
      )
        .filter(({ main }) => main)
        .map(({ name }) => name)
    const guests: [string, number] = ['巩义、荥阳、新密、登封、新郑的客人', 1.4]
    expect(mains(['高新区请客', 4], ['高新区的活动', 1], guests)).toEqual(['高新区'])
    expect(mains(['高新区请客', 4], guests, guests)).toEqual([])
    expect(mains(['那年在郑东新区放过气球', 1])).toEqual([])
    expect(mains(['那年在郑东新区放过气球', 1], ['郑东新区的路', 1])).toEqual(['郑东新区'])
  })

  it('marks the only one in a title where it has half of the weight', () => {
    const find = (title: string): string[] =>
      findDistricts(
        [
          { text: title, weight: 4 },
          { text: '竹林镇的集市开了,新郑市、登封市的客商都来了。', weight: 3 },
        ],
        resources.gazetteer,
        30,
      ).flatMap(({ name, main }) => (main ? [name] : []))
    expect(find('巩义办起集市')).toEqual(['巩义市'])
    expect(find('集市办起来了')).toEqual([])
  })

  it('marks the one that dominates and keeps the sentence that decided', () => {
    const [first, second] = findDistricts(
      [
        { text: '中牟的集市', weight: 4 },
        { text: '昨日,中牟县办起了集市。金水区的市民也来了。', weight: 3 },
      ],
      resources.gazetteer,
      30,
    )
    expect(first).toEqual({ name: '中牟县', mentions: 2, main: true, evidence: '中牟的集市' })
    expect(second).toMatchObject({ name: '金水区', main: false })
  })

  it.each(['雨停了。鄭東新區的夜晚很美！', '我们看鄭(zhèng)東(dōng)新區；再看别处'])('keeps the sentence as it is printed: %s', (text) => {
    const [{ evidence } = { evidence: '' }] = findDistricts([{ text, weight: 3 }], resources.gazetteer, text.length)
    expect(evidence).toMatch(/^(鄭東新區的夜晚很美！|我们看鄭\(zhèng\)東\(dōng\)新區；)$/)
  })

  it('marks none that only a picture shows', () => {
    const texts = [
      { text: '全城的桥都亮了灯。', weight: 3 },
      { text: '中牟县的桥', weight: 0.5 },
    ]
    expect(findDistricts(texts, resources.gazetteer, 20)).toMatchObject([{ name: '中牟县', main: false }])
  })

  it.each([
    // Examples in a piece on the whole city.
    ['昨晚,荥阳市的闸门先开了,全市共放水九处。', '新密市的渠工守了一夜。', null],
    ['全市的渠都通了水。', '新密市、荥阳市的渠最长。新密市城关镇的渠工说,水很清。', null],
    ['全市共放水九处,荥阳市最多。', '荥阳市的渠工守了一夜,新密市的也是。', '荥阳市'],
    ['昨日,全市放水现场会在荥阳市召开。', '新密市的渠工来了。', '荥阳市'],
    ['昨晚,荥阳市的闸门先开了。', '守了一夜的还有新密市的渠工。', '荥阳市'],
    // A station is no place of the news.
    ['昨日,郑东新区的渠边和郑州航空港站旁都种了树。', '最高的在航空港区。', '郑东新区'],
  ])('%s / %s: the main one is %s', (lead, rest, main) => {
    const texts = [
      { text: lead, weight: 3 },
      { text: rest, weight: 1 },
    ]
    expect(findDistricts(texts, resources.gazetteer, 60).find((district) => district.main)?.name ?? null).toBe(main)
  })

  it('marks none among equals', () => {
    expect(findDistricts([{ text: '荥阳市、上街区联手', weight: 3 }], resources.gazetteer, 20).every(({ main }) => !main)).toBe(true)
  })

  it.each([
    ['金水区一所中学门口站满了家长。', '二七区一处考点外停着送考的车。', null],
    ['金水区一所中学门口站满了家长。', '在二七区的考点外,送考的车停了一排。', null],
    ['荥阳市的护林员扛着锹出了门。', '往西走四十公里,到了巩义市,风更大。', null],
    ['从惠济区沿大堤骑车,风不大。', '这条路有四十公里,西到荥阳的渡口。', null],
    ['金水区人民法院判决了一起案件。', '去年冬天,老人在惠济区的路口被撞倒。', null],
    // Named in passing; oftener; nothing that a court judged.
    ['金水区一所中学门口站满了家长。', '一位母亲是从二七区赶来的。', '金水区'],
    ['金水区一所中学门口站满了家长,金水区的食堂免费供粥。', '二七区一处考点外停着送考的车。', '金水区'],
    ['金水区的法官来到学校。', '一位家长在惠济区上班,也赶了来。', '金水区'],
    ['上街机场通航了。', '跑道有两公里长。', '上街区'],
  ])('has a main one where the text does not go on to another: %s / %s', (lead, rest, main) => {
    const texts = [
      { text: lead, weight: 3 },
      { text: rest, weight: 1 },
    ]
    expect(findDistricts(texts, resources.gazetteer, 60).find((district) => district.main)?.name ?? null).toBe(main)
  })

  it('takes the chiefs of a river for nothing of its name', () => {
    expect(find('荥阳上街河长共巡汜水')).toBe('荥阳市 上街区')
    expect(find('上街河边的芦花')).toBe('')
  })
})
