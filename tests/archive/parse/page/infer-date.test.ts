import { describe, expect, it } from 'vitest'

import { read } from '../parse-tools.ts'

describe('a date that the page does not state', () => {
  it('is inferred to the month from a day and a year of account', () => {
    expect(read('3月7日上午,全市2023年度水利工作会议召开。').publishedDate).toMatchObject({ value: '2023-03', basis: 'inferred' })
  })

  it.each([
    ['a plan made in the first months of the year', '3月7日上午,水利工作会议召开,会议提出2016年要修渠四百里。', '2016-03'],
    ['a plan made at the end of the year before', '昨日,水利工作会议召开,会议谋划2015年工作。12月9日,最后一段渠道完工。', '2014-12'],
    ['an anniversary', '昨日,为庆祝建党100周年,村民们在渠边唱起了歌。', '2021'],
    ['a year of the cycle beside a year', '记者看到,2020年修的渠已经通水,辛丑年拜祖大典的筹备也开始了。', '2021'],
    ['the first year of a plan', '记者获悉,今年是“十三五”开局之年,渠道将再修四百里。', '2016'],
    ['an event that is held on the day, in its name', '9月3日,由水利局主办的“2016渠边民俗文化节”开幕。', '2016-09'],
    ['an event behind a slogan', '10月23日上午,“渠水清清——2014网络媒体乡村行”采访团从县城出发。', '2014-10'],
    ['an event that goes on', '连日来,渠边游人如织。4月6日起举办的“2018年踏青赏花展销会”将持续半月。', '2018-04'],
    ['a meeting of the year on its day', '4月18日,我市召开2024年文旅融合发展推进会。', '2024-04'],
    ['the term of a school', '4月18日上午,孩子们在渠边上课。“2024年春季学期一共有六门课。”校长说。', '2024-04'],
    ['what the city plans in the year', '3月5日上午,村民种树。2014年全市计划修渠八百里。', '2014-03'],
    ['a typhoon of the year', '昨日,2012年第九号台风掠过水渠,村民连夜加固。', '2012'],
    ['the first working day of the year', '昨日是2016年的第一个工作日,取水的人排起了队。', '2016'],
    ['a feast just over', '10月9日上午,2014年国庆黄金周刚过,记者来到渠边。', '2014-10'],
    ['a new year that is welcomed', '12月20日上午,老人们包饺子,迎接2017年的到来。', '2016-12'],
    ['figures up to last month', '4月11日上午,记者获悉,截至3月底,2019年全市已修渠四百里。', '2019-04'],
    ['days that are counted down', '5月28日,距2010年高考还有10天,记者来到渠边的学校。', '2010-05'],
    ['what is going on', '2019年全国两会正在北京召开,代表们谈起了渠。', '2019'],
    ['a plan of this year', '昨日,市里印发《2015年渠道管理工作方案》,要求今年完成清淤。', '2015'],
    ['a plan by which they go', '5月9日上午,民工上渠。按照《县2024年水利工作计划》,渠道将在今年汛期前通水。', '2024-05'],
    ['what is done of a plan', '近日,记者来到渠边。2017年全县计划修渠九条,上半年已修两条。', '2017'],
    ['an examination just over', '6月9日一大早,考生来到渠边。2016年高考8日落下帷幕。', '2016-06'],
    ['the winter that is heated', '11月6日,记者获悉,按照2012年供暖季安排,渠边的锅炉今晚点火。', '2012-11'],
    ['a jubilee of what the text begins with', '1958年8月,第一股水流进了渠。今年8月,水渠将迎来通水65周年,两岸的柳树都已成荫。', '2023'],
    ['a campaign so far', '2月10日,候车室里摆出了板凳。2015年春运至今,板凳坏了六个。', '2015-02'],
    ['a season so far', '记者获悉,2022年入秋以来,渠里的水一直没有断过。', '2022'],
    ['a year beside the day of the news', '6月2日,2022年全市“三夏”生产开镰。', '2022-06'],
    ['days counted in the year', '3月9日中午,工人走进餐厅。这是该厂2020年复工的第十一天。', '2020-03'],
    ['a year of account without any word of the present', '11月12日,管委会召开2019年度人才工作推进会。', '2019-11'],
    ['an anniversary in words', '今年是改革开放四十周年,村民在渠边唱起了歌。', '2018'],
    ['the report of a government', '2021年市政府工作报告提出了清单,今年再修渠四百里。', '2021'],
    ['figures up to a month', '记者获悉,截至2018年5月底,渠道已修了四百里。', '2018'],
    ['a meeting that has just been held', '本报讯(记者 张敏)2018年全市水利工作推进会昨日召开。', '2018'],
    ['a year summed up where this one is planned', '4月12日上午,县里开会,总结2015年修渠情况,部署今年春灌。', '2016-04'],
    ['a day that is counted', '昨日是第28个教师节,记者看到,渠边的学校里摆满了鲜花。', '2012'],
    ['figures of the months gone by', '11月20日,记者从水务部门获悉,2019年1至10月,全市修渠四百里。', '2019-11'],
    ['an anniversary of what happened', '5月12日是汶川地震十周年纪念日,渠边的学校开展演练。', '2018-05'],
    ['tasks for the next year', '12月26日上午,水利工作会议召开,总结2017年工作,部署2018年任务。', '2017-12'],
    ['a plan of the year', '近日,《河湾市2020年国民经济和社会发展计划》印发,今年再修渠四百里。', '2020'],
    ['the second year of a plan', '记者获悉,今年是“十三五”第二年,渠道将再修四百里。', '2017'],
    ['what began yesterday', '昨日上午,我市2011年修渠工作全面展开,首批民工上渠。', '2011'],
    ['work laid out for the year', '1月16日上午,县里开会,总结2017年工作,研究部署2018年水利工作。', '2018-01'],
    ['an award and what is laid out after it', '3月11日,县里召开2015年度修渠总结表彰暨2016年度工作部署会。', '2016-03'],
    ['figures of the quarter gone by', '4月18日,记者从水务局获悉,2021年一季度,全市修渠四百里。', '2021-04'],
    ['an event that was held once', '2月10日,北京冬奥会赛程刚过半,渠上的冰面已经排起了长队。', '2022-02'],
    ['a feast that a reporter tells of', '本报记者 张敏\n\n2008年的春节,修渠队没有休息。1976年修的老渠又通了水。', '2008'],
    ['the whole day behind 本报讯', '本报讯(记者 张敏)2021年12月9日,县法院通报全年修渠纠纷的办理情况。', '2021-12'],
    ['plans that are checked', '今年年初,代表票决出十件实事。记者跟着2023年民生实事督查组来到渠边。', '2023'],
    ['targets of which much is done', '村民在渠边等着。\n\n7月3日,修渠观摩会收官。列入2014年全年目标的四十里渠,已开工三十里。', '2014-07'],
    ['an anniversary, not the day from which something is', '7月1日起,渠边的图书馆开放。记者看到,庆祝建党95周年的横幅挂在渠上。', '2016'],
    ['a text with wide signs', '9月12日上午，县里召开会议，总结2012年度防汛工作，部署农田水利建设。', '2012-09'],
    ['a text of traditional characters', '昨日，為慶祝建黨100週年，村民們在渠邊唱起了歌。', '2021'],
    ['a year summed up late in it', '9月12日上午,县里召开会议,总结2012年度防汛工作,部署今冬明春农田水利建设。', '2012-09'],
    ['the same months of the year before', '记者获悉,今年前五个月全市修渠四百里,比2016年同期多出一成。', '2017'],
    ['last year by its number', '记者获悉,去年(2016年)全市修渠四百里,今年再修四百里。', '2017'],
    ['those who enter a school', '9月3日上午,水利学院的2013级新生来到渠边,记者也走在队伍里。', '2013-09'],
    ['an examination that has just been held', '本报讯(记者 张敏)2018年全市渠工技能考试昨日举行。', '2018'],
    ['what begins with the next year', '12月3日,记者在渠边采访。从2013年1月1日起按亩收水费,明年元旦起村民交费不用再跑路。', '2012-12'],
    ['a year of account at whose end something is to be done', '3月27日上午,村民开会。到2019年度结束时,这样的会要开满九场。', '2019-03'],
    ['the first year of what still goes on', '2016年是村里种柿子的头一年,记者看到,10月底前就能收完。', '2016'],
    ['a day of the next month that is announced', '4月12日上午,村民开会。修渠比赛将于2013年5月8日举行。', '2013-04'],
    ['what begins in the next year', '12月12日上午,村民开会。水费将从2014年1月1日起按亩收。', '2013-12'],
    ['a day of the world that is counted', '昨日是第101个国际护士节,记者在渠边的卫生院里看到了鲜花。', '2012'],
  ])('is inferred from %s', (_, text, value) => {
    expect(read(text).publishedDate).toMatchObject({ value, basis: 'inferred' })
  })

  it.each([
    ['a year of account up to whose end something is counted', '3月27日上午,村民开会。截至2018年度末,这样的会开了九场,还要再开。'],
    ['a typhoon that somebody remembers', '昨日,记者获悉,2012年第九号台风曾冲垮水渠。'],
    ['a jubilee with more than one year before it', '1958年开渠,1963年通水。今年8月,水渠将迎来建成65周年。'],
    ['a plan that was carried out', '昨日,村民在渠边开会。2013年全县计划修渠九条,后来都修成了。'],
    ['an examination of a former year', '11月6日上午,他在渠边说起2012年高考落下帷幕的那天。'],
    ['a day that is announced without the day of the news', '昨日,村民开会,修渠将于6月25日开始,2013年修的旧渠要清淤。'],
    ['a day long ahead that is announced', '4月12日上午,村民开会。世界修渠大会将于2022年11月8日举行。'],
    ['the first year of what somebody remembers', '2003年是我种柿子的头一年,记者看到他的手上都是老茧。'],
    ['a later year of a plan gone by', '记者获悉,“十二五”第二年,渠道修了四百里。'],
    ['what had been built before', '昨日,2010年建成的水渠开始清淤,记者看到了全过程。'],
    ['a whole day with which a portrait begins', '本报记者 张敏\n\n1987年5月3日,他跳进渠里堵口子。记者见到他时,他正在渠边浇地。'],
    ['plans for which projects are asked', '今年年初以来,渠修了四百里。日前,2023年民生实事项目开始征集。'],
    ['a plan without a season', '昨日,会议提出2016年要修渠四百里。'],
    ['a prize for a year', '昨日,大会表彰了2015年度先进单位,记者在现场看到了获奖者。'],
    ['a title given for a year', '4月23日上午,修渠队来领奖牌。修渠队被授予2014年度全省水利建设先进单位。'],
    ['a year whose work is judged', '日前,县里通报了“2017年度修渠工作考核评价情况”,2017年度修渠四百里。'],
    ['figures of a quarter long gone', '9月18日,记者从水务局获悉,2021年一季度,全市修渠四百里。'],
    ['an event of another year, though a day is named', '9月3日,记者看到,他曾参加主办的“2016渠边文化节”,捧回过银杯。'],
    ['an event that is held on no day', '记者看到,墙上挂着一张旧海报,“2016渠边文化节”举行了三天。'],
    ['an event that is over', '2月10日,记者看到,北京冬奥会带来的热度还在,渠上的冰面排起了长队。'],
    ['a feast that is remembered', '本报记者 张敏\n\n1976年的春节,我跟着父亲去修渠。'],
    ['a feast for which something is held', '本报讯(记者 张敏)昨日,为2011年春节修渠人晚会排练的人又多了。'],
    ['a feast of which nobody reports', '1976年的春节,修渠队没有休息。'],
    ['an anniversary that is remembered', '记者见到他时,他说起建国60周年大庆那年,全村人都去看渠。'],
    ['a year that begins, told of as past', '记者获悉,从2013年1月1日起按亩收水费,明年再看。'],
    ['a later year that is over', '记者获悉,2015年度的账目已经结清,2017年又欠了三笔。'],
    ['a year summed up early in the next', '3月2日上午,县里召开会议,总结2012年度防汛工作,部署农田水利建设。'],
  ])('is not inferred from %s', (_, text) => {
    expect(read(text).publishedDate.value).toBeNull()
  })

  it('is inferred to the year only when the day is the last of a month', () => {
    expect(read('3月31日上午,全市2023年度水利工作会议召开。').publishedDate).toMatchObject({ value: '2023', basis: 'inferred' })
  })
})
