/**
 * Which words a text surely lacks: of many signs most fit no text, and that must be found out without a search for each of them.
 * Every two characters that stand side by side in the text set a bit; words of which one pair sets none are not in it.
 */

/** False where the text surely lacks the words; true where it may have them. */
export type Sieve = (words: string) => boolean

/** A bit for each UTF-16 unit, then one for each hash of two of them. */
const units = new Uint32Array(0x10000 >>> 5)
const pairs = new Uint32Array(0x20000 >>> 5)
const pairBits = pairs.length * 32 - 1
let sieved = ''

/** The sieve of a text, good until one is made of another. */
export function makeSieve(text: string): Sieve {
  if (text !== sieved) mark(text)
  return mayHave
}

function mark(text: string): void {
  sieved = text
  units.fill(0)
  pairs.fill(0)
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    set(units, unit)
    if (at > 0) set(pairs, hash(last, unit))
    last = unit
  }
}

function mayHave(words: string): boolean {
  if (words.length === 1) return has(units, words.charCodeAt(0))
  for (let at = 1; at < words.length; at++) if (!has(pairs, hash(words.charCodeAt(at - 1), words.charCodeAt(at)))) return false
  return true
}

function hash(one: number, other: number): number {
  return (Math.imul(one, 0x9e37) ^ Math.imul(other, 0x85eb)) & pairBits
}

function set(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31))
}

function has(bits: Uint32Array, at: number): boolean {
  return (((bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1
}
