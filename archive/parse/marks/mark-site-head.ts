/**
 * What a site prints above its article, told by the lines around:
 *
 *   rows of links and of papers · everything above the way through the site (首页 > 新闻 > 正文) · the title right above
 *   date and source, printed once or again below them
 *
 * Nothing here reaches below the first sentence.
 */
import { findIndices } from '../find-indices.ts'
import { isLinkRow, isMenu, isPapersRow, isWordHeap } from '../forms/link-rows.ts'
import type { Line } from '../lines/lines.ts'
import { tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { headTitle, lonePaper, makeMark, nextUsed, type LineMark } from './line-mark.ts'
import { markPictureTexts } from './mark-picture-texts.ts'
import { dayOfPaper, mastPattern, shownPaper } from './masts.ts'
import { firstSentence, lastSentence } from './sentences.ts'

const linked = makeMark('chrome', 'navigation')
const papersRow = makeMark('papers')

/** Marks the site's own lines above the first sentence, and the title above date and source. */
export function markSiteHead(lines: readonly Line[], marks: LineMark[], resources: ParseResources): void {
  const first = firstSentence(lines, marks)
  const end = first < 0 ? lines.length : first
  clearPageList(lines, marks, 0, end)
  clearPageList(lines, marks, lastSentence(lines, marks) + 1, lines.length)
  clearVisit(lines, marks, end)
  let hasMast = false
  for (let index = 0; index < end; index++) {
    const mark = marks[index] as LineMark
    hasMast ||= mark.kind === 'mast'
    if (mark.kind === 'blank') continue
    const { plain } = lines[index] as Line
    if (hasMast && isPapersRow(plain, resources)) marks[index] = papersRow
    else if ((isContent(mark) || mark.kind === 'byline') && (isLinkRow(plain, resources) || isWordHeap(plain))) marks[index] = linked
    else if (isContent(mark) && isMenu(plain) && [index - 1, index + 1].some((beside) => isOfSite(marks[beside]))) marks[index] = linked
  }
  markDumpHead(lines, marks, end, resources)
  if (first < 0) {
    markTitleOfPoem(lines, marks)
    return
  }
  clearSiteName(lines, marks, first, resources)
  const titled = clearSiteTitle(lines, marks, first)
  clearAboveWay(marks, first)
  markTitle(lines, marks, first)
  if (titled.length > 0 && marks.every(({ reason }) => reason !== headTitle.reason)) for (const index of titled) marks[index] = headTitle
  markPictureTexts(lines, marks, first)
}

/** The way through the site, or a row of its links. */
function isOfSite(mark: LineMark | undefined): boolean {
  return mark?.reason === 'breadcrumb' || mark?.reason === 'navigation'
}

/** 2026-01-23 / 星期五 above 当前报纸名称:某某晚报, or above a 日期:12-24: the day on which somebody looked at the page. */
function clearVisit(lines: readonly Line[], marks: LineMark[], end: number): void {
  const paper = lines.findIndex(({ plain }, index) => index < end && shownPaper.test(plain))
  const day = lines.findIndex(({ plain }, index) => index < end && dayOfPaper.test(plain))
  for (let index = 0; index < Math.max(paper, day); index++) {
    const { plain } = lines[index] as Line
    if ((index < paper && marks[index]?.kind !== 'blank') || (plain !== '' && visited.test(plain))) marks[index] = linked
  }
  // Right below the paper's name so are they, where the paper's own day comes further down.
  if (paper < 0) return
  let last = paper + 1
  while (last < end && visited.test(lines[last]?.plain ?? '')) last++
  const isDated = lines.slice(last, end).some(({ plain }) => plain !== '' && !/^星期.$/.test(plain) && visited.test(plain))
  for (let index = paper + 1; index < last && isDated; index++) if (marks[index]?.kind !== 'blank') marks[index] = linked
}

const visited = /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*)?(?:星期.)?$/

