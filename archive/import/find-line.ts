/** Where a cut by hand may go: at the beginning of a line of the transcript, or of a paragraph within one. */
import type { Paragraph, Range } from '#contract/models.ts'

import { foldSpans } from './folded-spans.ts'

/** Enough of a paragraph to know it by, where the rest is not printed as it stands in the source. */
const knownBy = 16

/** Offset at which a paragraph of an article begins in its source; null when its words do not stand there. */
export function findParagraph(text: string, spans: readonly Range[], paragraphs: readonly Paragraph[], index: number): number | null {
  const page = foldSpans(text, spans)
  let from = 0
  for (const [at, paragraph] of paragraphs.slice(0, index + 1).entries()) {
    const words = foldSpans(paragraph.text, [[0, paragraph.text.length]]).text
    const whole = page.text.indexOf(words, from)
    const found = whole >= 0 ? whole : page.text.indexOf(words.slice(0, knownBy), from)
    if (at === index) return found < 0 || words === '' ? null : beginningOf(text, page.offsets[found] ?? 0, page.offsets[from - 1] ?? -1)
    if (found >= 0) from = found + (whole >= 0 ? words.length : Math.min(knownBy, words.length))
  }
  return null
}

/** The beginning of the line, with the dateline that was taken off the paragraph; unless the one before ends on the same line. */
function beginningOf(text: string, offset: number, before: number): number {
  const line = findLineStart(text, offset)
  return line > before ? line : offset
}

/** True for an offset with nothing but blanks before it on its line. */
export function isLineStart(text: string, offset: number): boolean {
  return text.slice(findLineStart(text, offset), offset).trim() === ''
}

function findLineStart(text: string, offset: number): number {
  const before = text.slice(0, offset)
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
}
