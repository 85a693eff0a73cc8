/** The year by days that are known: so many days after what happened, last year's quake, a law that comes into force in a week. */
import { countDays, type Day, type KnownDays } from '../data/known-days.ts'
import { readNumeral } from '../data/numerals.ts'
import type { YearClue } from './find-clues.ts'
import type { NewsDay } from './find-news-day.ts'
import { isToldOf, ofThen } from './known-news-days.ts'

const numeral = '[一二两三四五六七八九十百\\d]{1,4}'
const yearsBack: Readonly<Record<string, number>> = { 今: 0, 去: 1, 前: 2 }

/** Finds them; `news` is the day of the news. */
export function findKnownDays(text: string, news: NewsDay | null, { laws }: KnownDays, events: KnownDays['events']): YearClue[] {
  const day = news && news.month > 0 && news.day > 0 ? news : null
  return [
    ...events.flatMap((event) => findEvent(text, day, event)),
    ...(inForce.test(text) || firstDays.test(text) || passedSince.test(text)
      ? laws.filter(({ name }) => text.includes(name)).flatMap((law) => findLaw(text, day, law))
      : []),
  ]
}

const weeksOfRelief = 45
const relieves =
  '(?:救灾(?:物资|包机|帐篷|车队|专列|款)|(?:运往|飞往|开往|送往|支援|驰援|奔赴)[^,。;\\n]{0,6}灾区|抗震救灾一线|(?:赈灾|救灾|为灾区)[^,。;\\n]{0,4}(?:募捐|捐款|义演|献血))'
/** A disaster in a text that tells of relief, before it or behind it. */
const inRelief = (as: string): RegExp => new RegExp(`${as}(?![时那])[^]{0,120}?${relieves}|${relieves}[^]{0,120}?${as}`)
const fromLater = /周年|年[前后]|多年|如今|去年|后来|至今/

function findEvent(text: string, news: NewsDay | null, { as, named, start, day }: KnownDays['events'][number]): YearClue[] {
  const found: YearClue[] = []
  // 去年5月12日,汶川发生8.0级地震 · 今年的玉树地震
  const beside = new RegExp(
    `([今去前])年(?:(?:年?[初底末])?(?:的|,|正?是|[春夏秋冬][天季]?)?|(\\d{1,2})月(?:(\\d{1,2})日|份|底|初)?(?:的|的?那[场次]|,)?)${named}`,
    'g',
  )
  for (const { 0: words, 1: when = '', 2: month, 3: date, index } of text.matchAll(beside)) {
    const isItsDay = month === undefined || (Number(month) === day.month && (date === undefined || Number(date) === day.day))
    if (isItsDay && !isToldOf(text, index)) found.push({ year: day.year + (yearsBack[when] ?? 0), words })
  }
  // 5月20日,汶川大地震后的第八天: by its own day and by that of the news.
  const after = new RegExp(`${as}(?:发生|发射)?(?:以来|过去|之?后)?(?:已?是|进入)?的?第(${numeral})[天日](?!时|的时候|[他她])`, 'g')
  // 郑州地铁5号线今年5月开通 · 地铁2号线8月开通后: a month alone is of this year.
  const behind = start
    ? new RegExp(
        `${as}(?:一期|工程)*[于在自从]?(?:([今去前])年)?(?:年?[底末初]|[春夏秋冬]天|(\\d{1,2})月(?:\\d{1,2}日|份|底|初)?)(?:刚刚?|才|正式|全线|建成)*(?:开通|通车|通水|发射|升空)(?!…{0,4}(?:时|的时候))`.replace(
          '…',
          '[^,。;]',
        ),
      ).exec(text)
    : null
  if (
    behind &&
    (behind[2] ? Number(behind[2]) === day.month : behind[1]) &&
    !isToldOf(text, behind.index) &&
    !fromLater.test(text.slice(Math.max(0, behind.index - 12), behind.index))
  )
    found.push({ year: day.year + (yearsBack[behind[1] ?? '今'] ?? 0), words: behind[0] })
  // 5月20日,救灾包机…。汶川地震发生后: who sends relief does so in the weeks behind.
  const relief =
    news && day.year >= 2008 && !fromLater.test(text) && !ofThen.test(text) && !/博物馆|展[出览厅]|清单/.test(text)
      ? inRelief(as).exec(text)
      : null
  if (news && relief && !new RegExp(`(?<!\\d)(?!${day.year})(?:19|20)\\d{2}年`).test(text)) {
    const passed = countDays({ ...news, year: day.year }) - countDays(day)
    if (passed >= 0 && passed <= weeksOfRelief && !isToldOf(text, relief.index)) found.push({ year: day.year, words: relief[0] })
  }
  const isLater = ofThen.test(text) || fromLater.test(text)
  for (const { 0: words, 1: count = '', index } of text.matchAll(after)) {
    if (!news) {
      const passed = readNumeral(count)
      const at = new Date((countDays(day) + passed) * 86_400_000)
      const isOfMonth = at.getUTCDate() > 2 && at.getUTCDate() < 28
      if (passed > 1 && passed <= 30 && isOfMonth && /[,。;]/.test(text[index + words.length] ?? '') && !isToldOf(text, index) && !isLater)
        found.push({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, words })
      continue
    }
    const year = day.year + (news && countDays({ ...news, year: day.year }) < countDays(day) ? 1 : 0)
    const passed = news ? countDays({ year, month: news.month, day: news.day }) - countDays(day) : 0
    // Either end may be counted.
    if (Math.abs(passed - readNumeral(count)) <= 1 && !isToldOf(text, index)) found.push({ year, words })
  }
  return found
}

