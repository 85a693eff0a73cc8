/**
 * Whether the text below a title goes on with the subject of the text above: how many of its pairs of characters stand above, too,
 * what it begins with, and what the title repeats of either. In one article one pair in eight comes again and more, in two hardly any.
 */
import type { Unit } from '../units/units.ts'

/** What stands above a title, and how much of what stands below is said there, from 0 to 1. */
export interface Subject {
  readonly above: string
  readonly below: string
  readonly shared: number
}

/** Looks at the ends of the texts on both sides of a stack of titles, which ends before the unit at `end`. */
export function readSubject(piece: readonly Unit[], units: readonly Unit[], end: number): Subject {
  let [above, below] = ['', '']
  for (let at = piece.length - 1; at >= 0 && above.length < window; at--) above = `${piece[at]?.plain}\n${above}`
  for (let at = end; at < units.length && units[at]?.kind !== 'heading' && below.length < window; at++) below += `\n${units[at]?.plain}`
  above = above.slice(-window)
  return { above, below, shared: sharedPairs(above, below.slice(0, window)) ?? usualShare }
}
const window = 500
/** Where there is too little text to tell. */
export const usualShare = 0.08

/** How much of a title's words stand in a text, from 0 to 1. */
export function echoOf(title: string, text: string): number {
  let [all, found] = [0, 0]
  for (let at = 1; at < title.length; at++) {
    if (slotAt(title, at) < 0) continue
    all++
    if (text.includes(title.slice(at - 1, at + 1))) found++
  }
  return all === 0 ? 0 : found / all
}

/** 会议指出 · 他说 · 随后: who and what that is, the text above tells. */
export const goesBack: RegExp =
  /^(?:(?:会议|会上|会后|大会)(?!室|展|场|代表|员|开)|(?:意见|通知|方案|办法|规定|细则|条例|通报|公告|报告|规划|倡议书?)(?:还|同时|也)?(?:要求|明确|指出|强调|提出|规定|提醒|显示)|[他她它](?:们)?(?!人|乡|日|山)|该[〇㐀-鿿𠀀-𲎯]|此外|与此同时|同时|对此|为此|因此|随后|后来|于是|其中|另外|不过|但是?[,他她]|然而|其实|据(?:介绍|了解|悉)|[这那](?:时|天|里|个|些|位|次|场|样|名|条|种|家|一)|除此之外|不仅如此|除了|接着|最后|再|也|还)/u

/** 祝师傅, of whom the text above has told, too: who is called by his surname, has been named before. */
export function callsAgain({ above, below }: Subject, surnames: ReadonlySet<string>): boolean {
  for (const { 0: form, index } of below.matchAll(called)) {
    const surname = below[index - 1] ?? ''
    if (surnames.has(surname) && above.includes(surname + form)) return true
  }
  return false
}
const called = /(?:师傅|大[爷娘妈叔姐嫂伯哥]|[老奶]奶|爷爷|老[师汉伯]|阿姨|医生|大夫|先生|女士)/g

/** The day, as news has it. */
export const newsDay: RegExp = /昨[日天晚]|近日|日前|今[日天]|(?:\d{1,2}月)?\d{1,2}日|上周|本周|连日来/

/** Pairs by a hash of both characters, a bit each. */
const seen = new Uint32Array(1 << 13)

/** The share of the pairs below that stand above; null: too little text to tell. */
function sharedPairs(above: string, below: string): number | null {
  seen.fill(0)
  for (let at = 1; at < above.length; at++) {
    const slot = slotAt(above, at)
    if (slot >= 0) seen[slot >> 5] = (seen[slot >> 5] as number) | (1 << (slot & 31))
  }
  let all = 0
  let shared = 0
  for (let at = 1; at < below.length; at++) {
    const slot = slotAt(below, at)
    if (slot < 0) continue
    all++
    if ((((seen[slot >> 5] as number) >>> (slot & 31)) & 1) === 1) shared++
  }
  return all < fewestPairs ? null : shared / all
}
const fewestPairs = 40

/** Of a pair that ends there; −1: it is not all Chinese. */
function slotAt(text: string, at: number): number {
  const one = text.charCodeAt(at - 1) - 0x4e00
  const other = text.charCodeAt(at) - 0x4e00
  return one < 0 || one > 0x51ff || other < 0 || other > 0x51ff ? -1 : (one * 0x9e5 + other) & ((seen.length << 5) - 1)
}
