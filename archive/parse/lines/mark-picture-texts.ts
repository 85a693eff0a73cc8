/** What pictures show that stand between the title and the first sentence: lines in a block, lines that a site prints twice. */

import { headTitle, makeMark, type LineMark } from './line-mark.ts'
import type { Line } from './lines.ts'
import { newsOpening } from './openings.ts'
import { lastSentence } from './sentences.ts'

const pictureText = makeMark('caption', 'photo-credit')
const shownTwice = makeMark('caption', 'repeated-line')
const repeated = makeMark('chrome', 'repeated-line')
const longestCaption = 42

/** Marks them; `first` is the line of the first sentence. */
export function markPictureTexts(lines: readonly Line[], marks: LineMark[], first: number): void {
  markRepeats(lines, marks, first)
  markPictureBlock(lines, marks, first)
  markPictureSeries(lines, marks, first)
}

/** Where the title is known by its place, a line that is printed twice in a row is what a picture shows. */
function markRepeats(lines: readonly Line[], marks: LineMark[], first: number): void {
  const title = marks.slice(0, first + 1).findIndex(({ reason }) => reason === headTitle.reason)
  if (title < 0) return
  let before = -1
  // Below the last sentence stand the site's own parts.
  const end = lastSentence(lines, marks)
  for (const [index, { kind, reason }] of marks.slice(0, end).entries()) {
    if (index < title || kind === 'blank') continue
    const { plain } = lines[index] as Line
    const isAgain = before >= 0 && lines[before]?.plain === plain && plain.length <= longestCaption && !newsOpening.test(plain)
    if (isAgain && (kind === 'text' || marks[index] === shownTwice) && reason !== headTitle.reason) {
      if (marks[before]?.kind === 'text') marks[before] = shownTwice
      marks[index] = repeated
      // So are the lines right above and below it, up to a blank one.
      for (let at = before - 1; isPictureText(lines[at], marks[at]); at--) marks[at] = shownTwice
      for (let at = index + 1; isPictureText(lines[at], marks[at]) && lines[at]?.plain !== plain; at++) marks[at] = shownTwice
    } else before = index
  }
}

/** 第07版:要闻 PDF版阅读, a title alone, then four lines and more in a block: what its pictures show. */
function markPictureBlock(lines: readonly Line[], marks: LineMark[], first: number): void {
  const mast = marks.slice(0, first).findIndex(({ kind }, index) => kind === 'mast' && (lines[index]?.plain.includes('PDF版') ?? false))
  const title = mast < 0 ? -1 : marks.findIndex(({ kind }, index) => index > mast && kind !== 'blank')
  if (title < 0 || marks[title + 1]?.kind !== 'blank') return
  const from = marks.findIndex(({ kind }, index) => index > title && kind !== 'blank')
  let end = from
  while (end < first && isPictureText(lines[end], marks[end])) end++
  if (end - from < fewestPictures || marks[end]?.kind !== 'blank') return
  for (let index = from; index < end; index++) marks[index] = pictureText
}
const fewestPictures = 4

/** 请不要这样为我洗脸(组图): the title says that pictures stand below it, each with its line. */
function markPictureSeries(lines: readonly Line[], marks: LineMark[], first: number): void {
  const title = marks.findIndex(({ kind }) => kind === 'text')
  if (title < 0 || title >= first || !/\((?:组图|多图|图组)\)$/.test(lines[title]?.plain ?? '')) return
  let end = title + 1
  while (end < first && isPictureText(lines[end], marks[end])) end++
  if (end - title <= 2) return
  marks[title] = headTitle
  for (let index = title + 1; index < end; index++) marks[index] = lines[index]?.plain === lines[index - 1]?.plain ? repeated : pictureText
}

function isPictureText(line: Line | undefined, mark: LineMark | undefined): boolean {
  if (line === undefined || mark?.kind !== 'text' || mark.reason === headTitle.reason) return false
  return line.plain.length <= longestCaption && !line.plain.includes('。')
}
