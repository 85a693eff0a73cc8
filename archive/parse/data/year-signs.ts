/**
 * The table of signs by which a text tells its own year. A sign is written as it stands in the text, around the number of a
 * year: `{number}` is that number, `{year}` the number with 年 or 年度, `…` a character of the same clause, `{begins}` a list of
 * `resources/parse/year-words.json` or a shape of `sign-patterns.ts`. What stands before the number is looked at backwards.
 *
 * What a sign proves of the year of the news: one that is `current` is that year; one that is `planned` is that or the next;
 * one that is `past` is that or one before; one that lies `ahead` proves nothing.
 *
 * How strong it is, and what refutes it beyond what its row says:
 *   says   今年, or the plan of that year and how far it is: only a paper of then, read aloud (旧报上写着), refutes it.
 *   shows  the year of the news alone is told so: refuted, too, by what is told from a later time (如今, 那年).
 *   hints  what is done with the year; the first row that fits decides. Refuted, too, where the page judges that 年度 as over.
 *
 *   The hints: `hint-signs.ts`. Years without their number: `name-signs.ts`.
 */
import { readNumeral } from './numerals.ts'
import { beforeItsEnd, lastTerm, nearDay, schoolTerm, termOf } from './years-passed.ts'

/** What a text does with a year. */
export type YearUse = 'current' | 'past' | 'planned' | 'ahead'

/** A sign at the number of a year. */
export interface SignRow {
  readonly as: string
  /** Absent: `current`. */
  readonly use?: YearUse
  /** Months of the news in which it holds; 0 where that is not known. Absent: all. */
  readonly months?: readonly number[]
  /** The month of the news that the sign tells, by the number. */
  readonly inMonth?: (year: number) => number | undefined
  /** What the text must have somewhere, or must not. */
  readonly where?: string
  readonly unless?: string
  /** Evidence elsewhere in the text. Here {part} is the first part in brackets of the sign, {this} its number, {before} that of the year before. */
  readonly beside?: string
  /** Years from the number to that of the news, by the month of the news and the parts in brackets; null: no sign at all. */
  readonly passed?: number | ((month: number, ...parts: string[]) => number | null)
}

const firstHalf = [1, 2, 3, 4, 5, 6]
/** The last months of a year. */
export const autumn: readonly number[] = [9, 10, 11, 12]

const term = '{must}[于在]?{number}年(?:第?([一二三四])季度|([上下])半年)(?!以来|…{0,8}(?:已|统计|数据))'

/** A target of the year, and what is done of it by a day in it; not what became of it in the end. */
const due =
  '{number}(?=年[^,。;\\d]{0,14}(?:{targets}|全年))(?<!(?:{goneBy}|{outcome}|年[底末]|眼看)[^。\\n]{0,24}\\d{4})(?![^。;\\n]*{goneBy})(?!.{0,300}{outcome})'

