/**
 * The words before the first sentence, and the byline that stands there or after the last full stop.
 *
 *   opening = bracket? dateline byline-in-brackets? | byline-in-brackets | dateline 记者 A B 报道
 *   dateline = 本报讯 | 中原网讯 | 本报洛阳讯 | 新华社北京3月5日电 | 据新华社…电
 *   ending  = full-stop ( byline | "(" byline ")" ) mark?
 */
import type { Person } from '#contract/models.ts'

import { surfaceOf } from '../data/gazetteer.ts'
import { newsDays } from '../data/news-days.ts'
import { endsWithOne, makePlain } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { readByline, type Byline } from './byline.ts'
import { namesBehindHome } from './home-places.ts'
import { isClearName, isPlainName, isLikelyName } from './names.ts'
import { endOfText } from './sheet-mark.ts'

/** What was found at an end of a paragraph. */
export interface Cut {
  readonly dateline: string | null
  /** Where the dateline begins, when a byline stands in front of it. */
  readonly datelineAt?: number
  readonly people: readonly Person[]
  readonly media: readonly string[]
  /** Where the paragraph's own text begins (opening) or ends (ending). */
  readonly at: number
}

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const agency = String.raw`据?(?:新华社|中新社|中国新闻社|中新网|新华网|人民网|央视网|本报|法新社|路透社|美联社)(?:记者)?[〇㐀-鿿𠀀-𲎯、\s]{0,14}?(?:\d{1,4}年)?(?:${number}月)?${number}日(?:\d{5,6}(?=消息))?(?:专|综合|消息)?(?:电|讯|消息)`
const paper = String.raw`(?:本报|本网|本刊|本台|晨报|晚报|日报|早报|商报|今报|时报|(?:[〇㐀-鿿𠀀-𲎯]{2,8}[报网][·•])?[〇㐀-鿿𠀀-𲎯]{2,9}?(?:日报|晚报|晨报|商报|时报|今报|新闻网|新闻|网|报))(?:综合)?[〇㐀-鿿𠀀-𲎯]{0,6}?(?:\d{1,2}月\d{1,2}日[〇㐀-鿿𠀀-𲎯]{0,4}?)?(?:讯|消息|综合消息|快讯|专电)`
/** 据新华社郑州电 …, 本报洛阳电(记者 A): without the day, where nothing but 电 can be meant. */
const undated = String.raw`(?:据?(?:新华社|中新社|中新网|新华网)[〇㐀-鿿𠀀-𲎯]{0,6}?|本报[〇㐀-鿿𠀀-𲎯]{2,6}?)(?:专|综合)?电(?=$|[\s(:])`
const dateline = new RegExp(
  String.raw`^[【\[]?(?:${agency}|${undated}|${paper}|据[〇㐀-鿿𠀀-𲎯]{2,8}(?:社|报|网)(?:电|消息|报道))[】\]]?(?=$|[\s(:,【*]|[〇㐀-鿿𠀀-𲎯\d“《])`,
  'u',
)

