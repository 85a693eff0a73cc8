/** Whether some characters of a page stand side by side in it, near a place. */

/** So many characters before and behind the place are looked at. */
const nearby = 4000
/** Of so many characters is asked at a time. */
const length = 4

/** Asks whether four characters stand uncut between `nearby` before `start` and as much behind `end`. */
export type NearWords = (words: string, start: number, end: number) => boolean

/** So many characters of the page are marked together: what is asked is near a place, and what is marked for it stays near, too. */
const block = 4096
/** The bits of a block, sixteen for every character: one in sixteen is hit by chance at most. */
const bits = block * 16
const shift = 32 - Math.log2(bits)

/**
 * Makes the question for a page. Most of what is asked for stands nowhere near: all that does is marked first, a bit for the
 * hash of every four characters, and only what hits such a bit is looked for.
 */
export function makeNearWords(text: string): NearWords {
  const blocks: (Uint32Array | undefined)[] = []
  return (words, start, end) => {
    const [from, to] = [Math.max(0, start - nearby), Math.min(text.length, end + nearby)]
    const slot = slotOf(words, 0)
    for (let at = Math.floor(from / block); at * block < to; at++) {
      const seen = (blocks[at] ??= markBlock(text, at * block))
      if ((((seen[slot >>> 5] as number) >>> (slot & 31)) & 1) === 1) return text.slice(from, to).includes(words)
    }
    return false
  }
}

/** Whatever begins in the block, also where it ends behind it. */
function markBlock(text: string, from: number): Uint32Array {
  const seen = new Uint32Array(bits >>> 5)
  for (let at = from; at < from + block && at + length <= text.length; at++) {
    const slot = slotOf(text, at)
    seen[slot >>> 5] = (seen[slot >>> 5] as number) | (1 << (slot & 31))
  }
  return seen
}

function slotOf(text: string, at: number): number {
  let hash = 0
  for (let next = at; next < at + length; next++) hash = Math.imul(hash ^ text.charCodeAt(next), 0x9e3779b1)
  return hash >>> shift
}
