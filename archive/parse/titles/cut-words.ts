/** A title in words, each with its kind. */
import { isHan } from '../plain.ts'

/** A word, and one letter for what it is: n a thing, v what is done, p 在, U 的, L 了 (`tools/data/make-words.mjs`). */
export interface Word {
  readonly text: string
  readonly kind: string
}

/** Kinds of words of one character and of two. */
export type WordKinds = ReadonlyMap<string, string>

const unknown = 'n'
const number = 'm'
const numerals = /^[〇零一二两三四五六七八九十百千万亿数多余几半]+$/

/** Cuts from the end, a word of two characters wherever one is known: of a chain of them the last ones are right more often. Signs and spaces are no words. */
export function cutWords(plain: string, kinds: WordKinds): Word[] {
  const words: Word[] = []
  for (let end = plain.length; end > 0;) {
    const start = startOfWord(plain, end, kinds)
    const text = plain.slice(start, end)
    if (isHan(plain, end - 1)) words.push({ text, kind: numerals.test(text) ? number : (kinds.get(text) ?? unknown) })
    else if (/[\dA-Za-z]/.test(text)) words.push({ text, kind: /^\d/.test(text) ? number : unknown })
    end = start
  }
  return words.toReversed()
}

function startOfWord(plain: string, end: number, kinds: WordKinds): number {
  if (isHan(plain, end - 1)) return end > 1 && isHan(plain, end - 2) && kinds.has(plain.slice(end - 2, end)) ? end - 2 : end - 1
  let start = end - 1
  if (!/[\dA-Za-z]/.test(plain[start] as string)) return start
  while (start > 0 && /[\dA-Za-z.%]/.test(plain[start - 1] as string)) start--
  return start
}
