/** Number and name of the page: 第A05版:都市新闻 · 第3版(国际) · X07. */
import { readNumeral } from '../data/numerals.ts'
import { closeUp, isPageName, isSectionName } from '../forms/page-names.ts'
import type { Line } from '../lines/lines.ts'
import { nextUsed, type LineMark } from '../marks/line-mark.ts'
import { topLine } from '../marks/mark-notices.ts'
import { datedMast, headMast, mastPattern, paperAndPage, sectionPattern, shownPage } from '../marks/masts.ts'
import { readHead, readRunningHead, runningHead } from '../marks/running-head.ts'
import { paperAndDate } from '../marks/source-lines.ts'
import { makePlain, stripReadings } from '../plain.ts'
import type { ParseResources } from '../resources.ts'

/** Where in the paper a page stands. */
export interface PagePlace {
  readonly pageNumber: string | null
  readonly pageName: string | null
}

/** Reads where in the paper the page stands. */
export function readPlace(lines: readonly Line[], marks: readonly LineMark[], resources: ParseResources): PagePlace {
  let pageNumber: string | null = null
  let pageName: string | null = null
  // 某某报·社区周刊 above the minute of posting: an account's name, no page's.
  const isPosted = marks.some(({ kind }, index) => kind === 'source' && minute.test(lines[index]?.plain ?? ''))
  for (const [index, mark] of marks.entries()) {
    if (mark.kind === 'text' || mark.kind === 'blank') continue
    const { plain } = lines[index] as Line
    const isMast = mark.kind === 'mast'
    const mast = isMast ? readRunningHead(lines[index] as Line, resources, true) : null
    const head = mark.reason === runningHead ? readHead(lines[index] as Line, resources) : mast?.holds === 'anywhere' ? mast : null
    if (head) {
      pageNumber ??= head.pageNumber === null ? null : numberOf(head.pageNumber)
      if (head.pageNumber !== null || !isPosted) pageName ??= head.pageName
    } else if (isMast) {
      const text = stripReadings((lines[index] as Line).text)
      const dated = datedMast.exec(plain)
      const head = headMast.exec(plain)
      const numbered = mastPattern.exec(plain)
      const shown = paperAndPage.exec(plain)?.groups
      pageNumber ??=
        (dated ? numberOf(dated[3] as string) : null) ??
        (head ? numberOf(head[3] as string) : null) ??
        (numbered ? numberOf(numbered[1] as string) : null) ??
        shownPage.exec(plain)?.[1] ??
        (shown ? numberOf(shown['page'] as string) : null)
      pageName ??= shown?.['name'] ?? null
      if (head?.[4]) pageName ??= text.slice(text.length - head[4].length)
      if (numbered) pageName ??= nameOf(text.slice(text.length - (numbered[2] ?? '').length), resources)
    }
    if (mark.kind === 'section') {
      const section = sectionPattern.exec(plain)
      pageNumber ??= section?.[1] ?? null
      pageName ??= section?.[2] || null
    }
    if (mark.kind === 'source') {
      const page = /(?:\s|^版面:\s*)第([A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3})版\s*:\s*([〇㐀-鿿𠀀-𲎯·]{2,14})(?=\s|$)/u.exec(plain)
      pageNumber ??= page ? numberOf(page[1] as string) : null
      const behind = behindDay.exec(plain)
      pageNumber ??= numberOf(behind?.[2] ?? behind?.[3] ?? '')
      pageName ??= page?.[2] ?? null
      pageName ??= /版名:\s*\[?([^\s\]]{2,14})/.exec(plain)?.[1] ?? null
      pageNumber ??= /版次:\s*\[?第?([A-Z]{0,2}\d{1,3})(?=\]|版|\s|$)/.exec(plain)?.[1] ?? null
    }
    if (mark.reason === 'paper-and-date') pageNumber ??= paperAndDate.exec(plain)?.groups?.['page'] ?? null
    if (mark.reason === 'page-code') pageNumber ??= plain.replace(/版$/, '')
  }
  const name = pageName ?? (isPosted ? null : readTopLabel(lines, marks, pageNumber, resources))
  return { pageNumber, pageName: name && closeUp(name) }
}

