/** What some sites print behind every paragraph so that a copy shows where it is from: u8L某某财经_某某网·财经频道. */

import { makePlain, stripReadings } from '../plain.ts'
import type { Line } from './lines.ts'

const shortest = 5
const longest = 60
/** So many paragraphs have it at least. */
const fewest = 3
/** Words of a site; a byline that comes again is none. */
const ofSite = /[A-Za-z_]|网|频道/
const ofText = /[。!?,;、]|记者|通讯员|[摄影图文]\)?$/
const endsSentence = /[。!?”)]$/

/** The lines without their stamp; each stays where it stands. */
export function withoutStamps(lines: readonly Line[]): readonly Line[] {
  const stamp = findStamp(lines)
  if (stamp === '') return lines
  return lines.map((line) => {
    if (!line.text.endsWith(stamp)) return line
    const text = line.text.slice(0, -stamp.length).trimEnd()
    return { ...line, text, plain: stripReadings(makePlain(text)) }
  })
}

/** The longest end that three different lines share, two of them behind a full stop; empty: none. */
function findStamp(lines: readonly Line[]): string {
  const byEnd = new Map<string, string[]>()
  for (const { text } of lines) {
    const end = text.length > shortest ? text.slice(-shortest) : ''
    if (!ofSite.test(end)) continue
    const alike = byEnd.get(end)
    if (!alike) byEnd.set(end, [text])
    else if (alike.at(-1) !== text) alike.push(text)
  }
  for (const texts of byEnd.values()) {
    const stamp = texts.length < fewest ? '' : commonEnd(texts)
    const closed = texts.map((text) => text.slice(0, -stamp.length).trimEnd()).filter((text) => endsSentence.test(makePlain(text)))
    if (isOnePrinting(closed)) continue
    if (stamp.length >= shortest && closed.length >= fewest - 1 && !ofText.test(makePlain(stamp))) return stamp
  }
  return ''
}

/** 水渠“活”了 路灯亮了 · 原标题:水渠“活”了 路灯亮了: all end with the shortest, which is a title that a site prints several times. */
function isOnePrinting(texts: readonly string[]): boolean {
  const shortest = texts.reduce((least, text) => (text.length < least.length ? text : least), texts[0] ?? '')
  return texts.every((text) => text.endsWith(shortest))
}

function commonEnd(texts: readonly string[]): string {
  const [first = '', ...others] = texts
  let length = shortest
  while (length < longest && length < first.length && others.every((text) => text.at(-length - 1) === first.at(-length - 1))) length++
  // The full stop before it is not of it.
  return first.slice(-length).replace(behindSentence, '')
}
const behindSentence = /^.*[。!?”)…！？）]\s*/u
