/** What stands below a picture: forms of captions, and those who took it. */
import type { Person } from '#contract/models.ts'

import { readByline } from '../people/byline.ts'
import { isClearName } from '../people/names.ts'
import { makePlain, stripReadings } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { newsOpening } from './openings.ts'

/** The end or the beginning of what is said of a picture. */
export const captionPattern: RegExp =
  /(?:[\s(。,]|^)(?:本报|晚报|日报)?(?:首席|见习)?(?:记者|通讯员|特约摄影|摄影)?\s?[〇㐀-鿿𠀀-𲎯]{1,4}\s?[〇㐀-鿿𠀀-𲎯]{0,3}\s?(?:摄|(?<!文)\/[图摄]|供图|摄影)\)?$|(?:记者|通讯员)\s?[〇㐀-鿿𠀀-𲎯]{2,4}(?:\s[〇㐀-鿿𠀀-𲎯]{2,4}){0,3}\s?(?:\s(?<!文\s)图|\((?:本报)?资料图片?)\)?$|\([^()]{0,10}(?:资料(?:图片?|照片)|翻拍)\)?。?$|^(?:图为|图[①-⑩\d一二三四说]?:|上图|下图|左图|右图|资料图|本栏图片|本版图片|图片由|图片说明)/u
/** 《渠边》张敏/图,获…铜奖。 */
const prized: RegExp = /^[^。/]{2,24}\/图,[^。]{2,80}。$/
/** 张敏(左)向李红(右二)赠送… */
export const pointsInPicture: RegExp = /\((?:[前后左右中]{1,2}|[前后左右][一二三四](?:排)?|[前后]排(?:[左右中][一二三四]?)?)\)/
/** People as they are seen in pictures. */
export const seen: RegExp = /嘉宾|农户|村民|市民|群众|游客|学生|孩子|小朋友|工人|民警|志愿者|队员|演员|选手|居民|老人/

/** 几名志愿者正在渠边捡垃圾: who is doing what and where. */
export const atWork: RegExp = new RegExp(
  String.raw`^(?:[一二两三四五六七八九十几数]{1,2}[名位群个对]|[〇㐀-鿿𠀀-𲎯]{0,6}的)?(?:${seen.source})(?:们)?(?:正在|正|在)[〇㐀-鿿𠀀-𲎯]{4,16}$`,
  'u',
)

/** 水渠边,几名戴斗笠的村民在清淤 · 闸房里,技术员正在校准水位计: where, who and at what; what goes on or begins there (…正在进行) a title tells. */
export const atPlace: RegExp = new RegExp(
  String.raw`^[〇㐀-鿿𠀀-𲎯]{1,12}[里上下中前旁边内外处],(?:(?:[一二两三四五六七八九十几数]{1,2}[名位群个对])?(?:[〇㐀-鿿𠀀-𲎯]{0,6}的)?(?:${seen.source})(?:们)?(?:正在|正|在)|[〇㐀-鿿𠀀-𲎯]{2,6}正在(?!进行|展开|开展|推进|成为|消失|兴起|改变|上演|发生|形成|等待|悄然))[〇㐀-鿿𠀀-𲎯]{2,14}$`,
  'u',
)

/** 老人吃饭有了着落, 村民用上自来水, 居民总算放心: what has changed for people, and what they think of it, no picture shows; a title tells it. */
export const turns: RegExp =
  /有了|成了|成为|变成|变身|[不没无说盼难]|终于|总算|告别|迎来|圆了|[住用喝吃坐过穿看]上(?![午个了])|如何|怎|放心|安心|踏实|满意|省[心钱时]|问题|投诉|实惠|保障/

/** 9日中午,村民来到渠边 · 嘉宾步入会场: what was on a day; who is seen at what, in a line that stands alone. */
export function showsScene(plain: string, isAlone: boolean): boolean {
  return (
    /^\d{1,2}日.{0,8},.{6,}$/.test(plain) || (isAlone && /^[〇㐀-鿿𠀀-𲎯]+$/u.test(plain) && (seen.test(plain) || inAction.test(plain)))
  )
}
const inAction = /.{2}(?:正在|正|在|着).{3}/

/** 网友拍摄的通水时的情景 */
export const shot: RegExp = /^(?:网友|市民|读者|记者|居民)?(?:拍摄|提供)的.{2,24}(?:情景|场景|画面|照片|现场|截图)$/

