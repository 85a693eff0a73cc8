/** Whether some characters of a page stand side by side in it, near a place. */

/** So many characters before and behind the place are looked at. */
const nearby = 4000
/** Of so many characters is asked at a time. */
const length = 4

/** Asks whether four characters stand uncut between `nearby` before `start` and as much behind `end`. */
export type NearWords = (words: string, start: number, end: number) => boolean

/**
 * Makes the question for a page. Most of what is asked for stands nowhere in it: all that does is marked first, a bit for the
 * hash of every four characters, and only what hits such a bit is looked for.
 */
export function makeNearWords(text: string): NearWords {
  let seen: Uint32Array | undefined
  return (words, start, end) => {
    seen ??= markAll(text)
    const slot = slotOf(words, 0, seen.length)
    if ((((seen[slot >>> 5] as number) >>> (slot & 31)) & 1) === 0) return false
    return text.slice(Math.max(0, start - nearby), end + nearby).includes(words)
  }
}

/** Sixteen bits and more for every character of the text: one in sixteen is hit by chance at most. */
function markAll(text: string): Uint32Array {
  const seen = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, text.length / 2))))
  for (let at = 0; at + length <= text.length; at++) {
    const slot = slotOf(text, at, seen.length)
    seen[slot >>> 5] = (seen[slot >>> 5] as number) | (1 << (slot & 31))
  }
  return seen
}

function slotOf(text: string, at: number, words: number): number {
  let hash = 0
  for (let next = at; next < at + length; next++) hash = Math.imul(hash ^ text.charCodeAt(next), 0x9e3779b1)
  return (hash >>> 7) & ((words << 5) - 1)
}
