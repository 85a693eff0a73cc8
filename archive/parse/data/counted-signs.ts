/** Years from which a text counts up to its own: a house is so old this year, somebody was born then, so many years ago. As `says` of `year-signs.ts`. */
import { readNumeral } from './numerals.ts'
import type { SignRow } from './year-signs.ts'

const counted = (_: number, count = ''): number => readNumeral(count)
/** A round number may be about right. */
const countedExactly = (_: number, count = ''): number | null => {
  const years = readNumeral(count)
  return years < 3 || years % 10 === 0 ? null : years
}
/** 自2013年1月1日免费开放至今,半年来: about so long, which may be a month more or less. */
function afterPeriod(_: number, begin = '', period = ''): number | null {
  const months = period.includes('半') ? 6 : 12
  const [first, last] = [Number(begin) + months - 2, Number(begin) + months]
  return Math.floor(first / 12) === Math.floor(last / 12) ? Math.floor(first / 12) : null
}
/** 2012年11月至今年3月: less than a year. */
const toThisYear = (_: number, begin = '', end = ''): number | null => (Number(end) <= Number(begin) ? 1 : null)
const fromThisYear = (_: number, begin = '', end = ''): number | null => (Number(end) <= Number(begin) ? -1 : null)
const until = '(?:[至到]|[-—~]{1,2})'
const ofMonth = '(\\d{1,2})月(?:\\d{1,2}日|[底初份])?'

/** The oldest count a year more than they have lived. */
const counting = (_: number, count = '', whole?: string): number | null => {
  const years = readNumeral(count)
  return years >= 5 && (years < 90 || whole !== undefined) ? years : null
}
/** 2018年3月办起的…。两个月下来: the month of the news fits the count, give or take one. */
function fittingMonths(month: number, begin = '', count = ''): number | null {
  const passed = Number(begin) + readNumeral(count) - month
  const years = Math.round(passed / 12)
  return month > 0 && Math.abs(passed - years * 12) <= 1 ? years : null
}
/** So old then, so old now: counted in one way. */
function grown(_: number, then = '', now = ''): number | null {
  const years = readNumeral(now) - readNumeral(then)
  return years > 0 ? years : null
}
/** The first was held in the first year. */
const held = (_: number, count = ''): number => readNumeral(count) - 1

/** What is not counted to now: 60年前, 60年来, 60年的老树, 60年代. */
const over = '(?![级前代制以内多的来]|之(?!久))'
/** 今年已整整60年, 今年60岁: nothing else between. */
const isNow = '今年,?(?:[已正好刚恰整是满有它了就又]|已经|整整|刚好|恰好|迎来|度过|走过)*'
const exactly = '(?:整整|正好|刚好|恰好)(?:[是有了满]|走过|[跑干走守开办]了)*'

const enters = '(?:入学|入校|考入|考上|进校|踏进)'

/** Signs that follow both 建于1953年 and 1953年建成. */
const ofFounded: readonly Omit<SignRow, 'use'>[] = [
  // 县图书馆建于1953年,今年是建馆60周年。
  { as: '[^:“”。\\d\\n]{0,40}?今年[^。,;\\d\\n]{0,10}?,?[^。,;\\d\\n]{0,8}?{count}(?:周年|华诞)(?!前|时|之前)', passed: counted },
  // 始建于1954年的大桥,今年已整整60岁
  { as: `[^:“”。,\\d\\n他她我]{0,24}?(?<![员长工人师生者户民匠妈爷婆]),?${isNow}{count}(?:岁|年|个?春秋|载)${over}`, passed: counted },
  // …,至今已走过整整60个春秋
  {
    as: `[^:“”。\\d\\n]{0,24}?(?:[至迄]今|到(?:现在|如今))[^。,;:\\d\\n]{0,6}?${exactly}{count}(?:年|个?春秋|载|周年)${over}`,
    passed: counted,
  },
  {
    as: `[^:“”。\\d\\n]{0,24}?[至迄]今,?已经?(?:[走经]过了?|有|是|度过|[^,。;:\\d\\n]{1,2}了)?{count}(?:年|个?春秋|载)${over}`,
    passed: countedExactly,
  },
  // 从2008年至今,五年来
  { as: '[^:“”。\\d\\n]{0,16}?[至迄]今,?的?{count}年(?:来|间|如一日)', passed: countedExactly },
]

