import type { Clipping } from './digest-input.ts'
import { describeSource, nameArticle } from './facts.ts'
import { type Markup, markup } from './markup.ts'
import { setFact } from './set-article.ts'
import type { PrintWords } from './words.ts'

function setLine({ article, anchor, number }: Clipping, words: PrintWords): Markup {
  const [outlet, date, page] = describeSource(article, words)
  const facts = [outlet, date, article.pageNumber === null ? undefined : page].filter((fact) => fact !== undefined)
  return markup`<li><a href="#${anchor}" data-page=""><span class="number">${number}</span><span class="title">${nameArticle(article, words)}</span></a>
<p class="from">${facts.map((fact) => setFact(fact, words))}</p></li>
`
}

/** The contents. Page numbers come into the empty `data-page` once a first pass has shown where the articles start. */
export function setContents(clippings: readonly Clipping[], words: PrintWords): Markup {
  return markup`<nav class="contents"><h2>${words.contents}</h2>
<ol>${clippings.map((clipping) => setLine(clipping, words))}</ol></nav>`
}