/** 通水 某某视觉摄影, below a line of that kind. */
export const studio: RegExp = /^[〇㐀-鿿𠀀-𲎯]{2,12}\s[〇㐀-鿿𠀀-𲎯]{2,6}摄影$/u
/** ▲ 渠边的桥。 图/某某: the sign points at the picture above. */
const pointer = /^[▲△▼].{2,100}图\s?[/:]\s?[〇㐀-鿿𠀀-𲎯]{2,8}$/u
/** ▲村民在渠边清淤: with the sign and without his name somebody is seen at something; ▲渠水进了院子 may be a subheading. */
export function isPointer(plain: string): boolean {
  const sign = plain[0] ?? ''
  if (sign !== '▲' && sign !== '△' && sign !== '▼') return false
  const rest = plain.slice(1).trimStart()
  return (
    pointer.test(plain) ||
    (rest.length <= 30 && /^[〇㐀-鿿𠀀-𲎯,、“”]+$/u.test(rest) && seen.test(rest) && inAction.test(rest) && !turns.test(rest))
  )
}
/** 渠边的村民。          渠里的鱼。: two pictures side by side. */
export const pictures: RegExp = /^[^。\s]{4,40}。\s{5,}[^。\s(]{4,40}。$/

/** …和儿子在河边 本报记者 A 摄: what can be seen and who took it, without a full stop; a title names nobody so. */
export function isCreditedLine(plain: string): boolean {
  if (plain.length <= 80 && /[片)图供]$/.test(plain) && lent.test(plain)) return true
  if (plain.length > 80 || !/(?:[摄图影]\)?|资料图片\))$/.test(plain) || plain.includes('。') || signedAtStart.test(plain)) return false
  const credit = creditAtEnd.exec(plain)
  return credit !== null && credit.index >= 4
}

/** 村民在渠边 (图片来源:村委会) · ▲旧渠边的水磨 资料图片 · 老人回到家 (受访者供图) · 渠边起了火 网友提供: nobody took it for this page. */
const lent =
  /^[^。]{4,60}(?:\s?\((?:(?:图片|照片|图)来?源?自?:[^()。]{2,16}|[^()。,]{2,16}(?:供图|提供))\)|\s(?:本报|网络)?资料(?:图片|照片)|\s[〇㐀-鿿𠀀-𲎯]{2,10}供图|\s(?:网友|市民|读者|受访者|当事人|家属|警方|[〇㐀-鿿𠀀-𲎯]{1,8}(?:局|队|所|院|馆|校|中心|社区|街道|公司|部门))提供)$/u
