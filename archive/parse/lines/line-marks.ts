/** What a line is by itself, before anything is known of the page: frame, chrome, label, or text. */
import type { Person } from '#contract/models.ts'

import { readByline } from '../people/byline.ts'
import { readDateline } from '../people/dateline.ts'
import { isLikelyName } from '../people/names.ts'
import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import type { Line } from './lines.ts'

/** `text` is everything that may belong to an article. */
export type MarkKind =
  | 'blank'
  | 'rule'
  | 'mast'
  | 'papers'
  | 'issue'
  | 'neighbour'
  | 'print'
  | 'source'
  | 'issues'
  | 'tail'
  | 'page-code'
  | 'section'
  | 'chrome'
  | 'label'
  | 'notice'
  | 'byline'
  | 'caption'
  | 'editor'
  | 'lead-label'
  | 'text'

export interface LineMark {
  readonly kind: MarkKind
  readonly reason: string
  /** What follows belongs to the site. */
  readonly closes: boolean
}

/** 第A05版:都市新闻 · A04版:城事 · 004版: · 第4000期:第02版 · 第02版 上一期 … */
export const mastPattern: RegExp =
  /^(?:•\s*)?(?:第?\d+期[::]?\s*)?第?\s*(?:00(?=\d{3}))?([A-Z]{0,3}\d{1,3}|[a-z]\d{2,4}|[一二三四五六七八九十]{1,3}(?=版(?::|$)))\s*版(?=$|[\s:(|])\s*[::]?\s*(.*)$/
/** 2016年3月5日人民日报 第3版 */
export const datedMast: RegExp = /^(\d{4}年\d{1,2}月\d{1,2}日)\s*(\p{Script=Han}{2,10})\s*第([A-Z]?\d{1,3})版/u
/** 河南日报 2012年3月6日 星期二 第06版 要闻 */
export const headMast: RegExp =
  /^《?(\p{Script=Han}{2,10})》?\s*(\d{4}年\d{1,2}月\d{1,2}日)(?:\s*星期.)?\s*第?\s*([A-Z]{0,2}\d{1,3})\s*版[:\s]*(\S{0,14})$/u
/** (《河南日报》2012年3月6日 第3版) · 郑州日报 2005-12-09 · 《人民日报》(2010年8月20日 13版): who printed the text, and when. */
export const paperAndDate: RegExp =
  /^[([【—\s]*(?:原载|摘自|选自)?《?\s*(?<paper>\p{Script=Han}{2,10})\s*》?[\s,/(]*(?<date>(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?)[\s,]*(?:星期.|周.)?[\s,(]*(?:第?\s*(?<page>[A-Z]{0,2}\d{1,3}(?=\s*版)|[A-Z]{1,2}\d{2,3})\s*版?)?[^。!?;,\d]{0,6}[)\]】\s]*$/u
/** (2011-06-18/某某晚报) · 2016-01-16 某某报 */
export const dateAndPaper: RegExp =
  /^[([【]?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*[/,·\s]\s*《?(?<paper>\p{Script=Han}{2,10})》?[)\]】]?$/u
/** 第3版(国际) · 第3版() */
export const sectionPattern: RegExp = /^第([A-Z]?\d{1,3})版\s*\(([^)]{0,16})\)\s*$/
/** 当前版:04版 */
export const shownPage: RegExp = /^当前版(?:面)?\s*:\s*第?([A-Z]{0,2}\d{1,3})版$/
/** 当前报纸名称:某某晚报 */
export const shownPaper: RegExp = /^当前报纸(?:名称)?:\s*(\p{Script=Han}{2,12})$/u
/** 日期:12-24: the paper's own day without its year. */
export const dayOfPaper: RegExp = /^日期:\s*\d{1,2}[-.月]\d{1,2}日?$/
/** 浙江某报 > 第二版:时政: the way through a paper's own site. */
export const paperAndPage: RegExp =
  /^(?<paper>\p{Script=Han}{2,10})\s*[>»]\s*第(?<page>[A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3})版\s*:\s*(?<name>\p{Script=Han}{2,8})(?=\s|$)/u
/** 2024-02-03 2 2 某某晚报 content_226314.html 1 标题 /enpproperty-->: what a machine prints below the text. */
export const machineTail: RegExp =
  /^\d{4}-\d{1,2}-\d{1,2}\s+\d+\s+\d+\s+(\p{Script=Han}{2,12})\s+content_\d+\.html?\s+\d+\s+(.*?)\s*(?:\/enpproperty.*)?$/u
/** 某某日报 3小时前 · 某某日报 昨天 09:12 · 某某日报 08-21 09:12 · 某某日报官方账号 2天前 */
const accountAgo =
  /^(\p{Script=Han}{2,10}?)(?:官方(?:账号|帐号|微博|微信)|客户端)?[\s·|]+(?:发布于|更新于)?\s?(?:刚刚|\d{1,2}\s?(?:分钟|小时|天|周|个月|年)前|(?:今天|昨天|前天)?\s?(?:\d{1,2}[-/.]\d{1,2}\s)?\d{1,2}:\d{2})(?:\s.{0,16})?$/u
/** 03-12 08:30 · 某某日报官方账号 */
const agoAccount =
  /^(?:(?:今天|昨天|前天)\s?)?(?:\d{1,2}[-/.]\d{1,2}\s)?\d{1,2}:\d{2}[\s·|]+(?:来自|发布于)?\s?(\p{Script=Han}{2,10}?)(?:官方(?:账号|帐号|微博|微信)|客户端)?$/u
/** Whose account posted the text. */
export function readAccount(plain: string): string | null {
  return accountAgo.exec(plain)?.[1] ?? agoAccount.exec(plain)?.[1] ?? null
}
/** 3上一篇 下一篇4 2023年12月18日 放大 缩小 默认 */
const datedButtons =
  /^3?\s*(?:上一篇|下一篇|[\s34])*\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:\s*星期.?)?(?:\s*(?:放大|缩小|默认|【打印】))+$/
const papers = /(?:返回主页|版面导航|标题导航|返回目录)\s*\||\|\s*(?:版面导航|标题导航|返回主页)|^返回主页\s*\|/
const issues = /^(?:\d{4}-\d{1,2}-\d{1,2},\d+\s*\|?\s*)+$/
const tail = /^\d{3,9}\s+\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}:\d{2}\s/
const dated = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|日期[:]\s*\d{8}/
const sourceWords = /来源\s*[:]|日期\s*[:]|本期出版日期|[【[]\s*打印\s*[】\]]|https?:\/\/\S|星期|发布时间|时间[:]/
const sourceBegins = /^(?:(?:本文|新闻|原文|稿件)?来源|稿源|文章来源|信息来源|出处|转自|【打印】)/
const sourceNamed =
  /^[(【]?(?:原载|原刊|刊于|摘自)\s*(?:于)?\s*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*《|^[□■]?\s*据\s*《[^》]{2,10}》\s*(?:报道)?$|^(?:•\s*)?[(【]?(?:来源|稿源|(?:本文|原文|新闻|稿件|文章|信息)来源|出处|转自|摘自|原载|选自|转载自)\s*(?:[:《|]|于《)/
/** 本报记者 A 通讯员 B    来源:某某网—某某日报 */
const signedSource =
  /^(?:本报|本网)?(?:记者|通讯员|作者)[\p{Script=Han}\s、:]{2,40}\s来源\s*:\s*[\p{Script=Han}—·-]{2,20}(?:\s+(?:点击|浏览|阅读|人气)(?:数|量|次数)?\s*:?\s*\d*次?)?$/u
/** 二〇一九年三月十二日 星期二 农历己亥年二月初六 */
const spelt =
  /^二[〇零○][〇零○一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅]{1,3}日(?:\s*星期.)?(?:\s*农历\S{2,12})?$/
/** No line with a date is without. */
const year = /\d{4}/
const editor = /^[【[((]?\s*(?:作者\s*:?\s*)?(?:网络|见习|本文|值班|本网|新闻)?(?:责任编辑|责编|编辑|值班编辑|编审)\s*[:|]/
const leadLabel = /^[【[]?(?:核心提示|内容提要|内容摘要|导读|提要|核心阅读|阅读提示|新闻提示|编者按|编者的话|开栏的话|开栏语)[】\]]?\s*:?$/
const pageCode = /^[A-Z]{1,2}[IVX]{0,4}\d{2,3}(?:版)?$/

/** A figure, a colon, a bar or a bracket: no line of the frame is without. */
const frameSigns = /[\d|:【《刚〇○]|^二零|^第[一二三四五六七八九十]/
/** Without one of these no line is a byline. */
const bylineWords =
  /^\(|\(发自|摄\(新|[\u25a0-\u2bff※撰]|(?:[摄图文报网社台刊闻]|媒体?|集团|中心|客户端)(?=$|[\s、,;/|】\])。.·•:—–-])|[图摄片影制供](?=\p{Script=Han}{2,4}[/\s])|记者|[讯联派论]员|实习|编辑|责编|编审|编译|作者|作$|采写|采访|执笔|供稿|整理|记录|综合|统筹|策划|审核|校对|监制|视频|制作|设计/u

/** 作者:A(某某市作协主席) · □据《某某报》, where the report comes from. */
const signs =
  /^(?:作者\s*:\s*\p{Script=Han}{2,4}\s?\([\p{Script=Han}、,\s]{3,40}\)|[□■◆●]\s*(?:据|综合)\s*《?\s*\p{Script=Han}{2,10}\s*》?(?:报道|消息)?)$/u
/** 策划:本报编辑部 */
const planners = /^(?:总?策划|统筹|监制|出品|执行)(?:\s*:\s*[^。,:/]{2,20}|\s[^。,:/\s]{2,14}(?:编委会|编辑部|报社))$/
/** 某某晚报采编团队: nobody by name, but no title either. */
const team = /^(?:本报|\p{Script=Han}{2,8}[报网社])\p{Script=Han}{0,6}(?:团队|报道组|采访组|编辑部)$/u
const longestSign = 50

const blank: LineMark = { kind: 'blank', reason: 'blank', closes: false }
const body: LineMark = { kind: 'text', reason: 'text', closes: false }
const otherIssues: LineMark = { kind: 'issues', reason: 'issues', closes: true }
const longestChrome = 220
const longestByline = 90
const longestLabel = 12

/** Marks one line. */
export function markLine(line: Line, resources: ParseResources): LineMark {
  const { plain } = line
  if (plain === '') return line.end > line.start ? mark('rule', 'rule') : blank
  if (plain.length > longestChrome)
    return issues.test(plain.slice(0, 60).replace(/[\s|]*[\d,-]*$/, '')) && /^[\d\s,|-]+$/.test(plain)
      ? otherIssues
      : (markNotice(plain.slice(0, longestChrome), resources) ?? body)
  return markFrame(line, resources) ?? markChrome(plain, resources) ?? markText(plain, resources)
}

function markFrame({ plain }: Line, resources: ParseResources): LineMark | null {
  if (!frameSigns.test(plain)) return null
  const page = plain.includes('版') ? markPage(plain) : null
  if (page) return page
  // 版面:第W4版:社会  上一篇  下一篇: below the title.
  if (plain.startsWith('版面:') && plain.length < 60 && !/[。,]/.test(plain)) return mark('source', 'source')
  if (plain.includes('|') && papers.test(plain)) return mark('papers', 'papers')
  if (plain.startsWith('专栏:') && plain.length < 24) return mark('section', 'section')
  if (!year.test(plain)) return markUndated(plain, resources)
  if (tail.test(plain) || machineTail.test(plain)) return { kind: 'tail', reason: 'tail', closes: true }
  if (/^\d{4}-/.test(plain) && issues.test(plain)) return otherIssues
  if (datedButtons.test(plain)) return mark('source', 'source')
  if (plain.length < 120 && sourceWords.test(plain) && (dated.test(plain) || sourceBegins.test(plain)) && !/[。!?]/.test(plain))
    return mark('source', 'source')
  if (
    /^\s*(?:•\s*)?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*星期.?)?(?:\s*作者:\S{0,8})?$/.test(plain)
  )
    return mark('source', 'source')
  if (plain.length < 60 && sourceNamed.test(plain)) return mark('source', 'source')
  if (/^(?:发布时间|时间|日期|更新时间|发表时间)?\s*[:]?\s*\d{4}-\d{1,2}-\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/.test(plain))
    return mark('source', 'source')
  if (/^\d{1,2}\.\d{1,2}\.\d{4}\s+\d{1,2}:\d{2}$/.test(plain)) return mark('source', 'source')
  // 郑州之窗2019-02-14 09:11:44 · 2022-01-02 09:14 新华社 …: a time of day behind a whole date is a site's.
  if (
    plain.length < 60 &&
    /\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s*\d{1,2}:\d{2}/.test(plain) &&
    !/[。!?,]./.test(plain.replace(/^.*\d:\d{2}/, ''))
  )
    return mark('source', 'source')
  const signed = plain.length < 60 ? readSigned(plain) : null
  if (resources.outlets.outlets.has(signed?.groups?.['paper'] ?? '')) return mark('source', 'paper-and-date')
  return null
}

/** Paper and date in any of their forms, also behind a byline: 本报记者 A 《某某报》(2013年4月27日 04版). */
export function readSigned(plain: string): RegExpExecArray | null {
  const at = /^(?:本报)?(?:记者|通讯员|作者)[^《。,]{2,24}《/.test(plain) ? plain.indexOf('《') : 0
  return paperAndDate.exec(plain.slice(at)) ?? dateAndPaper.exec(plain)
}

/** 第A05版:都市新闻 and all other forms of it. */
function markPage(plain: string): LineMark | null {
  if (datedMast.test(plain) || headMast.test(plain)) return mark('mast', 'mast')
  if (shownPage.test(plain) || (plain.length < 60 && paperAndPage.test(plain))) return mark('mast', 'mast')
  if (sectionPattern.test(plain)) return mark('section', 'section')
  const mast = mastPattern.exec(plain)
  return mast && isMast(plain, mast[2] ?? '') ? mark('mast', 'mast') : null
}

/** 来源:某某晚报 without a date; A05. */
function markUndated(plain: string, { outlets }: ParseResources): LineMark | null {
  if (shownPaper.test(plain)) return mark('papers', 'papers')
  if (spelt.test(plain)) return mark('source', 'source')
  if (dayOfPaper.test(plain)) return mark('source', 'source')
  if (plain.length < 120 && sourceBegins.test(plain) && sourceWords.test(plain) && !/[。!?]/.test(plain)) return mark('source', 'source')
  if (plain.length < 60 && (sourceNamed.test(plain) || signedSource.test(plain))) return mark('source', 'source')
  // 郑州日报 3小时前: an app tells how long ago an account posted.
  if (plain.length < 40 && outlets.outlets.has(readAccount(plain) ?? '')) return mark('source', 'source')
  return pageCode.test(plain) ? mark('page-code', 'page-code') : null
}

/** A mast says little more than the page's name; a sentence that mentions a page is none. */
function isMast(plain: string, rest: string): boolean {
  return plain.length < 80 && !/[。,!?;]/.test(rest.replace(/\s+(?:上一版|PDF).*$/, ''))
}

function markChrome(plain: string, resources: ParseResources): LineMark | null {
  const tight = tighten(plain)
  const known = tight.length <= resources.longestChromeLine ? resources.chromeLines.get(tight) : undefined
  if (known) return { kind: chromeKind(known.reason), ...known }
  const row = rowOfButtons(plain, resources)
  if (row) return row
  // A sentence is no button: of longer lines only notices of the site are taken for chrome.
  const isSentence = plain.length > 60 && plain.includes('。')
  if (isSentence) return markNotice(plain, resources)
  if (!resources.chromeTable.test(plain)) return null
  const rule = resources.chrome.find(({ pattern }) => pattern.test(plain))
  return rule ? { kind: chromeKind(rule.reason), reason: rule.reason, closes: rule.closes } : null
}

/** 分享  收藏  打印: buttons side by side. It closes what they all close. */
function rowOfButtons(plain: string, { chromeLines }: ParseResources): LineMark | null {
  if (plain.length > longestRow || !/[\s|]/.test(plain)) return null
  const words = plain.split(/[\s|]+/).filter(Boolean)
  const buttons = words.map((word) => chromeLines.get(word))
  const [first] = buttons
  if (!first || !buttons.every((button) => button !== undefined)) return null
  return { kind: chromeKind(first.reason), reason: first.reason, closes: buttons.every((button) => button?.closes) }
}
const longestRow = 40

function markNotice(plain: string, { noticeTable, siteNotices }: ParseResources): LineMark | null {
  if (!noticeTable.test(plain)) return null
  const rule = siteNotices.find(({ pattern }) => pattern.test(plain))
  return rule ? { kind: chromeKind(rule.reason), reason: rule.reason, closes: rule.closes } : null
}

function chromeKind(reason: string): MarkKind {
  if (reason === 'notice' || reason === 'papers') return reason
  if (reason === 'issue' || reason === 'neighbour' || reason === 'print' || reason === 'rule') return reason
  return 'chrome'
}

function markText(plain: string, resources: ParseResources): LineMark {
  if (plain.length > longestByline) return body
  if (plain.length <= longestLabel && leadLabel.test(plain)) return mark('lead-label', 'lead-label')
  if (plain.length < 60 && editor.test(plain)) return mark('editor', 'editor')
  if (/[策统监出执]/.test(plain[0] ?? '') && planners.test(plain)) return mark('chrome', 'duty-editor')
  // 专题报道: what kind of piece it is, and nobody's.
  if (
    plain.length <= longestLabel &&
    /^\p{Script=Han}{2,8}报[道导]$/u.test(plain) &&
    !/..[追跟]踪报/.test(plain) &&
    !/记者|本报|本网|通讯员|综合/.test(plain)
  )
    return mark('label', 'label')
  if (plain.length <= longestSign && (signs.test(plain) || ('队组部'.includes(plain.at(-1) ?? ' ') && team.test(plain))))
    return mark('byline', 'byline')
  const stop = plain.indexOf('。')
  if ((stop < 0 || stop === plain.length - 1) && bylineWords.test(plain) && !readDateline(plain)) {
    // What a tip was paid is nobody's: 线索提供 某先生(稿费50元)
    const byline = readByline(plain.replace(/\((?:稿[费酬]|奖励?|线索费)[^)]{1,8}\)$/, ''), resources, { strict: true })
    if (isNamesInBrackets(plain, resources)) return mark('byline', 'byline')
    const isItem = itemSign.test(plain) && !/记者|通讯员/.test(plain) && !areNames(plain, byline.people, resources)
    if (byline.marked && byline.whole && !isItem && (byline.people.length > 0 || plain.length <= 30)) return mark('byline', 'byline')
  }
  if (plain.length <= 30) {
    const tight = tighten(plain)
    if (resources.labels.lines.has(tight) || resources.labels.patterns.test(plain)) return mark('label', 'label')
  }
  return body
}

/** □ ■ ◆ open names; any other sign does so where what follows can be nothing but a name. */
const itemSign = /^[\u25a0-\u2bff※](?<![□■◆])/

function areNames(plain: string, people: readonly Person[], resources: ParseResources): boolean {
  const isSpaced = /^.\s*\p{Script=Han}\s{1,4}\p{Script=Han}$/u.test(plain)
  return people.every(({ name }) => isSpaced || (isLikelyName(name, resources) && !resources.words.has(name)))
}

/** (A B): names without a role, alone on their line. */
function isNamesInBrackets(plain: string, resources: ParseResources): boolean {
  if (!/^\([\p{Script=Han}·\s]{2,24}\)$/u.test(plain)) return false
  const { people, whole } = readByline(plain, resources, { bare: true })
  const isSpaced = /^\(\p{Script=Han}\s\p{Script=Han}\)$/u.test(plain)
  return whole && people.length > 0 && people.every(({ name }) => isLikelyName(name, resources) && (isSpaced || !resources.words.has(name)))
}

/** The next line up or down that is not blank. */
export function nextUsed(marks: readonly LineMark[], from: number, step: 1 | -1): number {
  let at = from + step
  while (marks[at]?.kind === 'blank') at += step
  return at
}

function mark(kind: MarkKind, reason: string): LineMark {
  return { kind, reason, closes: false }
}
