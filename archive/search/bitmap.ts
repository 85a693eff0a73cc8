/** A set of article numbers as bits: a million articles are 125 KB, and AND, OR, NOT run over words of 32. */
export class Bitmap {
  readonly words: Uint32Array

  /** An empty set that can hold numbers below `size`. */
  constructor(size: number, words?: Uint32Array) {
    this.words = words ?? new Uint32Array((size + 31) >>> 5)
  }

  has(number: number): boolean {
    return this.bit(number) === 1
  }

  /** 1 for a number in the set, 0 for any other. */
  bit(number: number): number {
    return ((this.words[number >>> 5] ?? 0) >>> (number & 31)) & 1
  }

  add(number: number): void {
    const at = number >>> 5
    this.words[at] = (this.words[at] ?? 0) | (1 << (number & 31))
  }

  remove(number: number): void {
    const at = number >>> 5
    this.words[at] = (this.words[at] ?? 0) & ~(1 << (number & 31))
  }

  copy(): Bitmap {
    return new Bitmap(0, this.words.slice())
  }

  and(other: Bitmap): this {
    for (let at = 0; at < this.words.length; at++) this.words[at] = (this.words[at] ?? 0) & (other.words[at] ?? 0)
    return this
  }

  or(other: Bitmap): this {
    for (let at = 0; at < this.words.length; at++) this.words[at] = (this.words[at] ?? 0) | (other.words[at] ?? 0)
    return this
  }

  andNot(other: Bitmap): this {
    for (let at = 0; at < this.words.length; at++) this.words[at] = (this.words[at] ?? 0) & ~(other.words[at] ?? 0)
    return this
  }

  get count(): number {
    let sum = 0
    for (let word of this.words) {
      word -= (word >>> 1) & 0x55555555
      word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
      sum += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
    }
    return sum
  }

  /** The numbers, rising. */
  toNumbers(): Uint32Array {
    const numbers = new Uint32Array(this.count)
    let count = 0
    for (let at = 0; at < this.words.length; at++) {
      let word = this.words[at] ?? 0
      while (word !== 0) {
        const bit = 31 - Math.clz32(word & -word)
        numbers[count++] = (at << 5) | bit
        word &= word - 1
      }
    }
    return numbers
  }
}

/** The set written as decimal digits between commas; numbers that do not fit are a sign of damage and throw. */
export function parseNumbers(list: string | null, size: number): Bitmap {
  const bitmap = new Bitmap(size)
  if (list === null) return bitmap
  const { words } = bitmap
  let number = 0
  for (let at = 0; at <= list.length; at++) {
    const unit = at < list.length ? list.charCodeAt(at) : 0x2c
    if (unit !== 0x2c) {
      number = number * 10 + unit - 0x30
      continue
    }
    const word = number >>> 5
    if (number >= size) throw new RangeError(`the index names article ${number}, which there cannot be`)
    words[word] = (words[word] as number) | (1 << (number & 31))
    number = 0
  }
  return bitmap
}
