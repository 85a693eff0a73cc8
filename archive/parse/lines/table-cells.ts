/** Pages dumped from tables: a cell holds its title and several paragraphs on one line, parted by spaces. */

import { newsDays } from '../data/news-days.ts'
import { newsOpening } from '../forms/openings.ts'
import { reporters } from '../people/byline-words.ts'
import { readDateline } from '../people/dateline.ts'
import { makePlain, signs, tighten } from '../plain.ts'
import { cutLine, type Seam } from './cut-line.ts'
import { blankEntities, type Line } from './lines.ts'

/** A page of cells has two rows of a table at least. */
export function splitTable(lines: readonly Line[], source: string): readonly Line[] {
  return lines.filter((line) => line.ruled).length < 2 ? lines : lines.flatMap((line) => splitCell(line, source))
}

/** Where the rules have lines of their own, or its end is cut off, a cell shows itself by its seams: one may stand before a byline. */
const seamsOfCell = 2

/** Cuts a cell into one line a paragraph, each with its own place in the source. */
function splitCell(line: Line, source: string): readonly Line[] {
  if (!line.plain.includes(' ')) return [line]
  const raw = source.slice(line.start, line.end)
  // …。&nbsp;当天…: what is printed between two parts belongs to the second.
  const seams = findSeams(makePlain(blankEntities(raw))).map(([end, next]): Seam => [end, raw.slice(end, next).includes('&') ? end : next])
  return seams.length < (line.ruled || titleAtEnd.test(line.plain) ? 1 : seamsOfCell) ? [line] : cutLine(line, source, seams)
}

/** A paragraph ends behind its full stop; who reported may stand there without a space: …。记者 A 文/图 当天… */
const seam = new RegExp(
  String.raw`(?<=[。!?][”’)]?)[ \u3000\u00a0|]+(?=[^\s|])|(?<=[。!?”])(?=${reporters}\s[〇㐀-鿿𠀀-𲎯\s]{2,24}?文\/图\s)|(?<=[。!?”]\s?${reporters}\s[〇㐀-鿿𠀀-𲎯\s]{2,24}?文\/图)\s+(?=[〇㐀-鿿𠀀-𲎯])`,
  'gu',
)

/** Where a paragraph of a cell ends and the next begins, in their order. */
function findSeams(plain: string): Seam[] {
  const title = titleSeam(plain.slice(0, longestTitle + shownAgain))
  const all = goesOnBehindSentence.test(plain) ? findInnerSeams(plain) : []
  return title && title[0] < (all[0]?.[0] ?? plain.length) ? [title, ...all] : all
}

const goesOnBehindSentence = /[。!?”]./

/** Where its paragraphs end, and the titles between them. */
function findInnerSeams(plain: string): Seam[] {
  const seams = [...plain.matchAll(seam)].map((space): Seam => [space.index, space.index + space[0].length])
  if (seams.length === 0) return []
  const titles = [...plain.matchAll(innerTitle)].map(({ index, 0: words, 1: space = '' }): Seam => [
    index + words.length - space.length,
    index + words.length,
  ])
  return [...seams, ...titles].toSorted(([one], [other]) => one - other)
}

/** …。 市民写信道谢 昨日,…: a title inside the cell, above the day with which its part begins. */
const innerTitle = new RegExp(String.raw`(?<=[。!?]”?\s+)[〇㐀-鿿𠀀-𲎯“”]{6,16}(\s+)(?=(?:${newsDays}|\d{1,2}日)[〇㐀-鿿𠀀-𲎯,])`, 'gu')

/** …。 市民写信道谢: the title of what stands in the next cell. */
const titleAtEnd = /[。!?][”’]?\s+(?!.*(?:记者|通讯员|编辑|作者|摄))[〇㐀-鿿𠀀-𲎯“”]{6,16}$/u

const longestTitle = 60
/** So many characters of a title that come again are no accident. */
const shownAgain = 8

const shortestTitle = 4
const shortestBefore = 6
const bullet = new RegExp(`^[${signs}]`)

/** A dateline, a byline behind its sign, a day: so begins the text; who is named before the day reports. */
function beginsText(title: string, rest: string): boolean {
  if (readDateline(rest) !== null || bullet.test(rest)) return true
  return title.length >= shortestBefore && newsOpening.test(rest) && rest.slice(0, 12).includes(',') && !/[,。讯报]|记者|通讯员/.test(title)
}

/** The space between a title and the text that begins with a dateline, or with the title's own words. */
function titleSeam(plain: string): Seam | null {
  const opening = tighten(plain).slice(0, shownAgain)
  if (!threeHan.test(opening) || bullet.test(opening)) return null
  let next: number
  for (let end = plain.indexOf(' '); end >= 0; end = plain.indexOf(' ', next)) {
    next = end + 1
    while (plain[next] === ' ') next++
    if (end < shortestTitle) continue
    const rest = plain.slice(next)
    const isAgain = end >= shownAgain && rest[0] === opening[0] && tighten(rest).startsWith(opening)
    if (isAgain || beginsText(plain.slice(0, end), rest)) return [end, next]
  }
  return null
}
const threeHan = /[〇㐀-鿿𠀀-𲎯]{3}/u
