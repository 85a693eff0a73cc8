/**
 * Days that a text reckons from a date it prints, and how far off that is: 十年前,也就是2003年; 2018年9月12日立案,到宣判用了41天;
 * 自2015年1月1日起施行,有效期五年,下月底到期. Each form tells the first and the last day that the news may be of.
 */
import { countDays } from '../data/known-days.ts'
import { readNumeral } from '../data/numerals.ts'
import type { NewsDay } from './find-news-day.ts'
import { makeSieve } from './sieve.ts'

/** The first and the last day, in days. */
type Range = readonly [number, number]
type Groups = Readonly<Record<string, string | undefined>>

/** A form, and what its parts tell. */
interface Form {
  /** Without one of them no text has the form. */
  readonly needs: readonly string[]
  /** True where it begins with the year alone. */
  readonly ofYear?: true
  readonly as: RegExp
  readonly tell: (groups: Groups) => Range | null
}

const dayOf = 86_400_000
const numeral = String.raw`(?:\d{1,3}|[一两二三四五六七八九十百]{1,5})`
const date = String.raw`(?<![\d.])(?<year>(?:19|20)\d{2})年(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})日`
const wholeDate = new RegExp(date, 'u')
/** 昨天 · 再过五天 · 三天后 */
const near = String.raw`(?:(?<when>[昨今明后前][天日])|再过(?<ahead>${numeral})天|(?<behind>${numeral})天前)`
/** What a year has begun for somebody or something, and has jubilees. */
const begun =
  '成了?[家亲]|结了?婚|完婚|办了?喜事|领了?证|登记结婚|成立|开业|开张|建成|通车|通水|投产|投用|挂牌|创刊|开馆|开学|开播|诞生|出生|发行|首演|相识'
/** So much later, as years are counted for people who have lived together. */
const weddings: Readonly<Record<string, number>> = { 银: 25, 珍珠: 30, 红宝石: 40, 金: 50, 钻石: 60 }

