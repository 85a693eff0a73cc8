/** The signs by which the opening of a piece tells the day of its news; written as those of `year-signs.ts`. */

/** A sign in the opening of a piece, with groups: `month` and `day` or `part`, a third of it, or `feast`; perhaps `year`. */
export interface OpeningRow {
  readonly as: string
  /** Only where a reporter signs, as who writes down a day of long ago does not; only where the piece begins with 本报讯. */
  readonly by?: 'reporter' | 'house'
  /** So many characters from the beginning. Absent: at the beginning of a paragraph. */
  readonly within?: number
  /** What the piece must not have. */
  readonly unless?: string
}

const thirdOf = (months: string): string =>
  `(?<!旬[^]*)(?<!(?<!今)年|去年|\\d|[将定拟到至截于在前后计])(?<month>${months})月(?<part>[上中下])旬(?!起|之?前|…{0,6}[将拟])(?<reporter>,?(?:本报)?记者)?`
/** 7月1日起,… · 将于6月25日… · 11月20日,学校将…: when something is or will be, and no day of the news; 从9月28日亮到了10月7日: what is over by the second; 从10月24日到现在: perhaps weeks. */
const newsDay =
  '(?<!年|\\d|明[天日]\\(?|[将定拟][于在]|[到至成写距离]|就是|落在|节(?:[是为在]|早到)|生日[是为]?|生于|截止)(?<month>\\d{1,2})月(?<day>\\d{1,2})日(?![。;”])(?:(?=电|讯|消息|报道)|(?!起(?:,|将|正式|[实施执][施行])|(?:零时|0时)?开始|前|之前|以前|以来|止|[^,。;\\n]{1,6},将|[至到—-]{1,2}(?:\\d{1,2}月)?\\d{1,2}日[^,。;\\n]{0,4}(?:放假|休假|休息|停)|(?:\\([^()]{1,6}\\))?(?:正常|照常)?(?:上班|补班)|[到至]?(?:现在|如今|目前|今(?!年|明))|[^,。;\\n]{0,6}就要|,?[^,。;\\n]{0,10}(?<!即)将(?!于\\d{1,2}日))(?![^,。;\\d]{0,8}到了\\d{1,2}月\\d{1,2}日))'

const onItsDay =
  '(?<![“《][^”》\\n]*)(?:[昨今][日天]|明[日天](?![^,。]{0,6}(?:元旦|[五六]一|劳动节|儿童节|建[军党]节|国庆)))(?:就?是|正?[逢值]|适逢|恰逢|迎来|为|,)*(?:传统|我国)?(?:24节气|二十四节气)?(?:中的|之一)?的?(?:第[\\d一二三四五六七八九十百]{1,4}个)?“?(?:世界|国际|全国|中国)?“?(?<feast>{fixedFeasts})(?=节?”?(?:[,。、;!?)]|当[天日]|节气|这一?天|[上下]午|[一大清]早|清晨|夜|晚))(?!节?”?(?:前|后|以来|之前|期间|假|长假|的?小长假))'

/** 2009年3月5日,张某借了三万元,…近日,法院判决: a case or a story begins long before it is told. */
const outlivedBy =
  '如今|至今|后来|此后|随后|近日|日前|昨[日天]|记得|回忆|当年|那[年时天一]|曾|走失|[几半一二两三四五六七八九十\\d]个?多?(?:年|月)(?:[来后前多]|就|的时间|之[后前])|[几数多十百]天(?:[来后前多]|就|之[后前])|次年|第二年|不久'
const wholeDay = '^(?<year>(?:19|20)\\d{2})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日'