/** 来源:某某日报(2018年5月16日第3版) · 来源:《某某报》2013-06-04 A08版 */
const behindDay =
  /\d(?:年\d{1,2}月\d{1,2}日|(?<sign>[-/.])\d{1,2}\k<sign>\d{1,2})[\s,]*(?:第\s?([A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3})|([A-Z]{1,2}\d{2,3}|(?<=日[\s,]*)\d{1,2}))\s?版(?=[)\]》\s]|$)/
const minute = /\d{1,2}:\d{2}/

/** 第二版 → 2; a number in figures stays as it is printed. */
function numberOf(page: string): string | null {
  if (/\d/.test(page)) return page
  const value = readNumeral(page)
  return value > 0 ? String(value) : null
}

/** The name is what stands before the navigation and its arrows: 都市新闻 上一版3 4下一版 · 封面 4下一版. */
function nameOf(rest: string, resources: ParseResources): string | null {
  const name =
    cutCredits(rest, resources)
      .split(/(?:\s+[34])?[\s<>‹›]*(?:\||上一[版期]|下一[版期]|PDF|pdf|3\s|\d{0,2}\/\d{4}-\d{2}\/|本期出版日期|总第\d+期)/)[0]
      ?.trim() ?? ''
  return name && name.length <= 30 ? name : null
}

/** 城事 责任编辑:张敏 美编:李娜 · 城事 责编 张敏 · 城事 热线:…: who made the page, and how to reach them, are not its name. */
function cutCredits(rest: string, { pageHeads }: ParseResources): string {
  const plain = makePlain(rest)
  const role = pageHeads.role.exec(plain)
  const isCredit = role !== null && /[\s|(·]$/.test(plain.slice(0, role.index)) && named.test(plain.slice(role.index + role[0].length))
  const ends = [plain.search(labelled), isCredit ? role.index - 1 : -1].filter((end) => end > 0)
  return rest.slice(0, Math.min(rest.length, ...ends))
}
const labelled = /[\s|(](?:[〇㐀-鿿𠀀-𲎯]{2,6}|[A-Za-z-]{2,8})\s?:/u
/** Behind a role. */
const named = /^[\s/]\s*[〇㐀-鿿𠀀-𲎯]/u

const posted = /来源\s?:.*发布(?:日期|时间)?\s?:|发布(?:日期|时间)?\s?:.*来源\s?:/

/** A dump has no mast; a well-known page name alone on its first line stands for it. */
function readTopLabel(
  lines: readonly Line[],
  marks: readonly LineMark[],
  pageNumber: string | null,
  resources: ParseResources,
): string | null {
  const named = marks.findIndex(({ reason }) => reason === 'page-name')
  // 新闻动态 / 来源:某某报 发布日期:2009-12-15: a part of the site that has posted it.
  const below = lines[nextUsed(marks, named, 1)]?.plain ?? ''
  if (named >= 0 && posted.test(below)) return null
  if (named >= 0) return lines[named]?.text ?? null
  if (pageNumber !== null) return null
  const top = nextUsed(marks, -1, 1)
  // Above it may stand who made the page, below it an advertisement.
  const name = marks[top]?.reason === 'duty-editor' ? nextUsed(marks, top, 1) : top
  if (inText.test(marks[name]?.kind ?? '') && isPageName(lines[name]?.plain ?? '', resources)) return lines[name]?.text ?? null
  const first = topLine(marks)
  const { plain = '', text = null } = lines[first] ?? {}
  // 市民热线, and below it what it is for.
  const next = marks.findIndex((mark, index) => index > first && mark.kind !== 'blank')
  const isAboveMotto =
    inText.test(marks[first]?.kind ?? '') && marks[next]?.kind === 'label' && plain.length <= 6 && isSectionName(plain, resources)
  return isPageName(plain, resources) || isAboveMotto ? text : null
}
const inText = /^(?:text|label)$/