/** What is counted. */
export const counts: readonly SignRow[] = [
  ...ofFounded.flatMap(({ as, ...row }) => [
    { ...row, as: `{foundedAt}{number}年(?!代)${as}` },
    { ...row, as: `{number}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?,?[^。,;“”\\d\\n]{0,10}?(?:{begun}|{founded})(?!{numeral}周年)${as}` },
    { ...row, as: `[从自打]{number}年(?!代)${as}` },
    ...(as.includes('今年') ? [] : [{ ...row, as: `{number}年(?:\\d{1,2}月)?[^。,;“”\\d\\n]{0,6}?{tookUp}${as}` }]),
  ]),
  // 县一小迎来建校110周年庆典。该校始建于1904年
  {
    as: '(?<=(?:今年|迎来|举行|举办|庆祝|欢庆|喜迎)[^。,;\\d\\n]{0,12}{count}周年(?!…{0,2}时)[^。\\d\\n]{0,24}[。,](?:据悉,?|据了解,?|资料显示,?)?[^。,\\d\\n]{0,10}{foundedAt}){number}年(?!代)',
    passed: counted,
  },
  // 出生于1950年的李桂兰今年63岁 · 生于1953年的老李今年正好六十岁
  {
    as: `生于{number}年(?!代)(?:(?!时|那年|[牺逝去][牲世])[^:“”。\\d\\n]){0,24}?(?:${isNow}|现年,?|刚满|年仅){count}(周)?岁(?![多那时])`,
    unless: '虚岁',
    passed: counting,
  },
  {
    as: `{number}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?出生(?:(?!时|那年|[牺逝去][牲世])[^:“”。\\d\\n]){0,24}?(?:${isNow}|现年,?|刚满|年仅){count}(周)?岁(?![多那时])`,
    unless: '虚岁',
    passed: counting,
  },
  // 昨日,…举行建校六十周年庆典。…学校1956年建校
  {
    as: '(?<=(?:今年|迎来|举行|举办|庆祝|欢庆|喜迎)[^。,;\\d\\n]{0,8}(?<act>{begun}){count}周年(?!…{0,2}时)[^\\d]{0,80}){number}年\\k<act>',
    passed: (_, _act, count) => readNumeral(count ?? ''),
  },
  // 63岁的李桂兰1950年出生 · 李桂兰,1950年生,63岁
  {
    as: '(?<=(?<![\\d时年名]){count}(周)?岁的(?!那|时)[^:“”。,\\d\\n]{1,8}){number}年(?:\\d{1,2}月)?出生',
    unless: '虚岁|当时|已故|{saidThen}',
    passed: counting,
  },
  {
    as: '{number}年(?:\\d{1,2}月)?(?:出生|生),(?:现年|今年)?{count}(周)?岁(?![多那时])',
    unless: '虚岁|当时|已故|{saidThen}',
    passed: counting,
  },
  // 今年63岁的李桂兰出生于1950年
  { as: `(?<=(?:今年|现年){count}(周)?岁的[^:“”。\\d\\n]{1,16}生于){number}年`, unless: '虚岁', passed: counting },
  // 5年前(2008年) · 2008年,也就是5年前; 五年前的2008年 is reckoned as a day
  { as: '(?<![那此之再\\d一二三四五六七八九十百几]){count}年前\\({number}年(?!代)', passed: counted },
  { as: '{number}年(?:,?(?:也就是|即)|\\(){count}年前', passed: counted },
  // 大渠1963年通水,今年恰好半个世纪
  {
    as: '{number}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?,?[^。,;“”\\d\\n]{0,10}?(?:{begun}|{founded})[^:“”。\\d\\n]{0,24}?今年,?(?:已经?|恰好|正好|刚好|整整)+(?:走过|是|有|了)*([半一])个世纪(?!前|来)',
    passed: (_, half) => (half === '半' ? 50 : 100),
  },
  // 1953年,爷爷在这里开荒;六十年后的今年,… · 2006年的今天,…开门。十年后的昨日
  { as: '{number}年(?!代)[^。“”\\d\\n]{2,40}?{count}年后的今年', passed: counted },
  { as: '{number}年的[今这]一?天[^“”\\d\\n]{2,40}?{count}年后的[昨今][日天]', passed: counted },
  // 从2008年起,县里连续第六年发补贴
  { as: '[从自]{number}年(?:起|开始|以来)?[^。;\\d\\n]{0,24}?连续第{count}年', passed: held },
  // 他2004年接过钥匙,今年已是第十个年头
  { as: '{number}年[^。;:“”\\d\\n]{0,30}?(?:今年|如今|现在|眼下)(?:[已是到了]|已经|进入|走到)*第{count}个年头', passed: held },
  // 县一中2003届学生…毕业十年聚会
  {
    as: '{number}届[^。\\d\\n]{0,30}?毕业(?:整整)?{count}(?:周年|年)[^。\\d\\n]{0,6}?(?:聚会|重聚|返校|相聚|团聚)(?![时后])',
    passed: counted,
  },
  // 四年一届的省运会今年…,上届是2010年
  {
    as: '(?<=每?{count}年一[届次修度评遇换小大][^\\d\\n]{0,50}上(?:一?[届次]|回)[^。\\d\\n]{0,10}){number}年',
    where: '今年|[昨今][日天晚]|日前|近日',
    unless: '推迟|延期|中断|停办',
    passed: counted,
  },
  // 1939年他参军时19岁,今年93岁
  {
    as: '{number}年[^。\\d\\n]{0,14}?(?:时|那年),?[他她]?(?:才|只有|仅|刚|年仅|正好)?(\\d{2})岁[^\\d]{0,50}?(?:今年|现年|如今)(\\d{2,3})岁',
    passed: grown,
  },
  {
    as: '(?<=(?:今年|现年|如今)(\\d{2,3})岁[^。\\d\\n]{1,20}){number}年[^。\\d\\n]{0,14}?(?:时|那年),?[他她]?(?:才|只有|仅|刚|年仅|正好)?(\\d{2})岁',
    passed: (_, now, then) => grown(_, then, now),
  },
  // 1963年结婚的李大爷夫妇今年迎来金婚
  {
    as: '{number}年[^。;\\d\\n]{0,10}?(?:结婚|成婚|完婚|成了?家|喜结连理|领证)[^。;\\d\\n]{0,24}?今年[^。;\\d\\n]{0,10}?(银|珍珠|红宝石|金|钻石)婚',
    passed: (_, name) => ({ 银: 25, 珍珠: 30, 红宝石: 40, 金: 50, 钻石: 60 })[name ?? ''] ?? null,
  },
  // 上一个马年是2002年, and 今年马年
  {
    as: '上一?个[鼠牛虎兔龙蛇马羊猴鸡狗猪]年(?:[是,(即在的])*{number}年',
    where: '今年|[鼠牛虎兔龙蛇马羊猴鸡狗猪]年(?:春节|新春|到了|的脚步)',
    passed: 12,
  },
  // 从2003年的第一棵树,到今年的第一万棵,十年间
  { as: '从{number}年[^。;\\d\\n]{0,16}?,?到今年[^。;\\d\\n]{0,16}?,{count}年(?:间|来|里|过去|如一日)', passed: counted },
  // 本年度(2013年) · 上年(2012年)
  { as: '本年度?\\((?:即|也就是)?{number}年', passed: 0, unless: '{court}' },
  { as: '上一?年度?\\((?:即|也就是)?{number}年', passed: 1, unless: '{court}' },
  // 继2008年夺冠之后,时隔五年,…再捧奖杯
  {
    as: '(?:[自继从]|上一?次[^。\\d\\n]{0,12}?){number}年[^。;\\d\\n]{0,20}?,?(?:时隔|相隔|阔别){count}年(?![多前])',
    passed: counted,
    unless: '{saidThen}',
  },
  // 自2012年7月1日开馆以来,整整一年
  {
    as: '自{number}年(\\d{1,2})月(?:\\d{1,2}日)?[^。;\\d\\n]{0,16}?(?:以来|至今),?(整整一年|整整半年|[一半]年来|满一周?年|满?半年)(?![前后多])',
    passed: afterPeriod,
  },
  // 5月9日上午,…。这是该村2018年3月办起的合作社。两个月下来,三百户入了社: of no rules, and not what came of it later.
  {
    as: '(?<!(?:前身|原来|最早|最初|依据|按照|根据)[^。\\n]{0,12}){number}年(\\d{1,2})月(?:\\d{1,2}日|[上中下]旬|[底初份])?,?(?![^。;\\n]{0,16}{ofSomebody}(?<!我(?=[市县区省镇村校])))[^:“”。;\\d\\n]{0,16}?(?:{begun}|{founded}|{opened}|{setUp})(?!的?(?:消息|时))[^:。;\\d\\n]{0,16}[。;,](?:短短|仅仅?|这)?({numeral})个多?月(?:下来|以来|来|过去),(?=[^。\\n]{0,40}{figure})(?![^]{0,120}(?:{outcome}|{since}))',
    passed: fittingMonths,
    // Who says 今年 calls its months so, too.
    unless: '{court}|{saidThen}|今年|去年|前年',
  },
  // 岁末,…上完了2016年的最后一堂课, beside this year or the next; a diary that is opened may be an old one.
  ...[
    [
      '(?:写完|上完|办完|做完|打完|装完|画完|记完|完成|送走|送出|发出|开出|举行|召开)',
      '明年|今年(?!,?…{0,10}(?:将|要|计划|打算|准备|力争))',
    ],
    ['(?:翻开|合上|打开)', '今年(?=[^]*明年)(?!,?…{0,10}(?:将|要|计划|打算|准备|力争))'],
  ].map(([does = '', beside = '']): SignRow => ({
    as: `(?<=(?:^|\\n)(?:今年|[^,。;\\n年每往]{0,4})(?:岁末|岁尾|年末|年终|年底)(?:时节|之际)?,[^。;\\n]{0,30}?${does}了?[^,。;\\n]{0,8})(?<!关于){number}年的?最后一(?![天刻眼章幕]|次(?:见|通)|…{0,10}的(?:戏|画面|照片|镜头|故事))`,
    months: [0, 11, 12],
    beside,
    unless: '{court}|{saidThen}|去年|前年|往事',
  })),
  // 今年上半年销售额比去年同期翻一番, a title; below it 1993年的头六个月…比去年同期翻了一番: the same figure.
  ...[
    '上半年|[头前](?:六|6)个月|[头前]半年|1月?[至到—~-]6月',
    '前三季度|[头前](?:九|9)个月|1月?[至到—~-]9月',
    '第?一季度|[头前](?:三|3)个月|1月?[至到—~-]3月',
  ].map((part): SignRow => ({
    as: `{number}年的?(?:${part})(?!…{0,10}(?:那|后,))(?=(?:(?!今年|\\d{4}年)[^\\n]){0,140}[比较]去年同期[翻增减降提多少上下])`,
    beside: `今年的?(?:${part})(?:(?!\\d{4}年)[^。\\n]){0,24}[比较]去年同期(?<did>[翻增减降提多少上下])[长加产少低了]*(?<much>[^,。;\\n]{2})(?=[^]*{this}年的?(?:${part})[^\\n]{0,140}[比较]去年同期\\k<did>[长加产少低了]*\\k<much>)`,
    unless: '{court}|{saidThen}|前年',
  })),
  // 2012年11月至今年3月 · 从今年10月1日到2014年3月31日
  { as: `{number}年${ofMonth}(?:以?来|起|开始)?,?${until}今年${ofMonth}`, passed: toThisYear },
  { as: `今年${ofMonth}(?:起|开始)?${until}{number}年${ofMonth}`, passed: fromThisYear },
  {
    as: `{number}年(?:下半年|[秋冬][天季]?|年?底|第?[三四]季度|秋冬)${until}今年(?:上半年|[春夏][天季]?|年?初|第?[一二]季度|\\d{1,2}月)`,
    passed: 1,
  },
  // 前年即2011年 · 2012年(去年)
  { as: '(?<!{saidThen}[^。\\n]{0,30}|大)前年(?:{partOfYear}|的)?(?:\\(|,?(?:即|也就是)){number}年', passed: 2 },
  {
    as: '(?<!{saidThen}[^。\\n]{0,30}){number}年(?:\\(|,?(?:即|也就是))([去前今明])年(?!的今)',
    passed: (_, told) => ({ 去: 1, 前: 2, 今: 0, 明: -1 })[told ?? ''] ?? null,
  },
  // 从2009年起,县里每年办一届灯会,今年是第五届 · 首届村歌大赛办于2009年,此后一年一届,昨晚开赛的是第六届
  {
    as: '(?:[从自]|首届[^。\\d\\n]{0,14}?|[始办]于){number}年(?!代)[^。\\d\\n]{0,30}?(?:每年|年年|一年一)(?![^。\\d\\n]{0,30}[两三]届)[^\\d\\n]{0,50}?(?:今年|[昨今][日天晚]|日前|近日)[^。\\d\\n]{0,20}?第{count}[届次期回](?!…{0,4}(?:时|起|冠军|得主))',
    unless: '停办|中断|停了|因故|疫情|除外',
    passed: held,
  },
  // 2010年入学的他们,四年后的今天就要离开学校
  {
    as: `{number}年(?:秋天?|9月)?…{0,6}${enters}[^。“”\\d\\n]{0,50}?{count}年后的今[天年夏日][^。“”\\d\\n]{0,24}?(?:毕业|离开|告别)`,
    passed: counted,
  },
  // 2008年包出去,承包期五年,今年到期 · 2010年入学…今年夏天读完四年本科毕业 · 大桥2010年开工,历时三年,今年完工
  {
    as: '{number}年(?!代)(?:\\d{1,2}月(?:\\d{1,2}日)?)?[^:“”\\d\\n]{0,40}?(?<![几数多近余])(?<!第){count}年(?![级前代来多])[^:“”。\\d\\n]{0,16}?今年[^。\\d\\n]{0,16}?(?:\\d{1,2}月[底初]?)?(?:到期|期满|届满|满期|毕业|完工|竣工|通车|建成|合龙|投用)(?![后时])',
    unless: '延期|推迟|续签过|留级|复读',
    passed: counted,
  },
  {
    as: `{number}年(?:秋天?|9月)?…{0,6}${enters}[^。“”\\d\\n]{0,50}?今[年夏][^。“”\\d\\n]{0,16}?{count}年[^。“”\\d\\n]{0,12}?(?:毕业|离校|学业)`,
    passed: counted,
  },
  {
    as: '(?<=历时(?:整整)?{count}年(?!多)[^\\d\\n]{0,30}){number}年(?:\\d{1,2}月)?(?:正式|破土)?(?:开工|动工|开建)[^。“”\\d\\n]{0,6}今年[^。\\n]{0,16}?(?:完工|竣工|通车|建成|投用|启用|开放|合龙)(?![后时])',
    passed: counted,
  },
  // 队伍是2008年夏天拉起来的,到今年正好十年: counted to the year, not 二十个年头, which may count both ends.
  {
    as: '{number}年(?:[^。;:“”\\d\\n]{0,24}?|(?:\\d{1,2}月)?[^。;:“”\\d\\n]{0,40}?(?:{begun}|{founded})[;。])(?:到?今年|[到至](?:现在|如今|今)|距今),?[^。;:,\\d\\n]{0,3}?(?:[正刚恰]好|整整?)(?:是|有|满)?{count}(?:周?年)(?![前级制])',
    passed: counted,
  },
  // 图书馆今年过十岁生日。2006年开馆时,…
  {
    as: '(?<=[馆校院厂站园社店]今年[^。,;\\d\\n]{0,6}(?:过|迎来|度过|满)了?{count}(?:岁生日|周岁|周年)[^。\\d\\n]{0,10}[。,]){number}年(?:\\d{1,2}月)?(?:{begun}|{founded})',
    passed: counted,
  },
  // 停产十二年的老煤矿…2007年就停运的人车
  {
    as: '(?<=(?<act>停|闲置|荒废|废弃|关闭|失散|失踪|走失|封存)[产运工业办]?了?{count}年(?![前级多]).{0,30}\\n[^]{0,300}?){number}年[^。;,\\n]{0,6}?\\k<act>(?![^。\\n]{0,10}{numeral}年)',
    passed: (_, _act, count) => countedExactly(0, count),
    unless: '{saidThen}|{court}',
  },
  // 自2008年1月1日起施行的…,今年已是第三年: of its first days, or its first year would be counted in two.
  {
    as: '自{number}年[12]月(?:\\d{1,2}日)?起?(?:正式)?(?:施行|实施|执行|推行)[^。;:“”\\d\\n]{0,24}?今年(?:已经?)?是?第{count}(?:个年头|年)(?=[,。;了])',
    passed: held,
  },
  // 从2012年起…,今年是第五年
  {
    as: '[从自]{number}年(?:起|开始|以来)[^。;:“”\\d\\n]{0,24}?今年(?:已经?)?是第{count}(?:个年头|年)(?=[,。;了])',
    passed: held,
  },
  // 1909年,…办起一所学堂。今年秋天,这所学校迎来一百一十岁生日: of a house; the ages of people are counted in two ways.
  {
    as: '{number}年(?:\\d{1,2}月)?[^:“”\\d\\n]{0,50}?{founded}[^:“”\\d\\n]{0,40}?今年[^。,\\d\\n]{0,6},?[这该][所家座条间][^。,\\d\\n]{1,8}?(?:迎来|度过|满)了?{count}(?:岁生日|周岁|岁|周年)',
    passed: counted,
  },
  // 1952年腊月,…。六十年过去,今年,面馆迎来六十岁生日: the same count twice.
  {
    as: '{number}年(?![^。\\n]{0,60}{ofSomebody})[^:“”\\d\\n]{1,60}。{count}年(?:过去|一晃而过|一晃)了?,今年[^。,\\d\\n]{0,6},?(?![他她我])[^。,\\d\\n]{2,10}?(?:迎来|度过|满)了?\\k<count>(?:岁生日|周年|周岁)',
    passed: counted,
  },
  // 1958年8月,第一炉铝出炉…今年8月,老厂将迎来投产65周年: the same month, of no somebody.
  {
    as: '{number}年(?<at>\\d{1,2}月)(?![^。;]{0,16}{ofSomebody})(?:(?!\\d{4}年)[^\\n]){0,90}?今年\\k<at>[^。;\\n]{0,24}{begun}{count}周年',
    passed: (_, _at, count) => readNumeral(count ?? ''),
  },
]
