/** Lines under pictures that are told by who took the picture: his name stands alone on the line below them. */

import { isShortSentence, namesPicture, printedOnce } from '../forms/captions.ts'
import { newsOpening } from '../forms/openings.ts'
import { isComplete } from '../forms/sentence-ends.ts'
import type { Line } from '../lines/lines.ts'
import type { ParseResources } from '../resources.ts'
import { makeMark, nextUsed, type LineMark } from './line-mark.ts'

/** 本报记者 A 通讯员 B 摄 · (A 供图): nobody who wrote anything. */
const photographers = /^[□■◆●(]?[^文/]{2,30}(?:摄|摄影|供图|\/图)\)?$/
/** The sign points at the picture above or below. */
const points = /^[▲▼△▽]/
const longestCaption = 30
/** So many pictures have one credit at most. */
const mostPictures = 4

const shown = makeMark('caption', 'above-the-photographer')
/** zd1.jpg: a picture whose file alone is left. */
const image = /\.(?:jpe?g|png|gif|bmp|webp)$/
const ofImage = makeMark('caption', 'below-the-image')

/**
 * Marks the lines between a text and its photographer. Where another text stands right below him they may be the titles of picture
 * news, unless they point at the picture.
 */
export function markCaptions(lines: readonly Line[], marks: LineMark[], resources: ParseResources): void {
  markBelowImages(lines, marks)
  markDoubled(lines, marks)
  marks.forEach(({ kind }, index) => {
    if (kind !== 'byline' || !photographers.test(lines[index]?.plain ?? '')) return
    const places: number[] = []
    let at = nextUsed(marks, index, -1)
    for (; places.length < mostPictures && isCaption(at); at = nextUsed(marks, at, -1)) places.unshift(at)
    const isBelowText = marks[at]?.kind === 'text' && isComplete(lines[at]?.plain ?? '', resources)
    const below = nextUsed(marks, index, 1)
    const isAboveText = marks[below]?.kind === 'text' && isSentence(below)
    for (const place of places) if (points.test(lines[place]?.plain ?? '') || (isBelowText && !isAboveText)) marks[place] = shown
  })

  function isSentence(at: number): boolean {
    const plain = lines[at]?.plain ?? ''
    return plain.length > longestCaption || isComplete(plain, resources)
  }

  function isCaption(at: number): boolean {
    const plain = lines[at]?.plain ?? ''
    const kind = marks[at]?.kind
    if ((kind !== 'text' && kind !== 'label' && kind !== 'caption') || plain.length > longestCaption) return false
    // A sentence that no blank line parts from the text goes on with it.
    const isApart = marks[at - 1]?.kind !== 'text' || (lines[at - 1]?.plain.length ?? 0) <= longestCaption
    return points.test(plain) || (isApart && isShortSentence(plain)) || (kind === 'text' && !/[。!?:;,]/.test(plain))
  }
}

/** Below the file of a picture stands what it shows; the title stands above, and news begins with its day. */
function markBelowImages(lines: readonly Line[], marks: LineMark[]): void {
  for (const [index, { reason }] of marks.entries()) {
    const { plain } = lines[index] as Line
    if (reason !== 'gallery' || !image.test(plain)) continue
    const below = nextUsed(marks, index, 1)
    const words = lines[below]?.plain ?? ''
    const hasTitle = marks.slice(0, index).some(({ kind }) => kind === 'text')
    const isCaption = words.length <= longestCaption && (!words.includes('。') || isShortSentence(words)) && !newsOpening.test(words)
    if (hasTitle && marks[below]?.kind === 'text' && isCaption) marks[below] = ofImage
  }
}

/** The name of a picture and its caption in one line. */
function markDoubled(lines: readonly Line[], marks: LineMark[]): void {
  for (const [index, { kind }] of marks.entries()) {
    const once = kind === 'text' ? printedOnce(lines[index]?.plain ?? '') : null
    if (once !== null && namesPicture(once)) marks[index] = doubled
  }
}
const doubled = makeMark('caption', 'repeated-line')
