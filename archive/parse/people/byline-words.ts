/** The words of bylines other than names. All scanners work at one place of a text and never look back. */
import type { Role } from '#contract/models.ts'

import { oneOf } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { paperAtEnd } from './paper-at-end.ts'

/** 文: wrote; 图, 摄: took the pictures; 文/图: both, which tells nothing about anyone; 剪辑: did something else. */
export type Mark = 'text' | 'photo' | 'both' | 'other'

/** A role word; role null: people who are not in a byline (线索提供, 策划). */
export interface RoleWord {
  readonly role: Role | null
  readonly medium: string | null
  readonly end: number
}

const medium = String.raw`[〇㐀-鿿𠀀-𲎯]{1,10}?(?:报业集团|全媒体|融媒体中心|融媒中心|融媒体|融媒|电视台|广播电台|电台|新闻网|新闻|视频|频道|日报|晚报|晨报|早报|商报|时报|今报|导报|播报|周刊|都市报|法制报|法治报|青年报|农村版|网|报|通讯社|社|客户端)`
const own = String.raw`本报|本网|本刊|本台|晚报|日报|商报|晨报|时报|今报|早报|南都|全媒体|融媒体|融媒|报业集团|客户端`
const rank = String.raw`首席|特派|特约|高级|资深|见习|实习|文字|视频|出镜|图文|新媒体|驻[〇㐀-鿿𠀀-𲎯]{2,6}?|赴[〇㐀-鿿𠀀-𲎯]{2,6}?前方`
/** 本报记者三访某乡: a title that tells what reporters do. */
const goes = '(?:[再重回一二三四五六七八九][访探]|探访|走[进访近]|直击|体验|亲历|实地|带[你您])'
const reporter = new RegExp(
  String.raw`(?:(?<medium>(?:${medium}|${own})(?:[·•・\-—/\s]{0,2}(?:${medium}|${own}))*)\s?)?(?:${rank}){0,3}\s?(?:记者(?!${goes})|特派员)(?:组)?:?`,
  'uy',
)
/** 记者, 本报首席记者, 通讯员: who reports, as part of a pattern. */
export const reporters: string = String.raw`(?:本报|本网|晚报|日报|全媒体|融媒体?)?(?:首席|见习|实习)?(?:记者|通讯员)`
const photoReporter = new RegExp(String.raw`(?:(?:${medium}|${own})\s?)?(?:首席|见习|实习)?(?:摄影|摄像|视觉|图片)记者:?`, 'uy')
const others: readonly (readonly [RegExp, Role | null])[] = [
  [/(?:本报|特约|本网)?(?:特约)?(?:通讯员|通联员):?/uy, 'correspondent'],
  [/(?:本报)?(?:实习生|实习学生):?/uy, 'intern'],
  [/(?:(?:网络|值班|本版|见习|实习|执行|新闻|新媒体|融媒体?|微信|文字)?(?:责任编辑|责编|编辑))[:/]?/uy, 'editor'],
  [/(?:本文|新闻)?(?:特约)?(?:作者|撰稿人?|撰文|采写|执笔|记录|文字|作)(?::|(?=[\s]))/uy, 'author'],
  [/(?:本文)?作者(?=[〇㐀-鿿𠀀-𲎯])/uy, 'author'],
  [/博主:(?=\s*[〇㐀-鿿𠀀-𲎯]{2,4}$)/uy, 'author'],
  [/(?:本报|本刊|本网)?(?:特约)?评论员:?(?=\s*[〇㐀-鿿𠀀-𲎯])/uy, 'author'],
  [/拍摄者?:/uy, 'photographer'],
  [/(?:本报)?特约摄影(?:师)?(?=\s)/uy, 'photographer'],
  [/(?:摄影|摄像|供图|图片):\s?(?:本报|[〇㐀-鿿𠀀-𲎯]{2,6})?记者(?=\s)/uy, 'photographer'],
  [/(?:本[报栏版组])?(?:摄影|摄像|供图|图片提供|图片)(?::|(?=\s+[〇㐀-鿿𠀀-𲎯]))/uy, 'photographer'],
  [
    /(?:线索提供|新闻线索|报料人?|爆料人?|策划|执行|统筹|监制|总监制|审核|终审|校对|美编|责校|校审|审校|审读|监审|[一二三初复]审|签发|签审|制图|漫画|视频摄制|视频|音频|剪辑|出镜|配音|播音|主播|主持|制作|制版|排版|海报|设计|翻译|编译|整理|选编|摘编|题写|(?:执行|值班)?(?:副?总编辑?|副?主编|编委|主任)|值班|编审|版式|视觉(?:设计)?|平面设计|美术编辑)(?:\s?[:|/]|(?=\s)|人:)/uy,
    null,
  ],
]