/** What stands beside 今年, 去年 or a plan of the year that is measured. */
export const says: readonly SignRow[] = [
  // The years after the epidemic are measured by 2019.
  {
    as: '今年[^。]{0,60}[比较与]{number}(?<!2019)年(?:同期|上半年|第?一季度|前三季度|前{numeral}个月|1月?[—~–至到-]\\d{1,2}月)(?!…{0,4}翻)',
    passed: 1,
  },
  { as: '[比较与]去年同期的?{number}年', passed: 1, unless: '{court}|{saidThen}' },
  // 今年上半年…进度。截至6月30日,…比2018年同期快了九天: the figures of a part of the year, in the sentence below its name.
  {
    as: '今年(?:以来|上半年|前三季度|第?[一二三]季度|前{numeral}个月)[^。\\n]{0,30}。截[至止][^。\\n]{0,70}[比较与]{number}(?<!2019)年同期(?!…{0,4}翻)',
    passed: 1,
  },
  { as: '(?<!{saidThen}[^。\\n]{0,30})去年{partOfYear}?(?:\\(|,?(?:即|也就是)){number}年', passed: 1 },
  { as: '(?<!{saidThen}[^。\\n]{0,30})明年{partOfYear}?(?:\\(|,?(?:即|也就是)){number}年', passed: -1 },
  { as: '今年(?:是|{partOfYear}?(?:\\(|,?(?:即|也就是))){number}年(?!的)' },
  // 2018年“清渠”专项行动将持续到今年年底: no winter's, which goes on into the next.
  {
    as: '{number}年(?![底末初]|[^“,。;\\n]{0,20}(?:启动|开始|以来|部署|冬|暖))(?:[全我本][国省市县区])?“?[^,。;“”\\d\\n]{2,16}”?[^,。;“”\\d\\n]{0,6}(?:行动|整治|活动|检查|工作)(?:将|要)?(?:一直)?(?:持续|延续|开展|进行)到今年(?:年?[底末]|(?:[7-9]|1[0-2]|[七八九十]|十[一二])月)',
  },
  // 昨日是2016年重阳节
  { as: '(?<!{saidThen}[^。\\n]{0,30})[昨今前][日天]是(?:农历|阴历)?{number}年的?(?:{anyFeasts})' },
  // 双色球第2012045期: lotteries count their draws by the year.
  { as: '{lotteries}[^。;“”\\d\\n]{0,10}第?{number}(?=\\d{3}期)' },
  // 到2016年年底,将再建成…, and more of it now than 比2015年年底: what is done already is measured by the year before.
  {
    as: '到{number}年年?[底末],?[^,。;\\n]{0,12}将[^。;\\n]{2,40}',
    where: '今年',
    beside: '(?<!(?:[将要]|力争|计划|预计)[^。\\n]{0,60})[比较]{before}年年?[底末]…{0,6}[增提减降多少]…{0,6}了(?!…{0,6}(?:翻|近?一倍))',
  },
  // 2017年全区计划…,上半年已开两所 · 2011年全年收购目标是…,截至9月底已完成… · 完成2022年全年目标还差十一场
  {
    as:
      due +
      '年(?!度)[^,。;\\d]{0,14}?(?:{targets}|全年[要应须需将])[^。;\\n]{0,30}?(?:(?:还|只)[差剩]下?(?:最后)?|尚[差余缺]|已完成(?=[一二三四五六七八九\\d][\\d.]*[成%])|,(?:上半年|前三季度|前{numeral}个月|(?:截[至止]|到)?(?:目前|{untilDay}),?)…{0,4}已…{0,6}?)(?={figure})[^。;\\n]*',
    passed: beforeItsEnd,
  },
  // 2016年全年目标是…。截至目前,…已经换下十九片,占全年任务的近八成
  {
    as:
      due +
      '年的?全年(?:的|工作|建设)?{targets}[^。;\\n]{2,40}[。;](?![^。;\\n]*{goneBy})(?:截[至止]|到)?(?:目前|眼下|{untilDay}),?[^。;\\n]{0,30}已[^。;\\n]{1,30}(?:占|完成)(?:了|到)?全年{targets}[^。;\\n]{0,4}?(?:的|近|约|过)[^。;\\n]*',
    passed: beforeItsEnd,
  },
  // 2015年出口额合计十二亿元,今年的目标是十六亿元, in the first months of a year; a looser plan in the first three.
  {
    as: '(?<![从自比较]){number}年(?=[^。;\\n]{1,90},今年)(?<![去前]年[^\\n]{0,38}\\d{4}年)(?![^。;\\n]{0,60}{compared})(?:全年|[^。;\\d\\n]{2,24}(?:[合总共]计|共|总[额量数]|累计|达到|实现|完成))[^。;\\n]{1,24},今年的?(?:目标|计划|任务|预计|([将再]|要|力争))',
    where: '(?<!年)(?<![\\d-])[1-5]月(?:[上中下]旬|\\d{1,2}日|[初份底末])',
    passed: (month, loose) => (loose && (month < 1 || month > 3) ? null : 1),
  },
  // 2015年全区共排查…,要在2016年第一季度…: a term that is not over, behind the year before it, which is.
  {
    as: term,
    beside: '(?<!\\d){before}年(?:全年)?[^,。;\\d]{0,8}[共总累]计?…{2,}',
    passed: (month, ...parts) => (month > 0 && month <= termOf(...parts)[1] ? 0 : null),
  },
  // 2016年铁路春运将从1月24日开始: told in the weeks before.
  {
    as: '{number}年[^,。;\\d\\n]{0,8}?春运…{0,6}?将?[于从自在](?:([12])月)?\\d{1,2}日(?!…{0,6}(?:时|的时候|那))',
    months: [11, 12, 1, 2],
    unless: '{court}',
    passed: (month, at) => (month > 10 ? (at ? -1 : null) : month <= Number(at ?? 2) ? 0 : null),
  },
  // 剩下的五处要在2016年第一季度…: what is left of something is done soon.
  {
    as: `(?<={left}[^。;\\n]{0,40})${term}`,
    passed: (month, ...parts) => {
      const [first, last] = termOf(...parts)
      if (month - 12 >= first - 3) return -1
      return month > 0 && month >= first - 3 && month <= last ? 0 : null
    },
  },
  // 2017年,该区把实事的数量定为十件,比上一年少了六件, beside 今年…十件
  {
    as: '(?<!{then}[^。\\n]{0,20}){number}年,[^。\\n]{0,30}?(?:定[为在]|确定|安排|选[定出]|列出|[增减]至)了?({numeral}[件项个所条处家])…{0,8},?比(?:上一?年|前一年)…{0,4}[多少增减]',
    beside: '今年(?![^。;\\n]{0,8}(?:仍|还|也|依|继续|再|同样|又))[^。;\\n]{0,24}{part}',
    unless: '去年|前年',
  },
  // 2024年度民生实事晒出成绩单, a title; below it 本年度民生实事. Of two years, either may be the one that is told of.
  {
    as: '(?=[^,。;\\n]*{settled})(?![^,。;\\n]*{preparing})^[^,。;\\n]{0,12}?{number}年度({han}{4})(?=[^,。;\\n]{0,16}$)[^,。;\\n]*',
    months: [10, 11, 12],
    beside: '本年度的?{part}(?!…{0,12}{preparing})(?=…{0,12}{settled})…{0,12}',
    unless: '上一?年度|去年|(?<!\\d)(?!{this})(?:19|20)\\d{2}年',
  },
  // 2020年前九个月,游客比上年多两成, beside 今年剩下的两个多月: the figures of the part of this year that is over.
  {
    as: '{number}年(?:前{numeral}个月|前三季度|上半年|1月?[至—~–到-](?:[2-9]|1[01])月)(?!…{0,10}(?:以来|时))',
    beside:
      '(?:今年(?:还?剩下?|余下|最后|接下来)的?(?:不到|将?近|约|最后)?{numeral}个[多半]?月|[距离]今?年[底末](?:只|还|仅)(?:有|剩下?)(?:不到|将?近)?{numeral}个[多半]?月)(?!时)',
    unless: '今年(?:前|上半年|以来|1)|去年(?:前|上半年|1)',
  },
  // 9月3日,…主办的“2016某某文化节”开幕: what is held on the day, no prize, list or plan, nor the picture of one.
  {
    as: '(?<=(?:(?<!\\d年|去年|\\d){day}|[昨今][日天])[^。\\n]{0,200})(?<!(?:{then}|{kept})[^。\\n]{0,200})(?!“[^“”]*{noShow})(?=“[^“”]*(?:[会节展赛季周游]|{shows}|{han}行”))“[^“”。]{0,16}?{number}年?(?!度|代|届)[^“”。]{2,40}”(?!…{0,6}{keepsakes})(?:(?<=(?<![他她我]){hosts}的?“[^“”]*”)|(?=…{0,20}(?:{begins}|{ends}|采访团|持续)))',
  },
]

