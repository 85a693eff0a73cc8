/** Saved pages have ASCII stops in Chinese text. */
const stop = /(?<=[〇㐀-鿿𠀀-𲎯])[,.:;!?]|(?<=\S)[,:;!?](?=[〇㐀-鿿𠀀-𲎯])/gu
/** Closing marks before an ASCII stop: each brings half an em that parts the two. */
const closing = /[。，、；：！？”’》〉」』】）〕]+(?=[,.:;!?])/gu
/** What a stop is to stand apart from; other signs have space of their own. */
const letter = /^[〇㐀-鿿𠀀-𲎯\w]/u

export interface Run {
  readonly text: string
  /** Null for text between stops; a stop at the end of the text, or before another sign, is `tight`; `closing` marks stand before one. */
  readonly stop: 'spaced' | 'tight' | 'closing' | null
}

/** Cuts a part of a text, from `start` on, at its ASCII stops beside Chinese characters. */
export function findStops(whole: string, start: number, length: number): readonly Run[] {
  const end = start + length
  const found: { readonly from: number; readonly to: number; readonly stop: Run['stop'] }[] = []
  for (const { 0: marks, index } of whole.matchAll(closing)) found.push({ from: index, to: index + marks.length, stop: 'closing' })
  for (const { index } of whole.matchAll(stop))
    found.push({ from: index, to: index + 1, stop: letter.test(whole.slice(index + 1)) ? 'spaced' : 'tight' })
  const runs: Run[] = []
  let at = start
  const add = (to: number, kind: Run['stop']): void => {
    if (to > at) runs.push({ text: whole.slice(at, to), stop: kind })
    at = Math.max(at, to)
  }
  for (const { from, to, stop: kind } of found.toSorted((one, other) => one.from - other.from)) {
    add(Math.min(from, end), null)
    add(Math.min(to, end), kind)
  }
  add(end, null)
  return runs
}
