/** Days that are known beside their years: what happened on one, what came into force on one, and the days of the moon. */
import { buildLunarCalendar, type LunarCalendar } from './lunar-calendar.ts'

type DayTable = Readonly<Record<string, string>>

/** `resources/parse/known-days.json`: names and days. */
export interface KnownDaysFile {
  /** What happened once: 汶川 地震; other words may stand where the space is. Behind the day the places of which one must be told. */
  readonly happened: DayTable
  /** What was opened to traffic or to the public. */
  readonly began: DayTable
  /** What was sent up. */
  readonly launched: DayTable
  /** What was opened once, and was counted down to. */
  readonly opened: DayTable
  /** What was shown for the first time, a film: 《…》. */
  readonly shown: DayTable
  /** What was held once, and the day of its end, by the clock of here: the final of a cup. */
  readonly closed: DayTable
  /** What was sent up with people, and the day of its return. */
  readonly landed: DayTable
  /** People of whom every paper tells when they die. */
  readonly died: DayTable
  /** What began once, with what is said of it behind the space: 第六次大提速 实施/启动. */
  readonly started: DayTable
  /** By years: feasts with the first and the last day off. */
  readonly holidays: DayTable
  /** What people use, as a pattern, and the day before which nobody did; perhaps the last on which they did. */
  readonly inUse: DayTable
  /** Laws with the days on which they, or their revisions, came into force, separated by spaces. */
  readonly laws: DayTable
  /** Days of every year that people wait for, with month and day. */
  readonly fixedDays: DayTable
  /** Feasts by the moon with month and day: 8-15. */
  readonly lunarFeasts: DayTable
  /** By years: the day of the lunar new year, and a letter for each month: `L` of 30 days, `S` of 29, small where it is a leap month. */
  readonly lunarYears: DayTable
}

/** A day of the sun's calendar. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The table, ready. */
export interface KnownDays {
  readonly events: readonly {
    readonly needs: readonly string[]
    readonly as: string
    readonly day: Day
    readonly places: readonly string[]
    /** As it is said to have struck on its day. */
    readonly struck: string
    /** As it is named beside 今年. */
    readonly named: string
    /** With what it is said to begin on its day. */
    readonly start: string | null
    /** A line: how it is used, and how it is awaited. */
    readonly line: { readonly used: RegExp; readonly awaited: RegExp } | null
  }[]
  readonly opened: ReadonlyMap<string, Day>
  /** What is told of on its day by a name, and the pattern of what is said of it. */
  readonly occasions: readonly {
    readonly name: string
    /** The characters of the name, and how it begins and ends: between that other words may stand. */
    readonly needs: readonly string[]
    readonly as: string
    /** What may not follow, or must. */
    readonly behind: string
    /** What may stand before the name, and between it and what is said. */
    readonly before: string
    readonly between: string
    readonly day: Day
  }[]
  /** Days off by years: 端午 6-9 6-11. */
  readonly holidays: ReadonlyMap<number, readonly string[]>
  /** `longer`: laws of another name that ends so, 海洋环境保护法. */
  readonly laws: readonly { readonly name: string; readonly longer: readonly string[]; readonly days: readonly Day[] }[]
  readonly inUse: readonly { readonly as: RegExp; readonly first: Day; readonly last: Day | null }[]
  /** The last year of which there may be pages. */
  readonly lastYear: number
  readonly lunar: LunarCalendar
  /** What may stand behind or before a day of the sun: `week`, and by the moon `month` and `day`, perhaps `leap`, `feast` or `eve`; the names of its year. */
  readonly beside: { readonly behind: RegExp; readonly before: RegExp }
  /** 昨天是大年初三: `when`, and the moon's as beside a day. */
  readonly ofMoon: RegExp
  /** Two feasts on one day: `one` and the `other`. */
  readonly oneDay: RegExp
  readonly feasts: ReadonlyMap<string, { readonly month: number; readonly day: number }>
  /** The same by the sun. */
  readonly fixed: KnownDays['feasts']
  /** A day that is awaited, at the end of what stands before 还有30天: `name`, perhaps `year`, 今 or 明, and `lead`, a word as 距离. */
  readonly awaited: RegExp
  /** The same behind 再过两个月. */
  readonly awaitedBehind: RegExp
}

