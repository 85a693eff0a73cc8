/** What pictures show that stand between the title and the first sentence: lines in a block, lines that a site prints twice. */

import { findIndices } from '../find-indices.ts'
import { newsOpening } from '../forms/openings.ts'
import { numbered } from '../forms/series.ts'
import type { Line } from '../lines/lines.ts'
import { tighten } from '../plain.ts'
import { headTitle, makeMark, nextUsed, type LineMark } from './line-mark.ts'
import { lastSentence } from './sentences.ts'

const pictureText = makeMark('caption', 'photo-credit')
const shownTwice = makeMark('caption', 'repeated-line')
const repeated = makeMark('chrome', 'repeated-line')
const longestCaption = 42

/** Marks them; `first` is the line of the first sentence. */
export function markPictureTexts(lines: readonly Line[], marks: LineMark[], first: number): void {
  markTitleOfPictures(lines, marks, first)
  markRepeats(lines, marks, first)
  markBelowTitle(lines, marks, first)
  markSentences(lines, marks)
  markPictureBlock(lines, marks, first)
  markPictureSeries(lines, marks, first)
}

/**
 * Some sites print the headline again above every picture. A line that stands between two such printings, with nothing else but a
 * byline, is what the picture shows; all printings but the first are the site's.
 */
function markTitleOfPictures(lines: readonly Line[], marks: LineMark[], first: number): void {
  // Between mast and navigation stands a list of titles.
  if (marks.slice(0, first).some(({ kind }) => kind === 'papers' || kind === 'issue' || kind === 'mast')) return
  const known = marks.slice(0, first).findIndex(({ reason }) => reason === headTitle.reason)
  const title = known < 0 ? marks.findIndex(({ kind }) => kind === 'text') : known
  const words = tighten(lines[title]?.plain ?? '')
  if (title >= first || words.length < shortestTitle) return
  const places = findIndices(lines, ({ plain }, index) => marks[index]?.kind === 'text' && tighten(plain) === words)
  if (places.filter((index) => index < first).length < 2 || (places.at(-1) as number) < first) return
  for (const [at, place] of places.entries()) {
    const end = places[at + 1] ?? 0
    const between = findIndices(marks, ({ kind }, index) => index > place && index < end && kind !== 'blank' && kind !== 'byline')
    const [only] = between
    if (only !== undefined && between.length === 1 && isPictureText(lines[only], marks[only])) marks[only] = pictureText
    if (at > 0) marks[place] = repeated
  }
  marks[title] = headTitle
}
const shortestTitle = 8

/** Four short lines and more between date and source, or the only title that the tail names, and the text: more than any 副题 has. */
function markBelowTitle(lines: readonly Line[], marks: LineMark[], first: number): void {
  const source = marks.slice(0, first).findIndex(({ kind }) => kind === 'source')
  const head = marks.slice(0, first).findLastIndex(({ reason }) => reason === headTitle.reason)
  const from = source >= 0 && head >= 0 ? Math.max(source, head) : titleOfTail(lines, marks, first)
  if (from < 0) return
  const between = findIndices(marks, ({ kind }, index) => index > from && index < first && kind !== 'blank' && kind !== 'chrome')
  const isShown = between.every((index) => isPictureText(lines[index], marks[index]) && !numbered.test(lines[index]?.plain ?? ''))
  if (isShown && between.length >= fewestPictures && between.length <= mostPictures) for (const index of between) marks[index] = pictureText
}
const fewestPictures = 4
const mostPictures = 8

/** Four short sentences and more below date and source, above a long one, on a page of which somebody took the pictures. */
function markSentences(lines: readonly Line[], marks: LineMark[]): void {
  const source = marks.findIndex(({ kind }) => kind === 'source')
  if (source < 0 || !marks.slice(0, source).some(({ reason }) => reason === headTitle.reason)) return
  const places: number[] = []
  let at = nextUsed(marks, source, 1)
  for (; marks[at]?.kind === 'text' && shortSentence.test(lines[at]?.plain ?? ''); at = nextUsed(marks, at, 1)) places.push(at)
  const isAboveText = marks[at]?.kind === 'text' && (lines[at]?.plain.length ?? 0) > longestCaption
  const isCredited = lines.some(({ plain }, index) => marks[index]?.kind === 'byline' && /[摄影]$/.test(plain))
  if (places.length >= fewestPictures && isAboveText && isCredited) for (const place of places) marks[place] = pictureText
}
const shortSentence = /^[^。“”!?:;]{4,32}。$/

/** 2024-02-03 2 2 某某晚报 content_1.html 1 水渠通水了: the line that the machine's tail names; −1: none. */
function titleOfTail(lines: readonly Line[], marks: readonly LineMark[], first: number): number {
  const tail = lines[marks.findIndex(({ kind }) => kind === 'tail')]
  if (!tail) return -1
  const words = tighten(tail.plain)
  return lines.findIndex(
    ({ plain }, index) => index < first && marks[index]?.kind === 'text' && plain.length > 3 && words.includes(tighten(plain)),
  )
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

/** 请不要这样为我洗脸(组图): the title says that pictures stand below it, each with its line. */
function markPictureSeries(lines: readonly Line[], marks: LineMark[], first: number): void {
  const title = marks.findIndex(({ kind }) => kind === 'text')
  if (title >= first || !/\((?:组图|多图|图组)\)$/.test(lines[title]?.plain ?? '')) return
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
