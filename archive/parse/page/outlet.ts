/**
 * The outlet: the paper this page belongs to. Stated by, in this order:
 *
 *   来源 of the article · date-and-source line · dated mast · the first paper of 返回主页 | … · 《…》评价网上调查 · copyright line
 *
 * Papers quoted in the text and sister titles state nothing. What was said at import is given; what only the
 * folder, the file name or bylines say is inferred.
 */

import type { Fact } from '#contract/models.ts'

import { findIndices } from '../find-indices.ts'
import type { Line } from '../lines/lines.ts'
import type { LineMark } from '../marks/line-mark.ts'
import { datedMast, headMast, paperAndPage, shownPaper } from '../marks/masts.ts'
import { readHead, readRunningHead, runningHead } from '../marks/running-head.ts'
import { copiedFrom, machineTail, readAccount, readSigned, withoutOwnWork } from '../marks/source-lines.ts'
import { paperAtEnd } from '../people/paper-at-end.ts'
import type { PageHints } from '../reading.ts'
import type { ParseResources } from '../resources.ts'
import { inferFromBylines, inferFromPageForm, inferOutlet } from './infer-outlet.ts'
import { isOutletName, mediaName, pickOutlet } from './outlet-names.ts'

/** A fact of which the page says nothing. */
export const unknown: Fact = { value: null, basis: null, evidence: null }

/** Reads the outlet of a page. `media` are the papers that its bylines name. */
export function readOutlet(
  lines: readonly Line[],
  marks: readonly LineMark[],
  media: readonly string[],
  hints: PageHints,
  resources: ParseResources,
): Fact {
  const stated = readStated(lines, marks, resources)
  return (
    (stated?.value?.endsWith('网') ? readEndOfText(lines, marks, resources) : null) ??
    stated ??
    (hints.outlet === null ? null : { value: hints.outlet, basis: 'given', evidence: hints.outlet }) ??
    inferOutlet(hints.paths, resources) ??
    inferFromPageForm(lines, marks, resources) ??
    inferFromBylines(media, resources) ??
    unknown
  )
}

/** 来源:大河网 above, … (大河报) behind the last sentence: the site took it from the paper. */
function readEndOfText(lines: readonly Line[], marks: readonly LineMark[], { outlets }: ParseResources): Fact | null {
  const last = lines.findLast(({ plain }, index) => marks[index]?.kind === 'text' && plain.includes('。'))
  const paper = last && /[。!?”]\s*\(([〇㐀-鿿𠀀-𲎯]{2,8}报)\)$/u.exec(last.plain)?.[1]
  return paper && outlets.outlets.has(paper) ? { value: paper, basis: 'stated', evidence: last.text } : null
}

function readStated(lines: readonly Line[], marks: readonly LineMark[], resources: ParseResources): Fact | null {
  const readers = [
    readSourceLine,
    readDatedSource,
    readPaperOfHead,
    readDatedMast,
    readPapers,
    readPlatform,
    readPublisher,
    readSurvey,
    readMachineTail,
    readTailSource,
    readWay,
    readCopyright,
    readLonePaper,
    readLinkSource,
  ]
  const mayState = findIndices(
    marks,
    ({ kind }, index) => kind !== 'blank' && (kind !== 'text' || (lines[index] as Line).plain.includes('来源')),
  )
  for (const read of readers) {
    for (const index of mayState) {
      const line = lines[index] as Line
      const name = read(line.plain, marks[index] as LineMark, resources, line)
      if (name) return { value: name, basis: 'stated', evidence: line.text }
    }
  }
  return null
}

/** 来源:中原网--郑州日报 → 郑州日报: the last part is the paper, the first the site. */
function readSourceLine(plain: string, mark: LineMark, resources: ParseResources): string | null {
  return isLinkSource(plain) ? null : readSource(plain, mark, resources)
}

/** 来源:新华网 某县开通赶集班车: of a title beside it, not of the page; where nothing else is stated it may be the page's. */
function readLinkSource(plain: string, mark: LineMark, resources: ParseResources): string | null {
  return isLinkSource(plain) ? readSource(plain, mark, resources) : null
}

function isLinkSource(plain: string): boolean {
  const title = /^来源\s?:\s?\S{2,10}\s+([〇㐀-鿿𠀀-𲎯][^\s:|\d]{5,40})$/u.exec(plain)?.[1]
  return title !== undefined && !mediaName.test(title)
}

