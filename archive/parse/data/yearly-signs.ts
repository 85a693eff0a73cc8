/** What comes round every year in its months: examinations, heating, what is ordered and paid for the next year, figures of the year just over. As `shows` of `year-signs.ts`. */
import type { SignRow } from './year-signs.ts'
import { beforeItsEnd, nearDay, schoolYear } from './years-passed.ts'

/** The heating of a winter goes on into the next year. */
function heatingTerm(month: number): number | null {
  return month >= 9 ? 0 : month >= 1 && month <= 4 ? 1 : null
}
/** What is held for the new year is of December or January. */
function newYear(month: number): number | null {
  return month === 12 ? -1 : month === 1 ? 0 : null
}
/** What is accounted for when the year is over, or about to be. */
function accounted(month: number): number | null {
  return month === 12 ? 0 : month === 1 || month === 2 ? 1 : null
}
const nextYear = { months: [10, 11, 12], passed: -1 }
const inCity = '(?:[全我本][国省市县区])?'
const starts =
  '(?:…{0,8}(?:开始|启动|正在|展开|截止|办理|报名|开考|开班|开售|敲定|火热|开订)|…{0,4}(?:[今昨即][日天]起?|今起|今晨))(?![的时后])'

/** On the seventh of June since 2003, but in the first year of the epidemic. */
const ofExam = (year: number): number | undefined => (year >= 2003 && year !== 2020 ? 6 : undefined)

