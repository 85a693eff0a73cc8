/**
 * A facet of which an article may have several values, as codes by article number. Most have one or two: these lie in two
 * plain columns, so that counting is two loads a hit without an inner loop. The others keep all but the first in `rest`.
 */

/** In `second`: the other 31 bits are a place in `rest`, where a length and so many codes stand. */
const elsewhere = 0x8000_0000

export class ValueColumn {
  private first: Uint32Array = new Uint32Array(0)
  private second: Uint32Array = new Uint32Array(0)
  private rest: Uint32Array = new Uint32Array(0)
  private restEnd = 0
  /** Any article ever had a value. */
  private used = false

  /** Makes room for numbers below `room`. */
  grow(room: number): void {
    this.first = enlarge(this.first, room)
    this.second = enlarge(this.second, room)
  }

  /** Sets the codes of an article: all, or those from `from` up to `to`. */
  set(number: number, codes: ArrayLike<number>, from = 0, to: number = codes.length): void {
    const length = to - from
    const former = this.second[number] as number
    this.first[number] = length > 0 ? (codes[from] as number) : 0
    if (length > 2) this.second[number] = elsewhere + this.keep(codes, from, to, this.roomOf(former, length))
    else this.second[number] = length > 1 ? (codes[from + 1] as number) : 0
    if (length > 0) this.used = true
  }

  /** Where a list of so many codes can lie: in the place of the former one, for most articles are set anew as they were; else at the end. */
  private roomOf(former: number, length: number): number {
    if (former >= elsewhere && (this.rest[former - elsewhere] as number) >= length - 1) return former - elsewhere
    const at = this.restEnd
    this.restEnd += length
    if (this.restEnd > this.rest.length) this.rest = enlarge(this.rest, Math.max(1024, Math.ceil(this.restEnd * 1.25)))
    return at
  }

  private keep(codes: ArrayLike<number>, from: number, to: number, at: number): number {
    this.rest[at] = to - from - 1
    for (let index = 1; index < to - from; index++) this.rest[at + index] = codes[from + index] as number
    return at
  }

  /** The codes of an article, in their order. */
  codesOf(number: number): readonly number[] {
    const [first, second] = [this.first[number] as number, this.second[number] as number]
    if (first === 0) return []
    if (second < elsewhere) return second === 0 ? [first] : [first, second]
    const at = second - elsewhere
    return [first, ...this.rest.subarray(at + 1, at + 1 + (this.rest[at] as number))]
  }

  /** True when an article has no value. */
  isEmpty(number: number): boolean {
    return (this.first[number] ?? 0) === 0
  }

  /** True when one of the codes of an article is marked. */
  hasMarked(number: number, marks: Uint8Array): boolean {
    const second = this.second[number] as number
    if (marks[this.first[number] as number] === 1) return true
    if (second < elsewhere) return marks[second] === 1
    const at = second - elsewhere
    for (let place = at + 1; place <= at + (this.rest[at] as number); place++) if (marks[this.rest[place] as number] === 1) return true
    return false
  }

  /** Counts the codes of articles; for code 0, the articles that have none. */
  count(numbers: Uint32Array, counts: Uint32Array): void {
    const { first, second, rest } = this
    if (!this.used) {
      counts[0] = numbers.length
      return
    }
    let none = 0
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] as number
      const one = first[number] as number
      const other = second[number] as number
      if (one === 0) none++
      counts[one] = (counts[one] as number) + 1
      if (other < elsewhere) counts[other] = (counts[other] as number) + 1
      else {
        const from = other - elsewhere
        for (let place = from + 1; place <= from + (rest[from] as number); place++) {
          const code = rest[place] as number
          counts[code] = (counts[code] as number) + 1
        }
      }
    }
    // One value or none leaves a 0 in either column, too.
    counts[0] = none
  }

  /** The same for what the codes stand for, each counted once an article: one person in two roles is one. */
  countNames(numbers: Uint32Array, nameOf: Uint32Array, counts: Uint32Array): void {
    const { first, second } = this
    if (!this.used) return
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] as number
      const other = second[number] as number
      if (other < elsewhere) {
        const name = nameOf[first[number] as number] as number
        const otherName = nameOf[other] as number
        counts[name] = (counts[name] as number) + 1
        if (otherName !== name) counts[otherName] = (counts[otherName] as number) + 1
      } else this.countLongList(first[number] as number, other - elsewhere, nameOf, counts)
    }
  }

  private countLongList(firstCode: number, from: number, nameOf: Uint32Array, counts: Uint32Array): void {
    const { rest } = this
    const nameAt = (place: number): number => nameOf[place === from ? firstCode : (rest[place] as number)] as number
    for (let place = from; place <= from + (rest[from] as number); place++) {
      const name = nameAt(place)
      let known = false
      for (let before = from; before < place && !known; before++) known = nameAt(before) === name
      if (!known) counts[name] = (counts[name] as number) + 1
    }
  }
}

function enlarge(from: Uint32Array, length: number): Uint32Array {
  const to = new Uint32Array(length)
  to.set(from)
  return to
}
