/**
 * What folding does to each UTF-16 unit that stands alone, found out once per block of 256 on first touch: an archive in
 * Chinese uses some ninety of the 256 blocks.
 */
import { simplified, traditional } from './simplified-table.ts'

/** A combining mark: belongs to the cluster before it. */
export const MARK = 1
/** Letter, digit or mark. */
export const WORD = 2
/** Chinese character, including 〇 and 々. */
export const HAN = 4
export const SPACE = 8
/** Folds to nothing. */
export const DROPPED = 16
/** Cannot be folded unit by unit: surrogates, and characters whose fold has another length. */
export const COMPLEX = 32
/** Letter or digit: what makes a term worth looking for. */
export const LETTER = 64

/** Folded form of a unit that is not COMPLEX. */
export const foldedUnit: Uint16Array = new Uint16Array(0x10000)
/** Folded form of a unit that most texts are made of, one that neither is nor becomes a mark or a space; 0 for all others. */
export const plainUnit: Uint16Array = new Uint16Array(0x10000)
/** Classes of a unit as it stands: only MARK and COMPLEX matter here. */
export const rawClass: Uint8Array = new Uint8Array(0x10000)
/** Classes of what the unit folds to. */
export const foldedClass: Uint8Array = new Uint8Array(0x10000)

const ready = new Uint8Array(0x100)

const mark = /^\p{M}$/u
const letter = /^[\p{L}\p{N}]$/u
const han = /^\p{Script=Han}$/u
const space = /^\p{White_Space}$/u
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u

// Whoever looks for a quoted word does not know which marks the printer used, and mainland and traditional pages nest
// double and single ones in opposite order: all become one.
const quotes = '"\'`´‘’‚‛“”„‟«»‹›「」『』﹁﹂﹃﹄〝〞〟❛❜❝❞'
const dashes = '-‐‑‒–—―−⁃─━﹘－֊᠆'

const simpler = makeSimpler()

function makeSimpler(): ReadonlyMap<string, string> {
  const to = [...simplified]
  return new Map([...traditional].map((from, index) => [from, to[index] ?? from]))
}

/** Classes of one code point, given as a string. */
export function classify(character: string): number {
  if (space.test(character)) return SPACE
  if (mark.test(character)) return MARK | WORD
  if (!letter.test(character)) return 0
  return WORD | LETTER | (han.test(character) ? HAN : 0)
}

/**
 * Folds one cluster by rule 2 of docs/matching.md but for its white space: NFKC, lower case, simplified characters, one
 * kind of quotation mark, one of dash; default-ignorable characters dropped.
 */
export function foldCluster(cluster: string): string {
  let folded = ''
  for (const character of cluster.normalize('NFKC').toLowerCase()) {
    if (ignorable.test(character)) continue
    if (quotes.includes(character)) folded += '"'
    else if (dashes.includes(character)) folded += '-'
    // A two-em dash stands for two dashes, as typed.
    else if (character === '⸺') folded += '--'
    else if (character === '⸻') folded += '---'
    else folded += simpler.get(character) ?? character
  }
  return folded
}

/** Fills the block of 256 units that `unit` belongs to. */
export function prepareBlock(unit: number): void {
  const block = unit >> 8
  ready[block] = 1
  for (let code = block << 8; code < (block + 1) << 8; code++) {
    if (code >= 0xd800 && code <= 0xdfff) {
      rawClass[code] = COMPLEX
      continue
    }
    const character = String.fromCharCode(code)
    const folded = foldCluster(character)
    const raw = mark.test(character) ? MARK : 0
    if (folded === '') {
      rawClass[code] = raw
      foldedClass[code] = DROPPED
    } else if (folded.length === 1) {
      rawClass[code] = raw
      foldedUnit[code] = folded.charCodeAt(0)
      foldedClass[code] = classify(folded)
      if (raw === 0 && ((foldedClass[code] as number) & (MARK | SPACE)) === 0) plainUnit[code] = folded.charCodeAt(0)
    } else rawClass[code] = raw | COMPLEX
  }
}

/** True once the block of 256 that `unit` belongs to is filled. */
export function isPrepared(unit: number): boolean {
  return ready[unit >> 8] === 1
}