/** First characters of all the words above. */
const beginsOther = oneOf(
  '博选摘评本特通实网值见新责编作撰采执记文摄拍供图线报爆策统监总审终校美制漫视剪出配海设翻整题版融微一二三初复签音播主排副',
)

/** The role word that begins here. */
export function roleAt(text: string, at: number, resources: ParseResources): RoleWord | null {
  if (mayBeReporter(text, at)) {
    photoReporter.lastIndex = at
    if (photoReporter.test(text)) return { role: 'photographer', medium: null, end: photoReporter.lastIndex }
    reporter.lastIndex = at
    const found = reporter.exec(text)
    if (found) return { role: 'reporter', medium: knownMedium(found.groups?.['medium'], resources), end: reporter.lastIndex }
  }
  if (!beginsOther(text, at)) return null
  for (const [pattern, role] of others) {
    pattern.lastIndex = at
    if (pattern.test(text)) return { role, medium: null, end: pattern.lastIndex }
  }
  return null
}

/** 记者 must follow within a name's length of media and ranks; looking for it first keeps the scan cheap. */
function mayBeReporter(text: string, at: number): boolean {
  return isNear(text.indexOf('记者', at)) || isNear(text.indexOf('特派员', at))

  function isNear(found: number): boolean {
    return found >= 0 && found - at < longestReporter
  }
}
const longestReporter = 38

/** The paper in 正观新闻·郑州晚报, also run together: the last part that is a known outlet. */
function knownMedium(words: string | undefined, resources: ParseResources): string | null {
  const parts = (words ?? '').split(/[·•・\-—/\s]+/).reverse()
  const known = parts.find((part) => resources.outlets.outlets.has(part))
  return known ?? (parts[0] === undefined ? null : paperAtEnd(parts[0], resources))
}

const mediumName = new RegExp(medium, 'uy')

/** A paper's name standing alone before names: 荥阳时报 A. */
export function mediumAt(text: string, at: number, resources: ParseResources): { readonly name: string; readonly end: number } | null {
  if (!/[报网台社闻媒端版刊]/.test(text.slice(at, at + 14))) return null
  mediumName.lastIndex = at
  const found = mediumName.exec(text)?.[0]
  if (!found || found.length < 3) return null
  if (
    !resources.outlets.outlets.has(found) &&
    !/(?:日报|晚报|晨报|早报|商报|时报|今报|导报|播报|周刊|都市报|全媒体|融媒体中心|融媒中心|融媒体|融媒|电视台|网|新闻)$/.test(found)
  )
    return null
  return { name: found, end: at + found.length }
}

const both =
  /[/\s]?(?:文\s?[/、&]?\s?(?:图片|图|摄影|摄)(?:视频)?|图\s?[/、]\s?文(?:视频)?|文并[摄图]|摄影报道|摄影报导|采写|采访整理|采访|报道|报导|供稿|[〇㐀-鿿𠀀-𲎯]{2,4}报道|\(?发自[〇㐀-鿿𠀀-𲎯]{2,8}|整理|综合)(?=$|[\s/、,;。.)】|])/uy
