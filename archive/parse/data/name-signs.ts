/**
 * The signs by which a text tells its year without its number, by what goes by a name: an anniversary, a counted day, an event,
 * a plan, a congress. Written as those of `year-signs.ts`; refuted by what belongs to that time (那年正逢…, …纪念币).
 */

/** A sign with one of the names of a table, `{name}`; `{count}` is a number. */
export interface NameRow {
  readonly of: 'campaigns' | 'editions' | 'anniversaries' | 'countedDays' | 'events' | 'plans' | 'congresses' | 'titles' | 'parliaments'
  readonly as: string
  /** What the text must have besides what the sign has. */
  readonly needs?: string
  /** Years from that of the name. Absent: the number beside the name. */
  readonly passed?: number
  /** Months of the news in which it holds. Absent: all, and where that is not known. */
  readonly months?: readonly number[]
  /** What the text must not have. */
  readonly unless?: string
  /** False where a later name of the table stands in the text. */
  readonly isLast?: true
  /** What is to come, perhaps in the next year. */
  readonly isAwaited?: true
}

/** Names that stand for years. */
export const names: readonly NameRow[] = [
  { of: 'plans', as: '“?{name}”?(?:规划)?的?开局之?年', passed: 0, isLast: true },
  { of: 'plans', as: '“?{name}”?(?:规划)?的?收官之?年', passed: 4 },
  { of: 'plans', as: '“?{name}”?(?:规划)?的?(?<=今年是.{5,10})第{count}之?年', passed: -1 },
  // 今年是实施“十二五”规划承上启下的关键一年: the third.
  {
    of: 'plans',
    as: '今年是[^。;\\n]{0,16}?“?{name}”?(?:规划|时期)?的?(?:重要|关键)?的?(?:一年)?,?(?:也是)?承上启下',
    passed: 2,
  },
  {
    of: 'plans',
    as: '(?:今年(?:既?是|作为|正值|进入|迎来)[^。;\\n]{0,16}?|作为)“?{name}”?(?:规划|时期|期间)?的?(?:实施)?的?(?:头一?年|第一年|起步之?年|启动之?年|首年)',
    passed: 0,
  },
  {
    of: 'plans',
    as: '(?:今年(?:既?是|作为|正值|进入|迎来)[^。;\\n]{0,16}?|作为)“?{name}”?(?:规划|时期|期间)?的?(?:最后一年|末年|完成之年|决胜之年)',
    passed: 4,
  },
  // They meet in October and November: who awaits one in December does so in the year before, or earlier.
  {
    of: 'congresses',
    as: '(?:迎接|喜迎)党的{name}',
    isAwaited: true,
  },
  {
    of: 'congresses',
    as: '党的{name}(?:召开前夕|即将召开|(?:胜利)?召开(?:在即|之际))|收[看听]党的{name}的?[开闭]幕(?![^。;]{0,10}(?:时|那[年天]))',
  },
  {
    of: 'events',
    as: '{name}(?:的?赛程|(?<!冬奥会)(?:开幕|举办|开园)?(?:仅|只)?(?:还有|剩下?)(?:最后)?\\d{1,2}天(?!时)|[昨今][日天晚](?!看|想)|(?:激战)?正(?:在|酣|[办开]得|火热|热闹|如火如荼)|开幕{numeral}[天周日](?!后))(?![^。;]{0,14}(?:时,|的时候|那[年时]|当年))',
  },
  // 昨晚,北京奥运会在“鸟巢”开幕 · 昨日上午,党的二十大在北京闭幕
  {
    of: 'events',
    as: '{onDay},?(?:举世瞩目的)?{name}(?:在[^,。;]{1,10})?(?:正式|隆重|盛大|胜利|圆满)*(?:开幕|闭幕|落幕|拉开[帷大]幕|落下帷幕)(?!式?(?:时|的时候|后|那))',
  },
  {
    of: 'congresses',
    as: '{onDay},?(?:举世瞩目的)?党的{name}(?:在[^,。;]{1,10})?(?:正式|隆重|胜利)*[开闭]幕(?!式?(?:时|的时候|后|那))',
  },
  // 等十九大召开的时候,夜校还要…
  {
    of: 'congresses',
    needs: '大',
    as: '等(?:到)?(?:党的)?{name}(?:召开|开幕)的?(?:时候|那天|时),[^。“”\\n]{0,16}(?:还?要|将|准备|打算)',
    isAwaited: true,
  },
  // 党的二十大胜利闭幕后首个主题党日
  { of: 'congresses', needs: '大', as: '{name}(?:胜利)?[开闭]幕后的?(?:首个|第一个)(?:主题党日|党日|周末|双休日|工作日)(?![时后那])' },
  // 刚刚闭幕的伦敦奥运会; about the turn of the year it may have been the year before.
  { of: 'events', as: '刚刚?(?:闭幕|落幕|结束)(?:不久)?的{name}(?!时|的时候)', unless: '元旦|新年|年初|(?<!1)1月|{since}' },
  // 党的十八大刚刚闭幕
  {
    of: 'congresses',
    needs: '刚',
    as: '(?:党的)?{name}(?:胜利|圆满)?(?:刚刚?|才)(?:胜利|圆满|隆重)*(?:闭幕|落幕|结束|召开|开幕)(?!…{0,2}(?:时|的时候|那))',
  },
  {
    of: 'events',
    needs: '刚',
    as: '{name}(?:胜利|圆满)?(?:刚刚?|才)(?:胜利|圆满|隆重)*(?:闭幕|落幕|结束|开幕)(?!…{0,2}(?:时|的时候|那))',
    unless: '元旦|新年|年初|(?<!1)1月|{since}',
  },
  // 党的十八大去年闭幕 · 去年党的十八大召开以来
  {
    of: 'congresses',
    as: '(?:党的{name}(?:于|在)?去年(?:1[01]月|十一?月|[秋冬][天季]|底)?|去年(?:1[01]月|十一?月|[秋冬][天季]|底)?,?(?:召开的|胜利召开的)?党的{name})',
    passed: 1,
  },
  // 今年是贯彻落实党的十八大精神的第一年
  {
    of: 'congresses',
    as: '今年(?:既?是|作为|正值)[^。;\\n]{0,10}?贯彻落?实?党的{name}(?:精神)?的?(?:第一年|头一?年|开局之?年|起步之?年|首年)',
    passed: 1,
  },
  // 今年下半年,党的二十大将胜利召开 · 今年是党的十八大召开之年
  {
    of: 'congresses',
    as: '今年(?:[^。;\\n]{0,8}?,)?(?:是|将|我们党将?)?(?:胜利|隆重)?(?:召开)?党的{name}(?:将|即将|要)?(?:在[^,。;]{1,4})?(?:胜利|隆重)*(?:召开|举行|之年)',
  },
  // 十九大闭幕后的第三天
  { of: 'congresses', needs: '大', as: '{name}(?:胜利)?(?:召开|[开闭]幕)(?:后|以来)?的?第{numeral}[天日周]' },
  // 今年夏天伦敦奥运会开幕那天, whatever it is told of; not of games that were put off: they bear the year before.
  { of: 'events', as: '今年(?:[春夏秋冬][天季]?|{numeral}月(?:份)?)?,?的?(?!{postponed}){name}' },
  // 8月17日晚上,院里挤满了人,…等待里约奥运会女子赛艇的复赛, as a text begins.
  {
    of: 'events',
    needs: '赛',
    as: '(?<=^|\\n){day}(?:[上下]午|晚上?|凌晨|深夜|夜里|中午)[^\\n]{0,60}(?:等待|守候|观看|收看|盯着|看着?)[^,。;\\n]{0,6}{name}[^,。;]{0,10}(?:比赛|[预复决]赛|半决赛|首轮|直播)',
    unless: '{since}|{saidThen}|{outcome}',
  },
  // 为防治非典,我市中小学推迟复课, in the months in which it was so.
  {
    of: 'events',
    as: '(?:防治|预防|抗击|阻击|防控|防范)“?{name}(?<=非典)”?(?:疫情)?[^。\\n]{0,40}(?:停课|复课|停业|隔离|消毒|取消|暂停|推迟|体温|延期|关闭)',
    passed: 0,
    months: [0, 4, 5, 6],
    unless: '{since}|{saidThen}|年前|新冠|甲流|禽流感|甲型|疫苗|(?<!\\d)20(?:0[4-9]|[12]\\d)年|再次|卷土',
  },
  // 非典过去了,…昨天…排起了队, in the months behind it.
  {
    of: 'events',
    as: '(?<=^|\\n|。){name}(?<=非典(?:疫情)?)(?:刚刚?|才|终于|总算|已经?)*(?:过去|结束|走)了?,[^\\n]{0,40}(?:[昨今][日天晚]|近日|日前|连日来)',
    passed: 0,
    months: [0, 6, 7, 8, 9, 10, 11],
    unless: '{since}|{saidThen}|年前|新冠|甲流|禽流感|甲型|疫苗|(?<!\\d)20(?:0[3-9]|[12]\\d)年|再次|卷土|去年',
  },
  // 南非世界杯期间,渠边的烧烤摊天天爆满。昨晚,…对阵…: no story of somebody who was there.
  {
    of: 'events',
    as: '(?<=^|\\n|。){name}(?<!非典(?:疫情)?)期间,[^。\\n]{0,40}。[^。\\n]{0,12}(?:昨[日天晚夜]|今晨)(?=[^。\\n]{0,30}(?:赛|金牌|出局|夺冠|夺金|纪录|进球|直播|观看|[游跑跳射举踢打]出|对阵|球迷|茶客|助威))',
    passed: 0,
    unless: '{since}|{saidThen}|年前|上届|下届|志愿者|火炬',
  },
  // 高考推迟一个月
  {
    of: 'events',
    as: '{name}(?<=高考(?:推迟|延期))(?:到了?|至)?(?:一个月|7月7日)',
    passed: 0,
    // There it was so in other years, too.
    unless: '{since}|{saidThen}|去年|大学毕业|起时|那一?届|年前|年后|上海|四川|甘肃',
  },
  { of: 'anniversaries', as: '{name}{count}周年(?!(?:大庆|庆典|阅兵|纪念|大典)?(?:时|那[年时]|的时候))' },
  { of: 'anniversaries', as: '{name}(?:迎来|喜迎|的)?{count}(?:(?:周?年)?华诞|周?岁生日)(?!…{0,2}(?:时|那[年时]|的时候))' },
  // What is of a county may be counted by the county: 届 and 次 only of what is of the country.
  { of: 'countedDays', as: '第{count}(?:个|[届次](?=“?(?:全国|中国|世界|国际|国家)))(?:“[^”]{2,3}”)?“?{name}' },
  // 第31届中国洛阳牡丹文化节 · 中国开封第31届菊花文化节
  { of: 'editions', as: '第{count}届“?(?:中国)?{name}' },
  { of: 'countedDays', as: '首(?:个|届(?=“?(?:全国|中国|世界|国际|国家)))(?:“[^”]{2,3}”)?“?{name}', passed: 1 },
  // 今年是脱贫攻坚收官之年, of no county: its own may be another.
  {
    of: 'titles',
    as: '今年(?:既?是|作为|正值|适逢|恰逢|喜逢|迎来)(?![^,。;]{0,6}[我全本][县区乡镇村])[^,。;\\d]{0,12}?“?{name}',
  },
  // 去年的北京奥运会 · 明年上海世博会; not of games that were put off.
  { of: 'events', as: '去年(?:[春夏秋冬][天季]?|{numeral}月(?:份)?)?,?的?(?!{postponed}){name}', passed: 1 },
  { of: 'events', as: '明年(?:[春夏秋冬][天季]?|{numeral}月(?:份)?)?,?的?(?!{postponed}){name}', passed: -1 },
  {
    of: 'events',
    as: '(?!{postponed}){name}(?:(?:将|定)(?:于|在)?|[于在]?(?=今年))(?:今年|今[日天晚]|明[日天晚]|本[月周])(?!…{0,20}的(?:消息|报道|横幅|海报))',
  },
  // 上海世博会开园四天来 · 里约奥运会比赛进入第三天
  { of: 'events', as: '{name}开[园幕赛](?:{numeral}天|以)来(?!,?…{0,8}[几数多\\d两三四五六七八九十]年)', unless: '{since}' },
  // 昨日,三十名农民坐上了去上海世博会参观的大巴
  {
    of: 'events',
    as: '(?:[昨今][日天晚晨]|近日|日前|连日来)[^。\\n]{0,30}(?:启程|出发|前往|奔赴|坐上|登上|开赴)[^。,\\n]{0,6}{name}(?!…{0,3}(?:旧址|遗址|公园|场馆|会址|纪念))',
    unless: '{since}',
  },
  { of: 'events', as: '{name}(?:开幕)?(?:比赛|赛事)?(?:已经?)?进入第{numeral}天(?!时|的时候)' },
  // 11月1日零时,第六次全国人口普查正式登记
  { of: 'events', needs: '普查', as: '{onDay},?{name}(?:正式|入户|现场|全面)*(?:登记|开始|展开|启动(?=…{0,4}登记))(?![的时后])' },
  // 再过三天,就是11月1日零时——第七次全国人口普查的标准时点
  {
    of: 'events',
    as: '(?:再过{numeral}天,?就是|明天就是|后天就是)11月1日(?:零时)?[^。〇㐀-鿿\\n]{0,4}{name}(?<=人口普查)(?:的?标准时点)?',
    passed: 0,
    unless: '{since}|{saidThen}',
  },
  // 第六次全国人口普查11月1日零时开始登记
  {
    of: 'events',
    as: '{name}(?<=人口普查)(?:将[于在]?|于)?(?:今年)?11月1日(?:零时)?(?:起|正式|开始|启动|入户|现场)*登记(?![时后])',
    passed: 0,
    unless: '明年|{since}|{saidThen}',
  },
  {
    of: 'events',
    needs: '普查',
    as: '{name}(?:正式|入户|现场)*登记(?:工作)?(?:正式)?开始(?:才|已经?|刚刚?)?(?:是?第)?{numeral}天(?!时|的时候|[后里])',
  },
  // 11月28日上午,…学习贯彻党的十八届三中全会精神
  {
    of: 'events',
    as: '(?:学习|宣讲|宣传|贯彻|落实)[^。,;\\n]{0,10}{name}(?<=中全会)',
    months: [11, 12],
    isLast: true,
    unless: '{since}|{saidThen}',
  },
  // 在伦敦奥运会上获得铜牌的姑娘…。今年夏天的伦敦,…
  {
    of: 'events',
    as: '(?!{postponed}){name}(?<=(?<city>{han}{2})(?:奥运会|冬奥会|亚运会|大运会|世界杯))(?=[^]{0,300}今年(?:[春夏秋冬][天季]?|{numeral}月)的?{han}?\\k<city>(?!(?:市长|来|街|[^。\\n]{0,40}(?:又|再次|重返|世锦赛))))',
    passed: 0,
  },
  // 两年前的上海世博会 · 五年前的汶川地震
  { of: 'events', as: '(?<![\\d一二三四五六七八九十多几那]){count}年前(?:的|,){name}', unless: '{saidThen}' },
  {
    of: 'anniversaries',
    as: '(?<![\\d一二三四五六七八九十多几那]){count}年前(?:的|,){name}(?<=地震)(?!…{0,4}周年)',
    unless: '{saidThen}',
  },
  // 2月11日上午,县医院支援湖北医疗队出发驰援武汉
  {
    of: 'campaigns',
    needs: '医疗队',
    as: '{onDay},?[^。;\\n]{0,24}?{name}[^。;\\n]{0,10}?(?:出发|出征|启程|驰援|集结|凯旋|归来|返回|返程)(?![时后那])',
    unless: '{since}|{saidThen}|周年|年前',
  },
  // 8月21日上午,中国女排在里约奥运会夺冠
  {
    of: 'events',
    as: '{onDay},?[^。,;\\n]{0,20}?在{name}[^,。;\\n]{0,16}(?:夺冠|夺得|摘得|摘金|夺金|折桂|登顶)(?!…{0,4}(?:[时后那的]))',
    unless: '{since}|{saidThen}|年前',
  },
  {
    of: 'events',
    needs: '接力',
    as: '{onDay},?[^。,;\\n]{0,12}?{name}(?:火炬|圣火)(?:接力|传递)(?!手|时)',
    unless: '{since}|{saidThen}|年前',
  },
  // 今年4月,“两学一做”学习教育启动 · 党史学习教育今年3月启动
  {
    of: 'campaigns',
    as: '今年(?:以来|[上下]半年|[春夏秋冬][天季]|{numeral}月(?:份|底|初|\\d{1,2}日)?)?,?[^。;,\\n“]{0,12}?“?(?:[^。;“”\\n]{2,6}、)?{name}”?[^。;,\\n]{0,8}?(?:启动|开展|部署|铺开|拉开|开始)',
    unless: '常态化|第二批|去年启动',
  },
  {
    of: 'campaigns',
    as: '“?(?:[^。;“”\\n]{2,6}、)?{name}”?(?:主题教育|学习教育|专题教育|活动)?(?:第一批)?(?:[于自从])?今年(?:{numeral}月(?:份|底|初)?|[春夏秋冬]天)?,?(?:在[^,。;]{1,8})?(?:正式|全面)?(?:启动|开展|部署|铺开|开始)',
    unless: '常态化|第二批|去年启动',
  },
  {
    of: 'campaigns',
    as: '今年在全[党国省市县]{1,2}(?:范围内)?(?:部署|开展|启动)的“?(?:[^。;“”\\n]{2,6}、)?{name}',
    unless: '常态化|第二批|去年启动',
  },
  // 昨日凌晨,巴西世界杯半决赛
  {
    of: 'events',
    needs: '赛',
    as: '{onDay},?{name}[^,。;\\d]{0,6}?(?:决赛|小组赛|揭幕战|淘汰赛|首场)(?!…{0,6}(?:时|门票|录像|的照片|后))',
  },
  // 辛亥革命百年之际
  { of: 'anniversaries', as: '{name}一?百年(?:华诞)?(?:之际|即将到来|来临之际|前夕)', passed: 100 },
  { of: 'plans', as: '“?{name}”?(?:规划|期间)?的?最后一年,[^,。;\\d]{0,8}将', passed: 4 },
  // 昨日上午,十二届全国人大三次会议在北京开幕
  {
    of: 'parliaments',
    as: '{onDay},?第?{name}第?{count}次会议(?:在[^,。;]{1,12})?(?:正式|隆重|胜利|圆满)*[开闭]幕(?!式?(?:时|的时候|后|那))',
    passed: -1,
  },
  // 3月8日,出席十四届全国人大一次会议的代表…
  {
    of: 'parliaments',
    as: '{onDay},?[^。;\\n]{0,8}(?:出席|列席|参加)第?{name}第?{count}次会议的',
    passed: -1,
    months: [3],
    unless: '{saidThen}',
  },
  // 十二届全国人大一次会议刚刚闭幕
  {
    of: 'parliaments',
    as: '第?{name}第?{count}次会议(?:胜利)?(?:刚刚?|才)(?:胜利|圆满)*(?:闭幕|结束)(?!…{0,2}(?:时|的时候|那))',
    passed: -1,
  },
]
