/**
 * Folding: the one form in which texts are compared, by rule 2 of docs/matching.md.
 *
 *   text    = cluster*
 *   cluster = not-a-mark mark* | mark+ at the start of the text
 *
 * Each cluster is folded alone; white space between clusters then goes, but for one space between two letters or digits
 * that are not Chinese. Lone surrogates, which no stored text has, become U+FFFD as they would in UTF-8.
 */
import {
  COMPLEX,
  DROPPED,
  HAN,
  MARK,
  SPACE,
  WORD,
  classify,
  foldCluster,
  foldedClass,
  foldedUnit,
  isPrepared,
  plainUnit,
  prepareBlock,
  rawClass,
} from './characters.ts'

/** A folded text whose every unit knows the cluster it came from. */
export interface Folded {
  readonly text: string
  /** Start of the source cluster of each folded unit. */
  readonly starts: Uint32Array
  /** End of it, exclusive. */
  readonly ends: Uint32Array
}

// Of the Encoding standard, so in Node and in browsers alike; the types of neither are seen here. All systems we build for
// keep numbers little-endian.
declare const TextDecoder: new (
  label: string,
  options: { readonly ignoreBOM: boolean },
) => { readonly decode: (bytes: Uint16Array) => string }
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

// One thread folds one text at a time: the buffers are used again.
let units = new Uint16Array(4096)
let starts = new Uint32Array(0)
let ends = new Uint32Array(0)

/** The folded form of a text. */
export function fold(text: string): string {
  const length = run(text, false)
  return stringOf(units, length)
}

/**
 * Folds units in place where each stands alone and becomes one, as nearly all do in Chinese print; false, with some of them
 * done, where one does not.
 */
export function foldAligned(text: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const plain = plainUnit[text[at] as number] as number
    if (plain === 0) return false
    text[at] = plain
  }
  return true
}

/** The folded form with the way back to the original characters. */
export function foldWithSource(text: string): Folded {
  const length = run(text, true)
  return { text: stringOf(units, length), starts: starts.slice(0, length), ends: ends.slice(0, length) }
}

/** True when a folded text has a letter or digit: anything else is not worth looking for. */
export function hasLetters(folded: string): boolean {
  return /[\p{L}\p{N}]/u.test(folded)
}

/** Fills the buffers and gives the number of folded units. */
function run(text: string, traced: boolean): number {
  const length = text.length
  // Most texts shrink; the few that grow are provided for in `reserve`.
  reserve(length * 2 + 64, traced)
  let count = 0
  // Where white space began that is still to be decided on; -1: none.
  let spaceAt = -1
  let lastClass = 0
  let at = 0
  while (at < length) {
    if (spaceAt < 0) {
      const end = putPlain(text, at, count)
      if (end > at) {
        lastClass = foldedClass[text.charCodeAt(end - 1)] as number
        if (!traced) count += end - at
        else {
          for (let source = at; source < end; source++) {
            starts[count] = source
            ends[count++] = source + 1
          }
        }
        at = end
      }
    }
    const unit = text.charCodeAt(at)
    if (!isPrepared(unit)) prepareBlock(unit)
    const next = at + 1 < length ? text.charCodeAt(at + 1) : 0
    if (!isPrepared(next)) prepareBlock(next)
    const simple = ((rawClass[unit] as number) & (COMPLEX | MARK)) === 0 && !mayContinue(next)
    if (simple) {
      const kind = foldedClass[unit] as number
      if (kind === SPACE) {
        if (spaceAt < 0) spaceAt = at
      } else if (kind !== DROPPED) {
        if (spaceAt >= 0) {
          if (isSpaced(lastClass) && isSpaced(kind)) count = put(count, 0x20, spaceAt, at, traced)
          spaceAt = -1
        }
        units[count] = foldedUnit[unit] as number
        if (traced) {
          starts[count] = at
          ends[count] = at + 1
        }
        count++
        lastClass = kind
      }
      at++
      continue
    }
    const end = clusterEnd(text, at)
    const folded = foldCluster(text.slice(at, end).toWellFormed())
    reserve(count + folded.length + (length - end) * 2 + 64, traced)
    for (const character of folded) {
      const kind = classify(character)
      if (kind === SPACE) {
        if (spaceAt < 0) spaceAt = at
        continue
      }
      if (spaceAt >= 0) {
        if (isSpaced(lastClass) && isSpaced(kind)) count = put(count, 0x20, spaceAt, Math.max(at, spaceAt + 1), traced)
        spaceAt = -1
      }
      for (let unitAt = 0; unitAt < character.length; unitAt++) count = put(count, character.charCodeAt(unitAt), at, end, traced)
      lastClass = kind
    }
    at = end
  }
  return count
}

/** Most of a text: folds units that stand alone for as long as such a one follows; gives where it stopped. */
function putPlain(text: string, from: number, count: number): number {
  let at = from
  let to = count
  let plain = plainUnit[text.charCodeAt(at)] as number
  for (const last = text.length - 1; plain !== 0 && at < last;) {
    const next = plainUnit[text.charCodeAt(at + 1)] as number
    if (next === 0) break
    units[to++] = plain
    plain = next
    at++
  }
  return at
}

function isSpaced(kind: number): boolean {
  return (kind & WORD) !== 0 && (kind & HAN) === 0
}

/** True when the next unit might be a mark, or half of one, and so belong to the cluster. */
function mayContinue(next: number): boolean {
  return ((rawClass[next] as number) & MARK) !== 0 || (next >= 0xd800 && next <= 0xdbff)
}

const markRun = /\p{M}*/uy

/** End of the cluster that begins at `at`. */
function clusterEnd(text: string, at: number): number {
  const first = text.codePointAt(at) as number
  markRun.lastIndex = at + (first > 0xffff ? 2 : 1)
  markRun.test(text)
  return markRun.lastIndex
}

function put(count: number, unit: number, start: number, end: number, traced: boolean): number {
  units[count] = unit
  if (traced) {
    starts[count] = start
    ends[count] = end
  }
  return count + 1
}

function reserve(length: number, traced: boolean): void {
  if (units.length < length) {
    const bigger = new Uint16Array(length * 2)
    bigger.set(units)
    units = bigger
  }
  if (traced && starts.length < units.length) {
    const biggerStarts = new Uint32Array(units.length)
    biggerStarts.set(starts)
    starts = biggerStarts
    const biggerEnds = new Uint32Array(units.length)
    biggerEnds.set(ends)
    ends = biggerEnds
  }
}

/** The first `length` units as a string; several times faster than joining characters. */
export function stringOf(from: Uint16Array, length: number): string {
  return decoder.decode(from.subarray(0, length))
}
