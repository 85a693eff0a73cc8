/**
 * A whole page of a paper as some sites show it: below the line with day and page every piece begins with its title behind a
 * bullet, then the name of who wrote it, alone on its line, then the text. A paper for telephones prints a rule below each title.
 */
import { findIndices } from '../find-indices.ts'
import { tighten } from '../plain.ts'
import type { Line } from './lines.ts'

/** What is known of such a page; empty sets: the page is no overview. */
export interface Overview {
  /** Indices of the titles. */
  readonly titles: ReadonlySet<number>
  /** Names below them, also pen names that look like none, without white space. */
  readonly authors: ReadonlySet<string>
}

const bulleted = /^•\s+(?!(?:19|20)\d{2}[-年]|来源|第?\d+版)[^。|:]{2,40}$/
const name = /^[〇㐀-鿿𠀀-𲎯]{2,4}(?:\s[〇㐀-鿿𠀀-𲎯]{1,4})?$/u
/** Day, page and paper stand above the first title. */
const mostAbove = 4
const longestAbove = 40
/** No title is so long. */
const shortestText = 42

const opening = /^[•●]\s*/

/** Finds the titles of an overview: the first stands on top, and below each one is a text or a poem. */
export function findOverview(lines: readonly Line[]): Overview {
  const titles = findIndices(lines, ({ plain }) => plain.startsWith('•') && bulleted.test(plain))
  const ruled = findIndices(lines, ({ plain }, index) => plain.startsWith('●') && isRuledTitle(plain, lines[index + 1]?.plain ?? ''))
  if (ruled.length >= fewestRuled) return { titles: new Set(ruled), authors: new Set() }
  const above = lines.slice(0, titles[0] ?? 0).filter(({ plain }) => plain !== '')
  const isOnTop =
    above.length <= mostAbove && above.some(({ plain }) => plain.includes('版')) && above.every(({ plain }) => plain.length <= longestAbove)
  const texts = titles.map((title, at) => lines.slice(title + 1, titles[at + 1]).filter(({ plain }) => plain !== ''))
  const hasTexts = texts.every((text) => text.length > 3 || text.some(({ plain }) => plain.length >= shortestText))
  if (titles.length < 2 || !isOnTop || !hasTexts) return { titles: new Set(), authors: new Set() }
  const authors = texts.flatMap(([first]) => (first && name.test(first.plain) ? [tighten(first.plain)] : []))
  return { titles: new Set(titles), authors: new Set(authors) }
}

const fewestRuled = 3
/** ●新修的水渠通水了 / --------- */
function isRuledTitle(plain: string, below: string): boolean {
  return /^-{6,}$/.test(below) && !/[。|]/.test(plain) && plain.length <= shortestText
}

/** The lines with their titles bare; each stays where it stands. */
export function withoutBullets(lines: readonly Line[], { titles }: Overview): readonly Line[] {
  if (titles.size === 0) return lines
  return lines.map((line, index) =>
    titles.has(index) ? { ...line, text: line.text.replace(opening, ''), plain: line.plain.replace(opening, '') } : line,
  )
}