/** With what something is said to begin on its day; a new line of trains may begin any day. */
const starts = {
  launched: '[^。;,\\n]{0,14}(?:发射|升空|起飞|飞天|飞上太空|进入太空)',
  began: '(?:一期|工程|全线|正式|建成)*(?:开通|通车|通水)(?:试?运营|初期运营|运行)?(?=[,。;!]|首日|[第头]一天)',
}

/** What is not told of the day itself. */
const ofOther = '(?!…{0,4}(?:时|后|以来|前|那|倒|还|周年|[一二三四五六七八九十\\d]))'
/** What is said of what opens, is shown, ends, returns, dies, comes into force on its day; and what may not follow. */
const occasions = {
  opened: ['(?:开幕|揭幕|开园)', `(?!式?的?(?:录像|重播|照片|图片))${ofOther}`],
  // Its first guests may see it days before.
  shown: ['(?:全国|全球|正式|同步)*(?:公映|上映|开画)', ''],
  closed: ['(?:闭幕|落幕|落下帷幕|(?<=世界杯[^。,;\\n]{0,14})(?<!半|\\d|[四八]分之一)决赛)', '(?!圈|阶段|权|资格|门票|录像|重播|的照片)'],
  landed: ['(?:(?:成功|安全|顺利|平安|凯旋)*(?:返回|着陆|降落)|(?:安全|平安|凯旋)(?:回家|归来))', `(?![舱家故母])${ofOther}`],
  died: ['(?:逝世|去世|病逝|辞世|离世|殉职|牺牲)', `(?![的地]|纪[念录])${ofOther}`],
  law: ['》?”?(?:在全国)?(?:正式|全面|开始)*(?:施行|实施|执行|生效|推行|推开)', '(?=[,。;!]|首日|第一天)'],
} as const

type Occasion = KnownDays['occasions'][number]
const loosely = { before: '[^。;\\n]{0,20}?', between: '[^。,;\\n]{0,14}' }
/** What may stand between the name and what is said of it: 北京奥运会邮展开幕, 某片主演新片上映, 某人的学生逝世 are of another's day. */
const betweens = {
  opened: '(?:(?![展赛节班营杯邮]|[大晚运研].{0,2}会)[^。,;\\n]){0,14}',
  shown: '(?:(?![再重续]|新片|导演|主演|编剧|原班)[^。,;\\n]){0,14}',
  closed: '(?:(?![展节班营邮]|[大晚运研].{0,2}会)[^。,;\\n]){0,14}',
  landed: loosely.between,
  died: '(?!迷|小说|弟子|学生|徒弟|夫人|妻子|家|们)[^。;\\n的之]{0,24}?',
} as const
const closely = { before: ',?(?:我国|全国|国家|新|修订|修正|后|的|《|“)*', between: '' }

/** Those that came into force on one day only. */
function lawsOf({ laws }: KnownDaysFile): DayTable {
  return Object.fromEntries(Object.entries(laws).filter(([, days]) => !days.includes(' ')))
}

function readOccasions(file: KnownDaysFile): Occasion[] {
  const ofKind = (table: DayTable, [verbs, behind]: readonly [string, string], place: typeof loosely): Occasion[] =>
    Object.entries(table).map(([key, day]) => {
      const [name = '', own] = key.split(' ')
      const as = own === undefined ? verbs : `(?:正式|成功|全面)*(?:${own.replaceAll('/', '|')})`
      return { name, needs: [name.slice(0, 2), name.slice(-2), ...name], as, behind, ...place, day: readDay(day) }
    })
  return [
    ...(['opened', 'shown', 'closed', 'landed', 'died'] as const).flatMap((kind) =>
      ofKind(file[kind], occasions[kind], { ...loosely, between: betweens[kind] }),
    ),
    ...ofKind(file.started, ['', ofOther], loosely),
    ...ofKind(lawsOf(file), occasions.law, closely),
  ]
}

