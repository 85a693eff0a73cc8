/**
 * Where a title may go on in a new line: between words, as on the page, so that 学习会 does not part into 学 and 习会. Words are
 * those of the dictionary of the ICU library in Node and Chromium. It cuts short: a single character belongs to the word
 * before it (中心|组 → 中心组), but to the one behind it where it opens something, as brackets, 第 and 不 do.
 */

/** A word grows no longer than this by single characters. */
const longest = 7
const opens = /^[\p{Ps}\p{Pi}第不未无高最更]$/u
/** With the marks and what stands before and behind them. */
const longestQuoted = 12
const isOpen = /[“《][^”》]*$/u
const numeral = '[\\d〇零一二两三四五六七八九十百千万亿]'
const inNumber = new RegExp(`${numeral}\n${numeral}`, 'u')
/** Chinese beside figures or letters has a space by `text-autospace`, which a place to break there would take away. */
const isSpaced = /\p{Script=Han}\n[\p{Script=Latin}\d]|[\p{Script=Latin}\d]\n\p{Script=Han}/u

/** The words of a title with the punctuation and the spaces behind them; together they are the title. */
export function cutTitle(title: string): readonly string[] {
  const words: string[] = []
  let opening = ''
  for (const { segment, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)) {
    if (opens.test(segment)) {
      opening += segment
      continue
    }
    const before = words.at(-1)
    const word = opening + segment
    opening = ''
    if (before !== undefined && (!isWordLike || continues(before, word))) words[words.length - 1] = before + word
    else words.push(word)
  }
  return keepQuoted(opening === '' ? words : [...words, opening])
}

/** Words in quotation marks, or the name of a book, stay together as long as a line can take them: “最后一公里”. */
function keepQuoted(words: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (let at = 0; at < words.length;) {
    const rest = words.slice(at, at + longestQuoted)
    const end = rest.findIndex((_, index) => !isOpen.test(rest.slice(0, index + 1).join('')))
    const whole = rest.slice(0, end + 1).join('')
    const isShort = end > 0 && lengthOf(whole) <= longestQuoted
    kept.push(isShort ? whole : (words[at] ?? ''))
    at += isShort ? end + 1 : 1
  }
  return kept
}

/** True when a word is part of the one before: the rest of a number, figures and what they count, or a single character. */
function continues(before: string, word: string): boolean {
  const seam = `${before.slice(-1)}\n${word}`
  if (inNumber.test(seam) || isSpaced.test(seam)) return true
  return lengthOf(word) === 1 && lengthOf(before) < longest && !/[\s\p{P}]$/u.test(before)
}

function lengthOf(word: string): number {
  return Array.from(word).length
}