const forms: readonly Form[] = [
  {
    needs: ['年前也', '年前,也', '年前就是', '年前,就是', '年前那是', '年前,那是', '年前即', '年前,即', '年前的1', '年前的2', '年前,的'],
    ofYear: true,
    as: new RegExp(
      String.raw`(?<![近约多余过几那此之再\d一两二三四五六七八九十百])(?<count>${numeral})年前,?(?:也就是|也即|就是|那是|即|的)(?<year>(?:19|20)\d{2})年`,
      'gu',
    ),
    tell: ({ year, count }) => wholeYear(Number(year) + readNumeral(count ?? '')),
  },
  // 生于1927年3月的某某,上周刚过完88周岁生日: in the month of the birthday or right behind it.
  {
    needs: ['周岁'],
    ofYear: true,
    as: new RegExp(
      String.raw`(?:生[于在]|(?=\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:出生|生人|生的)))(?<year>(?:19|20)\d{2})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?[^。;\n]{0,30}?(?:(?<near>上周[一二三四五六日天]?|[昨今前][天日]|刚刚?|才)(?:[^。;,\n]{0,4}?|[^。;,\n]{0,3}在[^。;,\n\d]{1,14}?)[过度]完?了?|今年[^。;,\n]{0,4}?(?:[过度]完?了?|(?:年|刚|将|就)?满))了?[^。;,\d\n]{0,4}?(?<count>${numeral})周岁(?:生日)?`,
      'gu',
    ),
    tell: ({ year, month, day, near: soon, count }) => {
      const at = Number(year) + readNumeral(count ?? '')
      if (!month || !/^[上昨今前]/.test(soon ?? '')) return wholeYear(at)
      if (day && /^[上昨]/.test(soon ?? '')) {
        const birthday = countDays({ year: at, month: Number(month), day: Number(day) })
        return [birthday + 1, birthday + (soon?.startsWith('上') ? 13 : 1)]
      }
      return [countDays({ year: at, month: Number(month), day: 1 }), countDays({ year: at, month: Number(month) + 1, day: 7 })]
    },
  },
  // 凡2019年8月31日以前出生、年满六周岁的儿童: whoever is of that age by that day, in the year of the day.
  {
    needs: ['周岁'],
    as: new RegExp(
      String.raw`今年[^\n]{0,60}?${date}(?:\(含\)|\(含当[天日]\))?(?:以前|之前|前)?\(?(?:含当?[天日]?\)?)?出生[^。;\n]{0,8}?满(?<count>${numeral})周岁`,
      'gu',
    ),
    tell: ({ year, count }) => wholeYear(Number(year) + readNumeral(count ?? '')),
  },
  // 1966年10月1日,…就算成了家。…再过五天,就是俺俩五十周年
  {
    needs: ['周年', '婚'],
    as: new RegExp(
      String.raw`${date}[^。;\n\d]{0,30}?(?:${begun})[^\d]{0,160}?${near}[^。;\d\n]{0,10}?(?:(?<count>${numeral})周年|(?<wedding>银|珍珠|红宝石|金|钻石)婚)(?![^。;\n]{0,3}(?:时|前|后))`,
      'gu',
    ),
    tell: (groups) => shift(yearsBehind(groups, readNumeral(groups['count'] ?? '') || (weddings[groups['wedding'] ?? ''] ?? 0)), groups),
  },
  // 2008年5月12日…。十年后的今天
  {
    needs: ['年后的'],
    as: new RegExp(String.raw`${date}[^\d]{0,160}?(?<count>${numeral})年后的(?<when>[昨今][天日])`, 'gu'),
    tell: (groups) => shift(yearsBehind(groups, readNumeral(groups['count'] ?? '')), groups),
  },
  // 昨日…作出一审判决。该案2018年9月12日立案,到宣判前后用了41天
  {
    needs: ['立案', '受理', '起诉', '开工', '动工', '开建', '停运', '封闭'],
    as: new RegExp(
      String.raw`(?<=[昨今][日天][^]{0,300})${date}(?:(?:正式|依法|被)?(?:立案|受理|起诉)[^。;\n\d]{0,10}?到(?:昨[天日])?(?:一审|正式)?(?:宣判|判决|结案)|(?:正式)?(?:开工|动工|开建|停运|封闭)[^。;\n\d]{0,10}?到(?:昨[天日])?(?:正式|全线)?(?:竣工|完工|通车|建成|开通|恢复))[^。;\n\d]{0,8}?(?:用了?|历时|经过|花了?|隔了?)(?:整整|仅|不过)?(?<count>${numeral})天`,
      'gu',
    ),
    tell: ({ count, ...groups }) => {
      const passed = readNumeral(count ?? '')
      return passed < 3 ? null : [dateOf(groups) + passed - 1, dateOf(groups) + passed + 1]
    },
  },
  // 自2015年1月1日起施行,有效期五年,下月底到期
  {
    needs: ['到期', '期满', '届满', '失效'],
    as: new RegExp(
      String.raw`${date}起[^。;\n\d]{0,8}?[,(]?(?:有效期|期限|租期|任期|承包期|合同期|试行期|试用期)(?:限|为|是|只有)*(?<count>${numeral})年\)?[^。;\n\d]{0,20}?(?<term>[下本这]个?月|今年年?底?|年底|[昨今明][天日])(?:底|末)?[^。;\n\d]{0,6}?(?:到期|期满|届满|失效)`,
      'gu',
    ),
    tell: ({ count, term = '', ...groups }) => endOfTerm(yearsBehind(groups, readNumeral(count ?? '')) - 1, term),
  },
  // 距2022年2月4日…开幕,昨天整整一年 · 离2010年5月1日…还有一年
  {
    needs: ['距', '离'],
    as: new RegExp(
      String.raw`(?:(?<lead>[昨今][天日]),?)?[距离]离?${date}[^。;\n\d]{0,24}?(?<when>[昨今][天日])?(?:还有|只有|只剩|倒计时)?(?<exact>整整|正好|刚好|恰好)?(?:还有|只有|只剩)?(?<count>[一两二三四])周?年(?![^。;\n]{0,2}(?:时|[前后以之多的]))`,
      'gu',
    ),
    tell: ({ count, exact, lead, when = lead, ...groups }) => {
      const [first, last] = shift(yearsBehind(groups, -readNumeral(count ?? '')), { when })
      return exact || when ? [first, last] : [first - roughly, last + roughly]
    },
  },
]
/** 还有一年 is said some weeks before and after. */
const roughly = 25