const inForce =
  /(?<!\d|\d年|[去前次翌同每]年)([去今明]年)?(\d{1,2})月(\d{1,2})日(?:零时|0时)?起?,?(?:在?全国)?(?:就要|将|开始)*(?:[《“]?[^,。;:\d\n]{4,24}[》”]?(?=(?:正式|全面|将|开始|在全国)*[施实执推]))?(?:正式|全面|将|开始|在全国)*(?:施行|实施|执行|启动|推开|生效)(?!以来|之?后|[至到]今|[一二两三四五六七八九十]|已)/
const inForceAll = new RegExp(inForce.source, 'g')
/** 新交规实施后的第一个工作日 */
const firstDays = /首日|第一天|(?:首个|第一个)(?:工作日|周末|交易日)/
const onFirstDay = new RegExp(`^》?(?:[今昨][日天])?(?:正式|全面)*(?:施行|实施|执行|推开)?后?的?(?:${firstDays.source})(?!的?时)`)
/** So many days behind its beginning the first of something may be. */
const soon = 9
/** 实施《…法》办法 is a city's own. */
const ofOwn = /^》?(?:的?实施|办法|条例|解释|细则|司法)/
/** So many days ahead a paper tells of what comes into force. */
const ahead = 100

function findLaw(text: string, news: NewsDay | null, { name, longer, days }: KnownDays['laws'][number]): YearClue[] {
  const found: YearClue[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    const [first] = onFirstDay.exec(text.slice(end, end + 30)) ?? []
    const passed = days.length === 1 && days[0] ? findPassed(text.slice(end, end + 30), news, days[0]) : null
    if (/[省市县区州]/.test(text[at - 1] ?? '') || (!first && !passed && ofOwn.test(text.slice(end, end + 5)))) continue
    if (longer.some((other) => text.endsWith(other, end))) continue
    const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1
    const stop = text.slice(at).search(/[。\n]/)
    const sentence = text.slice(from, stop < 0 ? undefined : at + stop)
    if (/\d{4}年/.test(sentence) || ofThen.test(sentence)) continue
    if (passed) found.push({ ...passed, words: name + passed.words })
    const begun = days.filter((day) => !news || isSoonBehind(news, day))
    if (first && begun.length === 1 && begun[0]) found.push({ year: begun[0].year, words: name + first })
    for (const { 0: words, 1: when, 2: month, 3: date } of sentence.matchAll(inForceAll)) {
      const known = days.filter((day) => day.month === Number(month) && day.day === Number(date))
      const [day] = known
      if (!day || known.length > 1) continue
      if (when) found.push({ year: day.year + (when.startsWith('明') ? -1 : when.startsWith('去') ? 1 : 0), words })
      else if (news) {
        const years = [day.year, day.year - 1]
        const left = (year: number): number => countDays(day) - countDays({ year, month: news.month, day: news.day })
        const year = years.find((candidate) => left(candidate) >= 0 && left(candidate) <= ahead)
        if (year !== undefined) found.push({ year, words: `${name} + ${words}` })
      }
    }
  }
  return found
}

const passedSince = /(?:实施|施行|生效|执行|推开)[已将满即]*[一二两三四五六七八九十\d]{1,2}(?:个月|周?年)/
const inForceFor = new RegExp(
  `^[》”]?(?:正式|全面)*(?:实施|施行|生效|执行|推开)(?:已?满|即?将满)?(?<count>${numeral})(?:(?<months>个月)|周年|年)(?:来|以来|之际|了?[,。;])`,
)

/** 《旅游法》实施一周年之际 · 民法典实施三个月来; about the turn of a year it may be of either. */
function findPassed(behind: string, news: NewsDay | null, day: Day): YearClue | null {
  const { 0: words, groups } = inForceFor.exec(behind) ?? {}
  const count = readNumeral(groups?.['count'] ?? '')
  if (words === undefined || count === 0) return null
  const at = new Date(Date.UTC(day.year, day.month - 1 + count * (groups?.['months'] ? 1 : 12), 1))
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1]
  if (news && news.month > 0) {
    const near = [year - 1, year, year + 1].find((one) => Math.abs((one - year) * 12 + news.month - month) <= 2)
    return near === undefined ? null : { year: near, words }
  }
  return month <= 2 || month >= 11 ? null : { year, words }
}

function isSoonBehind(news: NewsDay, day: Day): boolean {
  const passed = countDays({ ...news, year: day.year }) - countDays(day)
  return passed >= 0 && passed <= soon
}