/** Builds it, for pages up to `lastYear`: nobody reads one of a year to come. Throws where a file says something that is no day. */
export function buildKnownDays(file: KnownDaysFile, lastYear: number = new Date().getFullYear()): KnownDays {
  const events = (kind: 'happened' | 'launched' | 'began'): KnownDays['events'] =>
    Object.entries(file[kind]).map(([name, told]) => {
      const start = kind === 'happened' ? null : starts[kind]
      const [day = '', ...places] = told.split(' ')
      const [needs = '', what = ''] = name.split(' ')
      const as =
        kind === 'began'
          ? nameLine(name, places)
          : start
            ? `${name}(?:载人)?(?:飞船|探测器|卫星)?`
            : `${loose(needs)}[“”特大强烈的那场次发生·.\\d级]{0,12}${what}(?:灾害)?`
      const named = kind === 'began' ? as + starts.began.replace('首日', '首日|以来|之?后|至今|之年') : as
      const struck = `${loose(needs)}[^。;,\\n]{0,4}(?:发生|出现|突发|遭遇|遭受|迎来|再现)[^。;,\\n]{0,12}${what}`
      const line = kind === 'began' ? { used: new RegExp(used(as)), awaited: new RegExp(awaitedLine(as)) } : null
      return {
        needs: needsOf(name, needs),
        as,
        struck,
        named,
        start,
        line,
        day: readDay(day),
        places,
      }
    })
  return {
    events: [...events('happened'), ...events('launched'), ...events('began')],
    laws: Object.entries(file.laws).map(([name, days]) => ({
      name,
      longer: Object.keys(file.laws).filter((other) => other !== name && other.endsWith(name)),
      days: days.split(' ').map(readDay),
    })),
    lunar: buildLunarCalendar(file.lunarYears),
    ...buildBeside(Object.keys(file.lunarFeasts).toSorted((a, b) => b.length - a.length)),
    inUse: Object.entries(file.inUse).map(([name, told]) => {
      const [first = '', last] = told.split(' ')
      return { as: new RegExp(name), first: readDay(first), last: last === undefined ? null : readDay(last) }
    }),
    lastYear,
    opened: new Map(Object.entries({ ...file.opened, ...lawsOf(file) }).map(([name, day]) => [name, readDay(day)])),
    occasions: readOccasions(file),
    holidays: new Map(Object.entries(file.holidays).map(([year, told]) => [Number(year), told.split(', ')])),
    feasts: readFeasts(file.lunarFeasts),
    fixed: readFeasts(file.fixedDays),
    ...buildAwaited([file.opened, file.fixedDays, file.lunarFeasts].flatMap(Object.keys), Object.keys(lawsOf(file))),
  }
}

/** 地铁1号线: a text may name it by its number alone once it has named the 地铁, and in either figures. */
function nameLine(name: string, places: readonly string[]): string {
  const [, number] = /^地铁(\d+)号线$/.exec(name) ?? []
  if (number === undefined) return name
  const numeral = `${Number(number) > 10 ? '十' : ''}${'一二三四五六七八九十'[(Number(number) - 1) % 10]}`
  return `(?:(?:${places.join('|')})市?|(?<=^|[^〇㐀-鿿\\d]|我市|[乘坐搭的日天年和与到有由换从在连下前今着底]))(?:地铁|轨道交通)?(?:${number}|${numeral})号线`
}

function needsOf(name: string, needs: string): readonly string[] {
  return /^地铁\d+号线$/.test(name) ? ['地铁', '号线'] : [needs.replaceAll(/[“”]/g, '')]
}

/** 坐地铁1号线 · 1号线到紫荆山站 */
const used = (as: string): string =>
  `(?:乘坐?|坐上?|搭乘?|换乘|转乘?|挤)[了着]?[〇㐀-鿿]{0,3}${as}|${as}(?:列车|站点|沿线|到[〇㐀-鿿]{2,8}站|[〇㐀-鿿]{2,6}站(?:下车?|[A-D]\\d?口|出口|附近|旁|内|里))`
/** 1号线还在铺轨 · 等2号线一期通了车 · 2号线年底将开通; of its first part alone. */
const awaitedLine = (as: string): string =>
  `${as}(?:一期|工程|全线|[还也都]|目前|眼下)*(?:正在|在|仍在|尚未|还没有?|未|没有?|没)[^,。;\\n]{0,4}?(?:铺轨|施工|修建|建设|修|挖|开通|通车|试跑|动工)|等[到着]?(?:今年|明年|后年|年底)?[^,。;\\n]{0,4}?${as}(?:一期)?[^,。;二三\\n]{0,3}(?:通了?车|开通|通了|建成|修好)|${as}(?:一期)?[^,。;二三\\n]{0,8}?(?:年底|明年|后年|将|有望|计划|预计|力争|要到)[^。;\\n]{0,10}?(?:开通|通车|投用|运营|通水)`

