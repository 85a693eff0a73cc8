/** Titles of the parts of a text behind a sign: ■找水 / ■挖渠 look like ■张敏, and only where they stand tells that they name nobody. */

import type { Line } from '../lines/lines.ts'
import { makeMark, nextUsed, type LineMark } from './line-mark.ts'

const signed = /^([\u25a0-\u2bff※])\s*[〇㐀-鿿𠀀-𲎯]{2,6}(?:[\s,、]+[〇㐀-鿿𠀀-𲎯]{2,6})?$/u
const role = /记者|[讯论]员|实习|作者|编辑|[文图摄]$|报\s|[电视]台\s|[刊网]\s/
/** Shorter lines without a full stop may be titles. */
const shortestText = 24

const longestItem = 16

const item = makeMark('label')
const title = makeMark('text')
/** 关键词:头一桶水 above a text and below one; with several words it is a site's. */
const keyword = /^关键词[一二三四五六七八九十\d]?\s?:?\s?[^,、;|\s]{2,14}$/

/** Where two of them stand between lines of text, those of their sign above text are no bylines: who wrote stands above a text or below it. */
export function markItems(lines: readonly Line[], marks: LineMark[]): void {
  const isText = (index: number): boolean => {
    const plain = lines[index]?.plain ?? ''
    return marks[index]?.kind === 'text' && (plain.length >= shortestText || plain.endsWith('。'))
  }
  const keywords = marks.flatMap(({ reason }, index) =>
    reason === 'keywords' && keyword.test(lines[index]?.plain ?? '') && isText(nextUsed(marks, index, 1)) ? [index] : [],
  )
  if (keywords.length > 1) for (const index of keywords) marks[index] = title
  const found = marks.flatMap(({ kind }, index) => {
    const plain = kind === 'byline' || kind === 'label' || kind === 'text' ? (lines[index]?.plain ?? '') : ''
    if (plain.length < 3 || plain.length > longestItem) return []
    const sign = role.test(plain) ? undefined : signed.exec(plain)?.[1]
    return sign && isText(nextUsed(marks, index, 1)) ? [{ index, sign }] : []
  })
  if (found.length < 2) return
  const inText = found.filter(({ index }) => isText(nextUsed(marks, index, -1)))
  for (const { index, sign } of found)
    if (marks[index]?.kind === 'byline' && inText.filter((one) => one.sign === sign).length >= 2) marks[index] = item
}
