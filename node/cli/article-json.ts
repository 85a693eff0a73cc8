/** Pages and articles in the shapes that scripts rely on (`parse --json`, `show --json`, `export --format json`). */
import type { Article, Fact } from '#contract/models.ts'

export interface OutletJson {
  readonly name: string | null
  readonly basis: Fact['basis']
  readonly evidence: string | null
}

export type ArticleJson = Pick<Article, 'headline' | 'kicker' | 'subtitle' | 'byline' | 'dateline' | 'districts' | 'paragraphs'>

export interface ShownArticleJson extends ArticleJson {
  readonly id: string
  readonly file: string
  readonly outlet: OutletJson
  readonly publishedDate: Fact
  readonly pageNumber: string | null
  readonly pageName: string | null
}

/** An outlet with its `name`, as scripts know it. */
export function toOutletJson({ value, basis, evidence }: Fact): OutletJson {
  return { name: value, basis, evidence }
}

/** The keys an article has on its page. */
export function toArticleJson(article: ArticleJson): ArticleJson {
  const { headline, kicker, subtitle, byline, dateline, districts, paragraphs } = article
  return {
    headline,
    kicker,
    subtitle,
    byline: byline.map(({ role, name }) => ({ role, name })),
    dateline,
    districts: districts.map(({ name, mentions, main, evidence }) => ({ name, mentions, main, evidence })),
    paragraphs: paragraphs.map(({ kind, text }) => ({ kind, text })),
  }
}

/** One article of an archive by itself, with what its page says. */
export function toShownArticleJson(article: Article): ShownArticleJson {
  const { id, file, outlet, publishedDate, pageNumber, pageName } = article
  return { id, file, ...toArticleJson(article), outlet: toOutletJson(outlet), publishedDate, pageNumber, pageName }
}
