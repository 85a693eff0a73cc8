/** Names of people in bylines: 2–4 Chinese characters, printed spaced (李 颖) or with a middle dot. */

import type { ParseResources } from './resources.ts'
import { isRoleStart } from './role-starts.ts'

const han = /\p{Script=Han}/u
const dotted = /[\p{Script=Han}]{2,7}(?:[·•・][\p{Script=Han}]{1,8})+/uy
/** Readings that a mirror site puts behind traditional characters: 國(guó). */
const reading = /^\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,7}\)/u
const longestName = 4

export interface Name {
  /** As printed. */
  readonly name: string
  /** As the rules see it. */
  readonly plain: string
  readonly end: number
}

/** The name that begins here, or null. A run of characters ends at anything but a Chinese character, and before a role word. */
export function nameAt(text: string, at: number, resources: ParseResources, printed: string): Name | null {
  if (!han.test(text[at] ?? '')) return null
  dotted.lastIndex = at
  const dot = /[·•・]/.test(text.slice(at, at + 8)) ? dotted.exec(text)?.[0] : undefined
  if (dot) return { name: printed.slice(at, at + dot.length).replace(/[•・]/g, '·'), plain: dot, end: at + dot.length }
  const run = runAt(text, at, printed)
  if (run.plain.length === 1) return spacedName(text, run, resources, printed)
  if (run.plain.length > longestName) return null
  // 欧阳 雪: a surname of two, then the given name.
  if (resources.surnames.double.has(run.plain)) {
    const given = afterSpace(text, run.end, printed)
    if (given && given.plain.length <= 2) return joinNames(run, given)
  }
  if (run.plain.length === longestName) return isLongName(run.plain, resources) ? run : null
  // 记者看到 is no byline: an ordinary word that is run on and does not begin with a surname is nobody's name.
  const isRunOn = at > 0 && han.test(text[at - 1] as string)
  return isRunOn && resources.words.has(run.plain) && !resources.surnames.single.has(run.plain[0] as string) ? null : run
}

/** Four characters without a dot are a name only with a surname of two, or with two surnames. */
function isLongName(plain: string, { surnames }: ParseResources): boolean {
  return surnames.double.has(plain.slice(0, 2)) || (surnames.single.has(plain[0] as string) && surnames.single.has(plain[1] as string))
}

/** True when the text is plausible as the name of a Chinese person: begins with a surname. */
export function isLikelyName(text: string, { surnames }: ParseResources): boolean {
  if (/[·•]/.test(text)) return true
  if (text.length >= 3 && surnames.double.has(text.slice(0, 2))) return text.length <= 4
  return text.length >= 2 && text.length <= 3 && surnames.single.has(text[0] as string)
}

function joinNames(...parts: readonly Name[]): Name {
  return { name: parts.map((part) => part.name).join(''), plain: parts.map((part) => part.plain).join(''), end: parts.at(-1)?.end ?? 0 }
}

function runAt(text: string, at: number, printed: string): Name {
  let name = ''
  let plain = ''
  let end = at
  while (end < text.length && plain.length <= longestName) {
    // 王文: after one character 文 or 图 is no mark yet, for nobody has a name of one.
    if (plain && isRoleStart(text, end) && !(plain.length === 1 && isMark(text[end]))) break
    if (!han.test(text[end] ?? '')) {
      const skipped = reading.exec(text.slice(end, end + 12))?.[0].length
      if (!skipped) break
      end += skipped
      continue
    }
    name += printed[end]
    plain += text[end]
    end++
  }
  return { name, plain, end }
}

/** 李 颖 is one name, 李 明 慧 is too, 李 颖 王 敏 are two: an even number of lone characters makes pairs. */
function spacedName(text: string, first: Name, { surnames }: ParseResources, printed: string): Name | null {
  const singles = [first]
  let after = afterSpace(text, first.end, printed, true)
  while (after?.plain.length === 1 && singles.length < 12) {
    singles.push(after)
    after = afterSpace(text, after.end, printed)
  }
  const [, second, third] = singles
  if (!second) return after?.plain.length === 2 && surnames.single.has(first.plain) ? joinNames(first, after) : null
  const isThree =
    third &&
    singles.length % 2 === 1 &&
    surnames.single.has(first.plain) &&
    !(surnames.single.has(third.plain) && !surnames.single.has(second.plain) && singles.length > 3)
  return isThree ? joinNames(first, second, third) : joinNames(first, second)
}

function isMark(unit: string | undefined): boolean {
  return unit === '文' || unit === '图' || unit === '摄'
}

/** `lone`: what stands before is one character, so it needs another. */
function afterSpace(text: string, at: number, printed: string, lone = false): Name | null {
  let start = at
  while (start < text.length && text[start] === ' ') start++
  if (start === at || start - at > 4 || (isRoleStart(text, start) && !(lone && isMark(text[start])))) return null
  const run = runAt(text, start, printed)
  return run.plain ? run : null
}