/** …; A 片, beside B 文; 甲图乙 文, but behind a space 图尔洪 is a name. */
const photoAfter =
  /[/\s]?(?:图片|图|摄影|摄制|摄|供图|提供|翻拍|拍摄)(?=$|[\s、,;。.)】|])|(?<!\s)\/?(?:图片?|摄影?|摄制|供图|提供|翻拍|拍摄)(?=[〇㐀-鿿𠀀-𲎯]{2,4}[/\s])|[/\s]片(?=$|[\s)])/uy
/** 甲文记者乙图: the next role follows without a space. */
const textAfter = /[/\s]?文(?:字|视频)?(?=$|[\s、,;。.)】|]|[〇㐀-鿿𠀀-𲎯]{2,3}\/[图摄]|(?:首席|本报|见习)?(?:记者|实习生|通讯员))/uy
const photoBefore = /(?:图|摄影|摄)\s?[/:]\s?|(?:图|摄影|摄)(?=\s)/uy
const textBefore = /(?:文字|文)\s?[/:]\s?|文(?=\s)/uy

/** The mark that begins here: after names they tell what those did, before names what these did. */
export function markAt(text: string, at: number, afterNames: boolean): { readonly kind: Mark; readonly end: number } | null {
  if (!mayBeMark(text, at) || (afterNames && beginsCredit(text, at))) return null
  for (const [pattern, kind] of afterNames ? afterMarks : beforeMarks) {
    pattern.lastIndex = at
    if (pattern.test(text)) return { kind, end: pattern.lastIndex }
  }
  return null
}

/** 撰文 A 摄影 B: where another name follows and ends the line, the word goes with that. */
const credit = /\s(?:摄影|图片)\s+(?![〇㐀-鿿𠀀-𲎯]{0,4}(?:记者|通讯员|实习))[〇㐀-鿿𠀀-𲎯]{2,4}\s*$/uy
function beginsCredit(text: string, at: number): boolean {
  credit.lastIndex = at
  return text[at] === ' ' && credit.test(text)
}

/** 文, /图, 发自…, 综合; 深度报道: any word in front of the last. */
function mayBeMark(text: string, at: number): boolean {
  if (beginsMark(text, at)) return true
  const report = text.indexOf('报道', at)
  return report > at && report - at <= longestKind
}
const beginsMark = oneOf(' /文图摄采报供整综(发提翻拍')
const longestKind = 4

const photoLead = /(?:图片|图|摄影|摄)\s?[/:]\s?(?=[〇㐀-鿿𠀀-𲎯])/uy
const beginsLead = oneOf('图摄文')
const textLead = /(?:文字|文)\s?[/:]\s?(?!图|摄)(?=[〇㐀-鿿𠀀-𲎯])/uy

/** 图/ or 文: before a name, whatever stood before: it begins a new credit. */
export function leadMarkAt(text: string, at: number): { readonly kind: Mark; readonly end: number } | null {
  if (!beginsLead(text, at) || text[at - 1] === '/') return null
  for (const [pattern, kind] of [
    [photoLead, 'photo'],
    [textLead, 'text'],
  ] as const) {
    pattern.lastIndex = at
    if (pattern.test(text)) return { kind, end: pattern.lastIndex }
  }
  return null
}

/** A/剪辑 */
const otherAfter = /\s?\/\s?(?:视频|剪辑|制图|摄像|拍摄剪辑|编辑|美编|漫画|配音|出镜|海报|设计)(?=$|[\s/、,;。.)】|])/uy

const afterMarks: readonly (readonly [RegExp, Mark])[] = [
  [otherAfter, 'other'],
  [both, 'both'],
  [photoAfter, 'photo'],
  [textAfter, 'text'],
]
const beforeMarks: readonly (readonly [RegExp, Mark])[] = [
  [both, 'both'],
  [photoBefore, 'photo'],
  [textBefore, 'text'],
]
