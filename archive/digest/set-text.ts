import { closingMarks } from '#contract/closing-marks.ts'
import { cutTitle } from '#contract/title-words.ts'

import { type Insert, type Markup, markup } from './markup.ts'

/** Letters that no blank parts, with marks among them: addresses, numbers of telephones, Wi-Fi. */
const marked = /[\w./:@?&=#%~+-]{4,}/gu
/**
 * Behind a slash, before other marks, as the Chicago Manual (7.46) has it; a hyphen is a place to break anyhow. What has no mark
 * for more than a word's length breaks in its middle: else it may fill a line, and the stop behind it begins the next.
 */
const breaks = /(?<=[\w.])(?=[.@_?&=#%~])(?=.\w)|(?<=\/)(?=\w)|(?<=\w:)(?=\w)|(?<=[^\W_]{12})(?=[^\W_]{12})/u
/** From this length on an address may break at its marks; what is shorter stays whole. */
const longEnough = 10
/** Where a line may end before a quotation, and no browser knows: behind an ASCII stop or another one, and before letters and figures in it. */
const quotation = /(?<=[,.:;!?”’])(?=[“‘])|(?<=\p{Script=Han})(?=[“‘]\w)/u
/** Behind these the font takes half an em from the quotation mark that follows; across a place to break it does not. */
const closingQuotation = /(?<![。，、；：！？”’》〉」』】）〕])[。，、；：！？”’》〉」』】）〕]*[”’]$/u

/** The language of a text that may be in either: quotation marks are as wide as its script has them. */
export const nameLanguage = (text: string): 'zh-CN' | 'en' => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en')

const setHalf = (marks: string): Markup => markup`<span class="half">${marks}</span>`

function setClosings(text: string): Insert {
  const set: Insert[] = []
  let from = 0
  for (const { 0: marks, index } of text.matchAll(closingMarks)) {
    set.push(text.slice(from, index), setHalf(marks))
    from = index + marks.length
  }
  return set.length === 0 ? text : [...set, text.slice(from)]
}

const setWhole = (text: string): Markup => markup`<span class="whole">${text}</span>`

/** A day, with the stop behind it. */
const day = /^\d{4}-\d\d-\d\d\.?$/u

function setMarked(text: string): Insert {
  if (day.test(text)) return setWhole(text)
  if (text.length >= longEnough) return text.split(breaks).map((part, at) => (at === 0 ? part : markup`<wbr>${part}`))
  return /\w-\w/u.test(text) ? setWhole(text) : text
}

/**
 * Text of an article. A line is full before an address that does not fit into it, if the address may be broken at its marks;
 * what is for the eye is elements, nothing that would stand in what is copied.
 */
export function setText(text: string): Insert {
  const parts = text.split(quotation)
  return parts.map((part, at) => {
    const closing = at === parts.length - 1 ? '' : (closingQuotation.exec(part)?.[0] ?? '')
    const set = [setWords(part.slice(0, part.length - closing.length)), closing === '' ? '' : setHalf(closing)]
    return at === 0 ? set : markup`<wbr>${set}`
  })
}

function setWords(text: string): Insert {
  const set: Insert[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(marked)) {
    set.push(setClosings(text.slice(from, index)), setMarked(found))
    from = index + found.length
  }
  return [...set, setClosings(text.slice(from))]
}

/** A part of no more characters stands in one line of any title. */
const shortPart = 12

/**
 * A title breaks where it has parts: between its halves (坚持改革 扩大开放), after a comma or colon, before a bracket of some length (not （上）); and
 * where a part is longer than a line, between words. A blank between words of letters (Node.js in Action) parts no halves.
 */
export function setTitle(title: string): readonly Markup[] {
  const parts = title
    .trim()
    .split(
      /((?<!\p{Script=Latin})\s+|\s+(?!\p{Script=Latin}))|(?<=[:;\uFF0C\uFF1A\uFF1B])|(?<=,)(?=\p{Script=Han})|(?=[(\uFF08][^)\uFF09]{4,})/u,
    )
    .filter((part) => part !== undefined && part !== '')
  return parts.map((part, index) => {
    if (/^\s/u.test(part)) return markup` `
    // The kerning after ASCII punctuation is lost at the edge of a part.
    const isSpaced = /[,:;]$/.test(part) && index < parts.length - 1 && !/^\s/u.test(parts[index + 1] ?? '')
    const words = (part.length > shortPart ? cutTitle(part) : [part]).map((word, place) =>
      place === 0 ? markup`${setClosings(word)}` : markup`<wbr>${setClosings(word)}`,
    )
    // At the edge of a part a bracket would be trimmed, and stand close to the character before it.
    const isBracketed = index > 0 && /^[(\uFF08]/u.test(part)
    return markup`<span class="part${isSpaced && ' spaced'}${isBracketed && ' bracketed'}">${words}</span>`
  })
}

/** The lines of kickers or subtitles: a page may have several, each with its dash. */
export function splitTitles(titles: string | null): readonly string[] {
  return titles === null ? [] : titles.trim().split(/\s+(?=——)/u)
}

/** How many full-width places a text takes, at most. */
export function measureWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (char < '\u0100' ? 0.6 : 1), 0)
}

/** Up to three characters behind a comma belong to the line after it. */
const torn = /(?<=.[，,；;：:、—])[^，,；;：:、—]{1,3}$/u

/** The lines of a title that has to be broken beforehand: between its halves, else in words and of about one length. */
export function breakTitle(title: string, longest: number): readonly string[] {
  const width = measureWidth(title)
  if (width <= longest) return [title]
  const halves = title.split(/(?<=\s)(?=\S)/u)
  const isParted = halves.length > 1 && halves.every((half) => measureWidth(half) <= longest)
  const wanted = isParted ? longest : Math.min(longest, width / Math.ceil(width / longest) + 3)
  const lines: string[] = []
  for (const piece of isParted ? halves : cutTitle(title)) {
    const line = `${lines.at(-1) ?? ''}${piece}`
    // A comma is worth a longer line.
    const limit = /[，,；;：:]$/u.test(piece) ? longest : wanted
    if (measureWidth(line) <= limit && lines.length > 0) lines[lines.length - 1] = line
    else {
      const start = torn.exec(lines.at(-1) ?? '')?.[0] ?? ''
      if (start !== '') lines[lines.length - 1] = line.slice(0, -(start + piece).length)
      lines.push(start + piece)
    }
  }
  return lines
}
