/** A newspaper article cited by GB/T 7714-2015, the same on the screen, on paper and in every file. */
import type { Article, Fact } from './models.ts'

/** What a citation says in square brackets of what is not known, and after three names. */
const words = {
  'zh-CN': { outlet: '报纸名不详', date: '日期不详', title: '无题', moreAuthors: '等' },
  en: { outlet: 'newspaper unknown', date: 'date unknown', title: 'untitled', moreAuthors: 'et al' },
} as const

/** People who answer for the text. Photographers and editors are not its authors. */
const writingRoles: ReadonlySet<string> = new Set(['reporter', 'correspondent', 'intern', 'author'])

/** GB/T 7714-2015, 8.1.2: three names at most, then 等. */
const namesInFull = 3

function citeAuthors(article: Article, moreAuthors: string): string {
  const names = [...new Set(article.byline.filter(({ role }) => writingRoles.has(role)).map(({ name }) => name))]
  // 8.1.4: in a numbered list an unknown author is left out and the title comes first.
  if (names.length === 0) return ''
  return names.length > namesInFull ? `${names.slice(0, namesInFull).join(', ')}, ${moreAuthors}. ` : `${names.join(', ')}. `
}

/** 8.4.3.2: what was concluded and not stated stands in square brackets; so does the word that something is unknown. */
function citeFact(fact: Fact, unknown: string): string {
  if (fact.value === null) return `[${unknown}]`
  return fact.basis === 'inferred' ? `[${fact.value}]` : fact.value
}

/** `作者. 题名[N]. 报纸名, 年-月-日(版次).` */
export function citeArticle(article: Article, language: keyof typeof words): string {
  const unknown = words[language]
  const title = article.headline ?? `[${unknown.title}]`
  const page = article.pageNumber === null ? '' : `(${article.pageNumber})`
  const outlet = citeFact(article.outlet, unknown.outlet)
  return `${citeAuthors(article, unknown.moreAuthors)}${title}[N]. ${outlet}, ${citeFact(article.publishedDate, unknown.date)}${page}.`
}
