/**
 * Lines with date and source, between a title and its text: 2015-03-20 07:36:27来源:某某网--某某日报, and all their other forms; and
 * what a machine prints below the text.
 */

import type { ParseResources } from '../resources.ts'
import { dayOfPaper } from './masts.ts'

/** (《河南日报》2012年3月6日 第3版) · 郑州日报 2005-12-09 · 《人民日报》(2010年8月20日 13版): who printed the text, and when. */
export const paperAndDate: RegExp =
  /^[([【—\s]*(?:原载|摘自|选自)?《?\s*(?<paper>[〇㐀-鿿𠀀-𲎯]{2,10})\s*》?[\s,/(]*(?<date>(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?)[\s,]*(?:星期.|周.)?[\s,(]*(?:第?\s*(?<page>[A-Z]{0,2}\d{1,3}(?=\s*版)|[A-Z]{1,2}\d{2,3})\s*版?)?[^。!?;,\d]{0,6}[)\]】\s]*$/u
/** (2011-06-18/某某晚报) · 2016-01-16 某某报 · 2016-01-16某某报 */
export const dateAndPaper: RegExp =
  /^[([【]?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*[/,·\s]?\s*《?(?<paper>[〇㐀-鿿𠀀-𲎯]{2,10})》?[)\]】]?$/u
/** 2024-02-03 2 2 某某晚报 content_226314.html 1 标题 /enpproperty-->: what a machine prints below the text. */
export const machineTail: RegExp =
  /^\d{4}-\d{1,2}-\d{1,2}\s+\d+\s+\d+\s+([〇㐀-鿿𠀀-𲎯]{2,12})\s+c(?:ontent)?_\d+\.html?\s+\d+\s+(.*?)\s*(?:\/enpproperty.*)?$/u
/** 某某日报 3小时前 · 某某日报 昨天 09:12 · 某某日报 08-21 09:12 · 某某日报官方账号 2天前 */
const accountAgo =
  /^([〇㐀-鿿𠀀-𲎯]{2,10}?)(?:官方(?:账号|帐号|微博|微信)|客户端)?[\s·|]+(?:发布于|更新于)?\s?(?:刚刚|\d{1,2}\s?(?:分钟|小时|天|周|个月|年)前|(?:今天|昨天|前天)?\s?(?:(?:\d{2}-)?\d{1,2}[-/.]\d{1,2}\s)?\d{1,2}:\d{2})(?:\s.{0,16})?$/u
/** 03-12 08:30 · 某某日报官方账号 */
const agoAccount =
  /^(?:(?:今天|昨天|前天)\s?)?(?:\d{1,2}[-/.]\d{1,2}\s)?\d{1,2}:\d{2}[\s·|]+(?:来自|发布于)?\s?([〇㐀-鿿𠀀-𲎯]{2,10}?)(?:官方(?:账号|帐号|微博|微信)|客户端)?$/u

/** 百家号 21-03-12 08:30 发布于 河南 关注: apps print two figures of the year, and the time of day. */
export const shortYear: RegExp =
  /^(?:[〇㐀-鿿𠀀-𲎯]{2,10}\s)?(\d{2})-(\d{2})-(\d{2})\s\d{1,2}:\d{2}(?:\s?发布于\s?[〇㐀-鿿𠀀-𲎯]{2,4})?(?:\s?\+?关注)?$/u

const toldWhen = /[:前]|刚刚/
/** 原创 张敏 某某晚报 昨天 17:02: that the account wrote it itself, and who did. */
const ownWork = /^原创\s+(?:(?!\S*[报网]\s)[〇㐀-鿿𠀀-𲎯]{2,4}\s+){0,3}(?=[〇㐀-鿿𠀀-𲎯]{2,10}\s)/u

/** What stands behind 原创 and the names of who wrote it. */
export function withoutOwnWork(plain: string): string {
  return plain.startsWith('原创') ? plain.replace(ownWork, '') : plain
}

/** Whose account posted the text. */
export function readAccount(plain: string): string | null {
  if (!toldWhen.test(plain)) return null
  const posted = withoutOwnWork(plain)
  return accountAgo.exec(posted)?.[1] ?? agoAccount.exec(posted)?.[1] ?? null
}

/** Paper and date in any of their forms, also behind a byline: 本报记者 A 《某某报》(2013年4月27日 04版). */
export function readSigned(plain: string): RegExpExecArray | null {
  const at = /^(?:本报)?(?:记者|通讯员|作者)[^《。,]{2,24}《/.test(plain) ? plain.indexOf('《') : 0
  return paperAndDate.exec(plain.slice(at)) ?? dateAndPaper.exec(plain)
}

const dated = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|日期:\s*\d{8}/
const sourceWords = /来源\s*:|日期\s*:|本期出版日期|[【[]\s*打印\s*[】\]]|https?:\/\/\S|星期|发布时间|时间:/
const sourceBegins = /^(?:(?:本文|新闻|原文|稿件)?来源|稿源|文章来源|信息来源|出处|转自|【打印】)/
const sourceNamed =
  /^[(【]?(?:本文)?(?:原载|原刊|刊于|摘自)\s*(?:于)?\s*(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*《|^[□■(【]?\s*据\s*《[^》]{2,10}》\s*(?:报道)?[)】]?$|^[(【]?(?:来源|稿源|(?:本文|原文|新闻|稿件|文章|信息)来源|出处|转自|摘自|原载|选自|转载自)\s*(?:[:《|]|于《)/
/** 本报记者 A 通讯员 B    来源:某某网—某某日报 · 某某网    来源:某某日报 */
const signedSource =
  /^(?:(?:本报|本网)?(?:记者|通讯员|作者)[〇㐀-鿿𠀀-𲎯\s、:]{2,40}|[〇㐀-鿿𠀀-𲎯]{2,8}(?:网|在线|频道|客户端))\s+来源\s*:\s*[〇㐀-鿿𠀀-𲎯—·-]{2,20}(?:\s+(?:点击|浏览|阅读|人气)(?:数|量|次数)?\s*:?\s*\d*次?)?$/u
/** 二〇一九年三月十二日 星期二 农历己亥年二月初六 */
const spelt =
  /^(?:(?:出版|刊发|见报)?日期\s*:\s*)?(?:一九|二[〇零○])[〇零○一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅]{1,3}日(?:\s*星期.)?(?:\s*农历\S{2,12})?$/
/** 报名:某某日报, above what a library has copied. */
export const copiedFrom: RegExp = /^报(?:名|纸名?称?)\s*:\s*《?([〇㐀-鿿𠀀-𲎯]{2,10})》?$/u
/** No line with a date is without. */
const year = /\d{4}/

/** 版次:[A10] · -- 某某晚报 --: a site that gives each fact a line of its own. */
const bracketed = /^版[次名]:\s*\[[^\]]{1,14}\]$|^--\s*[〇㐀-鿿𠀀-𲎯]{2,10}报\s*--$/u

/** 昨天 18:30 · 3小时前 · 08-17 09:12: when an app posted the text, which tells no day. */
const ago =
  /^(?:发布于\s?)?(?:刚刚|\d{1,2}\s?(?:分钟|小时|天|周|个月|年)前|(?:今天|昨天|前天|\d{1,2}[-/]\d{1,2})\s\d{1,2}:\d{2})(?:\s?[·|]?\s?(?:发布于|发表于|来自)\s?[〇㐀-鿿𠀀-𲎯]{2,4})?$/u
/** 原创 张敏 某某晚报: whose account posted the text, and who wrote it. */
const original = /^原创\s(?:[〇㐀-鿿𠀀-𲎯]{2,4}\s){0,3}[〇㐀-鿿𠀀-𲎯]{2,8}(?:报|网|新闻|发布|融媒|在线|客户端)$/u
/** · 来源:某某报: each fact in a list of its own; sites print any of the dots. */
const listSign = /^[•·‧・∙⋅|*]\s*/

/** 今天是:2013年5月13日 星期一 · 2013-05-13 欢迎访问某某网: the day on which somebody looked at the page. */
const visit = /^(?!.*来源)(?:您好|今[天日]是|现在(?:是|时间)|当前(?:时间|日期)|.*欢迎(?:您|访问|光临|来到|浏览))/

/** True for a line that says when the text appeared, or from whom it comes. */
export function isSourceLine(printed: string, { outlets }: ParseResources): boolean {
  if (visit.test(printed)) return false
  const plain = printed.replace(listSign, '')
  // 版面:第W4版:社会  上一篇  下一篇: below the title; 版次:A05 版名:城事
  if (plain.length < 60 && /^版[面次名]:/.test(plain) && !/[。,]/.test(plain)) return true
  if (plain.length < 60 && (sourceNamed.test(plain) || bracketed.test(plain))) return true
  const isDated = year.test(plain)
  if (
    plain.length < 120 &&
    sourceWords.test(plain) &&
    ((isDated && dated.test(plain)) || sourceBegins.test(plain)) &&
    !/[。!?]/.test(plain)
  )
    return true
  if (isDated) return dayForms.some((form) => form.test(inBrackets.exec(plain)?.[1] ?? plain)) || (plain.length < 60 && isTimed(plain))
  if (
    spelt.test(plain) ||
    outlets.outlets.has(copiedFrom.exec(plain)?.[1] ?? '') ||
    dayOfPaper.test(plain) ||
    (plain.length < 24 && ago.test(plain)) ||
    (plain.startsWith('原创') && plain.length < 40 && original.test(plain)) ||
    (plain.length < 40 && shortYear.test(plain)) ||
    (plain.length < 60 && signedSource.test(plain))
  )
    return true
  // 郑州日报 3小时前: an app tells how long ago an account posted.
  return plain.length < 40 && outlets.outlets.has(readAccount(plain) ?? '')
}

const inBrackets = /^[([【](.+)[)\]】]$/
/** A day alone, with its time, its weekday, or the buttons of the site. */
const dayForms: readonly RegExp[] = [
  /^3?\s*(?:上一篇|下一篇|[\s34])*\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:\s*星期.?)?(?:\s*(?:放大|缩小|默认|【打印】))+$/,
  /^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:\s*\d{1,2}(?::\d{2}(?::\d{2})?|[时点]\d{1,2}分?))?(?:\s*星期.?)?(?:\s*(?:农历|阴历)\S{2,12})?(?:\s*作者:\S{0,8})?$/,
  /^(?:发布时间|时间|日期|更新时间|发表时间)?\s*:?\s*\d{4}(?<sign>[-/.])\d{1,2}\k<sign>\d{1,2}(?:[\sT]\s*\d{1,2}:\d{2}(?::\d{2})?)?$/,
  /^\d{1,2}\.\d{1,2}\.\d{4}\s+\d{1,2}:\d{2}$/,
  /^\d{4}-\d{1,2}-\d{1,2}\s+[[【]?\s*(?:字[号体]|分享|收藏|打印|大小|T\|T|阅读|浏览|点击|评论)[^。,!?]{0,30}$/,
]

/** 郑州之窗2019-02-14 09:11:44 · 2022-01-02 09:14 新华社 …: a time of day behind a whole date is a site's. */
function isTimed(plain: string): boolean {
  return (
    /\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s*(?:[上下中]午|早上|晚上|凌晨)?\d{1,2}:\d{2}/.test(plain) &&
    !/[。!?,]./.test(plain.replace(/^.*\d:\d{2}/, ''))
  )
}
