/** The year by a date that is told whole, of the day of the news or of the days before it: 1月31日消息,…于2013年1月30日发射升空. */
import { countDays } from '../data/known-days.ts'
import type { YearClue } from './find-clues.ts'
import type { NewsDay } from './find-news-day.ts'

const wholeDate = /(?<!\d)(20\d{2})年(\d{1,2})月(\d{1,2})日/g
/** Jubilees, cases and memories have their days, too. */
const ofOtherTime =
  /周年|年前的?今|诞辰|忌日|开庭|庭审|一审|二审|被告|判决|判处|原告|回忆|当年|那一?年|[年月][之以]?[后来前](?!将)|多年|后来|如今|从前|往事|日记(?!者)|档案|[去前]年的?今/
/** 出生于2009年3月1日 */
const ofSomebody =
  /[他她我]$|将[于在从自]?$|(?:生于|出生|生日|入伍|参军|入党|结婚|登记|毕业|入职|签订|签发|购买|买下|注册|成立|自|从)[^。,;]{0,6}$/
/** 受7月20日以来的强降雨影响: no weather lasts a year. */
const weather = /^以来(?:[^,。;]{0,6}的|,?)[^,。;\d年]{0,8}?(?:雨|雪|风|雾|霾|高温|寒潮|汛|洪|台风|低温|冰冻|灾)/
const bornThen = /^[^,。;]{0,3}(?:出?生|入伍|参军|入党|结婚|入学)|^(?![前后起])[^,。;]{0,6}(?:的|过)/
const beganThen = /^,?[^。;\d]{0,24}(?:(?<!审议)通过|施行|颁布|成立|挂牌|诞生|通车|开馆)/
/** 某某2013年4月2日因病逝世, where the news is of the farewell, some days later. */
const death = /^(?:[上下]午|晚上?|凌晨)?[^。;\d]{0,14}(?:逝世|病逝|去世|辞世|离世|殉职|牺牲)/
const farewell = /(?:告别|追悼|送别|安葬|下葬)(?:仪式|会)/
const ofTheDead = /清明|扫墓|祭[扫奠]|墓[前碑]|纪念/
const untilFarewell = 8
/** So long ago: by chance an older date is as near in one text of a hundred that tells one. */
const lately = 3

/** Finds it; the last that is told holds. */
export function findFullDate(text: string, news: NewsDay | null): YearClue | null {
  if (!news || news.year > 0 || news.month < 1 || news.day < 1) return null
  const isFarewell = farewell.test(text) && !ofTheDead.test(text)
  let found: YearClue | null = null
  for (const { 0: words, 1: year = '', 2: month, 3: day, index } of text.matchAll(wholeDate)) {
    const end = index + words.length
    const isOfDeath = isFarewell && death.test(text.slice(end, end + 30))
    const told = countDays({ year: Number(year), month: Number(month), day: Number(day) })
    const at = [Number(year), Number(year) + 1].find((candidate) => {
      const passed = countDays({ year: candidate, month: news.month, day: news.day }) - told
      return passed >= 0 && passed <= (isOfDeath ? untilFarewell : lately)
    })
    // 9月1日,…。2017年9月1日,…通过: as a jubilee has it.
    const isJubilee = Number(month) === news.month && Number(day) === news.day && beganThen.test(text.slice(end, end + 30))
    const isOfSomebody = ofSomebody.test(text.slice(Math.max(0, index - 12), index)) || bornThen.test(text.slice(end, end + 6))
    if (at === undefined || isJubilee || (isOfSomebody && !weather.test(text.slice(end, end + 24)))) continue
    if (!found || at > found.year) found = { year: at, words }
  }
  return found && !ofOtherTime.test(text) ? found : null
}