/** 某地消息(见习记者 A): a place makes a dateline only where the reporter is named behind it. */
const fromPlace = /^(?!好消息|最新消息)[〇㐀-鿿𠀀-𲎯]{2,4}(?:消息|讯)(?=\s?\((?:本报|见习|实习|首席)?(?:记者|通讯员))/u

/** 海都讯 3月14日…: what a paper calls itself, before the day. */
const shortPaper = /^[〇㐀-鿿𠀀-𲎯]{2,3}(?<![快资通简短喜音视])讯(?=\s+(?:\d{1,2}月)?\d{1,2}日)/u

/** The dateline at the start of a text, as printed; null when there is none. */
export function readDateline(plain: string): string | null {
  if (!/[讯电]|消息/.test(plain.slice(0, 40))) return null
  const found = (dateline.exec(plain.slice(0, 48)) ?? fromPlace.exec(plain) ?? shortPaper.exec(plain))?.[0]
  return found && !/获悉|记者|通讯$/.test(found) ? found : null
}

/** 本报讯 记者张某报道: … · 本报记者 A 复信:… · 本报讯 记者 A B 昨日… */
const told =
  /^((?:本报|[〇㐀-鿿𠀀-𲎯]{2,8}[报网])?(?:首席|见习|实习)?(?:记者|通讯员)[^,。:]{2,24}?)(?:\s?文\/图|\s?(?:摄影)?报道|\s?(?:复信|回信|回复|答复)(?=\s?:))[:\s]*/u
const spaced = /^(?:本报)?(?:首席|见习|实习)?记者\s+(?:[〇㐀-鿿𠀀-𲎯]{2,4}\s+){1,4}(?=\S)/u

/** 又据新华社…电(记者 A) · 另讯(记者 A): a piece goes on with what another reporter sent, and nothing begins. */
const further = /^[又另](?:据|讯(?=\s?\())/
function readFurther(plain: string): string | null {
  const word = further.exec(plain)?.[0]
  if (word === undefined || word.endsWith('讯')) return word ?? null
  const found = readDateline(plain.slice(1))
  return found === null ? null : `${plain[0]}${found}`
}

/** The opening of a paragraph: dateline, people, and where its text begins. Null when it simply begins. */
export function readOpening(plain: string, printed: string, resources: ParseResources): Cut | null {
  const signed = readSignedOpening(plain, printed, resources)
  if (signed) return signed
  const head = readDateline(plain) ?? readFurther(plain)
  let at = head?.length ?? 0
  at = skip(plain, at, /[\s:,]/)
  // 某某网消息(某某都市报)(记者 A)
  if (head) at += borrowedFrom.exec(plain.slice(at, at + 16))?.[0].length ?? 0
  const bracket = bracketAt(plain, at)
  if (bracket) {
    // 【记者】为什么选了粮仓?: who asks.
    if (!head && plain.endsWith('?') && bracket - at < 6) return null
    if (/^.(?:本报)?(?:报道组|采访组|记者|评论员|集体采写|特约评论员)$/.test(plain.slice(at, bracket)))
      return { dateline: head, people: [], media: [], at: skip(plain, bracket + 1, /[\s:,]/) }
    const readTo = (end: number): Byline => readByline(plain.slice(at + 1, end), resources, { printed: printed.slice(at + 1, end) })
    // The bracket tells where a name ends; a paper alone it does not make a byline: 【某某日报】.
    const closed = readTo(bracket + 1)
    const inside = closed.people.length > 0 ? closed : readTo(bracket)
    if (inside.marked && (inside.people.length > 0 || inside.whole)) {
      const end = skip(plain, bracket + 1, /[\s:,]/)
      // (记者 A)(通讯员 B)
      const second = plain[end] === '(' ? readOpening(plain.slice(end), printed.slice(end), resources) : null
      return {
        dateline: head,
        people: [...inside.people, ...(second?.people ?? [])],
        media: [...inside.media, ...(second?.media ?? [])],
        at: end + (second?.at ?? 0),
      }
    }
    const bare = head ? readRoleless(plain.slice(0, bracket + 1), printed, at, bracket + 1, resources) : null
    if (bare) return { ...bare, dateline: head, at: skip(plain, bracket + 1, /[\s:,]/) }
    return head ? { dateline: head, people: [], media: [], at } : null
  }
  const named = head ? null : readNamesBeforeNews(plain, printed, resources)
  if (named) return named
  const start = plain.slice(at, at + 48)
  const isNamed = /记者|通讯员/.test(start)
  const own = isNamed ? told.exec(start) : null
  const words = own?.[0] ?? (isNamed && head ? spaced.exec(start)?.[0] : undefined)
  if (words) {
    const names = (own?.[1] ?? words).trim()
    const people = readByline(names, resources, { printed: printed.slice(at, at + names.length) })
    if (people.whole && people.people.length > 0)
      return { dateline: head, people: people.people, media: people.media, at: at + words.length }
  }
  return head ? { dateline: head, people: [], media: [], at } : null
}

const borrowedFrom = /^\(《?[〇㐀-鿿𠀀-𲎯]{2,8}[报网社]》?\)(?=\()/u
const signedOpening = /^[□■◆●][^,。:]{2,30}?\s+(?=本报[〇㐀-鿿𠀀-𲎯]{0,4}讯)/u

/** □某报 A 本报讯 …: the byline in front of the dateline. */
function readSignedOpening(plain: string, printed: string, resources: ParseResources): Cut | null {
  const words = signedOpening.exec(plain)?.[0]
  if (!words) return null
  const { people, media, whole } = readByline(words.trim(), resources, { printed: printed.slice(0, words.trim().length), strict: true })
  const rest = readOpening(plain.slice(words.length), printed.slice(words.length), resources)
  if (!whole || people.length === 0 || !rest) return null
  return {
    dateline: rest.dateline,
    datelineAt: words.length,
    people: [...people, ...rest.people],
    media: [...media, ...rest.media],
    at: words.length + rest.at,
  }
}

const newsBegins = new RegExp(String.raw`\s(?=(?:${newsDays}|\d{1,2}日|\d{1,2}月\d{1,2}日)[〇㐀-鿿𠀀-𲎯,])`, 'u')

const longestOpening = 80

/** 时报 A 通讯员 B 文/图 昨天,…: the byline at the start of a paragraph, before the words with which news begins. */
function readNamesBeforeNews(plain: string, printed: string, resources: ParseResources): Cut | null {
  const space = plain.indexOf(' ')
  if (space < 0 || space > longestOpening) return null
  const end = newsBegins.exec(plain.slice(0, longestOpening))?.index ?? -1
  if (end < 3 || !/[报刊网者员生闻]/.test(plain.slice(0, end)) || /[,。]/.test(plain.slice(0, end))) return null
  const read = readByline(plain.slice(0, end), resources, { printed: printed.slice(0, end), strict: true })
  return read.marked && read.whole && read.people.length > 0
    ? { dateline: null, people: read.people, media: read.media, at: end + 1 }
    : null
}

const endsClosed = endsWithOne('。!?…;:,”’')
const finals = /[。!?…;”」』》)】.]/

/** The byline after the last full stop of a paragraph, or null. */
export function readEnding(plain: string, printed: string, resources: ParseResources): Cut | null {
  if (endsClosed(plain)) return null
  const end = endOfText(plain)
  const at = endingStart(plain, end)
  if (at < 0) return null
  const picture = ofPicture.exec(plain.slice(at, end))?.[0].length ?? 0
  // (左图,为网友提供): whoever lent a picture took none.
  if (picture > 0 && /^(?:为|由)|提供|资料/.test(plain.slice(at + picture, end))) return null
  const words = plain.slice(at + picture, end).replace(borrowed, ')')
  const people = readByline(words, resources, { printed: printed.slice(at + picture, end), strict: true })
  if (
    people.marked &&
    people.whole &&
    (people.people.length > 0 || /^\s*[(【[]?(?:(?:本报)?记者|线索提供|新闻线索|[选摘]编\s)/.test(words))
  ) {
    return { dateline: null, people: people.people, media: people.media, at: trimEnd(plain, at) }
  }
  return readRoleless(plain, printed, at, end, resources) ?? readNameAtEnd(plain, printed, at, end, resources)
}

/** …退回来。  张敏: white space, and a name that is no word, nor 连载 or 全文完; …退回来。孙怀安, without any: nothing but a name. */
function readNameAtEnd(plain: string, printed: string, at: number, end: number, resources: ParseResources): Cut | null {
  const name = /^\s{2,}(?!.{1,2}(?:载|续|完|选|摘|评)$)([〇㐀-鿿𠀀-𲎯]{2,3})$/u.exec(plain.slice(at, end))?.[1]
  if (name === undefined ? !isPlainName(plain.slice(at, end), resources) : !isClearName(name, resources)) return null
  const from = end - (name?.length ?? end - at)
  return { dateline: null, people: [{ role: 'author', name: printed.slice(from, end) }], media: [], at: trimEnd(plain, at) }
}

/** (右图,A 摄) · (来源:某某日报 A 摄) · (本版图片除署名外均为A摄) · ③2 A 摄 · ③6 记者 A 文, behind a number of the duty sheet */
const ofPicture =
  /^\s*\(?本[版组](?:稿件|报道|文字)(?:均|皆)?由(?=[〇㐀-鿿𠀀-𲎯]{0,8}(?:记者|通讯员))|^\s*[①②③④⑤⑥⑦⑧⑨⑩]\d{1,2}\s(?=[〇㐀-鿿𠀀-𲎯]{2,4}\s?摄|(?:本报)?(?:记者|通讯员)\s)|^\s*\((?:图片|稿件)?来源\s*:\s*[〇㐀-鿿𠀀-𲎯]{2,6}(?:日报|晚报|晨报|早报|商报|时报|都市报|新闻网|新华社)\s*(?=(?:记者\s*)?[〇㐀-鿿𠀀-𲎯]{2,4}\s?摄)|^\s*\((?:[左右上下如本题]图|资料图片?|本[版栏组]图片|图片)(?:[,、:\s]|(?=除|均|皆|为|由|提供|[〇㐀-鿿𠀀-𲎯]{2,4}\s?摄))\s*(?:除署名外)?(?:均|皆)?(?:为(?!网友))?/u
/** (记者 A 来源某报) */
const borrowed = /\s来源\s?:?[〇㐀-鿿𠀀-𲎯]{3,10}\)$/u

/** (A B), or A B and perhaps the paper in brackets, without a role, behind the last full stop. */
function readRoleless(plain: string, printed: string, at: number, end: number, resources: ParseResources): Cut | null {
  const from = skip(plain, at, /\s/)
  const row = rowOfNames.exec(plain.slice(from, end))?.[1]
  const people = row
    ? readNamesInBrackets(`(${row})`, resources, `(${printed.slice(from, from + row.length)})`)
    : readNamesInBrackets(plain.slice(from, end), resources, printed.slice(from, end))
  return people.length === 0 ? null : { dateline: null, people, media: [], at: trimEnd(plain, at) }
}

/** A B C(某某晚报) */
const rowOfNames = /^([〇㐀-鿿𠀀-𲎯]{2,3}(?:\s+[〇㐀-鿿𠀀-𲎯]{2,3}){1,4})\s*(?:\([〇㐀-鿿𠀀-𲎯]{2,8}[报网社]\))?$/u

/** (A B): names that begin with surnames, one of several perhaps with none that is known, and nothing else in the brackets but where somebody lives. */
export function readNamesInBrackets(plain: string, resources: ParseResources, printed: string = plain): readonly Person[] {
  const inside = /^\(([〇㐀-鿿𠀀-𲎯·\s]{2,24})\)$/u.exec(plain)?.[1]
  if (!inside) return []
  const from = Math.max(1, namesBehindHome(plain, resources))
  const words = inside.slice(from - 1)
  const { people, whole } = readByline(words, resources, { printed: printed.slice(from, -1), bare: true })
  // (闪 亮): printed with a space it is no word.
  const isSpaced = /^[〇㐀-鿿𠀀-𲎯](?:\s[〇㐀-鿿𠀀-𲎯]){1,3}$/u.test(words)
  const likely = people.filter(({ name }) => {
    const own = makePlain(name)
    return isSpaced ? isLikelyName(own, resources) : isClearName(own, resources)
  })
  const areNames = people.every(
    (person) =>
      likely.includes(person) ||
      (likely.length > 1 && mayBeName(person.name, resources)) ||
      (likely.length === 1 && people.length === 2 && isNameAndWord(makePlain(person.name), resources)),
  )
  return whole && people.length <= mostNames && areNames ? people : []
}
const mostNames = 5

/** 加永, beside two names that begin with surnames. */
function mayBeName(name: string, { words }: ParseResources): boolean {
  return (
    name.length >= 2 && name.length <= 3 && !words.has(name.slice(0, 2)) && !words.has(name.slice(-2)) && !/[的了着过在有是]/.test(name)
  )
}

/** 安静, beside one other name: a surname and what people are called; 农民, 高中 and 经济 say who, where or of what somebody tells. */
function isNameAndWord(plain: string, resources: ParseResources): boolean {
  const { gazetteer, pageHeads } = resources
  return (
    plain.length === 2 &&
    calledSo.test(plain) &&
    isLikelyName(plain, resources) &&
    !gazetteer.cities.has(plain) &&
    !pageHeads.sections.has(plain) &&
    surfaceOf(plain, gazetteer) === undefined
  )
}
const calledSo = /[平静青明亮华涛波林春雪云红英健康宁安乐武杰勇刚毅辉光阳晨松鸣飞龙凤玉荣兴喜庆欢欣然野]$/

/** Where the words after the last full stop begin; −1 when the paragraph ends with it or the rest is too long for a byline. */
function endingStart(plain: string, end: number): number {
  const from = Math.max(0, end - 90)
  const closed = plain[end - 1] === ')'
  const limit = closed ? plain.lastIndexOf('(', end - 1) - 1 : end - 1
  for (let at = limit; at >= from; at--) {
    const unit = plain[at] as string
    if (at < end - 1 && finals.test(unit) && !(unit === '.' && /\d/.test(plain[at - 1] ?? ''))) {
      // A bracket or quotation mark inside the byline is no full stop.
      if (unit === ')' && /(?:记者|通讯员|摄|图)/.test(plain.slice(Math.max(from, plain.lastIndexOf('(', at)), at))) continue
      return at + 1
    }
  }
  return -1
}

function bracketAt(plain: string, at: number): number | null {
  if (plain[at] !== '(' && plain[at] !== '[' && plain[at] !== '【') return null
  const close = plain[at] === '(' ? ')' : plain[at] === '[' ? ']' : '】'
  const end = plain.indexOf(close, at)
  return end > at && end - at < 120 ? end : null
}

function skip(text: string, from: number, what: RegExp): number {
  let at = from
  while (at < text.length && what.test(text[at] as string)) at++
  return at
}

function trimEnd(text: string, from: number): number {
  let at = from
  while (at > 0 && text[at - 1] === ' ') at--
  return at
}
