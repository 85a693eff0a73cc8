/**
 * Guides to other pages, in the margins of a page: titles under 今日导读, and those that end with the page to turn to. They are
 * titles of articles, but of none on this page.
 */
import { findIndices } from '../find-indices.ts'
import { isHeadingLike } from '../forms/headings.ts'
import type { Line } from '../lines/lines.ts'
import { oneOf, tighten } from '../plain.ts'
import type { ParseResources } from '../resources.ts'
import { makeMark, type LineMark } from './line-mark.ts'
import { readRunningHead } from './running-head.ts'
import { firstSentence } from './sentences.ts'

const guide = makeMark('chrome', 'guide')
/** 小麦开打 2版 · 老井又出水 >>A07 · 一座桥(详见第3版) */
const turnTo =
  /^.*[〇㐀-鿿𠀀-𲎯].{0,3}?(?:(?:\s|[>→▶»·…—-]+)\s?(?:(?:详?见|转)\s?)?(?:第?\s?(?:[A-Z]{0,2}\d{1,2}|[一二三四五六七八九十]{1,2})\s?版|[A-Z]{1,2}\d{2})|\s?[(【](?:详?见|转)\s?第?\s?(?:[A-Z]{0,2}\d{1,2}|[一二三四五六七八九十]{1,2})\s?版[)】])$/u
/** A03 老井又出水, one below the other with other pages. */
const pageFirst = /^(?<page>第?\s?[A-Z]{0,2}\d{1,2}\s?版|[A-Z]{1,2}\d{2}|0\d)[\s·:|>]+(?=.*[〇㐀-鿿𠀀-𲎯]{4})[^,。]+$/u
const beginsWithPage = oneOf('第ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
/** With what such a line ends. */
const endsWithPage = /[\d一二三四五六七八九十]\s?版[)】]?$|[A-Z]\d{2}$/
const longestGuide = 40
/** So many lines below the label at most. */
const mostLines = 10

/** Marks the lines of guides. */
export function markGuides(lines: readonly Line[], marks: LineMark[], resources: ParseResources): void {
  // Between mast and navigation stands the page's own title list.
  const list = marks.findLastIndex(({ kind }) => kind === 'papers' || kind === 'issue')
  const isTitle = (index: number): boolean => {
    const { kind } = marks[index] ?? {}
    return (kind === 'text' || kind === 'label') && isHeadingLike(lines[index]?.plain ?? '')
  }
  lines.forEach(({ plain }, index) => {
    if (index < list || plain.length > longestGuide || marks[index]?.kind !== 'text' || !endsWithPage.test(plain)) return
    if (turnTo.test(plain) && !readRunningHead(lines[index] as Line, resources)) marks[index] = guide
  })
  const pages = lines.map(({ plain }, index) =>
    index >= list && plain.length <= longestGuide && marks[index]?.kind === 'text' && beginsWithPage(plain, 0)
      ? pageFirst.exec(plain)?.groups?.['page']
      : undefined,
  )
  pages.forEach((page, index) => {
    const isOther = (other: string | undefined): boolean => other !== undefined && other !== page
    if (page !== undefined && (isOther(pages[index - 1]) || isOther(pages[index + 1]))) marks[index] = guide
  })
  markBulletedList(lines, marks)
  const labels = findIndices(lines, ({ plain }, index) => index >= list && isLabel(plain, resources))
  if (labels.length === 0) return
  const first = firstSentence(lines, marks)
  let lastTitle = first - 1
  while (lastTitle >= 0 && !isTitle(lastTitle)) lastTitle--
  for (const index of labels) {
    let end = index + 1
    while (end - index <= mostLines && (isTitle(end) || marks[end] === guide)) end++
    // 导读 may open an editor's lead, too: then the titles stand above it, and sentences below.
    const isParted = marks[end]?.kind === 'blank' && lastTitle > end
    const isBelow = first >= 0 && index > first
    if (end === index + 1 || !(isParted || isBelow || marks[end - 1] === guide)) continue
    marks[index] = guide
    for (let at = index + 1; at < end && (isParted || isBelow); at++) marks[at] = guide
  }
}

/** 今日导读 · 【本期看点】 */
function isLabel(plain: string, { pageHeads }: ParseResources): boolean {
  return plain.length > 1 && plain.length <= longestLabel && pageHeads.guides.has(tighten(plain).replace(/[【】[\]:]/g, ''))
}
const longestLabel = 10

/** ·一盘菜里的两县 / ·卖红薯的老汉: the titles of the page, one below the other, where one of them is printed again without the dot. */
function markBulletedList(lines: readonly Line[], marks: LineMark[]): void {
  const listed = findIndices(lines, ({ plain }) => plain.startsWith('·') && plain.length <= longestGuide)
  const [first = -1] = listed
  const areTogether =
    listed.length > 1 && listed.every((index, at) => index === first + at && /^(?:text|label)$/.test(marks[index]?.kind ?? ''))
  const sentence = firstSentence(lines, marks)
  if (!areTogether || (sentence >= 0 && sentence < first)) return
  const titles = new Set(listed.map((index) => tighten(lines[index]?.plain ?? '').slice(1)))
  if (!lines.some(({ plain }, index) => index > first && titles.has(tighten(plain)))) return
  for (const index of listed) marks[index] = titleList
}
const titleList = makeMark('chrome', 'title-list')
