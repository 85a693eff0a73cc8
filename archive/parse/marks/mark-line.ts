/** What each line is by itself, without the lines around it. */

import type { Line } from '../lines/lines.ts'
import { tighten } from '../plain.ts'
import type { ParseResources, SiteLine } from '../resources.ts'
import { makeMark, type LineMark, type MarkKind } from './line-mark.ts'
import { markText, text } from './mark-text.ts'
import { markPage, shownPaper } from './masts.ts'
import { isSourceLine, machineTail, readSigned } from './source-lines.ts'

const papers = /(?:返回主页|版面导航|标题导航|返回目录)\s*\||\|\s*(?:版面导航|标题导航|返回主页)|^返回主页\s*\|/
/** 某某晚报 版面导航 标题导航: the paper and its buttons, without bars. */
const paperWithButtons = /^[〇㐀-鿿𠀀-𲎯]{2,8}[报刊](?:\s+(?:版面导航|标题导航)){1,2}$/u
const issues = /^(?:\d{4}-\d{1,2}-\d{1,2},\d+\s*\|?\s*)+$/
const tail = /^\d{3,9}\s+\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}:\d{2}\s/
const pageCode = /^[A-Z]{1,2}[IVX]{0,4}\d{2,3}(?:版)?$/
/** A figure, a colon, a bar or a bracket: no line of the frame is without. */
const frameSigns = /[\d|:【《刚〇○]|^二零|^--|^原创|^第[一二三四五六七八九十]/

const blank = makeMark('blank')
const otherIssues = makeMark('issues', 'issues', true)
const longestChrome = 220
const longestButtons = 30

/** Marks one line. */
export function markLine(line: Line, resources: ParseResources): LineMark {
  const { plain } = line
  if (plain === '') return line.end > line.start ? makeMark('rule') : blank
  if (plain.length > longestChrome)
    return issues.test(plain.slice(0, 60).replace(/[\s|]*[\d,-]*$/, '')) && /^[\d\s,|-]+$/.test(plain)
      ? otherIssues
      : (markNotice(plain.slice(0, longestChrome), resources) ?? text)
  if (plain.length < longestButtons && plain.endsWith('导航') && paperWithButtons.test(plain)) return makeMark('papers')
  return markFrame(plain, resources) ?? markChrome(plain, resources) ?? markText(plain, resources)
}

function markFrame(plain: string, resources: ParseResources): LineMark | null {
  if (!frameSigns.test(plain)) return null
  const page = plain.includes('版') ? markPage(plain) : null
  if (page) return page
  if ((plain.includes('|') && papers.test(plain)) || shownPaper.test(plain)) return makeMark('papers')
  if (plain.startsWith('专栏:') && plain.length < 24) return makeMark('section')
  if (tail.test(plain) || machineTail.test(plain)) return makeMark('tail', 'tail', true)
  if (issues.test(plain)) return otherIssues
  if (isSourceLine(plain, resources)) return makeMark('source')
  const signed = plain.length < 60 ? readSigned(plain) : null
  if (resources.outlets.outlets.has(signed?.groups?.['paper'] ?? '')) return makeMark('source', 'paper-and-date')
  return pageCode.test(plain) ? makeMark('page-code') : null
}

function markChrome(plain: string, resources: ParseResources): LineMark | null {
  const known = knownLine(tighten(plain), resources)
  if (known) return markSite(known)
  const row = rowOfButtons(plain, resources)
  if (row) return row
  // A sentence is no button: of longer lines only notices of the site are taken for chrome.
  const isSentence = plain.length > 60 && plain.includes('。')
  if (isSentence) return markNotice(plain, resources)
  const rule = resources.chrome.find(plain)
  return rule ? markSite(rule) : null
}

/** A line that is known whole, also in its ornaments: — END —, ↑关注↑, 阅读原文 ». */
function knownLine(tight: string, { chromeLines, longestChromeLine }: ParseResources): SiteLine | undefined {
  if (tight.length > longestChromeLine + 2 * longestOrnament) return undefined
  const isAdorned = isOrnament(tight, 0) || isOrnament(tight, tight.length - 1)
  return chromeLines.get(tight) ?? (isAdorned ? chromeLines.get(tight.replace(ornaments, '')) : undefined)
}
const longestOrnament = 6
/** Not the signs that stand before the name of a column: ■, ●, ◆. */
const ornament = /[-—–~=*…»›▲▼△▽↑↓☝☟\p{Extended_Pictographic}]/u
const isOrnament = (tight: string, at: number): boolean => tight.charCodeAt(at) < firstHan && ornament.test(tight[at] as string)
const firstHan = 0x3400
const ornaments = new RegExp(`^(?:${ornament.source}){1,${longestOrnament}}|(?:${ornament.source}){1,${longestOrnament}}$`, 'gu')

/** 分享  收藏  打印 · [上一版] [下一版] · 浏览次数:12次 【关闭】: buttons and counters side by side. It closes what they all close. */
function rowOfButtons(plain: string, { chromeLines }: ParseResources): LineMark | null {
  if (plain.length > longestRow || !sideBySide.test(plain)) return null
  const words = plain.split(betweenButtons).filter(Boolean)
  const buttons = words.map((word) => chromeLines.get(word) ?? (counter.test(word) ? counted : undefined))
  const [first] = buttons
  if (!first || !buttons.every((button) => button !== undefined)) return null
  return markSite({ reason: first.reason, closes: buttons.every((button) => button.closes) })
}
const longestRow = 40
/** 【关注】 alone is the label of a part. */
const sideBySide = /[\s|]|[\]】][[【]/
const betweenButtons = /[\s|[\]【】]+/
/** How often a page was looked at. */
const counter = /^(?:浏览|阅读|点击|访问|查看)(?:次数|人数|数|量)?:\d+[次人]?$/
const counted: SiteLine = { reason: 'font-size' }

function markNotice(plain: string, { siteNotices }: ParseResources): LineMark | null {
  const rule = siteNotices.find(plain)
  return rule ? markSite(rule) : null
}

function markSite({ reason, closes = false }: SiteLine): LineMark {
  return makeMark(kindOf[reason] ?? 'chrome', reason, closes)
}
/** Site lines of kinds of their own. */
const kindOf: Readonly<Record<string, MarkKind>> = {
  notice: 'notice',
  papers: 'papers',
  // Below it stand the titles of the page, then day and buttons, then the article.
  'page-list': 'papers',
  issue: 'issue',
  neighbour: 'neighbour',
  print: 'print',
  rule: 'rule',
}
