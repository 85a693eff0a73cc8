import type { Article, Fact } from '#contract/models.ts'

import type { PrintWords } from './words.ts'

/** People who answer for the text. Photographers and editors are not its authors. */
const writingRoles: ReadonlySet<string> = new Set(['reporter', 'correspondent', 'intern', 'author'])

/** GB/T 7714-2015, 8.1.2: three names at most, then 等. */
const namesInFull = 3

function citeAuthors(article: Article, words: PrintWords): string {
  const names = [...new Set(article.byline.filter(({ role }) => writingRoles.has(role)).map(({ name }) => name))]
  // 8.1.4: in a numbered list an unknown author is left out and the title comes first.
  if (names.length === 0) return ''
  return names.length > namesInFull
    ? `${names.slice(0, namesInFull).join(', ')}, ${words.citedUnknown.moreAuthors}. `
    : `${names.join(', ')}. `
}

/** 8.4.3.2: what was concluded and not stated stands in square brackets; so does the word that something is unknown. */
function citeFact(fact: Fact, unknown: string): string {
  if (fact.value === null) return `[${unknown}]`
  return fact.basis === 'inferred' ? `[${fact.value}]` : fact.value
}

/** A newspaper article by GB/T 7714-2015: `作者. 题名[N]. 报纸名, 年-月-日(版次).` */
export function citeArticle(article: Article, words: PrintWords): string {
  const title = article.headline ?? `[${words.citedUnknown.title}]`
  const page = article.pageNumber === null ? '' : `(${article.pageNumber})`
  const outlet = citeFact(article.outlet, words.citedUnknown.outlet)
  return `${citeAuthors(article, words)}${title}[N]. ${outlet}, ${citeFact(article.publishedDate, words.citedUnknown.date)}${page}.`
}
