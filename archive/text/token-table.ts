/**
 * The tokens of many texts as numbers, to be put in order at once. A token is a character and its successor in the unit, so
 * the characters one after the other are all there is to keep.
 */
import { toTokenUnit } from './tokens.ts'

/** Set in the last character of a unit, which is a token by itself. */
const last = 0x80000000
const characterBits = 0x1fffff
const firstRoom = 1 << 16

/** Tokens in the order of their UTF-8 bytes, equal ones in the order they came. */
export interface SortedTokens {
  /** Numbers of the tokens. */
  readonly order: Uint32Array
  /** All characters there are, in their order, from place 1 on. */
  readonly characters: Uint32Array
  /** For each character where in `order` the tokens begin that begin with it, and where the last of them end. */
  readonly starts: Uint32Array
  /** For each place in `order` the second character by its place; 0: there is none. */
  readonly seconds: Uint16Array | Uint32Array
}

export class TokenTable {
  count = 0
  private units = new Uint32Array(firstRoom)

  /** Adds the tokens of folded units, one after the other. */
  put(units: readonly string[]): void {
    for (const unit of units) if (unit !== '') this.putUnit(unit)
  }

  private putUnit(unit: string): void {
    const length = unit.length
    if (this.count + length > this.units.length) {
      const bigger = new Uint32Array((this.count + length) * 2)
      bigger.set(this.units)
      this.units = bigger
    }
    const { units } = this
    let count = this.count
    for (let at = 0; at < length; at++) {
      const code = unit.charCodeAt(at)
      units[count++] = code >= 0xd800 && code <= 0xdbff ? (unit.codePointAt(at++) as number) : toTokenUnit(code)
    }
    units[count - 1] = (units[count - 1] as number) | last
    this.count = count
  }

  clear(): void {
    this.count = 0
  }

  /** Two stable counting sorts, by the second character and then by the first. */
  sort(): SortedTokens {
    const { units, count } = this
    const { ranks, characters } = this.rank()
    const size = characters.length
    const firstStarts = new Uint32Array(size + 1)
    const secondStarts = new Uint32Array(size + 1)
    for (let token = 0; token < count; token++) {
      const unit = units[token] as number
      const first = ranks[unit & characterBits] as number
      firstStarts[first + 1] = (firstStarts[first + 1] as number) + 1
      const second = unit >= last ? 0 : (ranks[(units[token + 1] as number) & characterBits] as number)
      secondStarts[second + 1] = (secondStarts[second + 1] as number) + 1
    }
    for (let rank = 1; rank <= size; rank++) {
      firstStarts[rank] = (firstStarts[rank] as number) + (firstStarts[rank - 1] as number)
      secondStarts[rank] = (secondStarts[rank] as number) + (secondStarts[rank - 1] as number)
    }
    const Ranks = size <= 0x10000 ? Uint16Array : Uint32Array
    const [tokens, firsts] = [new Uint32Array(count), new Ranks(count)]
    const next = secondStarts.slice()
    for (let token = 0; token < count; token++) {
      const unit = units[token] as number
      const second = unit >= last ? 0 : (ranks[(units[token + 1] as number) & characterBits] as number)
      const to = next[second] as number
      next[second] = to + 1
      tokens[to] = token
      firsts[to] = ranks[unit & characterBits] as number
    }
    const [order, seconds] = [new Uint32Array(count), new Ranks(count)]
    next.set(firstStarts)
    for (let second = 0; second < size; second++) {
      for (let at = secondStarts[second] as number, end = secondStarts[second + 1] as number; at < end; at++) {
        const first = firsts[at] as number
        const to = next[first] as number
        next[first] = to + 1
        order[to] = tokens[at] as number
        seconds[to] = second
      }
    }
    return { order, characters, starts: firstStarts, seconds }
  }

  /** Numbers the characters that occur in their order. */
  private rank(): { readonly ranks: Uint32Array; readonly characters: Uint32Array } {
    const { units, count } = this
    let highest = 0
    for (let token = 0; token < count; token++) highest = Math.max(highest, (units[token] as number) & characterBits)
    const ranks = new Uint32Array(highest + 1)
    for (let token = 0; token < count; token++) ranks[(units[token] as number) & characterBits] = 1
    const found = [0]
    for (let character = 0; character <= highest; character++) {
      if (ranks[character] === 0) continue
      ranks[character] = found.length
      found.push(character)
    }
    return { ranks, characters: Uint32Array.from(found) }
  }
}
