/** A newspaper article cited by GB/T 7714-2015: `作者. 题名[N]. 报纸名, 年-月-日(版次).` The same form as in a printed digest. */
import type { Article, Fact, Role } from '#contract/models.ts'

/** People who answer for the text. Photographers and editors are not its authors. */
const writing: readonly Role[] = ['reporter', 'correspondent', 'intern', 'author']

/** 8.1.2: three names at most, then 等. */
const namesInFull = 3

export function formatCitation(article: Article): string {
  const page = article.pageNumber === null ? '' : `(${article.pageNumber})`
  const outlet = formatFact(article.outlet, '报纸名不详')
  const date = formatFact(article.publishedDate, '日期不详')
  return `${formatAuthors(article)}${article.headline ?? '[无题]'}[N]. ${outlet}, ${date}${page}.`
}

function formatAuthors({ byline }: Article): string {
  const names = [...new Set(byline.filter(({ role }) => writing.includes(role)).map(({ name }) => name))]
  if (names.length === 0) return ''
  return names.length > namesInFull ? `${names.slice(0, namesInFull).join(', ')}, 等. ` : `${names.join(', ')}. `
}

/** 8.4.3.2: what was concluded and is not stated stands in square brackets; so does the word that it is not known. */
function formatFact({ value, basis }: Fact, unknown: string): string {
  if (value === null) return `[${unknown}]`
  return basis === 'inferred' ? `[${value}]` : value
}
