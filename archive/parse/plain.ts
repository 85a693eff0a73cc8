/**
 * The form of a text in which the rules look at it: full-width Latin and punctuation made ASCII, traditional characters made
 * simplified, unit by unit, so that every offset stays what it was and values are cut from the printed text.
 */
import { stringOf } from '../text/fold.ts'
import { simplified, traditional } from '../text/simplified-table.ts'

const table = makeTable()

function makeTable(): Uint16Array {
  const units = new Uint16Array(0x10000)
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit
  for (let unit = 0xff01; unit <= 0xff5e; unit++) units[unit] = unit - 0xfee0
  // 〔 〕 close what typists add, as [ ] do.
  units[0x3014] = 0x5b
  units[0x3015] = 0x5d
  const to = [...simplified]
  for (const [index, from] of [...traditional].entries()) {
    const target = to[index]
    if (from.length === 1 && target?.length === 1) units[from.charCodeAt(0)] = target.charCodeAt(0)
  }
  return units
}

// One thread makes one text plain at a time: the buffer is used again.
let buffer = new Uint16Array(4096)

/** Makes the form for rules; as long as the text. */
export function makePlain(text: string): string {
  if (isPlain(text)) return text
  if (buffer.length < text.length) buffer = new Uint16Array(text.length * 2)
  for (let place = 0; place < text.length; place++) buffer[place] = table[text.charCodeAt(place)] as number
  return stringOf(buffer, text.length)
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (table[unit] !== unit) return false
  }
  return true
}

const reading = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,7}(?:\s[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,7}){0,3}\)/g

/** Mirrors put readings behind traditional characters: 國(guó). The rules do not see them. */
export function stripReadings(text: string): string {
  return text.includes('(') ? text.replace(reading, '') : text
}

/** Where a place in the stripped text is in the printed one. */
export function placeInPrinted(printed: string, at: number): number {
  let shift = 0
  for (const found of printed.matchAll(reading)) {
    if (found.index - shift >= at) break
    shift += found[0].length
  }
  return at + shift
}

/** Signs with which printers open a name, a title, an item, for a class of characters: □ ♣ ❖ ※. */
export const signs = '\u25a0-\u2bff※'

const otherHan = /^[〇㐀-鿿𠀀-𲎯]/u

/** True when a Chinese character stands there. */
export function isHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x2e80 && otherHan.test(text[at] as string))
}

/** Tells whether one of some characters stands at a place of a text. */
export function oneOf(units: string): (text: string, at: number) => boolean {
  const table = new Uint8Array(0x10000)
  for (const unit of units) table[unit.charCodeAt(0)] = 1
  return (text, at) => table[text.charCodeAt(at)] === 1
}

/** Tells whether a text ends with one of some characters: a pattern that ends with `$` looks at all of the text first. */
export function endsWithOne(units: string): (text: string) => boolean {
  const isOne = oneOf(units)
  return (text) => isOne(text, text.length - 1)
}

/** A line without its white space, of which its form for rules has nothing but spaces. */
export function tighten(plain: string): string {
  return plain.includes(' ') ? plain.replace(/ +/g, '') : plain
}