const signedAtStart = /^[□■◆●(【\s]*[〇㐀-鿿𠀀-𲎯]{0,6}(?:记者|通讯员|实习生)\s/u
const creditAtEnd =
  /[\s(,]?(?:(?:本报|晚报|日报|[〇㐀-鿿𠀀-𲎯]{2,4}报)?(?:全媒体|融媒体?)?(?:首席|见习|实习)?(?:记者|通讯员)\s*[〇㐀-鿿𠀀-𲎯]{2,4}(?:\s[〇㐀-鿿𠀀-𲎯]{1,3}){0,3}\s*(?:\/?\s*摄影?|供图|(?<!文\s?)\/?图|\((?:本报)?资料图片?)|\s[〇㐀-鿿𠀀-𲎯](?:[〇㐀-鿿𠀀-𲎯]{1,2}|\s[〇㐀-鿿𠀀-𲎯])\s?(?:\/?摄|\/图)|\s[〇㐀-鿿𠀀-𲎯]{2,6}摄影)\)?$/u

/** What can be said below a picture; news begins with its day. */
export function isShortSentence(plain: string): boolean {
  return plain.length <= 33 && plain.endsWith('。') && /^[〇㐀-鿿𠀀-𲎯,、“”]{5,32}。$/u.test(plain) && !newsOpening.test(plain)
}

/** 认亲找回的五十二只羊。: whom or what a picture shows, and nothing that anybody does. */
export const shownThing: RegExp = /^(?!.*(?:[是有了这那,、“]|\d日))[^。!?:;]{4,22}的[^。的]{2,8}。$/

/** 5月21日,某某村的老汉在棚里摘番茄。: who is at what on a day. */
export const sceneOfDay: RegExp = /^(?:\d{1,2}月)?\d{1,2}日(?:[上下中]午|清晨)?,[^。]{6,36}(?:在|正)[^。]{2,16}。$/

/** A paragraph that tells what a picture shows; `hasBody`: text stands above it. */
export function showsPicture(plain: string, hasBody: boolean): boolean {
  return (
    (plain.length < 160 && /[摄图影片拍]\)?$/.test(plain) && captionPattern.test(plain.slice(-60)) && !isReport(plain, hasBody)) ||
    /^(?:图为|图[①-⑩一二三四\d]?\s*:|图片由|图片说明|本[栏版]图片|上图|下图|[小大]图\s?:|▲.{0,58}$)/.test(plain) ||
    (plain.length < 110 && (prized.test(plain) || pointsInPicture.test(plain)))
  )
}

/** A paragraph of a report whose last sentence alone tells what the picture shows, or whose end says who wrote it: A/文 B/图. */
function isReport(plain: string, hasBody: boolean): boolean {
  return (hasBody && /[。!?]\s*图为/.test(plain)) || /\/文[\s,、]/.test(plain.slice(-40))
}

/**
 * The only lines of a page that no blank ones part: short sentences, each whole, two and more above the text or behind its first
 * paragraph. Each says what a picture shows. Gives their places.
 */
export function findPictureBlock(
  lines: readonly { readonly plain: string; readonly isText: boolean; readonly spaced: boolean }[],
): ReadonlySet<number> {
  const isShown = (at: number): boolean => (lines[at]?.isText ?? false) && isShortSentence(lines[at]?.plain ?? '')
  const isLong = (at: number): boolean => (lines[at]?.isText ?? false) && (lines[at]?.plain.length ?? 0) > longestShown
  const places = lines.map((_, at) => at)
  const first = places.findIndex(isShown)
  let end = first + 1
  while (first >= 0 && isShown(end) && !lines[end]?.spaced) end++
  const isApart = isLong(end) && lines.slice(end).every(({ spaced, isText }) => spaced || !isText)
  const isBlock = end - first >= 2 && places.slice(0, first).filter(isLong).length <= 1
  return new Set(first >= 0 && isBlock && isApart ? places.slice(first, end) : [])
}
const longestShown = 40

const credited =
  /(?:图片?|照片|本[栏版]图片|摄影)?由((?:[〇㐀-鿿𠀀-𲎯]{0,8}记者|通讯员)?\s*[〇㐀-鿿𠀀-𲎯]{1,4}(?:\s[〇㐀-鿿𠀀-𲎯]{1,3})?)\s*(摄|翻拍|拍摄|提供|采写|撰写|整理)/gu
const signedCaption =
  /(?:^|[\s(。,!?])((?:[〇㐀-鿿𠀀-𲎯]{0,8}(?:记者|通讯员|摄影)\s*)?[〇㐀-鿿𠀀-𲎯]{1,4}(?:\s[〇㐀-鿿𠀀-𲎯]{1,3}){0,4}\s?(?:摄|(?<!文)\/[图摄]|(?<!文[/])图|供图|摄影|\((?:本报)?资料图片?))\)?$/u

const roleWords = /记者|通讯员|^摄影/

/** 本报记者 A 摄 at the end of a caption; 图片由 A 翻拍,文字由 B 采写. */
export function readCredit(unit: { readonly plain: string; readonly text: string }, resources: ParseResources): readonly Person[] {
  const told = [...unit.plain.matchAll(credited)].flatMap((found): Person[] => {
    const from = found.index + found[0].indexOf('由') + 1
    const words = found[1] as string
    const { people } = readByline(words, resources, { printed: stripReadings(unit.text).slice(from, from + words.length), bare: true })
    const isPhoto = !/[采撰整]/.test(found[2] as string)
    return people.map(({ name, role }) => ({ role: isPhoto ? 'photographer' : role === 'author' ? 'reporter' : role, name }))
  })
  if (told.length > 0) return told
  const signed = signedCaption.exec(unit.plain)
  if (!signed) return []
  const words = (signed[1] as string).replace(/\(.*$/, '')
  const from = signed.index + signed[0].indexOf(words)
  const { people } = readByline(words, resources, { printed: stripReadings(unit.text).slice(from, from + words.length) })
  // 送书到村 张敏摄: without a role the last word is the name; 送书到村 某某视觉摄影 has none.
  const isNamed = (name: string, isLast: boolean): boolean => (isLast && !words.endsWith('摄影')) || isClearName(makePlain(name), resources)
  return people
    .filter(({ name }, index) => roleWords.test(words) || isNamed(name, index === people.length - 1))
    .map(({ name }) => ({ role: 'photographer', name }))
}

/** 清淤前的水渠清淤前的水渠: the name of a picture, and its caption; gives it once. Null: nothing is printed twice. */
export function printedOnce(text: string): string | null {
  const half = text.length / 2
  if (!Number.isInteger(half) || half < shortestTwice || half > longestTwice) return null
  return text.startsWith(text.slice(half)) ? text.slice(0, half) : null
}
const shortestTwice = 5
const longestTwice = 40

/** A thing as it is seen, somebody at something: no title. */
export function namesPicture(plain: string): boolean {
  return /的[〇㐀-鿿𠀀-𲎯]{1,6}$/u.test(plain) || seen.test(plain) || inAction.test(plain)
}