/** 某某晚报 / A07 / 城事 / 2013-12-28: on top of a dump paper, page and day have a line each, in any order. */
function markDumpHead(lines: readonly Line[], marks: LineMark[], end: number, { outlets, pageNames }: ParseResources): void {
  const used: number[] = []
  for (let index = 0; index < end; index++) if (marks[index]?.kind !== 'blank') used.push(index)
  const isFrame = (at: number): boolean => {
    const mark = marks[used[at] ?? -1]
    // 郑州晚报 / 4.2万 文章: whose account it is, and what that has.
    return headKinds.has(mark?.kind ?? '') || mark?.reason === 'account'
  }
  used.forEach((index, at) => {
    const { plain } = lines[index] as Line
    if (plain.length > longestPapers || (at > 0 && !isFrame(at - 1) && !isFrame(at + 1))) return
    const mark = marks[index] as LineMark
    // On top, and beside the day or the number of the page, the name of a paper is its own.
    // A site stands there, too, and has no page.
    const isSite = plain.endsWith('网') && !isFrame(at + 1)
    const isPaper = (isContent(mark) || mark.kind === 'chrome') && !isSite && isOfPapers(plain.split(/[·•\s—-]+/), outlets)
    if (isPaper) marks[index] = lonePaper
    else if (isContent(mark) && /^[〇㐀-鿿𠀀-𲎯]{2,5}$/u.test(plain)) {
      const isBeside =
        isFrame(at - 1) && isFrame(at + 1) && [at - 1, at + 1].some((other) => marks[used[other] ?? -1]?.kind === 'page-code')
      if (isBeside || (pageNames.has(plain) && (isFrame(at - 1) || isFrame(at + 1)))) marks[index] = lonePage
    }
  })
}
/** 某某报, 某某报·某某新闻客户端 */
function isOfPapers([paper = '', ...parts]: readonly string[], { outlets }: ParseResources['outlets']): boolean {
  return outlets.has(paper) && parts.every((part) => outlets.has(part) || /^[〇㐀-鿿𠀀-𲎯]{2,6}(?:客户端|新闻|视频|融媒)$/u.test(part))
}
const longestPapers = 20
const headKinds: ReadonlySet<string> = new Set(['source', 'mast', 'page-code'])
const lonePage = makeMark('label', 'page-name')

/** On top, above a title: the name of a site. */
function clearSiteName(lines: readonly Line[], marks: LineMark[], first: number, { outlets }: ParseResources): void {
  const top = marks.findIndex(({ kind }) => kind !== 'blank')
  const name = lines[top]?.plain ?? ''
  if (marks[top]?.kind !== 'text') return
  // 某某中学 校园网 right above its links, some database right above what it says of the copy, with a title further down.
  const below = marks[top + 1]
  const hasTitle = (): boolean => marks.slice(top + 1, first).some(({ kind }) => kind === 'text')
  const isSite = below?.reason === 'navigation' || (database.test(name) && below !== undefined && ofCopy.has(below.reason))
  if (isSite && name.length <= longestSite && hasTitle()) marks[top] = siteTitle
  if (!name.endsWith('网') || !outlets.outlets.has(name)) return
  if (isContent(marks[nextUsed(marks, top, 1)] as LineMark)) marks[top] = siteTitle
}

const longestSite = 20
const database = /(?:数据库|资料库|文献库|资源库|检索系统)$/
const ofCopy: ReadonlySet<string> = new Set(['platform', 'transcriber', 'source', 'mast'])

/** On top: 水渠通水-某某报, the title of the window, which says again what stands below. Gives where: that is the headline. */
function clearSiteTitle(lines: readonly Line[], marks: LineMark[], first: number): number[] {
  const top = marks.findIndex(({ kind }) => kind !== 'blank')
  // 水渠通水 - 某某网 looks like a row of two links.
  const title = marks[top]?.kind === 'text' || marks[top] === linked ? siteBehind.exec(lines[top]?.plain ?? '')?.[1] : undefined
  if (title === undefined) return []
  const again = findIndices(lines, ({ plain }, index) => index > top && index < first && tighten(plain) === tighten(title))
  if (again.length > 0) marks[top] = siteTitle
  return again.filter((index) => marks[index]?.kind === 'text')
}
const siteBehind = /^(?=.*[-—_|])(.{4,60}?)\s*[-—_|]+\s*[〇㐀-鿿𠀀-𲎯]{2,12}(?:[-—_|]+[〇㐀-鿿𠀀-𲎯]{2,12})*$/u
const siteTitle = makeMark('chrome', 'site-title')

/** 第01版 / 导读 / 第02版 / 时评 / 第03版 …: a row of pages is a list of links, and none of them is this page. */
function clearPageList(lines: readonly Line[], marks: LineMark[], begin: number, end: number): void {
  const pages = findIndices(marks, ({ kind }, index) => kind === 'mast' && index >= begin && index < end)
  const numbers = new Set(pages.map((index) => mastPattern.exec(lines[index]?.plain ?? '')?.[1]))
  if (pages.length < shortestPageList || numbers.size < pages.length || numbers.has(undefined)) return
  for (const index of pages) {
    // Beside the arrows to its neighbours stands the page itself.
    if (/上一版|下一版|PDF/.test(`${lines[index]?.plain} ${lines[index + 1]?.plain}`)) continue
    marks[index] = linked
    const isBare = lines[index]?.plain.endsWith('版') ?? false
    const name = marks.findIndex(({ kind }, at) => at > index && kind !== 'blank')
    if (isBare && name > index && name < end && isContent(marks[name] as LineMark)) marks[name] = linked
  }
}
const shortestPageList = 3