/** What is told so of the year of the news alone. */
export const shows: readonly SignRow[] = [
  // 刚刚过去的2014年 · 即将过去的2014年 · 进入2015年以来
  { as: '刚刚?(?:过去|结束)的{number}年(?=[,。;、!里中]|全|我|对)', months: [0, 1, 2, 3], passed: 1 },
  { as: '即将(?:过去|结束)的{number}年(?![底初代])', months: [0, 11, 12] },
  { as: '进入{number}年以来' },
  // 2015年中秋节临近: not so feasts that the winter before awaits.
  {
    as: '{number}年(?:{awaitedDays}|清明|重阳)节?(?:假期|长假|考试)?(?:即将(?:到来|来临|开始|开考|结束)|临近|将至|在即)(?!…{0,2}(?:时|的时候|之际))',
  },
  // 值此2008旅游交易会开幕之际 · 正在我市出席2008旅游交易会的…
  { as: '值此{number}年?(?!代)[^。;\\d\\n]{2,30}?(?:开幕|召开|举行|举办|到来|来临)?之际' },
  {
    as: '(?<!{then}[^。\\n]{0,30})正在(?![^。;,\\n]{0,8}(?:准备|筹|备战|申请|报名|训练|选拔|争取))[^。;,\\n]{0,8}?(?:出席|参加|举行|举办|召开){number}年?(?!度|代|届)[^。;,\\d\\n]{2,24}?{gatherings}(?!时|,他|,她)',
  },
  // 【2019全国两会特别报道】: the head of a column.
  {
    as: '(?<=^|[【\\[(|·]){number}年?(?:全国|全省|全市|省|市|[省市]级)?“?两会”?(?:特别报道|特刊|专刊|专题|聚焦|看点)',
    months: [0, 1, 2, 3, 4],
  },
  // 2020年清明特别报道: the head of a column, in the month of the feast.
  {
    as: '(?<=^|[【\\[(|·]){number}年?“?(?<feast>{fixedFeasts})”?节?(?:特别报道|特刊|专刊|专题|特别策划|特别关注)(?=$|[】\\])|·])',
  },
  // 昨晚,在2013赛季中甲联赛第19轮…中: not 2012-2013赛季, nor what is made known of the next.
  {
    as: '(?<=(?:[昨今前][日天晚晨]|(?<!\\d年|去年|\\d){day})(?:(?!{saidThen}|[说谈提讲聊想]起|[继自从])[^。;\\n]){0,20}){number}(?<![-—–~至/年]\\d{4})(?!(?<=2020)年?(?:欧洲杯|美洲杯)|…{0,16}(?:预选|资格)赛)年?(?:赛季)?[^,。;\\d\\n]{0,12}?(?:联赛|中[超甲乙]|锦标赛|公开赛|杯赛?)[^,。;\\d\\n]{0,6}?(?:第{numeral}(?:轮|站|场)|首轮|首站|揭幕战|收官战|末轮)(?!的(?:录像|照片|合影|回放|门票))(?![^。\\n]{0,30}(?:将于|抽签|赛程))',
    unless: '{court}|假球|庭审',
  },
  // 2018赛季城市业余足球联赛第九轮, over the report of a match
  {
    as: '(?<=^|\\n)(?<![-—–~至/年]\\d{4}){number}赛季[^,。;\\d\\n]{0,16}第{numeral}轮(?=\\n)',
    where: '{newsDay}',
    unless: '{court}|假球|{then}|剪报',
  },
  // 2011年小麦机收自6月2日开镰,截至8日…
  { as: '{number}年[^,。;\\d\\n]{1,10}自\\d{1,2}月\\d{1,2}日(?:{begins})(?:以来)?,截[至止](?:\\d{1,2}月)?\\d{1,2}日' },
  // 3月19日,…对2019年改造任务进行再细化: a year's tasks are dealt out in its first half.
  {
    as: '(?:对|就|围绕|把){number}年[^,。;\\d\\n]{0,14}(?:任务|工作|目标|项目|计划)(?:进行|作出|做|予以)?了?(?:再|全面|安排)?(?:部署|安排|动员|分解|细化)',
    months: [2, 3, 4, 5, 6],
    unless: '{court}',
  },
  // 5月12日上午,…召开推进会。会议明确,为2020年…重点项目各派一名联络员
  {
    as: '(?<=会议(?:明确|要求|决定|提出|确定),?[^。;\\n]{0,12})为{number}年[^,。;\\d\\n]{0,16}(?:项目|工程|实事|任务)[^,。;\\d\\n]{0,6}(?:选派|配备|指派|安排|确定|各派)',
    where: '{newsDay}',
    months: [3, 4, 5, 6, 7, 8],
    unless: '{court}|{since}|{saidThen}',
  },
  // 12月3日,…至此,全街2020年列入计划的小巷全部完工
  {
    as: '(?<={newsDay}[^\\n]{0,80})至此,[^,。;\\d\\n]{0,12}{number}年[^,。;\\n]{2,24}?(?:全部|全面|如期|提前|均已)(?:改造|建设|修建)?(?:完成|完工|完毕|竣工|收官|通车|交付)',
    months: [7, 8, ...autumn],
  },
  // 问:明年有什么打算? 答:2015年要把账本理出来。
  {
    as: '(?<=明年[^,。;\\n]{0,4}(?:打算|计划|安排|愿望|心愿)[^。\\n]{0,4}[?。]?\\n?[^。\\n]{0,12}){number}年(?!以来|[前底初])',
    passed: -1,
  },
  // 2014年我市小升初政策公布
  {
    as: '{number}年[^,。;\\d\\n]{0,8}(?:中招|小升初|征兵)[^,。;\\d\\n]{0,6}(?:政策|方案|时间|工作|报名)[^,。;\\d\\n]{0,4}(?:公布|出台|确定|敲定|启动|开始)(?![的后时])',
  },
  // 列入我市2015年十大实事,目前主体已完工
  {
    as: '(?:列[入为]|纳入)[^,。;\\d\\n]{0,8}{number}年[^,。;\\d\\n]{0,10}实事[^,。;\\d\\n]{0,4}[,。](?:目前|截至目前|眼下)[^。;\\n]{0,12}(?:已|正在)',
    months: [0, 4, 5, 6, 7, 8, ...autumn],
    unless: '去年|上一?年',
  },
  // 一九八六年是“七五”计划的头一年,…去年腊月起…
  {
    as: '{number}年是“?[三六七八九十一二四]{1,2}五”?(?:计划|规划)的?(?:头一?年|第一年|开局之?年)(?![^\\n]{0,80}{saidThen})(?=[^\\n]{0,80}(?:今年|去年|昨日|近日|日前))',
  },
  // 记者3月12日获悉,2024年植树节前,全市已新栽…: in the month of the feast, what has been done for it.
  {
    as: '(?<={learned}[^。;\\n]{0,4}){number}年“?(?<feast>{anyFeasts})”?(?:节日|假期|小长假)?(?:前夕?|期间|后),…{0,16}?(?:已|共)(?!经?于)(?![^\\n]*(?:今年|去年|后来|此后|当时))',
    unless: '{court}',
  },
  // 2021年的十件民生实事,上半年进展到了哪一步? Who asks at the end of a part of the year does not know its end.
  {
    as: '{number}年的?(?:…{0,4}{numeral}[件项大])?…{0,4}(?:实事|目标|任务|项目),(?:上半年|前三季度|一季度|前{numeral}个月)…{0,8}(?:进展|进度|推进|完成|落实|办|干)…{0,10}\\?',
    months: [0, 4, 5, 6, 7, 8, ...autumn],
    unless: '去年|上一?年|当年|那年',
  },
  // 到三月二十七日止,已提前四天完成1956年第一季度的生产计划
  {
    as: '(?<!年)(?:截[至止]|[到至])[一二三四五六七八九十\\d]{1,2}月(?:[一二三四五六七八九十\\d]{1,3}日|底|末|份|[上中下]旬)止?,?(?:…|,){0,16}?已经?提前…{1,8}完成了?{number}年…{0,14}(?:计划|任务|指标)',
    unless: '回忆|史料|档案|旧报|年代|照片|[当那]年',
  },
  // 2016—2017学年第一学期: the winter's begins in autumn.
  {
    as: '{number}[-—–~至](?:20)?\\d{2}学年度?第?([一二上下])(?:个)?学期(?!…{0,14}(?:先进|优秀|三好|奖))',
    passed: schoolTerm,
  },
  { as: '{number}级(?:大学|本科|研究生)?新生' },
  { as: '{number}届(?:高校|大学|本科|中专|高中)?毕业生', months: [5, 6, 7], unless: '母校|校友' },
  // 2019年,全区已更新…: what is reported late in a year is its own, if nobody says it.
  {
    as: '(?<![:“]|说,){number}年,全[市区县镇省乡村](?!最|第一)(?=[^。;]{0,30}{figure})(?![^。;]*(?:同比|比上年))[^。;]{2,40}',
    months: [8, ...autumn],
  },
  // 将于2013年5月8日举行 · 将于2010年6月底前拆除 · 从2012年5月1日起,…将
  {
    as: '将[于从自在]{number}年(\\d{1,2})月(?:\\d{1,2}日|(?:底|初|[上中下]旬|份)(?!…{0,8}(?:建成|通车|竣工|完工|投产|投用|投入|交付|完成)))(?!…{0,8}(?:到期|届满|期满|过期|出狱|退休))',
    // The next of what is held every few years.
    unless: '(?:本届|闭幕|落幕)[^]*届[^。;\\n]{0,16}将[于在]{this}年',
    passed: nearDay,
  },
  { as: '[从自]{number}年(\\d{1,2})月\\d{1,2}日起,?…{0,10}将(?!{inForce}的)', passed: nearDay },
  // 2021年7月20日那场暴雨即将满一年: told in the weeks before that day.
  {
    as: '{number}年(\\d{1,2})月\\d{1,2}日(?![^,。;]{0,16}{ofSomebody})[^,。;\\d\\n]{2,16}?(?:即将|快要|就要|马上要?|将)满{count}(?:周年|年)(?![级制前]|时|的时候)',
    passed: (month, day, count) => {
      const near = nearDay(month, day)
      return near === null ? null : near + readNumeral(count ?? '')
    },
  },
  // 11月3日,…发布2015年第三季度运行报告: soon after its end.
  {
    as: '{reports}了?{number}年(?:第?([一二三四])季度|([上下])半年|前(三)季度)…{0,16}(?:报告|数据|公报|排名|榜单?|红黑榜|名单|指数|成绩单|情况|财报|业绩)(?![的后时]|显示)',
    passed: (month, quarter, half, three) => lastTerm(month, quarter ?? three, half),
    unless: '{court}',
  },
  // 2018年还剩不到两个月
  {
    as: '(?<!(?:[距离到至]|合同|租期|刑期)[^。;\\n]{0,8}){number}年(?:只|仅|还|就)+(?:剩下?|有)(?:最后)?(?:不到|不足|将近|约)?{numeral}(?:个[多半]?月|天)(?!…{0,4}(?:时|的时候|才|就))',
    months: [0, 10, 11, 12],
    unless: '刑期|合同|租期|往事',
  },
  // 今天是2014年最后一天; yesterday's paper has told it in the year behind.
  { as: '(?<!{saidThen}[^。\\n]{0,30})今[天日]是{number}年的?(?:最后|第)一天' },
  { as: '(?<!{saidThen}[^。\\n]{0,30})昨[天日]是{number}年的?第一天' },
  { as: '(?<!{saidThen}[^。\\n]{0,30})昨[天日]是{number}年的?最后一天', passed: 1 },
  // So few days that they are of this year.
  { as: '[距离]离?{number}年{awaitedDays}…{0,24}?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})个?(?:[天日]|多?小时)(?!时|的(?!时间)|里|内)' },
  { as: '{welcomes}{number}年?的?(?:到来|元旦|新年|钟声|第一)', months: [12, 1], passed: (month) => (month === 12 ? -1 : 0) },
  { as: '还有{numeral}天,?就(?:是|到|要?(?:进入|跨入|迎来))了?{number}年(?!春节|元宵)', months: [12], passed: -1 },
  // 2016年是…的头一年,…10月底前就能收完: something of it is still to come.
  {
    as: '{number}年是[^,。;他她我]{1,16}(?:第一|头一|首)个?年[,。;](?!.*今年)(?=.*(?:\\d{1,2}月(?:\\d{1,2}日|底|末)?(?:之?前|就|即)[^。;]{0,8}[将就即能可]|[月年]底前|预计[^。;]{0,8}月|年底[将要]))',
  },
  // 印发《2015年…工作方案》, beside 今年; plans for those who must move hold for years.
  { as: '{issues}了?《[^》\\d]{0,10}{number}年(?![^》]*(?:{lasting}|{preparedBefore}))[^》]{2,30}{plans}》(?!…{1,8}的)', where: '今年' },
  { as: '{number}年{exams}…{0,14}(?:{ends}|开考|拉开)', months: [6, 7] },
  { as: '{number}年(?:供暖|采暖)季', months: [10, 11, 12] },
  // 从2013年1月1日起按亩收水费, beside 明年元旦
  { as: '[从自]{number}年(?:1月1日|元旦)(?:零时)?起', beside: '明年(?:元旦|1月1?日?|年初)起?', passed: -1 },
  // 总结2015年…,部署今年…: before the middle of a year the one summed up is the last.
  { as: '总结(?:回顾)?{number}年度?(?!先进|表彰)', beside: '今年', months: firstHalf, passed: 1 },
]
