/** Advertisements and notices: lines that are known only by the ones below them. */

import type { Line } from '../lines/lines.ts'
import { oneOf } from '../plain.ts'
import { makeMark, nextUsed, type LineMark } from './line-mark.ts'

const advertised = makeMark('chrome', 'advertisement')
const noticed = makeMark('chrome', 'notice')
/** 广告 某某茶社 地址:…: whole in its own line, so that the one above is none of it. */
export const namesItself: RegExp = /^[【(]?[〇㐀-鿿𠀀-𲎯]{0,2}广告[】)]?[\s:丨|]/u
/** 寻物启事, 求租启事; 征文启事 is the paper's own. */
const lone = /^(?!征)[〇㐀-鿿𠀀-𲎯]{1,3}启[事示]$/u
const longestLone = 5
const isDigit = oneOf('0123456789')
/** How far below its title a notice may end. */
const longestNotice = 12

/** The slogan right above a hot-line, and the text of a notice down to 特此公告: before sentences are joined across them. */
export function markNotices(lines: readonly Line[], marks: LineMark[]): void {
  lines.forEach(({ plain }, index) => {
    if (isDigit(plain, 0) && /^\d[\d-]{2,14}$/.test(plain)) markHotline(lines, marks, index)
    if (marks[index]?.reason === 'contact-line') markCall(lines, marks, index)
    if (plain.length <= longestLone && marks[index]?.kind === 'text' && lone.test(plain) && isAmongNotices(marks, index))
      marks[index] = makeMark('notice')
    if (plain.length <= longestCall && (callOfPaper.test(plain) || wanted.test(plain))) markOwnCall(lines, marks, index)
    if (marks[index]?.reason !== 'advertisement' || namesItself.test(plain)) return
    if (/\d[\d*Xx—-]{4}/.test(plain)) {
      const above = lines[index - 1]?.plain ?? ''
      const isApart = index < 2 || marks[index - 2]?.kind === 'blank' || marks[index - 2]?.reason === 'advertisement'
      if (isApart && marks[index - 1]?.kind === 'text' && above.length <= 20 && !/[,。;]/.test(above)) marks[index - 1] = advertised
      return
    }
    if (!/^公\s*告$/.test(plain)) return
    const length = lines
      .slice(index + 1, index + 1 + longestNotice)
      .findIndex((line) =>
        /特此(?:公告|通告|声明|通知|启事)。?$|(?:相互转告|敬请谅解|予以谅解|提前做好准备|多有不便)[^。]{0,12}。?$/.test(line.plain),
      )
    for (let at = index + 1; at <= index + 1 + length && length >= 0; at++) if (marks[at]?.kind === 'text') marks[at] = noticed
  })
}

/** True where another notice or an advertisement stands in the same row, which no blank line parts. */
function isAmongNotices(marks: readonly LineMark[], index: number): boolean {
  return [1, -1].some((step) => {
    for (let at = index + step; Math.abs(at - index) <= longestNotice && marks[at] && marks[at]?.kind !== 'blank'; at += step)
      if (marks[at]?.kind === 'notice' || marks[at]?.reason === 'advertisement') return true
    return false
  })
}

/** 征稿启事 above where to send it. */
function markCall(lines: readonly Line[], marks: LineMark[], address: number): void {
  const title = nextUsed(marks, address, -1)
  if (marks[title]?.kind === 'text' && callTitle.test(lines[title]?.plain ?? '')) marks[title] = noticed
}
const callTitle = /^[【[■◆●]?\s?(?:征稿|约稿|来稿|投稿|稿约|组稿)(?:启事|启示|须知|说明|信箱|邮箱)?\s?[】\]]?$/

/** 征稿启事, 图片征集 above one paragraph that says what the paper wants and where to send it; 招聘 above who wants somebody and where to ask. */
function markOwnCall(lines: readonly Line[], marks: LineMark[], title: number): void {
  const below = nextUsed(marks, title, 1)
  const { plain = '' } = lines[below] ?? {}
  const asks = wanted.test(lines[title]?.plain ?? '') ? asksToCall : sendsTo
  const isCall = plain.length <= longestOwnCall && asks.test(plain) && marks[below]?.kind === 'text' && marks[title]?.kind === 'text'
  if (isCall) marks[title] = marks[below] = noticed
}
const wanted = /^(?:招\s?[聘工租]|诚\s?聘|急\s?聘|求\s?[租购职]|转\s?让|出\s?租|家\s?教|征\s?婚)$/
const asksToCall = /有意者|面[谈议洽]|待遇(?:优厚|从优|面议)|(?:联系)?电话:?\s?\d/
const callOfPaper = /^(?:(?:征稿|约稿|征文)(?:启事|启示)?|[〇㐀-鿿𠀀-𲎯]{2}征集)$/u
const longestCall = 4
const longestOwnCall = 90
const sendsTo = /(?:来稿|投稿|稿件)请?[寄发投]|欢迎[^。]{0,10}(?:投稿|来稿)|请(?:拨打|致电)本报/

/** 订房热线 above its number, and the slogan in two halves above that. */
function markHotline(lines: readonly Line[], marks: LineMark[], number: number): void {
  const label = nextUsed(marks, number, -1)
  if (marks[label]?.kind !== 'text' || !/^[〇㐀-鿿𠀀-𲎯]{0,6}(?:热线|电话|专线)$/u.test(lines[label]?.plain ?? '')) return
  marks[label] = marks[number] = advertised
  const slogan = nextUsed(marks, label, -1)
  if (marks[slogan]?.kind === 'text' && /^[〇㐀-鿿𠀀-𲎯]{3,8}\s[〇㐀-鿿𠀀-𲎯]{3,8}$/u.test(lines[slogan]?.plain ?? ''))
    marks[slogan] = advertised
}

/** The first line of the page; behind advertisements, which stand where the page has its ears, the line below them. */
export function topLine(marks: readonly LineMark[]): number {
  const isAd = (at: number): boolean => marks[at]?.reason === 'advertisement'
  let first = nextUsed(marks, -1, 1)
  // The slogan above its hot-line is of it.
  while (isAd(first) || (marks[first]?.kind === 'text' && isAd(nextUsed(marks, first, 1)))) first = nextUsed(marks, first, 1)
  return first
}
