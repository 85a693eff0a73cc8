import { closingMarks } from '#contract/closing-marks.ts'

/** Saved pages have ASCII stops in Chinese text. */
const stop = /(?<=[〇㐀-鿿𠀀-𲎯])[,.:;!?]|(?<=\S)[,:;!?](?=[〇㐀-鿿𠀀-𲎯])/gu
/** What a stop is to stand apart from; other signs have space of their own. */
const letter = /^[〇㐀-鿿𠀀-𲎯\w]/u

export interface Run {
  readonly text: string
  /** Null for text between stops; a stop at the end of the text, or before another sign, is `tight`; `closing` marks stand before one. */
  readonly stop: 'spaced' | 'tight' | 'closing' | null
}

/** How far around a part its signs depend on what stands there: a character before it, closing marks and their stop behind it. */
const before = 2
const behind = 16

/** Cuts a part of a text, from `start` on, at its ASCII stops beside Chinese characters. A long text has many parts: each looks at itself. */
export function findStops(whole: string, start: number, length: number): readonly Run[] {
  const end = start + length
  const from = Math.max(0, start - before)
  const near = whole.slice(from, end + behind)
  const found: { readonly from: number; readonly to: number; readonly stop: Run['stop'] }[] = []
  const add = (at: number, size: number, kind: Run['stop']): unknown => found.push({ from: from + at, to: from + at + size, stop: kind })
  for (const { 0: marks, index } of near.matchAll(closingMarks)) add(index, marks.length, 'closing')
  for (const { index } of near.matchAll(stop)) add(index, 1, letter.test(near.slice(index + 1)) ? 'spaced' : 'tight')
  const runs: Run[] = []
  let at = start
  const cut = (to: number, kind: Run['stop']): void => {
    if (to > at) runs.push({ text: whole.slice(at, to), stop: kind })
    at = Math.max(at, to)
  }
  for (const one of found.toSorted((first, second) => first.from - second.from)) {
    cut(Math.min(one.from, end), null)
    cut(Math.min(one.to, end), one.stop)
  }
  cut(end, null)
  return runs
}