const isContent = ({ kind }: LineMark): boolean => kind === 'text' || kind === 'label' || kind === 'lead-label' || kind === 'notice'

/** Above the way through the site stands the site, where a title stands below it. */
function clearAboveWay(marks: LineMark[], first: number): void {
  const way = marks.findLastIndex(({ reason }, index) => index < first && reason === 'breadcrumb')
  if (way < 0 || !marks.slice(way + 1, first).some(({ kind }) => kind === 'text')) return
  for (let index = 0; index < way; index++) {
    const mark = marks[index] as LineMark
    if (isContent(mark) || mark.kind === 'byline') marks[index] = linked
  }
}

/** The only title above date and source, or the one of several that stands below them again. */
function markTitle(lines: readonly Line[], marks: LineMark[], first: number): void {
  const isTitle = ({ kind, reason }: LineMark): boolean => kind === 'text' || (kind === 'label' && reason !== 'page-name')
  const sources = findIndices(marks, ({ kind }, index) => kind === 'source' && index <= first)
  if (sources.length === 0) return markTitleBelowWay(lines, marks, first)
  // When a site posted the piece may stand above all titles, what parts them from the text below them.
  const top = marks.findIndex(isTitle)
  const source = sources.find((index) => index > top) ?? -1
  const above = marks.slice(0, Math.max(0, source))
  if (above.some(({ kind }) => kind === 'mast' || kind === 'papers' || kind === 'issue' || kind === 'section')) return
  const titles = findIndices(above, isTitle)
  const wordsOf = (index: number): string => tighten(lines[index]?.plain ?? '')
  const plainTitles = titles.filter((index) => !/^(?:——|--|[■◆●□])/.test(wordsOf(index)))
  const isOne = new Set(plainTitles.map(wordsOf)).size === 1
  const below = marks.flatMap((_, index) => (index > source && index < first ? [wordsOf(index)] : []))
  const title = isOne ? plainTitles[0] : plainTitles.findLast((index) => below.includes(wordsOf(index)))
  if (title === undefined || wordsOf(title).length < 2) return
  // More lines than any title has above it are the site's.
  const site = titles.filter((index) => index < title)
  if (site.length > mostAbove) for (const index of site) marks[index] = linked
  for (let index = 0; index < first + 1; index++) {
    const { kind } = marks[index] as LineMark
    if ((kind === 'text' || kind === 'label') && wordsOf(index) === wordsOf(title)) marks[index] = headTitle
  }
}

const mostAbove = 4

/** On a page without a sentence the title above date and source, where lines enough for a poem stand below them. */
function markTitleOfPoem(lines: readonly Line[], marks: LineMark[]): void {
  const source = marks.findIndex(({ kind }) => kind === 'source')
  const below = findIndices(marks, ({ kind }, index) => kind === 'text' && index > source)
  const plain = below.map((index) => lines[index]?.plain ?? '')
  // Titles in a list are longer, and prose in a narrow column has its signs anywhere.
  const areVerses = plain.every((line) => verse.test(line)) && plain.filter((line) => signs.test(line)).length * 4 <= plain.length
  if (source >= 0 && areVerses && below.length >= fewestVerses) markTitle(lines, marks, below.at(-1) as number)
}
const signs = /[,、“A-Za-z\d]/
const verse = /^[^。;:]{1,16}[。;]?$/
const fewestVerses = 5

/** Without date and source above the text, the first line below the way through the site. */
function markTitleBelowWay(lines: readonly Line[], marks: LineMark[], first: number): void {
  const way = marks.findLastIndex(({ reason }, index) => index < first && reason === 'breadcrumb')
  const title = way < 0 ? -1 : marks.findIndex(({ kind }, index) => index > way && kind !== 'blank' && kind !== 'chrome')
  if (title < 0 || title >= first || marks[title]?.kind !== 'text') return
  // Of two lines one below the other either may be the headline; what ends with a colon never is.
  const below = nextUsed(marks, title, 1)
  const words = tighten(lines[title]?.plain ?? '')
  if (below < first && marks[below]?.kind === 'text' && (below === title + 1 || words.endsWith(':'))) return
  if (words.length >= shortestTitle) marks[title] = headTitle
}
const shortestTitle = 10