/** Told of another time, or read somewhere. */
const ofThen = /那一?[年天时]|当[年时天](?!天)|记得|回忆|[想忆]起|曾|照片|日记(?!者)|旧报|信[里上中]|写[着道]|标语|横幅/
/** 生日时, 那天 */
const thenBehind = /^[^。;,\n]{0,3}(?:时|的时候|那[天年])|^[^。\n]{0,20}(?:旧报|日记(?!者)|写着)/

/** Finds the day of the news, its year or its month; `news` is the day that is told beside it, and chooses the year where the range has two. */
export function findReckonedDay(text: string, news: NewsDay | null): NewsDay | null {
  if (news?.year) return null
  const mayHave = makeSieve(text)
  const hasDate = wholeDate.test(text)
  for (const { needs, ofYear, as, tell } of forms) {
    if (!(ofYear || hasDate) || !needs.some((words) => mayHave(words) && text.includes(words))) continue
    for (const { 0: words, index, groups = {} } of text.matchAll(as)) {
      const sentence = text
        .slice(Math.max(0, index - 40), index)
        .split(/[。\n]/)
        .at(-1)
      const range = tell(groups)
      const behind = text.slice(index + words.length, index + words.length + 24)
      if (!range || ofThen.test((sentence ?? '') + words) || thenBehind.test(behind)) continue
      const found = pick(range, news, words)
      if (found) return found
    }
  }
  return null
}

/** What the range proves; a paper may be of the day behind it. */
function pick([first, last]: Range, news: NewsDay | null, words: string): NewsDay | null {
  const [from, to] = [new Date(first * dayOf), new Date((last + 1) * dayOf)]
  const [year, end] = [from.getUTCFullYear(), new Date(last * dayOf).getUTCFullYear()]
  if (news && news.month > 0) {
    const told = [year, end].find((candidate) => {
      const at = countDays({ year: candidate, month: news.month, day: Math.max(1, news.day) })
      return at >= first - 1 && at <= last + 1
    })
    return told === undefined ? null : { ...news, year: told, words }
  }
  if (year !== to.getUTCFullYear() && last - first < 300) return null
  const isOfMonth = from.getUTCMonth() === to.getUTCMonth() && year === to.getUTCFullYear()
  return { year, month: isOfMonth ? from.getUTCMonth() + 1 : 0, day: isOfMonth ? 1 : 0, words }
}

function wholeYear(year: number): Range {
  return [countDays({ year, month: 1, day: 1 }), countDays({ year, month: 12, day: 31 })]
}

function dateOf({ year, month = '', day = '' }: Groups): number {
  return countDays({ year: Number(year), month: readNumeral(month), day: readNumeral(day) })
}

/** The same day so many years later. */
function yearsBehind({ year, ...day }: Groups, passed: number): number {
  return dateOf({ ...day, year: String(Number(year) + passed) })
}

/** From the day that is told to that of the news: 昨天 is one before it, 再过五天 five behind. */
function shift(day: number, { when = '今', ahead, behind }: Groups): Range {
  const passed = ahead ? -readNumeral(ahead) : behind ? readNumeral(behind) : { 前: 2, 昨: 1, 明: -1, 后: -2 }[when[0] as string]
  return [day + (passed ?? 0), day + (passed ?? 0)]
}

/** The days on which a term that ends on that day ends 下月 or 年底. */
function endOfTerm(end: number, term: string): Range {
  if (/[天日]/.test(term)) return shift(end, { when: term })
  const at = new Date(end * dayOf)
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1]
  if (term.includes('年')) return wholeYear(year)
  const of = month - (term.startsWith('下') ? 1 : 0)
  return [countDays({ year, month: of, day: 1 }), countDays({ year, month: of + 1, day: 1 }) - 2]
}