function readSource(plain: string, mark: LineMark, resources: ParseResources): string | null {
  if (mark.kind !== 'source') return null
  if (mark.reason === 'named-source' || /^原创\s(?!.*\d)/.test(plain)) return pickOutlet(plain, resources, true)
  const named =
    /(?:来源|稿源|出处|转自|摘自|原载|选自|转载自)\s*(?::|\||于(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*(?=《))?|(?=《)|(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*(?=《))\s*(.{2,})$/.exec(
      plain,
    )?.[1]
  if (named)
    return pickOutlet(
      // 澎湃新闻·澎湃号·媒体: the site on which others post.
      named
        .replace(/^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s*(?=《)/, '')
        .replace(/^.*[〇㐀-鿿𠀀-𲎯]{2}号[·\s—-]+(?=[〇㐀-鿿𠀀-𲎯])/u, '')
        .replace(/\s+(?:作者|编辑|责编|责任编辑|记者|发布|时间|日期|点击|浏览|字号|阅读|网友评论).*$/, ''),
      resources,
      true,
    )
  return null
}

/** 2009-03-17 郑州日报 · 郑州日报 3小时前: a paper beside the day, without a label. */
function readDatedSource(plain: string, mark: LineMark, resources: ParseResources): string | null {
  if (mark.kind !== 'source' || mark.reason === 'named-source') return null
  const before =
    copiedFrom.exec(plain)?.[1] ??
    readAccount(plain) ??
    readSigned(plain)?.groups?.['paper'] ??
    /^《?([〇㐀-鿿𠀀-𲎯]{2,8})》?\s*[-|·—]?\s*\d{4}[-年]/u.exec(withoutOwnWork(plain))?.[1]
  if (before && resources.outlets.outlets.has(before)) return before
  const glued = /^([〇㐀-鿿𠀀-𲎯]{5,20})\s*\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s*\d{1,2}:\d{2}/u.exec(plain)?.[1]
  const atEnd = glued ? paperAtEnd(glued, resources) : null
  if (atEnd) return atEnd
  // 日期:[2014年10月17日] -- 某某晚报 -- 版次:[A14]
  const barred = /(?:^|\s)--\s*([〇㐀-鿿𠀀-𲎯]{2,10}报)\s*--(?:\s|$)/u.exec(plain)?.[1]
  if (barred) return pickOutlet(barred, resources, true)
  // 某站-某某报    2009-04-29    [打印]
  const sited = /^([〇㐀-鿿𠀀-𲎯]{2,8}[-—][〇㐀-鿿𠀀-𲎯]{3,8})\s+\d{4}-\d/u.exec(plain)?.[1]
  if (sited) return pickOutlet(sited, resources, false)
  // http://… 2009年08月24日04:32 郑州晚报
  const behind = /\d{1,2}:\d{2}(?::\d{2})?\s+([〇㐀-鿿𠀀-𲎯][〇㐀-鿿𠀀-𲎯\-—·]{1,20})(?:\s|$)/u.exec(plain)?.[1]
  // www.某网.com 2007年04月10日 20:55 某某在线新闻网站 · NEWS.某网.COM 2003年12月05日11:49 中国《某某周刊》: behind the site's address stands who wrote it.
  const isSites = /^(?:https?:\/\/)?[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+\S*\s/.test(plain)
  const titled = isSites ? /\d{1,2}:\d{2}(?::\d{2})?\s+(?:[〇㐀-鿿𠀀-𲎯]{0,4})《([〇㐀-鿿𠀀-𲎯]{2,10})》$/u.exec(plain)?.[1] : undefined
  // A-A+2014年5月12日09:20郑州晚报评论: nothing parts them but what they are.
  const run = /\d{1,2}:\d{2}(?::\d{2})?([〇㐀-鿿𠀀-𲎯]{3,12}?)(?:微博|评论|我有话说|收藏|举报)?(?=[\s(]|$)/u.exec(plain)?.[1]
  const words = titled ?? behind ?? run
  return words ? pickOutlet(words, resources, isSites && plain.endsWith(titled ? `${titled}》` : words)) : null
}

/** …。(来源:郑州日报) at the end of the last paragraph. */
function readTailSource(plain: string, mark: LineMark, resources: ParseResources): string | null {
  if (mark.kind !== 'text') return null
  const named = /[。!?”)]\s*(?:[(【]?来源\s*:|\((?:见习|本报)?记者\s[^)。]{2,20}\s来源\s?:?)\s*(\S{2,16})$/.exec(plain.slice(-60))?.[1]
  return named ? pickOutlet(named, resources, true) : null
}

function readDatedMast(plain: string, mark: LineMark, resources: ParseResources): string | null {
  if (mark.kind !== 'mast') return null
  const name = datedMast.exec(plain)?.[2] ?? headMast.exec(plain)?.[1] ?? paperAndPage.exec(plain)?.groups?.['paper']
  return name && isOutletName(name, resources) ? name : null
}

/**
 * 返回主页 | 郑州晚报 | 标题导航 | 郑州日报: the first is this paper, the second a link. Without 返回主页 a row of papers names none;
 * 某某晚报 版面导航 标题导航 names one alone.
 */
function readPapers(plain: string, mark: LineMark, resources: ParseResources): string | null {
  if (mark.kind !== 'papers' || mark.reason === 'page-list') return null
  const shown = shownPaper.exec(plain)?.[1]
  if (shown) return pickOutlet(shown, resources, true)
  const parts = plain
    .split(plain.includes('|') ? '|' : ' ')
    .map((part) => part.trim())
    .filter(Boolean)
  const named = parts.filter((part) => resources.outlets.outlets.has(part) || (mediaName.test(part) && !/导航|主页/.test(part)))
  return parts[0] === '返回主页' || named.length === 1 ? (named[0] ?? null) : null
}

/** 大河报多媒体数字报刊平台 · 郑州晚报数字报-标题 */
function readPlatform(plain: string, mark: LineMark, resources: ParseResources): string | null {
  // 某某日报电子版 · 某某日报官方账号 · 搜狐号 > 某某日报
  const form = /^《?([〇㐀-鿿𠀀-𲎯]{3,10}?)》?(?:多媒体)?\s?(?:数字|电子|官方)|^[〇㐀-鿿𠀀-𲎯]{2}号\s?[·>]\s?([〇㐀-鿿𠀀-𲎯]{3,10})$/u
  const found = mark.reason === 'platform' ? form.exec(plain) : null
  const name = found?.[1] ?? found?.[2]
  return name && resources.outlets.outlets.has(name) ? name : null
}

/** 国内统一刊号:CN52-0017 某某日报社出版 */
function readPublisher(plain: string, { reason }: LineMark, resources: ParseResources): string | null {
  const name = reason === 'publisher' ? /(?:\s|^)([〇㐀-鿿𠀀-𲎯]{2,9}报)社?(?:编辑)?出版/u.exec(plain)?.[1] : undefined
  return name ? pickOutlet(name, resources, true) : null
}

/** 2024-02-03 2 2 某某晚报 content_1.html … */
function readMachineTail(plain: string, mark: LineMark, resources: ParseResources): string | null {
  const name = mark.kind === 'tail' ? machineTail.exec(plain)?.[1] : undefined
  return name && isOutletName(name, resources) ? name : null
}

function readSurvey(plain: string): string | null {
  return /^《([〇㐀-鿿𠀀-𲎯]{2,10})》评价网上调查/u.exec(plain)?.[1] ?? null
}

/** 某资料网 > 报纸 > 人民日报: the way through a site ends at a paper. */
function readWay(plain: string, mark: LineMark, { outlets }: ParseResources): string | null {
  const last = mark.reason === 'breadcrumb' ? /[>»›]\s*([〇㐀-鿿𠀀-𲎯]{3,10}报)$/u.exec(plain)?.[1] : undefined
  return last && outlets.outlets.has(last) ? last : null
}

/** Copyright © 2011 河南日报农村版 Corporation; a site's own notice (中原网 网站版权所有) names no paper. */
function readCopyright(plain: string, mark: LineMark, resources: ParseResources): string | null {
  if (mark.reason !== 'copyright' || /网站版权|版权声明/.test(plain)) return null
  const own = /^([〇㐀-鿿𠀀-𲎯]{3,10}?)(?:多媒体)?\s*版权所有/u.exec(plain)?.[1]
  if (own && resources.outlets.outlets.has(own) && !own.endsWith('网')) return own
  const name =
    /(?:[Cc]opyright|COPYRIGHT)\s*(?:©|\([Cc]\))?\s*(?:\d{4}(?:\s*[-–—]\s*\d{4})?)?\s*(?:by|By)?\s*([〇㐀-鿿𠀀-𲎯]{3,10})(?=\s|$|版权|[,.])/u.exec(
      plain,
    )?.[1]
  return name && resources.outlets.outlets.has(name) && !name.endsWith('网') ? name : null
}

/** Its name alone beside the day or the number of the page. */
function readLonePaper(plain: string, { reason }: LineMark): string | null {
  return reason === 'paper' ? (plain.split(/[·•\s—-]+/)[0] ?? null) : null
}

/** A07 民生 郑州晚报 2010年2月26日 */
function readPaperOfHead(_: string, { kind, reason }: LineMark, resources: ParseResources, line: Line): string | null {
  const head = reason === runningHead ? readHead(line, resources) : kind === 'mast' ? readRunningHead(line, resources) : null
  return head?.paper ?? null
}
