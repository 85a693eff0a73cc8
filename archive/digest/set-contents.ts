import type { Clipping } from './digest-input.ts'
import { describeSource, nameArticle } from './facts.ts'
import { type Markup, markup } from './markup.ts'
import { setFact } from './set-article.ts'
import { breakTitle, measureWidth, nameLanguage } from './set-text.ts'
import type { Sheet } from './sheet.ts'
import type { PrintWords } from './words.ts'

/** So many places between title and page at least are dots. */
const shortestLeader = 2

/**
 * Dots from title to page. They are characters, not a border: whoever copies a line, or reads it by machine, finds title and
 * page together. Their number is estimated, as CSS has no leaders in Chromium.
 */
function makeLeader(title: string, places: number): string {
  // A dot and a space are about half a place; the style stretches the spaces until the line is full.
  return '. '.repeat(Math.max(0, Math.floor((places - measureWidth(title)) / 0.62)))
}

function setLine({ article, anchor, number }: Clipping, words: PrintWords, sheet: Sheet | null): Markup {
  const [outlet, date, page] = describeSource(article, words)
  const title = nameArticle(article, words)
  const lines = sheet ? breakTitle(title, sheet.contentsPlaces - shortestLeader) : [title]
  const last = lines.at(-1) ?? ''
  const before = lines.slice(0, -1).map((line) => markup`<span class="line">${line}</span>`)
  const facts = [outlet, date, article.pageNumber === null ? undefined : page].filter((fact) => fact !== undefined)
  return markup`<li lang="${nameLanguage(title)}"><a href="#${anchor}" data-page=""><span class="number">${number}</span>${before}<span class="title">${last}</span>${sheet !== null && markup`<span class="leader" aria-hidden="true">${makeLeader(last, sheet.contentsPlaces)}</span>`}</a>
<p class="from">${facts.map((fact, index) => [index > 0 && ' · ', setFact(fact, words)])}</p></li>
`
}

/**
 * The contents. On paper, dots lead to page numbers, which come into the empty `data-page` once a first pass has shown where
 * the articles start; a page without sheets has neither.
 */
export function setContents(clippings: readonly Clipping[], words: PrintWords, sheet: Sheet | null): Markup {
  return markup`<nav class="contents"><h2>${words.contents}</h2>
<ol>${clippings.map((clipping) => setLine(clipping, words, sheet))}</ol></nav>`
}
