/** Saved pages have ASCII stops in Chinese text. */
const stop = /(?<=[〇㐀-鿿𠀀-𲎯])[,.:;!?]|(?<=\S)[,:;!?](?=[〇㐀-鿿𠀀-𲎯])/gu
/** What a stop is to stand apart from; other signs have space of their own. */
const letter = /^[〇㐀-鿿𠀀-𲎯\w]/u

export interface Run {
  readonly text: string
  /** Null for text between stops; a stop at the end of the text, or before another sign, is `tight`. */
  readonly stop: 'spaced' | 'tight' | null
}

/** Cuts a part of a text, from `start` on, at its ASCII stops beside Chinese characters. */
export function findStops(whole: string, start: number, length: number): readonly Run[] {
  const runs: Run[] = []
  const end = start + length
  let at = start
  for (const { index } of whole.slice(0, end).matchAll(stop)) {
    if (index < start) continue
    if (index > at) runs.push({ text: whole.slice(at, index), stop: null })
    runs.push({ text: whole.slice(index, index + 1), stop: letter.test(whole.slice(index + 1)) ? 'spaced' : 'tight' })
    at = index + 1
  }
  if (at < end) runs.push({ text: whole.slice(at, end), stop: null })
  return runs
}