/** Each in its months. */
export const yearly: readonly SignRow[] = [
  // 9月16日,…2014—2015学年,三所小学开学
  {
    as: '{number}[-—–~至](?:20)?\\d{2}学年度?(?!…{0,16}(?:学期|先进|优秀|三好|奖|以来|表彰))',
    passed: schoolYear,
    unless: '{court}|{saidThen}',
  },
  // 2017年普通高考明日开考
  {
    as: `{number}年${inCity}(?:普通)?高考(?:将?[于在])?[明今昨][日天](?:正式)?(?:开考|举行|开始|拉开|结束|落幕|鸣金)(?![的时])`,
    inMonth: ofExam,
  },
  // 昨日零时八分,…迎来了2017年全市第一个宝宝
  {
    as: '(?<=昨[日天晨](?:零时|零点|凌晨|0时|0点)[^。\\n]{0,50}){number}年…{0,6}?(?:第一|首)[个位名](?:“?…{0,4}宝宝|婴儿|新生儿)',
    inMonth: () => 1,
  },
  // 2006年度党报党刊发行工作会议昨日召开: in the last months of the year before, whatever the day.
  {
    as: '{number}年度?(?:报刊|党报党刊|党报|党刊)…{0,4}(?:征订|发行|订阅)(?!…{0,10}(?:先进|表彰|总结|案))',
    months: [0],
    where: '[昨今][日天]|日前|近日',
    passed: -1,
    unless: '{court}|{saidThen}',
  },
  // 2024年度…医疗保险集中缴费已经开始,缴费期为今年9月1日至12月31日
  {
    as: '{number}年度[^,。;\\d\\n]{0,14}?(?:医保|医疗保险|新农合|参保|参合)…{0,6}(?:缴费|筹资|参保)',
    months: [0, 9],
    where: '今年(?:9|10|11)月|年底前缴|12月31日',
    passed: -1,
    unless: '{court}',
  },
  // 11月20日,…2013届毕业生双选会: from autumn to summer.
  {
    as: '{number}届[^,。;\\d\\n]{0,10}?毕业生[^,。;\\d\\n]{0,10}?(?:双选会|招聘会|洽谈会|供需见面会)(?![时后上])',
    months: [3, 4, 5, 6, 10, 11, 12],
    passed: (month) => (month >= 10 ? -1 : 0),
    unless: '{court}',
  },
  // 明天是2016年元旦
  { as: '(?:明天|明日|后天)(?:就|将)?[是为]{number}年的?(?:元旦|第一天)', passed: -1, inMonth: () => 12, unless: '{saidThen}' },
  // 即将举行的2013年全国渠工大赛
  { as: '即将(?:举行|开幕|召开|举办|开赛|开始)的{number}年?(?!代|度)', months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], unless: '{since}' },
  // 后天就是2014年元旦
  {
    as: '(?:明天|明日|后天|大后天|再过{numeral}天)就(?:是|到|要?(?:进入|跨入|迎来))了?{number}年(?!春节|元宵|[^。]{0,6}(?:时|那))',
    months: [12],
    passed: -1,
  },
  // (2013年5月8日摄): of news, if it is no picture of the house's store.
  {
    as: '{number}年(\\d{1,2})月\\d{1,2}日(?:拍?摄)(?!于)',
    unless: '资料|老照片|旧照|翻拍|{since}|{saidThen}',
    passed: (month, at) => (month === 0 ? 0 : (month - Number(at) + 12) % 12 <= 1 ? (month < Number(at) ? 1 : 0) : null),
  },
  // 1月20日,县里召开2012年度总结表彰大会
  {
    as: '{number}年度[^,。;暨\\d\\n]{0,14}?(?:总结表彰|表彰大会|表彰会|总结大会|述职|颁奖典礼)',
    months: [12, 1, 2],
    passed: (month) => (month === 12 ? 0 : 1),
    unless: '{court}',
  },
  // 近日,县政府印发…意见(河政〔2013〕12号)
  {
    as: '(?<=(?:近日|日前|[昨今][日天])[^。\\n]{0,60}(?:印发|下发|出台|发布|公布)[^。\\n]{0,60}[〔\\[(【]){number}[〕\\])】]\\d{1,4}号',
    months: [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    unless: '{court}',
  },
  // 公示期为2013年5月6日至5月12日
  {
    as: '(?:公示期限?|公示时间|报名时间|报名日期|报名期限|征集时间|活动时间|展览时间)(?:[为从自:是]|定于)*{number}年(\\d{1,2})月',
    passed: (month, at) => (month > 0 ? nearDay(month, at) : Number(at) > 1 ? 0 : null),
    unless: '{court}|{saidThen}',
  },
  // 2013年全县要办的十件实事,目前已办成七件
  {
    as: '(?<!{goneBy}[^。\\n]{0,24}){number}年[^,。;\\d\\n]{0,14}(?:实事|任务|项目|工程)(?:中|里|当中)?,(?:截[至止])?(?:到)?(?:目前|眼下)(?:为止)?,?[^。;\\d\\n]{0,4}已[^。;\\n]{1,12}{numeral}[件项个条处所](?![^。\\n]*{goneBy})',
    passed: beforeItsEnd,
    unless: '{court}',
  },
  // 11月12日,2024年度城乡居民医保缴费已经开始: in the last months it is the next year's.
  {
    as: `{number}年度?[^,。;\\d\\n]{0,12}?(?:(?:报刊|党报党刊|党报|党刊)…{0,4}(?:征订|发行|订阅)|医保…{0,4}缴费|(?:参保|参合)缴费|新农合…{0,6}(?:筹资|缴费|参合)|(?:公交)?[月年]票|公园年卡|挂历|台历|国家公务员…{0,8}(?:报名|考试|招考)|国考|(?<!在职)研究生…{0,8}(?:报名|考试|初试)|卷烟订货|预算编制)(?!…{0,10}(?:先进|表彰|总结|案))${starts}`,
    unless: '{court}',
    ...nextYear,
  },
  { as: '{number}年?新年(?:音乐会|晚会|灯会|团拜会)…{0,16}(?:举行|奏响|上演|唱响|举办|{begins})(?![的时])', passed: newYear },
  { as: '(?:召开|举行|举办)了?{number}年…{0,8}(?:订货会|预订会)(?!…{0,4}(?:总结|表彰))', ...nextYear },
  // 我市2012至2013年度采暖期开始供热
  {
    as: '{number}(?:年?(?:-|—|–|~|至|到)(?:20)?\\d{2})年?度?(?:[采供]暖[季期]|供热[季期])(?!…{0,8}(?:总结|先进))',
    passed: heatingTerm,
    unless: '{court}',
  },
  // 6月25日零时起,2015年高考成绩可以查询
  {
    as: `{number}年?[^,。;\\d\\n]{0,3}?${inCity}(?:普通)?(?:高考|高招|中招|中考|高校招生)…{0,6}?(?:成绩|分数线|志愿|录取)…{0,8}?(?:公布|揭晓|可以?查|开始|出炉|查询|填报|结束|划定|启动)(?![的时后])`,
    months: [6, 7, 8],
    unless: '{court}',
  },
  {
    as: `{number}年${inCity}(?:普通)?(?:高考|高招|中招|中考)…{0,4}?(?:体育|体检|听力|口试|实验|艺术|专业)…{0,12}?(?:{ends}|{begins})(?![的时后])`,
    months: [3, 4, 5],
  },
  {
    as: `{number}年${inCity}(?:普通)?{exams}(?:{ends}|首日|首场|现场|见闻|直击|第{numeral}天|…{0,4}(?:今|昨)[日天](?:{ends}|开考))(?![的时后])`,
    months: [6, 7],
  },
  // 6月8日下午,2014年普通高招最后一门考试的铃声落下
  {
    as: `{number}年${inCity}(?:普通)?(?:高考|高招|中考|中招)(?:最后|第)一[门科场][^,。;\\d\\n]{0,6}?(?:铃|结束|开考|落下|打响|考完)`,
    months: [6, 7],
    unless: '{court}',
  },
  // 2019年中招报名工作已经结束
  {
    as: '{number}年[^,。;\\d\\n]{0,8}(?:中招|中考|小升初)(?:网上)?(?:报名|体育考试|体育测试)[^,。;\\d\\n]{0,4}(?:已经?|刚刚?|昨[日天]|今[日天])(?:全部|全面)?结束(?![的后时])',
    months: [0, 3, 4, 5, 6, 7],
    unless: '{court}|{saidThen}',
  },
  // 将赶在1999年元旦前搬进新楼
  {
    as: '赶在{number}年元旦(?:到来)?之?前',
    months: [0, 8, 9, 10, 11, 12],
    where: '[昨今][日天]|近日|日前|本月|眼下',
    passed: -1,
    unless: '{court}|{saidThen}|{since}',
  },
  // 2018年“双11”第一单
  {
    as: '{number}年“?双(?:11|十一|12|十二)”?…{0,8}?(?:第一单|首单|包裹|快递|预售|促销|大战|零[点时]|开启|来临|将至|临近)',
    months: [11, 12],
    unless: '{court}',
  },
  // 8月7日,2012年秋粮长势良好
  {
    as: `(?<![:“]|说,){number}年${inCity}(?:秋粮|夏粮|秋作物|小麦|玉米|冬小麦)(?:整体|总体)?(?:长势|苗情|墒情)(?:总体|整体|普遍|良好|喜人|较好|好于)(?![的时])`,
    months: [3, 4, 5, 6, 7, 8, 9],
  },
  // 1月1日零时,…2013年第一个宝宝
  { as: '(?<=(?:1月1日|元旦)[^。\\n]{0,40}){number}年…{0,8}?(?:第一|首)[个位名缕场班趟列声]', months: [1] },
  // 1月18日,记者从市统计局获悉,2015年我市粮食总产量…,比上年增长: soon after the year is over.
  {
    as: '(?<=(?:{learned}|(?:发布|公布|通报)…{0,6}(?:数据|消息|显示|称),?)[^。;\\n]{0,3}){number}年(?:全年)?,?[全我][市县区省](?=[^。\\n]{0,60}(?:[比较]上一?年|平均每[天月]|同比|连[增续]))[^,。\\n]{2,30}',
    months: [1, 2, 3],
    unless: '(?<![比较])去年|{court}|(?<!\\d)(?!{this}|{before})(?:19|20)\\d{2}年',
    passed: 1,
  },
  // 据统计,2014年度全区共受理…;今年一季度,申请已经达到二十六处: what there was last year, and what has come since.
  {
    as: '(?<=(?:统计|数据(?:显示|表明))[^,。;\\d\\n]{0,4},){number}年[^。;\\n]{4,40}[。;,]今年(?:以来|上半年|前三季度|第?[一二三]季度|前{numeral}个月|头{numeral}个月)',
    unless: '前年|{court}',
    passed: 1,
  },
  // 1月9日,记者从区环保局获悉,2015年全年,某某区…比上一年多: so, too, where 去年 is told below.
  {
    as: '(?<={newsDay}[^。;\\n]{0,20}{learned}[^。;\\n]{0,3}){number}年全年,?(?:[全我][市县区省镇]|{han}{1,5}[市县区省镇])(?=[^。\\n]{0,60}[比较]上一?年)[^,。\\n]{2,30}',
    months: [1, 2, 3],
    unless: '前年|{court}|(?<!\\d)(?!{this}|{before})(?:19|20)\\d{2}年',
    passed: 1,
  },
  // 1月18日,…会议开幕。报告回顾2018年工作,部署2019年任务
  {
    as: '(?:部署|安排|提出)了?{number}年的?…{0,8}(?:任务|工作|目标)',
    months: [1, 2, 3],
    beside: '(?:回顾|总结)(?:回顾|总结)?了?{before}年…{0,8}(?:工作|任务|成绩)',
    unless: '{court}|审计|巡察|会议记录',
  },
  // 去年,我市…又多了一些。统计部门公布的数字显示,2007年全年,…: of one and the same year, and no other is told.
  {
    as: '(?<=(?:^|\\n|[)讯])去年,?[^。\\n]{2,60}。[^。;\\n]{0,20}(?:公布|发布|统计)[^。;\\n]{0,12}(?:显示|表明|称),?){number}年(?:全年)?,?',
    unless: '前年|{court}|{saidThen}|(?<!\\d)(?!{this}|{before})(?:19|20)\\d{2}年',
    passed: 1,
  },
  // 记者昨日从市发改委了解到,2018年上半年,全市…完成投资: no later year, nor this one, stands beside it.
  {
    as: '(?<=[昨今][日天][^。;\\n]{0,24}{learned},?){number}年(?:上半年|第?[一二三]季度|前三季度|前{numeral}个月|1月?[-—~至到]\\d{1,2}月),?(?:[全我][市县区省]|{han}{1,5}[市县区省镇])',
    months: [0],
    unless: '今年|起诉|判[处决]|{court}|{saidThen}|(?<!\\d)(?!{this}|{before})(?:19|20)\\d{2}年',
  },
  // 近期…纷纷发布了第二季度的财报 · …2011年第一季度和第二季度未经审计财报
  {
    as: '{number}年(?:第?[一二]季度[和及、])?第?[一二三]季度[^,。;\\n]{0,12}(?:财报|业绩|财务报告|业绩报告)',
    where: '(?:近期|近日|日前|[昨今][日天])[^。;\\n]{0,20}(?:发布|公布|披露)[^。;\\n]{0,8}季度',
    unless: '今年|{court}|{saidThen}|(?<!\\d)(?!{this}|{before})(?:19|20)\\d{2}年',
  },
  // 报名从本月6日开始,截止到2009年5月20日
  {
    as: '(?<=(?:报名|招生|招聘|征集|征稿|申报|办理|缴费|登记|预约|投票)[^。\\n]{0,40})(?:截止|截至)(?:日期|时间)?[到至为是:]?{number}年(\\d{1,2})月\\d{1,2}日(?!,?(?:共|已|全))',
    where: '即日起|今起|正在|启动|本月|[昨今][日天]|近日|日前',
    unless: '{court}|{saidThen}|{since}',
    passed: (month, at) => (month > 0 ? nearDay(month, at) : Number(at) > 2 ? 0 : null),
  },
  // 按照《…2020年…计划》,全区要…。截至8月底,已有…,其余的将在年底前…: who carries out the plan of a year, with its end before him.
  {
    as: '(?:按照|根据|依照)《[^》\\d]{0,10}{number}年(?!度|[^》]*(?:{lasting}|{preparedBefore}))[^》\\d]{2,30}{plans}》,[^。\\n]{2,60}。(?![^\\n]{0,200}(?:{goneBy}|{outcome}))截[至止](?:到)?(?:目前|{untilDay}),?[^。;\\n]{0,20}已[^。;\\n]{1,60}[,;](?:其余|剩下|余下|剩余)[^,。;\\n]{0,12}(?:将|要|力争|计划)(?:[在于])?(?:今年)?(?:年底|12月底)(?:以?前|之前)',
    passed: beforeItsEnd,
    unless: '明年|次年|去年的计划',
  },
  // 2019年春运再过三天就要开始
  {
    as: '(?<!{saidThen}[^。\\n]{0,30}){number}年[^,。;\\d\\n]{0,8}?春运(?:再过|[距离]?(?:启动|开始)?还有|只剩)(?:不到)?{numeral}天,?(?:就|便|即)?[要将]?(?:开始|启动|开启|拉开|到来|来临)(?!时|的(?:时候|消息))',
    months: [0, 1, 2],
    unless: '{court}',
  },
  // 2012年前十个月,…, beside 明年1月1日起
  {
    as: '{number}年(?:前(?:十一?|1[01])个月|1月?[至—~–到-]1[01]月),?(?:[全我][市县区省]|共|累计)',
    months: [0, 11, 12],
    beside: '明年(?:1月|元旦|年初|春|起|将)',
    unless: '去年前|{court}',
  },
  { as: '(?:列入|纳入)了?{number}年…{0,4}预算', beside: '明年(?:1月|元旦|年初|春|起)', unless: '去年', passed: -1 },
  // 2018—2019学年第二学期昨日开学
  {
    as: '{number}[-—–~至](?:20)?\\d{2}学年度?第?([一二上下])(?:个)?学期[昨今][日天](?:正式)?(?:开学|开课|报到)',
    passed: (_, term) => (/[二下]/.test(term ?? '') ? 1 : 0),
  },
  // 10月11日晚,…获得2012年诺贝尔文学奖
  {
    as: '(?<!{then}[^。\\n]{0,20})(?:获得?|揭晓|摘得|宣布)[^。;\\n]{0,12}{number}年诺贝尔[^,。;\\d\\n]{1,8}?奖(?!得主|获得者|的)',
    months: [10],
  },
  // 前三季度用电二十亿度,比2012年同期多一成: who measures by the same months of a year does so in the next one, but by those of the epidemic for longer.
  {
    as: '[比较]{number}(?<!2019|2020)年同期(?!…{0,6}(?:翻|倍|番))',
    months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    passed: 1,
    unless: '{court}',
  },
  // 2012年,全县引资二十亿元;今年一季度,又有五个项目落户
  {
    as: '(?<![到至从自比较同与]){number}年(?:全年)?,(?!以来)(?:(?!\\d{4}年|今年|{compared}|当时)[^。\\n]){2,60}[。;,]今年(?:以来|第?一季度|上半年|前三季度|前{numeral}个月|1月?[—~至-]\\d{1,2}月)(?![^。;\\n]{0,60}(?:倍|当时|那时|翻))',
    passed: 1,
  },
  {
    as: '(?<![到至从自比较同与]){number}年(?:全年)?(?:[全我][市县区省]|{han}{1,4}[市县区])(?:(?!\\d{4}年|今年|{compared}|当时)[^。\\n]){2,60}[。;,]今年(?:以来|第?一季度|上半年|前三季度|前{numeral}个月|1月?[—~至-]\\d{1,2}月)(?![^。;\\n]{0,60}(?:倍|当时|那时|翻))',
    passed: 1,
  },
  // 截至2012年底,全县有养老院六家,今年又新建了三家: the newest figures of a year's end.
  {
    as: '截[至止]到?{number}年(?:年?[底末]|12月[底末])(?![^。;\\n]{0,16}{compared})',
    where: '今年(?![^。\\n]{0,6}岁)',
    passed: 1,
    unless: '{court}|{saidThen}',
  },
  // 再过十天,2013年高考就要举行了
  { as: '再过{numeral}[天周],?(?:就是|即是)?{number}年(?:{awaitedDays})(?!…{0,8}(?:时|的时候))' },
  // 2013届高三学生昨日举行了毕业典礼
  { as: '{number}届[^,。;\\d\\n]{0,20}?(?:毕业典礼|毕业晚会|成人礼|离校|百日誓师|誓师大会)(?![时后上])', unless: '校友|母校|{since}' },
  // 昨日,县政府公布新的公租房管理办法,自2013年10月1日起施行: soon, and not in the last months of the year before.
  {
    as: '(?<=(?:[昨今][日天]|日前|近日|{day})[^。\\n]{0,40}(?:公布|出台|印发|下发|发布|通过)[^。\\n]{0,40})[自从于]{number}年(\\d{1,2})月\\d{1,2}日起?(?:正式)?(?:施行|实施|执行)',
    passed: (month, at) => (month > 0 ? nearDay(month, at) : Number(at) > 8 ? 0 : null),
    unless: '{court}',
  },
  { as: '{number}年的?最后(?:几|[二两三四五六七八九十\\d]{1,3})(?:天|周|个周末|个工作日)(?!时|的时候)', months: [12] },
  // 1月14日,上街区召开2015年民生实事办结通报会: in December it is the year's own.
  {
    as: '召开了?{number}年[^,。;\\d\\n]{0,10}(?:办结|完成情况|落实情况)(?:通报|报告|发布)会(?![时后的])',
    passed: accounted,
    unless: '{court}',
  },
  // 公布2015年立法计划 in the first months
  { as: '(?:公布|通过|审议|下达|印发)了?{number}年…{0,6}(?:立法|监督|投资|供地|招生|实事)…{0,2}计划', months: [1, 2, 3, 4] },
]
