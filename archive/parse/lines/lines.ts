/** Text of a page → its lines, each with its place in the text. */

import { makePlain, stripReadings } from '../plain.ts'

/** One line of the source. */
export interface Line {
  /** Place of the text between the white space at its ends, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** What is printed: no NUL, no question marks in the place of an indent, no `&nbsp;`, no table rule at the ends, white space made plain. Empty: a blank line. */
  readonly text: string
  /** The form of the text for rules: unit for unit the text without readings. */
  readonly plain: string
  /** True when the line had white space before its text: an indented paragraph. */
  readonly indented: boolean
  /** True for a line of a table dump (`… |`). */
  readonly ruled: boolean
}

/** …。</p>, of which a site that spoils signs leaves …?!?/p>: the paragraph ends there; the signs stay as they are. */
const endTag = /\s*<?\/p>$/

const odd =
  // oxlint-disable-next-line no-control-regex -- control characters are among what is made plain
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\t]|&nbsp;?|&emsp;?|&ensp;?/g
/** True for the units with which something odd may begin: nearly all of a page stand behind the ideographic space. */
function mayBeOdd(unit: number): boolean {
  if (unit > 0x3000) return unit === 0xfeff
  return (
    unit < 0x20 || unit === 0x26 || unit === 0xa0 || unit === 0xad || unit === 0x3000 || (unit >= 0x2000 && (unit < 0x2010 || isRare(unit)))
  )
}
const isRare = (unit: number): boolean => unit >= 0x2028 && unit <= 0x2060

/** A loop: three times as fast as a pattern of the same units. */
function hasOdd(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) if (mayBeOdd(raw.charCodeAt(at))) return true
  return false
}

/** Cuts a text into lines at LF, CR LF and CR. */
export function cutLines(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  // The next of each kind at or behind the place.
  let [feed, carriage] = [-1, -1]
  while (at <= text.length) {
    if (feed < at) feed = nextOf(text, '\n', at)
    if (carriage < at) carriage = nextOf(text, '\r', at)
    const end = Math.min(feed, carriage)
    lines.push(makeLine(text, at, end))
    at = end + (feed === carriage + 1 && end === carriage ? 2 : 1)
  }
  return lines
}

function nextOf(text: string, unit: string, from: number): number {
  const found = text.indexOf(unit, from)
  return found < 0 ? text.length : found
}

function makeLine(source: string, from: number, to: number): Line {
  let start = from
  let end = to
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  const raw = source.slice(start, end)
  const plain = makeTidy(raw)
  let shown = plain.startsWith('?') || plain.startsWith('\uff1f') ? plain.replace(/^[?\uff1f]{3,}\s*(?=.)/, '') : plain
  if (shown.endsWith('/p>')) shown = shown.replace(endTag, '')
  const ruled = plain.endsWith('|') || plain.startsWith('|')
  const text = ruled ? shown.replace(/^[|\s]+/, '').replace(/[|\s]{1,400}$/, '') : shown
  return { start, end, text, plain: stripReadings(makePlain(text)), indented: start > from || shown !== plain, ruled }
}

/** What is printed, without what only sets it: control characters, odd spaces, `&nbsp;`. */
export function makeTidy(raw: string): string {
  if (!hasOdd(raw)) return raw
  return raw.replace(odd, (match) => (match === '\0' || match === '\u200b' || match === '\ufeff' || match === '\u00ad' ? '' : ' ')).trim()
}

/** The same with every character in its place. */
export function blankEntities(raw: string): string {
  return raw.includes('&') ? raw.replace(entity, (match) => ' '.repeat(match.length)) : raw
}
const entity = /&[ne][bmn]sp;?/g

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200f)
}