/** Where a piece tells the day of its news, or the third of a month; a rank of them where no piece has one of the rank before. */
export const openings: readonly (readonly OpeningRow[])[] = [
  // 本报讯 2021年12月9日,…; a portrait may begin long ago.
  [
    // 某某网讯2013年7月6日…
    {
      within: 40,
      as: '^[^。,“”\\d\\n]{0,16}?(?:讯|电|消息)[:,]?\\s?(?<year>(?:19|20)\\d{2})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日',
    },
    // 2021年12月9日,县法院通报…: who makes something known does so on the day.
    {
      by: 'house',
      within: 60,
      as: `${wholeDay}(?=,[^。,某]{2,16}(?:通报|发布|公布|召开|举行|举办|启动|揭牌|获悉))`,
      unless: outlivedBy,
    },
    { by: 'house', within: 60, as: `${wholeDay}(?=[,上下晚凌清早中傍])`, unless: `${outlivedBy}|{cameOfIt}|民警|判处|仲裁` },
    // 2012年1月9日上午,…将于10日上午…
    {
      by: 'reporter',
      as: `${wholeDay}(?:[上下]午|晚上?|清晨|凌晨|中午)?,(?=[^\\n]{0,200}将[于在]\\d{1,2}日(?!前))`,
      unless: `${outlivedBy}|{cameOfIt}|民警|判处|仲裁`,
    },
  ],
  // 某某同志因病医治无效,于2004年5月3日在…逝世,终年78岁。…丧事从简: an obituary is printed soon.
  [
    {
      as: '^[^。\\n]{0,120}?(?:因病|因公|不幸|无效|久治不愈)[^。;\\n]{0,12}于(?<year>(?:19|20)\\d{2})年(?<month>\\d{1,2})月(?<day>1?\\d|20)日[^。;\\n]{0,24}(?:逝世|病逝|去世|辞世|殉职|牺牲),?(?:终年|享年)(?=[^]*(?:丧事|遗体|追悼|吊唁|治丧|致哀|唁电|[昨今前][日天][^。\\n]{0,60}(?:送别|告别|送行|悼念|追思)))',
      unless: '回忆|记得|当年|那年|如今|周年|多年后|清明',
    },
  ],
  [
    { within: 60, as: newsDay },
    // The opening was displaced.
    { as: `^${newsDay}(?={daytimes}|,记者|,[^,。\\n]{2,24}(?:{begins}|{ends}))` },
    // 9月10日是第36个教师节。一大早,…: the counted day itself, as it goes on; 是第36个教师节 alone may be said some days before.
    {
      by: 'reporter',
      as: '^(?<month>\\d{1,2})月(?<day>\\d{1,2})日(?=,?正?是(?:我国|全国)?的?第[\\d一二三四五六七八九十]{1,3}个[^,。;\\d\\n]{2,12}[,。]{onThatDay}(?![^。\\n]*(?:{remembered}|那天)))',
    },
  ],
  // 昨日冬至,… · 今天是世界读书日,…: the paper is of that day or the next.
  [
    { by: 'house', within: 60, as: onItsDay },
    { by: 'reporter', within: 60, as: onItsDay },
  ],
  // 兹定于12月24日8时至25日20时,…停止供暖: told a few days before.
  [
    {
      as: '(?:定|计划|将)[于在](?<=^[^。\\n]{0,40})(?<month>\\d{1,2})月(?<day>1[5-9]|2[0-8])日[^。\\n]{0,60}(?:停(?:止供)?[水电气暖热]|停止供)',
    },
  ],
  // 1月中旬以来,…: a part of the month that the first sentences tell. 3月下旬以来…11月: told much later.
  [
    { within: 60, as: thirdOf('[1-6]'), unless: '(?<![年\\d])(?:[7-9]|1[0-2])月(?!底?前|底之前)' },
    { within: 60, as: thirdOf('[7-9]|1[0-2]') },
  ],
]

/** A feast with its year, of which a report begins to tell: 2010年元宵节,…在打铁花 · 2019年元旦当天,…. What came of it is told later. */
export const feasts: readonly (readonly OpeningRow[])[] = [
  [
    {
      by: 'reporter',
      within: 40,
      as: '(?<![\\d.]|[明后][天日](?:就|将)?[是为]|迎接|[距离到]|再过[^。]{0,8}|即将[^。]{0,6})(?<year>(?:19|20)\\d{2})年的?(?:{feasts}[夜晚]?(?=,)|“?(?:[五六八]一|五四)?”?(?:国际)?(?<feast>{anyFeasts})(?:这一?|当)[天日晚])',
      unless: '^[^]{0,76}{remembered}|{cameOfIt}|[几两三四五六七八九十\\d]个?[年月天]后|[用过]了[一二三两几半\\d]+个?[年月]|已(?:经)?上',
    },
  ],
]
