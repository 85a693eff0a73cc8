/**
 * Lists of frequent terms, cut into blocks of 4,096 articles. A list of one block is one blob: the places of its articles
 * in the block as 16-bit numbers, little-endian; as soon as these would be longer, one bit an article, 512 bytes.
 */
import { frequentPlaces, readFrequent, readFrequentBlock, writeFrequent, type FrequentPlace } from '#archive/store/index-frequent.ts'
import type { Connection } from '#archive/store/open-store.ts'
import { frequentTerms, numberFrequent } from '#archive/text/frequent-terms.ts'

import { Bitmap } from './bitmap.ts'

const listRows = 4096
const listWords = listRows / 32
const bitmapBytes = listRows / 8

/** The numbers of the frequent terms of one article, by where they are listed. */
export type FrequentTerms = Readonly<Record<FrequentPlace, readonly number[]>>

/** Numbers below `size` of the articles that have a frequent term. */
export function findByFrequent(index: Connection, place: FrequentPlace, term: string, size: number): Bitmap {
  const found = new Bitmap(size)
  for (let block = 0; block * listRows < size; block++) {
    const list = readFrequent(index, block, place, term)
    if (list !== null) unpackList(list, found.words, block * listWords)
  }
  return found
}

/** True when an article is listed for a term in all its text. */
export function isListed(index: Connection, term: string, number: number): boolean {
  const block = Math.floor(number / listRows)
  const list = readFrequent(index, block, 'article', term)
  const bits = new Bitmap(listRows)
  if (list !== null) unpackList(list, bits.words, 0)
  return bits.has(number - block * listRows)
}

interface OpenList {
  readonly bits: Bitmap
  changed: boolean
}

/** The lists of one block, by place and by the number of their term. */
type OpenBlock = Readonly<Record<FrequentPlace, OpenList[]>>

/** Changes to the lists, block by block. The block written last stays open: an import goes on in it. */
export class FrequentLists {
  private readonly index: Connection
  private readonly blocks = new Map<number, OpenBlock>()

  constructor(index: Connection) {
    this.index = index
  }

  /** Enters an article; `known` when it may be listed already. */
  put(number: number, terms: FrequentTerms | null, known: boolean): void {
    const block = Math.floor(number / listRows)
    const row = number - block * listRows
    const lists = this.blocks.get(block) ?? this.open(block)
    for (const place of frequentPlaces) {
      if (known) strike(lists[place], row, new Set(terms?.[place]))
      for (const term of terms?.[place] ?? []) {
        const list = take(lists[place], term)
        if (list.bits.has(row)) continue
        list.bits.add(row)
        list.changed = true
      }
    }
  }

  /** Writes what has changed, inside the transaction of the caller. */
  write(): void {
    const newest = Math.max(...this.blocks.keys())
    for (const [block, lists] of this.blocks) {
      for (const place of frequentPlaces) {
        lists[place].forEach((list, number) => {
          if (!list.changed) return
          writeFrequent(this.index, block, { place, term: frequentTerms[number] as string, articles: packList(list.bits) })
          list.changed = false
        })
      }
      if (block !== newest) this.blocks.delete(block)
    }
  }

  private open(block: number): OpenBlock {
    const empty = (): OpenList[] => new Array<OpenList>(frequentTerms.length)
    const lists: OpenBlock = { article: empty(), headline: empty(), kicker: empty() }
    for (const { place, term, articles } of readFrequentBlock(this.index, block))
      unpackList(articles, take(lists[place], numberFrequent(term)).bits.words, 0)
    this.blocks.set(block, lists)
    return lists
  }
}

/** Takes an article out of all lists but those of `wanted` terms. */
function strike(lists: readonly OpenList[], row: number, wanted: ReadonlySet<number>): void {
  lists.forEach((list, number) => {
    if (!list.bits.has(row) || wanted.has(number)) return
    list.bits.remove(row)
    list.changed = true
  })
}

function take(lists: OpenList[], number: number): OpenList {
  return (lists[number] ??= { bits: new Bitmap(listRows), changed: false })
}

function packList(bits: Bitmap): Uint8Array {
  const { count } = bits
  const words = count * 2 < bitmapBytes ? Uint16Array.from(bits.toNumbers()) : bits.words
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
}

/** Sets the bits of a list in words from `at` on. */
function unpackList(list: Uint8Array, words: Uint32Array, at: number): void {
  // Blobs lie in memory at any address; typed arrays want multiples of their width.
  const bytes = list.slice()
  if (bytes.length === bitmapBytes) {
    const bits = new Uint32Array(bytes.buffer)
    words.set(bits.subarray(0, Math.min(listWords, words.length - at)), at)
    return
  }
  for (const row of new Uint16Array(bytes.buffer)) words[at + (row >>> 5)] = (words[at + (row >>> 5)] as number) | (1 << (row & 31))
}
