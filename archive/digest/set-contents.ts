import type { Clipping } from './digest-input.ts'
import { describeSource, nameArticle } from './facts.ts'
import { type Markup, markup } from './markup.ts'
import { setFact } from './set-article.ts'
import type { PrintWords } from './words.ts'

/** Full-width places between the number of a line and its page. */
const lineWidth = 37

/**
 * Dots from title to page. They are characters, not a border: whoever copies a line, or reads it by machine, finds title and
 * page together. Their number is an estimate on the safe side, as CSS has no leaders in Chromium.
 */
function makeLeader(title: string): string {
  const width = [...title].reduce((sum, char) => sum + (char < '\u0100' ? 0.6 : 1), 0)
  // A dot and a space are about half a place; the style stretches the spaces until the line is full.
  return '. '.repeat(Math.max(0, Math.floor((lineWidth - width) / 0.62)))
}

function setLine({ article, anchor, number }: Clipping, words: PrintWords): Markup {
  const [outlet, date, page] = describeSource(article, words)
  const title = nameArticle(article, words)
  const facts = [outlet, date, article.pageNumber === null ? undefined : page].filter((fact) => fact !== undefined)
  return markup`<li><a href="#${anchor}" data-page=""><span class="number">${number}</span><span class="title">${title}</span><span class="leader" aria-hidden="true">${makeLeader(title)}</span></a>
<p class="from">${facts.map((fact, index) => [index > 0 && ' · ', setFact(fact, words)])}</p></li>
`
}

/** The contents. Page numbers come into the empty `data-page` once a first pass has shown where the articles start. */
export function setContents(clippings: readonly Clipping[], words: PrintWords): Markup {
  return markup`<nav class="contents"><h2>${words.contents}</h2>
<ol>${clippings.map((clipping) => setLine(clipping, words))}</ol></nav>`
}