function readFeasts(table: DayTable): KnownDays['feasts'] {
  return new Map(
    Object.entries(table).map(([name, told]) => {
      const [, month, day] = /^(\d{1,2})-(\d{1,2})$/.exec(told) ?? []
      if (!month || !day) throw new Error(`known-days.json: “${name}” ${told} is no day of a year`)
      return [name, { month: Number(month), day: Number(day) }]
    }),
  )
}

function buildAwaited(names: readonly string[], laws: readonly string[]): Pick<KnownDays, 'awaited' | 'awaitedBehind' | 'oneDay'> {
  const any = names.toSorted((a, b) => b.length - a.length).join('|')
  const some = [...names, ...laws].toSorted((a, b) => b.length - a.length).join('|')
  const name = `(?:(?<year>(?:19|20)\\d{2}|今|明)年的?)?[“《]?(?<name>${some})[”》]?`
  const awaitedBehind = new RegExp(
    `^,?(?:就是|便是|就到了?|就要到)?${name}(?:就|便|即|将|也)+(?:要|将)?(?:正式)?(?:开幕|到来|来临|举行|开始|到了|开赛|开园|施行|实施|生效)?`,
  )
  const awaited = new RegExp(
    `(?<lead>距离?|离)?${name}(?:长假|黄金周)?(?:在[〇㐀-鿿]{2,4})?(?:的?(?:开幕式?|举办|开园|开赛|召开|举行|到来|来临|开始|火炬点燃|施行|实施|生效))?[,:]?$`,
  )
  const oneDay = new RegExp(
    `“?(?<one>${any})”?节?(?:[和与、跟同]|又?[正恰巧]?[逢遇]上?)“?(?<other>${any})”?节?(?:恰好|正好|又|都|竟|赶|是|落|在|到了?)*(?:同一[天日]|同日|撞了?个?满怀|重合)(?!的?(?:概率|机会|年份))`,
    'g',
  )
  return { awaited, awaitedBehind, oneDay }
}

function buildBeside(feasts: readonly string[]): Pick<KnownDays, 'beside' | 'ofMoon'> {
  const weekday = '(?:星期|周)(?<week>[一二三四五六日天])(?![一二三四五六日至到、])'
  const dayOfMoon = '初[一二三四五六七八九十]|十[一二三四五六七八九]|(?:二十|廿)[一二三四五六七八九]?|三十'
  const date = `(?<leap>闰)?(?<month>(?:[正二三四五六七八九十冬腊]|十[一二])(?=月)|大年(?=初))月?(?<day>${dayOfMoon})(?![一二三四五六七八九])`
  // The day itself, no 端午节前夕.
  const itself = '(?=[,。、;!)(]|还有|只有|只剩|当[天日晚]|这一?天|同一?[天日]|[上下]午|一早|清[晨早]|凌晨|夜|晚)'
  const feast = `(?:我国|中国)?的?(?:传统)?(?:佳节|节日)?“?(?<feast>${feasts.join('|')})”?${itself}`
  const named =
    '(?:(?<cycle>[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])(?:年|(?=[鼠牛虎兔龙蛇马羊猴鸡狗猪]年)))?(?:农历|阴历|夏历)?(?:(?<animal>[鼠牛虎兔龙蛇马羊猴鸡狗猪])年)?'
  const moon = `${named}(?:${date}|(?<eve>除夕|大?年三十)|${feast})`
  const is = '(?:(?:今[天日]|也|正|恰|又|适)*(?:是|逢|值)|农历|即)*'
  const beside = {
    behind: new RegExp(`^(?:[,(]?${weekday})?[,()]{0,3}(?:国庆节?(?:恰好?|正好?|又|适)*[与和逢同]?)?(?:${is}${moon})?`),
    before: new RegExp(`${moon}(?:\\(|,(?:公历|阳历|即)?)$`),
  }
  const ofMoon = new RegExp(`(?<![年月]的?)(?<when>[昨今])[日天](?:[,(]|正?是|适逢|恰逢|为)*${moon}`, 'g')
  return { beside, ofMoon }
}

/** Quotes may be left out. */
function loose(name: string): string {
  return name.replaceAll(/[“”]/g, '$&?')
}

function readDay(told: string): Day {
  const [year = 0, month = 0, day = 0] = told.split('-').map(Number)
  const isDay = /^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(told) && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1
  if (!isDay) throw new Error(`known-days.json: ${told} is no day`)
  return { year, month, day }
}

/** Days since the beginning of 1970. */
export function countDays({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}
